// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/localreplica.h"

#include <QFileInfo>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(SyncCall call)
{
    switch (call) {
    case SyncCall::Register:
        return u"/api/v1/sync/devices"_s;
    case SyncCall::Pull:
        return u"/api/v1/sync/pull"_s;
    case SyncCall::Push:
        break;
    }
    return u"/api/v1/sync/push"_s;
}

Result<std::string> bodyOf(Result<Reply> &&reply)
{
    if (!reply)
        return passOn(reply);
    return std::move(reply->body);
}

} // namespace

LocalReplica::LocalReplica(ApiClient &api, ReplicaPlace place, QObject *parent)
    : Replica(parent)
    , m_api(api)
    , m_file(std::move(place.file))
    , m_worker(new ReplicaWorker(std::move(place.open), std::move(place.wall)))
    , m_live(api)
{
    m_worker->moveToThread(&m_thread);
    connectWorker();
    connectNetwork();
    m_thread.setObjectName(u"replica"_s);
    m_thread.start();
    post([](ReplicaWorker &worker) { worker.begin(); });
}

LocalReplica::~LocalReplica()
{
    close();
}

//! Jobs run in the order in which they were posted: whatever was submitted before is on disk.
void LocalReplica::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_live.stop();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void LocalReplica::connectWorker()
{
    connect(m_worker, &ReplicaWorker::asked, this, &LocalReplica::send);
    connect(m_worker, &ReplicaWorker::registered, &m_live, &LiveSocket::start);
    connect(m_worker, &ReplicaWorker::failed, this, &LocalReplica::failed);
    connect(m_worker, &ReplicaWorker::wiped, this, &LocalReplica::wipeOrdered);
    connect(m_worker, &ReplicaWorker::recordsChanged, this, &LocalReplica::changed);
    connect(m_worker, &ReplicaWorker::statusChanged, this, [this](const sync::SyncStatus &status, bool isLocked) {
        m_status = status;
        m_isLocked = isLocked;
        Q_EMIT statusChanged();
    });
}

//! What the network does is read from what becomes of requests, never from interfaces.
void LocalReplica::connectNetwork()
{
    connect(&m_api.transport(), &Transport::unreachable, this, [this] { m_isReachable = false; });
    connect(&m_api.transport(), &Transport::reached, this, [this] {
        if (std::exchange(m_isReachable, true))
            return;
        happen(sync::event::NetworkUp {});
        m_live.retryNow();
    });
    connect(&m_live, &LiveSocket::poked, this, [this](qint64 toSeq) { happen(sync::event::Poked {toSeq}); });
    // Ask at once: whether the office wants that, and whether the server is still there.
    connect(&m_live, &LiveSocket::wipeOrdered, this, [this] { happen(sync::event::SyncNow {}); });
    connect(&m_live, &LiveSocket::broken, this, [this] { happen(sync::event::SyncNow {}); });
    // A word that comes late may be about a session before this one: the server is asked.
    connect(&m_live, &LiveSocket::signedOut, this, [this] {
        m_api.call({"GET", u"/api/v1/auth/me"_s, {}, {}, {}}, this, [](const Result<Reply> &) {});
    });
}

void LocalReplica::post(Job job)
{
    if (m_isOpen)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, job = std::move(job)] { job(*worker); }, Qt::QueuedConnection);
}

void LocalReplica::happen(const sync::Event &event)
{
    post([event](ReplicaWorker &worker) { worker.handle(event); });
}

template<class Answer>
void LocalReplica::ask(QObject *receiver, std::function<Answer(ReplicaWorker &)> work, std::function<void(Answer)> take)
{
    post([this, guard = QPointer(receiver), work = std::move(work), take = std::move(take)](ReplicaWorker &worker) {
        auto answer = std::make_shared<Answer>(work(worker));
        QMetaObject::invokeMethod(
            this,
            [guard, take, answer] {
                if (guard)
                    take(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

void LocalReplica::send(SyncCall call, int round, const std::string &body)
{
    const auto answer = [this, call, round](Result<std::string> said) {
        post([call, round, said = std::move(said)](ReplicaWorker &worker) { worker.answered(call, round, said); });
    };
    if (!m_api.credentials().isSignedIn())
        return probe(answer);
    m_api.call({"POST", pathOf(call), {}, body, {}}, this,
               [answer](Result<Reply> reply) { answer(bodyOf(std::move(reply))); });
}

//! Nobody is signed in: that matters only once the server can be reached.
void LocalReplica::probe(std::function<void(Result<std::string>)> answer)
{
    m_api.transport().send({"GET", u"/.well-known/oms"_s, {}, {}, {}}, this,
                           [answer = std::move(answer)](const Result<Reply> &reply) {
                               if (!reply && !connectionTrouble(reply.error()).empty())
                                   return answer(passOn(reply));
                               answer(refuse(ErrorCode::Unauthenticated, "Nobody is signed in."));
                           });
}

void LocalReplica::signedIn()
{
    happen(sync::event::SignedIn {});
    m_live.retryNow();
}

void LocalReplica::submit(std::vector<sync::Wish> wishes, QObject *receiver, Finish<bool> saved)
{
    ask<Result<bool>>(
        receiver, [wishes = std::move(wishes)](ReplicaWorker &worker) { return worker.submit(wishes); },
        std::move(saved));
}

void LocalReplica::decide(const sync::Decision &decision, QObject *receiver, Finish<bool> saved)
{
    ask<Result<bool>>(
        receiver, [decision](ReplicaWorker &worker) { return worker.decide(decision); }, std::move(saved));
}

void LocalReplica::readAll(std::string_view entity, QObject *receiver, Prepare prepare)
{
    ask<Delivery>(
        receiver,
        [entity = std::string(entity), prepare = std::move(prepare)](ReplicaWorker &worker) {
            return prepare(worker.all(entity));
        },
        [](const Delivery &deliver) { deliver(); });
}

void LocalReplica::readOne(const sync::RecordKey &key, QObject *receiver,
                           std::function<void(std::optional<KeptBody>)> take)
{
    ask<std::optional<KeptBody>>(
        receiver, [key](ReplicaWorker &worker) { return worker.one(key); }, std::move(take));
}

void LocalReplica::waiting(QObject *receiver, std::function<void(std::vector<sync::OutboxRow>)> take)
{
    ask<std::vector<sync::OutboxRow>>(receiver, &ReplicaWorker::waiting, std::move(take));
}

void LocalReplica::attention(QObject *receiver, std::function<void(std::vector<sync::Attention>)> take)
{
    ask<std::vector<sync::Attention>>(receiver, &ReplicaWorker::attention, std::move(take));
}

void LocalReplica::journal(QObject *receiver, std::function<void(std::vector<sync::JournalEntry>)> take)
{
    ask<std::vector<sync::JournalEntry>>(receiver, &ReplicaWorker::journal, std::move(take));
}

void LocalReplica::holdings(QObject *receiver, std::function<void(Holdings)> take)
{
    ask<std::vector<KeptCount>>(receiver, &ReplicaWorker::counts,
                                [this, take = std::move(take)](std::vector<KeptCount> counts) {
                                    const auto bytes = QFileInfo(m_file).size() + QFileInfo(m_file + u"-wal"_s).size();
                                    take({std::move(counts), isPermanent() ? bytes : 0});
                                });
}

void LocalReplica::syncNow()
{
    if (m_status.phase == sync::SyncStatus::Phase::NeedsSignIn && !m_api.credentials().isSignedIn())
        return Q_EMIT signInWanted({ErrorCode::Unauthenticated, m_status.trouble});
    happen(sync::event::SyncNow {});
    m_live.retryNow();
}

void LocalReplica::pause(bool isPaused)
{
    happen(sync::event::Paused {isPaused});
}

void LocalReplica::redownload()
{
    happen(sync::event::Redownload {});
}

void LocalReplica::setAside(const sync::RecordKey &key, std::optional<std::string> body)
{
    post([key, body = std::move(body)](ReplicaWorker &worker) { worker.setAside(key, body); });
}

void LocalReplica::verify()
{
    happen(sync::event::Verify {});
}

} // namespace oms
