// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace oms::test {

//! A mail as its reader's program shows it.
struct ReceivedMail {
    std::string to;
    std::string subject;
    std::string text;
    std::string html;
    QJsonObject headers;
    bool isEncrypted = false;
};

//! A real SMTP host in a process of its own (mailsink.py, aiosmtpd). Addresses that begin with "unknown" are refused
//! for good, with "busy" for now.
class MailSink {
public:
    enum class Tls { No, Required };
    explicit MailSink(Tls tls = Tls::No);
    ~MailSink();

    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(m_port); }
    int port() const { return m_port; }
    //! In the order of their arrival; each is told once.
    std::vector<ReceivedMail> take();

    static std::string certificate();

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
};

} // namespace oms::test
