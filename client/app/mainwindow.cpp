// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/mainwindow.h"

#include "client/app/connectionstatus.h"
#include "client/app/keyboardsheet.h"
#include "client/app/menus.h"
#include "client/app/pagedeck.h"
#include "client/app/palette.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/app/sidebar.h"
#include "client/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto geometryKey = u"window"_s;
const auto sidebarKey = u"wide_sidebar"_s;
const auto pageKey = u"page"_s;
constexpr QSize firstSize(1280, 800);
constexpr QSize smallest(760, 480);
constexpr int recentPlaces = 5;

} // namespace

MainWindow::MainWindow(const Shell &shell)
    : m_shell(shell)
    , m_commands(new Commands(this))
    , m_sidebar(new Sidebar(shell.session, pagesFor(shell.session, shell.pages), shell.status))
    , m_deck(new PageDeck({shell.session, shell.api, shell.replica, shell.preferences},
                          pagesFor(shell.session, shell.pages)))
    , m_palette(new PaletteOverlay([this] { return paletteEntries(); },
                                   [this](const auto &text, const auto &answer) { searchPages(text, answer); }, this))
{
    setMinimumSize(smallest);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_deck, 1);
    setCentralWidget(centre);
    bindCommands();
    buildMenus();
    connect(m_sidebar, &Sidebar::pageWanted, m_deck, [this](const QString &id) { m_deck->go(id); });
    connect(m_sidebar, &Sidebar::searchWanted, m_palette, [this] { m_palette->open(); });
    connect(m_deck, &PageDeck::moved, this, &MainWindow::moved);
    connect(m_deck, &PageDeck::commandsChanged, this, &MainWindow::moved);
    connect(&shell.theme, &Theme::changed, this, &MainWindow::showTheme);
    showTheme();
    restore();
}

void MainWindow::bindCommands()
{
    auto &commands = *m_commands;
    commands.handle(Command::SignOut, [this] { Q_EMIT signOutWanted(); });
    commands.handle(Command::Quit, [] { QApplication::closeAllWindows(); });
    commands.handle(Command::Sidebar, [this] { m_sidebar->setWide(!m_sidebar->isWide()); });
    commands.handle(Command::ThemeSystem, [this] { setTheme(Appearance::System); });
    commands.handle(Command::ThemeLight, [this] { setTheme(Appearance::Light); });
    commands.handle(Command::ThemeDark, [this] { setTheme(Appearance::Dark); });
    commands.handle(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    commands.handle(Command::Palette, [this] { m_palette->open(); });
    commands.handle(Command::Back, [this] { m_deck->back(); });
    commands.handle(Command::Forward, [this] { m_deck->forward(); });
    commands.handle(Command::Minimise, [this] { showMinimized(); });
    commands.handle(Command::CloseWindow, [this] { close(); });
    commands.handle(Command::Keys, [this] { KeyboardSheet(*m_commands, this).exec(); });
    commands.handle(Command::About, [this] {
        QMessageBox::about(this, tr("About OMS"),
                           tr("Order desk for made-to-order saddles, version %1.").arg(QLatin1StringView(OMS_VERSION)));
    });
    bindEditing(commands);
}

void MainWindow::buildMenus()
{
    fillMenuBar(*menuBar(), *m_commands, *m_deck, [this](const QString &code) { Q_EMIT languageWanted(code); });
    m_sidebar->setPersonMenu(personMenu());
}

QMenu *MainWindow::personMenu()
{
    auto *menu = new QMenu(this);
    menu->addSection(m_shell.session.fullName);
    for (auto command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark})
        menu->addAction(m_commands->action(command));
    menu->addMenu(languageMenu(*menu, [this](const QString &code) { Q_EMIT languageWanted(code); }));
    menu->addSeparator();
    menu->addAction(m_commands->action(Command::SignOut));
    return menu;
}

void MainWindow::setTheme(Appearance appearance)
{
    m_shell.preferences.setAppearance(appearance);
    m_shell.theme.setAppearance(appearance);
    showTheme();
}

void MainWindow::showTheme()
{
    const auto now = m_shell.theme.appearance();
    const std::pair<Command, Appearance> choices[] = {{Command::ThemeSystem, Appearance::System},
                                                      {Command::ThemeLight, Appearance::Light},
                                                      {Command::ThemeDark, Appearance::Dark}};
    for (const auto &[command, appearance] : choices) {
        m_commands->action(command)->setCheckable(true);
        m_commands->action(command)->setChecked(now == appearance);
    }
}

void MainWindow::moved()
{
    const auto *page = m_deck->currentPage();
    if (!page)
        return;
    m_commands->offer(m_deck->currentPage()->commands());
    m_commands->action(Command::Back)->setEnabled(m_deck->history().canGoBack());
    m_commands->action(Command::Forward)->setEnabled(m_deck->history().canGoForward());
    m_sidebar->setCurrent(m_deck->currentId());
    setWindowTitle(page->title() + u" · "_s + m_shell.session.serverName);
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    auto entries = commandEntries(*m_commands);
    for (const auto &row : m_deck->rows()) {
        const auto id = QString::fromLatin1(row.id);
        entries.push_back(
            {PaletteEntry::Kind::Page, titleOf(row), tr("Page"), QString::fromLatin1(row.icon), {}, [this, id] {
                 m_deck->go(id);
             }});
    }
    for (const auto &place : m_deck->history().recent(recentPlaces))
        entries.push_back(
            {PaletteEntry::Kind::Recent, place.title, tr("Opened lately"), u"history"_s, {}, [this, place] {
                 m_deck->go(place.page, place.record);
             }});
    return entries;
}

void MainWindow::searchPages(const QString &text, const PaletteAnswer &answer)
{
    for (auto *page : m_deck->pages())
        page->search(text, answer);
}

bool MainWindow::leave()
{
    const auto &pages = m_deck->pages();
    const bool agreed = std::all_of(pages.begin(), pages.end(), [](Page *page) { return page->mayLeave(); });
    if (agreed)
        save();
    return agreed;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(leave());
}

void MainWindow::restore()
{
    const auto &profile = m_shell.session.profileId;
    auto &kept = m_shell.preferences;
    if (!restoreGeometry(kept.value(profile, geometryKey).toByteArray()))
        resize(firstSize);
    m_sidebar->setWide(kept.value(profile, sidebarKey, true).toBool());
    m_deck->go(kept.value(profile, pageKey).toString());
    if (!m_deck->currentPage() && !m_deck->rows().empty())
        m_deck->go(QString::fromLatin1(m_deck->rows().front().id));
}

void MainWindow::save()
{
    const auto &profile = m_shell.session.profileId;
    m_shell.preferences.setValue(profile, geometryKey, saveGeometry());
    m_shell.preferences.setValue(profile, sidebarKey, m_sidebar->isWide());
    m_shell.preferences.setValue(profile, pageKey, m_deck->currentId());
}

} // namespace oms
