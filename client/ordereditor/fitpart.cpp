// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/fitpart.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/ordereditor/measurementform.h"
#include "client/ordereditor/orderdraft.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "shared/sync/units.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto pause = 400ms;
const auto lengthsKey = u"lengths"_s;

} // namespace

FitPart::FitPart(Books &books, Preferences &preferences, OrderDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_book(books.orders())
    , m_preferences(preferences)
    , m_draft(draft)
    , m_error(new ErrorBar)
    , m_words(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_horse(new Button(tr("Choose the horse"), u"arrow-right"_s, ButtonKind::Plain))
    , m_anew(new Button(tr("Measure anew"), u"plus"_s, ButtonKind::Plain))
    , m_save(new Button(tr("Save this visit"), u"save"_s, ButtonKind::Primary))
    , m_lengths(new QComboBox)
    , m_form(new MeasurementForm)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    m_words->setWordWrap(true);
    top->addWidget(m_words, 1);
    for (auto *widget : std::initializer_list<QWidget *> {m_horse, m_anew, m_save, m_lengths})
        top->addWidget(widget);
    column->addLayout(top);
    column->addWidget(m_error);
    column->addWidget(m_form);
    column->addStretch();
    m_lengths->addItem(tr("Centimetres"), int(Lengths::Metric));
    m_lengths->addItem(tr("Inches"), int(Lengths::Inches));
    m_lengths->setAccessibleName(tr("Lengths in"));
    const auto &profile = m_book.session().profileId;
    m_lengths->setCurrentIndex(m_preferences.value(profile, lengthsKey, 0).toInt() == 0 ? 0 : 1);
    m_form->setLengths(Lengths(m_lengths->currentIndex()));
    connect(m_lengths, &QComboBox::activated, this, [this](int index) {
        m_preferences.setValue(m_book.session().profileId, lengthsKey, index);
        m_form->setLengths(Lengths(index));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FitPart::store);
    connect(m_form, &MeasurementForm::edited, this, [this] {
        m_isDirty = m_isNew ? !m_form->set().values.empty() || !m_form->set().notes.empty()
                            : !sync::editsBetween(m_base, m_form->set()).empty();
        if (m_isDirty && !m_isAnew)
            m_pause.start();
        showState();
        Q_EMIT edited();
    });
    connect(m_anew, &Button::clicked, this, [this] {
        m_isAnew = true;
        beginVisit();
    });
    connect(m_save, &Button::clicked, this, &FitPart::store);
    connect(m_horse, &Button::clicked, this, &FitPart::horseWanted);
    connect(&m_book, &OrderBook::partsChanged, this, [this](const OrderId &order) {
        if (order == m_draft.now().id && !m_isDirty && !m_isUnderWay)
            read();
    });
}

FitPart::~FitPart() = default;

void FitPart::show()
{
    const auto &order = m_draft.now();
    const bool isSame = m_base.order_id == order.id && m_shown == order.horse_id;
    if (!isSame) {
        flush();
        m_isAnew = m_isDirty = false;
        m_shown = order.horse_id;
        m_before.reset();
        beginVisit();
        read();
    }
    showState();
}

void FitPart::read()
{
    if (m_shown)
        m_book.readMeasurements(*m_shown, this, [this, horse = *m_shown](const auto &visits) {
            if (m_shown == horse && !m_isDirty && !m_isUnderWay && !m_isAnew)
                showVisits(visits);
        });
}

//! The last one of this order is the one that is written; the last before it stands beside it.
void FitPart::showVisits(const std::vector<Kept<MeasurementSet>> &visits)
{
    const MeasurementSet *mine = nullptr;
    for (const auto &visit : visits)
        if (visit.record.order_id == m_draft.now().id && !visit.record.archived_at)
            mine = &visit.record;
    m_before.reset();
    for (const auto &visit : visits)
        if (!visit.record.archived_at && !visit.record.values.empty() && (!mine || visit.record.id != mine->id)
            && (!mine || visit.record.taken_at <= mine->taken_at))
            m_before = visit.record;
    if (mine) {
        m_base = *mine;
        m_isNew = false;
        m_form->show(m_base, m_before ? &*m_before : nullptr);
    } else {
        beginVisit();
    }
    showState();
}

void FitPart::beginVisit()
{
    if (!m_isNew && !m_base.values.empty() && m_isAnew)
        m_before = m_base;
    m_base = {};
    m_base.id = makeId<MeasurementSetId>();
    m_base.order_id = m_draft.now().id;
    m_base.horse_id = m_shown.value_or(HorseId());
    m_base.taken_at = now();
    m_isNew = true;
    m_form->show(m_base, m_before ? &*m_before : nullptr);
    showState();
}

void FitPart::showState()
{
    const bool isStanding = m_draft.now().released_at && !m_isAnew;
    m_horse->setVisible(!m_shown);
    m_lengths->setVisible(m_shown.has_value());
    m_form->setVisible(m_shown.has_value());
    m_form->setReadOnly(isStanding);
    m_anew->setVisible(m_shown && isStanding);
    m_save->setVisible(m_shown && m_isAnew);
    m_save->setEnabled(m_isDirty && m_form->troubles() == 0);
    QString words;
    if (!m_shown)
        words = tr("What is measured belongs to a horse.");
    else if (isStanding)
        words = m_isNew ? tr("Nothing was measured for this order, and it has been approved.")
                        : tr("Measured on %1. The order has been approved: this visit stands.")
                              .arg(dayText(std::chrono::floor<std::chrono::days>(m_base.taken_at)));
    else if (m_isAnew)
        words = tr("A new visit. When you save it the order goes back to head office.");
    else if (m_isNew && !m_isDirty)
        words = m_before ? tr("Nothing measured yet. The visit before stands beside each field.")
                         : tr("Nothing measured yet.");
    else
        words = m_isDirty || m_isUnderWay ? tr("Saving…")
                                          : tr("Visit of %1, saved on this computer")
                                                .arg(dayText(std::chrono::floor<std::chrono::days>(m_base.taken_at)));
    m_words->setText(words);
}

void FitPart::flush()
{
    if (m_isDirty && !m_isAnew)
        store();
}

//! The order comes first: a visit belongs to it.
void FitPart::store()
{
    m_pause.stop();
    if (!m_isDirty || m_isUnderWay)
        return;
    const auto sent = m_form->set();
    m_isDirty = false;
    m_isUnderWay = true;
    const auto finish = [this, sent](const Result<bool> &result) { stored(result, sent); };
    if (!m_isNew)
        return m_book.changePart(m_base, sent, this, finish);
    if (m_draft.isNew())
        m_draft.edit([](Order &) {}); // a visit is a reason to keep it
    m_draft.flush([this, sent, finish](bool isStored) {
        if (!isStored)
            return finish(refuse(ErrorCode::Unavailable, tr("The order is not saved yet.").toStdString()));
        m_book.add(sent, this, finish);
    });
}

void FitPart::stored(const Result<bool> &result, const MeasurementSet &sent)
{
    m_isUnderWay = false;
    const bool isStill = sent.id == m_base.id;
    if (!isStill)
        return;
    if (!result) {
        m_isDirty = true;
        m_error->say(reasonText(result.error()));
        return showState();
    }
    m_error->clear();
    m_base = sent;
    m_isNew = false;
    m_isAnew = false;
    if (m_isDirty && !m_draft.now().released_at)
        store(); // typed meanwhile
    showState();
    Q_EMIT edited();
}

bool FitPart::mayLeave() const
{
    return !m_isDirty || !m_isAnew;
}

int FitPart::troubles() const
{
    return m_form->troubles();
}

void FitPart::focusTrouble()
{
    if (!m_shown)
        return m_horse->setFocus();
    m_form->focusTrouble();
}

} // namespace oms
