// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/fixform.h"
#include "client/synccentre/itemview.h"

class QStackedWidget;

namespace oms {

class Button;
class Label;

//! A change that the server did not accept: what was entered, what happened, and the ways out. What was typed is kept
//! until a person decides.
class RejectionView : public ItemView {
    Q_OBJECT

public:
    //! `fitters` are what a customer can be given to.
    RejectionView(const sync::Attention &item, const Names &names, const QString &me, ItemPlace place,
                  std::vector<ChoiceItem> fitters, QWidget *parent = nullptr);

    bool isTouched() const override;
    bool maySave() const override;
    //! Sends what the form holds; without a form opens it.
    void save() override;
    void focusFirst() override;
    void setRecord(const std::string &json) override { m_record = json; }

protected:
    void leave() override;

private:
    QWidget *buildStory();
    QWidget *buildEntered();
    void buildFooter();
    void fix();
    void send();
    void askToDiscard();
    void showState() override;

    sync::Mutation m_mutation;
    sync::MutationResult m_result;
    std::vector<ChoiceItem> m_fitters;
    std::string m_record;
    std::unique_ptr<FixForm> m_fix;
    QStackedWidget *m_panes;
    Button *m_discard;
    Button *m_later;
    Button *m_save;
};

} // namespace oms
