// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/priceapi.h"
#include "client/widgets/actiondialog.h"
#include "shared/catalogue/catalogue.h"

namespace oms::prices {

//! What publishing a draft would change, and then the publishing. `before` is the list that it replaces, or null.
class PublishDialog : public ActionDialog {
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
};

} // namespace oms::prices
