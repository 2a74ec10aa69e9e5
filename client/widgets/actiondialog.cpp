// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/actiondialog.h"

#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace oms {

ActionDialog::ActionDialog(const QString &heading, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_action(new Button(action, ButtonKind::Primary))
{
    setWindowTitle(heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new Label(heading, TextSize::Title, QFont::DemiBold);
    title->setContentsMargins(20, 16, 20, 4);
    auto *cancel = new Button(tr("Cancel"));
    m_trouble->setWordWrap(true);
    m_action->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 10, 20, 14);
    buttons->setSpacing(8);
    buttons->addWidget(m_trouble, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(title);
    whole->addLayout(m_column, 1);
    whole->addWidget(new Hairline);
    whole->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_trouble->setText({});
        Q_EMIT acted();
    });
}

void ActionDialog::add(QWidget *content, int stretch)
{
    m_column->addWidget(content, stretch);
}

void ActionDialog::addScrolling(QWidget *content, const QString &name, const QString &description)
{
    auto *area = scrolling(content);
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    area->setAccessibleName(name);
    area->setAccessibleDescription(description);
    m_column->addWidget(area, 1);
}

void ActionDialog::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

void ActionDialog::setActionText(const QString &action)
{
    m_action->setText(action);
}

//! Enter alone is a new line in a text.
void ActionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_action->click();
    else
        QDialog::keyPressEvent(event);
}

void ActionDialog::refuse(const QString &why)
{
    setActionEnabled(true);
    m_trouble->setText(why);
}

} // namespace oms
