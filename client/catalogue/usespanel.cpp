// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/usespanel.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int mostAtFirst = 8;

} // namespace

UsesPanel::UsesPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_links(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_title);
    m_links->setSpacing(0);
    column->addLayout(m_links);
    column->addStretch();
}

void UsesPanel::show(const Catalogue &catalogue, std::string_view entity, const Uuid &id)
{
    m_uses.clear();
    for (const auto &use : usesOf(catalogue, entity, id))
        if (entity != "option" || use.entity != "option_value") // its own values are no use of it
            m_uses << Link {kindIcon(use.entity),
                            kindText(use.entity),
                            nameOf(catalogue, use.entity, use.id),
                            {toQString(use.entity), use.id, {}}};
    m_count = int(m_uses.size());
    fill(m_count <= mostAtFirst + 2);
}

void UsesPanel::fill(bool isWhole)
{
    while (auto *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(m_count ? tr("Where used · %Ln", nullptr, m_count) : tr("Not used anywhere"));
    for (const auto &use : m_uses) {
        if (!isWhole && m_links->count() == mostAtFirst)
            break;
        auto *link = new Button(use.text, use.icon, ButtonKind::Ghost);
        link->setAccessibleName(u"%1 %2"_s.arg(use.kind, use.text));
        link->setToolTip(u"%1 · %2"_s.arg(use.kind, use.text));
        connect(link, &Button::clicked, this, [this, place = use.place] { Q_EMIT wanted(place); });
        m_links->addWidget(link, 0, Qt::AlignLeft);
    }
    if (isWhole)
        return;
    auto *more = new Button(tr("Show %Ln more", nullptr, m_count - mostAtFirst), ButtonKind::Ghost);
    connect(
        more, &Button::clicked, this, [this] { fill(true); }, Qt::QueuedConnection);
    m_links->addWidget(more, 0, Qt::AlignLeft);
}

} // namespace oms
