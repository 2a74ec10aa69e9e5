// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

//! What a person did on a device, on its way to the server, and what became of it (sync.md 4).
namespace oms::sync {

//! One unit of a record: the fields that merge as one (FieldRules::unit). Both texts are JSON objects that hold all
//! fields of the unit, an absent value as null.
struct UnitEdit {
    std::string unit;
    std::string base; //!< as the person saw it
    std::string mine; //!< as the person wants it
};

//! Exactly one of `units` and `args` speaks, as the kind says (kinds.h).
struct Mutation {
    MutationId id; //!< of the intention: the same when it is sent again
    std::int64_t seq = 0; //!< 1, 2, 3 … of the device
    std::string kind; //!< "customer.edit"
    int kind_version = 1;
    std::string entity; //!< "customer"
    Uuid entity_id;
    std::optional<int> seen; //!< the version that the person had before them
    std::vector<UnitEdit> units; //!< of an edit
    std::optional<std::string> args; //!< JSON object: the whole record of a create; else what the kind says
    Texts needs; //!< identities of mutations that must have been applied before
    std::optional<Uuid> group; //!< mutations that follow each other with one group happen together or not at all
    Instant at; //!< by the device's clock; shown to people, decides nothing
};

enum class Verdict {
    Applied,
    Merged, //!< applied beside what others had changed meanwhile
    Noop, //!< it was so already
    Conflict, //!< the other units are applied; those in `conflicts` wait for a person
    Rejected, //!< nothing was done, `problem` says why
    Blocked, //!< nothing was done: an earlier mutation of the device waits for a person, or was rejected
    Deferred, //!< nothing was done or kept: send it again
};

//! A unit that two people set differently.
struct UnitConflict {
    std::string unit;
    std::string base; //!< JSON objects, as in UnitEdit
    std::string mine;
    std::string theirs; //!< as it is on the server
};

struct MutationProblem {
    std::string code; //!< of the first field error, else of the refusal: "forbidden", "archived", "too_long"
    std::string detail; //!< one English sentence
    std::string errors = "[]"; //!< JSON array of {field, code, message, arguments}
};

//! A refusal as people get to see it.
MutationProblem problemOf(const Refusal &refusal);

struct MutationResult {
    MutationId id;
    Verdict status = Verdict::Deferred;
    std::optional<int> version; //!< of the record, when it is done
    std::optional<MutationProblem> problem;
    std::vector<UnitConflict> conflicts;
    std::optional<std::string> theirs_by; //!< who changed it on the server, by name
    std::optional<Instant> theirs_at;
};

struct PushRequest {
    int protocol = 0;
    DeviceId device;
    std::vector<Mutation> mutations; //!< in order of seq, at most mostMutations
};

struct PushAnswer {
    std::vector<MutationResult> results; //!< in the order of the mutations; fewer when one was deferred
    std::int64_t last_seq = 0; //!< the device's last one that is settled
    Instant server_time;
};

inline constexpr std::size_t mostMutations = 50;
inline constexpr std::size_t mostPushBytes = std::size_t(256) * 1024;

//! A computer that works offline. `next_seq` is what it will number its next mutation with: after a restore of the
//! server it says so again.
struct DeviceRegistration {
    DeviceId id;
    std::string name; //!< what the person calls the computer
    std::string app; //!< program, version and system
    std::int64_t next_seq = 1;
};

} // namespace oms::sync

namespace oms {

template<>
struct Choices<sync::Verdict> {
    static constexpr std::array<std::string_view, 7> codes {"applied",  "merged",  "noop",    "conflict",
                                                            "rejected", "blocked", "deferred"};
};

template<>
struct Describe<sync::UnitEdit> {
    static const Schema &schema();
};
template<>
struct Describe<sync::Mutation> {
    static const Schema &schema();
};
template<>
struct Describe<sync::UnitConflict> {
    static const Schema &schema();
};
template<>
struct Describe<sync::MutationProblem> {
    static const Schema &schema();
};
template<>
struct Describe<sync::MutationResult> {
    static const Schema &schema();
};
template<>
struct Describe<sync::PushRequest> {
    static const Schema &schema();
};
template<>
struct Describe<sync::PushAnswer> {
    static const Schema &schema();
};
template<>
struct Describe<sync::DeviceRegistration> {
    static const Schema &schema();
};

} // namespace oms
