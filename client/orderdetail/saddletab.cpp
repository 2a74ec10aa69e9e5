// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/saddletab.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/widgets/label.h"
#include "shared/configuration/spec.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int nameWidth = 150;

const OrderDifference *changeOf(const SpecLine &line, const std::vector<OrderDifference> &changed)
{
    const auto found = std::find_if(changed.begin(), changed.end(),
                                    [&](const OrderDifference &one) { return one.label == line.title; });
    return found == changed.end() ? nullptr : &*found;
}

QWidget *groupOf(const SpecGroup &group, const std::vector<OrderDifference> &changed)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (group.group != OptionGroup::General)
        grid->addWidget(new Label(choiceText(codeOf(group.group)), TextSize::Small, QFont::DemiBold, Ink::Secondary),
                        row++, 0, 1, 2);
    for (const auto &line : group.lines) {
        const auto *change = changeOf(line, changed);
        grid->addWidget(new Label(toQString(line.title), TextSize::Body, QFont::Normal, Ink::Secondary), row, 0,
                        Qt::AlignTop);
        auto *text = new Label(toQString(line.text), TextSize::Body, change ? QFont::DemiBold : QFont::Normal,
                               change ? Ink::Warn : Ink::Text);
        text->setWordWrap(true);
        grid->addWidget(text, row++, 1);
        if (change)
            grid->addWidget(
                new Label(
                    SaddleTab::tr("approved: %1").arg(change->before.empty() ? u"–"_s : toQString(change->before)),
                    TextSize::Small, QFont::Normal, Ink::Secondary),
                row++, 1);
    }
    return content;
}

} // namespace

SaddleTab::SaddleTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_groups(new QVBoxLayout(this))
{
    m_groups->setContentsMargins(20, 14, 20, 20);
    m_groups->setSpacing(14);
}

void SaddleTab::show(const Order &order, const OrderParts &)
{
    m_id = order.id;
    fill(order, {});
    if (!order.released_at)
        return;
    m_book.readHistory(order.id, this, [this, order](const Result<std::vector<OrderEvent>> &events) {
        if (!events || m_id != order.id)
            return;
        if (const auto changed = sinceApproval(*events); !changed.empty())
            fill(order, changed);
    });
}

void SaddleTab::fill(const Order &order, const std::vector<OrderDifference> &changed)
{
    while (auto *item = m_groups->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto groups = specOf(order.configuration, *m_book.catalogue());
    for (const auto &group : groups)
        m_groups->addWidget(groupOf(group, changed));
    if (groups.empty())
        m_groups->addWidget(new Label(order.is_summary ? tr("Closed long ago: what was built is at the server.")
                                                       : tr("No saddle chosen yet"),
                                      TextSize::Body, QFont::Normal, Ink::Secondary));
    m_groups->addStretch();
}

} // namespace oms
