// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/endpoint.h"

#include <memory>
#include <string_view>
#include <vector>

namespace oms::http {

//! All routes of the program in a path tree. Filled once at start, then read by every thread.
class Router {
public:
    Router();
    ~Router();

    //! Throws std::logic_error for a path that is there already or not well formed: the program does not start.
    void add(Endpoint endpoint);

    struct Match {
        const Endpoint *endpoint = nullptr; //!< null: no such path, or not by this method
        std::vector<std::pair<std::string_view, std::string>> parameters; //!< name, decoded value
        std::vector<Method> allowed; //!< of the path, when it exists
    };
    //! HEAD finds GET. The path is still percent-encoded; segments are decoded after splitting.
    Match find(Method method, std::string_view path) const;

    const std::vector<std::unique_ptr<Endpoint>> &endpoints() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
};

} // namespace oms::http
