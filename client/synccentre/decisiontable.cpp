// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/decisiontable.h"

#include "client/models/schematext.h"
#include "client/synccentre/choicecard.h"
#include "client/synccentre/fieldtext.h"
#include "client/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int narrowBelow = 720;
constexpr int columns = 5;
constexpr int stretches[columns] = {10, 12, 19, 19, 15};
constexpr int firstIndent = 10;
constexpr int bothLines = 5;

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

struct DecisionTable::Row {
    DecisionField &field;
    Label *title = nullptr;
    Label *before = nullptr;
    Label *beforeHead = nullptr; //!< only in a narrow window, where there are no heads above
    Label *mineHead = nullptr;
    Label *theirsHead = nullptr;
    Label *resultHead = nullptr;
    Label *result = nullptr;
    ChoiceCard *mine = nullptr;
    ChoiceCard *theirs = nullptr;
    ChoiceCard *both = nullptr;
    QPlainTextEdit *text = nullptr;
    Hairline *line = nullptr;
};

DecisionTable::DecisionTable(DecisionModel &model, const Names &names, Heads heads, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_names(names)
    , m_heads(std::move(heads))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    for (const auto &head : {tr("Field"), tr("Before"), m_heads.mine, m_heads.theirs, tr("Result")}) {
        auto *label = new Label(head, TextSize::Small, QFont::Medium, Ink::Secondary);
        label->setElided(true);
        m_headLabels.push_back(label);
    }
    for (auto &field : m_model.fields())
        addRow(field);
    arrange();
    refresh();
}

DecisionTable::~DecisionTable() = default;

void DecisionTable::addRow(DecisionField &field)
{
    auto row = std::make_unique<Row>(Row {field});
    const auto title = titleOf(*field.field);
    const auto head = [](const QString &text) {
        return new Label(text, TextSize::Caption, QFont::Normal, Ink::Tertiary);
    };
    row->title = new Label(title, TextSize::Body, QFont::DemiBold);
    row->before = new Label(isAbsent(field.base) ? tr("empty") : valueText(*field.field, field.base, m_names),
                            TextSize::Body, QFont::Normal, Ink::Tertiary);
    row->beforeHead = head(tr("Before"));
    row->mineHead = head(m_heads.mine);
    row->theirsHead = head(m_heads.theirs);
    row->resultHead = head(tr("Result"));
    row->result = new Label({}, TextSize::Body, QFont::DemiBold);
    for (auto *label : {row->title, row->before, row->result})
        label->setWordWrap(true);
    row->line = new Hairline;

    auto *group = new QButtonGroup(this);
    const auto card = [&](const QJsonValue &value, Side side, const QString &whose) {
        const bool isUnchanged = value == field.base;
        const auto shown = isUnchanged ? tr("unchanged")
            : isAbsent(value)          ? tr("removed")
                                       : valueText(*field.field, value, m_names);
        auto *made = new ChoiceCard(shown, isUnchanged || isAbsent(value));
        made->setAccessibleName(tr("%1, %2: %3", "field, whose: value").arg(title, whose, shown));
        made->setAccessibleDescription(tr("Before: %1").arg(row->before->text()));
        group->addButton(made);
        connect(made, &ChoiceCard::clicked, this, [this, kept = row.get(), side] { choose(*kept, side); });
        return made;
    };
    row->mine = card(field.mine, Side::Mine, m_heads.mine);
    row->theirs = card(field.theirs, Side::Theirs, m_heads.theirs);
    if (field.isText && !isAbsent(field.mine) && !isAbsent(field.theirs)) {
        addBoth(*row);
        group->addButton(row->both);
    }
    m_rows.push_back(std::move(row));
}

//! The server's text, a blank line, and this person's: to be worked over before it is saved.
void DecisionTable::addBoth(Row &row)
{
    const auto title = titleOf(*row.field.field);
    row.field.both = bothTexts(row.field.theirs.toString(), row.field.mine.toString());
    row.both = new ChoiceCard(tr("Keep both, one beneath the other"), true);
    row.both->setAccessibleName(tr("%1: keep both, one beneath the other").arg(title));
    connect(row.both, &ChoiceCard::clicked, this, [this, &row] { choose(row, Side::Both); });
    row.text = new QPlainTextEdit(row.field.both);
    row.text->setAccessibleName(tr("%1, both texts together").arg(title));
    row.text->setTabChangesFocus(true);
    row.text->setFixedHeight(bothLines * row.text->fontMetrics().lineSpacing() + 20);
    connect(row.text, &QPlainTextEdit::textChanged, this, [this, &row] {
        row.field.both = row.text->toPlainText();
        Q_EMIT changed();
    });
}

void DecisionTable::choose(Row &row, Side side)
{
    row.field.choice = side;
    showRow(row);
    Q_EMIT changed();
}

void DecisionTable::refresh()
{
    for (const auto &row : m_rows)
        showRow(*row);
}

void DecisionTable::showRow(Row &row)
{
    const auto &choice = row.field.choice;
    if (choice)
        (*choice == Side::Mine ? row.mine : *choice == Side::Theirs ? row.theirs : row.both)->setChecked(true);
    if (row.text)
        row.text->setVisible(choice == Side::Both);
    row.result->setText(resultText(row.field));
    row.result->setInk(choice ? Ink::Text : Ink::Warn);
    row.result->setAccessibleName(tr("%1, result: %2").arg(row.title->text(), row.result->text()));
}

QString DecisionTable::resultText(const DecisionField &field) const
{
    if (!field.choice)
        return tr("Choose…");
    if (*field.choice == Side::Both)
        return tr("Both, as below");
    const auto value = DecisionModel::resultOf(field);
    const auto text = isAbsent(value) ? tr("empty") : shortText(valueText(*field.field, value, m_names));
    if (*field.choice == Side::Mine && field.isMineOnly())
        return tr("%1 (you only)").arg(text);
    if (*field.choice == Side::Theirs && field.isTheirsOnly())
        return tr("%1 (server only)").arg(text);
    return text;
}

void DecisionTable::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front()->mine->setFocus(Qt::TabFocusReason);
}

void DecisionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isNarrow != (width() < narrowBelow))
        arrange();
}

//! Puts every part where it belongs at this width; the parts themselves stay, with what was chosen.
void DecisionTable::arrange()
{
    m_isNarrow = width() < narrowBelow;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, *m_isNarrow ? column < 2 : stretches[column]);
    int line = 0;
    for (int column = 0; column < columns; ++column) {
        auto *head = m_headLabels[std::size_t(column)];
        head->setContentsMargins(column == 0 ? firstIndent : column == 2 || column == 3 ? 7 : 0, 0, 0, 2);
        head->setParent(this);
        head->setVisible(!*m_isNarrow);
        if (!*m_isNarrow)
            m_grid->addWidget(head, line, column);
    }
    ++line;
    if (!m_rows.empty())
        m_grid->addWidget(m_rows.front()->line, line++, 0, 1, columns);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto &row = *m_rows[i];
        for (auto *head : {row.beforeHead, row.mineHead, row.theirsHead, row.resultHead}) {
            head->setParent(this);
            head->setVisible(*m_isNarrow);
        }
        line = *m_isNarrow ? placeNarrow(row, line) : placeWide(row, line);
        if (i + 1 < m_rows.size())
            m_grid->addWidget(m_rows[i + 1]->line, line++, 0, 1, columns);
    }
    m_grid->setRowStretch(line, 0);
    for (const auto &row : m_rows)
        if (row->text)
            row->text->setVisible(row->field.choice == Side::Both);
}

int DecisionTable::placeWide(Row &row, int line)
{
    row.title->setContentsMargins(firstIndent, 0, 0, 0);
    m_grid->addWidget(row.title, line, 0);
    m_grid->addWidget(row.before, line, 1);
    m_grid->addWidget(row.mine, line, 2);
    m_grid->addWidget(row.theirs, line, 3);
    m_grid->addWidget(row.result, line++, 4);
    if (row.both) {
        m_grid->addWidget(row.both, line++, 2, 1, 2);
        m_grid->addWidget(row.text, line++, 2, 1, 3);
    }
    return line;
}

int DecisionTable::placeNarrow(Row &row, int line)
{
    const auto pair = [&](QWidget *left, QWidget *right) {
        m_grid->addWidget(left, line, 0);
        m_grid->addWidget(right, line++, 1, 1, columns - 1);
    };
    row.title->setContentsMargins({});
    m_grid->addWidget(row.title, line++, 0, 1, columns);
    pair(row.beforeHead, row.resultHead);
    pair(row.before, row.result);
    pair(row.mineHead, row.theirsHead);
    pair(row.mine, row.theirs);
    if (row.both) {
        m_grid->addWidget(row.both, line++, 0, 1, columns);
        m_grid->addWidget(row.text, line++, 0, 1, columns);
    }
    return line;
}

} // namespace oms
