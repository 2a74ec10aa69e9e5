// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <memory>

class QSocketNotifier;

namespace oms {

//! Turns SIGTERM and SIGINT into a Qt signal on the thread that made it, and ignores SIGPIPE. One per program.
class StopSignal : public QObject {
    Q_OBJECT
public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace oms
