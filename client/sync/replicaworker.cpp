// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/replicaworker.h"

#include "client/sync/aside.h"

#include <QRandomGenerator>
#include <QSysInfo>
#include <tuple>

namespace oms {

using namespace std::chrono_literals;
using sync::OutboxState;

namespace {

constexpr auto lockLook = 1h;
constexpr auto longestAway = std::chrono::days(14);
constexpr std::size_t mostJournal = 500;

template<class... Case>
struct Cases : Case... {
    using Case::operator()...;
};
template<class... Case>
Cases(Case...) -> Cases<Case...>;

std::string programName()
{
    return ("oms " OMS_VERSION ", " + QSysInfo::prettyProductName().left(80).toStdString());
}

struct StoreTroubleRow {
    sync::StoreError::Kind kind;
    const char *code;
    const char *sentence;
};

constexpr StoreTroubleRow storeTroubles[] = {
    {sync::StoreError::Kind::Full, "full", "The disk of this computer is full."},
    {sync::StoreError::Kind::Damaged, "damaged", "What is kept on this computer is damaged."},
    {sync::StoreError::Kind::Broken, "broken", "Nothing can be written on this computer."},
};

Refusal refusalOf(const sync::StoreError &error)
{
    const auto &row = storeTroubles[std::size_t(error.kind())];
    return {ErrorCode::Unavailable, row.sentence, {{"disk", row.code, row.sentence, {error.what()}}}};
}

//! What a store says when it does not open is the code of its reason.
Refusal notOpened(const sync::StoreError &error)
{
    auto refusal = refusalOf(error);
    refusal.errors.front().code = error.what();
    return refusal;
}

template<Described T>
Result<T> parsed(const Result<std::string> &body)
{
    if (!body)
        return passOn(body);
    return fromJson<T>(*body, Purpose::Trusted);
}

//! The record that a mutation is about.
sync::RecordKey keyOf(const sync::Mutation &mutation)
{
    return {mutation.entity, mutation.entity_id};
}

} // namespace

struct ReplicaWorker::SystemClock : sync::Clock {
    explicit SystemClock(WallClock reads)
        : now(std::move(reads))
    { }
    Instant wall() const override { return now(); }
    std::chrono::milliseconds steady() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }

    WallClock now;
};

struct ReplicaWorker::SystemChance : sync::Randomness {
    Uuid identity() override { return makeUuid(); }
    double fraction() override { return QRandomGenerator::global()->generateDouble(); }
};

ReplicaWorker::ReplicaWorker(OpenStore open, WallClock wall)
    : m_open(std::move(open))
    , m_clock(std::make_unique<SystemClock>(std::move(wall)))
    , m_chance(std::make_unique<SystemChance>())
    , m_wake(new QTimer(this))
    , m_day(new QTimer(this))
{
    m_wake->setSingleShot(true);
    m_day->setInterval(lockLook);
    connect(m_wake, &QTimer::timeout, this, [this] { handle(sync::event::Tick {}); });
    connect(m_day, &QTimer::timeout, this, &ReplicaWorker::report);
}

ReplicaWorker::~ReplicaWorker() = default;

void ReplicaWorker::begin()
{
    if (!open())
        return;
    m_day->start();
    Q_EMIT opened();
    tellDevice();
    handle(sync::event::Started {});
}

bool ReplicaWorker::open()
{
    ++m_round;
    m_engine.reset();
    m_store.reset();
    try {
        auto opened = m_open();
        m_store = std::move(opened.store);
        m_notice = std::move(opened.notice);
        m_engine = std::make_unique<sync::SyncEngine>(*m_store, *m_clock, *m_chance, programName());
    } catch (const sync::StoreError &error) {
        m_engine.reset();
        m_store.reset();
        Q_EMIT failed(notOpened(error));
        return false;
    }
    return true;
}

void ReplicaWorker::close()
{
    for (auto *timer : {m_wake, m_day})
        timer->stop();
    m_engine.reset();
    m_store.reset();
}

//! The engine tries again by itself what could not be stored, but for what a person did.
void ReplicaWorker::handle(const sync::Event &event)
{
    if (m_engine)
        std::ignore = handleNow(event);
}

Result<bool> ReplicaWorker::handleNow(const sync::Event &event)
{
    try {
        const auto effects = m_engine->handle(event);
        m_trouble.clear();
        perform(effects);
        return true;
    } catch (const sync::StoreError &error) {
        troubled(error);
        return tl::make_unexpected(refusalOf(error));
    }
}

//! A damaged file is opened anew: the store saves what can be saved.
void ReplicaWorker::troubled(const sync::StoreError &error)
{
    m_trouble = refusalOf(error).detail;
    if (error.kind() == sync::StoreError::Kind::Damaged) {
        if (open())
            QTimer::singleShot(0, this, [this] { handle(sync::event::Started {}); });
        Q_EMIT recordsChanged({}, true);
    }
    report();
}

Result<bool> ReplicaWorker::submit(const std::vector<sync::Wish> &wishes)
{
    if (!m_engine)
        return refuse(ErrorCode::Unavailable, m_trouble);
    if (isLocked())
        return refuse(ErrorCode::Unauthenticated, "Sign in first.");
    if (const auto fine = m_engine->check(wishes); !fine)
        return passOn(fine);
    return handleNow(sync::event::Submitted {wishes});
}

Result<bool> ReplicaWorker::decide(const sync::Decision &decision)
{
    if (!m_engine)
        return refuse(ErrorCode::Unavailable, m_trouble);
    if (const auto fine = m_engine->check(decision); !fine)
        return passOn(fine);
    return handleNow(sync::event::Decided {decision});
}

//! The engine knows nothing of it: a record that no scope holds and that has no base. What cannot be kept is no
//! trouble of its own: saving says so in its time.
void ReplicaWorker::setAside(const sync::RecordKey &key, const std::optional<std::string> &body)
{
    if (!m_store || isLocked())
        return;
    try {
        m_store->transact([&] {
            if (body)
                m_store->put({key, 0, {}, *body});
            else
                m_store->remove(key);
        });
    } catch (const sync::StoreError &error) {
        troubled(error);
    }
}

void ReplicaWorker::answered(SyncCall call, int round, const Result<std::string> &body)
{
    if (round != m_round)
        return;
    if (body)
        m_metServer = m_clock->steady();
    switch (call) {
    case SyncCall::Register:
        handle(sync::event::Registered {body.map([](const auto &) { return true; })});
        return tellDevice();
    case SyncCall::Pull:
        return handle(sync::event::Pulled {parsed<sync::PullAnswer>(body)});
    case SyncCall::Push:
        return handle(sync::event::Pushed {parsed<sync::PushAnswer>(body)});
    }
}

void ReplicaWorker::perform(const sync::Effects &effects)
{
    for (const auto &effect : effects)
        perform(effect);
    try {
        reportMarks();
    } catch (const sync::StoreError &error) { // what was asked for has happened; only its mark is not known
        m_trouble = refusalOf(error).detail;
    }
    report();
}

void ReplicaWorker::perform(const sync::Effect &effect)
{
    using namespace sync::effect;
    const Cases act {
        [this](const Register &wanted) {
            auto request = wanted.request;
            if (request.name.empty())
                request.name = QSysInfo::machineHostName().left(120).toStdString();
            Q_EMIT asked(SyncCall::Register, m_round, toJson(request));
        },
        [this](const Pull &wanted) { Q_EMIT asked(SyncCall::Pull, m_round, toJson(wanted.request)); },
        [this](const Push &wanted) { Q_EMIT asked(SyncCall::Push, m_round, toJson(wanted.request)); },
        [this](const WakeAt &wanted) {
            const auto wait = std::max(wanted.steady - m_clock->steady(), 0ms);
            m_wake->start(wait);
        },
        [this](const RecordsChanged &records) { Q_EMIT recordsChanged(records.keys, records.isEverything); },
        [](const StatusChanged &) {}, // reported after every event
        [this](const Wiped &) { Q_EMIT wiped(m_store->state().device.value_or(DeviceId())); },
    };
    std::visit(act, effect);
}

void ReplicaWorker::report()
{
    if (!m_engine)
        return;
    m_status = m_engine->status();
    auto shown = m_status;
    if (!m_trouble.empty())
        shown.trouble = m_trouble;
    if (!shown.notice && !m_notice.empty())
        shown.notice = std::exchange(m_notice, {});
    const bool wasLocked = std::exchange(m_isLocked, isLocked());
    Q_EMIT statusChanged(shown, m_isLocked);
    if (wasLocked != m_isLocked)
        Q_EMIT recordsChanged({}, true);
}

void ReplicaWorker::tellDevice()
{
    const auto state = reading<sync::StoredState>([this] { return m_store->state(); });
    if (state.isRegistered && state.device)
        Q_EMIT registered(*state.device);
}

//! A record whose mark has become another one is shown anew, also where its fields are as before.
void ReplicaWorker::reportMarks()
{
    std::map<sync::RecordKey, RecordMark> marks;
    for (const auto &row : m_store->outbox({OutboxState::Waiting, OutboxState::Blocked}))
        marks[keyOf(row.mutation)] = RecordMark::Waiting;
    for (const auto &row : m_store->outbox({OutboxState::NeedsYou}))
        marks[keyOf(row.mutation)] = RecordMark::NeedsYou;
    std::vector<sync::RecordKey> changed;
    for (const auto &[key, mark] : marks)
        if (markOf(key) != mark)
            changed.push_back(key);
    for (const auto &[key, mark] : m_marks)
        if (!marks.contains(key))
            changed.push_back(key);
    m_marks = std::move(marks);
    if (!changed.empty())
        Q_EMIT recordsChanged(changed, false);
}

RecordMark ReplicaWorker::markOf(const sync::RecordKey &key) const
{
    const auto found = m_marks.find(key);
    return found == m_marks.end() ? RecordMark::None : found->second;
}

//! By the computer's clock, unless the server has answered since: then the clock may be as wrong as it likes.
bool ReplicaWorker::isLocked() const
{
    if (m_metServer && m_clock->steady() - *m_metServer < longestAway)
        return false;
    return m_status.last_contact && m_clock->wall() - *m_status.last_contact > longestAway;
}

//! What a store in trouble cannot say is nothing; the trouble itself is in the status.
template<class T>
T ReplicaWorker::reading(const std::function<T()> &read)
{
    if (!m_store)
        return {};
    try {
        return read();
    } catch (const sync::StoreError &error) {
        troubled(error);
        return {};
    }
}

std::vector<KeptBody> ReplicaWorker::all(std::string_view entity)
{
    if (isLocked())
        return {};
    return reading<std::vector<KeptBody>>([&] {
        std::vector<KeptBody> bodies;
        m_store->eachRecord(entity, [&](sync::StoredRecord &&record) {
            auto &body = record.view ? record.view : record.base;
            if (body)
                bodies.push_back({std::move(*body), markOf(record.key)});
        });
        return bodies;
    });
}

std::optional<KeptBody> ReplicaWorker::one(const sync::RecordKey &key)
{
    if (isLocked())
        return {};
    return reading<std::optional<KeptBody>>([&]() -> std::optional<KeptBody> {
        const auto record = m_store->find(key);
        const auto body = record ? (record->view ? record->view : record->base) : std::nullopt;
        return body ? std::optional(KeptBody {*body, markOf(key)}) : std::nullopt;
    });
}

std::vector<sync::OutboxRow> ReplicaWorker::waiting()
{
    return reading<std::vector<sync::OutboxRow>>([&] {
        return m_store->outbox({OutboxState::Waiting, OutboxState::Blocked});
    });
}

std::vector<sync::Attention> ReplicaWorker::attention()
{
    return reading<std::vector<sync::Attention>>([&] { return m_engine->attention(); });
}

std::vector<sync::JournalEntry> ReplicaWorker::journal()
{
    return reading<std::vector<sync::JournalEntry>>([&] { return m_store->journal(mostJournal); });
}

std::vector<KeptCount> ReplicaWorker::counts()
{
    return reading<std::vector<KeptCount>>([&] {
        std::vector<KeptCount> counts;
        for (const auto &entity : m_store->entities()) {
            if (entity.starts_with(asidePrefix))
                continue;
            KeptCount count {entity, 0};
            m_store->eachRecord(entity, [&count](sync::StoredRecord &&) { ++count.count; });
            counts.push_back(std::move(count));
        }
        return counts;
    });
}

} // namespace oms
