// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "shared/sync/attention.h"
#include "shared/sync/kinds.h"
#include "tests/simulation/chance.h"

#include <map>
#include <set>

namespace oms::simulation {

struct Person {
    UserId id;
    std::string name;
    std::optional<FitterId> fitter; //!< without one: the office
};

//! Where planted bugs of the server sit.
enum class ServerFlaw {
    None,
    SequenceCursor, //!< numbers are taken when writing begins, not when it is committed
    ExitIgnoresChildren, //!< horses stay behind when their customer leaves a scope
    NoDedupe, //!< a mutation that is sent again is done again
};

//! The rules of sync.md 2–4 in memory, as small as they can be: what the real server is compared with is the same for
//! the clients of the simulation.
class ModelServer {
public:
    struct Device {
        UserId user;
        std::int64_t last_seq = 0;
        bool isRevoked = false;
        bool isToWipe = false;
    };
    struct OpenItem {
        sync::Attention attention;
        DeviceId device;
        sync::RecordKey about;
        std::set<std::string> units;
        bool isOpen = true;
    };
    struct Known {
        sync::Mutation mutation;
        UserId user;
        sync::MutationResult result;
    };
    struct Place {
        std::int64_t seq = 0;
        sync::ChangeOp op = sync::ChangeOp::Put;
        sync::RemovalReason why = sync::RemovalReason::Left;
    };
    struct Data {
        std::map<Uuid, Fitter> fitters;
        std::map<Uuid, Customer> customers;
        std::map<Uuid, Horse> horses;
        std::map<Uuid, OpenItem> items;
        std::map<DeviceId, Device> devices;
        std::map<MutationId, Known> known;
        std::set<sync::RecordKey> marks;
        std::map<sync::RecordKey, std::map<std::string, Place>> feed;
        std::int64_t horizon = 0; //!< removals up to there are forgotten
        std::map<std::int64_t, Uuid> batches {{0, Uuid()}};
        std::int64_t last_seq = 0;
    };
    using Shown = std::map<sync::RecordKey, std::pair<int, std::string>>; //!< version, body

    ModelServer(Chance &chance, ServerFlaw flaw);

    Result<bool> registerDevice(const Person &person, const sync::DeviceRegistration &request);
    Result<sync::PullAnswer> pull(const Person &person, const sync::PullRequest &request, Instant now);
    //! `most`: the connection is lost after so many mutations; what is committed stays.
    Result<sync::PushAnswer> push(const Person &person, const sync::PushRequest &request, Instant now,
                                  std::size_t most = sync::mostMutations);

    //! A write of the web's, in two steps, so that others come between.
    std::int64_t beginWrite();
    void commitWrite(const std::function<void(ModelServer &)> &write, std::int64_t begun);
    void mark(const std::string &entity, const Uuid &id) { m_data.marks.insert({entity, id}); }
    bool publish();
    void forgetTombstones();

    Data &data() { return m_data; }
    const Data &data() const { return m_data; }
    //! What a person's clients must hold once everything is quiet.
    Shown projection(const Person &person) const;
    Texts scopesOf(const Person &person) const;
    const Texts &violations() const { return m_violations; }
    std::int64_t head() const { return m_data.last_seq; }
    int pageSize = 500;
    double deferring = 0; //!< how often a mutation is deferred

private:
    std::set<std::string> scopesOf(const sync::RecordKey &key) const;
    std::string body(const sync::RecordKey &key) const;
    int versionOf(const sync::RecordKey &key) const;
    std::set<sync::RecordKey> withChildren(const std::set<sync::RecordKey> &marks) const;
    void place(const sync::RecordKey &key, std::int64_t seq);
    sync::ScopePage page(const std::string &scope, std::int64_t cursor, bool verify);
    Result<Device *> admit(const Person &person, const DeviceId &id);

    sync::MutationResult apply(const Person &person, const sync::Mutation &mutation, Instant now);
    sync::MutationResult create(const Person &person, const sync::Mutation &mutation, Instant now);
    sync::MutationResult edit(const Person &person, const sync::Mutation &mutation);
    sync::MutationResult archive(const Person &person, const sync::Mutation &mutation, Instant now);
    sync::MutationResult resolve(const Person &person, const sync::Mutation &mutation);
    bool isBlocked(const sync::Mutation &mutation, const DeviceId &device) const;
    void keep(const Person &person, const sync::Mutation &mutation, const DeviceId &device,
              const sync::MutationResult &result, Instant now);
    bool mayTouch(const Person &person, const sync::RecordKey &key) const;
    bool isTaken(const Customer &customer) const;
    std::vector<sync::MutationResult> pushTogether(const Person &person, std::span<const sync::Mutation> group,
                                                   const DeviceId &device, Instant now);

    Chance &m_chance;
    ServerFlaw m_flaw;
    Data m_data;
    Texts m_violations;
};

} // namespace oms::simulation
