// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

//! What changed on the server, for whom (sync.md 2, 3). A scope is a stream of changes that some people may see:
//! "office", "fitter:UUID", "customer:UUID", "factory:UUID", "released", "catalogue", "person:UUID".
namespace oms::sync {

inline constexpr int protocolVersion = 1;
inline constexpr int mostChanges = 1000; //!< in one answer

//! Where the server's history stood: a number that goes on and a random stamp, so that a restored database is noticed.
struct Stamp {
    std::int64_t to_seq = 0;
    Uuid stamp;
    bool operator==(const Stamp &) const = default;
};

struct ScopeCursor {
    std::string scope;
    std::int64_t cursor = 0; //!< everything up to it is stored
    bool operator==(const ScopeCursor &) const = default;
};

struct PullRequest {
    int protocol = 0;
    DeviceId device;
    std::optional<Stamp> stamp; //!< head of the last answer; nothing at the first pull
    int schema = 0; //!< of the bodies that the client understands (records.h)
    std::optional<std::int64_t> min_seq; //!< the answer must reach at least that far
    int limit = 500;
    std::vector<ScopeCursor> scopes;
    bool verify = false;
};

enum class ChangeOp { Put, Remove };
enum class RemovalReason {
    Left, //!< is no longer this person's to see
    Archived,
    Erased,
};

struct Change {
    std::int64_t seq = 0;
    std::string entity;
    Uuid id;
    ChangeOp op = ChangeOp::Put;
    std::optional<RemovalReason> why; //!< of a removal
    int version = 0;
    std::optional<std::string> body; //!< JSON object; of a put
};

struct ScopePage {
    std::string scope;
    std::int64_t from = 0; //!< the cursor of the request; 0 although the request had another: begin this scope anew
    std::int64_t to = 0; //!< the new cursor
    bool more = false;
    std::vector<Change> changes; //!< by seq
    std::optional<std::string> bulk_reason; //!< why so many rows of the scope go away at once: left, archived, erased
    std::optional<std::int64_t> count; //!< verify: the scope's records at head
    std::optional<std::string> hash; //!< verify: digest() of them
};

//! A scope that the client has and the person has no longer.
struct ScopeRemoval {
    std::string scope;
    std::string reason; //!< "left"
};

struct PullAnswer {
    std::vector<ScopePage> scopes;
    Texts added; //!< scopes that are new for the client; their pages are among `scopes`
    std::vector<ScopeRemoval> removed;
    bool complete = false; //!< no scope has more
    Stamp head;
    Instant server_time;
    std::string min_app; //!< the oldest program that may still push
};

//! The hash of `verify`: lower-case hexadecimal SHA-256 over "entity id version\n" of every record, sorted as
//! lines of bytes. Implemented by the server in SQL and by the client over its store.
struct VerifiedRecord {
    std::string entity;
    Uuid id;
    int version = 0;
};
std::string digest(std::vector<VerifiedRecord> records);

} // namespace oms::sync

namespace oms {

template<>
struct Choices<sync::ChangeOp> {
    static constexpr std::array<std::string_view, 2> codes {"put", "remove"};
};
template<>
struct Choices<sync::RemovalReason> {
    static constexpr std::array<std::string_view, 3> codes {"left", "archived", "erased"};
};

template<>
struct Describe<sync::Stamp> {
    static const Schema &schema();
};
template<>
struct Describe<sync::ScopeCursor> {
    static const Schema &schema();
};
template<>
struct Describe<sync::PullRequest> {
    static const Schema &schema();
};
template<>
struct Describe<sync::Change> {
    static const Schema &schema();
};
template<>
struct Describe<sync::ScopePage> {
    static const Schema &schema();
};
template<>
struct Describe<sync::ScopeRemoval> {
    static const Schema &schema();
};
template<>
struct Describe<sync::PullAnswer> {
    static const Schema &schema();
};

} // namespace oms
