// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/typedorder.h"

#include "client/sync/aside.h"

namespace oms {

//! As it lies in the file.
struct TypedBody {
    OrderId id;
    bool is_new = false;
    std::string base; //!< an order as JSON
    std::string now;
};
template<>
struct Describe<TypedBody> {
    static const Schema &schema()
    {
        constexpr int longest = 1'000'000;
        static const Schema schema("typed_order", // begins with asidePrefix
                                   {
                                       field<&TypedBody::id>("id"),
                                       field<&TypedBody::is_new>("is_new"),
                                       field<&TypedBody::base>("base", {.maxLength = longest}),
                                       field<&TypedBody::now>("now", {.maxLength = longest}),
                                   });
        return schema;
    }
};

namespace {

sync::RecordKey keyOf(const OrderId &id)
{
    return {std::string(schemaOf<TypedBody>().name()), id.value};
}

void set(Books &books, const OrderId &id, std::optional<std::string> body)
{
    if (auto *aside = dynamic_cast<Aside *>(&books.replica()))
        aside->setAside(keyOf(id), std::move(body));
}

//! Ends when each of them has been tried.
struct Recovery {
    std::vector<Order> recovered {};
    std::size_t open = 0;
    std::function<void(std::vector<Order>)> take;

    void end()
    {
        if (--open == 0)
            take(std::move(recovered));
    }
};

void recover(Books &books, const TypedOrder &typed, QObject *receiver, const std::shared_ptr<Recovery> &recovery)
{
    const auto saved = [&books, recovery, id = typed.id](const Result<Order> &result) {
        if (result) {
            dropAside(books, id);
            recovery->recovered.push_back(*result);
        }
        recovery->end();
    };
    books.orders().read(typed.id, receiver, [&books, typed, receiver, saved](const std::optional<Kept<Order>> &kept) {
        if (!kept)
            return books.orders().create(typed.now, receiver, saved);
        // One that was never stored, and yet is here: the program ended between storing it and saying so.
        books.orders().change(typed.is_new ? kept->record : typed.base, typed.now, {}, receiver, saved);
    });
}

} // namespace

void keepAside(Books &books, const TypedOrder &typed)
{
    set(books, typed.id, toJson(TypedBody {typed.id, typed.is_new, toJson(typed.base), toJson(typed.now)}));
}

void dropAside(Books &books, const OrderId &id)
{
    set(books, id, {});
}

void readAside(Books &books, QObject *receiver, std::function<void(std::vector<TypedOrder>)> take)
{
    books.replica().all<TypedBody>(receiver, [take = std::move(take)](const std::vector<Kept<TypedBody>> &kept) {
        std::vector<TypedOrder> all;
        for (const auto &[body, mark] : kept) {
            auto base = fromJson<Order>(body.base, Purpose::Trusted);
            auto now = fromJson<Order>(body.now, Purpose::Trusted);
            if (base && now)
                all.push_back({body.id, body.is_new, std::move(*base), std::move(*now)});
        }
        take(std::move(all));
    });
}

void recoverDrafts(Books &books, QObject *receiver, std::function<void(std::vector<Order>)> take)
{
    readAside(books, receiver, [&books, receiver, take = std::move(take)](std::vector<TypedOrder> all) {
        std::erase_if(all, [](const TypedOrder &one) { return one.now.status != OrderStatus::Draft; });
        if (all.empty())
            return take({});
        const auto recovery = std::make_shared<Recovery>(Recovery {{}, all.size(), take});
        for (const auto &typed : all)
            recover(books, typed, receiver, recovery);
    });
}

} // namespace oms
