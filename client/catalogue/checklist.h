// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/offering.h"

#include <QWidget>

class QVBoxLayout;

namespace oms {

class IconLabel;
class Label;

//! What a model that is being prepared still lacks, in words.
class OfferChecklist : public QWidget {
    Q_OBJECT

public:
    explicit OfferChecklist(QWidget *parent = nullptr);
    void show(const Catalogue &catalogue, const std::vector<Lacking> &lacking);

private:
    Label *m_title;
    IconLabel *m_ready;
    QVBoxLayout *m_lines;
};

//! "Nobody builds it for Australia, Canada."
QString lackText(const Catalogue &catalogue, const Lacking &lacking);

} // namespace oms
