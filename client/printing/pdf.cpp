// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/pdf.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

constexpr int resolution = 1200; // dots an inch

} // namespace

QPageLayout layoutOf(const Document &document)
{
    const auto &paper = document.paper;
    const bool isWide = paper.width() > paper.height();
    const QPageSize size(isWide ? paper.transposed() : paper, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(size, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintPage(QPainter &painter, const Page &page)
{
    const auto *device = painter.device();
    painter.save();
    painter.scale(device->logicalDpiX() / 25.4, device->logicalDpiY() / 25.4);
    page.paint(painter);
    painter.restore();
}

QString writePdf(const Document &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageLayout(layoutOf(document));
        writer.setTitle(document.title);
        writer.setCreator(u"OMS"_s);
        QPainter painter(&writer);
        for (std::size_t i = 0; i < document.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, document.pages[i]);
        }
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace oms::printing
