// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/pagedeck.h"

#include <algorithm>

namespace oms {

PageDeck::PageDeck(const PageContext &context, std::vector<PageRow> rows, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_rows(std::move(rows))
{ }

Page *PageDeck::pageFor(const QString &pageId)
{
    if (auto *made = m_pages.value(pageId))
        return made;
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PageRow &r) { return pageId == QLatin1StringView(r.id); });
    if (row == m_rows.end())
        return nullptr;
    auto *page = row->make(m_context, this);
    useRowHeight(*page, m_context.preferences);
    m_pages.insert(pageId, page);
    addWidget(page);
    connect(page, &Page::opened, this, [this, pageId](const QString &recordId, const QString &title) {
        m_history.visit({pageId, recordId, title});
        Q_EMIT moved();
    });
    connect(page, &Page::wanted, this, &PageDeck::go);
    connect(page, &Page::commandsChanged, this, [this, page] {
        if (page == currentPage())
            Q_EMIT commandsChanged();
    });
    return page;
}

Page *PageDeck::show(const Location &location)
{
    auto *page = pageFor(location.page);
    if (!page)
        return nullptr;
    m_current = location.page;
    setCurrentWidget(page);
    page->activate(location.record);
    return page;
}

void PageDeck::go(const QString &pageId, const QString &recordId)
{
    auto *page = show({pageId, recordId, {}});
    if (!page)
        return;
    // a page that opened a record by itself has told so already
    const auto now = m_history.current();
    if (!now || now->page != pageId || (!recordId.isEmpty() && now->record != recordId))
        m_history.visit({pageId, recordId, page->title()});
    Q_EMIT moved();
}

void PageDeck::back()
{
    if (const auto place = m_history.back(); place && show(*place))
        Q_EMIT moved();
}

void PageDeck::forward()
{
    if (const auto place = m_history.forward(); place && show(*place))
        Q_EMIT moved();
}

} // namespace oms
