// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCollator>
#include <cstdint>
#include <functional>
#include <vector>

namespace oms {

//! The keys of one column, made once: comparing 100,000 texts by the locale's rules anew would take half a second.
class SortKeys {
public:
    bool areMade() const { return m_made; }
    void forget();

    void makeTexts(std::size_t count, const std::function<QString(std::size_t)> &text);
    void makeNumbers(std::size_t count, const std::function<std::int64_t(std::size_t)> &number);
    void set(std::size_t row, const QString &text); //!< `row` at most one beyond the last
    void set(std::size_t row, std::int64_t number);
    //! `sorted` is every row in ascending order: from now on rows compare by their ranks, until one changes.
    void remember(const std::vector<std::uint32_t> &sorted);
    //! Negative, zero, positive.
    int compare(std::size_t a, std::size_t b) const;

private:
    bool m_made = false;
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_texts;
    std::vector<std::int64_t> m_numbers;
    std::vector<std::uint32_t> m_ranks; //!< empty while they are not known
};

} // namespace oms
