// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/sealingkey.h"
#include "client/sync/replicaworker.h"

namespace oms {

//! The sealed file of one server and person. What cannot be opened is a StoreError that names its reason: wrong_key,
//! in_use, newer, ….
OpenStore sealedFile(const QString &path, const SealingKey &key);
//! For who works online only: gone with the program.
OpenStore passingStore();

} // namespace oms
