// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"
#include "client/printing/printedorder.h"
#include "client/printing/printsettings.h"

#include <QDateTime>
#include <atomic>

namespace oms::printing {

//! Whose paper it is.
struct Signature {
    QString person;
    QString house;
    QDateTime at;
};

//! Writes all pages. What has nothing to say (no wither measured) adds none. Ends early, with the pages that there are,
//! once `stopped`. Any thread.
Document compose(std::span<const PrintedOrder> orders, const PrintSettings &settings, const Signature &signature,
                 const std::atomic<bool> &stopped);

} // namespace oms::printing
