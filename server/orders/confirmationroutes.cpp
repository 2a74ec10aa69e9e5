// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/confirmationroutes.h"

#include "server/http/etag.h"
#include "server/http/performing.h"
#include "server/orders/confirmation.h"
#include "server/orders/confirmationsummary.h"

#include <QFile>
#include <algorithm>

//! Outside any namespace, as Qt demands: a static library's resources are found only after this.
static void initialisePage()
{
    Q_INIT_RESOURCE(confirmationpage);
}

namespace oms::orders {

namespace {

struct Opening {
    std::string token;
};
struct Signing {
    std::string token;
    std::string signer_name;
    std::string signature;
};
struct Declining {
    std::string token;
    std::string reason;
};

constexpr FieldRules secret {.required = true, .maxLength = 128, .format = Format::Secret};
constexpr std::size_t reasonLength = 2000;

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Opening> {
    static const Schema &schema()
    {
        static const Schema schema("confirmation_opening", {field<&orders::Opening::token>("token", orders::secret)});
        return schema;
    }
};

template<>
struct Describe<orders::Signing> {
    static const Schema &schema()
    {
        using orders::Signing;
        static const Schema schema(
            "confirmation_signing",
            {field<&Signing::token>("token", orders::secret),
             field<&Signing::signer_name>("signer_name", {.required = true, .maxLength = 200}),
             field<&Signing::signature>("signature", {.maxLength = orders::Consent::longestSignature})});
        return schema;
    }
};

template<>
struct Describe<orders::Declining> {
    static const Schema &schema()
    {
        using orders::Declining;
        static const Schema schema(
            "confirmation_declining",
            {field<&Declining::token>("token", orders::secret),
             field<&Declining::reason>("reason", {.maxLength = orders::reasonLength, .format = Format::Multiline})});
        return schema;
    }
};

} // namespace oms

namespace oms::orders {

namespace {

using namespace http;

//! Who holds the link is nobody's account: what happens is told as the server's.
template<class Act>
auto byLink(Call &call, Act act)
{
    const Actor nobody;
    Work work(call.transaction(), nobody, call.now(), call.origin());
    return act(work);
}

template<Described Body, class Act>
Endpoint publicPost(std::string_view path, std::string_view summary, Act act)
{
    return {.method = Method::Post,
            .path = path,
            .needs = Needs::nothing(),
            .summary = summary,
            .perform = onBody<Body>([act](Call &call, const Body &body) -> Result<Answer> {
                return byLink(call, [&](Work &work) { return act(work, body); });
            }),
            .takes = &schemaOf<Body>(),
            .successStatus = 204,
            .rate = RateClass::SignIn};
}

Result<Answer> nothingOr(const Result<Order> &result)
{
    if (!result)
        return passOn(result);
    return Answer::nothing();
}

Result<Answer> open(Work &work, const Opening &opening)
{
    const auto order = opened(work, opening.token);
    if (!order)
        return passOn(order);
    return Answer::of(summaryOf(work.db, *order));
}

//! A file of the page. It is the same for everybody: whose order it shows stands in the fragment of the address.
struct PageFile {
    std::string_view path;
    std::string_view name;
    std::string_view mediaType;
    std::string text = {};
};

std::vector<PageFile> pageFiles()
{
    initialisePage();
    std::vector<PageFile> files {
        {"/confirm", "confirm.html", "text/html; charset=utf-8"},
        {"/confirm/confirm.css", "confirm.css", "text/css; charset=utf-8"},
        {"/confirm/confirm.js", "confirm.js", "text/javascript; charset=utf-8"},
        {"/confirm/words.js", "words.js", "text/javascript; charset=utf-8"},
    };
    for (auto &file : files) {
        QFile source(QLatin1String(":/confirm/") + QLatin1String(file.name.data(), qsizetype(file.name.size())));
        if (!source.open(QIODevice::ReadOnly))
            throw std::logic_error("not compiled in: confirm/" + std::string(file.name));
        file.text = source.readAll().toStdString();
    }
    return files;
}

Answer answerOf(const PageFile &file)
{
    Answer answer;
    answer.response.body = file.text;
    answer.response.set("Content-Type", std::string(file.mediaType));
    answer.response.set("ETag", entityTag(file.text)).set("Cache-Control", "public, no-cache");
    answer.response.set("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
}

} // namespace

void addConfirmationRoutes(Router &router)
{
    auto opening =
        publicPost<Opening>("/api/v1/confirmations/open", "What the holder of the link is asked to sign", open);
    opening.answers = &schemaOf<ConfirmationSummary>();
    opening.successStatus = 200;
    router.add(std::move(opening));
    router.add(publicPost<Signing>(
        "/api/v1/confirmations/sign", "Sign: the order is placed", [](Work &work, const Signing &signing) {
            return nothingOr(confirm(work, signing.token, {signing.signer_name, signing.signature}));
        }));
    router.add(publicPost<Declining>("/api/v1/confirmations/decline", "Decline: the order is a draft again",
                                     [](Work &work, const Declining &declining) {
                                         return nothingOr(decline(work, declining.token, declining.reason));
                                     }));
    for (auto &file : pageFiles())
        router.add({.method = Method::Get,
                    .path = file.path,
                    .needs = Needs::nothing(),
                    .summary = "The page of a customer's consent",
                    .perform = [file](Call &) { return answerOf(file); },
                    .mediaType = file.mediaType,
                    .answersAlways = true});
}

} // namespace oms::orders
