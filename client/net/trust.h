// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QList>
#include <QString>

class QSslError;

namespace oms {

//! Why a server's certificate is not trusted, for a person to decide. Nothing is ever trusted silently.
struct CertificateDoubt {
    Q_DECLARE_TR_FUNCTIONS(CertificateDoubt)

public:
    QString reason; //!< in plain words, translated
    QString fingerprint; //!< SHA-256 in hex pairs; empty = no doubt
    QString issuedTo;

    bool isEmpty() const { return fingerprint.isEmpty(); }
};

CertificateDoubt doubtOf(const QList<QSslError> &errors);

} // namespace oms
