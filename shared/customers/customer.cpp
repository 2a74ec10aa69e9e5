// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/customers/customer.h"

#include <QString>

namespace oms {

namespace {

constexpr std::size_t notesLength = 10000;

template<class T>
bool areTwoLive(const T &one, const T &other)
{
    return one.id != other.id && !one.archived_at && !other.archived_at;
}

} // namespace

const Schema &Describe<Customer>::schema()
{
    static const Schema schema(
        "customer",
        {
            field<&Customer::id>("id", {.access = Access::CreateOnly}),
            field<&Customer::fitter_id>("fitter_id", {.title = "Fitter", .unit = "fitter"}),
            field<&Customer::fitter_name>("fitter_name", {.access = Access::ReadOnly, .title = "Fitter"}),
            field<&Customer::name>("name", {.required = true, .title = "Name", .maxLength = 200}),
            field<&Customer::company>("company", {.title = "Company", .maxLength = 200}),
            field<&Customer::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&Customer::phone>("phone", {.title = "Phone", .maxLength = 40, .format = Format::Phone}),
            field<&Customer::mobile>("mobile", {.title = "Mobile", .maxLength = 40, .format = Format::Phone}),
            field<&Customer::address>("address", {.title = "Address"}),
            field<&Customer::status>("status", {.title = "Status"}),
            field<&Customer::preferred_language>("preferred_language",
                                                 {.title = "Language", .maxLength = 5, .format = Format::Locale}),
            field<&Customer::notes>("notes", {.title = "Notes", .maxLength = notesLength, .format = Format::Multiline}),
            field<&Customer::horse_count>("horse_count", {.access = Access::ReadOnly, .title = "Horses"}),
            field<&Customer::horse_names>("horse_names", {.access = Access::ReadOnly, .title = "Horses"}),
            field<&Customer::version>("version", {.access = Access::ReadOnly}),
            field<&Customer::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&Customer::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&Customer::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

const Schema &Describe<CustomerBatch>::schema()
{
    static const Schema schema(
        "customer_batch", {field<&CustomerBatch::customers>("customers", {.required = true, .title = "Customers"})});
    return schema;
}

const Schema &Describe<FitterAssignment>::schema()
{
    static const Schema schema("fitter_assignment",
                               {field<&FitterAssignment::fitter_id>("fitter_id", {.title = "Fitter"})});
    return schema;
}

const Schema &Describe<CustomerIntegrity>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "customer_integrity",
        {
            field<&CustomerIntegrity::customers>("customers", {.access = readOnly, .title = "Customers"}),
            field<&CustomerIntegrity::without_name>("without_name", {.access = readOnly, .title = "Without name"}),
            field<&CustomerIntegrity::without_fitter>("without_fitter",
                                                      {.access = readOnly, .title = "Without fitter"}),
            field<&CustomerIntegrity::without_email>("without_email", {.access = readOnly, .title = "Without e-mail"}),
            field<&CustomerIntegrity::without_contact>("without_contact",
                                                       {.access = readOnly, .title = "Without any contact"}),
        });
    return schema;
}

const Schema &Describe<Horse>::schema()
{
    static const Schema schema(
        "horse",
        {
            field<&Horse::id>("id", {.access = Access::CreateOnly}),
            field<&Horse::customer_id>("customer_id",
                                       {.required = true, .access = Access::CreateOnly, .title = "Customer"}),
            field<&Horse::customer_name>("customer_name", {.access = Access::ReadOnly, .title = "Customer"}),
            field<&Horse::name>("name", {.required = true, .title = "Name", .unit = "facts", .maxLength = 120}),
            field<&Horse::breed>("breed", {.title = "Breed", .unit = "facts", .maxLength = 80}),
            field<&Horse::sex>("sex", {.title = "Sex", .unit = "facts"}),
            field<&Horse::birth_year>("birth_year",
                                      {.title = "Year of birth", .unit = "facts", .min = 1970, .max = 2100}),
            field<&Horse::height_cm>(
                "height_cm",
                {.title = "Height", .unit = "facts", .min = 60, .max = 220, .format = Format::HorseHeight}),
            field<&Horse::notes>("notes", {.title = "Notes", .maxLength = notesLength, .format = Format::Multiline}),
            field<&Horse::version>("version", {.access = Access::ReadOnly}),
            field<&Horse::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&Horse::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&Horse::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

bool shareEmail(const Customer &one, const Customer &other)
{
    return areTwoLive(one, other) && one.fitter_id && one.fitter_id == other.fitter_id && one.email && other.email
        && QString::fromStdString(*one.email).compare(QString::fromStdString(*other.email), Qt::CaseInsensitive) == 0;
}

bool shareName(const Horse &one, const Horse &other)
{
    return areTwoLive(one, other) && one.customer_id == other.customer_id && one.name == other.name;
}

} // namespace oms
