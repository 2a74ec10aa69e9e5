// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/place.h"
#include "shared/catalogue/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace oms {

class Label;

//! Where a record is used, each a link that leads there.
class UsesPanel : public QWidget {
    Q_OBJECT

public:
    explicit UsesPanel(QWidget *parent = nullptr);

    void show(const Catalogue &catalogue, std::string_view entity, const Uuid &id);
    int count() const { return m_count; }

Q_SIGNALS:
    void wanted(const oms::CataloguePlace &place);

private:
    void fill(bool isWhole);

    struct Link {
        QString icon;
        QString kind;
        QString text;
        CataloguePlace place;
    };
    Label *m_title;
    QVBoxLayout *m_links;
    QList<Link> m_uses;
    int m_count = 0;
};

} // namespace oms
