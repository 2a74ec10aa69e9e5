// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricesheet.h"

namespace oms::prices {

//! Steps that belong together: one paste is one.
class PriceCommand : public QUndoCommand {
public:
    PriceCommand(PriceSheet &sheet, const QString &what, std::vector<PriceStep> steps)
        : QUndoCommand(what)
        , m_sheet(sheet)
        , m_steps(std::move(steps))
    { }

    void undo() override
    {
        for (const auto &step : m_steps)
            m_sheet.set(step.key, step.before);
        Q_EMIT m_sheet.changed();
    }
    void redo() override
    {
        for (const auto &step : m_steps)
            m_sheet.set(step.key, step.after);
        Q_EMIT m_sheet.changed();
    }

private:
    PriceSheet &m_sheet;
    std::vector<PriceStep> m_steps;
};

PriceSheet::PriceSheet(PriceList list, QObject *parent)
    : QObject(parent)
{
    saved(std::move(list), {});
}

std::optional<MinorUnits> PriceSheet::at(const PriceKey &key) const
{
    if (const auto typed = m_typed.find(key); typed != m_typed.end())
        return typed->second;
    const auto known = m_server.find(key);
    return known == m_server.end() ? std::nullopt : std::optional(known->second);
}

bool PriceSheet::put(const QString &what, std::vector<PriceStep> steps)
{
    for (auto &step : steps)
        step.before = at(step.key);
    std::erase_if(steps, [](const PriceStep &step) { return step.before == step.after; });
    if (steps.empty() || !isDraft())
        return false;
    m_undo.push(new PriceCommand(*this, what, std::move(steps)));
    return true;
}

void PriceSheet::set(const PriceKey &key, std::optional<MinorUnits> amount)
{
    const auto known = m_server.find(key);
    const bool isAsServer = known == m_server.end() ? !amount : amount == known->second;
    if (isAsServer)
        m_typed.erase(key);
    else
        m_typed[key] = amount;
}

std::vector<PriceCell> PriceSheet::unsaved() const
{
    std::vector<PriceCell> cells;
    for (const auto &[key, amount] : m_typed)
        cells.push_back({key.kind, key.subject_id, key.leather_type_id, amount});
    return cells;
}

void PriceSheet::saved(PriceList list, const std::vector<PriceCell> &sent)
{
    m_list = std::move(list);
    m_server.clear();
    for (const auto &cell : m_list.prices)
        m_server.emplace(cell.key(), cell.amount_minor.value_or(0));
    for (const auto &cell : sent)
        if (const auto typed = m_typed.find(cell.key()); typed != m_typed.end() && typed->second == cell.amount_minor)
            m_typed.erase(typed);
    const auto typed = m_typed;
    for (const auto &[key, amount] : typed)
        set(key, amount);
    Q_EMIT changed();
}

} // namespace oms::prices
