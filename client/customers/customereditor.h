// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/session.h"
#include "client/customers/editorpane.h"
#include "shared/customers/customer.h"

namespace oms {

class CustomerBook;

//! A new customer, or a change to one. Saves on this computer what differs from the record as it was opened; what
//! others changed meanwhile comes together on the server.
class CustomerEditor : public EditorPane {
    Q_OBJECT

public:
    CustomerEditor(CustomerBook &book, const Session &session, QWidget *parent = nullptr);

    void create();
    void edit(const Customer &customer);

Q_SIGNALS:
    void saved(const oms::Customer &customer);

private:
    void store() override;
    void finished(const Result<Customer> &customer);
    void loadFitters();

    CustomerBook &m_book;
    RecordForm<Customer> *m_form;
    Customer m_base;
    bool m_isNew = true;
};

} // namespace oms
