// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace oms {

//! The values of an option: name, what it stands for, what it asks for besides. Name and measure are edited in place.
class ValueTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, MeaningColumn, AsksColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CataloguePtr &catalogue, const Option &option);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    const OptionValue *valueAt(int row) const;
    int rowOf(const Uuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changeWanted(const oms::OptionValue &value, const QString &field);
    void refused(const QString &why);

private:
    QString meaningOf(const OptionValue &value) const;

    CataloguePtr m_catalogue; //!< keeps the values alive
    OptionKind m_kind = OptionKind::Choice;
    std::vector<const OptionValue *> m_values;
    bool m_isReadOnly = false;
};

//! Rows that Alt+↑ and Alt+↓ move and Enter opens; F2 edits.
class ValueView : public QTableView {
    Q_OBJECT

public:
    explicit ValueView(ValueTable &table, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(int row);
    void moveWanted(int row, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace oms
