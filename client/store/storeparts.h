// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/permanent.h"
#include "client/store/sealedstore.h"

#include <QLockFile>

namespace oms {

//! The connection of a SealedStore and its statements. The lock goes last.
struct StoreParts {
    StoreParts(const QString &path, const SealingKey &key, std::unique_ptr<sealed::Connection> connection);

    std::unique_ptr<QLockFile> lock;
    QString path;
    SealingKey key;
    std::unique_ptr<sealed::Connection> connection;
    bool isChanging = false; //!< inside of transact()

    sealed::MetaTable meta;
    sealed::OutboxTable outbox;
    sealed::JournalTable journal;

    sealed::Prepared begin;
    sealed::Prepared commit;
    sealed::Prepared rollback;
    sealed::Prepared scopes;
    sealed::Prepared setScope;
    sealed::Prepared removeScope;
    sealed::Prepared emptyScope;
    sealed::Prepared find;
    sealed::Prepared put;
    sealed::Prepared remove;
    sealed::Prepared leaveAll;
    sealed::Prepared nextEntity;
    sealed::Prepared enter;
    sealed::Prepared leave;
    sealed::Prepared isInAnyScope;
    sealed::Prepared countIn;
    sealed::Prepared keysIn;
    sealed::Prepared stage;
    sealed::Prepared clearStaged;
};

} // namespace oms
