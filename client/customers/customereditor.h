// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/session.h"
#include "client/customers/editorpane.h"
#include "shared/customers/customer.h"

namespace oms {

class CustomerBook;

//! A new customer, or a change to one. Saves only what was changed; when somebody else saved meanwhile, other fields
//! merge by themselves, and the same fields are named so that this person decides.
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
    void mergeWithCurrent();
    void loadFitters();

    CustomerBook &m_book;
    RecordForm<Customer> *m_form;
    Customer m_base;
    QByteArray m_key; //!< of this form, for a repeated save
    bool m_isNew = true;
};

} // namespace oms
