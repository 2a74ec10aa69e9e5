// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/pricing/pricelist.h"

#include <QObject>
#include <QUndoStack>
#include <map>

namespace oms::prices {

//! One price before and after a step.
struct PriceStep {
    PriceKey key;
    std::optional<MinorUnits> before;
    std::optional<MinorUnits> after;
};

//! A price list that is being worked on: what the server has, what has been typed since, and the way back. A published
//! one is only read.
class PriceSheet : public QObject {
    Q_OBJECT

public:
    explicit PriceSheet(PriceList list, QObject *parent = nullptr);

    const PriceList &list() const { return m_list; }
    bool isDraft() const { return m_list.state == PriceListState::Draft && !m_list.archived_at; }

    std::optional<MinorUnits> at(const PriceKey &key) const;
    //! One step back; what does not differ is left out. `step` is a number that grows: what is done to several lists at
    //! once has the same. False: nothing differs.
    bool put(int step, const QString &what, std::vector<PriceStep> steps);
    //! The step that undo() or redo() would take; 0 for none.
    int stepBack() const { return stepAt(m_undo.index() - 1); }
    int stepAhead() const { return stepAt(m_undo.index()); }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }

    //! What differs from the server, in the order of keys: what is to be sent.
    std::vector<PriceCell> unsaved() const;
    bool isDirty() const { return !unsaved().empty(); }
    //! What the server has now; what was typed and not in `sent` is laid over it. The way back stays.
    void saved(PriceList list, const std::vector<PriceCell> &sent);

Q_SIGNALS:
    void changed();

private:
    friend class PriceCommand;
    void set(const PriceKey &key, std::optional<MinorUnits> amount);
    int stepAt(int index) const;

    PriceList m_list;
    std::map<PriceKey, MinorUnits> m_server;
    std::map<PriceKey, std::optional<MinorUnits>> m_typed; //!< nothing: taken away
    QUndoStack m_undo;
};

} // namespace oms::prices
