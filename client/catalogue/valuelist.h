// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/valuetable.h"
#include "shared/core/json.h"

class QLineEdit;

namespace oms {

class Button;
class CatalogueBook;
class ErrorBar;
class Label;

//! The values of an option in their order, with a line to add another. Every change is saved by itself.
class ValueList : public QWidget {
    Q_OBJECT

public:
    explicit ValueList(CatalogueBook &book, QWidget *parent = nullptr);

    void show(const Option &option);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void opened(const oms::Uuid &value);

private:
    void add();
    void change(const OptionValue &value, const FieldNames &fields);
    void move(int row, int by);
    void refused(const Refusal &why);
    void choose(const Uuid &id);

    CatalogueBook &m_book;
    Option m_option;
    ValueTable m_table;
    ValueView *m_view;
    ErrorBar *m_error;
    QWidget *m_adding;
    QLineEdit *m_name;
    Label *m_hint;
};

} // namespace oms
