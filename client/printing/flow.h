// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"

#include <functional>
#include <optional>

namespace oms::printing {

struct Margins {
    qreal left = 18; //!< room for the holes of a binder
    qreal top = 12;
    qreal right = 12;
    qreal bottom = 16; //!< the foot stands in it
};

//! A line of a page, or some that stay together: how high it is at that width, and how it is written.
struct Block {
    std::function<qreal(qreal width)> height;
    std::function<void(Page &page, const QRectF &area)> write;
};

//! Writes one record down the pages of a document. When it is done each of its pages gets its foot.
class Flow {
public:
    //! `continued` writes the head of each page but the first, and says where its room begins.
    Flow(Document &document, const Margins &margins, std::function<qreal(Page &page, const QRectF &area)> continued);

    Page &page() { return m_document.pages.back(); }
    qreal left() const { return m_margins.left; }
    qreal width() const { return m_document.paper.width() - m_margins.left - m_margins.right; }
    qreal y() const { return m_y; }
    QRectF rest() const { return {left(), m_y, width(), bottom() - m_y}; }
    void down(qreal distance) { m_y += distance; }
    //! Begins another page when there is less room than that.
    void need(qreal height);
    //! However long it is.
    void write(const QString &words, const Type &type);
    //! The same in a frame with a heading; what does not fit goes on in a frame on the next page.
    void frame(const QString &heading, const Type &headingType, const QString &words, const Type &type);
    void rule();
    //! Side by side in so many columns of about the same height, in order down the columns.
    void inColumns(const std::vector<Block> &blocks, int columns, qreal gap);
    //! "1 / 2" on the right, `words` on the left.
    void finish(const QString &words);

private:
    qreal bottom() const { return m_document.paper.height() - m_margins.bottom; }
    void begin();

    Document &m_document;
    Margins m_margins;
    std::function<qreal(Page &, const QRectF &)> m_continued;
    std::size_t m_first;
    qreal m_y = 0;
};

} // namespace oms::printing
