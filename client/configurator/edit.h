// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/configuration.h"

#include <QUndoCommand>
#include <functional>

namespace oms::configurator {

//! One step of putting a saddle together. Steps at the same slot, one right after the other, are one: typing words.
class ConfigurationEdit : public QUndoCommand {
public:
    using Take = std::function<void(const Configuration &)>;

    ConfigurationEdit(const QString &what, Configuration before, Configuration after, std::optional<Slot> slot,
                      Take take);

    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Configuration m_before;
    Configuration m_after;
    std::optional<Slot> m_slot; //!< nothing: a step that stands alone
    Take m_take;
};

} // namespace oms::configurator
