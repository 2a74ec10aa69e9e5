// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include "server/http/percent.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace oms::http {

namespace {

//! Deeper than any route: what has more segments is not ours.
constexpr std::size_t maxSegments = 16;

using Segments = std::vector<std::string>;

bool isParameter(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

Kind kindNamed(std::string_view name)
{
    if (name == "uuid")
        return Kind::Uuid;
    if (name == "integer")
        return Kind::Integer;
    if (name == "date")
        return Kind::Date;
    if (name == "text")
        return Kind::Text;
    throw std::logic_error("no such kind of path parameter: " + std::string(name));
}

PathParameter parameterIn(std::string_view segment)
{
    const auto inner = segment.substr(1, segment.size() - 2);
    const auto colon = inner.find(':');
    if (colon != inner.npos)
        return {inner.substr(0, colon), kindNamed(inner.substr(colon + 1))};
    return {inner, inner == "id" || inner.ends_with("_id") ? Kind::Uuid : Kind::Text};
}

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> segments;
    for (std::size_t from = 1; from <= path.size() && segments.size() <= maxSegments;) {
        const auto to = std::min(path.find('/', from), path.size());
        segments.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return segments;
}

std::optional<Segments> decodedSegments(std::string_view path)
{
    Segments decoded;
    for (const auto segment : split(path)) {
        auto text = percentDecoded(segment);
        if (!text)
            return {};
        decoded.push_back(std::move(*text));
    }
    return decoded;
}

void require(bool condition, const Endpoint &endpoint, std::string_view what)
{
    if (!condition)
        throw std::logic_error(std::string(nameOf(endpoint.method)) + ' ' + std::string(endpoint.path) + ": "
                               + std::string(what));
}

void checkForm(const Endpoint &endpoint)
{
    require(endpoint.path.starts_with('/'), endpoint, "the path must begin with a slash");
    require(endpoint.method != Method::Head && endpoint.method != Method::Options, endpoint,
            "HEAD and OPTIONS are answered by the router");
    require(endpoint.perform != nullptr, endpoint, "does nothing");
    require(!endpoint.summary.empty(), endpoint, "has no summary");
    require(!endpoint.takes || endpoint.method != Method::Get, endpoint, "a GET takes no body");
    require(!endpoint.isCreating || endpoint.method == Method::Post, endpoint, "only a POST creates");
    require(!endpoint.isCreating || endpoint.needs.isSignInNeeded(), endpoint,
            "an Idempotency-Key belongs to somebody who is signed in");
    const auto segments = split(endpoint.path);
    require(segments.size() <= maxSegments, endpoint, "too many segments");
    std::set<std::string_view> names;
    for (const auto segment : segments) {
        require(!segment.empty() || endpoint.path == "/", endpoint, "an empty segment");
        if (isParameter(segment))
            require(names.insert(parameterIn(segment).name).second, endpoint, "two parameters of one name");
        else
            require(segment.find_first_of("{}%") == segment.npos, endpoint, "an odd character in a segment");
    }
}

} // namespace

struct Router::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> literal;
    std::unique_ptr<Node> any;
    std::vector<const Endpoint *> endpoints; //!< one per method

    const Endpoint *by(Method method) const
    {
        const auto wanted = method == Method::Head ? Method::Get : method;
        const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                        [wanted](const auto *endpoint) { return endpoint->method == wanted; });
        return found == endpoints.end() ? nullptr : *found;
    }

    std::vector<Method> methods() const
    {
        std::vector<Method> methods;
        for (const auto *endpoint : endpoints) {
            methods.push_back(endpoint->method);
            if (endpoint->method == Method::Get)
                methods.push_back(Method::Head);
        }
        methods.push_back(Method::Options);
        return methods;
    }

    const Node *find(const Segments &segments, std::size_t at) const
    {
        if (at == segments.size())
            return endpoints.empty() ? nullptr : this;
        if (const auto exact = literal.find(segments[at]); exact != literal.end())
            if (const auto *found = exact->second->find(segments, at + 1))
                return found;
        return any && !segments[at].empty() ? any->find(segments, at + 1) : nullptr;
    }
};

Router::Router()
    : m_root(std::make_unique<Node>())
{ }
Router::~Router() = default;

void Router::add(Endpoint endpoint)
{
    checkForm(endpoint);
    auto *node = m_root.get();
    for (const auto segment : split(endpoint.path)) {
        auto &next = isParameter(segment) ? node->any : node->literal[std::string(segment)];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    require(!node->by(endpoint.method), endpoint, "is there already");
    m_endpoints.push_back(std::make_unique<Endpoint>(std::move(endpoint)));
    node->endpoints.push_back(m_endpoints.back().get());
}

Router::Match Router::find(Method method, std::string_view path) const
{
    Match match;
    auto segments = decodedSegments(path);
    if (!segments) {
        match.isReadable = false;
        return match;
    }
    const auto *node = segments->size() <= maxSegments ? m_root->find(*segments, 0) : nullptr;
    if (!node)
        return match;
    match.endpoint = node->by(method);
    if (!match.endpoint) {
        match.allowed = node->methods();
        return match;
    }
    const auto pattern = split(match.endpoint->path);
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (isParameter(pattern[i]))
            match.parameters.emplace_back(parameterIn(pattern[i]), std::move((*segments)[i]));
    return match;
}

std::vector<PathParameter> pathParameters(std::string_view path)
{
    std::vector<PathParameter> found;
    for (const auto segment : split(path))
        if (isParameter(segment))
            found.push_back(parameterIn(segment));
    return found;
}

} // namespace oms::http
