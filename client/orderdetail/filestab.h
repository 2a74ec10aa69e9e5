// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderdetail/summarytab.h"

#include <QTemporaryDir>

class QVBoxLayout;

namespace oms {

class ErrorBar;

//! The files at an order: opened and saved with a network, listed without.
class FilesTab : public DetailTab {
    Q_OBJECT

public:
    FilesTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    QWidget *rowFor(const Kept<Attachment> &file);
    void fetch(const Attachment &file, std::function<void(const std::string &bytes)> take);
    void open(const Attachment &file);
    void save(const Attachment &file);
    void write(const QString &path, const std::string &bytes);

    OrderBook &m_book;
    QTemporaryDir m_opened; //!< copies that other programs show; gone with the tab
    ErrorBar *m_error;
    QVBoxLayout *m_list;
};

} // namespace oms
