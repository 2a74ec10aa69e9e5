// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/engineparts.h"

#include <algorithm>

namespace oms::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto forgetEvery = 1h;

bool says(const Refusal &refusal, std::string_view field, std::string_view code)
{
    return !refusal.errors.empty() && refusal.errors[0].field == field && refusal.errors[0].code == code;
}

//! The server leaves them out when too much happens meanwhile; then it is asked again.
bool hasDigests(const PullAnswer &answer)
{
    return std::any_of(answer.scopes.begin(), answer.scopes.end(),
                       [](const auto &page) { return page.hash.has_value(); });
}

} // namespace

SyncEngine::Parts::Parts(const Surroundings &given, std::string app)
    : around(given)
    , outbox(around)
    , decisions(around, outbox)
    , arrival(around)
    , schedule(around)
    , m_app(std::move(app))
{ }

void SyncEngine::Parts::begin()
{
    effects.clear();
    m_touched.clear();
    m_isEverything = false;
    m_notice.reset();
    status.notice.reset();
}

//! What comes from the network is tried again when the store cannot take it.
void SyncEngine::Parts::safely(const std::function<void()> &step)
{
    try {
        step();
    } catch (const StoreError &error) {
        if (error.kind() == StoreError::Kind::Damaged)
            throw;
        m_trouble = error.what();
        m_touched.clear();
        outbox.forgetAsked();
        schedule.wantPull();
        schedule.failed();
    }
}

void SyncEngine::Parts::on(const event::Started &)
{
    m_isStarted = true;
    m_isEverything = true;
    schedule.wantPull();
    safely([this] {
        Touched touched;
        around.store.transact([&] { outbox.recover(touched); });
    });
}

void SyncEngine::Parts::on(const event::Submitted &submitted)
{
    Touched touched;
    around.store.transact([&] { outbox.submit(submitted.wishes, touched); });
    tell(touched);
}

void SyncEngine::Parts::on(const event::Decided &decided)
{
    Touched touched;
    around.store.transact([&] { decisions.take(decided.decision, touched); });
    tell(touched);
}

void SyncEngine::Parts::on(const event::Registered &registered)
{
    m_asked = Request::None;
    if (!registered.result)
        return refused(registered.result.error());
    safely([&] {
        around.store.transact([&] {
            auto state = around.store.state();
            state.isRegistered = true;
            around.store.setState(state);
        });
        heard();
    });
}

void SyncEngine::Parts::on(const event::Pulled &pulled)
{
    m_asked = Request::None;
    if (m_isOutdated) {
        m_isOutdated = false;
        return schedule.wantPull();
    }
    if (!pulled.result) {
        schedule.wantPull();
        return refused(pulled.result.error());
    }
    safely([&] { takePages(*pulled.result); });
}

void SyncEngine::Parts::takePages(const PullAnswer &answer)
{
    Touched touched;
    bool isTaken = true;
    const bool isComplete = answer.complete || around.flaw == Flaw::HalfPulledShown;
    if (around.flaw == Flaw::CursorBeforeRows)
        around.store.transact([&] {
            for (const auto &page : answer.scopes)
                around.store.setScope({page.scope, page.to});
        });
    around.store.transact([&] {
        isTaken = arrival.stage(answer);
        if (!isTaken)
            return;
        if (isComplete)
            show(answer, touched);
        auto state = around.store.state();
        state.last_contact = answer.server_time;
        around.store.setState(state);
    });
    if (!isTaken) {
        m_trouble = "The server's answer does not follow what is here";
        schedule.wantPull();
        return schedule.failed();
    }
    heard();
    m_isBehind = !answer.complete;
    if (!answer.complete) {
        schedule.wantPull();
    } else {
        schedule.pulled();
        m_poked = 0;
    }
    tell(touched);
}

//! Within the transaction of the last page.
void SyncEngine::Parts::show(const PullAnswer &answer, Touched &touched)
{
    const auto applied = arrival.apply(answer.removed, touched);
    for (const auto &key : applied.removed)
        if (key.entity == "attention")
            decisions.close(MutationId {key.id}, touched);
    if (applied.hasRestarted)
        decisions.closeAbsent(touched);
    outbox.settle(applied.removed, touched);
    decisions.release({}, touched);
    if (applied.isGuarded) {
        m_isVerifying = true;
        m_notice = "mass_removal";
        schedule.wantPull();
    } else if (m_hasAskedVerify && hasDigests(answer)) {
        m_isVerifying = false;
        const bool isSame = arrival.verify(answer);
        m_notice = isSame ? "verified" : "restarted";
        if (!isSame)
            schedule.wantPull();
    }
    const auto now = around.clock.steady();
    if (m_forgotAt.count() < 0 || now - m_forgotAt > forgetEvery) {
        outbox.forgetOld(answer.server_time);
        m_forgotAt = now;
    }
}

void SyncEngine::Parts::on(const event::Pushed &pushed)
{
    m_asked = Request::None;
    if (!pushed.result)
        return refusedPush(pushed.result.error());
    safely([&] { takeVerdicts(*pushed.result); });
}

void SyncEngine::Parts::takeVerdicts(const PushAnswer &answer)
{
    Touched touched;
    bool isAll = false;
    around.store.transact([&] {
        auto state = around.store.state();
        state.last_contact = answer.server_time;
        around.store.setState(state);
        isAll = outbox.take(m_sent, answer, touched);
        decisions.release(outbox.blockedAgain(), touched);
    });
    heard();
    outbox.takeMoreAgain();
    if (isAll)
        schedule.sent();
    else
        schedule.deferred();
    schedule.wantPull();
    m_isBehind = true;
    tell(touched);
    if (outbox.hasLost(m_sent, answer))
        startOver(false);
}

void SyncEngine::Parts::refusedPush(const Refusal &refusal)
{
    if (around.flaw == Flaw::NoDedupe)
        safely([&] { around.store.transact([&] { outbox.sendAsNew(m_sent); }); });
    if (around.flaw == Flaw::DropOnRefusal && refusal.code != ErrorCode::Unavailable)
        safely([&] {
            Touched touched;
            around.store.transact([&] { outbox.drop(m_sent, touched); });
            tell(touched);
        });
    // One change among them is at fault: half of them at a time leads to it. Alone, it is a person's to decide.
    const bool isPoison = refusal.code == ErrorCode::TooLarge || says(refusal, "id", "reused")
        || (refusal.code == ErrorCode::Invalid && !refusal.errors.empty()
            && refusal.errors[0].field.starts_with("mutations"));
    if (!isPoison)
        return refused(refusal);
    heard(); // the server is there: the next attempt is another one, so there is nothing to wait for
    m_trouble = refusal.detail;
    if (outbox.halve(m_sent.size()))
        return;
    safely([&] {
        Touched touched;
        around.store.transact([&] { outbox.giveToPerson(m_sent, refusal, touched); });
        tell(touched);
        outbox.takeMoreAgain();
    });
}

void SyncEngine::Parts::refused(const Refusal &refusal)
{
    m_trouble = refusal.detail;
    if (says(refusal, "device", "wipe")) {
        m_isWiped = true;
        effects.push_back(effect::Wiped {});
        return hold(Phase::Revoked);
    }
    if (says(refusal, "device", "revoked"))
        return hold(Phase::Revoked);
    if (refusal.code == ErrorCode::Unauthenticated)
        return hold(Phase::NeedsSignIn);
    if (refusal.code == ErrorCode::TooOld)
        return hold(Phase::TooOld);
    schedule.failed(refusal.retryAfterSeconds);
    if (says(refusal, "device", "forked"))
        return safely([&] { startOver(true); });
    if (says(refusal, "stamp", "history_diverged") || says(refusal, "seq", "sequence_gap")
        || says(refusal, "device", "unknown"))
        return safely([&] { startOver(false); });
}

//! Once in a while it is tried all the same: nothing may need a person to go on.
void SyncEngine::Parts::hold(Phase phase)
{
    m_hold = phase;
    schedule.rest();
}

void SyncEngine::Parts::heard()
{
    m_hold.reset();
    m_trouble.clear();
    schedule.answered();
}

//! The server does not know what it knew (restored from a backup), or this laptop was: what may be missing there is
//! sent again under its old identity, with numbers that nobody has used.
void SyncEngine::Parts::startOver(bool asNewDevice)
{
    Touched touched;
    around.store.transact([&] {
        auto state = around.store.state();
        state.isRegistered = false;
        if (asNewDevice) {
            state.device = DeviceId {around.random.identity()};
        } else {
            state.stamp.reset();
            arrival.restartAll(state);
        }
        outbox.renumber(state, !asNewDevice, touched);
        around.store.setState(state);
    });
    if (!asNewDevice)
        m_notice = "history_diverged";
    m_isBehind = true;
    schedule.wantPull();
    tell(touched);
}

void SyncEngine::Parts::on(const event::Poked &poked)
{
    safely([&] {
        const auto stamp = around.store.state().stamp;
        if (poked.to_seq <= std::max(m_poked, stamp ? stamp->to_seq : 0))
            return;
        m_poked = poked.to_seq;
        m_isBehind = true;
        schedule.wantPull();
    });
}

void SyncEngine::Parts::on(const event::NetworkUp &)
{
    schedule.networkUp();
}

void SyncEngine::Parts::on(const event::SignedIn &)
{
    m_hold.reset();
    schedule.now();
}

void SyncEngine::Parts::on(const event::Tick &)
{ }

void SyncEngine::Parts::on(const event::SyncNow &)
{
    m_hold.reset();
    schedule.now();
}

void SyncEngine::Parts::on(const event::Paused &paused)
{
    around.store.transact([&] {
        auto state = around.store.state();
        state.isPaused = paused.isPaused;
        around.store.setState(state);
    });
    if (!paused.isPaused)
        schedule.now();
}

void SyncEngine::Parts::on(const event::Redownload &)
{
    around.store.transact([&] {
        auto state = around.store.state();
        arrival.restartAll(state);
        around.store.setState(state);
    });
    m_isOutdated = m_asked == Request::Pull;
    m_isBehind = true;
    schedule.now();
}

void SyncEngine::Parts::on(const event::Verify &)
{
    m_isVerifying = true;
    schedule.now();
}

void SyncEngine::Parts::tell(const Touched &touched)
{
    m_touched.insert(touched.begin(), touched.end());
    m_isCountOld = true;
}

} // namespace oms::sync
