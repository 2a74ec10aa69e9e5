// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <memory>

namespace oms::printing {

//! Pages as the printer will have them, one under the other. Only those in sight are painted, so that two hundred are
//! as quick as one. Ctrl and the wheel, + and −, and 0 change the size; Page up and down turn pages.
class Preview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Preview(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Document> document);
    using QAbstractScrollArea::show;
    int page() const; //!< in the middle of the view, from 0

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    qreal scale() const; //!< pixels a millimetre
    QRectF placeOf(int page) const; //!< in the view
    const QPixmap &picture(int page);
    void zoom(qreal factor);
    void turnTo(int page);
    void layOut();
    void tell();

    std::shared_ptr<const Document> m_document;
    qreal m_zoom = 1; //!< 1: as wide as the view
    int m_told = -1;
    QCache<int, QPixmap> m_pictures;
};

} // namespace oms::printing
