// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/sealedstore.h"

namespace oms {

//! What became of opening a store.
struct Opening {
    enum class Outcome {
        Opened,
        NoStore, //!< no key was given and nothing is kept yet: make a key, keep it, then open with it
        KeyMissing, //!< no key was given, but there is a sealed file: not a new installation
        WrongKey, //!< nothing was touched
        InUse, //!< by another window
        Damaged, //!< was: a new file holds what could be salvaged, `store` is there, `salvage` tells the rest
        Newer, //!< written by a newer program; nothing was touched
        UpgradeFailed, //!< nothing was touched; `trouble` says why
        Unavailable, //!< cannot be read or made: disk full, no permission; `trouble` says why
    };

    //! Where the damaged file went, and what of it is in the new one.
    struct Salvage {
        QString quarantined;
        std::size_t outbox = 0; //!< rows that are in the new file
        std::size_t lost = 0; //!< rows that are known to have been there and could not be read
        std::size_t journal = 0;
        bool isStateLost = false; //!< the device has to register anew
    };

    Outcome outcome = Outcome::Unavailable;
    std::unique_ptr<SealedStore> store {}; //!< of Opened and Damaged
    //! Nothing has been pulled although something may wait: a new file, or after an upgrade of the cache or salvage.
    bool isCacheEmpty = false;
    std::optional<Salvage> salvage {};
    std::string trouble {}; //!< English, for the log
};

//! Whether something is kept at that place.
bool hasStore(const QString &path);

//! Opens or makes the store. Its folder must be there. The store belongs to the thread that opens it.
Opening openStore(const QString &path, const std::optional<SealingKey> &key);

//! A store without a file, gone with the program: for work online only, and for tests.
std::unique_ptr<SealedStore> memoryStore();

//! What can be told without the key: "12 changes of Anna wait on this computer".
struct StoreGlance {
    std::size_t waiting = 0; //!< changes that the server does not have yet, blocked ones included
    std::size_t needsYou = 0;
    std::optional<Instant> lastContact;
};
//! Nothing when there is no store, it cannot be read, or a window has it open.
std::optional<StoreGlance> glance(const QString &path);

//! Makes all that is kept there unreadable for ever, then removes it, quarantined copies too: `forgetKey` first (the
//! keychain), then the wrapped key, then the files. No store may be open there. False when a file could not be removed.
bool destroyStore(const QString &path, const std::function<void()> &forgetKey);

} // namespace oms
