// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/cataloguebook.h"

#include "client/app/session.h"
#include "client/catalogue/catalogueparts.h"

#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <set>

using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto burst = 60ms; //!< what changes within it is read and built once

//! A suffix for the record itself: "/api/v1/models/ID".
template<Described T>
QString pathOf(const T &record, const char *what = "")
{
    return book::Table<T>::path() + u'/' + QString::fromStdString(record.id.toString()) + QString::fromLatin1(what);
}

template<Described T>
bool isShown(const T &record)
{
    if constexpr (std::is_same_v<T, PriceList>)
        return !record.archived_at && record.state == PriceListState::Published;
    else
        return !record.archived_at;
}

template<Described T>
T *byId(std::vector<T> &records, const Uuid &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const T &r) { return r.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

//! Puts the server's answers over what the replica has, and what is archived aside.
template<Described T>
void assemble(CatalogueDocument &shown, CatalogueDocument &archived, const std::vector<T> &read,
              const std::vector<T> &answers)
{
    auto all = read;
    for (const auto &answer : answers)
        if (auto *older = byId(all, answer.id.value))
            *older = answer;
        else
            all.push_back(answer);
    for (auto &record : all)
        if (isShown(record))
            book::Table<T>::of(shown).push_back(std::move(record));
        else if (record.archived_at)
            book::Table<T>::of(archived).push_back(std::move(record));
}

} // namespace

struct CatalogueBook::Parts {
    struct Waiting {
        QPointer<QObject> receiver;
        std::function<void()> run;
    };

    std::shared_ptr<CatalogueDocument> read = std::make_shared<CatalogueDocument>(); //!< as the replica has it
    CatalogueDocument answers; //!< of the server, which the replica has not brought yet
    std::shared_ptr<const CatalogueDocument> archived = std::make_shared<CatalogueDocument>();
    std::set<std::string, std::less<>> stale; //!< entities to be read anew
    std::set<Uuid> reported; //!< the feed has spoken of them
    QTimer pause;
    int unread = 0; //!< tables under way
    bool isRead = false;
    bool isBuilding = false;
    bool isOutdated = false; //!< what is being built lacks something
    bool wasOnline = false;
    bool wasFilling = true;
    std::vector<Waiting> waiting; //!< for the build that follows
    std::vector<Waiting> underWay; //!< for the one that is being made
    QThreadPool builder; //!< last: it is waited for before the rest goes
};

CatalogueBook::CatalogueBook(const Session &session, Replica &replica, ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_replica(replica)
    , m_api(api)
    , m_catalogue(std::make_shared<const Catalogue>(CatalogueDocument {}))
    , m_parts(std::make_unique<Parts>())
{
    m_parts->builder.setMaxThreadCount(1);
    m_parts->pause.setSingleShot(true);
    m_parts->pause.setInterval(burst);
    m_parts->wasOnline = isOnline();
    connect(&m_parts->pause, &QTimer::timeout, this, &CatalogueBook::read);
    connect(&m_replica, &Replica::changed, this, &CatalogueBook::follow);
    connect(&m_replica, &Replica::statusChanged, this, &CatalogueBook::followStatus);
}

CatalogueBook::~CatalogueBook()
{
    m_parts->builder.waitForDone();
}

const CatalogueDocument &CatalogueBook::archived() const
{
    return *m_parts->archived;
}

bool CatalogueBook::isFilling() const
{
    return !m_parts->isRead || (m_catalogue->document().brands.empty() && !m_replica.status().isComplete);
}

bool CatalogueBook::isOnline() const
{
    using Phase = sync::SyncStatus::Phase;
    const auto phase = m_replica.status().phase;
    return phase == Phase::UpToDate || phase == Phase::Working || phase == Phase::Paused;
}

bool CatalogueBook::mayWrite() const
{
    return m_session.may("catalogue:write");
}

bool CatalogueBook::mayWritePresets() const
{
    return m_session.may("presets:write");
}

bool CatalogueBook::mayReadPrices() const
{
    return m_session.may("prices:read");
}

bool CatalogueBook::mayWritePrices() const
{
    return m_session.may("prices:write");
}

void CatalogueBook::load()
{
    book::eachTable([this]<Described T>() { m_parts->stale.emplace(schemaOf<T>().name()); });
    read(); // or as soon as what is under way has come
}

void CatalogueBook::follow(const std::vector<sync::RecordKey> &keys, bool isEverything)
{
    if (isEverything)
        book::eachTable([this]<Described T>() { m_parts->stale.emplace(schemaOf<T>().name()); });
    const auto isOurs = [](std::string_view entity) {
        bool found = false;
        book::eachTable([&]<Described T>() { found = found || schemaOf<T>().name() == entity; });
        return found;
    };
    for (const auto &key : keys)
        if (isOurs(key.entity)) {
            m_parts->stale.insert(key.entity);
            m_parts->reported.insert(key.id);
        }
    if (!m_parts->stale.empty() && !m_parts->pause.isActive())
        m_parts->pause.start();
}

void CatalogueBook::followStatus()
{
    if (const bool online = isOnline(); std::exchange(m_parts->wasOnline, online) != online)
        Q_EMIT onlineChanged(online);
    if (const bool filling = isFilling(); std::exchange(m_parts->wasFilling, filling) != filling)
        Q_EMIT changed();
}

//! What is stale, in the background; one reading at a time.
void CatalogueBook::read()
{
    if (m_parts->unread > 0)
        return m_parts->pause.start();
    const auto stale = std::exchange(m_parts->stale, {});
    m_parts->unread = int(stale.size());
    book::eachTable([this, &stale]<Described T>() {
        if (stale.contains(schemaOf<T>().name()))
            readTable<T>();
    });
}

template<Described T>
void CatalogueBook::readTable()
{
    m_replica.all<T>(this, [this](std::vector<Kept<T>> kept) {
        std::vector<T> records;
        records.reserve(kept.size());
        for (auto &one : kept)
            records.push_back(std::move(one.record));
        // An answer has done its service once the replica has it, or what came after it: also that it is gone.
        auto &answers = book::Table<T>::of(m_parts->answers);
        std::erase_if(answers, [&](const T &answer) {
            const auto *have = byId(records, answer.id.value);
            return have ? have->version >= answer.version : m_parts->reported.contains(answer.id.value);
        });
        for (const auto &record : records)
            m_parts->reported.erase(record.id.value);
        const bool isLent = m_parts->read.use_count() > 1; // to the builder
        std::atomic_thread_fence(std::memory_order_acquire);
        if (isLent)
            m_parts->read = std::make_shared<CatalogueDocument>(*m_parts->read);
        book::Table<T>::of(*m_parts->read) = std::move(records);
        if (--m_parts->unread == 0)
            build();
    });
}

void CatalogueBook::build()
{
    if (m_parts->isBuilding) {
        m_parts->isOutdated = true;
        return;
    }
    m_parts->isBuilding = true;
    m_parts->underWay = std::exchange(m_parts->waiting, {});
    m_parts->builder.start(
        [this, read = std::shared_ptr<const CatalogueDocument>(m_parts->read), answers = m_parts->answers]() mutable {
            CatalogueDocument shown;
            auto archived = std::make_shared<CatalogueDocument>();
            book::eachTable([&]<Described T>() {
                assemble<T>(shown, *archived, book::Table<T>::of(*read), book::Table<T>::of(answers));
            });
            read.reset();
            auto made = std::make_shared<const Catalogue>(std::move(shown));
            QMetaObject::invokeMethod(
                this, [this, made, archived] { built(made, archived); }, Qt::QueuedConnection);
        });
}

void CatalogueBook::built(const CataloguePtr &catalogue, const std::shared_ptr<const CatalogueDocument> &archived)
{
    m_parts->isBuilding = false;
    m_parts->isRead = true;
    m_catalogue = catalogue;
    m_parts->archived = archived;
    m_parts->wasFilling = isFilling();
    const auto ready = std::exchange(m_parts->underWay, {});
    if (std::exchange(m_parts->isOutdated, false))
        build();
    Q_EMIT changed();
    for (const auto &waiting : ready)
        if (waiting.receiver)
            waiting.run();
}

void CatalogueBook::afterwards(QObject *receiver, std::function<void()> run)
{
    m_parts->waiting.push_back({receiver, std::move(run)});
    build();
}

template<Described T>
void CatalogueBook::keep(const T &record)
{
    auto &answers = book::Table<T>::of(m_parts->answers);
    m_parts->reported.erase(record.id.value);
    if (auto *older = byId(answers, record.id.value)) {
        if (older->version <= record.version)
            *older = record;
    } else {
        answers.push_back(record);
    }
    build();
}

template<Described T>
Finish<T> CatalogueBook::keeping(QObject *receiver, Finish<T> finish)
{
    return [this, guard = QPointer(receiver), finish = std::move(finish)](Result<T> answer) {
        if (!answer)
            return guard ? finish(std::move(answer)) : void();
        keep(*answer);
        afterwards(guard, [finish, answer = std::move(answer)] { finish(answer); });
    };
}

template<Described T>
void CatalogueBook::create(const T &record, const QByteArray &key, QObject *receiver, Finish<T> finish)
{
    m_api.create(book::Table<T>::path(), record, key, this, keeping<T>(receiver, std::move(finish)));
}

template<Described T>
void CatalogueBook::change(const T &record, const FieldNames &changed, QObject *receiver, Finish<T> finish)
{
    m_api.change(pathOf(record), record, changed, this, keeping<T>(receiver, std::move(finish)));
}

template<Described T>
void CatalogueBook::archive(const T &record, QObject *receiver, Finish<T> finish)
{
    m_api.command<T>(pathOf(record, "/archive"), record.version, this, keeping<T>(receiver, std::move(finish)));
}

template<Described T>
void CatalogueBook::restore(const T &record, QObject *receiver, Finish<T> finish)
{
    m_api.command<T>(pathOf(record, "/restore"), record.version, this, keeping<T>(receiver, std::move(finish)));
}

template<Described T>
void CatalogueBook::reread(const Uuid &id)
{
    const auto path = book::Table<T>::path() + u'/' + QString::fromStdString(id.toString());
    m_api.read<T>(path, this, [this](const Result<T> &record) {
        if (record)
            keep(*record);
    });
}

#define OMS_BOOK_OF(T)                                                                                                 \
    template void CatalogueBook::create<T>(const T &, const QByteArray &, QObject *, Finish<T>);                       \
    template void CatalogueBook::change<T>(const T &, const FieldNames &, QObject *, Finish<T>);                       \
    template void CatalogueBook::archive<T>(const T &, QObject *, Finish<T>);                                          \
    template void CatalogueBook::restore<T>(const T &, QObject *, Finish<T>);                                          \
    template void CatalogueBook::reread<T>(const Uuid &);                                                              \
    template void CatalogueBook::keep<T>(const T &)
OMS_BOOK_OF(Brand);
OMS_BOOK_OF(Model);
OMS_BOOK_OF(LeatherType);
OMS_BOOK_OF(Colour);
OMS_BOOK_OF(Option);
OMS_BOOK_OF(OptionValue);
OMS_BOOK_OF(OptionRule);
OMS_BOOK_OF(Preset);
OMS_BOOK_OF(Extra);
OMS_BOOK_OF(PriceList);
OMS_BOOK_OF(TaxRate);
#undef OMS_BOOK_OF

} // namespace oms
