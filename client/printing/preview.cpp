// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/preview.h"

#include "client/app/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace oms::printing {

namespace {

constexpr qreal gap = 16; //!< around a page
constexpr qreal widest = 5.5; //!< pixels a millimetre at zoom 1: a label must not fill the window
constexpr qreal smallestZoom = 0.3;
constexpr qreal largestZoom = 6;
constexpr int mostPictures = 8;

} // namespace

Preview::Preview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(mostPictures)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    viewport()->setCursor(Qt::ArrowCursor);
}

void Preview::show(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    m_pictures.clear();
    m_told = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    tell();
    viewport()->update();
}

qreal Preview::scale() const
{
    return qMin(widest, (viewport()->width() - 2 * gap) / m_document->paper.width()) * m_zoom;
}

QRectF Preview::placeOf(int page) const
{
    const auto size = m_document->paper * scale();
    const auto left = qMax(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {std::round(left), std::round(gap + page * (size.height() + gap) - verticalScrollBar()->value()),
            std::round(size.width()), std::round(size.height())};
}

int Preview::page() const
{
    if (!m_document || m_document->pages.empty())
        return 0;
    const auto step = m_document->paper.height() * scale() + gap;
    const auto middle = verticalScrollBar()->value() + viewport()->height() / 2.;
    return std::clamp(int(middle / step), 0, int(m_document->pages.size()) - 1);
}

void Preview::layOut()
{
    if (!m_document)
        return;
    const auto size = m_document->paper * scale();
    const auto height = gap + qreal(m_document->pages.size()) * (size.height() + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, int(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, int(size.width() + 2 * gap) - viewport()->width()));
}

const QPixmap &Preview::picture(int page)
{
    if (auto *known = m_pictures.object(page))
        return *known;
    const auto ratio = devicePixelRatioF();
    auto *made = new QPixmap((placeOf(page).size() * ratio).toSize());
    made->setDevicePixelRatio(ratio);
    made->fill(Qt::white);
    QPainter painter(made);
    painter.scale(scale(), scale());
    m_document->pages[std::size_t(page)].paint(painter);
    painter.end();
    m_pictures.insert(page, made);
    return *made;
}

void Preview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const auto &colours = Colours::of(this);
    painter.fillRect(viewport()->rect(), colours[Ink::Chip]);
    if (!m_document)
        return;
    for (int page = 0; page < int(m_document->pages.size()); ++page) {
        const auto place = placeOf(page);
        if (place.bottom() < 0)
            continue;
        if (place.top() > viewport()->height())
            break;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(colours[Ink::Border]);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    layOut();
}

void Preview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void Preview::zoom(qreal factor)
{
    if (!m_document)
        return;
    const auto at = page();
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    m_pictures.clear();
    layOut();
    turnTo(at);
    viewport()->update();
}

void Preview::turnTo(int page)
{
    if (m_document)
        verticalScrollBar()->setValue(int(page * (m_document->paper.height() * scale() + gap)));
}

void Preview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(std::pow(1.1, event->angleDelta().y() / 120.));
    event->accept();
}

void Preview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    case Qt::Key_0:
        return zoom(1 / m_zoom);
    case Qt::Key_PageDown:
        return turnTo(page() + 1);
    case Qt::Key_PageUp:
        return turnTo(page() - 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void Preview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

//! What a screen reader reads: the words of the page that is looked at.
void Preview::tell()
{
    const auto now = page();
    if (now == m_told || !m_document)
        return;
    m_told = now;
    if (m_document->pages.empty())
        setAccessibleDescription({});
    else
        setAccessibleDescription(tr("Page %1 of %2").arg(now + 1).arg(m_document->pages.size()) + u'\n'
                                 + m_document->pages[std::size_t(now)].words());
    Q_EMIT pageChanged(now);
}

} // namespace oms::printing
