// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/synccentre/statuswords.h"

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
    void setStatus(const sync::SyncStatus &status, Keeping keeping);

Q_SIGNALS:
    void syncWanted();
    void pauseWanted(bool paused);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    sync::SyncStatus m_status;
    Tone m_tone = Tone::Neutral;
    IconLabel *m_sign;
    Label *m_summary;
    Label *m_detail;
    Button *m_sync;
    Button *m_pause;
};

} // namespace oms
