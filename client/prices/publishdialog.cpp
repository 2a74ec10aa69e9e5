// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/publishdialog.h"

#include "client/catalogue/recordname.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/prices/days.h"
#include "client/prices/pricerows.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
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

//! Models that are offered, with a leather that would have no price.
int withoutPrice(const PriceList &draft, const Catalogue &catalogue)
{
    int models = 0;
    for (const auto &model : catalogue.document().models)
        if (isOffered(catalogue, model)
            && std::any_of(model.leathers.begin(), model.leathers.end(), [&](const LeatherTypeId &leather) {
                   return !priceIn(draft, {PriceKind::ModelLeather, model.id.value, leather});
               }))
            ++models;
    return models;
}

} // namespace

PublishDialog::PublishDialog(PriceApi &api, const PriceList &draft, const PriceList *before, const Catalogue &catalogue,
                             QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_draft(draft)
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_publish(new Button(tr("Publish"), ButtonKind::Primary))
{
    const auto title = tr("Publish %1").arg(toQString(draft.name));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
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
    auto *area = scrolling(content);
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    area->setAccessibleName(tr("What changes"));
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 10, 20, 14);
    buttons->addWidget(m_trouble, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_publish);
    m_trouble->setWordWrap(true);
    auto *heading = new Label(title, TextSize::Title, QFont::DemiBold);
    heading->setContentsMargins(20, 16, 20, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(new Hairline);
    column->addWidget(area, 1);
    column->addWidget(new Hairline);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
}

void PublishDialog::publish()
{
    m_publish->setEnabled(false);
    m_api.publish(m_draft, this, [this](const Result<PriceList> &list) {
        m_publish->setEnabled(true);
        if (!list)
            return m_trouble->setText(list.error().errors.empty() ? refusalText(list.error())
                                                                  : errorText(list.error().errors.front()));
        Q_EMIT published(*list);
        accept();
    });
}

} // namespace oms::prices
