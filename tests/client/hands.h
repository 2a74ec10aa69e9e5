// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace oms::test {

//! Two hands on a keyboard and no mouse: every key goes where the focus is, as a window system sends it.
class Hands {
public:
    //! In front of this window.
    explicit Hands(QWidget &window)
        : m_window(window)
    {
        m_window.activateWindow();
    }

    //! Where the next key goes: a menu that is open, what has the focus, else the window itself.
    QWidget *at() const
    {
        if (auto *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        auto *front = QApplication::activeModalWidget();
        front = front ? front : QApplication::activeWindow() ? QApplication::activeWindow() : &m_window;
        if (!front->isActiveWindow()) { // as a window system does when something in front of it opens or closes
            front->activateWindow();
            QCoreApplication::processEvents();
        }
        auto *focus = QApplication::focusWidget();
        if (!focus || focus->window() != front)
            focus = front->focusWidget();
        return focus ? focus : front;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(at(), key, modifiers); }
    void type(const QString &text) const
    {
        for (const auto letter : text) // the first may move the focus
            QTest::keyClicks(at(), letter);
    }

    //! What a screen reader says where the focus is.
    QString name() const
    {
        const auto *widget = at();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && widget->accessibleName().isEmpty() ? button->text().remove(u'&') : widget->accessibleName();
    }

    //! Tab by Tab until the focus is on what has that name. False: it came round without meeting it; `been()` says
    //! where it was.
    bool tabTo(const QString &wanted, Qt::KeyboardModifiers modifiers = {})
    {
        m_been.clear();
        const auto *start = at();
        for (int tabs = 0; tabs < longest; ++tabs) {
            if (name() == wanted)
                return true;
            press(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            m_been << name();
            if (at() == start)
                return false;
        }
        return false;
    }
    bool backTo(const QString &wanted) { return tabTo(wanted, Qt::ShiftModifier); }
    //! The names of what the last walk came by.
    const QStringList &been() const { return m_been; }

private:
    static constexpr int longest = 150;

    QWidget &m_window;
    QStringList m_been;
};

} // namespace oms::test

//! In a test: goes there by Tab, or says on what ways it was.
#define TAB_TO(hands, name) QVERIFY2((hands).tabTo(name), qPrintable((hands).been().join(u" → "_s)))
