// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/time.h"

#include <QDate>
#include <QLocale>

namespace oms {

inline Date dateOf(const QDate &day)
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

inline QDate dayOf(Date date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

inline QString dayText(Date date)
{
    return QLocale().toString(dayOf(date), QLocale::ShortFormat);
}

} // namespace oms
