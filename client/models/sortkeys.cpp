// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/sortkeys.h"

namespace oms {

void SortKeys::forget()
{
    m_made = false;
    m_texts.clear();
    m_numbers.clear();
    m_ranks.clear();
}

void SortKeys::makeTexts(std::size_t count, const std::function<QString(std::size_t)> &text)
{
    forget();
    const QLocale locale;
    // the C locale sorts by code point, which puts É behind Z
    m_collator = QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_texts.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        m_texts.push_back(m_collator.sortKey(text(row)));
    m_made = true;
}

void SortKeys::makeNumbers(std::size_t count, const std::function<std::int64_t(std::size_t)> &number)
{
    forget();
    m_numbers.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        m_numbers.push_back(number(row));
    m_made = true;
}

void SortKeys::set(std::size_t row, const QString &text)
{
    m_ranks.clear();
    auto key = m_collator.sortKey(text);
    if (row == m_texts.size())
        m_texts.push_back(std::move(key));
    else
        m_texts[row] = std::move(key);
}

void SortKeys::set(std::size_t row, std::int64_t number)
{
    if (row == m_numbers.size())
        m_numbers.push_back(number);
    else
        m_numbers[row] = number;
}

void SortKeys::remember(const std::vector<std::uint32_t> &sorted)
{
    if (m_texts.empty())
        return;
    std::vector<std::uint32_t> ranks(m_texts.size());
    for (std::size_t i = 1; i < sorted.size(); ++i)
        ranks[sorted[i]] = ranks[sorted[i - 1]] + (compare(sorted[i - 1], sorted[i]) == 0 ? 0 : 1);
    m_ranks = std::move(ranks);
}

int SortKeys::compare(std::size_t a, std::size_t b) const
{
    if (!m_ranks.empty())
        return m_ranks[a] < m_ranks[b] ? -1 : m_ranks[a] > m_ranks[b];
    if (!m_numbers.empty())
        return m_numbers[a] < m_numbers[b] ? -1 : m_numbers[a] > m_numbers[b];
    return m_texts[a].compare(m_texts[b]);
}

} // namespace oms
