// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/fittab.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int nameWidth = 150;
constexpr int groupGap = 8;

enum Column { Name, Here, There, Change, ColumnCount };

QString headingOf(MeasurementSubject subject)
{
    switch (subject) {
    case MeasurementSubject::Horse:
        return FitTab::tr("Horse");
    case MeasurementSubject::Rider:
        return FitTab::tr("Rider");
    case MeasurementSubject::Fit:
        break;
    }
    return FitTab::tr("Fit");
}

const MeasurementValue *valueIn(const MeasurementSet *visit, std::string_view code)
{
    if (!visit)
        return nullptr;
    const auto found = std::find_if(visit->values.begin(), visit->values.end(),
                                    [=](const MeasurementValue &one) { return one.type_code == code; });
    return found == visit->values.end() ? nullptr : &*found;
}

QString textIn(const MeasurementSet *visit, std::string_view code, Lengths lengths)
{
    const auto *value = valueIn(visit, code);
    const auto text = value ? measureText(*value, lengths) : QString();
    return text.isEmpty() ? u"–"_s : text;
}

//! "+0.4": what the visit has more than the other one.
QString differenceIn(const MeasurementType &type, const MeasurementSet &visit, const MeasurementSet *other,
                     Lengths lengths)
{
    const auto *here = valueIn(&visit, type.code);
    const auto *there = valueIn(other, type.code);
    if (!here || !there || *here == *there)
        return {};
    if (!here->value_num || !there->value_num)
        return FitTab::tr("changed");
    const auto difference = *here->value_num - *there->value_num;
    if (type.unit == MeasurementUnit::QuarterInch)
        return QLocale().toString(difference / 4.0, 'f', 2).prepend(difference > 0 ? u"+"_s : QString());
    return measureText(type, difference, lengths).prepend(difference > 0 ? u"+"_s : QString());
}

//! "Shoulder angle left": in a list both sides have their own line.
QString nameOf(const MeasurementType &type)
{
    return schemaText(type.label);
}

Label *figure(const QString &text, Ink ink = Ink::Text)
{
    auto *label = new Label(text, TextSize::Body, QFont::Normal, ink);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

Label *heading(const QString &text)
{
    return new Label(text, TextSize::Small, QFont::DemiBold, Ink::Secondary);
}

QString titleOf(const MeasurementSet &visit, const OrderId &order)
{
    const auto day = Date(std::chrono::floor<std::chrono::days>(visit.taken_at));
    auto words = dayText(day);
    if (visit.taken_by_name)
        words = FitTab::tr("%1, %2", "day, who measured").arg(words, toQString(*visit.taken_by_name));
    return visit.order_id == order ? FitTab::tr("%1 (this order)").arg(words) : words;
}

} // namespace

FitTab::FitTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_head(new QWidget)
    , m_visit(new QComboBox)
    , m_other(new QComboBox)
    , m_lengths(new QComboBox)
    , m_sheet(new QVBoxLayout(this))
    , m_nothing(new EmptyState(u"ruler"_s, tr("Nothing measured yet"),
                               tr("Visits at this horse are shown here side by side.")))
{
    m_sheet->setContentsMargins(20, 14, 20, 20);
    m_sheet->setSpacing(12);
    auto *grid = new QGridLayout(m_head);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto addChoice = [&](const QString &name, QComboBox *box) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *label = new Label(name, TextSize::Body, QFont::Normal, Ink::Secondary);
        label->setBuddy(box);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(box, grid->rowCount() - 1, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &FitTab::fill);
    };
    addChoice(tr("Visit"), m_visit);
    addChoice(tr("Beside"), m_other);
    m_lengths->addItem(tr("Centimetres"), int(Lengths::Metric));
    m_lengths->addItem(tr("Inches"), int(Lengths::Inches));
    m_lengths->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    addChoice(tr("Lengths in"), m_lengths);
    m_sheet->addWidget(m_head);
    m_sheet->addWidget(m_nothing);
    m_sheet->addStretch();
}

void FitTab::show(const Order &order, const OrderParts &parts)
{
    m_order = order.id;
    if (!order.horse_id)
        return take(parts.measurements);
    m_book.readMeasurements(*order.horse_id, this, [this, id = order.id](std::vector<Kept<MeasurementSet>> visits) {
        if (m_order == id)
            take(std::move(visits));
    });
}

//! This order's own visit comes to the front, beside the one before it.
void FitTab::take(std::vector<Kept<MeasurementSet>> visits)
{
    m_visits = std::move(visits);
    std::stable_sort(m_visits.begin(), m_visits.end(),
                     [](const auto &a, const auto &b) { return a.record.taken_at < b.record.taken_at; });
    const QSignalBlocker quiet[] = {QSignalBlocker(m_visit), QSignalBlocker(m_other)};
    m_visit->clear();
    m_other->clear();
    m_other->addItem(tr("no other visit"), -1);
    std::optional<int> own;
    for (int i = int(m_visits.size()) - 1; i >= 0; --i) {
        const auto &visit = m_visits[std::size_t(i)].record;
        m_visit->addItem(titleOf(visit, m_order), i);
        m_other->addItem(titleOf(visit, m_order), i);
        if (!own && visit.order_id == m_order)
            own = i;
    }
    const int front = own.value_or(int(m_visits.size()) - 1);
    m_visit->setCurrentIndex(m_visit->findData(front));
    m_other->setCurrentIndex(std::max(0, m_other->findData(front - 1)));
    fill();
}

void FitTab::fill()
{
    if (m_table)
        m_table->deleteLater();
    m_table = nullptr;
    m_head->setVisible(!m_visits.empty());
    m_nothing->setVisible(m_visits.empty());
    if (m_visits.empty())
        return;
    const auto &visit = m_visits[std::size_t(m_visit->currentData().toInt())].record;
    const auto otherPlace = m_other->currentData().toInt();
    const auto *other = otherPlace < 0 ? nullptr : &m_visits[std::size_t(otherPlace)].record;
    const auto lengths = Lengths(m_lengths->currentData().toInt());
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(Name, nameWidth);
    grid->setColumnStretch(Name, 1);
    int row = 0;
    std::optional<MeasurementSubject> subject;
    for (const auto &type : measurementTypes()) {
        if (!valueIn(&visit, type.code) && !valueIn(other, type.code))
            continue;
        if (subject != type.subject) {
            if (subject)
                grid->setRowMinimumHeight(row++, groupGap);
            subject = type.subject;
            grid->addWidget(heading(headingOf(type.subject)), row++, Name, 1, ColumnCount);
        }
        auto *name = new Label(nameOf(type), TextSize::Body, QFont::Normal, Ink::Secondary);
        name->setWordWrap(true);
        grid->addWidget(name, row, Name);
        grid->addWidget(figure(textIn(&visit, type.code, lengths)), row, Here);
        if (other) {
            grid->addWidget(figure(textIn(other, type.code, lengths), Ink::Tertiary), row, There);
            grid->addWidget(figure(differenceIn(type, visit, other, lengths), Ink::Warn), row, Change);
        }
        ++row;
    }
    if (!visit.notes.empty()) {
        auto *notes = new Label(toQString(visit.notes));
        notes->setWordWrap(true);
        grid->addWidget(heading(tr("Notes")), row++, Name, 1, ColumnCount);
        grid->addWidget(notes, row++, Name, 1, ColumnCount);
    }
    m_sheet->insertWidget(1, m_table);
}

} // namespace oms
