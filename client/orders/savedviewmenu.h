// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "client/orders/orderviews.h"

#include <QObject>

class QMenu;

namespace oms {

class OrderBrowser;
class SavedViewBook;

//! Keeps the list as it stands under a name, for oneself or for all, and takes care of what is kept.
class SavedViewMenu : public QObject {
    Q_OBJECT

public:
    //! Belongs to the browser.
    SavedViewMenu(OrderBrowser &browser, SavedViewBook &book);

    void fill(QMenu &menu);
    void keepNew();
    void keepChanges();
    void rename();
    void share(bool isShared);
    void remove();

private:
    SavedView viewNow() const;
    void ask(const QString &heading, const QString &action, const SavedView &view,
             std::function<void(const SavedView &, Finish<bool>)> save);

    OrderBrowser &m_browser;
    SavedViewBook &m_book;
};

} // namespace oms
