// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/errorbar.h"

#include "client/widgets/announce.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct KindRow {
    const char *icon;
    Ink ink;
    Tone tone;
};

constexpr KindRow kinds[] = {
    {"circle-alert", Ink::Bad, Tone::Red},
    {"triangle-alert", Ink::Warn, Tone::Amber},
    {"info", Ink::Secondary, Tone::Neutral},
};

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"circle-alert"_s))
    , m_message(new Label)
    , m_action(new Button({}, ButtonKind::Ghost))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(9);
    row->addWidget(m_icon);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    auto *close = Button::iconOnly(u"x"_s, tr("Close this message"));
    row->addWidget(close);
    connect(m_action, &Button::clicked, this, &ErrorBar::acted);
    connect(close, &Button::clicked, this, &ErrorBar::clear);
    hide();
}

void ErrorBar::say(const QString &message, const QString &action, Kind kind)
{
    m_kind = kind;
    const auto &look = kinds[int(kind)];
    m_icon->setIcon(QString::fromLatin1(look.icon), look.ink);
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    show();
    update();
    announce(this);
}

void ErrorBar::clear()
{
    m_message->clear();
    hide();
}

QString ErrorBar::message() const
{
    return m_message->text();
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::of(this).pillFill(kinds[int(m_kind)].tone));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace oms
