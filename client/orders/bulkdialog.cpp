// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/bulkdialog.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orders/bulkactions.h"
#include "client/widgets/label.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 350ms;
constexpr int dialogWidth = 520;
constexpr int mostListed = 8; //!< lines before it scrolls

//! Why one was refused, as people read it.
QString whyRefused(const BulkRefusal &refusal)
{
    QStringList reasons;
    const auto errors = QJsonDocument::fromJson(QByteArray::fromStdString(refusal.errors)).array();
    for (const auto &error : errors) {
        FieldError one {error[u"field"_s].toString().toStdString(),
                        error[u"code"_s].toString().toStdString(),
                        error[u"message"_s].toString().toStdString(),
                        {}};
        const auto arguments = error[u"arguments"_s].toArray();
        for (const auto &argument : arguments)
            one.arguments.push_back(argument.toString().toStdString());
        reasons << errorText(one);
    }
    if (reasons.isEmpty())
        reasons << toQString(refusal.detail);
    return reasons.join(u' ');
}

std::vector<FormSection> sectionsOf(OrderAction action)
{
    FormSection section;
    for (const auto field : bulkFields(action))
        section.fields.push_back({.path = field});
    return {section};
}

bool wantsReason(OrderAction action)
{
    const auto fields = bulkFields(action);
    return std::find(fields.begin(), fields.end(), "reason") != fields.end();
}

} // namespace

BulkDialog::BulkDialog(OrderBook &book, std::vector<OrderRowPtr> orders, OrderAction action, QWidget *parent)
    : ActionDialog(tr("%1: %Ln order(s)", "action", int(orders.size())).arg(actionText(action)), actionText(action),
                   parent)
    , m_book(book)
    , m_asked(orders.size())
    , m_action(action)
    , m_form(new RecordForm<OrderCommand>(sectionsOf(action), FormMode::Create))
    , m_verdict(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_refused(new QListWidget)
    , m_all(std::move(orders))
{
    setMinimumWidth(dialogWidth);
    const bool asks = !bulkFields(action).empty();
    m_form->setContentsMargins(20, 4, 20, 4);
    m_form->setVisible(asks);
    add(m_form);
    m_verdict->setContentsMargins(20, 8, 20, 12);
    m_verdict->setWordWrap(true);
    add(m_verdict);
    m_refused->setAccessibleName(tr("Orders that would be refused"));
    m_refused->setFrameShape(QFrame::NoFrame);
    m_refused->setWordWrap(true);
    m_refused->setContentsMargins(20, 0, 20, 8);
    m_refused->hide();
    add(m_refused, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::check);
    connect(m_form, &Form::edited, this, [this] {
        setActionEnabled(false);
        m_pause.start();
    });
    connect(this, &ActionDialog::acted, this, &BulkDialog::carryOut);
    if (asks)
        m_form->focusOpen();
    check();
}

BulkCommand BulkDialog::command(bool isDryRun) const
{
    BulkCommand command;
    command.action = m_action;
    command.command = m_form->record();
    command.dry_run = isDryRun;
    for (const auto &order : isDryRun ? m_all : m_orders)
        command.orders.push_back({order->id, order->version});
    return command;
}

void BulkDialog::say(const QString &words, Ink ink)
{
    m_verdict->setInk(ink);
    m_verdict->setText(words);
}

bool BulkDialog::isAnswered() const
{
    return !wantsReason(m_action) || !m_form->record().reason.value_or("").empty();
}

void BulkDialog::check()
{
    m_asking.reset();
    m_refused->hide();
    setActionEnabled(false);
    if (m_all.size() > BulkCommand::most)
        return say(tr("At most %Ln order(s) at once. Pick fewer.", nullptr, int(BulkCommand::most)), Ink::Warn);
    if (!m_book.isOnline())
        return say(tr("The server cannot be reached just now; many orders at once need it."), Ink::Warn);
    if (!isAnswered())
        return say(tr("Say why; then it is checked which orders take it."), Ink::Secondary);
    say(tr("Checking each order…"), Ink::Secondary);
    m_asking = std::make_unique<QObject>();
    m_book.bulk(command(true), m_asking.get(), [this](const Result<BulkResult> &result) {
        if (!result)
            return say(reasonText(result.error()), Ink::Bad);
        show(*result);
    });
}

void BulkDialog::show(const BulkResult &result)
{
    m_refused->clear();
    m_orders.clear();
    for (const auto &order : m_all) {
        const auto refused = std::find_if(result.refusals.begin(), result.refusals.end(),
                                          [&](const BulkRefusal &one) { return one.id == order->id; });
        if (refused == result.refusals.end()) {
            m_orders.push_back(order);
            continue;
        }
        QStringList words {numberText(*order), toQString(order->customer_name.value_or("")),
                           statusText(order->status, readerOf(m_book.session())), whyRefused(*refused)};
        words.removeAll(QString());
        m_refused->addItem(words.join(u" · "_s));
    }
    const int left = int(m_refused->count());
    const int done = int(m_orders.size());
    m_refused->setVisible(left > 0);
    if (left > 0)
        m_refused->setFixedHeight(qMin(left, mostListed) * (m_refused->sizeHintForRow(0) + 4) + 12);
    if (left == 0)
        say(tr("All %Ln order(s) can be done.", nullptr, done), Ink::Good);
    else if (done == 0)
        say(tr("None of them can be done:"), Ink::Bad);
    else
        say(tr("%1 can be done. These would be refused and are left out:").arg(QLocale().toString(done)), Ink::Warn);
    setActionText(left == 0 ? actionText(m_action) : tr("%1: %Ln order(s)", "action", done).arg(actionText(m_action)));
    setActionEnabled(done > 0);
    adjustSize();
}

void BulkDialog::carryOut()
{
    if (!m_form->check())
        return;
    setActionEnabled(false);
    m_book.bulk(command(false), this, [this](const Result<BulkResult> &result) {
        if (!result)
            return refuse(reasonText(result.error()));
        if (!result->is_done) { // somebody was quicker: nothing has been done
            refuse(tr("Nothing has been done: an order has changed meanwhile."));
            return show(*result);
        }
        Q_EMIT done(result->orders);
        accept();
    });
}

} // namespace oms
