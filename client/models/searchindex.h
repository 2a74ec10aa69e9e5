// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>
#include <vector>

namespace oms {

//! What a person is looking for: folded words, all of which must be found.
class SearchQuery {
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    //! Whatever matches this also matched `earlier`: only those rows need to be looked at again.
    bool narrows(const SearchQuery &earlier) const;
    const std::vector<std::string> &words() const { return m_words; }

private:
    std::vector<std::string> m_words;
};

//! The folded search texts of many rows in one block of memory: a scan of 100,000 takes a few milliseconds.
class SearchIndex {
public:
    void clear();
    std::size_t size() const { return m_spans.size(); }
    void set(std::size_t row, const QString &text); //!< `row` at most one beyond the last
    bool matches(std::size_t row, const SearchQuery &query) const;

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    void compact();

    std::string m_text;
    std::vector<Span> m_spans;
    std::size_t m_wasted = 0; //!< bytes of texts that were replaced
};

} // namespace oms
