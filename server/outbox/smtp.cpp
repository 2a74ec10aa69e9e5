// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/smtp.h"

#include "shared/core/time.h"

#include <QByteArray>
#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace oms::outbox {

namespace {

constexpr long connectSeconds = 10;
constexpr long wholeSeconds = 30;

struct CurlEnds {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    void operator()(curl_mime *mime) const { curl_mime_free(mime); }
};
using Curl = std::unique_ptr<CURL, CurlEnds>;
using List = std::unique_ptr<curl_slist, CurlEnds>;
using Mime = std::unique_ptr<curl_mime, CurlEnds>;

void append(List &list, const std::string &line)
{
    auto *longer = curl_slist_append(list.get(), line.c_str());
    if (!longer)
        throw std::bad_alloc();
    (void)list.release();
    list.reset(longer);
}

//! A header is one line, whatever is put into it.
std::string oneLine(std::string text)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    std::replace_if(text.begin(), text.end(), isBreak, ' ');
    return text;
}

//! RFC 2047: words of at most 75 characters, never cut inside a letter.
std::string encodedWords(const std::string &text)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F;
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    constexpr std::size_t mostBytes = 42;
    std::string words;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = std::min(begin + mostBytes, text.size());
        while (end < text.size() && end > begin && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        const auto part = QByteArray(text.data() + begin, qsizetype(end - begin)).toBase64();
        words += (words.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + part.toStdString() + "?=");
        begin = end;
    }
    return words;
}

std::string hostOf(const std::string &address)
{
    const auto at = address.rfind('@');
    return at == std::string::npos ? "localhost" : address.substr(at + 1);
}

//! RFC 5322, in UTC, whatever the locale.
std::string dateOf(Instant at)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day day(midnight);
    const auto time = toIso(at).substr(11, 8);
    return std::string(days[std::chrono::weekday(midnight).c_encoding()]) + ", " + std::to_string(unsigned(day.day()))
        + ' ' + months[unsigned(day.month()) - 1] + ' ' + std::to_string(int(day.year())) + ' ' + time + " +0000";
}

List headersOf(const Mailbox &mailbox, const Mail &mail)
{
    List headers;
    append(headers, "Date: " + dateOf(now()));
    append(headers, "From: OMS <" + oneLine(mailbox.from) + '>');
    append(headers, "To: <" + oneLine(mail.to) + '>');
    append(headers, "Subject: " + encodedWords(oneLine(mail.subject)));
    append(headers, "Message-ID: <" + mail.id + '@' + hostOf(mailbox.from) + '>');
    append(headers, "Auto-Submitted: auto-generated");
    return headers;
}

void addPart(curl_mime *mime, const std::string &content, const char *type)
{
    auto *part = curl_mime_addpart(mime);
    curl_mime_data(part, content.data(), content.size());
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

int endWhenStopping(void *isStopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(isStopping)->load() ? 1 : 0;
}

//! A host that does not know a reader will not tomorrow either; everything else may pass, a wrong sender once it is set
//! right.
Delivered outcomeOf(CURLcode result, long answer, std::string_view words)
{
    if (result == CURLE_OK)
        return {Delivery::Sent, {}};
    const auto why = words.empty() ? std::string(curl_easy_strerror(result)) : std::string(words);
    const bool isAboutTheReader = words.starts_with("RCPT") && answer >= 550 && answer <= 559;
    return {isAboutTheReader ? Delivery::Never : Delivery::Later,
            why + (answer > 0 ? " (" + std::to_string(answer) + ')' : "")};
}

} // namespace

Delivered deliver(const Mailbox &mailbox, const Mail &mail, const std::atomic<bool> &isStopping)
{
    static const auto started = curl_global_init(CURL_GLOBAL_DEFAULT);
    const Curl curl(curl_easy_init());
    if (started != CURLE_OK || !curl)
        return {Delivery::Later, "libcurl does not start"};
    if (oneLine(mail.to) != mail.to || mail.to.find_first_of("<> ,;") != mail.to.npos)
        return {Delivery::Never, "is not an address"};
    const auto headers = headersOf(mailbox, mail);
    List recipients;
    append(recipients, '<' + mail.to + '>');
    char words[CURL_ERROR_SIZE] = {};
    const Mime mime(curl_mime_init(curl.get()));
    Mime alternatives(curl_mime_init(curl.get()));
    addPart(alternatives.get(), mail.text, "text/plain; charset=utf-8");
    addPart(alternatives.get(), mail.html, "text/html; charset=utf-8");
    curl_easy_setopt(curl.get(), CURLOPT_URL, mailbox.url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, mailbox.isTlsRequired ? long(CURLUSESSL_ALL) : long(CURLUSESSL_TRY));
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ('<' + mailbox.from + '>').c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    auto *part = curl_mime_addpart(mime.get());
    curl_mime_subparts(part, alternatives.release()); // goes with the whole
    curl_mime_type(part, "multipart/alternative");
    curl_easy_setopt(curl.get(), CURLOPT_MIMEPOST, mime.get());
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, words);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, endWhenStopping);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &isStopping);
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (!mailbox.authorities.empty())
        curl_easy_setopt(curl.get(), CURLOPT_CAINFO, mailbox.authorities.c_str());
    const auto result = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    return outcomeOf(result, answer, words);
}

} // namespace oms::outbox
