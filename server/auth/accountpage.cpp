// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/accountpage.h"

#include "server/http/etag.h"

#include <QFile>

//! Outside any namespace, as Qt demands: a static library's resources are found only after this.
static void initialiseAccountPage()
{
    Q_INIT_RESOURCE(accountpage);
}

namespace oms::auth {

namespace {

using namespace http;

struct PageFile {
    std::string_view path;
    const char *source;
    std::string_view mediaType;
};

constexpr PageFile files[] = {
    {"/account", ":/account/account.html", "text/html; charset=utf-8"},
    {"/account/account.js", ":/account/account.js", "text/javascript; charset=utf-8"},
};

std::string textOfFile(const char *source)
{
    QFile file {QLatin1String(source)};
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error(std::string("not compiled in: ") + source);
    return file.readAll().toStdString();
}

Answer answerOf(const std::string &text, std::string_view mediaType)
{
    Answer answer;
    answer.response.body = text;
    answer.response.set("Content-Type", std::string(mediaType));
    answer.response.set("ETag", entityTag(text)).set("Cache-Control", "public, no-cache");
    answer.response.set("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
}

} // namespace

void addAccountPage(Router &router)
{
    initialiseAccountPage();
    for (const auto &file : files)
        router.add({.method = Method::Get,
                    .path = file.path,
                    .needs = Needs::nothing(),
                    .summary = "The page that links in account mails lead to",
                    .perform = [text = textOfFile(file.source), type = file.mediaType](Call &) -> Result<Answer> {
                        return answerOf(text, type);
                    },
                    .mediaType = file.mediaType,
                    .answersAlways = true});
}

} // namespace oms::auth
