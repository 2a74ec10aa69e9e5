// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/engine.h"

#include <QWidget>

namespace oms {

class Button;
class IconLabel;
class Label;

//! The head of the Sync centre: how things stand, large, and what can be done about it.
class StatusHeader : public QWidget {
    Q_OBJECT

public:
    explicit StatusHeader(QWidget *parent = nullptr);
    void setStatus(const sync::SyncStatus &status);

Q_SIGNALS:
    void syncWanted();
    void pauseWanted(bool paused);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    sync::SyncStatus m_status;
    IconLabel *m_sign;
    Label *m_summary;
    Label *m_detail;
    Button *m_sync;
    Button *m_pause;
};

} // namespace oms
