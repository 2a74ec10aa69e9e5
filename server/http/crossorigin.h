// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"

#include <string>
#include <vector>

namespace oms::http {

//! Which web pages of other origins may call the API (CORS). None unless configured: the desktop application needs
//! none.
class CrossOrigin {
public:
    CrossOrigin() = default; //!< nobody
    //! Origins such as "https://portal.example.com", compared literally; there is no wildcard.
    explicit CrossOrigin(std::vector<std::string> origins);

    //! Adds what lets a page of an allowed origin read this answer.
    void allow(const Request &request, Response &response) const;
    //! For OPTIONS: also says which methods and headers the page may send.
    void allowPreflight(const Request &request, std::string_view methods, Response &response) const;

private:
    bool isAllowed(const Request &request) const;

    std::vector<std::string> m_origins;
};

} // namespace oms::http
