// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orders/filtertext.h"

#include <QFrame>
#include <optional>

class QListWidget;
class QListWidgetItem;

namespace oms {

class FilterField;
class Label;

//! Under "+ Add filter" or a chip: first by what, then which ones. Typing narrows; Enter, Space or a click chooses.
class FilterPicker : public QFrame {
    Q_OBJECT

public:
    //! `names` outlives it. Goes away by itself when it is closed.
    FilterPicker(const FilterNames &names, QWidget *parent);

    //! Below `anchor`; with a term its values are chosen anew.
    void open(QWidget *anchor, const std::optional<FilterTerm> &term = {});

Q_SIGNALS:
    //! The values that are chosen now; without any the condition is gone. Comes with every choice.
    void picked(const oms::FilterTerm &term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showKeys();
    void showValues(FilterKey key);
    void fill();
    void take(QListWidgetItem *item);
    void takeKey(FilterKey key);

    const FilterNames &m_names;
    Label *m_title;
    FilterField *m_search;
    QListWidget *m_list;
    std::optional<FilterKey> m_key; //!< nothing: by what is still to be said
    bool m_isNegated = false;
    QStringList m_values;
};

} // namespace oms
