// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "shared/sync/attention.h"
#include "shared/sync/store.h"

#include <chrono>
#include <memory>
#include <variant>

//! The protocol's client half without any I/O: what happened goes in, what shall be done comes out. The program drives
//! it with the real store, clock and network, the simulation with seeded ones (sync.md 5, 7). One thread.
namespace oms::sync {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant wall() const = 0; //!< may be wrong by years; only shown
    virtual std::chrono::milliseconds steady() const = 0; //!< never goes back while the program runs
};

class Randomness {
public:
    virtual ~Randomness() = default;
    virtual Uuid identity() = 0; //!< version 7
    virtual double fraction() = 0; //!< 0 ≤ x < 1, for jitter
};

//! What a person wants done to a record. Several at once happen together or not at all.
struct Wish {
    std::string kind;
    Uuid entity_id;
    std::optional<int> seen {};
    std::vector<UnitEdit> units {};
    std::optional<std::string> args {};
};

//! How a unit that changed in both places is decided.
struct UnitChoice {
    std::string unit;
    std::string value; //!< JSON object of the unit: mine, theirs, or what the person made of both
};

//! A person's decision about an attention item.
struct Decision {
    enum class Choice {
        Decide, //!< a conflict: every unit has its choice
        Fix, //!< a rejection: `fixed` is sent instead
        Discard, //!< what was typed is given up; recorded
    };
    MutationId item;
    Choice choice = Choice::Decide;
    std::vector<UnitChoice> units {};
    std::optional<Wish> fixed {};
};

// What happened.
namespace event {
struct Started { }; //!< the program; also after a crash
struct Submitted {
    std::vector<Wish> wishes;
};
struct Decided {
    Decision decision;
};
struct Registered {
    Result<bool> result;
};
struct Pulled {
    Result<PullAnswer> result;
};
struct Pushed {
    Result<PushAnswer> result;
};
struct Poked {
    std::int64_t to_seq;
}; //!< the live socket says that there is more
struct NetworkUp { }; //!< something answered after nothing had: retries start from one second again
struct SignedIn { };
struct Tick { }; //!< the time of WakeAt has come
struct SyncNow { };
struct Paused {
    bool isPaused;
};
struct Redownload { }; //!< everything is read anew; what waits stays
struct Verify { };
} // namespace event
using Event = std::variant<event::Started, event::Submitted, event::Decided, event::Registered, event::Pulled,
                           event::Pushed, event::Poked, event::NetworkUp, event::SignedIn, event::Tick, event::SyncNow,
                           event::Paused, event::Redownload, event::Verify>;

// What shall be done. At most one of Register, Pull and one Push are under way at a time; each is answered by exactly
// one event, if only by a refusal.
namespace effect {
struct Register {
    DeviceRegistration request; //!< without `name`: the program says how the computer is called
};
struct Pull {
    PullRequest request;
};
struct Push {
    PushRequest request;
};
struct WakeAt {
    std::chrono::milliseconds steady;
}; //!< replaces an earlier one
struct RecordsChanged {
    std::vector<RecordKey> keys;
    bool isEverything = false;
}; //!< the screens read them anew
struct StatusChanged { };
struct Wiped { }; //!< the office ordered it: destroy the key, then the file
} // namespace effect
using Effect = std::variant<effect::Register, effect::Pull, effect::Push, effect::WakeAt, effect::RecordsChanged,
                            effect::StatusChanged, effect::Wiped>;
using Effects = std::vector<Effect>;

//! How things stand, for people. Green only when `phase` is UpToDate and nothing waits.
struct SyncStatus {
    enum class Phase {
        UpToDate,
        Working, //!< sending or fetching
        Offline, //!< no answer; retries by itself
        NeedsSignIn,
        Paused,
        TooOld, //!< the program must be updated; the outbox is intact
        Revoked, //!< the office has shut this computer out
    };
    Phase phase = Phase::Offline;
    std::size_t waiting = 0; //!< changes that the server does not have yet, blocked ones included
    std::size_t needsYou = 0; //!< open attention items
    bool isComplete = false; //!< has pulled everything at least once
    std::optional<Instant> last_contact;
    std::string trouble; //!< English, of the last refusal; empty when all is well
    std::optional<std::string> notice; //!< once: "history_diverged", "mass_removal", "verified", "restarted"

    bool operator==(const SyncStatus &) const = default;
};

//! Where planted bugs of the simulation sit; the program always has none.
enum class Flaw {
    None,
    NoDedupe, //!< sends under a new identity after a lost answer
    CursorBeforeRows,
    DropOnRefusal, //!< 4xx ends the outbox rows
    OverlayAfterReject,
    TimerNotRearmed,
    ChildrenIgnored, //!< a parent's leaving does not take its children (with a server that forgets them)
    HalfPulledShown,
};

class SyncEngine {
public:
    SyncEngine(Store &store, Clock &clock, Randomness &random, std::string app, Flaw flaw = Flaw::None);
    ~SyncEngine();

    //! What was submitted or decided is on disk when this returns. Throws StoreError only for what a person did
    //! (Submitted, Decided, Paused, Redownload): then nothing happened. For all else the engine tries again by itself,
    //! unless the store is damaged: then it throws always, and this engine is of no more use.
    Effects handle(const Event &event);

    //! Refuses what the shared rules forbid, before anything is stored: Invalid with field errors, NotFound. Several
    //! wishes may build upon each other; TooLarge when they cannot travel together.
    Result<void> check(const Wish &wish);
    Result<void> check(const std::vector<Wish> &wishes);
    //! NotFound when the item is no longer open, Invalid when a unit is not decided.
    Result<void> check(const Decision &decision);

    //! As it was after the last event.
    const SyncStatus &status() const;
    //! Open items, own ones and those that were synced, the newest first; an item is there once.
    std::vector<Attention> attention();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oms::sync
