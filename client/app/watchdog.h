// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QString>
#include <chrono>
#include <functional>
#include <vector>

namespace oms {

//! Something that kept the window from answering.
struct Delay {
    std::chrono::microseconds took; //!< by the clock on the wall
    std::chrono::microseconds worked; //!< of it, this thread computed; the rest it waited
    QString what; //!< "UpdateRequest to QWidgetWindow: Paint to QWidget in oms::ListView (41 ms)"

    QString text() const; //!< "48 ms, 41 of them at work: …"
};

//! The application that looks how long each turn of its event loop takes. What exceeds the limit is reported with the
//! event that ran, and the one inside it that took most by itself. Watches only when told to; costs nothing otherwise.
class WatchedApplication : public QApplication {
public:
    static constexpr std::chrono::milliseconds oneFrame {16};

    using QApplication::QApplication;

    void watch(std::chrono::microseconds limit, std::function<void(const Delay &)> report);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Ran { //!< kept by class: the receiver may be gone afterwards
        const QMetaObject *receiver = nullptr;
        const QMetaObject *parent = nullptr;
        int type = 0;
        std::chrono::microseconds alone {};
    };
    struct Turn {
        int loop; //!< events of a dialog's own loop are turns of their own
        Ran slowest {};
        bool isInterrupted = false; //!< by another loop: what it took says nothing
    };
    bool notifyInTurn(QObject *receiver, QEvent *event, const Ran &ran);
    bool notifyTimed(QObject *receiver, QEvent *event, Ran ran);
    static QString text(const Ran &ran);

    std::chrono::microseconds m_limit {};
    std::function<void(const Delay &)> m_report;
    std::vector<Turn> m_turns;
    std::chrono::microseconds m_inside {}; //!< of the events within the one that runs
};

} // namespace oms
