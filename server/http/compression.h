// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"

#include <memory>

namespace oms::http {

//! Packs large text answers for clients that say they unpack them. One per event-loop thread: the state of the packers
//! (some 300 KB) is used again and again.
class Compressor {
public:
    Compressor();
    ~Compressor();

    //! Leaves the response as it is when it is small, packed already, not text, or when it would not get smaller.
    void pack(Response &response, std::string_view acceptEncoding);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

enum class Encoding { Identity, Gzip, Zstd };

//! The best encoding that the client takes; quality 0 means never.
Encoding preferredEncoding(std::string_view acceptEncoding);

} // namespace oms::http
