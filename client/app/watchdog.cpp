// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/watchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace oms {

namespace {

microseconds wallTime()
{
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch());
}

//! Of this thread alone, so that whatever else the computer does is not counted.
microseconds workTime()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return duration_cast<microseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#else
    return wallTime();
#endif
}

} // namespace

QString Delay::text() const
{
    return u"%1 ms, %2 of them at work: %3"_s.arg(took / 1ms).arg(worked / 1ms).arg(what);
}

void WatchedApplication::watch(microseconds limit, std::function<void(const Delay &)> report)
{
    m_limit = limit;
    m_report = std::move(report);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_report || thread() != QThread::currentThread())
        return QApplication::notify(receiver, event);
    const auto *parent = receiver->parent();
    const Ran ran {receiver->metaObject(), parent ? parent->metaObject() : nullptr, event->type()};
    const int loop = QThread::currentThread()->loopLevel();
    if (!m_turns.empty() && m_turns.back().loop == loop)
        return notifyTimed(receiver, event, ran);
    for (auto &outer : m_turns)
        outer.isInterrupted = true;
    m_turns.push_back({loop});
    const bool result = notifyInTurn(receiver, event, ran);
    m_turns.pop_back();
    return result;
}

bool WatchedApplication::notifyInTurn(QObject *receiver, QEvent *event, const Ran &ran)
{
    const auto wall = wallTime();
    const auto work = workTime();
    const bool result = notifyTimed(receiver, event, ran);
    const auto took = wallTime() - wall;
    const auto turn = m_turns.back();
    if (took <= m_limit || turn.isInterrupted)
        return result;
    const auto ms = duration_cast<milliseconds>(turn.slowest.alone).count();
    m_report({took, workTime() - work, u"%1: %2 (%3 ms)"_s.arg(text(ran), text(turn.slowest)).arg(ms)});
    return result;
}

bool WatchedApplication::notifyTimed(QObject *receiver, QEvent *event, Ran ran)
{
    const auto outside = std::exchange(m_inside, {});
    const auto begin = wallTime();
    const bool result = QApplication::notify(receiver, event);
    const auto took = wallTime() - begin;
    ran.alone = took - m_inside;
    m_inside = outside + took;
    if (ran.alone > m_turns.back().slowest.alone)
        m_turns.back().slowest = ran;
    return result;
}

QString WatchedApplication::text(const Ran &ran)
{
    const auto *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(ran.type);
    const auto what = name ? QString::fromLatin1(name) : u"event %1"_s.arg(ran.type);
    const auto to = QLatin1StringView(ran.receiver->className());
    if (!ran.parent)
        return u"%1 to %2"_s.arg(what, to);
    return u"%1 to %2 in %3"_s.arg(what, to, QLatin1StringView(ran.parent->className()));
}

} // namespace oms
