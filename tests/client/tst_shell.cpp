// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/app/connectionstatus.h"
#include "client/app/mainwindow.h"
#include "client/app/pagedeck.h"
#include "client/app/palette.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/widgets/button.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

//! A page that only remembers what it was told.
class Stable : public Page {
public:
    Stable(const QString &title, QWidget *parent)
        : Page(parent)
        , m_title(title)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new Button(u"Saddle up"_s, u"plus"_s, ButtonKind::Primary), 0, Qt::AlignTop | Qt::AlignRight);
    }

    QString title() const override { return m_title; }
    void activate(const QString &recordId) override
    {
        record = recordId;
        if (!recordId.isEmpty())
            Q_EMIT opened(recordId, u"Horse "_s + recordId);
    }
    std::vector<CommandOffer> commands() override
    {
        return {{Command::NewRecord, u"New horse"_s, [this] { ++made; }}};
    }
    void search(const QString &text, const PaletteAnswer &answer) override
    {
        answer({{PaletteEntry::Kind::Record, u"Donnerhall for "_s + text, u"Horse"_s, u"hash"_s, {}, [this] {
                     activate(u"7"_s);
                 }}});
    }

    QString record;
    int made = 0;

private:
    QString m_title;
};

constexpr PageRow rows[] = {
    {"stables", QT_TRANSLATE_NOOP("pages", "Stables"), "house", "horses:read",
     [](const PageContext &, QWidget *parent) -> Page * { return new Stable(u"Stables"_s, parent); }},
    {"meadows", QT_TRANSLATE_NOOP("pages", "Meadows"), "map-pin", "",
     [](const PageContext &, QWidget *parent) -> Page * { return new Stable(u"Meadows"_s, parent); }},
    {"offices", QT_TRANSLATE_NOOP("pages", "Offices"), "building", "users:manage",
     [](const PageContext &, QWidget *parent) -> Page * { return new Stable(u"Offices"_s, parent); }, true},
};

Session supervisor()
{
    return {u"lotte"_s,
            u"Lotte Bakker"_s,
            {u"SUPERVISOR"_s},
            {u"horses:read:all"_s},
            u"Larkspur Saddlery"_s,
            u"oms.larkspur.example"_s,
            u"larkspur"_s};
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForPictures(); }

    void init()
    {
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"%1.ini"_s.arg(++m_number)));
        m_theme.setAppearance(Appearance::Light);
        m_status.set(ConnectionStatus::State::Connected, u"Connected"_s, u"Checked just now"_s);
        m_window = makeWindow();
    }

    void cleanup() { m_window.reset(); }

    void aPersonSeesThePagesOfTheirPermissions()
    {
        QCOMPARE(int(m_window->deck().rows().size()), 2);
        m_window->deck().go(u"offices"_s);
        QCOMPARE(m_window->deck().currentId(), u"stables"_s);
    }

    void historyGoesBackAndForward()
    {
        auto &deck = m_window->deck();
        deck.go(u"stables"_s, u"1"_s);
        deck.go(u"meadows"_s);
        auto *back = m_window->commands().action(Command::Back);
        auto *forward = m_window->commands().action(Command::Forward);
        QVERIFY(back->isEnabled());
        QVERIFY(!forward->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(deck.currentId(), u"stables"_s);
        QCOMPARE(static_cast<Stable *>(deck.currentPage())->record, u"1"_s);
        QVERIFY(forward->isEnabled());
        forward->trigger();
        QCOMPARE(deck.currentId(), u"meadows"_s);
    }

    void aPageOffersItsCommandsWhileInFront()
    {
        auto *action = m_window->commands().action(Command::NewRecord);
        QCOMPARE(action->text(), u"New horse"_s);
        action->trigger();
        QCOMPARE(static_cast<Stable *>(m_window->deck().currentPage())->made, 1);
        QVERIFY(!m_window->commands().action(Command::Archive)->isVisible());
    }

    void thePaletteIsWorkedByTheKeyboardAlone()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &palette = m_window->commandPalette();
        QVERIFY(palette.isVisible());
        auto *field = palette.findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"mead"_s);
        QCOMPARE(palette.shown().front().title, u"Meadows"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(m_window->deck().currentId(), u"meadows"_s);
    }

    void thePaletteFindsRecordsAndLeavesThemForCommands()
    {
        auto &palette = m_window->commandPalette();
        palette.open(u"donner"_s);
        QCOMPARE(palette.shown().front().kind, PaletteEntry::Kind::Record);
        palette.open(u">"_s);
        QVERIFY(!palette.shown().empty());
        for (const auto &entry : palette.shown())
            QVERIFY(entry.kind == PaletteEntry::Kind::Command || entry.kind == PaletteEntry::Kind::Setting);
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void theThemeIsChosenAndRemembered()
    {
        m_window->commands().action(Command::ThemeDark)->trigger();
        QVERIFY(Colours::of(QGuiApplication::palette()).isDark());
        QTRY_VERIFY(Colours::of(m_window.get()).isDark());
        QCOMPARE(m_preferences->appearance(), Appearance::Dark);
        QVERIFY(m_window->commands().action(Command::ThemeDark)->isChecked());
    }

    void theWindowComesBackAsItWasLeft()
    {
        m_window->deck().go(u"meadows"_s);
        m_window->commands().action(Command::Sidebar)->trigger();
        m_window->resize(1111, 700);
        QVERIFY(m_window->leave());
        m_window = makeWindow();
        QCOMPARE(m_window->deck().currentId(), u"meadows"_s);
        QCOMPARE(m_window->size(), QSize(1111, 700));
    }

    void theStatusLeadsToTheSyncCentreAndTheTitleCounts()
    {
        m_status.setCounts(2, 3);
        QVERIFY(m_window->windowTitle().startsWith(u"(2) "_s));
        MainWindow program(Shell {m_session, nullptr, nullptr, *m_preferences, m_theme, m_status, pages()});
        program.show();
        QTest::keyClick(named<QAbstractButton>(program, u"Connected"_s), Qt::Key_Space);
        QCOMPARE(program.deck().currentId(), syncPageId);
        QCOMPARE(unnamed(program), QStringList());
        m_status.setCounts(0, 0);
        QVERIFY(!m_window->windowTitle().startsWith(u'('));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        QCOMPARE(unnamed(*m_window), QStringList());
        m_window->commandPalette().open();
        QCOMPARE(unnamed(m_window->commandPalette()), QStringList());
    }

    void pictures()
    {
        m_window->resize(1200, 760);
        grab(*m_window, u"frame-light"_s);
        m_window->commands().action(Command::Sidebar)->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_Tab); // the ring is for the keyboard only
        grab(*m_window, u"frame-slim"_s);
        m_window->commands().action(Command::Sidebar)->trigger();
        m_window->commandPalette().open(u"th"_s);
        grab(*m_window, u"palette-light"_s);
        m_theme.setAppearance(Appearance::Dark);
        grab(*m_window, u"palette-dark"_s);
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window =
            std::make_unique<MainWindow>(Shell {m_session, nullptr, nullptr, *m_preferences, m_theme, m_status, rows});
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        return window;
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    Session m_session = supervisor();
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme;
    ConnectionStatus m_status;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
