// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/windowmemory.h"

#include "client/app/pagedeck.h"
#include "client/app/preferences.h"
#include "client/app/sidebar.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

const auto geometryKey = u"window"_s;
const auto sidebarKey = u"wide_sidebar"_s;
const auto pageKey = u"page"_s;
const auto recordKey = u"record"_s;
constexpr QSize firstSize(1280, 800);
constexpr auto pause = 2s;

//! An address that begins something ("new:customer:…", "edit:…") is nowhere to come back to; what was typed there is a
//! draft, which comes back by itself.
bool isPlace(const QString &record)
{
    return record != u"new" && !record.startsWith(u"new:") && !record.startsWith(u"edit:");
}

} // namespace

WindowMemory::WindowMemory(QMainWindow &window, Sidebar &sidebar, PageDeck &deck, Preferences &preferences,
                           const QString &profileId)
    : QObject(&window)
    , m_window(window)
    , m_sidebar(sidebar)
    , m_deck(deck)
    , m_preferences(preferences)
    , m_profileId(profileId)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WindowMemory::save);
    connect(&m_deck, &PageDeck::moved, &m_pause, qOverload<>(&QTimer::start));
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &WindowMemory::save); // the desktop's session ends
    window.installEventFilter(this);
}

Location WindowMemory::restore()
{
    if (!m_window.restoreGeometry(m_preferences.value(m_profileId, geometryKey).toByteArray()))
        m_window.resize(firstSize);
    m_sidebar.setWide(m_preferences.value(m_profileId, sidebarKey, true).toBool());
    return {m_preferences.value(m_profileId, pageKey).toString(),
            m_preferences.value(m_profileId, recordKey).toString(),
            {}};
}

void WindowMemory::save()
{
    m_pause.stop();
    const auto place = m_deck.history().current();
    const bool isHere = place && place->page == m_deck.currentId() && isPlace(place->record);
    m_preferences.setValue(m_profileId, geometryKey, m_window.saveGeometry());
    m_preferences.setValue(m_profileId, sidebarKey, m_sidebar.isWide());
    m_preferences.setValue(m_profileId, pageKey, m_deck.currentId());
    m_preferences.setValue(m_profileId, recordKey, isHere ? place->record : QString());
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

} // namespace oms
