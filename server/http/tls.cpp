// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <stdexcept>

namespace oms::http {

namespace {

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path + ": " + file.errorString().toStdString());
    return file.readAll();
}

QSslKey keyIn(const std::string &path)
{
    const auto pem = contentOf(path);
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa})
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    throw std::runtime_error(path + ": holds no RSA or EC key in PEM without a passphrase");
}

} // namespace

QSslConfiguration tlsConfiguration(const TlsFiles &files)
{
    const auto chain = QSslCertificate::fromData(contentOf(files.certificate), QSsl::Pem);
    if (chain.isEmpty())
        throw std::runtime_error(files.certificate + ": holds no certificate in PEM");
    const auto key = keyIn(files.key);
    if (chain.first().publicKey().algorithm() != key.algorithm() || chain.first().publicKey().length() != key.length())
        throw std::runtime_error(files.key + ": is not the key of " + files.certificate);

    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace oms::http
