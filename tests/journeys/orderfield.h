// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/pricesite.h"
#include "shared/orders/command.h"
#include "tests/simulation/memorystore.h"
#include "tests/support/enginelaptop.h"

namespace oms::test {

//! Where saddles are ordered, built and paid by people with laptops: a fitter (Anna), the office (Sue) and a factory
//! (Sam), the catalogue of PriceSite with all its prices.
class OrderField {
public:
    static constexpr const char *factory = "01900000-0000-7000-8000-00000000fac1";

    OrderField();

    Site &site() { return prices.site; }
    std::string value(const std::string &query) { return prices.value(query); }
    //! What can be ordered: the Kestrel in calf with large knee rolls and plain loops, 254 050.
    static Configuration saddle();
    template<class AnyId>
    static AnyId made(int number)
    {
        return AnyId {Uuid::parse(PriceSite::id(number)).value()};
    }

    PriceSite prices;
};

//! JSON that can be read: ` stands for the quotation mark.
std::string quoted(std::string json);

//! Somebody's laptop, with the real engine. The cable can be pulled.
class FieldDesk {
public:
    FieldDesk(OrderField &field, std::string token);

    //! Back in the network: what waits goes, what is new comes.
    bool comeBack();
    Order order(const Uuid &id) { return laptop.view<Order>(id).value(); }
    bool has(const Uuid &id) { return laptop.view<Order>(id).has_value(); }
    //! "order.advance" with those args; on a laptop that is away it waits. False: the laptop itself refuses.
    bool act(const Uuid &id, const std::string &action, std::string args);
    //! "rejected price_changed, conflict": what needs the person.
    std::string needs();

    bool isAway = false;
    std::string heard; //!< every answer

private:
    Result<std::string> ask(const std::string &path, const std::string &body);

    static inline std::uint64_t seeds = 70;
    Site &m_site;
    std::string m_token;
    simulation::MemoryStore m_store;
    TestClock m_clock;

public:
    EngineLaptop laptop;
};

} // namespace oms::test
