// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/pricerows.h"
#include "client/prices/pricesheet.h"

#include <QAbstractTableModel>
#include <map>

namespace oms::prices {

//! Prices as a table: what it is of at the left, a column for each list. Thousands of rows; a filter is a vector of
//! indices. What was typed and is no amount stays in its cell, marked, until it is mended.
class PriceGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ChangedRole = Qt::UserRole, TroubleRole, FirstRole };
    static constexpr int nameColumns = 2; //!< group and name; prices follow

    using QAbstractTableModel::QAbstractTableModel;

    //! The sheets outlive the model's use of them. `compared` is what a sheet's changes are marked against, or null.
    struct GridColumn {
        PriceSheet *sheet = nullptr;
        const PriceList *compared = nullptr;
        QString title;
    };
    void setColumns(std::vector<GridColumn> columns);
    void setRows(std::vector<PriceRow> rows);
    void filter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! What is to stand in one cell: an amount, none, or a text that is no amount and says why.
    struct Entry {
        int row = 0;
        int column = 0;
        std::optional<MinorUnits> amount = {};
        QString text = {};
        QString why = {}; //!< not empty: `text` stays, marked, and the price is not touched
    };
    //! As a person typed or pasted it; nothing and a dash take the price away.
    Entry read(int row, int column, const QString &text) const;
    //! One step back for all of it. Cells of lists that are not edited are left out.
    void write(const QString &what, const std::vector<Entry> &entries);
    void undo();
    void redo();
    //! The cell takes what is typed.
    bool isEditable(int column) const;
    //! How many cells hold something that is no amount.
    int troubles() const { return int(m_troubles.size()); }

    const PriceRow &rowAt(int row) const { return m_rows[m_shown[std::size_t(row)]]; }
    //! Null in the columns of names.
    PriceSheet *sheetAt(int column) const;
    int total() const { return int(m_rows.size()); }

private:
    struct Trouble {
        QString text;
        QString why;
        int step = 0;
    };
    using Place = std::pair<const PriceSheet *, PriceKey>;

    QVariant priceData(const GridColumn &column, const PriceRow &row, int role) const;
    bool isFirstOfGroup(int row) const;
    void repaintPrices();

    std::vector<GridColumn> m_columns;
    std::vector<PriceRow> m_rows;
    std::vector<std::size_t> m_shown;
    std::map<Place, Trouble> m_troubles;
    QString m_filter;
    int m_step = 0;
};

} // namespace oms::prices
