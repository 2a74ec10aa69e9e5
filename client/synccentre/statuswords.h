// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/connectionstatus.h"
#include "shared/sync/engine.h"

//! How things stand, in words: the one place from which sidebar, tray, tool tips and Sync centre take them.
namespace oms {

struct StatusWords {
    ConnectionStatus::State state = ConnectionStatus::State::Offline;
    QString summary; //!< "3 changes wait on this computer"
    QString detail; //!< "Synced 5 min ago"
};

//! How long what is done here is kept without the server.
enum class Keeping { OnDisk, UntilQuit };

StatusWords wordsOf(const sync::SyncStatus &status, Instant now, Keeping keeping = Keeping::OnDisk);

//! Once something unusual happened: "The server was restored from a backup. …". Empty for an unknown code.
QString noticeText(std::string_view code);

//! Keeps `shown` in step; call it again when minutes have passed.
void show(const sync::SyncStatus &status, ConnectionStatus &shown, Keeping keeping = Keeping::OnDisk);

} // namespace oms
