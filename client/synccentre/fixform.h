// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/form.h"
#include "shared/sync/engine.h"

namespace oms {

//! A refused change, laid into a form so that it can be put right and sent again.
class FixForm {
public:
    virtual ~FixForm() = default;

    //! `current` is the record as the server has it (JSON), empty when it is not kept here; then only what was typed
    //! can be edited. Null for a change that has no fields (archiving) or that this version does not know.
    static std::unique_ptr<FixForm> make(const sync::Mutation &mutation, const std::string &current);

    virtual Form &form() = 0;
    //! What to send instead; nothing when nothing is left to change.
    virtual std::optional<sync::Wish> wish() = 0;

protected:
    FixForm() = default;
};

} // namespace oms
