// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/sectionlist.h"

#include "client/app/icons.h"
#include "client/widgets/type.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace oms::configurator {

using namespace Qt::StringLiterals;

class SectionButton : public QAbstractButton {
public:
    explicit SectionButton(const QString &title)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const SectionState &state, const QString &sentence)
    {
        setVisible(state.isThere);
        setAccessibleName(sentence);
        setToolTip(sentence);
        m_state = state;
        update();
    }
    QSize sizeHint() const override { return {100, qMax(32, fontMetrics().height() + 14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &colours = Colours::of(this);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(colours[Ink::Accent]) : QPen(Qt::NoPen));
            painter.setBrush(colours[isChecked() ? Ink::Selected : Ink::Hover]);
            painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
        }
        painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::Medium : QFont::Normal));
        painter.setPen(colours[Ink::Text]);
        const auto room = rect().adjusted(10, 0, -34, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        const QRect mark(width() - 30, 0, 22, height());
        const int open = m_state.missing + m_state.wrong;
        if (open == 0)
            return paintIcon(painter, u"check"_s, colours[Ink::Good], mark.adjusted(3, 8, -3, -8));
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(colours[m_state.wrong > 0 ? Ink::Bad : Ink::Warn]);
        painter.drawText(mark, Qt::AlignCenter, QString::number(open));
    }

private:
    SectionState m_state;
};

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 6, 12);
    column->setSpacing(2);
    for (int i = 0; i < sectionCount; ++i) {
        const auto section = Section(i);
        auto *button = new SectionButton(titleOf(section));
        m_buttons[std::size_t(i)] = button;
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, section] { Q_EMIT wanted(section); });
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, section] { Q_EMIT wanted(section); });
    }
    column->addStretch();
}

void SectionList::show(const std::array<SectionState, sectionCount> &states)
{
    for (int i = 0; i < sectionCount; ++i) {
        const auto &state = states[std::size_t(i)];
        const int open = state.missing + state.wrong;
        const auto title = titleOf(Section(i));
        m_buttons[std::size_t(i)]->show(
            state, open ? tr("%1, %Ln to be done", nullptr, open).arg(title) : tr("%1, complete").arg(title));
    }
}

void SectionList::setCurrent(Section section)
{
    for (int i = 0; i < sectionCount; ++i)
        m_buttons[std::size_t(i)]->setChecked(Section(i) == section);
}

} // namespace oms::configurator
