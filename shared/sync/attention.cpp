// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/attention.h"

namespace oms {

using namespace sync;

const Schema &Describe<Attention>::schema()
{
    static const Schema schema(
        "attention",
        {field<&Attention::id>("id"), field<&Attention::kind>("kind", {.title = "What happened"}),
         field<&Attention::author>("author"), field<&Attention::author_name>("author_name", {.title = "Who"}),
         field<&Attention::mutation>("mutation", {.maxLength = 100000, .format = Format::Json}),
         field<&Attention::about>("about", {.title = "Record"}),
         field<&Attention::result>("result", {.maxLength = 100000, .format = Format::Json}),
         field<&Attention::version>("version"), field<&Attention::created_at>("created_at", {.title = "When"})});
    return schema;
}

} // namespace oms
