// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/orderwindow.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/orderdetail.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto geometryKey = u"order_window"_s;
constexpr QSize usual {560, 820};

} // namespace

OrderWindow::OrderWindow(Books &books, const Session &session, Preferences &preferences, const OrderId &id)
    : m_session(session)
    , m_preferences(preferences)
    , m_detail(new OrderDetail(books, session, preferences))
    , m_commands(new Commands(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *ground = new Surface(Ink::Content);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins({});
    inside->addWidget(m_detail);
    whole->addWidget(ground);
    m_commands->handle(Command::CloseWindow, [this] { close(); });
    connect(m_detail, &OrderDetail::commandsChanged, this, &OrderWindow::follow);
    place();
    m_detail->show(id);
}

//! The title is what the system's list of windows shows.
void OrderWindow::follow()
{
    const auto &order = m_detail->order();
    if (!order)
        return void(close()); // nobody here may see it any more
    auto title = numberText(*order);
    if (order->customer_name)
        title = tr("%1 · %2", "number, customer").arg(title, toQString(*order->customer_name));
    setWindowTitle(title);
    auto offers = m_detail->commands();
    std::erase_if(offers, [](const CommandOffer &offer) { return offer.command == Command::OpenWindow; });
    m_commands->offer(offers);
}

void OrderWindow::place()
{
    resize(usual);
    restoreGeometry(m_preferences.value(m_session.profileId, geometryKey).toByteArray());
}

void OrderWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setValue(m_session.profileId, geometryKey, saveGeometry());
    event->accept();
}

} // namespace oms
