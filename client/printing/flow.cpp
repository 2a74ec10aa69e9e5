// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/flow.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

constexpr Type footType {.points = 7.5, .ink = inks::soft};
constexpr qreal footHeight = 9; //!< from the edge of the paper

//! Where columns of at most that height end; nothing when the blocks need more columns than there are.
std::optional<std::vector<std::size_t>> endsWithin(const std::vector<qreal> &heights, std::size_t from, int columns,
                                                   qreal most)
{
    std::vector<std::size_t> ends;
    qreal height = 0;
    for (std::size_t i = from; i < heights.size(); ++i) {
        if (height > 0 && height + heights[i] > most) {
            ends.push_back(i);
            height = 0;
        }
        height += heights[i];
    }
    ends.push_back(heights.size());
    if (int(ends.size()) > columns)
        return {};
    return ends;
}

} // namespace

Flow::Flow(Document &document, const Margins &margins, std::function<qreal(Page &, const QRectF &)> continued)
    : m_document(document)
    , m_margins(margins)
    , m_continued(std::move(continued))
    , m_first(document.pages.size())
{
    begin();
}

void Flow::begin()
{
    auto &page = m_document.add();
    m_y = m_margins.top;
    if (m_document.pages.size() - 1 > m_first && m_continued)
        m_y = m_continued(page, rest());
}

void Flow::need(qreal height)
{
    if (m_y + height > bottom())
        begin();
}

void Flow::write(const QString &words, const Type &type)
{
    for (const auto &line : linesOf(words, width(), type)) {
        need(lineHeightOf(type));
        m_y += page().text(rest(), line, type);
    }
}

void Flow::frame(const QString &heading, const Type &headingType, const QString &words, const Type &type)
{
    constexpr qreal inside = 4;
    constexpr qreal above = 1.8;
    const auto lines = linesOf(words, width() - 2 * inside, type);
    const auto step = lineHeightOf(type);
    const auto head = above + lineHeightOf(headingType);
    const auto few = qMin(lines.size(), qsizetype(3)); // of these none stands alone
    for (qsizetype first = 0; first < lines.size();) {
        need(head + above + step * qreal(few));
        const auto fitting = qMax(qsizetype(1), qsizetype((bottom() - m_y - head - above) / step));
        const auto some = lines.mid(first, fitting);
        const QRectF box(left(), m_y, width(), head + above + step * qreal(some.size()));
        page().box(box, {.width = 0.5});
        const auto inner = box.adjusted(inside, above, -inside, 0);
        page().text(inner, heading, headingType);
        page().text(inner.adjusted(0, head - above, 0, 0), some.join(u'\n'), type);
        m_y = box.bottom();
        first += some.size();
        if (first < lines.size())
            begin();
    }
}

void Flow::rule()
{
    page().line({left(), m_y}, {left() + width(), m_y}, {.width = 0.2, .ink = inks::line});
}

void Flow::inColumns(const std::vector<Block> &blocks, int columns, qreal gap)
{
    constexpr qreal step = 1; // of trying how high the columns must be
    const auto columnWidth = (width() - gap * (columns - 1)) / columns;
    std::vector<qreal> heights;
    for (const auto &block : blocks)
        heights.push_back(block.height(columnWidth));
    for (std::size_t from = 0; from < blocks.size();) {
        if (m_y + heights[from] > bottom())
            begin();
        const auto room = bottom() - m_y;
        const auto left = std::accumulate(heights.begin() + std::ptrdiff_t(from), heights.end(), qreal(0));
        auto height = left / columns;
        auto ends = endsWithin(heights, from, columns, height);
        while (!ends && height < room)
            ends = endsWithin(heights, from, columns, height = qMin(height + step, room));
        if (!ends) { // more than a page: this one is filled
            ends = endsWithin(heights, from, int(blocks.size()), room);
            ends->resize(std::min(ends->size(), std::size_t(columns)));
        }
        qreal lowest = m_y;
        for (std::size_t column = 0, i = from; column < ends->size(); ++column) {
            auto y = m_y;
            for (; i < (*ends)[column]; ++i) {
                blocks[i].write(page(),
                                {this->left() + qreal(column) * (columnWidth + gap), y, columnWidth, heights[i]});
                y += heights[i];
            }
            lowest = qMax(lowest, y);
        }
        m_y = lowest;
        from = ends->back();
        if (from < blocks.size())
            begin();
    }
}

void Flow::finish(const QString &words)
{
    const auto count = m_document.pages.size() - m_first;
    for (std::size_t i = 0; i < count; ++i) {
        auto &page = m_document.pages[m_first + i];
        const QRectF foot(left(), m_document.paper.height() - footHeight - 3, width(), 5);
        page.line(foot.topLeft() - QPointF(0, 1), foot.topRight() - QPointF(0, 1), {.width = 0.15, .ink = inks::line});
        page.text(foot, words, footType);
        page.text(foot,
                  QCoreApplication::translate("Paper", "Page %1 of %2", "at the foot of a page").arg(i + 1).arg(count),
                  footType.right());
    }
}

} // namespace oms::printing
