// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/edit.h"

namespace oms::configurator {

ConfigurationEdit::ConfigurationEdit(const QString &what, Configuration before, Configuration after,
                                     std::optional<Slot> slot, Take take)
    : QUndoCommand(what)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_slot(slot)
    , m_take(std::move(take))
{ }

bool ConfigurationEdit::mergeWith(const QUndoCommand *other)
{
    const auto &next = *static_cast<const ConfigurationEdit *>(other);
    if (!m_slot || m_slot != next.m_slot || m_slot->part != SlotPart::Text)
        return false;
    m_after = next.m_after;
    return true;
}

} // namespace oms::configurator
