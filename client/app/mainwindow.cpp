// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/mainwindow.h"

#include "client/app/arrival.h"
#include "client/app/connectionstatus.h"
#include "client/app/keyboardsheet.h"
#include "client/app/menus.h"
#include "client/app/pagedeck.h"
#include "client/app/palette.h"
#include "client/app/places.h"
#include "client/app/session.h"
#include "client/app/sidebar.h"
#include "client/app/themecommands.h"
#include "client/app/tray.h"
#include "client/app/windowmemory.h"
#include "client/orderbook/books.h"
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

constexpr QSize smallest(760, 480);

} // namespace

MainWindow::MainWindow(const Shell &shell)
    : m_shell(shell)
    , m_books(shell.api ? std::make_unique<Books>(shell.session, *shell.replica, *shell.api) : nullptr)
    , m_commands(new Commands(this))
    , m_sidebar(new Sidebar(shell.session, pagesFor(shell.session, shell.pages), shell.status))
    , m_deck(new PageDeck({shell.session, shell.api, shell.replica, shell.preferences, m_books.get(), doorsOf(*this)},
                          pagesFor(shell.session, shell.pages)))
    , m_palette(new PaletteOverlay([this] { return paletteEntries(); },
                                   [this](const auto &text, const auto &answer) { searchPages(text, answer); }, this))
    , m_memory(new WindowMemory(*this, *m_sidebar, *m_deck, shell.preferences, shell.session.profileId))
    , m_arrival(new Arrival(shell.session, *m_deck, m_books ? &m_books->orders() : nullptr, this))
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
    connect(m_sidebar, &Sidebar::statusWanted, m_deck, [this] { m_deck->go(syncPageId); });
    connectTray();
    connect(&shell.status, &ConnectionStatus::changed, this, &MainWindow::showTitle);
    connect(m_deck, &PageDeck::moved, this, &MainWindow::moved);
    connect(m_deck, &PageDeck::commandsChanged, this, &MainWindow::moved);
    if (m_books)
        m_sidebar->showCounts(*m_books);
    restore();
}

//! The pages go before the books that they read.
MainWindow::~MainWindow()
{
    delete m_deck;
}

void MainWindow::bindCommands()
{
    auto &commands = *m_commands;
    commands.handle(Command::SignOut, [this] { Q_EMIT signOutWanted(); });
    commands.handle(Command::Quit, [] { QApplication::closeAllWindows(); });
    commands.handle(Command::Sidebar, [this] { m_sidebar->setWide(!m_sidebar->isWide()); });
    commands.handle(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    commands.handle(Command::Palette, [this] { m_palette->open(); });
    commands.handle(Command::Back, [this] { m_deck->back(); });
    commands.handle(Command::Forward, [this] { m_deck->forward(); });
    commands.handle(Command::Minimise, [this] { showMinimized(); });
    commands.handle(Command::CloseWindow, [this] { close(); });
    commands.handle(Command::Settings, [this] { m_deck->go(u"settings"_s); });
    commands.handle(Command::Keys, [this] { KeyboardSheet(*m_commands, this).exec(); });
    commands.handle(Command::About, [this] {
        QMessageBox::about(this, tr("About OMS"),
                           tr("Order desk for made-to-order saddles, version %1.").arg(QLatin1StringView(OMS_VERSION)));
    });
    bindTheme(commands, m_shell.theme, m_shell.preferences);
    bindEditing(commands);
}

//! Also what is said while the person looks elsewhere.
void MainWindow::connectTray()
{
    auto *tray = new Tray(m_shell.status, m_shell.preferences, m_shell.session.profileId, this);
    connect(tray, &Tray::clicked, this, &MainWindow::showSync);
    connect(tray, &Tray::wanted, this, [this](const QString &page, const QString &record) {
        toFront();
        m_deck->go(page, record);
    });
    if (m_books)
        tray->follow(m_books->orders(), [this] { return !isActiveWindow(); });
}

void MainWindow::buildMenus()
{
    fillMenuBar(*menuBar(), *m_commands, *m_deck, [this](const QString &code) { Q_EMIT languageWanted(code); });
    m_sidebar->setPersonMenu(personMenu(*this, m_shell.session.fullName, *m_commands,
                                        [this](const QString &code) { Q_EMIT languageWanted(code); }));
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
    showTitle();
}

//! Decisions that wait are seen even when the window is not in front.
void MainWindow::showTitle()
{
    const auto *page = m_deck->currentPage();
    const int needsYou = m_shell.status.needsYou();
    const auto title = (page ? page->title() + u" · "_s : QString()) + m_shell.session.serverName;
    setWindowTitle(needsYou > 0 ? tr("(%1) %2", "how many decisions wait, title").arg(needsYou).arg(title) : title);
}

void MainWindow::showSync()
{
    toFront();
    m_deck->go(syncPageId);
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    auto entries = commandEntries(*m_commands);
    auto places = placeEntries(*m_deck);
    std::move(places.begin(), places.end(), std::back_inserter(entries));
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
        m_memory->save();
    return agreed;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(leave() && (!m_shell.mayClose || m_shell.mayClose()));
}

//! To where the person was, or to the first page.
void MainWindow::restore()
{
    const auto place = m_memory->restore();
    m_arrival->go(place);
    if (!m_deck->currentPage() && !m_deck->rows().empty())
        m_deck->go(QString::fromLatin1(m_deck->rows().front().id));
}

void MainWindow::toFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::follow(const QString &link)
{
    toFront();
    m_arrival->follow(link);
}

} // namespace oms
