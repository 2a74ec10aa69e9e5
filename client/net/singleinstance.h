// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLockFile>
#include <QObject>

class QLocalServer;

namespace oms {

//! Of all programs of this person with that key, the first keeps running; those started later tell it what they were
//! started with and end. Nobody else on the computer can speak to it.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    static constexpr int longestMessage = 2000; //!< letters; more is cut off

    //! `folder`: a place of this person's alone.
    SingleInstance(const QString &folder, const QString &key);

    bool isFirst() const { return m_lock.isLocked(); }
    //! To the first one. False when it does not answer in time.
    bool tell(const QString &message);

Q_SIGNALS:
    //! Another one was started. Empty: with nothing in particular.
    void told(const QString &message);

private:
    void greet();

    const QString m_address;
    QLockFile m_lock; //!< freed by the system even when the program is killed
    QLocalServer *m_server;
};

} // namespace oms
