// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/quicklook.h"

#include "client/customers/customertable.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"
#include "client/widgets/pill.h"
#include "shared/configuration/spec.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookWidth = 520;
constexpr int mostLines = 14; //!< of the saddle; the whole is in the detail

} // namespace

QuickLook::QuickLook(OrderBook &book, ListView &list, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_book(book)
    , m_list(list)
    , m_number(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_status(new Pill)
    , m_who(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_facts(new KeyValueGrid(3))
    , m_specTitle(new Label(tr("Saddle"), TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_spec(new KeyValueGrid(2))
    , m_instructions(new Label)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_number);
    top->addWidget(m_status);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_who);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    column->addWidget(m_specTitle);
    column->addWidget(m_spec);
    m_instructions->setWordWrap(true);
    column->addWidget(m_instructions);
    auto *hint = new Label(tr("J K next and previous · Enter opens · Space closes"), TextSize::Caption, QFont::Normal,
                           Ink::Tertiary);
    column->addWidget(hint);
}

void QuickLook::open(const OrderRow &row)
{
    show(row);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
}

//! In the middle of the list, whatever it holds.
void QuickLook::place()
{
    layout()->activate();
    resize(lookWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(lookWidth) : sizeHint().height());
    const auto middle = m_list.mapToGlobal(m_list.rect().center());
    move(middle - QPoint(width() / 2, height() / 2));
}

void QuickLook::show(const OrderRow &row)
{
    m_id = row.id;
    m_number->setText(numberText(row));
    m_status->setState(statusText(row.status, readerOf(m_book.session())), statusTone(row.status));
    QStringList who {orEmpty(row.customer_name), orEmpty(row.horse_name)};
    who.removeAll(QString());
    m_who->setText(who.isEmpty() ? kindText(row.kind) : who.join(u" · "_s));
    setAccessibleName(tr("Order %1, %2").arg(m_number->text(), m_who->text()));
    QList<KeyValueGrid::Fact> facts {{tr("Due"), dueText(row, today())},
                                     {tr("Fitter"), orEmpty(row.fitter_name)},
                                     {tr("Serial number"), orEmpty(row.serial_no)}};
    if (row.total_minor) {
        facts.append({tr("Price"), moneyWithSign(*row.total_minor, row.currency)});
        facts.append({tr("Balance"), moneyWithSign(row.balance_minor.value_or(0), row.currency)});
    }
    if (row.factory_name)
        facts.append({tr("Factory"), orEmpty(row.factory_name)});
    m_facts->setFacts(facts);
    m_spec->setFacts({{tr("Model"), saddleText(row)}, {tr("Seat"), seatText(row.seat_size_q4)}});
    m_instructions->hide();
    place();
    m_book.read(row.id, this, [this, id = row.id](const std::optional<Kept<Order>> &kept) {
        if (id == m_id)
            showSpec(kept);
    });
}

void QuickLook::showSpec(const std::optional<Kept<Order>> &kept)
{
    if (!kept || kept->record.is_summary)
        return;
    QList<KeyValueGrid::Fact> facts;
    for (const auto &group : specOf(kept->record.configuration, *m_book.catalogue()))
        for (const auto &line : group.lines)
            if (facts.size() < mostLines)
                facts.append({toQString(line.title), toQString(line.text)});
    if (!facts.isEmpty())
        m_spec->setFacts(facts);
    m_instructions->setText(toQString(kept->record.special_instructions));
    m_instructions->setVisible(!m_instructions->text().isEmpty());
    place();
}

void QuickLook::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Escape) {
        close();
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool moves = key == Qt::Key_J || key == Qt::Key_K || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isEnter && !moves)
        return QFrame::keyPressEvent(event);
    if (auto *rows = m_list.focusProxy()) // the list does what it does for these keys
        QCoreApplication::sendEvent(rows, event);
    if (isEnter) {
        close();
        return;
    }
    if (const auto row = m_list.current() ? m_book.find({*m_list.current()}) : nullptr)
        show(*row);
}

} // namespace oms
