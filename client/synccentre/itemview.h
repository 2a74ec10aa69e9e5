// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/sync/attention.h"
#include "shared/sync/engine.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;

namespace oms {

class Button;
class ErrorBar;

//! Which of several open items one has before oneself: "2 of 3".
struct ItemPlace {
    int number = 1;
    int total = 1;
};

//! One item that needs a person, whole: what is common to a conflict and a refusal. A header that says what happened, a
//! middle that scrolls, the ways out beneath it. Escape decides later; nothing is lost by leaving.
class ItemView : public QWidget {
    Q_OBJECT

public:
    const sync::Attention &item() const { return m_item; }

    virtual bool isTouched() const = 0; //!< something was chosen or typed that is not saved
    virtual bool maySave() const = 0;
    virtual void save() = 0;
    virtual void focusFirst() = 0;
    //! The record as the server has it (JSON), when it is kept here.
    virtual void setRecord(const std::string &json) = 0;
    bool isBusy() const { return m_isBusy; }
    void setBusy(bool busy);
    void showRefusal(const Refusal &refusal);
    //! The window is about to go, and something here is not saved.
    void warn();

Q_SIGNALS:
    void decided(const oms::sync::Decision &decision);
    void later();
    void changed(); //!< what may be saved

protected:
    //! `me` is the full name of who decides: their own edits are "yours".
    ItemView(const sync::Attention &item, const Names &names, const QString &me, QWidget *parent);

    struct Header {
        QString icon;
        QString title;
        QString place;
        QString subtitle;
    };
    void build(const Header &header, QWidget *middle);
    //! Left and right of the foot; in a narrow window one beneath the other.
    QBoxLayout &quickActions() const { return *m_quick; }
    QBoxLayout &endActions() const { return *m_end; }
    void addCopy();

    const Names &names() const { return m_names; }
    QString author() const { return m_author; } //!< empty = this person
    QString about() const { return m_about; }
    //! Says it above; `action` runs `acted`.
    void ask(const QString &question, const QString &action, std::function<void()> acted);
    void clearMessage();
    virtual void showState() = 0;
    //! Escape, or the button.
    virtual void leave() { Q_EMIT later(); }

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFooter();
    void showWords(Button &button, bool shown);

    sync::Attention m_item;
    Names m_names;
    QString m_author;
    QString m_about;
    ErrorBar *m_error;
    std::function<void()> m_acted;
    QBoxLayout *m_footer = nullptr;
    QBoxLayout *m_quick;
    QBoxLayout *m_end;
    QHash<Button *, QString> m_words; //!< of those that show only their sign just now
    bool m_isBusy = false; //!< a decision is being saved
};

//! Everything that an item holds, for the clipboard: what was typed can be had whatever happens.
QString exportText(const sync::Attention &item, const Names &names);

} // namespace oms
