// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/mails.h"

#include "server/outbox/letters.h"
#include "sql/mails.h"

#include <QLoggingCategory>

namespace oms::outbox {

namespace {

Q_LOGGING_CATEGORY(lcMails, "oms.outbox.mails")

//! A mail that somebody has claimed.
struct Claimed {
    Uuid id;
    std::string event_type;
    std::string to_address;
    std::string subject;
    std::optional<std::string> body_text;
    std::optional<std::string> body_html;
    int attempts = 0;
};

void expand(Transaction &db, const Event &event, const std::string &publicUrl, Instant now)
{
    const bool isTooOld = event.created_at + longestWait < now;
    if (!isTooOld)
        for (const auto &letter : lettersOf(db, event, publicUrl, now))
            db.execute(sql::mails::addMail, makeUuid(), event.id, event.type, Uuid::parse(event.aggregate),
                       letter.to.address, letter.to.language, letter.subject, letter.text, letter.html,
                       letter.has_secret, now);
    db.execute(sql::mails::finishEvent, event.id, now,
               isTooOld ? std::optional<std::string>("too old to be mailed") : std::nullopt);
}

} // namespace

} // namespace oms::outbox

namespace oms {

template<>
struct Describe<outbox::Claimed> {
    static const Schema &schema()
    {
        using outbox::Claimed;
        static const Schema schema("claimed_mail",
                                   {field<&Claimed::id>("id"), field<&Claimed::event_type>("event_type"),
                                    field<&Claimed::to_address>("to_address"), field<&Claimed::subject>("subject"),
                                    field<&Claimed::body_text>("body_text"), field<&Claimed::body_html>("body_html"),
                                    field<&Claimed::attempts>("attempts")});
        return schema;
    }
};

} // namespace oms

namespace oms::outbox {

bool expandNext(Database &database, const std::string &publicUrl, Instant now)
{
    auto transaction = database.begin();
    const auto event = transaction->optional<Event>(sql::mails::nextEvent, now);
    if (!event)
        return false;
    std::string why;
    try {
        expand(*transaction, *event, publicUrl, now);
        transaction->commit();
        return true;
    } catch (const DatabaseError &error) {
        if (error.isUnavailable())
            throw;
        why = error.what();
    } catch (const std::exception &error) {
        why = error.what();
    }
    transaction = database.begin();
    transaction->execute(sql::mails::failEvent, event->id, now, why);
    transaction->commit();
    qCWarning(lcMails, "Event %s (%s) does not become mails: %s", event->id.toString().c_str(), event->type.c_str(),
              why.c_str());
    return true;
}

Sending deliverNext(Database &database, const Mailbox &mailbox, Instant now, const std::atomic<bool> &isStopping)
{
    auto transaction = database.begin();
    const auto claimed = transaction->optional<Claimed>(sql::mails::claimMail, now);
    transaction->commit();
    if (!claimed)
        return Sending::Nothing;
    const auto done = deliver(mailbox,
                              {claimed->id.toString(), claimed->to_address, claimed->subject,
                               claimed->body_text.value_or(""), claimed->body_html.value_or("")},
                              isStopping);
    transaction = database.begin();
    if (done.delivery == Delivery::Sent)
        transaction->execute(sql::mails::markSent, claimed->id, oms::now());
    else
        transaction->execute(sql::mails::markFailed, claimed->id, done.why, done.delivery == Delivery::Never);
    transaction->commit();
    if (done.delivery == Delivery::Sent)
        return Sending::Sent;
    // Neither whom it is for nor what it says.
    qCWarning(lcMails, "Mail %s (%s) was not delivered, attempt %d: %s", claimed->id.toString().c_str(),
              claimed->event_type.c_str(), claimed->attempts, done.why.c_str());
    return done.delivery == Delivery::Never || claimed->attempts >= 8 ? Sending::GivenUp : Sending::Failed;
}

void forget(Database &database, Instant now)
{
    const auto transaction = database.begin();
    transaction->execute(sql::mails::forgetSent, now);
    transaction->execute(sql::mails::forgetEvents, now);
    transaction->execute(sql::mails::forgetSecrets, now);
    transaction->execute(sql::mails::forgetEventSecrets, now);
    transaction->commit();
}

} // namespace oms::outbox
