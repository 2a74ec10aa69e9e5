// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSslConfiguration>

#include <string>

namespace oms::http {

struct TlsFiles {
    std::string certificate; //!< PEM, the server's own first, then the chain
    std::string key; //!< PEM, without a passphrase
};

//! TLS 1.2 or later. Throws std::runtime_error saying which file is not readable, or that the key is of another kind
//! than the certificate's.
QSslConfiguration tlsConfiguration(const TlsFiles &files);

} // namespace oms::http
