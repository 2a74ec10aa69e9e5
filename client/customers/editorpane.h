// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/form.h"

class QBoxLayout;

namespace oms {

class Button;
class ErrorBar;
class Label;

//! What every editor has around its form: a title, what went wrong, Save and Cancel. Escape never throws typed text
//! away: it asks first.
class EditorPane : public QWidget {
    Q_OBJECT

public:
    void setTitle(const QString &title);
    bool isDirty() const { return m_form->isDirty(); }
    Form &form() const { return *m_form; }

    //! Checks the form; when it is fine and differs, saves it.
    void save();
    //! Back without saving; asks when something was typed.
    void cancel();

Q_SIGNALS:
    void left(); //!< without saving
    void dirtyChanged(bool dirty);

protected:
    //! Takes ownership of the form.
    EditorPane(Form *form, QWidget *parent);

    virtual void store() = 0;
    void setBusy(bool busy);
    //! Field errors beside their fields; the rest above the form.
    void showRefusal(const Refusal &refusal);
    //! One more button, at the far end of the footer.
    Button *addAction(const QString &text, const QString &icon);
    void begin();
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    Form *m_form;
    Label *m_title;
    ErrorBar *m_error;
    Button *m_save;
    Button *m_cancel;
    QBoxLayout *m_footer;
    bool m_isBusy = false;
};

} // namespace oms
