// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/history.h"
#include "client/app/pages.h"

#include <QHash>
#include <QStackedWidget>

namespace oms {

//! The pages of one window, each made when first wanted, and the way through them.
class PageDeck : public QStackedWidget {
    Q_OBJECT

public:
    PageDeck(const PageContext &context, std::vector<PageRow> rows, QWidget *parent = nullptr);

    const std::vector<PageRow> &rows() const { return m_rows; }
    const History &history() const { return m_history; }
    QString currentId() const { return m_current; }
    Page *currentPage() const { return m_pages.value(m_current); }
    const QHash<QString, Page *> &pages() const { return m_pages; } //!< those made so far

    //! Shows the page, with a record if one is given. Unknown ids (an old link, another role's page) do nothing.
    void go(const QString &pageId, const QString &recordId = {});
    void back();
    void forward();

Q_SIGNALS:
    //! Another page, another record or another step of the history.
    void moved();
    void commandsChanged();

private:
    Page *pageFor(const QString &pageId);
    Page *show(const Location &location);

    PageContext m_context;
    std::vector<PageRow> m_rows;
    QHash<QString, Page *> m_pages;
    QString m_current;
    History m_history;
};

} // namespace oms
