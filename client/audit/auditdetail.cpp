// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/audit/auditdetail.h"

#include "client/audit/auditwords.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 20;
constexpr std::size_t mostShown = 200;

Label *cell(const QString &text, Ink ink)
{
    auto *label =
        new Label(text.isEmpty() ? u"–"_s : text, TextSize::Body, QFont::Normal, text.isEmpty() ? Ink::Tertiary : ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AuditDetail::AuditDetail(const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_when(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_facts(new KeyValueGrid(2))
    , m_changes(new QWidget)
    , m_grid(nullptr)
    , m_open(new Button(tr("Open the record"), u"external-link"_s, ButtonKind::Plain))
    , m_history(new Button(tr("All of this record"), u"history"_s, ButtonKind::Plain))
    , m_person(new Button(tr("All of this person"), u"user-round"_s, ButtonKind::Plain))
{
    m_title->setWordWrap(true);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 18, margin, 18);
    column->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_when);
    column->addLayout(words);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    for (auto *button : {m_open, m_history, m_person})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addWidget(new Hairline);
    column->addWidget(m_changes);
    column->addWidget(new Hairline);
    column->addWidget(m_facts);
    column->addStretch();
    auto *area = scrolling(inner);
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    area->setAccessibleName(tr("What changed"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    auto *room = new QVBoxLayout(m_changes);
    room->setContentsMargins({});
    connect(m_open, &QPushButton::clicked, this, &AuditDetail::recordWanted);
    connect(m_history, &QPushButton::clicked, this, &AuditDetail::historyWanted);
    connect(m_person, &QPushButton::clicked, this, &AuditDetail::personWanted);
}

void AuditDetail::show(const AuditEntry &entry)
{
    m_title->setText(auditTitle(entry));
    m_when->setText(tr("%1, by %2", "when, who").arg(auditMoment(entry.at), doerText(entry)));
    m_open->setVisible(!pageOf(entry).isEmpty());
    m_history->setVisible(entry.entity_id.has_value());
    m_person->setVisible(entry.actor_user_id.has_value());
    const auto text = [](const std::optional<std::string> &one) { return toQString(one.value_or("")); };
    m_facts->setFacts({{tr("Role"), entry.role ? choiceText(*entry.role) : QString()},
                       {tr("Program"), text(entry.client)},
                       {tr("Identity of the record"), entry.entity_id ? toQString(entry.entity_id->toString()) : u""_s},
                       {tr("Request"), text(entry.request_id)}});
    showChanges(entry);
}

//! Before and after beside each other; only what became of it where nothing was there before.
void AuditDetail::showChanges(const AuditEntry &entry)
{
    auto *table = new QWidget;
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    auto changes = changesIn(entry, m_names);
    const bool hasBefore = entry.before && !changes.empty();
    QStringList heads {tr("Field")};
    if (hasBefore)
        heads << tr("Before") << tr("After");
    else
        heads << tr("Value");
    for (int i = 0; i < heads.size(); ++i) {
        m_grid->addWidget(new Label(heads[i], TextSize::Small, QFont::DemiBold, Ink::Secondary), 0, i);
        m_grid->setColumnStretch(i, i == 0 ? 2 : 3);
    }
    if (changes.size() > mostShown)
        changes.resize(mostShown);
    for (const auto &change : changes) {
        if (!hasBefore && change.after.isEmpty())
            continue;
        const int row = m_grid->rowCount();
        m_grid->addWidget(cell(change.title, Ink::Secondary), row, 0, Qt::AlignTop);
        if (hasBefore)
            m_grid->addWidget(cell(change.before, Ink::Secondary), row, 1, Qt::AlignTop);
        m_grid->addWidget(cell(change.after, Ink::Text), row, hasBefore ? 2 : 1, Qt::AlignTop);
    }
    if (changes.empty())
        m_grid->addWidget(cell(tr("No field of the record changed."), Ink::Secondary), 1, 0, 1, 2);
    while (auto *item = m_changes->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_changes->layout()->addWidget(table);
}

} // namespace oms
