// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/wire.h"

#include "server/database/fiber.h"
#include "sql/live.h"

#include <QLoggingCategory>

namespace oms::live {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcWire, "oms.live.wire")

constexpr auto tick = 500ms; //!< how soon a connection that was lost is tried again
constexpr int ticksPerPulse = 30; //!< a line that is cut without a word is noticed by asking something

} // namespace

class Wire::Ear : public QObject {
public:
    Ear(const Surroundings &surroundings, Hub &hub, DatabaseCounters &counters)
        : m_surroundings(surroundings)
        , m_hub(hub)
        , m_connection(surroundings.connection, counters, Waiting::Suspend)
    {
        m_connection.onNotification([this](const std::string &, const std::string &payload) {
            if (const auto news = newsOf(payload))
                m_hub.tell(*news);
        });
        m_connection.onChange([this] { changed(); });
        connect(&m_tick, &QTimer::timeout, this, &Ear::look);
        m_tick.start(tick);
    }
    ~Ear() override
    {
        m_connection.onChange(nullptr);
        m_connection.close("the server is closing");
    }

private:
    void look()
    {
        if (m_connection.state() == Connection::State::Closed && m_surroundings.isReady())
            m_connection.open();
        else if (m_connection.isOpen() && ++m_ticks % ticksPerPulse == 0)
            ask(false);
    }
    void changed()
    {
        if (m_connection.isOpen())
            ask(true);
        else if (std::exchange(m_isHearing, false))
            qCWarning(lcWire, "Lost: %s", m_connection.failure().c_str());
    }
    //! Begins to listen, or sees that the line is still good; then says where things stand.
    void ask(bool isNew)
    {
        Fiber::spawn([this, isNew] {
            try {
                if (isNew)
                    m_connection.send(sql::live::listen, {});
                m_connection.send(sql::live::head, {});
                const auto rows = m_connection.take(m_connection.sync());
                m_isHearing = true;
                const auto head = std::stoll(std::string(rows->at(0, 0).value_or("0")));
                if (isNew || head > m_hub.head())
                    m_hub.tell({head, {}});
            } catch (const DatabaseError &error) {
                qCDebug(lcWire, "%s", error.what());
            }
        });
    }

    const Surroundings m_surroundings;
    Hub &m_hub;
    Connection m_connection;
    QTimer m_tick;
    int m_ticks = 0;
    bool m_isHearing = false;
};

Wire::Wire(Surroundings surroundings, Hub &hub, DatabaseCounters &counters)
{
    m_thread.setObjectName(QStringLiteral("live"));
    m_place.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_place, [&] { m_ear = std::make_unique<Ear>(surroundings, hub, counters); }, Qt::BlockingQueuedConnection);
}

Wire::~Wire()
{
    stop();
}

void Wire::stop()
{
    if (!m_ear)
        return;
    QMetaObject::invokeMethod(
        &m_place, [this] { m_ear.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace oms::live
