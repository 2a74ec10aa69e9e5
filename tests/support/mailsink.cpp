// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailsink.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace oms::test {

namespace {

const auto folder = QStringLiteral(OMS_SOURCE_DIR "/tests/support/");

std::string textOf(const QJsonObject &mail, const char *name)
{
    return mail.value(QLatin1String(name)).toString().toStdString();
}

ReceivedMail mailOf(const QJsonObject &mail)
{
    return {mail.value(QLatin1String("to")).toArray().first().toString().toStdString(),
            textOf(mail, "subject"),
            textOf(mail, "text"),
            textOf(mail, "html"),
            mail.value(QLatin1String("headers")).toObject(),
            mail.value(QLatin1String("tls")).toBool()};
}

} // namespace

std::string MailSink::certificate()
{
    return (folder + QStringLiteral("tls/certificate.pem")).toStdString();
}

MailSink::MailSink(Tls tls)
{
    QStringList arguments {folder + QStringLiteral("mailsink.py"), m_directory.path()};
    if (tls == Tls::Required)
        arguments << QString::fromStdString(certificate()) << folder + QStringLiteral("tls/key.pem");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The packages of the system are the system's python3's, whichever comes first in the PATH.
    const auto python = QStringLiteral("/usr/bin/python3");
    m_process.start(QFileInfo::exists(python) ? python : QStringLiteral("python3"), arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead())
            throw std::runtime_error("the mail sink does not start (is python3-aiosmtpd there?)");
    m_port = m_process.readLine().trimmed().toInt();
}

MailSink::~MailSink()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

std::vector<ReceivedMail> MailSink::take()
{
    std::vector<ReceivedMail> mails;
    QDir directory(m_directory.path());
    for (const auto &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a mail cannot be read");
        mails.push_back(mailOf(QJsonDocument::fromJson(file.readAll()).object()));
        file.remove();
    }
    return mails;
}

} // namespace oms::test
