// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/language.h"
#include "client/models/schematext.h"
#include "client/models/schemawords.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "shared/users/user.h"

#include <QSet>
#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

//! Titles and choices as the forms will ask for them; a region's code is the same in every language.
void collect(const Schema &schema, QSet<QString> &words)
{
    for (const auto &field : schema.fields()) {
        if (!field.rules.title.empty())
            words << toQString(field.rules.title);
        if (!field.rules.help.empty())
            words << toQString(field.rules.help);
        for (const auto code : field.choices)
            if (code.size() > 2)
                words << choiceText(code);
        if (field.nested)
            collect(*field.nested(), words);
    }
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheSchemasIsMarkedForTranslation()
    {
        QSet<QString> marked;
        for (const char *word : schemaWords())
            marked << QString::fromUtf8(word);
        QSet<QString> wanted;
        for (const auto *schema :
             {&schemaOf<Customer>(), &schemaOf<Horse>(), &schemaOf<Fitter>(), &schemaOf<User>(), &schemaOf<Profile>()})
            collect(*schema, wanted);
        QCOMPARE((wanted - marked).values(), QStringList());
    }

    void everyLanguageIsCompiledIn()
    {
        for (const auto &row : languages()) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/oms_"_s + row.code), row.code.data());
        }
    }

    void aLanguageBringsItsNumbersAndDates()
    {
        Language language;
        language.use(u"de"_s);
        QCOMPARE(language.code(), u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
        language.use(u"en"_s);
        QCOMPARE(QLocale().decimalPoint(), u"."_s);
    }

    void errorsAreSaidWithTheirArguments()
    {
        QCOMPARE(errorText({"name", "too_long", "is longer than 200 characters", {"200"}}),
                 u"At most 200 characters."_s);
        QCOMPARE(errorText({"name", "unheard_of", "is odd", {}}), u"Is odd"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
