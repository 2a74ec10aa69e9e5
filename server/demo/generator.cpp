// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"
#include "server/demo/chance.h"
#include "server/demo/dataset.h"
#include "server/demo/demonumbers.h"
#include "server/demo/horses.h"
#include "server/demo/lands.h"

#include <QString>
#include <algorithm>
#include <set>

namespace oms::demo {

namespace {

struct Counts {
    std::size_t fitters;
    std::size_t customers;
    std::size_t factories;
    std::size_t supervisors;
    std::size_t office; //!< supervisors included
    std::size_t archivedFitters;
};

constexpr Counts countsOf(Size size)
{
    return size == Size::Small ? Counts {12, 80, 5, 2, 4, 1} : Counts {282, 27061, 7, 9, 70, 31};
}

using namespace std::chrono;
constexpr Instant firstDay = sys_days(2012y / January / 9);
constexpr Instant lastDay = sys_days(2025y / December / 19);

//! Lower-case ASCII for an e-mail address: accents dropped, other scripts as their Word spells them.
std::string plain(std::string_view text)
{
    const auto decomposed = QString::fromUtf8(text.data(), qsizetype(text.size()))
                                .toLower()
                                .replace(QChar(0xdf), QStringLiteral("ss"))
                                .normalized(QString::NormalizationForm_D);
    std::string letters;
    for (const auto c : decomposed)
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c.toLatin1();
    return letters;
}

std::string spelt(const Word &word)
{
    return word.latin.empty() ? plain(word.text) : std::string(word.latin);
}

struct Person {
    const Land *land;
    std::string name;
    std::string mailbox; //!< "anna.whitfield"
    std::string familyName;
};

class Generator {
public:
    Generator(Size size, std::uint64_t seed)
        : m_size(size)
        , m_seed(seed)
        , m_counts(countsOf(size))
        , m_chance(seed)
    { }

    Dataset run()
    {
        addOffice();
        addFitters();
        addFactories();
        addCustomers();
        addCatalogue();
        return std::move(m_data);
    }

private:
    Uuid identity(Entity entity, Instant madeAt) { return m_numbers.next(entity, madeAt); }

    Instant someDay()
    {
        const auto range = duration_cast<seconds>(lastDay - firstDay).count();
        return firstDay + seconds(std::int64_t(m_chance.below(std::size_t(range))));
    }

    const Land &someLand()
    {
        int share = int(m_chance.below(1000));
        for (const auto &land : lands())
            if ((share -= land.permille) < 0)
                return land;
        return lands().front();
    }

    Person somebody(const Land &land)
    {
        const auto &given = m_chance.pick(land.givenNames);
        const auto &family = m_chance.pick(land.familyNames);
        const std::string first(given.text), last(family.text);
        return {&land, land.isFamilyNameFirst ? last + ' ' + first : first + ' ' + last,
                spelt(given) + '.' + spelt(family), last};
    }

    //! An address that no one else has, at a domain that nobody can own.
    std::string email(const Person &person)
    {
        static const std::vector<std::string_view> domains {"example.com",      "example.org",     "example.net",
                                                            "saddlery.example", "stables.example", "mail.example"};
        auto mailbox = person.mailbox;
        for (int number = 2; !m_mailboxes.insert(mailbox).second; ++number)
            mailbox = person.mailbox + std::to_string(number);
        return mailbox + '@' + std::string(m_chance.pick(domains));
    }

    Address address(const Land &land)
    {
        const auto &town = m_chance.pick(land.towns);
        Address address;
        address.line1 = m_chance.fill(m_chance.pick(land.streets));
        address.city = std::string(town.name);
        if (!town.state.empty())
            address.state = std::string(town.state);
        if (!town.postalCode.empty())
            address.postal_code = m_chance.fill(town.postalCode);
        address.country_code = std::string(land.country);
        if (m_chance.permille(40))
            address.line2 = m_chance.permille(500) ? "c/o the yard manager" : "Second gate on the left";
        return address;
    }

    void addCatalogue()
    {
        std::vector<FactoryId> builders;
        for (const auto &factory : m_data.factories)
            builders.push_back(factory.id);
        m_data.catalogue = makeCatalogue(m_size, m_seed, builders);
    }

    //! The first of each role, and a second fitter, are those that people sign in with.
    User user(const Person &person, Role role)
    {
        User user;
        user.created_at = user.updated_at = someDay();
        user.id = UserId {identity(Entity::User, user.created_at)};
        user.username = accountName(role);
        if (role == Role::Fitter && m_usernames.contains(user.username))
            user.username = std::string(secondFitterName);
        for (int number = 1; !m_usernames.insert(user.username).second; ++number)
            user.username = person.mailbox + (number == 1 ? "" : std::to_string(number));
        user.full_name = person.name;
        user.email = email(person);
        user.locale = std::string(person.land->language);
        user.roles = {std::string(codeOf(role))};
        return user;
    }

    void addOffice()
    {
        for (std::size_t i = 0; i < m_counts.office; ++i)
            m_data.users.push_back(
                user(somebody(lands()[i % 4]), i < m_counts.supervisors ? Role::Supervisor : Role::Admin));
    }

    //! The first fitters have most customers, the last ones have left and are archived.
    void addFitters()
    {
        for (std::size_t i = 0; i < m_counts.fitters; ++i) {
            const auto person = somebody(i < 8 ? lands()[i] : someLand());
            const auto account = user(person, Role::Fitter);
            Fitter fitter;
            fitter.id = FitterId {identity(Entity::Fitter, account.created_at)};
            fitter.user_id = account.id;
            fitter.name = person.name;
            fitter.email = account.email;
            fitter.phone = m_chance.fill(m_chance.pick(person.land->phones));
            fitter.address = address(*person.land);
            fitter.region_code = *fromCode<RegionCode>(person.land->region);
            fitter.is_active = i + m_counts.archivedFitters < m_counts.fitters;
            m_data.users.push_back(account);
            m_data.fitters.push_back(std::move(fitter));
        }
    }

    void addFactories()
    {
        static const std::vector<std::string_view> names {
            "Larkspur Works",      "Falconer & Daughters", "Bramley Saddle Makers", "Atelier du Marais",
            "Sattlerei Heidekamp", "Walsall Lane Leather", "Kestrel Tree Company"};
        static constexpr std::array<std::size_t, 7> landOf {0, 1, 1, 6, 3, 1, 2};
        for (std::size_t i = 0; i < m_counts.factories; ++i) {
            const auto &land = lands()[landOf[i]];
            const auto account = user(somebody(land), Role::Supplier);
            Factory factory;
            factory.id = FactoryId {identity(Entity::Factory, firstDay)};
            factory.code = "DEMO-" + std::to_string(i + 1);
            factory.name = std::string(names[i]);
            factory.email = "works" + std::to_string(i + 1) + "@factory.example";
            factory.phone = m_chance.fill(m_chance.pick(land.phones));
            factory.address = address(land);
            std::set<std::string> workers;
            for (int count = m_chance.between(4, 9); count > 0; --count)
                workers.insert(somebody(land).name);
            for (const auto &name : workers)
                m_data.employees.push_back({identity(Entity::Employee, firstDay), factory.id, name});
            m_data.factoryUsers.emplace_back(factory.id, account.id);
            m_data.users.push_back(account);
            m_data.factories.push_back(std::move(factory));
        }
    }

    //! Heavily skewed, as it is: the first fitter has about a twelfth of all customers, the last ones a handful.
    std::optional<FitterId> someFitter()
    {
        if (m_chance.permille(20))
            return {};
        if (m_weights.empty())
            for (std::size_t i = 0; i < m_data.fitters.size(); ++i)
                m_weights.push_back((m_weights.empty() ? 0 : m_weights.back()) + 1000000 / (i + 4));
        const auto at = std::upper_bound(m_weights.begin(), m_weights.end(), m_chance.below(m_weights.back()));
        return m_data.fitters[std::size_t(at - m_weights.begin())].id;
    }

    void addCustomers()
    {
        // The first few have what the rest get by chance, so that the small size has every case as well.
        for (std::size_t i = 0; i < m_counts.customers; ++i) {
            const auto person = somebody(i < lands().size() ? lands()[i] : someLand());
            auto customer = someCustomer(person);
            if (i < m_data.fitters.size())
                customer.fitter_id = m_data.fitters[i].id;
            else if (i < m_data.fitters.size() + 2)
                customer.fitter_id.reset();
            if (i == 1)
                customer.notes = veryLongNote();
            const int horses = i == 2 ? 40 : howManyHorses();
            if (i > 20 && m_chance.permille(30))
                customer.archived_at = customer.updated_at;
            addHorses(customer, horses);
            if (i == 0)
                addAccount(customer, person);
            m_data.customers.push_back(std::move(customer));
        }
    }

    void addAccount(const Customer &customer, const Person &person)
    {
        auto account = user(person, Role::User);
        account.email = customer.email;
        m_data.customerUsers.emplace_back(customer.id, account.id);
        m_data.users.push_back(std::move(account));
    }

    Customer someCustomer(const Person &person)
    {
        Customer customer;
        customer.created_at = someDay();
        customer.updated_at = std::max(customer.created_at, someDay());
        customer.id = CustomerId {identity(Entity::Customer, customer.created_at)};
        customer.fitter_id = someFitter();
        customer.name = person.name;
        if (m_chance.permille(80))
            customer.company = company(person);
        if (!m_chance.permille(120))
            customer.email = email(person);
        if (!m_chance.permille(150))
            customer.phone = m_chance.fill(m_chance.pick(person.land->phones));
        if (m_chance.permille(500))
            customer.mobile = m_chance.fill(m_chance.pick(person.land->mobiles));
        if (!m_chance.permille(50))
            customer.address = address(*person.land);
        customer.status = someStatus();
        customer.preferred_language = std::string(person.land->language);
        if (m_chance.permille(200))
            customer.notes = note();
        return customer;
    }

    std::string company(const Person &person)
    {
        static const std::vector<std::string_view> endings {" Dressage", " Equestrian",    " Sport Horses",
                                                            " Livery",   " Riding School", " Eventing Team"};
        return person.familyName + std::string(m_chance.pick(endings));
    }

    CustomerStatus someStatus()
    {
        const auto share = m_chance.below(100);
        return share < 92 ? CustomerStatus::Active
            : share < 97  ? CustomerStatus::Inactive
            : share < 99  ? CustomerStatus::Pending
                          : CustomerStatus::Suspended;
    }

    std::string note()
    {
        static const std::vector<std::string_view> notes {
            "Prefers to be called in the evening.",
            "Rides twice a week; mainly dressage, elementary level.",
            "Old saddle slipped to the left, check the panels.",
            "Pays by bank transfer only.",
            "Yard gate code is with the fitter.",
            "Had a back operation in spring; wants a deep seat and no long fittings.",
            "Horse changes shape over the winter: re-check in April.",
            "Mother of two riders, orders for both.",
            "Recommended by the riding school.",
            "Asked for a quote in writing before the fitting."};
        std::string text(m_chance.pick(notes));
        if (m_chance.permille(250))
            text += '\n' + std::string(m_chance.pick(notes));
        return text;
    }

    std::string veryLongNote()
    {
        std::string text = "Everything that has been talked about since the first fitting:";
        for (int visit = 1; text.size() < 9000; ++visit)
            text += "\n\nVisit " + std::to_string(visit) + ". " + note();
        return text;
    }

    int howManyHorses()
    {
        const auto share = m_chance.below(1000);
        return share < 180 ? 0 : share < 740 ? 1 : share < 920 ? 2 : share < 975 ? 3 : m_chance.between(4, 6);
    }

    void addHorses(Customer &customer, int count)
    {
        std::set<std::string> names, archived;
        while (int(names.size()) < count) {
            Horse horse;
            horse.name = horseName(m_chance);
            if (!names.insert(horse.name).second)
                continue;
            // The first one is why they came.
            const auto later = someDay();
            horse.created_at = names.size() == 1 ? customer.created_at : std::max(customer.created_at, later);
            horse.updated_at = horse.created_at;
            horse.id = HorseId {identity(Entity::Horse, horse.created_at)};
            horse.customer_id = customer.id;
            describeHorse(m_chance, horse);
            if (m_chance.permille(20)) {
                horse.archived_at = horse.updated_at;
                archived.insert(horse.name);
            }
            m_data.horses.push_back(std::move(horse));
        }
        for (const auto &name : names) {
            if (archived.contains(name))
                continue;
            ++customer.horse_count;
            customer.horse_names = customer.horse_names ? *customer.horse_names + ", " + name : name;
        }
    }

    const Size m_size;
    const std::uint64_t m_seed;
    Counts m_counts;
    Chance m_chance;
    Dataset m_data;
    DemoNumbers m_numbers;
    std::set<std::string> m_mailboxes;
    std::set<std::string> m_usernames;
    std::vector<std::size_t> m_weights; //!< of the fitters, summed up
};

} // namespace

Dataset generate(Size size, std::uint64_t seed)
{
    return Generator(size, seed).run();
}

std::string accountName(Role role)
{
    static constexpr std::array<std::string_view, roleCount> names {"demo-customer", "demo-fitter", "demo-supplier",
                                                                    "demo-supervisor", "demo-admin"};
    return std::string(names[static_cast<std::size_t>(role)]);
}

bool isDemo(const Uuid &id)
{
    return id.toString().compare(14, 13, "7de0-8de0-de0") == 0;
}

} // namespace oms::demo
