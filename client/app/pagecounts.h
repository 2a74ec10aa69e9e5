// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/pages.h"
#include "client/orderbook/orderbook.h"

namespace oms {

//! The number beside a section: live orders that wait there for this person.
struct PageCount {
    const char *page; //!< of the table in pages.cpp
    bool (*isCounted)(const OrderBook &book, const BookRow &row, Date today);
    const char *words; //!< "%Ln late"; English; context "pages"
    bool isCalling = false; //!< in a badge; else said quietly
};
QString countText(const PageCount &what, int count); //!< "12 late"

//! How many orders wait behind each section that counts some, from the one book: nobody is asked again and
//! again. Follows what changes; counts all of it when the book is read, and when a day begins.
class PageCounts : public QObject {
    Q_OBJECT

public:
    //! Of those sections. The book outlives it.
    PageCounts(OrderBook &book, const std::vector<PageRow> &rows, QObject *parent = nullptr);

    void countAll();
    //! Whether any of them has a number.
    static bool areFor(const std::vector<PageRow> &rows);

Q_SIGNALS:
    void changed(const oms::PageCount &what, int count);

private:
    using Mask = unsigned; //!< a bit for each counting section
    struct Section {
        PageCount what;
        int count = 0;
    };

    Mask maskOf(const BookRow &row) const;
    void follow(const OrderId &id);
    void tell(Mask which);
    void waitForTomorrow();

    OrderBook &m_book;
    std::vector<Section> m_sections;
    std::unordered_map<Uuid, Mask> m_masks; //!< of the orders that are counted anywhere
    Date m_today;
    QTimer m_midnight;
};

} // namespace oms
