// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/changedialog.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int dialogWidth = 560;
constexpr int reasonHeight = 76;

QWidget *tableOf(const std::vector<OrderDifference> &differences)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 6, 20, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &one : differences) {
        grid->addWidget(new Label(schemaText(one.label), TextSize::Small, QFont::Normal, Ink::Secondary), row, 0);
        auto *before = new Label(one.before.empty() ? u"–"_s : toQString(one.before), TextSize::Body, QFont::Normal,
                                 Ink::Secondary);
        auto *after = new Label(one.after.empty() ? u"–"_s : toQString(one.after), TextSize::Body, QFont::DemiBold);
        for (auto *words : {before, after})
            words->setWordWrap(true);
        grid->addWidget(before, row, 1);
        grid->addWidget(after, row, 2);
        ++row;
    }
    return content;
}

} // namespace

ChangeDialog::ChangeDialog(const Order &before, const Order &after, const Catalogue &catalogue, QWidget *parent)
    : ActionDialog(tr("Change %1").arg(numberText(before)), tr("Save changes"), parent)
    , m_reason(new QPlainTextEdit)
{
    setMinimumWidth(dialogWidth);
    const auto differences = controlledDifferences(before, after, catalogue);
    auto *words =
        new Label(differences.empty() ? tr("Nothing that the factory builds by is changed.")
                      : before.released_at
                      ? tr("The order has been approved: it goes back to head office, and the factory is told.")
                      : tr("The order has been submitted: head office sees what you change."),
                  TextSize::Body, QFont::Normal, Ink::Secondary);
    words->setWordWrap(true);
    words->setContentsMargins(20, 0, 20, 8);
    add(words);
    if (!differences.empty())
        addScrolling(tableOf(differences), tr("What changes"));
    auto *label = new Label(tr("Reason"), TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setContentsMargins(20, 6, 20, 2);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(reasonHeight);
    m_reason->setTabChangesFocus(true);
    auto *field = new QWidget;
    auto *around = new QVBoxLayout(field);
    around->setContentsMargins(20, 0, 20, 14);
    around->addWidget(m_reason);
    add(label);
    add(field);
    const bool needsReason = !differences.empty() && before.released_at;
    setActionEnabled(!needsReason);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, needsReason] { setActionEnabled(!needsReason || !reason().isEmpty()); });
    m_reason->setFocus();
}

QString ChangeDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace oms
