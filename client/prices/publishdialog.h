// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/priceapi.h"
#include "shared/catalogue/catalogue.h"

#include <QDialog>

namespace oms {
class Button;
class Label;
} // namespace oms

namespace oms::prices {

//! What publishing a draft would change, and then the publishing. `before` is the list that it replaces, or null.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    PublishDialog(PriceApi &api, const PriceList &draft, const PriceList *before, const Catalogue &catalogue,
                  QWidget *parent);

Q_SIGNALS:
    void published(const oms::PriceList &list);

private:
    void publish();

    PriceApi &m_api;
    PriceList m_draft;
    Label *m_trouble;
    Button *m_publish;
};

} // namespace oms::prices
