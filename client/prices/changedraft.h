// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/priceapi.h"
#include "client/widgets/actiondialog.h"

class QDateEdit;
class QLineEdit;

namespace oms::prices {

//! What a draft is called and from which day it is to hold.
class ChangeDraftDialog : public ActionDialog {
    Q_OBJECT

public:
    ChangeDraftDialog(PriceApi &api, const PriceList &draft, QWidget *parent);

Q_SIGNALS:
    void changed(const oms::PriceList &draft);

private:
    void change();

    PriceApi &m_api;
    PriceList m_draft;
    QLineEdit *m_name;
    QDateEdit *m_from;
};

//! Asks whether a draft goes to the archive, and puts it there.
class ArchiveDraftDialog : public ActionDialog {
    Q_OBJECT

public:
    ArchiveDraftDialog(PriceApi &api, const PriceList &draft, QWidget *parent);

Q_SIGNALS:
    void archived(const oms::PriceList &draft);

private:
    void archive();

    PriceApi &m_api;
    PriceList m_draft;
};

} // namespace oms::prices
