// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of an order's editor, and what it offers to menus and keys.
#include "client/configurator/configurator.h"
#include "client/ordereditor/fieldedit.h"
#include "client/ordereditor/fitpart.h"
#include "client/ordereditor/orderdraft.h"
#include "client/ordereditor/ordereditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QUndoStack>

namespace oms {

//! An edit of the plain fields, to be undone. Text has its own way back while it is being typed.
void OrderEditor::remember()
{
    const auto &now = m_draft->now();
    const bool isSaddle = !(now.configuration == m_beforeEdit.configuration); // has a stack of its own
    const auto before = std::exchange(m_beforeEdit, now);
    if (!m_isUndoing && !isSaddle)
        m_undo->push(new FieldEdit(before, now, [this](const Order &from, const Order &to) { restore(from, to); }));
}

void OrderEditor::restore(const Order &from, const Order &to)
{
    m_isUndoing = true;
    const auto edits = sync::editsBetween(from, to);
    m_draft->edit([&](Order &order) { sync::overlay(schemaOf<Order>(), &order, edits); });
    m_isUndoing = false;
    showDraft();
}

std::vector<CommandOffer> OrderEditor::commands()
{
    std::vector<CommandOffer> offers {{Command::Undo, {}, [this] { step("undo", &QUndoStack::undo); }},
                                      {Command::Redo, {}, [this] { step("redo", &QUndoStack::redo); }}};
    if (m_draft->keepsItself())
        offers.push_back({Command::Save, tr("Save"), [this] {
                              m_fit->flush();
                              m_draft->flush();
                          }});
    else
        offers.push_back({Command::Save, tr("Save changes…"), [this] { saveChanges(); }});
    return offers;
}

//! In a text what was typed there; else what was done in the part in front.
void OrderEditor::step(const char *inText, void (QUndoStack::*onStack)())
{
    auto *focus = QApplication::focusWidget();
    const auto *line = qobject_cast<QLineEdit *>(focus);
    if (m_parts->currentIndex() == 1)
        (m_configurator->undoStack()->*onStack)();
    else if ((line && line->isUndoAvailable()) || qobject_cast<QPlainTextEdit *>(focus))
        QMetaObject::invokeMethod(focus, inText);
    else
        (m_undo->*onStack)();
}

} // namespace oms
