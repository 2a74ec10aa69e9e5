// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/books.h"

#include <QWidget>

namespace oms {

class Commands;
class OrderDetail;
class Preferences;

//! One order in a window of its own, beside another one: the same detail, with its keys. Goes away when it is closed;
//! where it stood is remembered.
class OrderWindow : public QWidget {
    Q_OBJECT

public:
    OrderWindow(Books &books, const Session &session, Preferences &preferences, const OrderId &id);

    OrderDetail &detail() { return *m_detail; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void place();
    void follow();

    const Session &m_session;
    Preferences &m_preferences;
    OrderDetail *m_detail;
    Commands *m_commands;
};

} // namespace oms
