// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/editor.h"

namespace oms {

class FactoriesPart;
class OfferChecklist;
class TickList;

//! A model with all that is allowed on it, and its way into the offer and out of it.
class ModelPane : public Editor<Model> {
    Q_DECLARE_TR_FUNCTIONS(ModelPane)

public:
    ModelPane(CatalogueBook &book, QWidget *parent);

    static RecordPane *make(CatalogueBook &book, QWidget *parent) { return new ModelPane(book, parent); }

private:
    QWidget *buildFacts();
    void connectParts();

    Model fresh(const CataloguePlace &from) const override;
    QString newTitle() const override { return tr("New model"); }
    QString subtitleOf(const Model &model) const override;
    std::pair<QString, Tone> stateOf(const Model &model) const override;
    const std::vector<Model> &archivedOf(const CatalogueDocument &document) const override { return document.models; }
    void load(const Model &model) override;
    void collect(Model &model) const override;
    void showParts(bool isReadOnly) override;
    bool showPartError(const FieldError &error) override;
    void loadChoices() override;
    void showActions() override;

    void count();
    void showChecklist();
    void setModelState(ModelState state, const QString &said);
    void duplicate();
    void copyAllowed();
    void takeAllowedOf(const Model &other);

    FactoriesPart *m_factories;
    OfferChecklist *m_checklist;
    TickList *m_leathers;
    TickList *m_values;
    TickList *m_extras;
    Button *m_offer;
    Button *m_offerAgain;
    Button *m_withdraw;
    Button *m_discontinue;
    Button *m_duplicate;
    int m_leathersView;
    int m_valuesView;
    int m_extrasView;
};

} // namespace oms
