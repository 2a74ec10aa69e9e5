// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/searchindex.h"

#include "shared/core/fold.h"

#include <QList>
#include <algorithm>
#include <string_view>

namespace oms {

namespace {

constexpr std::size_t worthCompacting = 1 << 20;

} // namespace

SearchQuery::SearchQuery(const QString &text)
{
    for (const auto &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
}

bool SearchQuery::narrows(const SearchQuery &earlier) const
{
    return std::all_of(earlier.m_words.begin(), earlier.m_words.end(), [this](const std::string &old) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const std::string &word) { return word.find(old) != word.npos; });
    });
}

void SearchIndex::clear()
{
    m_text.clear();
    m_spans.clear();
    m_wasted = 0;
}

void SearchIndex::set(std::size_t row, const QString &text)
{
    if (row >= m_spans.size())
        m_spans.resize(row + 1);
    m_wasted += m_spans[row].size;
    const auto bytes = folded(text).toUtf8();
    m_spans[row] = {m_text.size(), std::size_t(bytes.size())};
    m_text.append(bytes.constData(), std::size_t(bytes.size()));
    if (m_wasted > worthCompacting && m_wasted > m_text.size() / 2)
        compact();
}

bool SearchIndex::matches(std::size_t row, const SearchQuery &query) const
{
    const auto text = std::string_view(m_text).substr(m_spans[row].begin, m_spans[row].size);
    return std::all_of(query.words().begin(), query.words().end(),
                       [text](const std::string &word) { return text.find(word) != text.npos; });
}

void SearchIndex::compact()
{
    std::string kept;
    kept.reserve(m_text.size() - m_wasted);
    for (auto &span : m_spans) {
        const auto begin = kept.size();
        kept.append(m_text, span.begin, span.size);
        span.begin = begin;
    }
    m_text = std::move(kept);
    m_wasted = 0;
}

} // namespace oms
