// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settings/settingspage.h"

#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/navbutton.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;
constexpr int widest = 720;
constexpr int besideName = 92; // sign, gaps and margins
constexpr int searchWidth = 320;

struct PartRow {
    const char *id; //!< in links: never changes
    const char *title; //!< English; context "SettingsPage"
    const char *icon;
    void (*fill)(SettingsSection &section, SettingsPage &page);
};

constexpr PartRow parts[] = {
    {"appearance", QT_TRANSLATE_NOOP("SettingsPage", "Appearance"), "palette", &fillAppearance},
    {"language", QT_TRANSLATE_NOOP("SettingsPage", "Language and units"), "languages", &fillLanguage},
    {"keyboard", QT_TRANSLATE_NOOP("SettingsPage", "Keyboard"), "keyboard", &fillKeyboard},
    {"notifications", QT_TRANSLATE_NOOP("SettingsPage", "Notifications"), "bell", &fillNotifications},
    {"printing", QT_TRANSLATE_NOOP("SettingsPage", "Printing"), "printer", &fillPrinting},
    {"offline", QT_TRANSLATE_NOOP("SettingsPage", "Offline copy"), "hard-drive", &fillOffline},
    {"diagnostics", QT_TRANSLATE_NOOP("SettingsPage", "Diagnostics"), "info", &fillDiagnostics},
};

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_search(new FilterField(tr("Search the settings…")))
    , m_noneFits(new EmptyState(u"search-x"_s, tr("No such setting"), tr("Nothing here is called so."),
                                tr("Show all settings")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline);
    column->addWidget(buildContent(), 1);
    column->addWidget(m_noneFits, 1);
    m_noneFits->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(m_noneFits, &EmptyState::acted, m_search, &QLineEdit::clear);
    connect(m_search, &FilterField::left, this, [this] {
        for (const auto &part : m_parts)
            if (part.section->isVisibleTo(this))
                return part.entry->setFocus(Qt::TabFocusReason);
    });
}

QWidget *SettingsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, 16, margin, 12);
    row->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    row->addStretch();
    m_search->setFixedWidth(searchWidth);
    row->addWidget(m_search);
    return head;
}

QWidget *SettingsPage::buildContent()
{
    auto *names = new Surface(Ink::Raised);
    auto *entries = new QVBoxLayout(names);
    entries->setContentsMargins(12, 16, 12, 16);
    entries->setSpacing(2);
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    int widestName = 0;
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 20, margin, 20);
    column->setSpacing(0);
    for (const auto &row : parts) {
        auto *section = new SettingsSection(QCoreApplication::translate("SettingsPage", row.title));
        row.fill(*section, *this);
        column->addWidget(section);
        auto *entry = new NavButton(QString::fromLatin1(row.icon), section->title());
        entries->addWidget(entry);
        widestName = qMax(widestName, metrics.horizontalAdvance(section->title()));
        m_parts.push_back({QString::fromLatin1(row.id), section, entry});
        connect(entry, &QAbstractButton::clicked, this, [this, at = m_parts.size() - 1] { goTo(m_parts[at]); });
    }
    entries->addStretch();
    names->setFixedWidth(widestName + besideName);
    column->addStretch();
    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins({});
    across->addWidget(inner, 1);
    across->addStretch();
    m_scroll = scrolling(middle);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::mark);
    auto *content = new QWidget;
    auto *whole = new QHBoxLayout(content);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(names);
    whole->addWidget(new Hairline(Qt::Vertical));
    whole->addWidget(m_scroll, 1);
    m_parts.front().entry->setChecked(true);
    return content;
}

void SettingsPage::goTo(const Part &part)
{
    m_scroll->verticalScrollBar()->setValue(part.section->mapTo(m_scroll->widget(), QPoint()).y() - margin);
    for (const auto &other : m_parts)
        other.entry->setChecked(other.section == part.section);
}

//! The name of the section that is read: the last whose heading is in the upper part of the page.
void SettingsPage::mark()
{
    const int line = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 4;
    const Part *read = nullptr;
    for (const auto &part : m_parts)
        if (part.section->isVisibleTo(m_scroll->widget())
            && (!read || part.section->mapTo(m_scroll->widget(), QPoint()).y() <= line))
            read = &part;
    for (const auto &part : m_parts)
        part.entry->setChecked(&part == read);
}

void SettingsPage::narrow(const QString &wanted)
{
    bool isAny = false;
    for (const auto &part : m_parts) {
        const bool fits = part.section->narrow(wanted);
        part.entry->setVisible(fits);
        isAny = isAny || fits;
    }
    m_scroll->parentWidget()->setVisible(isAny);
    m_noneFits->setVisible(!isAny);
    mark();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate(const QString &recordId)
{
    for (const auto &part : m_parts)
        if (part.id == recordId)
            return goTo(part);
    m_search->setFocus();
}

std::vector<CommandOffer> SettingsPage::commands()
{
    return {{Command::Filter, tr("&Search the settings"), [this] { m_search->setFocus(Qt::ShortcutFocusReason); }}};
}

} // namespace oms
