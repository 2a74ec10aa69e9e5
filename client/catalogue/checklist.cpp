// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/checklist.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int mostNames = 5;

} // namespace

QString lackText(const Catalogue &catalogue, const Lacking &lacking)
{
    QStringList names;
    for (const auto region : lacking.regions)
        names << regionText(region);
    for (const auto &id : lacking.options)
        if (const auto *option = catalogue.find(id))
            names << toQString(option->name);
    const auto rest = names.size() - mostNames;
    auto all = names.mid(0, rest > 1 ? mostNames : names.size()).join(u", "_s);
    if (rest > 1)
        all = OfferChecklist::tr("%1 and %Ln more", nullptr, int(rest)).arg(all);
    switch (lacking.what) {
    case Lack::Leather:
        return OfferChecklist::tr("No leather is allowed.");
    case Lack::Factory:
        return OfferChecklist::tr("Nobody builds it for %1.").arg(all);
    case Lack::Value:
        return OfferChecklist::tr("No value is allowed for %1.").arg(all);
    case Lack::Price:
        return OfferChecklist::tr("A leather has no price in %1.").arg(all);
    case Lack::PriceList:
        break;
    }
    return OfferChecklist::tr("There is no price list today for %1.").arg(all);
}

OfferChecklist::OfferChecklist(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Body, QFont::DemiBold))
    , m_ready(new IconLabel(u"circle-check"_s, Ink::Good))
    , m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_ready);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
}

void OfferChecklist::show(const Catalogue &catalogue, const std::vector<Lacking> &lacking)
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ready->setVisible(lacking.empty());
    m_title->setText(lacking.empty() ? tr("Ready to be offered") : tr("Before it is offered"));
    for (const auto &one : lacking) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        const bool isMust = one.what == Lack::Leather;
        row->addWidget(new IconLabel(isMust ? u"circle-alert"_s : u"circle-dashed"_s, isMust ? Ink::Bad : Ink::Warn), 0,
                       Qt::AlignTop);
        auto *words = new Label(lackText(catalogue, one), TextSize::Body, QFont::Normal, Ink::Secondary);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_lines->addWidget(line);
    }
}

} // namespace oms
