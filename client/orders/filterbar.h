// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orders/filtertext.h"

#include <QWidget>

namespace oms {

class Chip;
class FilterField;
class Label;

//! The line above a list: a field into which one types words and conditions, the conditions as chips, "+ Add filter".
//! What is wrong with the text stands below.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    //! `names` outlives it.
    explicit FilterBar(const FilterNames &names, QWidget *parent = nullptr);

    //! As text: conditions become chips, words stay in the field.
    QString text() const;
    void setText(const QString &text);
    //! Everything that holds now, what is still being typed included; without the words.
    const OrderFilter &filter() const { return m_filter; }
    const QString &words() const { return m_words; }
    bool isEmpty() const { return m_terms.empty() && m_typed.isEmpty(); }
    void clear() { setText({}); }

    void takeFocus();
    void insert(const QString &typed); //!< letters that were typed on the list

Q_SIGNALS:
    void changed();
    void left(); //!< the list should take the focus

private:
    void read();
    void absorb();
    void setTerm(std::size_t at, const FilterTerm &term);
    void add(const FilterTerm &term);
    void remove(std::size_t at);
    void showChips();
    void pick(QWidget *anchor, std::optional<std::size_t> at);

    const FilterNames &m_names;
    FilterField *m_field;
    Chip *m_add;
    Label *m_trouble;
    QWidget *m_line;
    std::vector<Chip *> m_chips;
    std::vector<FilterTerm> m_terms; //!< of the chips
    QString m_typed; //!< in the field
    QString m_words;
    OrderFilter m_filter;
};

} // namespace oms
