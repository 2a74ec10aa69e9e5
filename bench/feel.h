// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QWidget>
#include <ctime>
#include <vector>

//! What the parts of bench_client share: how a person's work is timed, and how figures are shown.
namespace oms::bench {

//! Processor time, so that whatever else the machine does is not counted; for what runs in one thread.
template<class Work>
double worked(Work work)
{
    const auto begin = std::clock();
    work();
    QApplication::processEvents(); // the repaint belongs to it
    return 1000. * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

//! By the clock on the wall, for what other threads, the disk or the server do.
template<class Work>
double took(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

//! Median, 95th percentile, worst, and what the product allows (product.md 1.1).
void report(const char *what, std::vector<double> milliseconds, double budget);
//! Megabytes that the system has given to this process.
double memory();

inline void press(QWidget *widget, Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &event);
}

// The parts.
void list(); //!< 100,000 orders in the list
void saddle(); //!< the configurator, and 1 400 cards
void program(); //!< the whole program at a real server

} // namespace oms::bench
