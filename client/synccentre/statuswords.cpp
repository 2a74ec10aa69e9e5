// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/statuswords.h"

#include "client/synccentre/words.h"

#include <QCoreApplication>

namespace oms {

namespace {

using State = ConnectionStatus::State;
using Phase = sync::SyncStatus::Phase;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString waitingText(const sync::SyncStatus &status)
{
    return Words::tr("%Ln change(s) wait on this computer", nullptr, int(status.waiting));
}

QString contactText(const sync::SyncStatus &status, Instant now)
{
    return status.last_contact ? Words::tr("Synced %1").arg(agoText(*status.last_contact, now))
                               : Words::tr("Not synced yet");
}

//! What is wrong, or chosen so, whatever waits. No summary when nothing is.
StatusWords stopped(const sync::SyncStatus &status)
{
    const auto waits = status.waiting > 0 ? waitingText(status) : QString();
    switch (status.phase) {
    case Phase::Revoked:
        return {State::Attention, Words::tr("This computer was shut out"), waits};
    case Phase::TooOld:
        return {State::Attention,
                status.waiting > 0 ? Words::tr("Update OMS to send %Ln change(s)", nullptr, int(status.waiting))
                                   : Words::tr("Update OMS to go on"),
                Words::tr("Nothing is lost")};
    case Phase::NeedsSignIn:
        return {State::Attention,
                status.waiting > 0 ? Words::tr("Sign in to send %Ln change(s)", nullptr, int(status.waiting))
                                   : Words::tr("Sign in to go on"),
                Words::tr("Saved on this computer")};
    case Phase::UpToDate:
    case Phase::Working:
    case Phase::Offline:
    case Phase::Paused:
        break;
    }
    return {};
}

//! What goes on in the background.
StatusWords going(const sync::SyncStatus &status, Instant now)
{
    const auto contact = contactText(status, now);
    switch (status.phase) {
    case Phase::Paused:
        return {State::Paused, Words::tr("Paused"), status.waiting > 0 ? waitingText(status) : contact};
    case Phase::Offline:
        return {State::Offline, Words::tr("Offline: saved on this computer"),
                status.waiting > 0 ? waitingText(status) : contact};
    case Phase::Working:
        if (status.waiting > 0)
            return {State::Busy, Words::tr("Sending %Ln change(s)", nullptr, int(status.waiting)),
                    Words::tr("Saved on this computer")};
        break;
    default:
        break;
    }
    if (status.waiting > 0)
        return {State::Waiting, waitingText(status), contact};
    if (!status.isComplete)
        return {State::Busy, Words::tr("Fetching your records"), contact};
    // a look for news each minute is no event: the words stay, only the colour tells
    return {status.phase == Phase::Working ? State::Busy : State::Connected, Words::tr("All saved"), contact};
}

StatusWords keptWords(const sync::SyncStatus &status, Instant now)
{
    if (auto words = stopped(status); !words.summary.isEmpty())
        return words;
    auto words = going(status, now);
    if (status.needsYou == 0)
        return words;
    const bool isCalm = words.state == State::Connected || (words.state == State::Busy && status.waiting == 0);
    return {State::Attention, Words::tr("%Ln need(s) your decision", nullptr, int(status.needsYou)),
            isCalm ? words.detail : words.summary};
}

struct NoticeRow {
    std::string_view code;
    const char *text;
};

constexpr NoticeRow notices[] = {
    {"history_diverged",
     QT_TRANSLATE_NOOP("SyncWords",
                       "The server was restored from a backup. What you did on this computer is being sent again, and "
                       "everything is read anew.")},
    {"mass_removal",
     QT_TRANSLATE_NOOP("SyncWords",
                       "The server wanted to take away many records at once without saying why. Nothing was hidden; it "
                       "is being checked.")},
    {"verified", QT_TRANSLATE_NOOP("SyncWords", "Checked: this computer has exactly what the server has for you.")},
    {"salvaged",
     QT_TRANSLATE_NOOP("SyncWords",
                       "What this computer kept was damaged. Your changes that waited were saved; the records are read "
                       "anew.")},
    {"restarted",
     QT_TRANSLATE_NOOP("SyncWords", "Something differed from the server and is being read anew. What waits stays.")},
};

} // namespace

StatusWords wordsOf(const sync::SyncStatus &status, Instant now, Keeping keeping)
{
    const auto words = keptWords(status, now);
    if (keeping == Keeping::OnDisk)
        return words;
    // what waits in memory is said to wait, never to be safe
    const bool waits = words.state == State::Waiting;
    const bool isOffline = status.phase == Phase::Offline && status.needsYou == 0;
    return {words.state,
            isOffline   ? Words::tr("Offline")
                : waits ? Words::tr("%Ln change(s) wait to be sent", nullptr, int(status.waiting))
                        : words.summary,
            Words::tr("Nothing is kept here after you quit")};
}

QString noticeText(std::string_view code)
{
    for (const auto &row : notices)
        if (row.code == code)
            return QCoreApplication::translate("SyncWords", row.text);
    return {};
}

void show(const sync::SyncStatus &status, ConnectionStatus &shown, Keeping keeping)
{
    const auto words = wordsOf(status, now(), keeping);
    shown.set(words.state, words.summary, words.detail);
    shown.setCounts(int(status.needsYou), int(status.waiting));
}

} // namespace oms
