// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/xlsxparts.h"

#include "server/sheets/xmlbounds.h"

#include <zip.h>

namespace oms::sheets {

namespace {

constexpr zip_int64_t mostEntries = 2'000;
constexpr const char *damaged =
    "The file is damaged, or not a spreadsheet: open it, save it again as .xlsx and send that";

} // namespace

void XlsxParts::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<XlsxParts> XlsxParts::open(std::string_view file)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
    if (!source)
        throw std::bad_alloc();
    zip *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return unreadable(damaged);
    }
    XlsxParts parts(archive);
    if (zip_get_num_entries(archive, 0) > mostEntries)
        return unreadable("The file holds too many parts");
    return parts;
}

bool XlsxParts::has(const std::string &name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> XlsxParts::part(const std::string &name)
{
    const auto index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return unreadable("The file is not a spreadsheet in the .xlsx format");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return unreadable(damaged);
    QByteArray bytes;
    char piece[16 * 1024];
    for (;;) {
        const auto count = zip_fread(file.get(), piece, sizeof piece);
        if (count < 0)
            return unreadable(damaged);
        if (count == 0 && !isWithinBounds({bytes.data(), std::size_t(bytes.size())}))
            return unreadable(damaged);
        if (count == 0)
            return bytes;
        m_unpacked += std::size_t(count);
        if (m_unpacked > mostUnpacked)
            return unreadable("The file is too large once it is unpacked");
        bytes.append(piece, qsizetype(count));
    }
}

} // namespace oms::sheets
