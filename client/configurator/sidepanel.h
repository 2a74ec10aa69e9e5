// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/pricing/price.h"

#include <QWidget>

class QButtonGroup;
class QBoxLayout;
class QStackedWidget;

namespace oms {
class Label;
} // namespace oms

namespace oms::configurator {

class PriceLines;

//! Beside the fields: what it costs, what stands against ordering it, what the factory will read.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    //! Another view behind Price and Factory. Takes ownership.
    void addView(const QString &title, QWidget *content);
    //! Nothing: whoever sits here sees no prices.
    void showPrice(const std::optional<Breakdown> &breakdown, const QString &why);
    void showFindings(const std::vector<Finding> &findings, const Catalogue &catalogue);
    void showSpec(const Configuration &configuration, const Catalogue &catalogue);
    void setPricesVisible(bool visible);
    QString priceText() const;
    QString specText() const { return m_specText; }

Q_SIGNALS:
    void wanted(const oms::Slot &slot); //!< the field of a finding

private:
    Label *m_total;
    Label *m_change;
    Label *m_state;
    QBoxLayout *m_findings;
    QButtonGroup *m_views;
    QBoxLayout *m_viewRow;
    QStackedWidget *m_stack;
    PriceLines *m_lines;
    Label *m_spec;
    QString m_specText;
    std::optional<Breakdown> m_before;
};

} // namespace oms::configurator
