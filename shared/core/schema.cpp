// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/schema.h"

#include <algorithm>

namespace oms {

namespace {

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

std::size_t codePoints(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

//! What people leave at the ends of text without meaning it; copying from a web page brings U+00A0 as well.
constexpr std::string_view blanks[] = {" ", "\t", "\r", "\n", "\u00a0"};

bool endsInBlank(std::string_view text, std::string_view &rest)
{
    for (const auto blank : blanks)
        if (text.ends_with(blank))
            return rest = text.substr(0, text.size() - blank.size()), true;
    return false;
}

bool beginsWithBlank(std::string_view text, std::string_view &rest)
{
    for (const auto blank : blanks)
        if (text.starts_with(blank))
            return rest = text.substr(blank.size()), true;
    return false;
}

std::string_view trimmed(std::string_view text)
{
    while (beginsWithBlank(text, text) || endsInBlank(text, text)) { }
    return text;
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

void normaliseText(const Field &field, void *object)
{
    if (field.kind != Kind::Text || !field.choices.empty() || field.rules.format == Format::Secret)
        return;
    const Value value = field.get(object);
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return;
    const auto kept = trimmed(*text);
    if (kept.empty() && field.nullable)
        field.set(object, {});
    else if (kept.size() != text->size())
        field.set(object, std::string(kept));
}

//! One '@' with something printable on both sides and a dot inside the domain: what every mail server accepts and
//! more; whether it exists only a mail can tell.
bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == 0 || at == text.npos || text.find('@', at + 1) != text.npos)
        return false;
    const auto domain = text.substr(at + 1);
    const auto dot = domain.find('.');
    if (dot == 0 || dot == domain.npos || domain.back() == '.' || domain.find("..") != domain.npos)
        return false;
    return text.find_first_of(" \t\r\n,;<>()[]\\\"") == text.npos;
}

//! "en", "pt-BR", "pt_BR".
bool looksLikeLocale(std::string_view text)
{
    const auto isIn = [](char c, char first, char last) { return c >= first && c <= last; };
    if ((text.size() != 2 && text.size() != 5) || !isIn(text[0], 'a', 'z') || !isIn(text[1], 'a', 'z'))
        return false;
    return text.size() == 2
        || ((text[2] == '-' || text[2] == '_') && isIn(text[3], 'A', 'Z') && isIn(text[4], 'A', 'Z'));
}

//! Kept as typed: digits with the signs that people write, international forms of any length.
bool looksLikePhone(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 3 && text.find_first_not_of("0123456789+-()/. xX#ext") == text.npos;
}

bool looksLikeCountry(std::string_view text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

//! "#5a3825"
bool looksLikeColour(std::string_view text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), isDigit);
}

struct FormatRow {
    Format format;
    bool (*fits)(std::string_view);
    std::string_view code;
    std::string_view message;
};

constexpr FormatRow formats[] = {
    {Format::Email, looksLikeEmail, "invalid_email", "is not an e-mail address"},
    {Format::Phone, looksLikePhone, "invalid_phone", "is not a phone number"},
    {Format::Country, looksLikeCountry, "invalid_country", "is not a two-letter country code"},
    {Format::Locale, looksLikeLocale, "invalid_locale", "is not a language such as en"},
    {Format::Colour, looksLikeColour, "invalid_colour", "is not a colour such as #5a3825"},
};

class Check {
public:
    explicit Check(std::vector<FieldError> &errors)
        : m_errors(errors)
    { }

    void record(const Schema &schema, const void *object, const std::string &prefix)
    {
        for (const auto &field : schema.fields()) {
            const std::string path = prefix + std::string(field.name);
            if (field.nested)
                nested(field, object, path);
            else
                plain(field, field.get(object), path);
        }
    }

private:
    void nested(const Field &field, const void *object, const std::string &path)
    {
        for (std::size_t i = 0; i < field.count(object); ++i) {
            const auto *inner = field.read(object, i);
            const auto at = field.kind == Kind::Records ? path + '.' + std::to_string(i) : path;
            if (inner)
                record(*field.nested(), inner, at + '.');
        }
    }

    void plain(const Field &field, const Value &value, const std::string &path)
    {
        if (const auto *text = std::get_if<std::string>(&value))
            checkText(field, *text, path);
        else if (const auto *number = std::get_if<std::int64_t>(&value))
            checkNumber(field, *number, path);
        else if (const auto *texts = std::get_if<Texts>(&value))
            checkTexts(field, *texts, path);
        else if (isNull(value) && field.rules.required)
            add(path, "required", "must be given");
    }

    void checkText(const Field &field, const std::string &text, const std::string &path)
    {
        if (isBlank(text)) {
            if (field.rules.required)
                add(path, "required", "must be given");
            return;
        }
        if (text.find('\0') != text.npos)
            return add(path, "invalid_text", "contains a character that text cannot have");
        if (codePoints(text) > field.rules.maxLength) {
            const auto limit = std::to_string(field.rules.maxLength);
            return add(path, "too_long", "is longer than " + limit + " characters", {limit});
        }
        for (const auto &row : formats)
            if (row.format == field.rules.format && !row.fits(text))
                add(path, row.code, row.message);
    }

    void checkTexts(const Field &field, const Texts &texts, const std::string &path)
    {
        if (texts.empty() && field.rules.required)
            add(path, "required", "must be given");
        for (std::size_t i = 0; i < texts.size(); ++i)
            checkText(field, texts[i], path + '.' + std::to_string(i));
    }

    void checkNumber(const Field &field, std::int64_t number, const std::string &path)
    {
        const auto &[min, max] = std::pair(field.rules.min, field.rules.max);
        if (number < min)
            add(path, "too_small", "must be at least " + std::to_string(min), {std::to_string(min)});
        else if (number > max)
            add(path, "too_large", "must be at most " + std::to_string(max), {std::to_string(max)});
    }

    void add(const std::string &path, std::string_view code, std::string_view message, Texts arguments = {})
    {
        m_errors.push_back({path, std::string(code), std::string(message), std::move(arguments)});
    }

    std::vector<FieldError> &m_errors;
};

} // namespace

const Field *Schema::find(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &f) { return f.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

void normalise(const Schema &schema, void *object)
{
    for (const auto &field : schema.fields()) {
        if (!field.nested) {
            normaliseText(field, object);
            continue;
        }
        for (std::size_t i = 0; i < field.count(object); ++i)
            if (const auto *inner = field.read(object, i))
                normalise(*field.nested(), const_cast<void *>(inner));
    }
}

std::vector<FieldError> validate(const Schema &schema, const void *object)
{
    std::vector<FieldError> errors;
    Check(errors).record(schema, object, {});
    return errors;
}

} // namespace oms
