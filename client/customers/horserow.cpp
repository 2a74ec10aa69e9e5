// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/horserow.h"

#include "client/app/icons.h"
#include "client/customers/customertable.h"
#include "client/models/schematext.h"
#include "client/widgets/avatar.h"
#include "client/widgets/focus.h"
#include "client/widgets/heighteditor.h"
#include "client/widgets/type.h"

#include <QPainter>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 48;
constexpr int margin = 10;
constexpr int pictureSize = 28;

} // namespace

QString horseFacts(const Horse &horse)
{
    QStringList facts;
    if (horse.breed)
        facts += toQString(*horse.breed);
    if (horse.sex)
        facts += choiceText(codeOf(*horse.sex)).toLower();
    if (horse.birth_year)
        facts += QString::number(*horse.birth_year);
    if (horse.height_cm)
        facts += heightText(*horse.height_cm);
    return facts.join(u" · "_s);
}

HorseRow::HorseRow(const Horse &horse, RecordMark mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(toQString(horse.name))
    , m_facts(horseFacts(horse))
    , m_mark(mark)
{
    QStringList said {m_name, m_facts, markText(mark)};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(markText(mark));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *picture = new Avatar(m_name, pictureSize, Avatar::Use::Picture, this);
    picture->move(margin, (rowHeight - pictureSize) / 2);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize HorseRow::sizeHint() const
{
    return {320, rowHeight};
}

QSize HorseRow::minimumSizeHint() const
{
    return {160, rowHeight};
}

void HorseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours[Ink::Border]);
    painter.setBrush(colours[isHot ? Ink::Hover : Ink::Raised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), 8, colours);

    const QRect words = rect().adjusted(margin + pictureSize + margin, 6, m_mark == RecordMark::None ? -30 : -52, -6);
    painter.setFont(textFont(TextSize::Body, QFont::Medium));
    painter.setPen(colours[Ink::Text]);
    const auto elided = [&](const QString &text) {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    };
    painter.drawText(words, m_facts.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop, elided(m_name));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(words, Qt::AlignBottom, elided(m_facts));
    if (m_mark != RecordMark::None)
        paintIcon(painter, QLatin1StringView(markIcon(m_mark)),
                  colours[m_mark == RecordMark::NeedsYou ? Ink::Warn : Ink::Tertiary],
                  QRect(width() - 48, (height() - 14) / 2, 14, 14));
    if (isEnabled())
        paintIcon(painter, u"pencil"_s, colours[isHot ? Ink::Secondary : Ink::Tertiary],
                  QRect(width() - 26, (height() - 14) / 2, 14, 14));
}

} // namespace oms
