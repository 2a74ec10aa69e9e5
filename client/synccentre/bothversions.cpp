// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/bothversions.h"

#include "client/models/schematext.h"
#include "client/synccentre/fieldtext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"
#include "shared/sync/records.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr QSize firstSize(720, 520);

//! One value; tinted where the two differ.
class Cell : public Label {
public:
    Cell(const QString &text, bool isMarked)
        : Label(text.isEmpty() ? u"–"_s : text, TextSize::Body, isMarked ? QFont::Medium : QFont::Normal,
                text.isEmpty() ? Ink::Tertiary : Ink::Text)
        , m_isMarked(isMarked)
    {
        setWordWrap(true);
        setContentsMargins(10, 7, 10, 7);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_isMarked) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Colours::of(this)[Ink::Selected]);
            painter.drawRoundedRect(rect(), 6, 6);
        }
        Label::paintEvent(event);
    }

private:
    bool m_isMarked;
};

struct Pair {
    const Field *field;
    QJsonValue mine;
    QJsonValue theirs;
};

std::vector<Pair> pairsOf(const DecisionModel &model, const std::string &record)
{
    std::vector<Pair> pairs;
    const auto *row = sync::recordRow(model.mutation().entity);
    if (!row)
        return pairs;
    const auto theirs = objectOf(record);
    for (const auto &field : row->schema().fields()) {
        const auto name = toQString(field.name);
        const auto differs = std::find_if(model.fields().begin(), model.fields().end(),
                                          [&](const auto &f) { return f.field->name == field.name; });
        if (differs != model.fields().end())
            pairs.push_back({&field, differs->mine, differs->theirs});
        else if (field.rules.access == Access::ReadWrite && theirs.contains(name))
            pairs.push_back({&field, theirs.value(name), theirs.value(name)});
    }
    return pairs;
}

} // namespace

BothVersions::BothVersions(const DecisionModel &model, const std::string &record, const Names &names, QWidget *parent)
    : QDialog(parent)
{
    resize(firstSize);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
    int column = 0;
    for (const auto &head : {tr("Field"), tr("On this computer"), tr("On the server")})
        grid->addWidget(new Label(head, TextSize::Small, QFont::Medium, Ink::Secondary), 0, column++);
    int line = 1;
    for (const auto &pair : pairsOf(model, record)) {
        const bool differs = pair.mine != pair.theirs;
        auto *title = new Label(titleOf(*pair.field), TextSize::Body, QFont::DemiBold);
        title->setWordWrap(true);
        title->setContentsMargins(0, 7, 0, 7);
        grid->addWidget(title, line, 0, Qt::AlignTop);
        grid->addWidget(new Cell(valueText(*pair.field, pair.mine, names), differs), line, 1);
        grid->addWidget(new Cell(valueText(*pair.field, pair.theirs, names), differs), line++, 2);
    }
    grid->setRowStretch(line, 1);
    auto *scroll = scrolling(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // nothing inside takes the focus: arrows scroll
    scroll->setAccessibleName(tr("Both versions"));
    auto *close = new Button(tr("Close"), ButtonKind::Plain);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(20, 10, 20, 12);
    footer->addStretch();
    footer->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(new Hairline);
    whole->addLayout(footer);
}

} // namespace oms
