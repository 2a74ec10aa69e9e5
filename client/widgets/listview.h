// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/tablemodel.h"
#include "client/widgets/rowdelegate.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

class QStackedWidget;

namespace oms {

class BusyBar;
class EmptyState;
class Label;
class RecordList;

//! A column as a person has arranged it.
struct ShownColumn {
    QString id;
    int width = 0; //!< 0: takes the room that is left

    bool operator==(const ShownColumn &) const = default;
};

//! A table of records with what belongs around it: rows, a footer that counts, a skeleton while the first rows come, a
//! sentence where there are none. Keeps the chosen record by its id through filter, sort and reload.
class ListView : public QWidget {
    Q_OBJECT

public:
    //! `name` is what a screen reader calls the list. The model outlives the view.
    ListView(TableModel &model, const QString &name, QWidget *parent = nullptr);

    std::optional<Uuid> current() const { return m_current; }
    //! Chooses without telling: for history and for what was just saved.
    void setCurrent(const Uuid &id);
    void clearCurrent();

    //! Right in the footer; left stands the count. `counted` says it in words for n rows out of a total.
    void setHint(const QString &hint);
    using Counted = std::function<QString(int shown, int total)>;
    void setCounted(Counted counted);
    //! What stands where rows would be: nothing there at all, or nothing that fits the filter. Takes ownership.
    void setEmptyState(EmptyState *nothing, EmptyState *noneFits);
    void setLoading(bool loading);
    //! Rows can be picked; while some are, `bar` stands where the footer is. Takes ownership.
    void setActionBar(QWidget *bar);

    void takeFocus();
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void sortBy(const std::vector<SortBy> &keys);
    //! A click on a header sorts; not of a list that is not here as a whole.
    void setSortable(bool isSortable);
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    //! Of a table whose columns have ids: those that are shown, from left to right.
    std::vector<ShownColumn> columns() const;
    //! Unknown ones are passed over; none at all = as they were at first.
    void setColumns(const std::vector<ShownColumn> &columns);
    Density density() const;
    void setDensity(Density density);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen(const oms::Uuid &id); //!< became the current row
    void opened(const oms::Uuid &id); //!< Enter or a double click
    void looked(const oms::Uuid &id); //!< Space: a quick look
    void typed(const QString &text); //!< letters meant for the filter field
    void copyWanted();
    void arranged(); //!< columns, their widths or the order of rows are others

private:
    void prepareTable();
    void prepareHeader();
    void clickHeader(int column);
    void showSort();
    void fitColumns();
    void remember();
    void restore();
    void showCounts();
    void count();

    TableModel &m_model;
    RecordList *m_table;
    QStackedWidget *m_stack;
    QWidget *m_skeleton;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noneFits = nullptr;
    BusyBar *m_busy;
    Label *m_count;
    Label *m_hint;
    QWidget *m_foot;
    std::vector<char> m_isHidden; //!< by the person's choice, by column
    Counted m_counted;
    QTimer m_countPause; //!< a reset says it several times
    std::optional<Uuid> m_current;
    int m_distance = 0; //!< of the current row from the top, in rows, before a reset
    bool m_restoring = false;
    bool m_arranging = false;
    bool m_loading = false;
};

} // namespace oms
