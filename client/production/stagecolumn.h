// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/production/stagemodel.h"

#include <QWidget>

namespace oms {

class Button;
class StageDelegate;
class StageList;
class Label;
class Preferences;
struct Session;

//! A column of the board: what it is called, how much is in it, how much should be at most, its cards.
class StageColumn : public QWidget {
    Q_OBJECT

public:
    StageColumn(Stage stage, const Session &session, Preferences &preferences, StageDelegate *delegate,
                QWidget *parent = nullptr);

    StageModel &model() { return m_model; }
    StageList &list() { return *m_list; }
    void showCounts();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void offerLimits();
    int limit() const;

    const Session &m_session;
    Preferences &m_preferences;
    StageModel m_model;
    QString m_title;
    StageList *m_list;
    Label *m_count;
    Label *m_week;
    Button *m_menu;
};

} // namespace oms
