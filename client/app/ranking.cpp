// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/ranking.h"

#include "shared/core/fold.h"

#include <algorithm>

namespace oms {

namespace {

constexpr int beginning = 100;
constexpr int wordBeginning = 80;
constexpr int inside = 50;
constexpr int scattered = 20;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

//! Letters in order, each either next to the one before or at the beginning of a word.
bool isScattered(QStringView word, QStringView text)
{
    qsizetype next = 0;
    qsizetype from = 0;
    while (next < word.size() && from < text.size()) {
        const bool adjoining = next > 0 && from > 0 && text[from - 1] == word[next - 1];
        if (text[from] == word[next] && (adjoining || startsWord(text, from)))
            ++next;
        ++from;
    }
    return next == word.size();
}

int wordScore(QStringView word, QStringView text)
{
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return isScattered(word, text) ? scattered : 0;
    if (at == 0)
        return beginning;
    for (; at >= 0; at = text.indexOf(word, at + 1))
        if (startsWord(text, at))
            return wordBeginning;
    return inside;
}

} // namespace

std::optional<int> matchScore(QStringView query, QStringView text)
{
    const auto words = query.split(u' ', Qt::SkipEmptyParts);
    int sum = 0;
    for (auto word : words) {
        const int score = wordScore(word, text);
        if (score == 0)
            return {};
        sum += score;
    }
    return words.isEmpty() ? 0 : int(sum / words.size());
}

std::vector<PaletteEntry> ranked(std::vector<PaletteEntry> entries, const QString &query)
{
    struct Scored {
        int score;
        std::size_t index;
    };
    const auto wanted = folded(query);
    std::vector<Scored> found;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto score = matchScore(wanted, folded(entries[i].title));
        if (!score) // what stands below helps to find it, but counts for less
            if (const auto whole = matchScore(wanted, folded(entries[i].title + u' ' + entries[i].subtitle)))
                score = *whole / 2;
        if (score)
            found.push_back({*score, i});
    }
    std::stable_sort(found.begin(), found.end(), [&](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : entries[a.index].kind < entries[b.index].kind;
    });
    std::vector<PaletteEntry> best;
    best.reserve(found.size());
    for (const auto &[score, index] : found)
        best.push_back(std::move(entries[index]));
    return best;
}

} // namespace oms
