// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

#include <QString>

//! What the configurator says, in the person's language; names are those of the catalogue.
namespace oms::configurator {

//! The sections of the screen: the saddle itself, the groups of options, the extras.
enum class Section { Saddle, General, Seat, Cantle, Flaps, Panel, Accessory, Extras, Count };
inline constexpr int sectionCount = int(Section::Count);

Section sectionOf(const Slot &slot, const Catalogue &catalogue);
QString titleOf(Section section);
//! "Model", "Knee Roll", "Colour": beside its field.
QString labelOf(const Slot &slot, const Catalogue &catalogue);
//! As labelOf(), understandable alone: "Seat Leather colour".
QString nameOf(const Slot &slot, const Catalogue &catalogue);
//! What is chosen, a model with its brand.
QString valueText(const Slot &slot, const Value &value, const Catalogue &catalogue);
//! Why it cannot be ordered so; a rule's message is as it was written.
QString whyText(const Finding &finding, const Catalogue &catalogue);
//! "Fix it: Facing-Front → None"; empty when nothing would mend it.
QString cureText(const Finding &finding, const Catalogue &catalogue);

} // namespace oms::configurator
