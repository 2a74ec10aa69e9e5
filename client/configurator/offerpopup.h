// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/configurator/offermodel.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QListView;

namespace oms::configurator {

class ChoiceField;

//! The list under a ChoiceField: one for all of them. Opened when it is wanted, so that 900 values cost nothing before.
class OfferPopup : public QWidget {
    Q_OBJECT

public:
    using Offers = std::function<std::vector<OfferRow>()>;
    using Take = std::function<void(const Value &)>;

    explicit OfferPopup(QWidget *parent);

    //! `offers` is asked when the list opens; `take` when something allowed is picked.
    void serve(ChoiceField *field, const Offers &offers, const Take &take);
    const OfferModel &model() const { return *m_model; }
    int current() const;

Q_SIGNALS:
    void closed(oms::configurator::ChoiceField *field); //!< its description is its own again

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool open(ChoiceField *field, const Offers &offers, const Take &take);
    static QString noneText();
    void place();
    void move(int by);
    void pick(int row);
    void leave();
    void setCurrent(int row);
    void tell();

    OfferModel *m_model;
    QListView *m_list;
    QPointer<ChoiceField> m_field;
    Take m_take;
};

} // namespace oms::configurator
