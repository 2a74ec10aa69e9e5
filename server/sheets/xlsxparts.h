// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sheets/table.h"

#include <QByteArray>
#include <memory>

struct zip;

namespace oms::sheets {

//! The files inside an XLSX. Unpacks no more than `mostUnpacked` altogether, whatever the archive claims.
class XlsxParts {
public:
    //! `file` must outlive it. Refuses: Malformed.
    static Result<XlsxParts> open(std::string_view file);

    bool has(const std::string &name) const;
    //! XML within bounds. Refuses: Malformed (is not there, is damaged, is too large).
    Result<QByteArray> part(const std::string &name);

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit XlsxParts(zip *archive)
        : m_archive(archive)
    { }

    std::unique_ptr<zip, Close> m_archive;
    std::size_t m_unpacked = 0;
};

} // namespace oms::sheets
