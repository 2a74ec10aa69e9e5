// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/orderbook/orderbook.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace oms {

class Button;
class Label;

//! "Everyone", "Fitter and factory", … and a colour that belongs to it wherever it is seen.
QString audienceText(Audience audience);
Tone audienceTone(Audience audience);

//! Where one writes to those who work on an order. It says to whom on the button and by its colour, and begins with the
//! narrowest audience, so that nothing reaches the wrong party by slip.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(OrderBook &book, QWidget *parent = nullptr);
    void show(const Order &order); //!< what is being written to another one stays with that one
    //! The words of what was sent a moment ago; to whom it went stays.
    void edit(const OrderComment &comment);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Audience audience() const;
    void showAudience();
    void send();
    void sendChange(const std::string &body);
    void leaveChange();

    OrderBook &m_book;
    OrderId m_order;
    std::unordered_map<Uuid, QString> m_begun; //!< by order
    QPlainTextEdit *m_text;
    QComboBox *m_audience;
    std::optional<OrderComment> m_changed; //!< while one is being edited
    Button *m_cancel;
    Button *m_send;
    Label *m_trouble;
};

} // namespace oms
