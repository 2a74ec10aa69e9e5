// SPDX-License-Identifier: GPL-3.0-or-later
// The Sync centre and the decision screen in the main window, for docs/pictures.
#include "client/app/language.h"
#include "client/app/mainwindow.h"
#include "client/app/pagedeck.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/synccentre/choicecard.h"
#include "client/synccentre/itemview.h"
#include "client/synccentre/statuswords.h"
#include "client/synccentre/synccentreview.h"
#include "client/syncsamples.h"

#include <QBoxLayout>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

//! The view as the page has it, filled with a day on the road.
class RoadPage : public Page {
public:
    explicit RoadPage(QWidget *parent)
        : Page(parent)
        , m_view(new SyncCentreView(u"Robyn Leslie"_s))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_view);
        m_view->setNames(names());
        m_view->setStatus(status(Phase::UpToDate, 3, 3));
        auto first = ingridsConflict();
        conflict = QString::fromStdString(first.id.toString());
        m_view->setAttention({std::move(first), donnerhallsConflict(), rejectedName()});
        m_view->setWaiting(threeWaiting());
    }

    QString title() const override { return u"Sync centre"_s; }
    void activate(const QString &) override { m_view->focusFirst(); }
    SyncCentreView &view() { return *m_view; }

    QString conflict; //!< to be opened

private:
    SyncCentreView *m_view;
};

constexpr PageRow rows[] = {
    {"customers", QT_TRANSLATE_NOOP("pages", "Customers & horses"), "users", "",
     [](const PageContext &, QWidget *parent) -> Page * { return new RoadPage(parent); }},
    {"sync", QT_TRANSLATE_NOOP("pages", "Sync centre"), "refresh-cw", "",
     [](const PageContext &, QWidget *parent) -> Page * { return new RoadPage(parent); }, true},
};

} // namespace

class TestSyncPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_language.use(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        show(status(Phase::UpToDate, 3, 3), m_status);
    }

    void inBothThemes_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addRow("light") << Appearance::Light;
        QTest::addRow("dark") << Appearance::Dark;
    }
    void inBothThemes()
    {
        QFETCH(Appearance, appearance);
        const auto theme = QString::fromLatin1(QTest::currentDataTag());
        m_theme.setAppearance(appearance);
        Preferences preferences(m_folder.filePath(theme + u".ini"_s));
        MainWindow window(Shell {m_session, nullptr, nullptr, preferences, m_theme, m_status, rows});
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        window.deck().go(syncPageId);
        QCOMPARE(window.windowTitle(), u"(3) Sync centre · Larkspur Saddlery"_s);
        auto *page = dynamic_cast<RoadPage *>(window.deck().currentPage());
        QVERIFY(page);
        grab(window, u"synccentre-"_s + theme);
        QVERIFY(page->view().openItem(page->conflict));
        for (auto *card : page->findChildren<ChoiceCard *>())
            if (card->accessibleName().startsWith(u"Phone, Yours"_s)
                || card->accessibleName().startsWith(u"Language, Server"_s))
                card->click();
        QVERIFY(!page->view().item()->maySave()); // the notes are still open
        grab(window, u"decision-"_s + theme);
    }

private:
    QTemporaryDir m_folder;
    Session m_session {u"robyn"_s,   u"Robyn Leslie"_s, {}, {}, u"Larkspur Saddlery"_s, u"oms.larkspur.example"_s,
                       u"larkspur"_s};
    Theme m_theme;
    Language m_language;
    ConnectionStatus m_status;
};

QTEST_MAIN(TestSyncPictures)
#include "tst_syncpictures.moc"
