// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/cardstrip.h"

#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "shared/core/time.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace oms {

CardStrip::CardStrip(Board &board, Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_reader(reader)
    , m_what(new Label({}, TextSize::Body, QFont::Medium))
    , m_hint(new Label(tr("← → columns · Ctrl+→ moves on · Enter opens · digits scan"), TextSize::Small, QFont::Normal,
                       Ink::Secondary))
    , m_back(new Button({}, u"arrow-left"_s, ButtonKind::Plain))
    , m_on(new Button({}, u"arrow-right"_s, ButtonKind::Primary))
    , m_open(new Button(tr("Open"), ButtonKind::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 8);
    row->setSpacing(8);
    m_what->setElided(true);
    m_hint->setElided(true);
    row->addWidget(m_what, 2);
    row->addWidget(m_hint, 1);
    row->addWidget(m_open);
    row->addWidget(m_back);
    row->addWidget(m_on);
    const auto carry = [this](int direction) {
        if (const auto chosen = m_board.chosen())
            m_board.carry(*chosen, direction);
    };
    connect(m_back, &Button::clicked, this, [carry] { carry(-1); });
    connect(m_on, &Button::clicked, this, [carry] { carry(1); });
    connect(m_open, &Button::clicked, this, [this] {
        if (const auto chosen = m_board.chosen())
            Q_EMIT m_board.openWanted(*chosen);
    });
    connect(&board, &Board::chosenChanged, this, &CardStrip::showChosen);
    showChosen();
}

void CardStrip::showChosen()
{
    const auto card = m_board.chosen() ? m_board.card(*m_board.chosen()) : nullptr;
    for (auto *button : {m_open, m_back, m_on})
        button->setVisible(card != nullptr);
    if (!card)
        return m_what->setText({});
    const auto stage = stageOf(*card, now());
    const auto offer = [&](Button &button, int direction, const QString &words) {
        const auto to = stage ? neighbourOf(*stage, direction) : std::nullopt;
        const auto action = m_board.actionOf(card->id.value, direction);
        // holding is not the usual way on: it is dragged, or done in the order
        button.setVisible(action && *action != OrderAction::Hold);
        if (to)
            button.setText(words.arg(stageText(*to, m_reader)));
    };
    offer(*m_back, -1, tr("Back to %1"));
    offer(*m_on, 1, tr("Move to %1"));
    QStringList words {numberText(*card), saddleText(*card) + u' ' + seatText(card->seat_size_q4), whoText(*card),
                       stage ? stageText(*stage, m_reader) : QString(), ageText(daysInStage(*card, now()))};
    words.removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
    m_what->setText(words.join(u" · "_s));
}

} // namespace oms
