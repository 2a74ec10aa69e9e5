// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/emptystate.h"

#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

namespace oms {

namespace {

constexpr int pictureSide = 32;
constexpr int widest = 420;
constexpr int margin = 24;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Large, QFont::DemiBold))
    , m_text(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_action(new Button({}, ButtonKind::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, Ink::Tertiary, pictureSide), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    for (auto *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &Button::clicked, this, &EmptyState::acted);
    setWords(title, text, action);
}

void EmptyState::setWords(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    fitWords();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

//! A layout asks a wrapping label for its height at some other width than the one that it will get.
void EmptyState::fitWords()
{
    const int wide = qBound(1, width() - 2 * margin, widest);
    for (auto *label : {m_title, m_text})
        label->setFixedSize(wide, qMax(0, label->heightForWidth(wide))); // -1 without words
}

} // namespace oms
