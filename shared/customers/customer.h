// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/people/address.h"

//! Customers and their horses (domain.md 3). Units of merging (sync.md 4): name, phone, e-mail, address as a whole,
//! rider facts; of a horse: its facts.
namespace oms {

enum class CustomerStatus { Active, Inactive, Suspended, Pending };
template<>
struct Choices<CustomerStatus> {
    static constexpr std::array<std::string_view, 4> codes {"active", "inactive", "suspended", "pending"};
};

struct Customer {
    CustomerId id;
    std::optional<FitterId> fitter_id;
    std::optional<std::string> fitter_name; //!< joined, for lists
    std::string name;
    std::optional<std::string> company;
    std::optional<std::string> email; //!< unique among one fitter's live customers
    std::optional<std::string> phone;
    std::optional<std::string> mobile;
    std::optional<Address> address;
    CustomerStatus status = CustomerStatus::Active;
    std::optional<std::string> preferred_language; //!< en, de, nl, fr
    std::string notes;
    int horse_count = 0; //!< live horses
    std::optional<std::string> horse_names; //!< of live horses, for lists and search
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Customer> {
    static const Schema &schema();
};

//! Two live customers of one fitter with one e-mail address: what may not be.
bool shareEmail(const Customer &one, const Customer &other);

//! Several at once: all are stored, or none.
struct CustomerBatch {
    static constexpr std::size_t most = 100;
    std::vector<Customer> customers;
};

template<>
struct Describe<CustomerBatch> {
    static const Schema &schema();
};

//! Gives a customer to a fitter, or to none.
struct FitterAssignment {
    std::optional<FitterId> fitter_id;
};

template<>
struct Describe<FitterAssignment> {
    static const Schema &schema();
};

//! What is missing among the live customers that the actor may see.
struct CustomerIntegrity {
    int customers = 0;
    int without_name = 0;
    int without_fitter = 0;
    int without_email = 0;
    int without_contact = 0; //!< neither e-mail nor any phone
};

template<>
struct Describe<CustomerIntegrity> {
    static const Schema &schema();
};

enum class HorseSex { Mare, Gelding, Stallion };
template<>
struct Choices<HorseSex> {
    static constexpr std::array<std::string_view, 3> codes {"mare", "gelding", "stallion"};
};

struct Horse {
    HorseId id;
    CustomerId customer_id;
    std::optional<std::string> customer_name; //!< joined, for lists
    std::string name; //!< unique among one customer's live horses
    std::optional<std::string> breed;
    std::optional<HorseSex> sex;
    std::optional<int> birth_year;
    std::optional<int> height_cm; //!< at the withers; shown as hands
    std::string notes;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Horse> {
    static const Schema &schema();
};

//! Two live horses of one customer with one name: what may not be.
bool shareName(const Horse &one, const Horse &other);

} // namespace oms
