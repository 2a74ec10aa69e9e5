// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/actiondialog.h"
#include "shared/configuration/rules.h"

#include <functional>

namespace oms::configurator {

//! What a preset, another model or another order would change, before it does: each field before and after, what cannot
//! be taken over and why. `apply` is called when the person agrees.
class AdaptationDialog : public ActionDialog {
    Q_OBJECT

public:
    AdaptationDialog(const QString &title, const Adaptation &adaptation, const Catalogue &catalogue,
                     std::function<void()> apply, QWidget *parent);
};

} // namespace oms::configurator
