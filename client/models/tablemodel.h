// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/models/searchindex.h"
#include "client/models/sortkeys.h"
#include "shared/core/uuid.h"

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <unordered_map>

//! The list model of all big lists. Rows stay in memory; what is shown is a vector of indices, so that a filter over
//! 100,000 rows is done between two key strokes (a QSortFilterProxyModel takes seconds). GUI thread only.
namespace oms {

//! How the delegate draws a cell.
enum class CellLook {
    Plain,
    Strong, //!< the record's number or name
    Secondary, //!< less important
    Figure, //!< right-aligned, digits of equal width
    TwoTone, //!< text, and `second` in grey after it
    Pill,
};

//! A small picture at the beginning of a row: it waits to be sent, or needs a person.
struct RowMark {
    const char *icon = nullptr; //!< none: nothing to say
    bool isUrgent = false;
    QString words {};
};

//! One column over records whose type is erased; RecordTable<T> makes them from typed ones.
struct TableColumn {
    QString title;
    CellLook look;
    std::function<QString(const void *)> text;
    std::function<QString(const void *)> second;
    std::function<Tone(const void *)> tone;
    std::function<std::int64_t(const void *)> number;
    int width;
    QString id; //!< in preferences and saved views: never changes; empty where columns are not kept
    std::function<QString(const void *)> tip;
    bool isExtra; //!< not shown until somebody wants it
    std::function<QVariant(const void *)> value; //!< for a spreadsheet; none = the text. Any thread
    QString secondTitle;
};

//! What is known of every record.
struct TableRecords {
    std::function<Uuid(const void *)> id;
    std::function<QString(const void *)> searchText;
    std::function<QString(const void *)> sentence; //!< the whole row for a screen reader
    std::function<bool(const void *)> isUnread;
    std::function<RowMark(const void *)> mark;
    std::function<RowMark(const void *)> flag; //!< a picture after the first cell's text
};

//! One of the keys by which a list is sorted; the first counts most.
struct SortBy {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortBy &) const = default;
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SecondRole = Qt::UserRole,
        ToneRole, //!< of a pill; of other texts when it is not neutral
        LookRole,
        UnreadRole,
        MarkRole,
        MarkUrgentRole,
        MarkWordsRole,
        FlagRole,
        FlagWordsRole,
        TipRole,
        TakenRole, //!< the person has picked the row, for something that is done to many
    };

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Locale-aware by text, or by the column's number. Resets; views keep their selection by id.
    void sort(int column, Qt::SortOrder order) override;
    //! By several columns. None: in the order in which the records came.
    void sortBy(std::vector<SortBy> keys);
    const std::vector<SortBy> &sortedBy() const { return m_sort; }

    const std::vector<TableColumn> &columns() const { return m_columns; }
    //! Shows the rows whose search text holds every word of `text`.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_query.isEmpty() || m_condition; }
    int total() const { return int(m_order.size()); } //!< rows, shown or not

    Uuid idAt(int row) const;
    std::optional<int> rowOf(const Uuid &id) const; //!< nothing while it is filtered out
    bool has(const Uuid &id) const { return m_placeOf.contains(id); }

    // Rows that the person has picked. They stay so through sorting, and as long as they are shown.
    void take(int first, int last, bool isTaken);
    void takeNone();
    bool isTaken(int row) const { return takenAt(m_shown[std::size_t(row)]); }
    int takenCount() const { return m_takenCount; }
    std::vector<int> takenRows() const;

Q_SIGNALS:
    void countsChanged();
    void takenChanged();

protected:
    using Place = std::uint32_t; //!< where a record lies in RecordTable's storage

    TableModel(std::vector<TableColumn> columns, TableRecords records, QObject *parent);

    virtual const void *at(Place place) const = 0;

    const void *shownRecord(int row) const { return at(m_shown[std::size_t(row)]); }
    std::optional<Place> placeOf(const Uuid &id) const;
    void setAnyCondition(std::function<bool(const void *)> condition);

    //! All records are other ones; they lie in places 0 … count - 1.
    void recordsReplaced(std::size_t count);
    void recordAdded(Place place);
    void recordChanged(Place place);
    //! Before the record is thrown away.
    void recordRemoved(Place place);

private:
    RowMark markOf(const void *record) const { return m_records.mark ? m_records.mark(record) : RowMark(); }
    bool fits(Place place) const;
    bool comesBefore(Place a, Place b) const;
    void describe(Place place);
    void sortOrder();
    void select(const std::vector<Place> &among);
    void prepareKeys(int column);
    bool takenAt(Place place) const { return place < m_taken.size() && m_taken[place]; }
    void dropTaken(Place place);
    void keepTakenShown();
    std::ptrdiff_t shownRow(Place place) const;
    void show(Place place);
    void hide(std::ptrdiff_t row);
    void move(std::ptrdiff_t row);

    std::vector<TableColumn> m_columns;
    TableRecords m_records;
    std::vector<SortKeys> m_keys; //!< a column's are made when it is first sorted by
    SearchIndex m_search;
    SearchQuery m_query;
    std::function<bool(const void *)> m_condition;
    std::vector<char> m_meets; //!< it, by place: asked once a record, not at each key stroke
    std::vector<Place> m_order; //!< every record, sorted
    std::vector<Place> m_shown; //!< those that fit, in the same order
    std::unordered_map<Uuid, Place> m_placeOf;
    std::vector<SortBy> m_sort;
    std::vector<char> m_taken; //!< by place; short until somebody picks
    int m_takenCount = 0;
};

} // namespace oms
