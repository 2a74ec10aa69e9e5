// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricesheet.h"

namespace oms::prices {

//! Steps that belong together: one paste is one.
class PriceCommand : public QUndoCommand {
public:
    PriceCommand(PriceSheet &sheet, int step, const QString &what, std::vector<PriceStep> steps)
        : QUndoCommand(what)
        , m_sheet(sheet)
        , m_step(step)
        , m_steps(std::move(steps))
    { }

    int step() const { return m_step; }

    void undo() override
    {
        for (const auto &one : m_steps)
            m_sheet.set(one.key, one.before);
        Q_EMIT m_sheet.changed();
    }
    void redo() override
    {
        for (const auto &one : m_steps)
            m_sheet.set(one.key, one.after);
        Q_EMIT m_sheet.changed();
    }

private:
    PriceSheet &m_sheet;
    int m_step;
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

bool PriceSheet::put(int step, const QString &what, std::vector<PriceStep> steps)
{
    for (auto &one : steps)
        one.before = at(one.key);
    std::erase_if(steps, [](const PriceStep &one) { return one.before == one.after; });
    if (steps.empty() || !isDraft())
        return false;
    m_undo.push(new PriceCommand(*this, step, what, std::move(steps)));
    return true;
}

int PriceSheet::stepAt(int index) const
{
    const auto *command = static_cast<const PriceCommand *>(m_undo.command(index)); // there are no others
    return command ? command->step() : 0;
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
    auto typed = m_typed;
    for (const auto &cell : sent) // what was changed again, even back to what it was, is still to be sent
        if (const auto now = at(cell.key()); now == cell.amount_minor)
            typed.erase(cell.key());
        else
            typed[cell.key()] = now;
    m_list = std::move(list);
    m_server.clear();
    for (const auto &cell : m_list.prices)
        m_server.emplace(cell.key(), cell.amount_minor.value_or(0));
    m_typed.clear();
    for (const auto &[key, amount] : typed)
        set(key, amount);
    Q_EMIT changed();
}

} // namespace oms::prices
