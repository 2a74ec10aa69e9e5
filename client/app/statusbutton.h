// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/connectionstatus.h"
#include "client/app/theme.h"

#include <QAbstractButton>

namespace oms {

//! The sign of a state, the same in sidebar, tray and Sync centre. Green only when nothing waits.
struct StatusLook {
    const char *icon;
    Ink ink;
};

StatusLook lookOf(ConnectionStatus::State state);

//! How things stand, at the foot of the sidebar: a sign and its words, or the sign alone. A click opens the Sync
//! centre.
class StatusButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusButton(const ConnectionStatus &status, QWidget *parent = nullptr);
    void setSlim(bool slim);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStatus();
    void fit();
    QRect words() const;
    int heightOf(const QString &text, const QFont &font) const;
    void paintWords(QPainter &painter) const;

    const ConnectionStatus &m_status;
    bool m_slim = false;
};

} // namespace oms
