// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/session.h"
#include "client/customers/editorpane.h"
#include "shared/customers/customer.h"

namespace oms {

class Button;
class CustomerBook;

//! A customer's horse: new, changed or archived.
class HorseEditor : public EditorPane {
    Q_OBJECT

public:
    HorseEditor(CustomerBook &book, const Session &session, QWidget *parent = nullptr);

    void create(const Customer &owner);
    void edit(const Horse &horse);

Q_SIGNALS:
    void saved(const oms::Horse &horse);
    void archived(const oms::Horse &horse);

private:
    void store() override;
    void finished(const Result<Horse> &horse);
    void archive();

    CustomerBook &m_book;
    const Session &m_session;
    RecordForm<Horse> *m_form;
    Button *m_archive;
    Horse m_base;
    bool m_isNew = true;
};

} // namespace oms
