// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/kept.h"
#include "server/database/listcursor.h"
#include "server/database/listdefinition.h"
#include "server/database/rowjson.h"
#include "server/database/session.h"

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace oms {

struct ListShape;

struct SortKey {
    std::string name;
    bool isDescending = false;
};

//! Which part of a list is wanted, in which order.
struct ListRequest {
    std::vector<std::pair<std::string, Param>> filters {};
    std::vector<SortKey> sort {}; //!< empty = the list's default order
    int page = 1; //!< from 1; without meaning when there is a cursor
    int limit = 50;
    std::optional<ListCursor> cursor {}; //!< goes on behind the page that gave it
    bool isTotalWanted = true;
};

//! The request, for live records unless it asks for archived ones: of lists with a filter `archived`.
ListRequest liveOnly(ListRequest request);

//! One page as rows.
struct ListRows {
    RowsPtr rows;
    std::int64_t total = 0; //!< with these filters, of all pages
    std::string nextCursor; //!< empty at the end
};

template<class T>
struct ListPage {
    std::vector<T> data;
    std::int64_t total = 0;
    std::string nextCursor;
};

//! One page as it is answered.
struct ListText {
    std::string data; //!< a JSON array
    std::int64_t total = 0;
    std::string nextCursor;
};

//! A list statement with filters, order and paging. It looks like this:
//!     -- filter status: c.status = ?
//!     -- filter archived boolean: (c.archived_at IS NOT NULL) = ?
//!     -- sort name: lower(c.name)              (the first one is the default order)
//!     -- sort created_at desc not null: c.created_at
//!     -- sort id: c.id                         (required: tells equal rows apart)
//!     SELECT c.id, c.name {keys} FROM customer c WHERE {visible} AND {filters} ORDER BY {sort} {limit}
//! Joins that only fetch what is shown belong around it, behind the limit, with ORDER BY {order} at the end; the total
//! counts the innermost parenthesised SELECT that holds {limit}. `{keys}` selects the sort keys as sort_1 … and
//! sort_id; `{order}` orders by these. Nulls come last, in descending order first. Kinds of a filter: text (default),
//! integer, boolean, uuid, instant, date, texts.
//! A line `-- counted by TABLE TABLE …` names the tables that decide which rows there are (each has a list_stamp): a
//! total is then counted once until one of them is written to, by whomever. A filter that speaks of $1 may ask other
//! tables; with it every total is counted anew.
//! One object for each statement, for as long as the program runs; any thread.
class ListQuery {
public:
    //! Throws std::logic_error when the statement is not as above.
    explicit ListQuery(const Statement &statement);

    const ListDefinition &definition() const { return m_definition; }
    bool knowsFilter(std::string_view name) const { return m_definition.filter(name) != nullptr; }
    bool knowsSort(std::string_view name) const { return m_definition.sort(name) != nullptr; }

    //! Reads page, limit (1 to `mostPerPage`), cursor, sort (name,-created_at) and filters by their names. Refuses
    //! Invalid, naming every parameter that is unknown or not understood.
    Result<ListRequest> parse(const std::map<std::string, std::string, std::less<>> &query) const;
    static constexpr int mostPerPage = 100;

    //! `own` are the statement's own parameters, $1 first. Refuses Invalid for a cursor that is not of this list.
    Result<ListRows> rows(Session &session, const Statement &visible, Params own, const ListRequest &request) const;

    template<Described T>
    Result<ListPage<T>> page(Session &session, const Statement &visible, Params own, const ListRequest &request) const
    {
        auto found = rows(session, visible, std::move(own), request);
        if (!found)
            return tl::make_unexpected(std::move(found.error()));
        return ListPage<T> {objectsOf<T>(*found->rows), found->total, std::move(found->nextCursor)};
    }

    //! The same for an answer that needs no structs.
    template<Described T>
    Result<ListText> text(Session &session, const Statement &visible, Params own, const ListRequest &request,
                          const Withheld &withheld) const
    {
        auto found = rows(session, visible, std::move(own), request);
        if (!found)
            return tl::make_unexpected(std::move(found.error()));
        return ListText {RowJson::of<T>(*found->rows, withheld).array(), found->total, std::move(found->nextCursor)};
    }

    //! How many rows there are.
    std::int64_t total(Session &session, const Statement &visible, Params own, const ListRequest &request) const
    {
        return total(session, visible, std::move(own), request, stamp(session));
    }
    //! The same, for several totals at one time.
    std::int64_t total(Session &session, const Statement &visible, Params own, const ListRequest &request,
                       const std::string &stamp) const;
    //! Changes with every write to the tables that the list is counted by, and is as random as an identity. Whatever
    //! is computed from them after it was read may be kept under it. Empty without such tables.
    std::string stamp(Session &session) const;

    //! What a request becomes: two statements, kept as long as somebody holds them.
    struct Composed {
        std::string listName, listText, countName, countText;
        int limit = 0; //!< how many rows are fetched
        bool isKept = false; //!< the total
        bool isForAll = false; //!< the total is the same whoever asks
        Statement list() const { return {listName.c_str(), listText.c_str()}; }
        Statement count() const { return {countName.c_str(), countText.c_str()}; }
    };
    using ComposedPtr = std::shared_ptr<const Composed>;
    ComposedPtr compose(const Statement &visible, const ListRequest &request) const;

private:
    std::vector<SortKey> orderOf(const ListRequest &request) const;
    bool fits(const ListRequest &request) const;
    ComposedPtr composed(const Statement &visible, const ListShape &shape) const;
    std::int64_t counted(Session &session, const Composed &statements, const Params &params,
                         const std::string &stamp) const;

    const ListDefinition m_definition;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, ComposedPtr> m_composed; //!< by shape
    mutable Kept m_totals;
};

} // namespace oms
