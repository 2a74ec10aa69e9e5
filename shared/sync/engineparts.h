// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/arrival.h"
#include "shared/sync/decisions.h"
#include "shared/sync/outbox.h"
#include "shared/sync/schedule.h"

namespace oms::sync {

//! What the engine remembers while the program runs, and one step for each event. What must outlive a crash is in the
//! store alone; memory changes only after the transaction.
struct SyncEngine::Parts {
    Parts(const Surroundings &around, std::string app);

    void begin();
    void on(const event::Started &);
    void on(const event::Submitted &submitted);
    void on(const event::Decided &decided);
    void on(const event::Registered &registered);
    void on(const event::Pulled &pulled);
    void on(const event::Pushed &pushed);
    void on(const event::Poked &poked);
    void on(const event::NetworkUp &);
    void on(const event::SignedIn &);
    void on(const event::Tick &);
    void on(const event::SyncNow &);
    void on(const event::Paused &paused);
    void on(const event::Redownload &);
    void on(const event::Verify &);
    void plan(); //!< what shall be asked next, or when
    void finish(); //!< tells the screens

    Result<void> check(const std::vector<Wish> &wishes);
    Result<void> check(const Decision &decision);

    Effects effects;
    SyncStatus status;
    Surroundings around;
    Outbox outbox;
    Decisions decisions;
    Arrival arrival;
    Schedule schedule;

private:
    enum class Request { None, Register, Pull, Push };
    using Phase = SyncStatus::Phase;

    void safely(const std::function<void()> &step);
    void takePages(const PullAnswer &answer);
    void show(const PullAnswer &answer, Touched &touched);
    void takeVerdicts(const PushAnswer &answer);
    void refused(const Refusal &refusal);
    void refusedPush(const Refusal &refusal);
    void heard();
    void hold(Phase phase);
    void startOver(bool asNewDevice);
    void ask(StoredState state);
    void askRegister(const StoredState &state);
    void askPull(const StoredState &state);
    void askPush(const StoredState &state);
    void wakeAt(bool hasWaiting);
    void tell(const Touched &touched);
    Phase phase() const;
    void count(const StoredState &state);

    std::string m_app;
    bool m_isStarted = false;
    bool m_isWiped = false;
    std::optional<Phase> m_hold; //!< NeedsSignIn, TooOld, Revoked: no use in asking soon
    Request m_asked = Request::None;
    bool m_isOutdated = false; //!< what is under way was asked before everything was begun anew
    std::vector<Mutation> m_sent;
    std::set<MutationId> m_sentBefore;
    std::int64_t m_poked = 0;
    bool m_isVerifying = false;
    bool m_hasAskedVerify = false; //!< in the pull that is under way
    bool m_isBehind = true; //!< the last round is not complete
    bool m_isCountOld = true;
    std::chrono::milliseconds m_forgotAt {-1};
    std::string m_trouble;
    std::optional<std::string> m_notice;
    Touched m_touched;
    bool m_isEverything = false;
};

} // namespace oms::sync
