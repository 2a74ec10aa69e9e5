// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as an administrator meets it: the whole program, the real server, the small demonstration catalogue.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/catalogue/cataloguepage.h"
#include "client/catalogue/ticklist.h"
#include "client/catalogue/treeview.h"
#include "client/colleague.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/person.h"
#include "client/widgets/form.h"
#include "client/widgets/toast.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <algorithm>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->choose(Appearance::Light);
    }
    void cleanup() { m_person.reset(); }

    //! docs/pictures; first, before anything is changed.
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}}) {
            m_person->choose(appearance);
            comeIn();
            window().resize(1440, 900);
            const auto model = catalogue().document().models.front();
            go(u"model"_s, model.id.value);
            QTRY_VERIFY_WITH_TIMEOUT(!box(u"Factory for Europe"_s)->currentText().startsWith(u"Chosen"_s), patience);
            grab(window(), u"catalogue-model-"_s + name);
            press(viewBeginning(u"Options and values"_s));
            grab(window(), u"catalogue-values-"_s + name);
            go(u"leather_type"_s, catalogue().document().leather_types.front().id.value);
            press(viewBeginning(u"Colours"_s));
            grab(window(), u"catalogue-leather-"_s + name);
            for (const auto &option : catalogue().document().options)
                if (option.kind == OptionKind::SeatSize)
                    go(u"option"_s, option.id.value);
            press(viewBeginning(u"Values"_s));
            grab(window(), u"catalogue-option-"_s + name);
        }
    }

    void theTreeNarrowsWhileOneTypes()
    {
        comeIn();
        const auto all = rows();
        const auto model = catalogue().document().models.back();
        tree()->setFocus();
        const auto name = toQString(model.name).toLower();
        QTest::keyClicks(tree(), name.left(3)); // letters on the tree go on to the filter
        QVERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), name.mid(3));
        QVERIFY(rows() < all);
        QTest::keyClick(filter(), Qt::Key_Return);
        QCOMPARE(tree()->currentIndex().data().toString(), toQString(model.name));
        QTRY_COMPARE(line("name")->text(), toQString(model.name));
        filter()->setText(u"zzzz"_s);
        QCOMPARE(rows(), 0);
        filter()->clear();
        QCOMPARE(tree()->currentIndex().data().toString(), toQString(model.name));
    }

    //! F01 … by the keyboard alone.
    void aNewModelIsMadeWithoutTheMouse()
    {
        comeIn();
        go(u"brand"_s, catalogue().document().brands.front().id.value);
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(line("name")->hasFocus());
        type(u"Nocturne"_s);
        QVERIFY(shows(u"No leather is allowed."_s));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"Nocturne"_s), patience);
        const auto made = modelNamed("Nocturne");
        QCOMPARE(made.state, ModelState::Pending);
        QCOMPARE(made.brand_id, catalogue().document().brands.front().id);
        QCOMPARE(tree()->currentIndex().data().toString(), u"Nocturne"_s);
        QVERIFY(tree()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Pending"_s));
    }

    void aModelIsOfferedAndTakenBack()
    {
        comeIn();
        const auto model = firstModel(ModelState::Pending);
        go(u"model"_s, model.id.value);
        press(viewBeginning(u"Leathers"_s));
        tick(0);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"saved"_s), patience);
        Person::press(window(), u"Offer this model"_s);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(model).state, ModelState::Active, patience);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Undo"_s), patience);
        Person::press(window(), u"Undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(model).state, ModelState::Pending, patience);
    }

    void whatWasTypedStaysWhileOneLooksElsewhere()
    {
        comeIn();
        const auto &models = catalogue().document().models;
        const auto one = models[1];
        const auto other = models[2];
        go(u"model"_s, one.id.value);
        typeInto("name", u"Half typed"_s);
        QVERIFY(nodeText(one).contains(u"Not saved"_s));
        go(u"model"_s, other.id.value);
        QCOMPARE(line("name")->text(), toQString(other.name));
        go(u"model"_s, one.id.value);
        QCOMPARE(line("name")->text(), u"Half typed"_s);
        QVERIFY(!page().mayLeave());
        QVERIFY(said(window()).contains(u"not saved"_s));
        Person::press(window(), u"Undo changes"_s);
        QCOMPARE(line("name")->text(), toQString(one.name));
        QVERIFY(page().mayLeave());
    }

    void whatOthersChangeMeanwhileComesTogether()
    {
        comeIn();
        auto colour = catalogue().document().colours.front();
        const auto path = u"/api/v1/colours/"_s + QString::fromStdString(colour.id.toString());
        go(u"colour"_s, colour.id.value);
        typeInto("name", u"Jet"_s);
        colour.rgb = "#010203";
        colour = m_admin->change(path, colour, {"rgb"});
        QTRY_COMPARE_WITH_TIMEOUT(line("rgb")->text(), u"#010203"_s, patience);
        QCOMPARE(line("name")->text(), u"Jet"_s);
        colour.name = "Coal";
        m_admin->change(path, colour, {"name"});
        QTRY_VERIFY_WITH_TIMEOUT(said(window()).contains(u"Somebody else changed"_s), patience);
        QCOMPARE(line("name")->text(), u"Jet"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Colour>(path).name, "Jet", patience);
        QCOMPARE(*m_admin->read<Colour>(path).rgb, "#010203");
    }

    void thePaletteFindsWhatIsInTheCatalogue()
    {
        comeIn();
        const auto model = catalogue().document().models.back();
        std::vector<PaletteEntry> found;
        page().search(toQString(model.name).toLower(), [&](std::vector<PaletteEntry> entries) { found = entries; });
        QVERIFY(!found.empty());
        QCOMPARE(found.front().title, toQString(model.name));
        found.front().run();
        QTRY_COMPARE(line("name")->text(), toQString(model.name));
    }

    //! Everything can be read, nothing changed, and the screen says so.
    void withoutANetworkTheCatalogueIsReadOnly()
    {
        auto server = std::make_unique<LiveServer>();
        std::swap(m_server, server); // this one will go away
        comeIn();
        const auto model = firstModel(ModelState::Active);
        go(u"model"_s, model.id.value);
        m_server = std::move(server);
        QTRY_VERIFY_WITH_TIMEOUT(!page().book().isOnline(), patience);
        QCOMPARE(said(page()), u"The catalogue is changed online only. You can read everything."_s);
        QVERIFY(!form() && shows(toQString(model.name)));
        QVERIFY(!named<QAbstractButton>(window(), u"Archive"_s));
        QVERIFY(!named<QAbstractButton>(page(), u"New"_s)->isEnabled());
        go(u"model"_s, catalogue().document().models.back().id.value);
        QVERIFY(shows(toQString(catalogue().document().models.back().name)));
    }

    void whatTheServerRefusesStandsBesideItsField()
    {
        comeIn();
        const auto &leathers = catalogue().document().leather_types;
        go(u"leather_type"_s, leathers[0].id.value);
        typeInto("name", toQString(leathers[1].name));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(form()->errorAt("name"), u"This is already in use."_s, patience);
        QCOMPARE(line("name")->text(), toQString(leathers[1].name));
    }

    //! F04: what is used can only be taken out of the offer.
    void whatIsUsedSaysWhereAndLeadsThere()
    {
        comeIn();
        const auto leather = catalogue().document().leather_types.front();
        go(u"leather_type"_s, leather.id.value);
        press(viewBeginning(u"Facts"_s));
        Person::press(window(), u"Archive"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(window()).contains(u"used by"_s), patience);
        auto *link = viewBeginning(u"Model "_s);
        QVERIFY(link);
        const auto name = link->text();
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(name.endsWith(line("name")->text()));
    }

    //! F08.
    void whatIsNoLongerOfferedIsSaidInTheTree()
    {
        comeIn();
        const auto extra = catalogue().document().extras.front();
        go(u"extra"_s, extra.id.value);
        Person::press(window(), u"Take out of the offer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Inactive"_s),
                                 patience);
        Person::press(window(), u"Offer again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !tree()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Inactive"_s), patience);
    }

    void allowedValuesAreTickedOrderedAndGivenADefaultByKeys()
    {
        comeIn();
        const auto model = firstModel(ModelState::Active);
        go(u"model"_s, model.id.value);
        press(viewBeginning(u"Options and values"_s));
        auto *view = ticks();
        QVERIFY(view);
        view->setFocus();
        const auto first = view->model()->index(0, 0);
        view->setCurrentIndex(view->model()->index(1, 0, first));
        const auto moved = view->currentIndex().data().toString();
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->model()->index(0, 0, view->model()->index(0, 0)).data().toString(), moved);
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"saved"_s), patience);
        const auto saved = onServer(model);
        const auto isMoved = [&](OptionValueId id) { return toQString(catalogue().find(id)->name) == moved; };
        QVERIFY(isMoved(saved.values.front()));
        QVERIFY(std::any_of(saved.default_values.begin(), saved.default_values.end(), isMoved));
        QCOMPARE(saved.values.size(), model.values.size());
    }

    void aClickTicksOnceWhereverItLands()
    {
        comeIn();
        go(u"leather_type"_s, catalogue().document().leather_types.back().id.value);
        press(viewBeginning(u"Colours"_s));
        auto *view = ticks();
        const auto row = view->model()->index(0, 0);
        const auto before = row.data(Qt::CheckStateRole).toInt();
        const auto rect = view->visualRect(row);
        for (const int x : {rect.left() + 8, rect.left() + 60, rect.center().x()}) {
            const auto was = row.data(Qt::CheckStateRole).toInt();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(x, rect.center().y()));
            QVERIFY(row.data(Qt::CheckStateRole).toInt() != was);
        }
        QVERIFY(row.data(Qt::CheckStateRole).toInt() != before);
        Person::press(window(), u"Undo changes"_s);
    }

    void valuesAreAddedAndOrderedInTheirOption()
    {
        comeIn();
        const auto &options = catalogue().document().options;
        const auto option = *std::find_if(options.begin(), options.end(),
                                          [](const Option &o) { return o.kind == OptionKind::SeatSize; });
        go(u"option"_s, option.id.value);
        press(viewBeginning(u"Values"_s));
        auto *name = named<QLineEdit>(window(), u"Name of another value"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"19 1/2"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(name->text().isEmpty(), patience);
        const auto values = catalogue().valuesOf(option.id);
        QCOMPARE(values.back()->numeric_value, std::optional(78));
        auto *view = named<QAbstractItemView>(window(), u"Values"_s);
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), int(values.size()));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        const auto isMoved = [&] { return catalogue().valuesOf(option.id).back()->numeric_value != 78; };
        QTRY_VERIFY_WITH_TIMEOUT(isMoved(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(view->currentIndex().row(), view->model()->rowCount() - 2, patience);
    }

    void duplicatingAModelBeginsANewOneLikeIt()
    {
        comeIn();
        const auto model = firstModel(ModelState::Active);
        go(u"model"_s, model.id.value);
        Person::press(window(), u"Duplicate"_s);
        QCOMPARE(line("name")->text(), u"Copy of "_s + toQString(model.name));
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"Copy of"_s), patience);
        const auto copy = modelNamed("Copy of " + model.name);
        QCOMPARE(copy.values, model.values);
        QCOMPARE(copy.state, ModelState::Pending);
    }

    void whoMayNotChangeItReadsIt()
    {
        comeIn(u"SUPPLIER"_s);
        QVERIFY(!named<QAbstractButton>(window(), u"New"_s));
        for (const auto &model : catalogue().document().models)
            QVERIFY(model.state != ModelState::Pending);
        QVERIFY(catalogue().document().price_lists.empty());
        const auto model = firstModel(ModelState::Active);
        go(u"model"_s, model.id.value);
        QVERIFY(!named<QAbstractButton>(window(), u"Save"_s));
        QVERIFY(!named<QAbstractButton>(window(), u"Archive"_s));
        QVERIFY(!form() && shows(toQString(model.name)));
    }

    void everythingHasANameForAScreenReader()
    {
        comeIn();
        const auto &document = catalogue().document();
        for (const auto &[kind, id] : std::initializer_list<std::pair<QString, Uuid>> {
                 {u"brand"_s, document.brands.front().id.value},
                 {u"model"_s, document.models.front().id.value},
                 {u"leather_type"_s, document.leather_types.front().id.value},
                 {u"colour"_s, document.colours.front().id.value},
                 {u"option"_s, document.options.front().id.value},
                 {u"option_value"_s, document.option_values.front().id.value},
                 {u"extra"_s, document.extras.front().id.value}}) {
            go(kind, id);
            for (const auto *view : {"Facts", "Leathers", "Options and values", "Extras", "Colours", "Values"}) {
                if (auto *button = viewBeginning(QString::fromLatin1(view)); button && button->isCheckable())
                    QTest::mouseClick(button, Qt::LeftButton);
                QCOMPARE(unnamed(page()), QStringList());
            }
        }
    }

private:
    CatalogueTreeView *tree() { return page().findChild<CatalogueTreeView *>(); }
    QLineEdit *filter() { return named<QLineEdit>(page(), u"Filter the catalogue…"_s); }
    Form *form() { return shown<Form>(page()); }
    QLineEdit *line(std::string_view field) { return qobject_cast<QLineEdit *>(form()->editorOf(field)); }
    TickView *ticks() { return shown<TickView>(page()); }
    QComboBox *box(const QString &name) { return named<QComboBox>(window(), name); }
    QString toast()
    {
        const auto *toast = shown<Toast>(window());
        return toast ? toast->text() : QString();
    }
    int rows() { return tree()->model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&window(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(window().focusWidget(), text); }
    void typeInto(std::string_view field, const QString &text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }
    void tick(int row)
    {
        ticks()->setFocus();
        ticks()->setCurrentIndex(ticks()->model()->index(row, 0));
        QTest::keyClick(ticks(), Qt::Key_Space);
    }
    bool shows(const QString &words)
    {
        for (const auto *label : page().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    QString nodeText(const Model &model)
    {
        const auto *shownTree = qobject_cast<CatalogueTreeModel *>(tree()->model());
        return shownTree->indexOf(CataloguePlace {u"model"_s, model.id.value, {}})
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    Model firstModel(ModelState state)
    {
        const auto &models = catalogue().document().models;
        const auto found =
            std::find_if(models.begin(), models.end(), [state](const Model &m) { return m.state == state; });
        return *found;
    }
    Model onServer(const Model &model)
    {
        return m_admin->read<Model>(u"/api/v1/models/"_s + QString::fromStdString(model.id.toString()));
    }
    Model modelNamed(const std::string &name)
    {
        for (const auto &model : m_admin->list<Model>(u"/api/v1/models"_s))
            if (model.name == name)
                return model;
        return {};
    }

    MainWindow &window() { return m_person->window(); }
    CataloguePage &page() { return *window().findChild<CataloguePage *>(); }
    const Catalogue &catalogue() { return *page().book().catalogue(); }

    void comeIn(const QString &role = u"ADMIN"_s)
    {
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().findChild<PageDeck *>()->go(u"catalogue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!catalogue().document().models.empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page().book().isOnline(), patience);
    }
    void go(const QString &kind, const Uuid &id)
    {
        window().findChild<PageDeck *>()->go(u"catalogue"_s, CataloguePlace {kind, id, {}}.toText());
    }
    QAbstractButton *viewBeginning(const QString &words)
    {
        for (auto *button : page().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(words))
                return button;
        return nullptr;
    }
    static void press(QAbstractButton *button)
    {
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
