// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/tablemodel.h"

namespace oms {

//! One column, said with the record's own type. Write with designated initialisers:
//! `{.title = tr("Customer"), .look = CellLook::TwoTone, .text = …, .second = …, .width = 220}`.
template<class T>
struct Column {
    QString title;
    CellLook look = CellLook::Plain;
    std::function<QString(const T &)> text;
    std::function<QString(const T &)> second {};
    std::function<Tone(const T &)> tone {};
    std::function<std::int64_t(const T &)> number {}; //!< sort by it instead of by the text
    int width = 120; //!< in pixels at first; 0 = takes the room that is left
    QString id {}; //!< where columns are kept by name
    std::function<QString(const T &)> tip {}; //!< more than the cell says
    bool isExtra = false; //!< not shown until somebody wants it
    std::function<QVariant(const T &)> value {}; //!< a number or date, where the cell says it in words
    QString secondTitle {}; //!< `second` is a column of its own in a spreadsheet
};

template<class T>
struct Records {
    std::function<Uuid(const T &)> id;
    std::function<QString(const T &)> searchText; //!< everything that the filter should find it by
    std::function<QString(const T &)> sentence {};
    std::function<bool(const T &)> isUnread {};
    std::function<RowMark(const T &)> mark {};
    std::function<RowMark(const T &)> flag {}; //!< a picture after the first cell's text
};

//! A TableModel that owns its records. All the work is in the base class; this only knows the type.
template<class T>
class RecordTable : public TableModel {
public:
    RecordTable(std::vector<Column<T>> columns, Records<T> records, QObject *parent = nullptr)
        : TableModel(erased(std::move(columns)), erased(records), parent)
        , m_id(std::move(records.id))
    { }

    void setRecords(std::vector<T> records)
    {
        m_records = std::move(records);
        m_free.clear();
        recordsReplaced(m_records.size());
    }

    //! Adds it, or replaces the one with its id where it stands.
    void upsert(T record)
    {
        if (const auto place = placeOf(m_id(record))) {
            m_records[*place] = std::move(record);
            return recordChanged(*place);
        }
        Place place = Place(m_records.size());
        if (m_free.empty()) {
            m_records.push_back(std::move(record));
        } else {
            place = m_free.back();
            m_free.pop_back();
            m_records[place] = std::move(record);
        }
        recordAdded(place);
    }

    void remove(const Uuid &id)
    {
        const auto place = placeOf(id);
        if (!place)
            return;
        recordRemoved(*place);
        m_free.push_back(*place);
    }

    const T &shown(int row) const { return *static_cast<const T *>(shownRecord(row)); }
    const T *find(const Uuid &id) const
    {
        const auto place = placeOf(id);
        return place ? &m_records[*place] : nullptr;
    }

    //! Beside the text filter: only what fits (a chip, a view). Empty = everything.
    void setCondition(std::function<bool(const T &)> condition) { setAnyCondition(erase(std::move(condition))); }

protected:
    const void *at(Place place) const override { return &m_records[place]; }

private:
    template<class R>
    static std::function<R(const void *)> erase(std::function<R(const T &)> typed)
    {
        if (!typed)
            return {};
        return [typed = std::move(typed)](const void *record) { return typed(*static_cast<const T *>(record)); };
    }

    static std::vector<TableColumn> erased(std::vector<Column<T>> columns)
    {
        std::vector<TableColumn> plain;
        for (auto &c : columns)
            plain.push_back({c.title, c.look, erase(c.text), erase(c.second), erase(c.tone), erase(c.number), c.width,
                             c.id, erase(c.tip), c.isExtra, erase(c.value), c.secondTitle});
        return plain;
    }

    static TableRecords erased(const Records<T> &records)
    {
        return {erase(records.id),       erase(records.searchText), erase(records.sentence),
                erase(records.isUnread), erase(records.mark),       erase(records.flag)};
    }

    std::vector<T> m_records;
    std::vector<Place> m_free; //!< places of removed records
    std::function<Uuid(const T &)> m_id;
};

} // namespace oms
