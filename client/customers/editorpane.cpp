// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/editorpane.h"

#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace oms {

using namespace Qt::StringLiterals;

EditorPane::EditorPane(Form *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_error(new ErrorBar)
    , m_save(new Button(tr("Save"), u"check"_s, ButtonKind::Primary))
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Ghost))
    , m_footer(new QHBoxLayout)
{
    build();
    connect(m_save, &QPushButton::clicked, this, &EditorPane::save);
    connect(m_cancel, &QPushButton::clicked, this, &EditorPane::cancel);
    connect(m_error, &ErrorBar::acted, this, &EditorPane::left);
    connect(m_form, &Form::dirtyChanged, this, &EditorPane::dirtyChanged);
    connect(m_form, &Form::edited, m_error, &ErrorBar::clear);
}

void EditorPane::build()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(20, 4, 20, 20);
    inner->addWidget(m_form);
    auto *scroll = scrolling(content);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(20, 16, 20, 8);
    header->setSpacing(10);
    m_title->setElided(true);
    header->addWidget(m_title);
    header->addWidget(m_error);
    m_footer->setContentsMargins(20, 10, 20, 12);
    m_footer->setSpacing(8);
    m_footer->addWidget(m_save);
    m_footer->addWidget(m_cancel);
    m_footer->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline);
    column->addLayout(m_footer);
}

void EditorPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EditorPane::begin()
{
    m_error->clear();
    setBusy(false);
    m_form->focusFirst();
}

void EditorPane::save()
{
    if (m_isBusy)
        return;
    if (!m_form->isDirty())
        return Q_EMIT left();
    if (m_form->check())
        store();
}

//! The second time, or when nothing was typed, it really leaves.
void EditorPane::cancel()
{
    if (!m_form->isDirty() || !m_error->message().isEmpty())
        return Q_EMIT left();
    m_error->say(tr("You have not saved yet."), tr("Leave without saving"), ErrorBar::Kind::Warning);
}

void EditorPane::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
}

void EditorPane::showRefusal(const Refusal &refusal)
{
    setBusy(false);
    const auto unseen = m_form->showErrors(refusal.errors);
    const bool isSaidBesideFields = !refusal.errors.empty() && unseen.empty();
    if (!isSaidBesideFields)
        m_error->say(refusalText(refusal));
}

Button *EditorPane::addAction(const QString &text, const QString &icon)
{
    auto *button = new Button(text, icon, ButtonKind::Ghost);
    m_footer->addWidget(button);
    return button;
}

//! Saving by its keys, too: in a window of its own there is no menu that has them.
void EditorPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if (event->matches(QKeySequence::Save) || (isEnter && event->modifiers() == Qt::ControlModifier))
        return save();
    QWidget::keyPressEvent(event);
}

} // namespace oms
