// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/catalogue/recordpane.h"
#include "client/widgets/form.h"

#include <map>

class QBoxLayout;
class QButtonGroup;
class QStackedWidget;

namespace oms {

class Button;
class ErrorBar;
class Label;
class Pill;
class UsesPanel;

//! What the editors of the catalogue have around their fields: a name with its state and what can be done to it, what
//! went wrong, views when there are many fields, where it is used, Save. What it is about, Editor<T> knows.
class EditorFrame : public RecordPane {
    Q_OBJECT

public:
    QString title() const override;
    void save() override;
    bool isDirty() const override { return m_isDirty; }
    std::vector<CommandOffer> commands() override;
    void warn() override;

protected:
    EditorFrame(CatalogueBook &book, QWidget *parent);

    //! A button in the header, the last or at a place; shown by showActions().
    Button *addAction(const QString &text, const QString &icon, std::function<void()> run, int at = -1);
    //! One of several pages; with but one there is no choice to be seen. Takes ownership.
    int addView(const QString &title, QWidget *content, bool scrolls = true);
    void setViewTitle(int view, const QString &title);
    void showView(int view);
    int viewCount() const;

    void setTitle(const QString &title, const QString &subtitle);
    void setState(const QString &state, Tone tone);
    void setDirty(bool dirty);
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    ErrorBar &error() const { return *m_error; }
    UsesPanel &uses() const { return *m_uses; }

    CatalogueBook &m_book;

    virtual void store() = 0;
    virtual void undoTyping() = 0;
    virtual bool checks() = 0;
    virtual bool isNew() const = 0;
    virtual bool isArchived() const = 0;
    virtual void archive() = 0;
    virtual void restore() = 0;
    virtual bool mayArchive() const = 0;
    //! The person may, if only there is a network.
    virtual bool mayChange() const { return m_book.mayWrite(); }
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    //! After actions were shown or hidden.
    void fitActions();

private:
    QWidget *buildHeader();
    QWidget *buildFooter();

    Label *m_title;
    Label *m_subtitle;
    Pill *m_state;
    QBoxLayout *m_actions;
    std::map<Button *, QString> m_words; //!< of the actions
    ErrorBar *m_error;
    QWidget *m_viewRow;
    QButtonGroup *m_views;
    QStackedWidget *m_pages;
    UsesPanel *m_uses;
    QWidget *m_footer;
    Button *m_save;
    Button *m_undo;
    bool m_isDirty = false;
    bool m_isBusy = false;
    bool m_isReadOnly = false;
};

} // namespace oms
