// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/printrun.h"

#include "client/printing/pdf.h"

#include <QPageLayout>
#include <QPrinter>

namespace oms::printing {

PrintRun::PrintRun(std::shared_ptr<const Document> document, std::unique_ptr<QPagedPaintDevice> device, int first,
                   int last, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_device(std::move(device))
{
    const auto count = int(m_document->pages.size());
    m_page = std::clamp(first, 1, qMax(1, count));
    m_last = last <= 0 ? count : std::min(last, count);
}

void PrintRun::start()
{
    m_device->setPageLayout(layoutOf(*m_document));
    if (!m_painter.begin(m_device.get()))
        return end(false);
    next();
}

void PrintRun::stop()
{
    m_isStopped = true;
}

void PrintRun::next()
{
    if (m_isStopped || m_page > m_last)
        return end(!m_isStopped);
    if (!std::exchange(m_isFirst, false) && !m_device->newPage())
        return end(false);
    paintPage(m_painter, m_document->pages[std::size_t(m_page) - 1]);
    Q_EMIT progressed(m_page++);
    QMetaObject::invokeMethod(this, &PrintRun::next, Qt::QueuedConnection);
}

void PrintRun::end(bool isWhole)
{
    auto *printer = dynamic_cast<QPrinter *>(m_device.get());
    if (printer && !isWhole)
        printer->abort();
    m_painter.end();
    m_device.reset();
    Q_EMIT ended(isWhole);
    deleteLater();
}

} // namespace oms::printing
