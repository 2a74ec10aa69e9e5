// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/newdraft.h"

#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 460;
constexpr std::array<int, 4> steps {1, 50, 100, 500}; // minor units

RegionCode regionAt(int index)
{
    return RegionCode(index);
}

} // namespace

NewDraftDialog::NewDraftDialog(PriceApi &api, const std::vector<PriceList> &lists, const PriceList *from,
                               QWidget *parent)
    : ActionDialog(tr("New price list"), tr("Create the draft"), parent)
    , m_api(api)
    , m_lists(lists)
    , m_key(QByteArray::fromStdString(makeUuid().toString()))
    , m_region(new QComboBox)
    , m_name(new QLineEdit)
    , m_from(new QDateEdit(QDate::currentDate().addDays(1)))
    , m_source(new QComboBox)
    , m_raise(new QLineEdit)
    , m_step(new QComboBox)
{
    setMinimumWidth(dialogWidth);
    for (std::size_t i = 0; i < Choices<RegionCode>::codes.size(); ++i)
        m_region->addItem(regionText(RegionCode(i)));
    if (from)
        m_region->setCurrentIndex(int(from->region_code));
    m_from->setCalendarPopup(true);
    m_raise->setPlaceholderText(u"0 %"_s);
    for (const int step : steps)
        m_step->addItem(step == 1 ? tr("not rounded") : tr("to %1").arg(moneyText(step, "EUR")), step);
    m_name->setAccessibleName(tr("Name"));
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(20, 8, 20, 8);
    form->setVerticalSpacing(10);
    form->addRow(tr("Region"), m_region);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Valid from"), m_from);
    form->addRow(tr("Prices of"), m_source);
    form->addRow(tr("Raised by"), m_raise);
    form->addRow(tr("Rounded"), m_step);
    add(content);
    connect(m_region, &QComboBox::currentIndexChanged, this, &NewDraftDialog::fillSources);
    connect(this, &ActionDialog::acted, this, &NewDraftDialog::create);
    fillSources();
    if (from)
        m_source->setCurrentIndex(m_source->findData(toQString(from->id.toString())));
    m_name->setFocus();
}

//! The lists of the region first: what one mostly wants.
void NewDraftDialog::fillSources()
{
    m_source->clear();
    m_source->addItem(tr("no other list: empty"), QString());
    const auto region = regionAt(m_region->currentIndex());
    for (const bool isHere : {true, false})
        for (const auto &list : m_lists)
            if ((list.region_code == region) == isHere && !list.archived_at)
                m_source->addItem(toQString(list.name), toQString(list.id.toString()));
    if (m_source->count() > 1)
        m_source->setCurrentIndex(1);
}

void NewDraftDialog::create()
{
    PriceListWish wish;
    wish.id = makeId<PriceListId>();
    wish.region_code = regionAt(m_region->currentIndex());
    wish.name = m_name->text().trimmed().toStdString();
    wish.valid_from = dateOf(m_from->date());
    if (const auto source = Uuid::parse(m_source->currentData().toString().toStdString()))
        wish.copy_of = PriceListId {*source};
    if (!m_raise->text().trimmed().isEmpty()) {
        const auto raise = readPercent(m_raise->text());
        if (!raise)
            return refuse(tr("“%1” is not a percentage.").arg(m_raise->text()));
        wish.raise = *raise;
    }
    wish.step = m_step->currentData().toInt();
    setActionEnabled(false);
    m_api.create(wish, m_key, this, [this](const Result<PriceList> &draft) {
        if (!draft)
            return refuse(reasonText(draft.error()));
        Q_EMIT made(*draft);
        accept();
    });
}

} // namespace oms::prices
