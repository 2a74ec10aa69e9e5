// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/form.h"

namespace oms {

class OrderDraft;

//! Plain fields of an order. Only those that this person may set.
class OrderFields : public QWidget {
    Q_OBJECT

public:
    enum class Group { Kind, ShipTo, Notes };

    OrderFields(OrderBook &book, OrderDraft &draft, Group group, QWidget *parent = nullptr);

    //! As the draft has it; what is being typed stays where nothing else has come.
    void show();
    //! What is typed and cannot be read stands beside its field.
    bool check() { return m_form->check(); }
    std::vector<FieldError> showErrors(const std::vector<FieldError> &errors) { return m_form->showErrors(errors); }
    void setReadOnly(bool readOnly) { m_form->setReadOnly(readOnly); }
    bool has(std::string_view path) const { return m_form->editorOf(path) != nullptr; }
    void focusField(std::string_view path);
    void focusFirst() { m_form->focusFirst(); }

private:
    void take();
    void showFitting();

    OrderBook &m_book;
    OrderDraft &m_draft;
    RecordForm<Order> *m_form;
    Order m_loaded; //!< into the form
};

} // namespace oms
