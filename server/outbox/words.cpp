// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/words.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace oms::outbox {

namespace {

struct Language {
    std::string_view code;
    std::span<const Words> (*words)();
    Frame frame;
};

constexpr Language languages[] = {
    {"en", englishWords, {"URGENT", "Open", "Sent by OMS, the order desk. Answers to this address are not read."}},
    {"de", germanWords, {"EILIG", "Öffnen", "Gesendet von OMS. Antworten an diese Adresse werden nicht gelesen."}},
    {"nl", dutchWords, {"SPOED", "Openen", "Verstuurd door OMS. Antwoorden op dit adres worden niet gelezen."}},
    {"fr", frenchWords, {"URGENT", "Ouvrir", "Envoyé par OMS. Les réponses à cette adresse ne sont pas lues."}},
};

//! "de_CH" is "de"; what we do not speak is English.
const Language &languageOf(std::string_view code)
{
    const auto *found = std::find_if(std::begin(languages), std::end(languages),
                                     [=](const Language &one) { return code.substr(0, 2) == one.code; });
    return found == std::end(languages) ? languages[0] : *found;
}

} // namespace

const Words &wordsFor(std::string_view key, std::string_view language)
{
    for (const auto words : {languageOf(language).words(), englishWords()})
        for (const auto &one : words)
            if (one.key == key)
                return one;
    throw std::logic_error("nothing is written for " + std::string(key));
}

std::span<const Words> allWords(std::string_view language)
{
    return languageOf(language).words();
}

const Frame &frameFor(std::string_view language)
{
    return languageOf(language).frame;
}

} // namespace oms::outbox
