// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/sidebar.h"

#include "client/app/connectionstatus.h"
#include "client/app/pagecounts.h"
#include "client/app/session.h"
#include "client/app/statusbutton.h"
#include "client/orderbook/books.h"
#include "client/widgets/avatar.h"
#include "client/widgets/navbutton.h"
#include "client/widgets/searchbutton.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int wideWidth = 232;
constexpr int slimWidth = 56;
constexpr int groupGap = 8;
constexpr QRgb workspaceColour = 0x8F2D35;

} // namespace

Sidebar::Sidebar(const Session &session, const std::vector<PageRow> &rows, const ConnectionStatus &status,
                 QWidget *parent)
    : Surface(Ink::Sidebar, parent)
    , m_status(status)
    , m_rows(rows)
{
    setFixedWidth(wideWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(1);
    layout->addWidget(workspace(session));
    m_search = new SearchButton(tr("Search or jump to…"), this);
    connect(m_search, &SearchButton::clicked, this, &Sidebar::searchWanted);
    layout->addWidget(m_search);
    layout->addSpacing(groupGap);
    addSections(*layout, rows);
    layout->addStretch();
    layout->addWidget(new Hairline);
    layout->addWidget(footer(session));
    connect(&status, &ConnectionStatus::changed, this, &Sidebar::showStatus);
    showStatus();
}

QWidget *Sidebar::workspace(const Session &session)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(14, 0, 12, 6);
    row->setSpacing(10);
    auto *sign = new Avatar(session.serverName, 28);
    sign->setColour(QColor::fromRgb(workspaceColour));
    sign->setToolTip(session.serverName);
    row->addWidget(sign);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *name = new Label(session.serverName, TextSize::Body, QFont::DemiBold);
    name->setElided(true);
    column->addWidget(name);
    auto *address = new Label(session.serverAddress, TextSize::Caption, QFont::Normal, Ink::Tertiary);
    address->setElided(true);
    column->addWidget(address);
    row->addWidget(words, 1);
    row->addStretch();
    m_onlyWide << words;
    return box;
}

void Sidebar::addSections(QVBoxLayout &layout, const std::vector<PageRow> &rows)
{
    for (const auto &row : rows) {
        const auto id = QString::fromLatin1(row.id);
        auto *section = new NavButton(QString::fromLatin1(row.icon), titleOf(row), this);
        connect(section, &NavButton::clicked, this, [this, id] { Q_EMIT pageWanted(id); });
        if (row.startsGroup)
            layout.addSpacing(groupGap);
        layout.addWidget(section);
        m_sections.insert(id, section);
    }
}

QWidget *Sidebar::footer(const Session &session)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    m_footer = row;
    spaceFooter();
    m_statusButton = new StatusButton(m_status);
    connect(m_statusButton, &StatusButton::clicked, this, &Sidebar::statusWanted);
    row->addWidget(m_statusButton, 1);
    m_person = new Avatar(session.fullName, 24, Avatar::Use::Button);
    m_person->setToolTip(session.fullName);
    m_person->setAccessibleName(tr("Account of %1").arg(session.fullName));
    row->addWidget(m_person);
    return box;
}

void Sidebar::showCounts(Books &books)
{
    if (!PageCounts::areFor(m_rows))
        return;
    auto *counts = new PageCounts(books.orders(), m_rows, this);
    connect(counts, &PageCounts::changed, this, [this](const PageCount &what, int count) {
        auto *section = m_sections[QString::fromLatin1(what.page)];
        if (count > 0)
            section->setCount(count, what.isCalling, countText(what, count));
        else
            section->setCount(-1);
    });
    counts->countAll();
}

void Sidebar::setPersonMenu(QMenu *menu)
{
    connect(m_person, &Avatar::clicked, menu, [this, menu] {
        const auto size = menu->sizeHint();
        menu->popup(m_person->mapToGlobal(QPoint(0, -size.height() - 6)));
    });
}

void Sidebar::setCurrent(const QString &pageId)
{
    for (auto [id, section] : m_sections.asKeyValueRange())
        section->setChecked(id == pageId);
}

void Sidebar::setWide(bool wide)
{
    if (m_wide == wide)
        return;
    m_wide = wide;
    setFixedWidth(wide ? wideWidth : slimWidth);
    m_search->setSlim(!wide);
    for (auto *section : std::as_const(m_sections))
        section->setSlim(!wide);
    for (auto *part : std::as_const(m_onlyWide))
        part->setVisible(wide);
    m_statusButton->setSlim(!wide);
    spaceFooter();
}

//! Connection and person stay in sight when there is only room for icons.
void Sidebar::spaceFooter()
{
    m_footer->setContentsMargins(m_wide ? QMargins(8, 8, 14, 0) : QMargins(3, 8, 3, 0));
    m_footer->setSpacing(m_wide ? 6 : 2);
}

//! What needs this person calls; what only waits is said quietly.
void Sidebar::showStatus()
{
    auto *section = m_sections.value(syncPageId);
    if (!section)
        return;
    const bool isCalling = m_status.needsYou() > 0;
    const int waiting = m_status.waiting() > 0 ? m_status.waiting() : -1;
    section->setCount(isCalling ? m_status.needsYou() : waiting, isCalling);
}

} // namespace oms
