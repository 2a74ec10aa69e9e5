// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/commands.h"
#include "client/app/language.h"
#include "client/models/schematext.h"
#include "client/models/schemawords.h"
#include "shared/catalogue/catalogue.h"
#include "shared/customers/customer.h"
#include "shared/orders/attachment.h"
#include "shared/orders/command.h"
#include "shared/orders/comment.h"
#include "shared/orders/measurement.h"
#include "shared/orders/orderlist.h"
#include "shared/orders/payment.h"
#include "shared/people/people.h"
#include "shared/users/user.h"

#include <QFile>
#include <QKeySequence>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <map>
#include <vector>

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
            if (code.size() > 2 && code.find('/') == code.npos) // media types are the same everywhere
                words << choiceText(code);
        if (field.nested)
            collect(*field.nested(), words);
    }
}

//! One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString state; //!< empty = finished
    QStringList forms; //!< the translation; with %n one for each form that the language counts in
    bool counts = false;

    QString key() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.counts)
                message.forms << xml.readElementText();
            while (message.counts && xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QString pathOf(QStringView language)
{
    return QStringLiteral(OMS_SOURCE_DIR "/translations/oms_%1.ts").arg(language);
}

QSet<QString> keysOf(const std::vector<Message> &messages)
{
    QSet<QString> keys;
    for (const auto &message : messages)
        keys << message.key();
    return keys;
}

//! %1 …, %n and %Ln of a text, in one order; languages may turn them round.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9]{1,2})"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

//! Why a message cannot go to people, or nothing.
QString fault(const Message &message, bool isEnglish)
{
    if (isEnglish && !message.counts) // the source says it already
        return {};
    if (!message.state.isEmpty())
        return message.state;
    if (message.counts && message.forms.size() != 2) // all our languages count in one and many
        return u"plural missing"_s;
    for (const auto &form : message.forms) {
        if (form.isEmpty())
            return u"empty"_s;
        if (placeholders(form) != placeholders(message.source))
            return u"placeholder lost"_s;
        if (QKeySequence::mnemonic(form).isEmpty() != QKeySequence::mnemonic(message.source).isEmpty())
            return u"mnemonic lost"_s;
        if (form.endsWith(u'…') != message.source.endsWith(u'…'))
            return u"ellipsis lost"_s;
    }
    return {};
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto &row : languages())
        QTest::newRow(row.code.data()) << QString(row.code);
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
             {&schemaOf<Customer>(),  &schemaOf<Horse>(),        &schemaOf<Fitter>(),         &schemaOf<User>(),
              &schemaOf<Profile>(),   &schemaOf<Brand>(),        &schemaOf<Model>(),          &schemaOf<LeatherType>(),
              &schemaOf<Colour>(),    &schemaOf<Option>(),       &schemaOf<OptionValue>(),    &schemaOf<OptionRule>(),
              &schemaOf<Preset>(),    &schemaOf<Extra>(),        &schemaOf<Order>(),          &schemaOf<OrderCommand>(),
              &schemaOf<Payment>(),   &schemaOf<OrderComment>(), &schemaOf<MeasurementSet>(), &schemaOf<Attachment>(),
              &schemaOf<SavedView>(), &schemaOf<OrderFilter>(),  &schemaOf<Shipment>()})
            collect(*schema, wanted);
        for (int i = 0; i < int(orderStatusCount); ++i)
            wanted << toQString(describe(OrderStatus(i)).label);
        for (int i = 0; i < int(orderActionCount); ++i)
            wanted << toQString(describe(OrderAction(i)).label);
        for (int i = 0; i < int(Choices<Guard>::codes.size()); ++i)
            wanted << toQString(describe(Guard(i)).message);
        for (const auto &type : measurementTypes())
            wanted << toQString(type.label);
        auto missing = (wanted - marked).values();
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyLanguageIsCompiledIn()
    {
        for (const auto &row : languages()) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/oms_"_s + row.code), row.code.data());
        }
    }

    void everyMessageIsTranslatedWithItsPlaceholders_data() { addLanguages(); }
    void everyMessageIsTranslatedWithItsPlaceholders()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(pathOf(language));
        QVERIFY(!messages.empty());
        QStringList faults;
        for (const auto &message : messages)
            if (const auto why = fault(message, language == u"en"); !why.isEmpty())
                faults << message.key() + u" ("_s + why + u')';
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyWordOfTheSourceIsInEveryLanguage()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"oms_en.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(OMS_LUPDATE),
                      {u"-silent"_s, u"-I"_s, QStringLiteral(OMS_SOURCE_DIR), u"-recursive"_s,
                       QStringLiteral(OMS_SOURCE_DIR "/client"), u"-source-language"_s, u"en"_s, u"-ts"_s, path});
        QVERIFY(lupdate.waitForFinished(120'000));
        const auto wanted = keysOf(readMessages(path));
        QVERIFY(!wanted.isEmpty());
        for (const auto &row : languages()) {
            const auto missing = (wanted - keysOf(readMessages(pathOf(QString(row.code))))).values();
            QVERIFY2(missing.isEmpty(), qPrintable(QString(row.code) + u": "_s + missing.join(u'\n')));
        }
    }

    void noTwoCommandsOfAMenuShareAMnemonic_data() { addLanguages(); }
    void noTwoCommandsOfAMenuShareAMnemonic()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/oms_"_s + language));
        std::map<Menu, QSet<QString>> taken;
        for (const auto &row : commandTable()) {
            const auto translated = translator.translate("commands", row.title);
            const auto title = translated.isEmpty() ? QString::fromUtf8(row.title) : translated;
            const auto key = QKeySequence::mnemonic(title).toString();
            QVERIFY2(!taken[row.menu].contains(key), qPrintable(title));
            taken[row.menu] << key;
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
