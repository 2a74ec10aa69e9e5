// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/pagedeck.h"
#include "client/catalogue/cataloguepage.h"
#include "client/catalogue/ticklist.h"
#include "client/colleague.h"
#include "client/configurator/configurator.h"
#include "client/configurator/tryoutsection.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/person.h"
#include "client/prices/newdraft.h"
#include "client/prices/publishdialog.h"
#include "client/prices/sheetpage.h"
#include "client/rules/rulessection.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/form.h"
#include "client/widgets/toast.h"

#include <QComboBox>
#include <QDateEdit>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! An administrator makes a model that there was not, with its rules and prices, and a fitter sells it: two people at
//! two computers, the whole program, the real server.
class NewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_office = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
        QApplication::setQuitOnLastWindowClosed(false);
        comeIn(m_admin, u"ADMIN"_s);
    }
    void cleanupTestCase() { m_office.reset(); }

    void aBrandAndItsModel()
    {
        go(u"brand"_s);
        key(Qt::Key_N);
        typeInto("name", u"Thornbury"_s);
        save(u"Thornbury"_s);
        key(Qt::Key_N); // within the brand: a model
        typeInto("name", u"Linden Jump"_s);
        open(u"Leathers"_s);
        tick(0);
        tick(1);
        open(u"Options and values"_s);
        for (int group = 0; group < ticks()->model()->rowCount(); ++group)
            tick(group); // everything of every option
        open(u"Extras"_s);
        tick(0);
        save(u"Linden Jump"_s);
        const auto made = model();
        QCOMPARE(made.leathers.size(), std::size_t(2));
        QVERIFY(made.values.size() > 90);
        QCOMPARE(made.state, ModelState::Pending);
    }

    void aRuleOfItsOwn()
    {
        go(u"rules"_s);
        auto &rules = *shown<RulesSection>(window());
        Person::press(rules, u"New rule"_s);
        pick("model_id", u"Thornbury Linden Jump"_s);
        pick("then_option_id", u"Panel Material"_s);
        pick("then_value_id", u"Foam"_s);
        save(u"Linden Jump needs Panel Material: Foam"_s);
    }

    void pricesForTheNextList()
    {
        go(u"prices"_s);
        Person::press(page(), u"New price list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::NewDraftDialog>(window()), patience);
        auto &dialog = *shown<prices::NewDraftDialog>(window());
        dialog.findChild<QComboBox *>()->setCurrentIndex(int(RegionCode::Eu));
        QTest::keyClicks(dialog.focusWidget(), u"EU from tomorrow"_s);
        Person::press(dialog, u"Create the draft"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet() && sheet()->sheet(), patience);
        named<QLineEdit>(*sheet(), u"Filter by model, leather, option…"_s)->setText(u"linden"_s);
        auto &grid = *shown<prices::PriceGrid>(*sheet());
        QCOMPARE(grid.model()->rowCount(), 2); // two leathers, no price yet
        const int last = grid.model()->columnCount() - 1;
        QCOMPARE(grid.model()->index(0, last).data().toString(), QString());
        grid.setCurrentIndex(grid.model()->index(0, last));
        QTest::keyClick(&grid, Qt::Key_2);
        QTest::keyClicks(shown<QLineEdit>(grid), u"500"_s);
        QTest::keyClick(shown<QLineEdit>(grid), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(grid.model()->index(0, last).data().toString(), u"2,500.00"_s, patience);
        grid.selectionModel()->select(QItemSelection(grid.model()->index(0, last), grid.model()->index(1, last)),
                                      QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet()->isDirty(), patience);
        Person::press(*sheet(), u"Publish…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::PublishDialog>(window()), patience);
        Person::press(*shown<prices::PublishDialog>(window()), u"Publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!named<QAbstractButton>(*sheet(), u"Publish…"_s), patience);
    }

    void itIsOffered()
    {
        go(u"model"_s, model().id.value);
        Person::press(window(), u"Offer this model"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model().state, ModelState::Active, patience);
    }

    void aFitterSellsItTomorrow()
    {
        Person fitter;
        comeIn(fitter, u"FITTER"_s);
        fitter.window().deck().go(u"catalogue"_s, u"try"_s);
        auto &desk = *shown<TryOutSection>(fitter.window());
        auto &saddle = *shown<configurator::Configurator>(desk);
        named<QDateEdit>(desk, u"Day of the order"_s)->setDate(QDate::currentDate().addDays(1));
        saddle.focusSlot(modelSlot());
        take(fitter, u"Thornbury Linden Jump"_s);
        take(fitter, u"Vienna smooth"_s);
        QVERIFY(saddle.breakdown());
        QCOMPARE(saddle.breakdown()->lines.front().amount_minor, MinorUnits(250'000));
        const auto isOfTheRule = [](const Finding &finding) { return finding.code == FindingCode::Needed; };
        const auto &findings = saddle.findings();
        const auto spoke = std::find_if(findings.begin(), findings.end(), isOfTheRule);
        QVERIFY(spoke != findings.end() && spoke->nearest);
        saddle.focusSlot(spoke->slot);
        take(fitter, u"Foam"_s);
        QVERIFY(std::none_of(saddle.findings().begin(), saddle.findings().end(), isOfTheRule));
    }

private:
    void comeIn(Person &person, const QString &role)
    {
        person.startAs(m_server->url(), m_server->accountFile(), role);
        person.window().resize(1440, 900);
        person.window().deck().go(u"catalogue"_s);
        auto &book = person.window().findChild<CataloguePage *>()->book();
        QTRY_VERIFY_WITH_TIMEOUT(!book.catalogue()->document().models.empty() && book.isOnline(), patience);
    }
    MainWindow &window() { return m_admin.window(); }
    CataloguePage &page() { return *window().findChild<CataloguePage *>(); }
    Form *form() { return shown<Form>(page()); }
    TickView *ticks() { return shown<TickView>(page()); }
    prices::SheetPage *sheet() { return shown<prices::SheetPage>(page()); }

    void go(const QString &kind, const Uuid &id = {})
    {
        window().deck().go(u"catalogue"_s, CataloguePlace {kind, id, {}}.toText());
    }
    void key(Qt::Key key) { QTest::keyClick(&window(), key, Qt::ControlModifier); }
    void typeInto(std::string_view field, const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        auto *line = qobject_cast<QLineEdit *>(form()->editorOf(field));
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void pick(std::string_view field, const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(form()->editorOf(field));
        QVERIFY(box);
        box->setFocus();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        QCOMPARE(box->currentText(), text);
    }
    //! One of the views of the editor, by the beginning of its name.
    void open(const QString &view)
    {
        for (auto *button : page().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isCheckable() && button->accessibleName().startsWith(view))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(view));
    }
    void tick(int row)
    {
        ticks()->setFocus();
        ticks()->setCurrentIndex(ticks()->model()->index(row, 0));
        QTest::keyClick(ticks(), Qt::Key_Space);
    }
    void save(const QString &name)
    {
        key(Qt::Key_S);
        const auto isSaid = [&] {
            const auto *toast = shown<Toast>(window());
            return toast && toast->text().contains(name);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isSaid(), qPrintable(name + u": "_s + said(page())), patience);
    }
    //! Into the field that has the focus.
    static void take(Person &person, const QString &text)
    {
        auto *field = person.window().focusWidget();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->property("text").toString(), text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    Model model()
    {
        for (const auto &model : m_office->list<Model>(u"/api/v1/models"_s))
            if (model.name == "Linden Jump")
                return model;
        return {};
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_office;
    Person m_admin;
};

QTEST_MAIN(NewModelTest)
#include "tst_newmodel.moc"
