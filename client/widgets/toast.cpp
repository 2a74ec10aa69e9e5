// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/toast.h"

#include "client/widgets/announce.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto lifetime = 10s;
constexpr int footGap = 48;
constexpr int shadow = 8;

} // namespace

Toast *Toast::show(QWidget *anchor, const QString &text, std::function<void()> undo)
{
    auto *window = anchor->window();
    for (auto *earlier : window->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly))
        earlier->leave();
    auto *toast = new Toast(window, text, std::move(undo));
    toast->place();
    toast->QWidget::show();
    toast->raise();
    announce(toast);
    return toast;
}

Toast::Toast(QWidget *window, const QString &text, std::function<void()> undo)
    : QWidget(window)
{
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + shadow, 6 + shadow, 8 + shadow, 6 + shadow);
    row->addWidget(new Label(text));
    if (undo) {
        auto *button = new Button(tr("Undo"), u"undo-2"_s, ButtonKind::Ghost);
        connect(button, &Button::clicked, this, [this, undo = std::move(undo)] {
            leave();
            undo();
        });
        row->addWidget(button);
    }
    auto *close = Button::iconOnly(u"x"_s, tr("Close"));
    connect(close, &Button::clicked, this, &Toast::leave);
    row->addWidget(close);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Toast::leave);
    m_life.start(lifetime);
    window->installEventFilter(this);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_life.stop();
    else if (event->type() == QEvent::Leave)
        m_life.start(lifetime);
    return QWidget::event(event);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

//! Later, because its own button may be what ends it.
void Toast::leave()
{
    hide();
    deleteLater();
}

void Toast::place()
{
    adjustSize();
    const auto *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - footGap + shadow);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const QRectF box = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, colours.isDark() ? 14 : 7));
    for (int i = shadow; i > 0; --i)
        painter.drawRoundedRect(box.adjusted(-i, 2 - i, i, i), 8 + i, 8 + i);
    painter.setPen(QPen(colours[Ink::ControlBorder], 1));
    painter.setBrush(colours[Ink::Raised]);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 8, 8);
}

} // namespace oms
