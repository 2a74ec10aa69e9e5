// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "shared/pricing/price.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace oms {

namespace configurator {
class Configurator;
class RuleList;
} // namespace configurator

class Label;

//! "Try it out" in the catalogue: put a saddle together and see which rules speak and what it costs, in any region and
//! on any day. Nothing is stored; works without a network. A fitter's quick quote.
class TryOutSection : public CatalogueSection {
    Q_OBJECT

public:
    TryOutSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new TryOutSection(context, parent);
    }

    void activate(const Uuid &record) override;

private:
    QWidget *buildBar();
    void reprice();
    std::vector<Charge> charges(std::string_view currency);
    void copyQuote();

    CatalogueBook &m_book;
    configurator::Configurator *m_configurator;
    configurator::RuleList *m_rules;
    QComboBox *m_region;
    QDateEdit *m_day;
    QLineEdit *m_discount;
    QLineEdit *m_fitting;
    Label *m_trouble;
};

} // namespace oms
