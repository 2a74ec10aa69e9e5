// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/priceapi.h"
#include "client/widgets/actiondialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace oms::prices {

//! A new draft of a price list: for which region, from when, with whose prices, raised by how much.
class NewDraftDialog : public ActionDialog {
    Q_OBJECT

public:
    //! `lists` are those that there are; `from` is what to begin with, or null.
    NewDraftDialog(PriceApi &api, const std::vector<PriceList> &lists, const PriceList *from, QWidget *parent);

Q_SIGNALS:
    void made(const oms::PriceList &draft);

private:
    void fillSources();
    void create();

    PriceApi &m_api;
    std::vector<PriceList> m_lists;
    QByteArray m_key;
    QComboBox *m_region;
    QLineEdit *m_name;
    QDateEdit *m_from;
    QComboBox *m_source;
    QLineEdit *m_raise;
    QComboBox *m_step;
};

} // namespace oms::prices
