// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/publishdialog.h"

#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/prices/pricerows.h"
#include "client/widgets/label.h"
#include "shared/catalogue/offering.h"

#include <QGridLayout>
#include <algorithm>

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(680, 560);
constexpr std::size_t mostShown = 200;

//! In thousandths of what it was: for the order only.
std::int64_t weightOf(const PriceDifference &difference)
{
    if (!difference.before || !difference.after || *difference.before == 0)
        return std::numeric_limits<std::int64_t>::max();
    return std::abs(*difference.after - *difference.before) * 1000 / *difference.before;
}

QString changeText(const PriceDifference &difference)
{
    if (!difference.before || !difference.after || *difference.before == 0)
        return {};
    const auto share = (*difference.after - *difference.before) * wholeBasisPoints / *difference.before;
    return (share > 0 ? u"+"_s : QString()) + percentText(BasisPoints(share));
}

//! Offered models, with a leather that would have no price.
int withoutPrice(const PriceList &draft, const Catalogue &catalogue)
{
    const auto &models = catalogue.document().models;
    return int(std::count_if(models.begin(), models.end(), [&](const Model &model) {
        return isOffered(catalogue, model) && !isPriced(model, draft);
    }));
}

} // namespace

PublishDialog::PublishDialog(PriceApi &api, const PriceList &draft, const PriceList *before, const Catalogue &catalogue,
                             QWidget *parent)
    : ActionDialog(tr("Publish %1").arg(toQString(draft.name)), tr("Publish"), parent)
    , m_api(api)
    , m_draft(draft)
{
    resize(firstSize);
    auto changes = differences(before ? *before : PriceList(), draft);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto &a, const auto &b) { return weightOf(a) > weightOf(b); });
    const auto gone = std::count_if(changes.begin(), changes.end(), [](const auto &one) { return !one.after; });
    QStringList said;
    said << tr("%Ln price(s) change.", nullptr, int(changes.size()));
    if (gone > 0)
        said << tr("%Ln of them would be gone.", nullptr, int(gone));
    if (const int bare = withoutPrice(draft, catalogue); bare > 0)
        said << tr("%Ln offered model(s) would have a leather without a price.", nullptr, bare);
    said << tr("From %1 on it holds for %2, for good: a published list is never changed.")
                .arg(dayText(draft.valid_from), regionText(draft.region_code));
    auto *words = new Label(said.join(u' '), TextSize::Body, QFont::Normal, Ink::Secondary);
    words->setWordWrap(true);
    words->setContentsMargins(20, 0, 20, 8);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 4, 20, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const auto money = [&](std::optional<MinorUnits> amount) {
        return amount ? moneyText(*amount, draft.currency) : u"–"_s;
    };
    int row = 0;
    for (std::size_t i = 0; i < std::min(changes.size(), mostShown); ++i, ++row) {
        grid->addWidget(new Label(nameOf(changes[i].key, catalogue), TextSize::Small), row, 0);
        int column = 1;
        for (const auto &text : {money(changes[i].before), money(changes[i].after), changeText(changes[i])}) {
            auto *cell = new Label(text, TextSize::Small, column == 2 ? QFont::DemiBold : QFont::Normal,
                                   column == 1 ? Ink::Secondary : Ink::Text);
            cell->setAlignment(Qt::AlignRight);
            grid->addWidget(cell, row, column++);
        }
    }
    if (changes.size() > mostShown)
        grid->addWidget(new Label(tr("and %Ln more", nullptr, int(changes.size() - mostShown)), TextSize::Small), row++,
                        0);
    grid->setRowStretch(row, 1);
    add(words);
    add(new Hairline);
    addScrolling(content, tr("What changes"));
    connect(this, &ActionDialog::acted, this, &PublishDialog::publish);
}

void PublishDialog::publish()
{
    setActionEnabled(false);
    m_api.publish(m_draft, this, [this](const Result<PriceList> &list) {
        if (!list)
            return refuse(reasonText(list.error()));
        Q_EMIT published(*list);
        accept();
    });
}

} // namespace oms::prices
