// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <cstddef>

namespace oms::http {

//! Ends our direction only: the client reads the answer to its end instead of meeting a reset. Qt has no word for it.
void shutdownWriting(qintptr socketDescriptor);

//! Raises the limit of open files to that many as far as the system lets us, and says what it is now.
std::size_t raiseDescriptorLimit(std::size_t wanted);

} // namespace oms::http
