// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"
#include "shared/sync/mutation.h"
#include "shared/sync/records.h"
#include "shared/sync/store.h"

#include <memory>

namespace oms::sync {

//! A record of any synced entity, read from its JSON body: what is common to all of them is done here by its schema.
class Body {
public:
    //! Nothing for an entity that is not synced, or a body that does not fit it.
    static std::optional<Body> read(std::string_view entity, std::string_view json);
    //! The record as the person who made it expects it.
    static std::optional<Body> made(const Mutation &create);

    //! As the person who did it expects the record; the units in `except` stay.
    void change(const Mutation &mutation, const std::vector<UnitConflict> &except = {});
    //! Whether the record's command may be done to it as it stands. Refuses as RecordRow::command.
    Result<void> check(const Mutation &command) const;
    //! The fields that it was read with and those that were changed since, in the order of the schema: equal bodies
    //! have equal texts.
    std::string json() const;
    //! What people call it; may be empty.
    std::string title() const;
    //! The records that it names and that must be there before it: its parent first.
    std::vector<RecordKey> needs() const;

private:
    explicit Body(const RecordRow &row);
    void set(std::string_view field, Value &&value);
    void carryOut(const Mutation &command);
    std::vector<std::string> fieldTexts() const;

    const RecordRow *m_row;
    std::shared_ptr<void> m_object;
    FieldNames m_names;
};

} // namespace oms::sync
