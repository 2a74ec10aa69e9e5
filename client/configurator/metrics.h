// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>

namespace oms::configurator {

//! So many pixels at the usual size of type, more when it is larger.
inline int scaled(int pixels)
{
    constexpr int usualSize = 13;
    return qMax(pixels, pixels * QFontInfo(QApplication::font()).pixelSize() / usualSize);
}

//! Undo and redo are of the saddle, not of the letters in a field: ignoring this event leaves them to the undo stack.
inline bool isUndoOrRedo(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &pressed = static_cast<const QKeyEvent &>(event);
    return pressed.matches(QKeySequence::Undo) || pressed.matches(QKeySequence::Redo);
}

} // namespace oms::configurator
