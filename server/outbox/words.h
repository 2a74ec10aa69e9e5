// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

namespace oms::outbox {

//! What a mail says: subject and text with {places}; blank lines part paragraphs, a line of a place that is empty is
//! left out. The key is the event and who reads it: "order.approved/factory".
struct Words {
    std::string_view key;
    std::string_view subject;
    std::string_view text;
};

//! In that language, else in English. Throws std::logic_error for a key that nobody has written.
const Words &wordsFor(std::string_view key, std::string_view language);
std::span<const Words> allWords(std::string_view language);
//! The small words around: "URGENT", "Yours", what a button says.
struct Frame {
    std::string_view urgent;
    std::string_view open; //!< of a button with a link
    std::string_view footer;
};
const Frame &frameFor(std::string_view language);

std::span<const Words> englishWords();
std::span<const Words> germanWords();
std::span<const Words> dutchWords();
std::span<const Words> frenchWords();

} // namespace oms::outbox
