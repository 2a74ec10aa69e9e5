// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "shared/customers/customer.h"

#include <QAbstractButton>

namespace oms {

//! "Hanoverian · gelding · 2016 · 16.2 hh · 168 cm"
QString horseFacts(const Horse &horse);

//! One horse in its customer's detail: name and facts; a click edits it.
class HorseRow : public QAbstractButton {
    Q_OBJECT

public:
    HorseRow(const Horse &horse, RecordMark mark, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_facts;
    RecordMark m_mark;
};

} // namespace oms
