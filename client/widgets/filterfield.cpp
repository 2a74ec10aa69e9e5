// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/filterfield.h"

#include "client/app/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto typingPause = 200ms;

} // namespace

FilterField::FilterField(const QString &words, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(words);
    setAccessibleName(words);
    setClearButtonEnabled(true);
    addAction(icon(u"list-filter"_s), LeadingPosition);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

SearchField::SearchField(const QString &words, QWidget *parent)
    : FilterField(words, parent)
{
    actions().constFirst()->setIcon(icon(u"search"_s));
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

} // namespace oms
