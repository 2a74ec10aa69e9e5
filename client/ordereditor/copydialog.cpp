// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/copydialog.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/ordereditor/picker.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int dialogWidth = 480;

QString partiesOf(const OrderRow &row)
{
    QStringList words;
    for (const auto &name : {row.customer_name, row.horse_name})
        if (name)
            words << toQString(*name);
    return words.join(u" · "_s);
}

QString wordsOf(const OrderRow &row)
{
    return (QStringList {numberText(row), partiesOf(row), saddleText(row), toQString(row.serial_no.value_or("")),
                         toQString(row.fitter_reference)})
        .join(u'\n');
}

} // namespace

CopyDialog::CopyDialog(OrderBook &book, const OrderId &except, QWidget *parent)
    : ActionDialog(tr("Copy the saddle of another order"), tr("Compare"), parent)
    , m_book(book)
    , m_order(new Picker(tr("Order"), [this](const QString &text, std::size_t most) {
        const SearchQuery query(text);
        std::vector<Picker::Found> found;
        for (std::size_t i = 0; i < m_rows.size() && found.size() < most; ++i)
            if (m_index.matches(i, query))
                found.push_back({m_rows[i]->id.value, numberText(*m_rows[i]),
                                 partiesOf(*m_rows[i]) + u", "_s + saddleText(*m_rows[i])});
        return found;
    }))
{
    for (const auto &row : m_book.rows())
        if (row->id != except && row->model_id)
            m_rows.push_back(row);
    std::sort(m_rows.begin(), m_rows.end(),
              [](const auto &one, const auto &other) { return one->created_at > other->created_at; });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_index.set(i, wordsOf(*m_rows[i]));
    setMinimumWidth(dialogWidth);
    auto *field = new QWidget;
    auto *around = new QVBoxLayout(field);
    around->setContentsMargins(20, 4, 20, 14);
    around->setSpacing(6);
    m_order->setPlaceholderText(tr("Number, customer, horse, model or serial"));
    auto *words = new Label(tr("What would change is shown before anything does."), TextSize::Small, QFont::Normal,
                            Ink::Secondary);
    words->setWordWrap(true);
    around->addWidget(m_order);
    around->addWidget(words);
    add(field);
    setActionEnabled(false);
    connect(m_order, &Picker::picked, this, [this](const auto &id) { setActionEnabled(id.has_value()); });
    connect(this, &ActionDialog::acted, this, [this] {
        if (!m_order->chosen())
            return;
        m_book.read(OrderId {*m_order->chosen()}, this, [this](const std::optional<Kept<Order>> &kept) {
            if (!kept || kept->record.is_summary)
                return refuse(tr("This computer does not have the saddle of that order."));
            Q_EMIT chosen(kept->record);
            accept();
        });
    });
    m_order->setFocus();
}

} // namespace oms
