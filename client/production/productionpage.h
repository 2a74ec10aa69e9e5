// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/production/board.h"

class QLineEdit;
class QStackedWidget;

namespace oms {

class Button;
class EmptyState;
class Label;

//! The production board. Whatever is typed or scanned anywhere on it goes to its scan box.
class ProductionPage : public Page {
    Q_OBJECT

public:
    ProductionPage(const PageContext &context, QWidget *parent);
    static Page *make(const PageContext &context, QWidget *parent) { return new ProductionPage(context, parent); }
    //! Is on this reader's board, and late.
    static bool counts(const OrderBook &book, const BookRow &row, Date today);

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    void scanned();
    void showCount();

    const Session &m_session;
    Preferences &m_preferences;
    OrderBook &m_book;
    Board *m_board;
    QLineEdit *m_scan;
    Button *m_grouping;
    Label *m_count;
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    std::optional<Uuid> m_scanned; //!< scanned again, it moves on
};

} // namespace oms
