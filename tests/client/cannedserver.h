// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <vector>

class QTcpSocket;

namespace oms::test {

//! Says over HTTP what a test wants said, for what a real server does only on bad days: silence, cut answers, lost
//! answers, foreign pages. Runs on the test's thread.
class CannedServer {
public:
    struct Heard {
        QByteArray verb;
        QByteArray target;
        QMap<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray body;
    };
    struct Say {
        enum class How { Whole, Cut, Silent, HangUp };

        int status = 200;
        QByteArray body = "{}";
        QByteArray headers = {}; //!< "Retry-After: 7\r\n"
        How how = How::Whole;
    };
    using Answer = std::function<Say(const Heard &)>;

    explicit CannedServer(Answer answer);

    QUrl url() const;
    //! From now on.
    void answer(Answer answer) { m_answer = std::move(answer); }
    //! What came to this path, oldest first.
    std::vector<Heard> heard(const QByteArray &target) const;

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    Answer m_answer;
    std::vector<Heard> m_heard;
};

//! What the server says of itself and of a session, as far as the client reads it.
QByteArray identityJson(const QByteArray &name = "Larkspur Saddlery", const QByteArray &minApp = "0.1.0");
QByteArray tokensJson(const QByteArray &access, const QByteArray &refresh, int expiresIn = 900);
QByteArray problemJson(int status, const QByteArray &code, const QByteArray &errors = "[]");

} // namespace oms::test
