// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/statusheader.h"

#include "client/app/icons.h"
#include "client/app/statusbutton.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int signSide = 22;
constexpr int discSide = 44;
constexpr int margin = 24;

Tone toneOf(ConnectionStatus::State state)
{
    switch (state) {
    case ConnectionStatus::State::Connected:
        return Tone::Green;
    case ConnectionStatus::State::Busy:
    case ConnectionStatus::State::Waiting:
        return Tone::Neutral;
    default:
        return Tone::Amber;
    }
}

} // namespace

StatusHeader::StatusHeader(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(u"cloud"_s, Ink::Secondary, signSide))
    , m_summary(new Label({}, TextSize::Large, QFont::DemiBold))
    , m_detail(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_sync(new Button(tr("Sync now"), u"refresh-cw"_s, ButtonKind::Plain))
    , m_pause(new Button(tr("Pause"), u"pause"_s, ButtonKind::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + (discSide - signSide) / 2, 4, margin, 14);
    row->setSpacing(14 + (discSide - signSide) / 2);
    row->addWidget(m_sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (auto *label : {m_summary, m_detail}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_pause);
    row->addLayout(buttons);
    setMinimumHeight(discSide + 20);
    connect(m_sync, &Button::clicked, this, &StatusHeader::syncWanted);
    connect(m_pause, &Button::clicked, this,
            [this] { Q_EMIT pauseWanted(m_status.phase != sync::SyncStatus::Phase::Paused); });
    setStatus({}, Keeping::OnDisk);
}

void StatusHeader::setStatus(const sync::SyncStatus &status, Keeping keeping)
{
    using Phase = sync::SyncStatus::Phase;
    m_status = status;
    const auto words = wordsOf(status, now(), keeping);
    m_tone = toneOf(words.state);
    const auto look = lookOf(words.state);
    m_sign->setIcon(QString::fromLatin1(look.icon), look.ink);
    m_summary->setText(words.summary);
    m_detail->setText(words.detail);
    setToolTip(toQString(status.trouble));
    const bool isPaused = status.phase == Phase::Paused;
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(isPaused ? u"play"_s : u"pause"_s));
    const bool isOut = status.phase == Phase::NeedsSignIn;
    m_sync->setText(isOut ? tr("Sign in") : tr("Sync now"));
    m_sync->setIcon(icon(isOut ? u"log-in"_s : u"refresh-cw"_s));
    const bool isShut = status.phase == Phase::Revoked || status.phase == Phase::TooOld;
    m_sync->setEnabled(!isPaused && !isShut && status.phase != Phase::Working);
    m_pause->setEnabled(!isShut);
    update();
}

//! A disc behind the sign, in the tone of the state.
void StatusHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::of(this).pillFill(m_tone));
    const auto centre = QRectF(m_sign->geometry()).center();
    painter.drawEllipse(centre, discSide / 2., discSide / 2.);
}

} // namespace oms
