// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/panes.h"

#include "client/catalogue/modelpane.h"
#include "client/catalogue/optionpane.h"
#include "client/catalogue/plainpanes.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace oms {

namespace {

constexpr std::array table {
    PaneRow {"model", QT_TRANSLATE_NOOP("catalogue-panes", "New model"), &ModelPane::make},
    PaneRow {"brand", QT_TRANSLATE_NOOP("catalogue-panes", "New brand"), &makeBrandPane},
    PaneRow {"leather_type", QT_TRANSLATE_NOOP("catalogue-panes", "New leather"), &makeLeatherPane},
    PaneRow {"colour", QT_TRANSLATE_NOOP("catalogue-panes", "New colour"), &makeColourPane},
    PaneRow {"option", QT_TRANSLATE_NOOP("catalogue-panes", "New option"), &makeOptionPane},
    PaneRow {"option_value", QT_TRANSLATE_NOOP("catalogue-panes", "New value"), &makeValuePane},
    PaneRow {"extra", QT_TRANSLATE_NOOP("catalogue-panes", "New extra"), &makeExtraPane},
};

} // namespace

std::span<const PaneRow> paneRows()
{
    return table;
}

const PaneRow *paneRowOf(const QString &entity)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const PaneRow &row) { return toQString(row.entity) == entity; });
    return found == table.end() ? nullptr : &*found;
}

QString titleOf(const PaneRow &row)
{
    return QCoreApplication::translate("catalogue-panes", row.title);
}

} // namespace oms
