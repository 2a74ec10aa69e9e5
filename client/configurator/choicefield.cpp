// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/choicefield.h"

#include "client/app/icons.h"
#include "client/configurator/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowRoom = 24;
constexpr int arrowSize = 14;

} // namespace

ChoiceField::ChoiceField(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(0, 0, arrowRoom, 0);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        Q_EMIT offersWanted();
        Q_EMIT searched(typed);
    });
}

void ChoiceField::setChosen(const QString &text)
{
    m_chosen = text;
    reset();
}

void ChoiceField::reset()
{
    if (text() == m_chosen)
        return;
    setText(m_chosen);
    setCursorPosition(0);
    if (hasFocus())
        selectAll();
}

bool ChoiceField::event(QEvent *event)
{
    if (isUndoOrRedo(*event) && !m_isOpen) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        return Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return Q_EMIT moved(event->key() == Qt::Key_PageDown ? 8 : -8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isOpen)
            return Q_EMIT picked();
        break;
    case Qt::Key_Escape:
        if (m_isOpen || text() != m_chosen)
            return Q_EMIT left();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (selectedText() == text() && text() == m_chosen && !m_chosen.isEmpty())
            return Q_EMIT emptied();
        break;
    default:
        break;
    }
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        return Q_EMIT nthWanted(event->key() - Qt::Key_0);
    QLineEdit::keyPressEvent(event);
}

void ChoiceField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    deselect();
    setCursorPosition(0); // the beginning of a long name is what tells it from others
    Q_EMIT left();
}

void ChoiceField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (isReadOnly())
        return;
    selectAll();
    Q_EMIT offersWanted();
}

void ChoiceField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (isReadOnly())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect arrow(width() - arrowRoom, (height() - arrowSize) / 2, arrowSize, arrowSize);
    paintIcon(painter, u"chevron-down"_s, Colours::of(this)[Ink::Tertiary], arrow);
}

} // namespace oms::configurator
