// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statements.h"

#include "server/database/listquery.h"
#include "server/database/scoped.h"

namespace oms::test {

namespace {

class Check {
public:
    Check(BlockingDatabase &database, std::span<const Statement *const> visible)
        : m_database(database)
        , m_visible(visible.begin(), visible.end())
    {
        if (m_visible.empty())
            m_visible.push_back(&unscoped);
    }

    void statement(const Statement &statement)
    {
        const std::string_view text = statement.text;
        if (text.find("{filters}") != text.npos)
            list(statement);
        else if (text.find("{visible}") != text.npos)
            for (const auto *visible : m_visible)
                prepare(scoped(statement, *visible));
        else
            prepare(statement);
    }

    const std::string &refused() const { return m_refused; }

private:
    void prepare(const Statement &statement)
    {
        try {
            m_database.checkStatement(statement);
        } catch (const DatabaseError &error) {
            m_refused += std::string(error.what()) + '\n' + statement.text + '\n';
        }
    }

    void list(const Statement &statement)
    {
        try {
            const ListQuery query(statement);
            for (const auto *visible : m_visible)
                list(query, *visible);
        } catch (const std::logic_error &error) {
            m_refused += std::string(error.what()) + '\n';
        }
    }

    void list(const ListQuery &query, const Statement &visible)
    {
        shape(query, visible, {});
        for (const auto &filter : query.definition().filters)
            shape(query, visible, {.filters = {{filter.name, Param(std::nullopt)}}});
        for (const auto &sort : query.definition().sorts)
            for (const bool isDescending : {false, true})
                pages(query, visible, {sort.name, isDescending});
    }

    void pages(const ListQuery &query, const Statement &visible, const SortKey &key)
    {
        shape(query, visible, {.sort = {key}, .page = 2});
        const std::size_t values = key.name == "id" ? 1 : 2;
        ListCursor cursor {{}, std::vector<std::optional<std::string>>(values, "x")};
        shape(query, visible, {.sort = {key}, .cursor = cursor});
        if (values > 1) {
            cursor.values.front().reset();
            shape(query, visible, {.sort = {key}, .cursor = cursor});
        }
    }

    void shape(const ListQuery &query, const Statement &visible, const ListRequest &request)
    {
        const auto composed = query.compose(visible, request);
        prepare(composed->list());
        prepare(composed->count());
    }

    BlockingDatabase &m_database;
    std::vector<const Statement *> m_visible;
    std::string m_refused;
};

} // namespace

std::string refusedStatements(BlockingDatabase &database, std::span<const Statement *const> statements,
                              std::span<const Statement *const> visible)
{
    Check check(database, visible);
    for (const auto *statement : statements)
        check.statement(*statement);
    return check.refused();
}

} // namespace oms::test
