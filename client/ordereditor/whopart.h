// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/books.h"

#include <QWidget>

class QComboBox;

namespace oms {

class Button;
class FormRow;
class OrderDraft;
class Picker;
class SearchIndex;

//! Whose saddle, and for which horse: picked, or made in place.
class WhoPart : public QWidget {
    Q_OBJECT

public:
    WhoPart(Books &books, const Session &session, OrderDraft &draft, QWidget *parent = nullptr);
    ~WhoPart() override;

    //! As the draft has it.
    void show();
    void focusCustomer();
    void focusHorse();

private:
    std::vector<std::pair<Uuid, QString>> found(const QString &text, std::size_t most);
    void chooseCustomer(const std::optional<Uuid> &id);
    void chooseHorse(int index);
    void showHorses();
    void createCustomer();
    void createHorse();

    CustomerBook &m_customers;
    const Session &m_session;
    OrderDraft &m_draft;
    std::unique_ptr<SearchIndex> m_index;
    bool m_isIndexOld = true;
    Picker *m_customer;
    QComboBox *m_horse;
    Button *m_newCustomer;
    Button *m_newHorse;
};

} // namespace oms
