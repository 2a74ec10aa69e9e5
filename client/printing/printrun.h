// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"

#include <QObject>
#include <QPagedPaintDevice>
#include <QPainter>
#include <memory>

namespace oms::printing {

//! Puts a document on paper, a page in each turn of the event loop, so that the window goes on answering. Takes itself
//! away at the end.
class PrintRun : public QObject {
    Q_OBJECT

public:
    //! `first` and `last` count from 1; 0: all.
    PrintRun(std::shared_ptr<const Document> document, std::unique_ptr<QPagedPaintDevice> device, int first = 0,
             int last = 0, QObject *parent = nullptr);
    void start();
    void stop(); //!< after the page that is being written

Q_SIGNALS:
    void progressed(int page);
    void ended(bool isWhole); //!< false: the printer refused, or it was stopped

private:
    void next();
    void end(bool isWhole);

    std::shared_ptr<const Document> m_document;
    std::unique_ptr<QPagedPaintDevice> m_device; //!< outlives its painter
    QPainter m_painter;
    int m_page;
    int m_last;
    bool m_isFirst = true;
    bool m_isStopped = false;
};

} // namespace oms::printing
