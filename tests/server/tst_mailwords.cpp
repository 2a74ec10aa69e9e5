// SPDX-License-Identifier: GPL-3.0-or-later
// What mails say, in each language, and how they look.
#include "server/outbox/rendering.h"
#include "server/outbox/spelling.h"
#include "server/outbox/words.h"

#include <QTest>

#include <algorithm>

using namespace oms;
using namespace oms::outbox;

namespace {

constexpr std::string_view places[] = {"order",   "model",    "customer",    "horse",    "fitter",  "factory",
                                       "reason",  "promised", "differences", "amount",   "balance", "total",
                                       "deposit", "carrier",  "tracking",    "expected", "author",  "comment",
                                       "due",     "since",    "name",        "link"};

bool isMarkedUpWell(std::string_view text)
{
    for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
        const auto name = text.substr(open + 1, text.find('}', open) - open - 1);
        if (std::find(std::begin(places), std::end(places), name) == std::end(places))
            return false;
    }
    return true;
}

Dress plain()
{
    return {.language = "en", .brand = "Larkspur", .style = "classic", .isUrgent = false, .deadline = ""};
}

} // namespace

class MailWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageSaysEverythingWithKnownPlaces()
    {
        for (const auto *language : {"en", "de", "nl", "fr"}) {
            QCOMPARE(allWords(language).size(), allWords("en").size());
            for (const auto &words : allWords("en")) {
                const auto &own = wordsFor(words.key, language);
                QCOMPARE(own.key, words.key);
                QVERIFY2(isMarkedUpWell(own.subject) && isMarkedUpWell(own.text), own.text.data());
                if (std::string_view(language) != "en")
                    QVERIFY2(&own != &words, words.key.data());
            }
        }
    }

    void anUnknownLanguageIsEnglishAndARegionIsItsLanguage()
    {
        QCOMPARE(wordsFor("order.held/factory", "sv").subject, wordsFor("order.held/factory", "en").subject);
        QCOMPARE(wordsFor("order.held/factory", "de_CH").subject, wordsFor("order.held/factory", "de").subject);
    }

    void aLineOfWhichAPlaceIsEmptyIsLeftOut()
    {
        const Words words {"k", "S", "First\nReason: {reason}\n\n{differences}\n\nLast"};
        QVERIFY(render(words, {}, plain()).text.starts_with("First\n\nLast\n"));
        QVERIFY(render(words, {{"reason", "late"}}, plain()).text.starts_with("First\nReason: late\n\nLast\n"));
    }

    void whatPeopleHaveTypedStaysText()
    {
        const Words words {"k", "About {customer}", "{comment}"};
        const auto mail = render(
            words,
            {{"customer", "Zoe\r\nBcc: all@example.org"}, {"comment", "<script>{customer}</script> & \"x\"\nnext"}},
            plain());
        QCOMPARE(mail.subject, std::string("About Zoe  Bcc: all@example.org"));
        QVERIFY(mail.html.find("<script>") == mail.html.npos);
        QVERIFY(mail.html.find("&lt;script&gt;{customer}&lt;/script&gt; &amp; &quot;x&quot;<br>next")
                != mail.html.npos);
    }

    void aLinkIsAButtonAndUrgencyStandsFirst()
    {
        auto dress = plain();
        dress.language = "de";
        dress.isUrgent = true;
        dress.deadline = dateText(*parseDate("2026-06-11"), "de");
        const auto mail = render({"k", "S", "{link}"}, {{"link", "https://x/confirm#a&b"}}, dress);
        QCOMPARE(mail.subject, std::string("EILIG: S"));
        QVERIFY(mail.text.starts_with("EILIG – 11. Juni 2026\n\nhttps://x/confirm#a&b\n"));
        QVERIFY(mail.html.find("href=\"https://x/confirm#a&amp;b\"") != mail.html.npos);
        QVERIFY(mail.html.find("Georgia") != mail.html.npos);
        QVERIFY(mail.html.find("<html lang=\"de\">") != mail.html.npos);
    }

    void amountsAreSpeltAsTheirReadersDo()
    {
        QCOMPARE(moneyText(253000000, "EUR", "en"), std::string("2,530,000.00\u00a0EUR"));
        QCOMPARE(moneyText(-5, "EUR", "de"), std::string("-0,05\u00a0EUR"));
        QCOMPARE(moneyText(123456, "EUR", "fr"), std::string("1\u202f234,56\u00a0EUR"));
        QCOMPARE(moneyText(1234, "JPY", "nl"), std::string("1.234\u00a0JPY"));
    }
};

QTEST_APPLESS_MAIN(MailWordsTest)
#include "tst_mailwords.moc"
