// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/app/theme.h"
#include "client/grab.h"
#include "client/widgets/form.h"
#include "shared/customers/customer.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FormSection> customerSections()
{
    return {
        {u"Contact"_s,
         {{.path = "name"},
          {.path = "company"},
          {.path = "email", .width = FieldWidth::Half},
          {.path = "phone", .width = FieldWidth::Half},
          {.path = "status", .width = FieldWidth::Half},
          {.path = "preferred_language", .width = FieldWidth::Half},
          {.path = "fitter_id"}}},
        {u"Address"_s,
         {{.path = "address.line1"},
          {.path = "address.postal_code", .width = FieldWidth::Half},
          {.path = "address.city", .width = FieldWidth::Half},
          {.path = "address.country_code"}}},
        {u"Notes"_s, {{.path = "notes"}}},
    };
}

Customer ingrid()
{
    Customer customer;
    customer.id = makeId<CustomerId>();
    customer.name = "Ingrid van den Berg";
    customer.email = "ingrid@example.nl";
    customer.phone = "+31 30 123 4567";
    customer.address = Address {"Maliebaan 12", {}, "Utrecht", {}, "3581 CP", "NL"};
    customer.preferred_language = "nl";
    customer.notes = "Prefers visits on Thursdays.";
    return customer;
}

class CustomerForm : public RecordForm<Customer> {
public:
    explicit CustomerForm(const Customer &customer)
        : RecordForm(customerSections())
    {
        setRecord(customer);
        show();
    }

    QLineEdit *line(std::string_view path) const { return qobject_cast<QLineEdit *>(editorOf(path)); }
    QComboBox *box(std::string_view path) const { return qobject_cast<QComboBox *>(editorOf(path)); }

    void type(std::string_view path, const QString &text) const
    {
        line(path)->clear();
        QTest::keyClicks(line(path), text);
    }
};

} // namespace

class TestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForPictures(); }

    void whatIsLoadedIsShownAndClean()
    {
        CustomerForm form(ingrid());
        QCOMPARE(form.line("name")->text(), u"Ingrid van den Berg"_s);
        QCOMPARE(form.line("address.city")->text(), u"Utrecht"_s);
        QCOMPARE(form.box("address.country_code")->currentText(), u"Netherlands"_s);
        QCOMPARE(form.box("preferred_language")->currentText(), u"Nederlands"_s);
        QVERIFY(!form.isDirty());
        QVERIFY(form.changed().empty());
        QVERIFY(form.check());
    }

    void typingMakesItDirtyAndTypingBackClean()
    {
        CustomerForm form(ingrid());
        QSignalSpy dirty(&form, &Form::dirtyChanged);
        QTest::keyClick(form.line("name"), Qt::Key_End);
        QTest::keyClicks(form.line("name"), u"g"_s);
        QVERIFY(form.isDirty());
        QCOMPARE(form.changed(), FieldNames {"name"});
        QCOMPARE(form.record().name, "Ingrid van den Bergg");
        QTest::keyClick(form.line("name"), Qt::Key_Backspace);
        QVERIFY(!form.isDirty());
        QCOMPARE(dirty.count(), 2);
    }

    void aNestedFieldCountsAsItsRecord()
    {
        CustomerForm form(ingrid());
        form.type("address.city", u"Zeist"_s);
        QCOMPARE(form.changed(), FieldNames {"address"});
        QCOMPARE(form.record().address->city, "Zeist");
        QCOMPARE(form.record().address->line1, "Maliebaan 12");
    }

    void anEmptiedOptionalFieldIsAbsent()
    {
        CustomerForm form(ingrid());
        form.line("email")->selectAll();
        QTest::keyClick(form.line("email"), Qt::Key_Delete);
        QVERIFY(!form.record().email);
        QVERIFY(form.check());
    }

    void anAddressWithNothingInItIsNoAddress()
    {
        auto customer = ingrid();
        customer.address.reset();
        CustomerForm form(customer);
        QVERIFY(form.check());
        form.type("address.city", u"Utrecht"_s);
        QVERIFY(!form.check());
        QVERIFY(!form.errorAt("address.line1").isEmpty());
        form.line("address.city")->selectAll();
        QTest::keyClick(form.line("address.city"), Qt::Key_Delete);
        QVERIFY(!form.record().address);
        QVERIFY(form.check());
    }

    void errorsComeWhenTypingPausesAndOnlyWhereOneTyped()
    {
        CustomerForm form(ingrid());
        form.type("email", u"ingrid@"_s);
        QVERIFY(form.errorAt("email").isEmpty());
        QTRY_COMPARE(form.errorAt("email"), u"This is not an e-mail address."_s);
        QCOMPARE(form.line("email")->accessibleDescription(), u"This is not an e-mail address."_s);
        form.type("email", u"ingrid@example.nl"_s);
        QVERIFY(form.errorAt("email").isEmpty());
    }

    void savingShowsEveryErrorAndGoesToTheFirst()
    {
        RecordForm<Customer> form(customerSections(), FormMode::Create);
        form.show();
        QVERIFY(!form.check());
        QCOMPARE(form.errorAt("name"), u"Please fill this in."_s);
        QVERIFY(form.errorAt("address.line1").isEmpty());
    }

    void errorsOfTheServerStandBesideTheirFields()
    {
        CustomerForm form(ingrid());
        const auto unseen = form.showErrors({{"email", "duplicate", "is already in use"},
                                             {"address", "required", "must be given"},
                                             {"horses", "odd", "is odd"}});
        QCOMPARE(form.errorAt("email"), u"This is already in use."_s);
        QCOMPARE(form.errorAt("address.line1"), u"Please fill this in."_s);
        QCOMPARE(int(unseen.size()), 1);
        QCOMPARE(unseen.front().field, "horses");
        QTest::keyClicks(form.line("email"), u"x"_s);
        QVERIFY(form.errorAt("email").isEmpty());
    }

    void aNumberThatIsNoneIsSaid()
    {
        const FormSection facts {{}, {{.path = "name"}, {.path = "birth_year"}, {.path = "height_cm"}}};
        RecordForm<Horse> form({facts}, FormMode::Create);
        form.show();
        auto *year = qobject_cast<QLineEdit *>(form.editorOf("birth_year"));
        QTest::keyClicks(year, u"young"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.errorAt("birth_year"), u"This is not a whole number."_s);
        year->clear();
        QTest::keyClicks(year, u"3000"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.errorAt("birth_year"), u"At most 2100."_s);
    }

    void aHeightIsTypedInHandsOrCentimetres()
    {
        RecordForm<Horse> form({{{}, {{.path = "name"}, {.path = "height_cm"}}}}, FormMode::Create);
        form.show();
        auto *height = qobject_cast<QLineEdit *>(form.editorOf("height_cm"));
        QTest::keyClicks(height, u"16,2"_s);
        QCOMPARE(form.record().height_cm, std::optional(168));
        height->clear();
        QTest::keyClicks(height, u"16.5"_s); // a hand has four inches
        QVERIFY(!form.check());
        QCOMPARE(form.errorAt("height_cm"), u"Hands (16.2) or centimetres (168), please."_s);
        height->clear();
        QTest::keyClicks(height, u"300"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.errorAt("height_cm"), u"At most 220."_s);
    }

    void anotherRecordIsChosenByItsName()
    {
        CustomerForm form(ingrid());
        const auto robyn = makeUuid();
        form.setOptions("fitter_id", {{makeUuid(), u"K. Tischler"_s}, {robyn, u"R. Leslie"_s}});
        auto *box = form.box("fitter_id");
        QTest::keyClicks(box->lineEdit(), u"r. leslie"_s);
        QCOMPARE(form.record().fitter_id->value, robyn);
        QCOMPARE(form.changed(), FieldNames {"fitter_id"});
    }

    void whatWasSetStaysWhileItsNameIsUnknown()
    {
        auto customer = ingrid();
        customer.fitter_id = makeId<FitterId>();
        CustomerForm form(customer);
        QVERIFY(!form.isDirty());
        form.setOptions("fitter_id", {{customer.fitter_id->value, u"R. Leslie"_s}});
        QVERIFY(!form.isDirty());
        QCOMPARE(form.box("fitter_id")->currentText(), u"R. Leslie"_s);
    }

    void everyFieldHasANameAndAPlaceInTheTabOrder()
    {
        CustomerForm form(ingrid());
        QCOMPARE(unnamed(form), QStringList());
        const auto order = tabOrder(form);
        QCOMPARE(order.mid(0, 4), QStringList({u"Name"_s, u"Company"_s, u"E-mail"_s, u"Phone"_s}));
    }

    void pictures()
    {
        Theme theme;
        theme.setAppearance(Appearance::Light);
        CustomerForm open(ingrid());
        open.resize(520, 640);
        open.box("status")->showPopup();
        grab(*open.box("status")->view()->window(), u"form-choices"_s);
        open.box("status")->hidePopup();
        QMessageBox question(QMessageBox::Question, u"Leave?"_s, u"What you typed is not saved yet."_s,
                             QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        question.show();
        grab(question, u"messagebox"_s);
        for (auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            QCoreApplication::processEvents();
            CustomerForm form(ingrid());
            form.setContentsMargins(20, 20, 20, 20);
            form.resize(520, 640);
            form.showErrors({{"email", "duplicate", {}}});
            grab(form, appearance == Appearance::Light ? u"form-light"_s : u"form-dark"_s);
        }
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"
