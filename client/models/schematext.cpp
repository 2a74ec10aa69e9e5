// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/schematext.h"

#include "client/models/choicewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace oms {

namespace {

//! "birth_year" and "ADMIN" as words: "Birth year", "Admin".
std::string readable(std::string_view code)
{
    std::string words(code);
    for (char &c : words)
        c = c == '_' ? ' ' : char(std::tolower(static_cast<unsigned char>(c)));
    if (!words.empty())
        words.front() = char(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

struct ErrorText {
    std::string_view code;
    const char *text; //!< %1 … are the arguments
};

constexpr ErrorText errors[] = {
    {"required", QT_TRANSLATE_NOOP("errors", "Please fill this in.")},
    {"too_long", QT_TRANSLATE_NOOP("errors", "At most %1 characters.")},
    {"too_short", QT_TRANSLATE_NOOP("errors", "At least %1 characters.")},
    {"too_small", QT_TRANSLATE_NOOP("errors", "At least %1.")},
    {"too_large", QT_TRANSLATE_NOOP("errors", "At most %1.")},
    {"invalid_email", QT_TRANSLATE_NOOP("errors", "This is not an e-mail address.")},
    {"invalid_phone", QT_TRANSLATE_NOOP("errors", "This is not a phone number.")},
    {"invalid_country", QT_TRANSLATE_NOOP("errors", "Please choose a country.")},
    {"invalid_locale", QT_TRANSLATE_NOOP("errors", "Please choose a language.")},
    {"invalid_text", QT_TRANSLATE_NOOP("errors", "This contains a character that cannot be stored.")},
    {"invalid_number", QT_TRANSLATE_NOOP("errors", "This is not a whole number.")},
    {"invalid_height", QT_TRANSLATE_NOOP("errors", "Hands (16.2) or centimetres (168), please.")},
    {"invalid_date", QT_TRANSLATE_NOOP("errors", "This is not a date.")},
    {"invalid_colour", QT_TRANSLATE_NOOP("errors", "This is not a colour: #5a3825, for example.")},
    {"invalid_measure", QT_TRANSLATE_NOOP("errors", "This is not a measure: 17½ or 20, for example.")},
    {"invalid_percent", QT_TRANSLATE_NOOP("errors", "This is not a percentage: 21 or 8.5, for example.")},
    {"invalid_choice", QT_TRANSLATE_NOOP("errors", "Please choose from the list.")},
    {"taken", QT_TRANSLATE_NOOP("errors", "This is already in use.")},
    {"duplicate", QT_TRANSLATE_NOOP("errors", "This is already in use.")},
    {"unknown", QT_TRANSLATE_NOOP("errors", "This does not exist any more.")},
    {"not_for_kind", QT_TRANSLATE_NOOP("errors", "This does not go with the option's kind.")},
    {"not_among_values", QT_TRANSLATE_NOOP("errors", "A default must be one of the allowed values.")},
    {"second_default", QT_TRANSLATE_NOOP("errors", "An option has one default.")},
    {"has_values", QT_TRANSLATE_NOOP("errors", "The option has values already.")},
    {"text_option", QT_TRANSLATE_NOOP("errors", "This option is answered in words; it has no values.")},
    {"repeated", QT_TRANSLATE_NOOP("errors", "This is named twice.")},
    {"other_option", QT_TRANSLATE_NOOP("errors", "This belongs to another option.")},
    {"not_asked", QT_TRANSLATE_NOOP("errors", "Nobody asks for this here.")},
    {"has_yes_and_no", QT_TRANSLATE_NOOP("errors", "There is a yes and a no already.")},
    {"condition_required", QT_TRANSLATE_NOOP("errors", "Say when: a model, a flap or a value.")},
    {"same_value", QT_TRANSLATE_NOOP("errors", "This is the condition itself.")},
    {"same_option", QT_TRANSLATE_NOOP("errors", "This is the option of the condition: please choose a value.")},
    {"published", QT_TRANSLATE_NOOP("errors", "This price list is published and stays as it is. Make a new one.")},
    {"past", QT_TRANSLATE_NOOP("errors", "This must be today or later.")},
    {"too_early", QT_TRANSLATE_NOOP("errors", "A published list of the region begins on that day or later.")},
    {"empty", QT_TRANSLATE_NOOP("errors", "There is no price yet.")},
    {"overlap", QT_TRANSLATE_NOOP("errors", "Another rate of that region and code holds in these days.")},
    {"no_price_list", QT_TRANSLATE_NOOP("errors", "The region has no published price list on that day.")},
    {"not_an_amount", QT_TRANSLATE_NOOP("errors", "\"%1\" is not an amount. Write it like 1234.50, or - for none.")},
    {"amount_in_doubt", QT_TRANSLATE_NOOP("errors", "\"%1\" could mean two amounts. Write %2 or %3.")},
    {"amount_negative", QT_TRANSLATE_NOOP("errors", "A price is not below 0. Write - to take it away.")},
    {"amount_too_large", QT_TRANSLATE_NOOP("errors", "This amount is too large.")},
    {"amount_too_exact", QT_TRANSLATE_NOOP("errors", "The currency has %1 digits after the point. Please round it.")},
    {"formula_failed", QT_TRANSLATE_NOOP("errors", "The formula failed (%1). Please mend it.")},
    {"kind_unknown", QT_TRANSLATE_NOOP("errors", "Must be Base price, Option value, Contrast or Extra.")},
    {"names_unknown",
     QT_TRANSLATE_NOOP("errors", "Nothing in the catalogue has these names. Compare them with an export.")},
    {"identity_unknown",
     QT_TRANSLATE_NOOP("errors", "Nothing in the catalogue has this identity. Empty the cell to go by the names.")},
    {"names_contradict",
     QT_TRANSLATE_NOOP("errors",
                       "The names are of something else than the identity. Empty the identity to go by the "
                       "names.")},
    {"row_repeated", QT_TRANSLATE_NOOP("errors", "The same price is in row %1 already. Keep one of the two.")},
    {"heading_missing",
     QT_TRANSLATE_NOOP("errors", "There is no column \"%1\". Keep the headings of an exported sheet.")},
    {"heading_repeated", QT_TRANSLATE_NOOP("errors", "This column is there twice. Take one of the two away.")},
    {"wrong_currency",
     QT_TRANSLATE_NOOP("errors", "The amounts are not in %1, the currency of this list. Is it the right file?")},
    {"out_of_range", QT_TRANSLATE_NOOP("errors", "This is out of range.")},
    {"not_found", QT_TRANSLATE_NOOP("errors", "This does not exist any more.")},
    {"beyond_limit", QT_TRANSLATE_NOOP("errors", "This is more than you may give. Ask head office.")},
    {"below_paid", QT_TRANSLATE_NOOP("errors", "This would be less than what has been paid. Refund first.")},
    {"fixed", QT_TRANSLATE_NOOP("errors", "This is fixed once the order is placed or something is paid.")},
    {"read_only", QT_TRANSLATE_NOOP("errors", "This is set by the server.")},
    {"closed", QT_TRANSLATE_NOOP("errors", "The order takes no such payment any more.")},
    {"open", QT_TRANSLATE_NOOP("errors", "The order is open. Cancel it instead.")},
    {"no_price", QT_TRANSLATE_NOOP("errors", "The order has no complete price yet.")},
    {"positive", QT_TRANSLATE_NOOP("errors", "This lowers the price: 0 or less.")},
    {"negative", QT_TRANSLATE_NOOP("errors", "0 or more, please.")},
    {"forbidden", QT_TRANSLATE_NOOP("errors", "This is somebody else's.")},
    {"not_taken", QT_TRANSLATE_NOOP("errors", "This belongs to one saddle, not to many orders.")},
    {"price_review", QT_TRANSLATE_NOOP("errors", "The price is %1 now.")},
    {"mismatch", QT_TRANSLATE_NOOP("errors", "The file did not arrive as it was. Please add it again.")},
    {"too_many", QT_TRANSLATE_NOOP("errors", "These are too many at once.")},
    {"online_only", QT_TRANSLATE_NOOP("errors", "This needs a network.")},
};

//! Errors that say more than the refusal they came with: the connection's, and why a sign-in failed or a session ended.
constexpr ErrorText reasons[] = {
    {"host_not_found", QT_TRANSLATE_NOOP("errors", "Server not found. Check the address, and whether you are online.")},
    {"connection_refused", QT_TRANSLATE_NOOP("errors", "No OMS server answers at this address.")},
    {"timed_out", QT_TRANSLATE_NOOP("errors", "The server did not answer in time. What you typed is kept.")},
    {"connection_lost", QT_TRANSLATE_NOOP("errors", "The connection was lost. What you typed is kept.")},
    {"certificate", QT_TRANSLATE_NOOP("errors", "The server's certificate is not trusted.")},
    {"account_blocked", QT_TRANSLATE_NOOP("errors", "This account is blocked. Please ask an administrator.")},
    {"not_confirmed", QT_TRANSLATE_NOOP("errors", "This account waits to be confirmed by the link in the mail.")},
    {"expired", QT_TRANSLATE_NOOP("errors", "You were away for long. Please sign in again.")},
    {"revoked", QT_TRANSLATE_NOOP("errors", "This session was ended from another place. Please sign in again.")},
    {"password_changed", QT_TRANSLATE_NOOP("errors", "The password was changed. Please sign in again.")},
    {"full", QT_TRANSLATE_NOOP("errors", "The disk of this computer is full. What you typed is kept; make room.")},
    {"damaged", QT_TRANSLATE_NOOP("errors", "What is kept on this computer was damaged and is read anew.")},
    {"broken", QT_TRANSLATE_NOOP("errors", "This computer could not store it. What you typed is kept.")},
    {"store_in_use", QT_TRANSLATE_NOOP("errors", "What is kept here is open in another window of OMS.")},
    {"wrong_key", QT_TRANSLATE_NOOP("errors", "The key in the keychain does not open what is kept here.")},
    {"key_missing", QT_TRANSLATE_NOOP("errors", "The key of what is kept here is not in the keychain.")},
    {"no_keychain", QT_TRANSLATE_NOOP("errors", "The keychain of this computer does not answer.")},
    {"newer_file", QT_TRANSLATE_NOOP("errors", "What is kept here was written by a newer version of OMS.")},
    {"upgrade_failed", QT_TRANSLATE_NOOP("errors", "What is kept here could not be brought up to date.")},
    {"not_opened", QT_TRANSLATE_NOOP("errors", "What is kept here cannot be opened.")},
    {"token_reused", QT_TRANSLATE_NOOP("errors", "For your safety the session was ended: it was used in two places.")},
};

struct RefusalText {
    ErrorCode code;
    const char *text;
};

constexpr RefusalText refusals[] = {
    {ErrorCode::Unauthenticated, QT_TRANSLATE_NOOP("errors", "Please sign in again. What you typed is kept.")},
    {ErrorCode::Forbidden, QT_TRANSLATE_NOOP("errors", "Your role may not do this.")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("errors", "This record is not there any more.")},
    {ErrorCode::Conflict, QT_TRANSLATE_NOOP("errors", "This clashes with what is already there.")},
    {ErrorCode::Gone, QT_TRANSLATE_NOOP("errors", "This has been used already.")},
    {ErrorCode::Stale,
     QT_TRANSLATE_NOOP("errors", "Somebody changed this record in the meantime. What you typed is kept.")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("errors", "This is too large to be sent.")},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("errors", "Some fields need another look.")},
    {ErrorCode::Unavailable, QT_TRANSLATE_NOOP("errors", "The server is busy or starting. Please try again.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("errors", "The server could not do this. Nothing was changed.")},
};

} // namespace

QString schemaText(std::string_view english)
{
    return QCoreApplication::translate("schema", std::string(english).c_str());
}

QString titleOf(const Field &field)
{
    return schemaText(field.rules.title.empty() ? readable(field.name) : std::string(field.rules.title));
}

QString choiceText(std::string_view code)
{
    return schemaText(readable(code));
}

std::string choiceWords(std::string_view code)
{
    return readable(code);
}

QString errorText(const FieldError &error)
{
    for (const auto &row : errors) {
        if (row.code != error.code)
            continue;
        auto text = QCoreApplication::translate("errors", row.text);
        for (const auto &argument : error.arguments)
            text = text.arg(toQString(argument));
        return text;
    }
    auto text = schemaText(error.message); // a guard's words, else the server's English
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

QString refusalText(const Refusal &refusal)
{
    for (const auto &error : refusal.errors)
        for (const auto &row : reasons)
            if (row.code == error.code)
                return QCoreApplication::translate("errors", row.text);
    if (refusal.code == ErrorCode::TooMany)
        return QCoreApplication::translate("errors", "Too many attempts. Please try again in %n second(s).", nullptr,
                                           std::max(1, refusal.retryAfterSeconds));
    for (const auto &row : refusals)
        if (row.code == refusal.code)
            return QCoreApplication::translate("errors", row.text);
    return toQString(refusal.detail);
}

QString reasonText(const Refusal &refusal)
{
    return refusal.errors.empty() ? refusalText(refusal) : errorText(refusal.errors.front());
}

} // namespace oms
