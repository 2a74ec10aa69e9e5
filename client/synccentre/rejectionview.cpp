// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/rejectionview.h"

#include "client/models/schematext.h"
#include "client/synccentre/decisionmodel.h"
#include "client/synccentre/fieldtext.h"
#include "client/synccentre/words.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "shared/sync/kinds.h"
#include "shared/sync/records.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;
constexpr int widestForm = 640;

//! What happened, on the red of a refusal.
class Story : public QWidget {
public:
    Story(const QStringList &lines, const QString &advice)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 12, 14, 12);
        row->setSpacing(10);
        row->addWidget(new IconLabel(u"circle-alert"_s, Ink::Bad), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        const auto add = [column](const QString &text, QFont::Weight weight, Ink ink) {
            auto *label = new Label(text, TextSize::Body, weight, ink);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        };
        for (const auto &line : lines)
            add(line, QFont::Medium, Ink::Text);
        if (!advice.isEmpty())
            add(advice, QFont::Normal, Ink::Secondary);
        row->addLayout(column, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colours::of(this).pillFill(Tone::Red));
        painter.drawRoundedRect(rect(), 8, 8);
    }
};

struct Entered {
    const Field *field;
    QJsonValue base;
    QJsonValue mine;
};

std::vector<Entered> enteredIn(const sync::Mutation &mutation)
{
    std::vector<Entered> all;
    const auto *record = sync::recordRow(mutation.entity);
    if (!record)
        return all;
    const auto args = mutation.args ? objectOf(*mutation.args) : QJsonObject();
    for (const auto &field : record->schema().fields()) {
        const auto name = toQString(field.name);
        if (field.rules.access == Access::ReadWrite && !args.value(name).isUndefined() && !args.value(name).isNull())
            all.push_back({&field, {}, args.value(name)});
        for (const auto &unit : mutation.units) {
            const auto base = objectOf(unit.base).value(name);
            const auto mine = objectOf(unit.mine).value(name);
            if (unit.unit == field.unit() && base != mine)
                all.push_back({&field, base, mine});
        }
    }
    return all;
}

} // namespace

RejectionView::RejectionView(const sync::Attention &item, const Names &names, const QString &me, ItemPlace place,
                             std::vector<ChoiceItem> fitters, QWidget *parent)
    : ItemView(item, names, me, parent)
    , m_mutation(mutationOf(item))
    , m_result(resultOf(item))
    , m_fitters(std::move(fitters))
    , m_panes(new QStackedWidget)
    , m_discard(new Button(tr("Discard…"), u"trash-2"_s, ButtonKind::Danger))
    , m_later(new Button(tr("Decide later"), ButtonKind::Plain))
    , m_save(new Button(tr("Fix and send"), u"pencil"_s, ButtonKind::Primary))
{
    m_panes->addWidget(buildEntered());
    const auto when = whenText(m_mutation.at);
    const auto answered = whenText(item.created_at);
    build({u"circle-x"_s, tr("The server did not accept a change of %1").arg(about()),
           tr("%1 of %2").arg(place.number).arg(place.total),
           author().isEmpty() ? tr("You entered it (%1). The server answered (%2).").arg(when, answered)
                              : tr("%1 entered it (%2). The server answered (%3).").arg(author(), when, answered)},
          buildStory());
    buildFooter();
    showState();
}

//! What happened stays in sight while it is put right.
QWidget *RejectionView::buildStory()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(margin, 0, margin, 16);
    column->setSpacing(18);
    const auto problem = m_result.problem.value_or(sync::MutationProblem {});
    column->addWidget(new Story(problemLines(problem, m_mutation.entity), adviceFor(problem)));
    column->addWidget(m_panes, 1);
    return box;
}

QWidget *RejectionView::buildEntered()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(10, 0, 10, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(9);
    const auto entered = enteredIn(m_mutation);
    if (entered.empty()) {
        grid->addWidget(new Label(wordsOf(m_mutation, names()).title, TextSize::Body, QFont::Medium), 0, 0);
        grid->setRowStretch(1, 1);
        return box;
    }
    const bool hasBefore = !m_mutation.units.empty();
    const auto head = [&](const QString &text, int column) {
        grid->addWidget(new Label(text, TextSize::Small, QFont::Medium, Ink::Secondary), 0, column);
    };
    head(tr("Field"), 0);
    if (hasBefore)
        head(tr("Before"), 1);
    head(author().isEmpty() ? tr("What you entered") : tr("What was entered"), 2);
    grid->setColumnStretch(1, hasBefore ? 2 : 0);
    grid->setColumnStretch(2, 3);
    int line = 1;
    for (const auto &row : entered) {
        grid->addWidget(new Hairline, line++, 0, 1, 3);
        const auto cell = [&](const QJsonValue &value, QFont::Weight weight, Ink ink, int column) {
            const auto text = valueText(*row.field, value, names());
            auto *label = new Label(text.isEmpty() ? tr("empty") : text, TextSize::Body, weight,
                                    text.isEmpty() ? Ink::Tertiary : ink);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, line, column, Qt::AlignTop);
        };
        grid->addWidget(new Label(titleOf(*row.field), TextSize::Body, QFont::DemiBold), line, 0, Qt::AlignTop);
        if (hasBefore)
            cell(row.base, QFont::Normal, Ink::Tertiary, 1);
        cell(row.mine, QFont::Medium, Ink::Text, 2);
        ++line;
    }
    grid->setRowStretch(line, 1);
    return box;
}

void RejectionView::buildFooter()
{
    quickActions().addWidget(m_discard);
    addCopy();
    endActions().addWidget(m_later);
    endActions().addWidget(m_save);
    connect(m_discard, &Button::clicked, this, &RejectionView::askToDiscard);
    connect(m_later, &Button::clicked, this, &RejectionView::leave);
    connect(m_save, &Button::clicked, this, &RejectionView::save);
}

bool RejectionView::isTouched() const
{
    return m_fix && m_fix->form().isDirty();
}

bool RejectionView::maySave() const
{
    return !isBusy();
}

void RejectionView::save()
{
    if (isBusy())
        return;
    m_fix ? send() : fix();
}

//! A change without fields (archiving) has nothing to edit: it is sent again as it is.
void RejectionView::fix()
{
    m_fix = FixForm::make(m_mutation, m_record);
    if (!m_fix) {
        setBusy(true);
        return Q_EMIT decided(
            {item().id,
             sync::Decision::Choice::Fix,
             {},
             sync::Wish {m_mutation.kind, m_mutation.entity_id, m_mutation.seen, m_mutation.units, m_mutation.args}});
    }
    auto &form = m_fix->form();
    form.setOptions("fitter_id", m_fitters);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    form.setMaximumWidth(widestForm);
    column->addWidget(&form);
    column->addStretch();
    m_panes->addWidget(page);
    m_panes->setCurrentWidget(page);
    connect(&form, &Form::edited, this, &RejectionView::changed);
    showState();
    form.focusFirst();
    if (m_result.problem)
        form.showErrors(problemErrors(*m_result.problem));
}

void RejectionView::send()
{
    if (!m_fix->form().check())
        return;
    clearMessage();
    auto wish = m_fix->wish();
    if (!wish)
        return ask(tr("Nothing is left that differs from the server."), tr("Discard it"), [this] {
            setBusy(true);
            Q_EMIT decided({item().id, sync::Decision::Choice::Discard});
        });
    setBusy(true);
    Q_EMIT decided({item().id, sync::Decision::Choice::Fix, {}, std::move(wish)});
}

void RejectionView::askToDiscard()
{
    ask(tr("What was entered will be given up. The log keeps that you did so."), tr("Discard it"), [this] {
        clearMessage();
        setBusy(true);
        Q_EMIT decided({item().id, sync::Decision::Choice::Discard});
    });
}

//! From the form first back to the story: what was typed into it stays.
void RejectionView::leave()
{
    if (m_panes->currentIndex() == 0)
        return Q_EMIT later();
    if (isTouched())
        return ask(tr("What you fixed is not sent yet."), tr("Leave it"), [this] { Q_EMIT later(); });
    Q_EMIT later();
}

void RejectionView::focusFirst()
{
    m_save->setFocus(Qt::TabFocusReason);
}

void RejectionView::showState()
{
    const auto *kind = sync::kindRow(m_mutation.kind);
    const bool hasFields = kind && (kind->act == sync::Act::Create || kind->act == sync::Act::Edit);
    m_save->setEnabled(!isBusy());
    m_discard->setEnabled(!isBusy());
    m_save->setText(isBusy() ? tr("Saving…") : m_fix ? tr("Send") : hasFields ? tr("Fix and send") : tr("Send again"));
    Q_EMIT changed();
}

} // namespace oms
