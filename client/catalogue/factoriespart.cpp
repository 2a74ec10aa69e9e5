// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/factoriespart.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! Scrolling the page must not change who builds a saddle.
class FactoryBox : public QComboBox {
public:
    FactoryBox()
    {
        setItemDelegate(new QStyledItemDelegate(this));
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FactoriesPart::FactoriesPart(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_error(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(new Label(tr("Factories"), TextSize::Body, QFont::DemiBold), 0, 0, 1, 2);
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, 1, 0, 1, 2);
    int at = 0;
    for (const auto code : Choices<RegionCode>::codes) {
        const auto region = *fromCode<RegionCode>(code);
        auto *box = new FactoryBox;
        auto *label = new Label(regionText(region), TextSize::Small, QFont::Medium, Ink::Secondary);
        label->setBuddy(box);
        box->setAccessibleName(tr("Factory for %1").arg(regionText(region)));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(label);
        cell->addWidget(box);
        grid->addLayout(cell, 2 + at / 2, at % 2);
        ++at;
        m_boxes.emplace_back(region, box);
        connect(box, &QComboBox::activated, this, [this] {
            m_chosen = factories();
            setError({});
            Q_EMIT edited();
        });
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void FactoriesPart::setFactories(const std::vector<ModelFactory> &factories)
{
    m_chosen = factories;
    fill();
    if (m_known.empty())
        loadNames();
}

void FactoriesPart::loadNames()
{
    if (std::exchange(m_isAsking, true))
        return;
    const QUrlQuery query(u"limit=100"_s);
    m_api.list<Factory>(u"/api/v1/factories"_s, query, this, [this](Result<Listing<Factory>> factories) {
        m_isAsking = false;
        if (factories)
            m_known = std::move(factories->data);
        fill();
    });
}

void FactoriesPart::fill()
{
    for (const auto &[region, box] : m_boxes) {
        const auto code = region;
        const auto chosen = std::find_if(m_chosen.begin(), m_chosen.end(),
                                         [code](const ModelFactory &f) { return f.region_code == code; });
        box->clear();
        box->addItem(u"–"_s);
        for (const auto &factory : m_known)
            box->addItem(toQString(factory.name), QString::fromStdString(factory.id.toString()));
        if (chosen == m_chosen.end())
            continue;
        const auto id = QString::fromStdString(chosen->factory_id.toString());
        if (box->findData(id) < 0)
            box->addItem(tr("Chosen; its name is known online"), id);
        box->setCurrentIndex(box->findData(id));
    }
}

std::vector<ModelFactory> FactoriesPart::factories() const
{
    std::vector<ModelFactory> chosen;
    for (const auto &[region, box] : m_boxes)
        if (const auto id = Uuid::parse(box->currentData().toString().toStdString()))
            chosen.push_back({region, FactoryId {*id}});
    // what is equal is equal whatever the order of the server
    std::stable_sort(chosen.begin(), chosen.end(), [this](const ModelFactory &a, const ModelFactory &b) {
        const auto place = [this](const ModelFactory &f) {
            return std::find_if(m_chosen.begin(), m_chosen.end(),
                                [&](const ModelFactory &g) { return g.region_code == f.region_code; });
        };
        return place(a) < place(b);
    });
    return chosen;
}

void FactoriesPart::setReadOnly(bool readOnly)
{
    for (const auto &[region, box] : m_boxes)
        box->setEnabled(!readOnly);
}

void FactoriesPart::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace oms
