// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "server/http/message.h"
#include "shared/core/json.h"

#include <map>
#include <string>

namespace oms::http {

//! One page of records and where it stands; becomes {"data": […], "meta": {…}}.
template<class T>
struct Page {
    std::vector<T> data;
    int page = 1;
    int limit = 50;
    std::int64_t total = 0;
    std::string next_cursor; //!< empty at the end
};

//! What an endpoint answers when it succeeds.
struct Answer {
    Response response;

    static Answer nothing(); //!< 204
    //! 200 (or 201 with Location) and the record; a record with a `version` gets its ETag (etag.h).
    template<Described T>
    static Answer of(const T &record)
    {
        return ofRecord(schemaOf<T>(), &record, 200, {});
    }
    template<Described T>
    static Answer created(const T &record, const std::string &location)
    {
        return ofRecord(schemaOf<T>(), &record, 201, location);
    }
    template<Described T>
    static Answer of(const Page<T> &page)
    {
        JsonWriter json;
        json.beginObject().key("data").beginArray();
        for (const auto &record : page.data)
            json.object(record);
        json.endArray();
        return ofList(json, page.page, page.limit, page.total, page.next_cursor);
    }
    static Answer json(std::string text, int status = 200);
    //! The same answers of what was read as text.
    static Answer of(RecordText record);
    static Answer of(const ListText &list, int page, int limit);

private:
    static Answer ofRecord(const Schema &schema, const void *record, int status, const std::string &location);
    static Answer ofList(JsonWriter &begun, int page, int limit, std::int64_t total, const std::string &nextCursor);
};

//! One request on its way through an endpoint. Lives on the request's fiber.
class Call {
public:
    virtual ~Call() = default;

    virtual const Request &request() const = 0;
    virtual const std::string &requestId() const = 0;
    virtual const Actor &actor() const = 0; //!< only where the endpoint needs a sign-in
    virtual Instant now() const = 0;
    virtual Origin origin() const = 0;
    //! Reads outside a transaction: single statements, each its own snapshot.
    virtual Session &reading() = 0;
    //! The transaction of this request, opened at the first call; committed by the router when the endpoint succeeds,
    //! together with the answer to its Idempotency-Key.
    virtual Work &work() = 0;
    //! For public endpoints (sign-in) that write without an actor.
    virtual Transaction &transaction() = 0;
    //! For sign-in and sync: what they write must stay although the answer is a refusal (a wrong password is
    //! counted, mutations before the refused one are done), and sign-in holds no connection while checking a password;
    //! and for the catalogue, which is read in one view of its own.
    virtual Database &database() = 0;

    //! A path parameter, decoded.
    virtual std::string_view path(std::string_view name) const = 0;
    //! Query parameters by name, decoded; the router has refused those that the endpoint does not declare.
    virtual const std::map<std::string, std::string, std::less<>> &query() const = 0;
    //! From If-Match: Refuses PreconditionRequired without one, Invalid when it is not one of ours.
    virtual Result<int> seenVersion() const = 0;

    //! A path parameter that is an identity; Invalid (422, field = its name) when it is not a UUID.
    template<class AnyId>
    Result<AnyId> id(std::string_view name) const
    {
        const auto parsed = Uuid::parse(path(name));
        if (!parsed)
            return refuseField(std::string(name), "wrong_type", "must be a UUID");
        return AnyId {*parsed};
    }

    //! The JSON body read strictly as T.
    template<Described T>
    Result<T> body(Purpose purpose = Purpose::Create) const
    {
        return fromJson<T>(request().body, purpose);
    }
};

} // namespace oms::http
