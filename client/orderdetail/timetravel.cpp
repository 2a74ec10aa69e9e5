// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/timetravel.h"

#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr std::size_t fewest = 2; //!< events: with one there is nothing to go back to

} // namespace

TimeTravel::TimeTravel(Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_when(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_status(new Pill)
    , m_now(new Button(tr("Back to now"), u"rotate-ccw"_s, ButtonKind::Ghost))
    , m_sheet(new QWidget)
    , m_lines(new QVBoxLayout(m_sheet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new IconLabel(u"history"_s));
    m_slider->setAccessibleName(tr("The order as it stood"));
    m_slider->setToolTip(tr("Draw it back to see the order as it stood."));
    m_slider->setPageStep(1);
    row->addWidget(m_slider, 1);
    row->addWidget(m_when);
    column->addLayout(row);
    m_lines->setContentsMargins(26, 2, 0, 2);
    m_lines->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->addWidget(m_status);
    first->addStretch();
    first->addWidget(m_now);
    m_lines->addLayout(first);
    column->addWidget(m_sheet);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showMoment();
        Q_EMIT travelled();
    });
    connect(m_now, &Button::clicked, this, &TimeTravel::toNow);
    setEvents({}, false);
}

bool TimeTravel::isNow() const
{
    return m_slider->value() >= m_slider->maximum();
}

void TimeTravel::setEvents(std::vector<OrderEvent> events, bool wasReleased)
{
    const bool wasNow = isNow();
    m_events = std::move(events);
    m_wasReleased = wasReleased;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setMaximum(m_events.empty() ? 0 : int(m_events.size()) - 1);
        if (wasNow)
            m_slider->setValue(m_slider->maximum());
    }
    setVisible(m_events.size() >= fewest);
    showMoment();
}

void TimeTravel::toNow()
{
    m_slider->setValue(m_slider->maximum());
    m_slider->setFocus();
}

std::optional<Instant> TimeTravel::moment() const
{
    if (isNow())
        return {};
    return m_events[std::size_t(m_slider->value())].at;
}

void TimeTravel::showMoment()
{
    m_sheet->setVisible(!isNow());
    m_when->setText(isNow() ? tr("now") : momentText(*moment(), now()));
    m_slider->setAccessibleDescription(m_when->text());
    if (isNow())
        return;
    const auto then = standingAfter(m_events, std::size_t(m_slider->value()));
    m_status->setState(statusText(then.status, m_reader, m_wasReleased), statusTone(then.status));
    showDifferences(then);
}

void TimeTravel::showDifferences(const OrderThen &then)
{
    while (m_lines->count() > 1) {
        auto *item = m_lines->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    const auto orDash = [](const std::string &text) { return text.empty() ? u"–"_s : toQString(text); };
    for (const auto &one : then.differences) {
        auto *line = new Label(tr("%1: %2, today %3", "field, what it was, what it is")
                                   .arg(schemaText(one.label), orDash(one.before), orDash(one.after)));
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
    if (then.differences.empty())
        m_lines->addWidget(new Label(tr("Built as it is today."), TextSize::Small, QFont::Normal, Ink::Secondary));
}

} // namespace oms
