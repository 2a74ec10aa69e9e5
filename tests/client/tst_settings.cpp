// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one person at one computer: the whole program, the real server.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingssection.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }
    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        openSettings();
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void pictures()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!shownFact(u"Records"_s).isEmpty() && shownFact(u"Records"_s) != u"0"_s, patience);
        for (const auto &[theme, name] : {std::pair(u"Light"_s, u"light"_s), std::pair(u"Dark"_s, u"dark"_s)}) {
            Person::press(page(), theme);
            grab(window(), u"40-settings-"_s + name);
        }
        Person::press(page(), u"Light"_s);
    }

    void everythingHasANameAndCanBeReachedByTab() { QCOMPARE(unnamed(page()).join(u", "_s), QString()); }

    void aThemeCountsAtOnceAndIsRemembered()
    {
        Person::press(page(), u"Dark"_s);
        QTRY_VERIFY(Colours::of(&window()).isDark());
        QCOMPARE(Preferences(m_person->settings()).appearance(), Appearance::Dark);
        QVERIFY(window().commands().action(Command::ThemeDark)->isChecked());
    }

    //! The window is made anew and comes back to the settings.
    void anotherLanguageIsSpokenAtOnce()
    {
        auto *languages = named<QComboBox>(page(), u"Language"_s);
        QVERIFY(languages);
        const QPointer<QWidget> before = &window();
        languages->setCurrentIndex(languages->findData(u"de"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
        QCOMPARE(window().deck().currentId(), u"settings"_s);
        QCOMPARE(Preferences(m_person->settings()).language(), u"de"_s);
        auto *again = page().findChild<QComboBox *>();
        QVERIFY(again);
        QCOMPARE(again->currentData().toString(), u"de"_s);
        again->setCurrentIndex(again->findData(u"en"_s));
        Q_EMIT again->activated(again->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(named(page(), u"Language"_s), patience);
    }

    void textGrowsWhereverItIsRead()
    {
        const int before = QFontMetrics(page().findChild<Label *>()->font()).height();
        const QPointer<QWidget> old = &window();
        Person::press(page(), u"Very large"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!old, patience);
        QVERIFY(QFontMetrics(page().findChild<Label *>()->font()).height() > before);
        QVERIFY(named<QAbstractButton>(page(), u"Very large"_s)->isChecked());
        grab(window(), u"41-settings-large-text"_s);
    }

    //! In the lists that are open already, and in those that are opened later.
    void rowsBecomeCompactInEveryList()
    {
        window().deck().go(u"customers"_s);
        const auto *open = window().deck().currentPage()->findChild<ListView *>();
        QCOMPARE(open->density(), Density::Comfortable);
        openSettings();
        Person::press(page(), u"Compact"_s);
        QCOMPARE(open->density(), Density::Compact);
        window().deck().go(u"approvals"_s);
        QCOMPARE(window().deck().currentPage()->findChild<ListView *>()->density(), Density::Compact);
        window().deck().go(u"orders"_s);
        QCOMPARE(window().deck().currentPage()->findChild<ListView *>()->density(), Density::Compact);
    }

    void typingFindsASetting()
    {
        Person::type(page(), u"Search the settings…"_s, u"inch"_s);
        QVERIFY(named(page(), u"Measurements"_s));
        QVERIFY(!named(page(), u"Theme"_s));
        Person::type(page(), u"Search the settings…"_s, u"qwertz"_s);
        QVERIFY(named(page(), u"Show all settings"_s));
        Person::press(page(), u"Show all settings"_s);
        QVERIFY(named(page(), u"Theme"_s));
    }

    void theNameOfASectionLeadsToIt()
    {
        window().resize(1000, 480);
        Person::press(page(), u"Diagnostics"_s);
        auto *copy = named<QAbstractButton>(page(), u"Copy a report"_s);
        QVERIFY(copy);
        QVERIFY(!copy->visibleRegion().isEmpty());
        QTest::mouseClick(copy, Qt::LeftButton);
        const auto report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(QLatin1StringView(OMS_VERSION)) && report.contains(u"SUPERVISOR"_s));
    }

    //! The file is gone, its key is gone, and nobody is signed in; the server still knows everything.
    void whatThisComputerKeepsCanBeRemoved()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().replica()->status().isComplete, patience);
        QVERIFY(!keptFiles().isEmpty());
        Person::press(page(), u"Remove everything from this computer"_s);
        auto *dialog = shown<QDialog>(window());
        QVERIFY(dialog);
        grab(*dialog, u"42-settings-remove"_s);
        QVERIFY(!shown<QCheckBox>(*dialog)); // nothing waits: nothing to give up
        Person::press(*dialog, u"Remove and sign out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_person->program().mainWindow(), patience);
        QVERIFY(m_person->program().signInWindow());
        QCOMPARE(keptFiles(), QStringList());
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().replica()->status().isComplete, patience);
    }

private:
    void openSettings()
    {
        window().resize(1440, 900);
        window().commands().action(Command::Settings)->trigger();
        QCOMPARE(window().deck().currentId(), u"settings"_s);
    }
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QString shownFact(const QString &name)
    {
        for (const auto *label : page().findChildren<Label *>())
            if (label->accessibleName().startsWith(name + u": "_s))
                return label->text();
        return {};
    }
    QStringList keptFiles() const { return QDir(m_person->folder()).entryList(QDir::Files); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
