// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/decisionmodel.h"
#include "client/synccentre/itemview.h"

namespace oms {

class Button;
class DecisionTable;
class Label;

//! A record that was changed in both places: a person decides field by field. Nothing is chosen beforehand, and nothing
//! is saved before everything is decided.
class DecisionView : public ItemView {
    Q_OBJECT

public:
    DecisionView(const sync::Attention &item, const Names &names, const QString &me, ItemPlace place,
                 QWidget *parent = nullptr);

    const DecisionModel &model() const { return m_model; }
    bool isTouched() const override;
    bool maySave() const override { return m_model.isDecided() && !isBusy(); }
    void save() override;
    void focusFirst() override;
    void setRecord(const std::string &json) override { m_record = json; }

private:
    QWidget *buildMiddle();
    QWidget *buildMerged();
    void buildFooter();
    QString subtitleText() const;
    void keepAll(Side side);
    void showState() override;
    void showBothVersions();

    DecisionModel m_model;
    std::string m_record;
    DecisionTable *m_table;
    Label *m_left;
    Button *m_save;
};

} // namespace oms
