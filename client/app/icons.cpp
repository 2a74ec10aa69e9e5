// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

Q_LOGGING_CATEGORY(log, "oms.icons")

//! lucide's stroke of 2 is heavy beside 13 px text.
QByteArray svgOf(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log) << "not in resources/icons.txt:" << name;
        return {};
    }
    auto svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, colour(mode), rect);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / ratio);
        return iconPixmap(m_name, colour(mode), side, ratio);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QIconEngine *clone() const override { return new ThemedIcon(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const auto &colours = Colours::of(QGuiApplication::palette());
        return colours[mode == QIcon::Disabled ? Ink::Tertiary : m_ink];
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIcon(name, ink));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal deviceRatio)
{
    const auto key = u"%1|%2|%3|%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(deviceRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * deviceRatio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svgOf(name, colour)).render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(deviceRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    // under a scaled painter (a grab at 200 %) the device's own ratio is not the whole story
    const auto ratio = painter.device()->devicePixelRatioF() * painter.worldTransform().m11();
    painter.drawPixmap(square.topLeft(), iconPixmap(name, colour, side, ratio));
}

} // namespace oms
