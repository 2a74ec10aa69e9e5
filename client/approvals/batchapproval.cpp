// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/approvals/batchapproval.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int dialogWidth = 480;
constexpr int usualWeeks = 8;

QString whyOf(const BulkRefusal &refusal)
{
    return BatchApproval::tr("%1: %2").arg(refusal.number ? QString::number(*refusal.number) : QString(),
                                           toQString(refusal.detail));
}

} // namespace

BatchApproval::BatchApproval(OrderBook &book, std::vector<OrderRowPtr> orders, QWidget *parent)
    : ActionDialog(tr("Approve what is in order"), tr("Approve"), parent)
    , m_book(book)
    , m_orders(std::move(orders))
    , m_promise(new QDateEdit(QDate::currentDate().addDays(7 * usualWeeks)))
    , m_said(new Label)
{
    setMinimumWidth(dialogWidth);
    if (m_orders.size() > BulkCommand::most)
        m_orders.resize(BulkCommand::most);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 4, 20, 14);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *label = new Label(tr("Promised for"), TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setBuddy(m_promise);
    m_promise->setCalendarPopup(true);
    m_promise->setMinimumDate(QDate::currentDate());
    m_promise->setAccessibleName(tr("Promised for"));
    row->addWidget(label);
    row->addWidget(m_promise);
    row->addStretch();
    column->addLayout(row);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    add(content);
    setActionEnabled(false);
    connect(this, &ActionDialog::acted, this, &BatchApproval::carryOut);
    ask();
}

BulkCommand BatchApproval::command(bool isDryRun) const
{
    BulkCommand command;
    command.action = OrderAction::Approve;
    command.dry_run = isDryRun;
    command.command.promised_date = dateOf(m_promise->date());
    for (const auto &row : m_orders)
        command.orders.push_back({row->id, row->version});
    return command;
}

void BatchApproval::ask()
{
    m_said->setText(tr("Asking the server…"));
    m_book.bulk(command(true), this, [this](const Result<BulkResult> &result) {
        if (!result)
            return refuse(reasonText(result.error()));
        show(*result);
    });
}

//! Those that would be refused are left out from here on.
void BatchApproval::show(const BulkResult &result)
{
    QStringList lines;
    for (const auto &refusal : result.refusals)
        lines << whyOf(refusal);
    std::erase_if(m_orders, [&](const OrderRowPtr &row) {
        return std::any_of(result.refusals.begin(), result.refusals.end(),
                           [&](const BulkRefusal &refusal) { return refusal.id == row->id; });
    });
    auto words = tr("%Ln order(s) will be approved.", "", int(m_orders.size()));
    if (!lines.isEmpty())
        words += u"\n\n"_s + tr("Left out:") + u'\n' + lines.join(u'\n');
    m_said->setText(words);
    setActionEnabled(!m_orders.empty());
}

void BatchApproval::carryOut()
{
    setActionEnabled(false);
    m_book.bulk(command(false), this, [this](const Result<BulkResult> &result) {
        if (!result)
            return refuse(reasonText(result.error()));
        if (!result->is_done)
            return show(*result); // something has changed in between
        Q_EMIT approved(result->orders);
        accept();
    });
}

} // namespace oms
