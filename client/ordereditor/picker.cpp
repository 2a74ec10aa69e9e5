// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/picker.h"

#include "client/app/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr std::size_t most = 20;

} // namespace

Picker::Picker(const QString &name, Find find, QWidget *parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_found(new QStandardItemModel(this))
    , m_popup(new QCompleter(m_found, this))
{
    setAccessibleName(name);
    setPlaceholderText(tr("Type a part of the name"));
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // found by ourselves
    m_popup->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &Picker::look);
    connect(m_popup, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(index.row()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (text() != m_name && m_found->rowCount() > 0)
            pick(std::max(0, m_popup->popup()->currentIndex().row()));
    });
}

void Picker::setChosen(const std::optional<Uuid> &id, const QString &name)
{
    m_chosen = id;
    m_name = name;
    if (text() != name)
        setText(name);
}

void Picker::look(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty()) {
        m_popup->popup()->hide();
        return;
    }
    for (const auto &found : m_find(text, most)) {
        auto *item =
            new QStandardItem(found.detail.isEmpty() ? found.name : tr("%1 — %2").arg(found.name, found.detail));
        item->setData(QString::fromStdString(found.id.toString()), Qt::UserRole);
        item->setData(found.name, Qt::UserRole + 1);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_popup->complete();
    else
        m_popup->popup()->hide();
}

void Picker::pick(int row)
{
    const auto *item = m_found->item(row);
    if (!item)
        return;
    setChosen(Uuid::parse(item->data(Qt::UserRole).toString().toStdString()), item->data(Qt::UserRole + 1).toString());
    m_popup->popup()->hide();
    Q_EMIT picked(m_chosen);
}

void Picker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup->popup()->isVisible())
        return; // chooses from it
    if (text().trimmed().isEmpty() && m_chosen) {
        setChosen({}, {});
        Q_EMIT picked(m_chosen);
    } else if (text() != m_name) {
        setText(m_name);
    }
}

} // namespace oms
