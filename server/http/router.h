// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/endpoint.h"

#include <memory>
#include <string_view>
#include <vector>

namespace oms::http {

//! A place in a path that varies: "{id}" and "{customer_id}" are UUIDs, "{name}" is text, "{year:integer}" says its
//! kind.
struct PathParameter {
    std::string_view name;
    Kind kind = Kind::Text;
};

//! All routes of the program in a path tree. Filled once at start, then read by every thread.
class Router {
public:
    Router();
    ~Router();

    //! Throws std::logic_error for a route that is there already or not well formed: the program does not start.
    void add(Endpoint endpoint);

    struct Match {
        const Endpoint *endpoint = nullptr; //!< null: no such path, or not by this method
        std::vector<std::pair<PathParameter, std::string>> parameters; //!< with the decoded value, not yet checked
        std::vector<Method> allowed; //!< when the path exists, but not by this method
        bool isReadable = true; //!< false: the path's percent-encoding is broken
    };
    //! HEAD finds GET; a literal segment wins over a parameter. The path is still percent-encoded; segments are decoded
    //! after splitting, so an encoded slash stays inside its segment.
    Match find(Method method, std::string_view path) const;

    const std::vector<std::unique_ptr<Endpoint>> &endpoints() const { return m_endpoints; }

private:
    struct Node;
    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
};

//! The varying places of a route's path, in order.
std::vector<PathParameter> pathParameters(std::string_view path);

} // namespace oms::http
