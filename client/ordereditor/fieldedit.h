// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/order.h"
#include "shared/sync/units.h"

#include <QUndoCommand>
#include <functional>

namespace oms {

//! An edit of plain fields that can be taken back; edits of the same field, one after the other, are one.
class FieldEdit : public QUndoCommand {
public:
    using Restore = std::function<void(const Order &from, const Order &to)>;

    FieldEdit(Order before, Order after, Restore restore)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_restore(std::move(restore))
    { }

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const FieldEdit *>(other); // all on this stack are
        const auto mine = sync::editsBetween(m_before, m_after);
        const auto theirs = sync::editsBetween(next->m_before, next->m_after);
        if (mine.size() != 1 || theirs.size() != 1 || mine.front().unit != theirs.front().unit)
            return false;
        m_after = next->m_after;
        return true;
    }
    void undo() override { m_restore(m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_isDone, true))
            m_restore(m_before, m_after); // the first time it has happened already
    }

private:
    Order m_before;
    Order m_after;
    Restore m_restore;
    bool m_isDone = false;
};

} // namespace oms
