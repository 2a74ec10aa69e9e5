// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/decisionmodel.h"

#include <QDialog>

namespace oms {

//! The whole record twice, side by side: as it was left here, and as the server has it. What differs is marked.
class BothVersions : public QDialog {
    Q_OBJECT

public:
    //! `record` is the server's as JSON; without it only what differs is shown.
    BothVersions(const DecisionModel &model, const std::string &record, const Names &names, QWidget *parent = nullptr);
};

} // namespace oms
