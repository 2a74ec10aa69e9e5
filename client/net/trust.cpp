// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/trust.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

namespace oms {

namespace {

struct ReasonRow {
    QSslError::SslError error;
    const char *words;
};

constexpr ReasonRow reasons[] = {
    {QSslError::HostNameMismatch,
     QT_TRANSLATE_NOOP("CertificateDoubt", "The certificate belongs to a server of another name.")},
    {QSslError::CertificateExpired, QT_TRANSLATE_NOOP("CertificateDoubt", "The certificate is no longer valid.")},
    {QSslError::CertificateNotYetValid,
     QT_TRANSLATE_NOOP("CertificateDoubt", "The certificate is not valid yet. Is the clock of this computer right?")},
    {QSslError::CertificateRevoked, QT_TRANSLATE_NOOP("CertificateDoubt", "The certificate was withdrawn.")},
    {QSslError::SelfSignedCertificate,
     QT_TRANSLATE_NOOP("CertificateDoubt", "The server vouches for itself; no authority does.")},
    {QSslError::SelfSignedCertificateInChain,
     QT_TRANSLATE_NOOP("CertificateDoubt", "An authority that this computer does not know vouches for the server.")},
};

QString reasonOf(const QList<QSslError> &errors)
{
    for (const auto &row : reasons)
        for (const auto &error : errors)
            if (error.error() == row.error)
                return CertificateDoubt::tr(row.words);
    return CertificateDoubt::tr("Nobody that this computer knows vouches for the server.");
}

} // namespace

CertificateDoubt doubtOf(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return {};
    const auto certificate = errors.first().certificate();
    const auto digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return {reasonOf(errors), QString::fromLatin1(digest),
            certificate.subjectInfo(QSslCertificate::CommonName).value(0)};
}

} // namespace oms
