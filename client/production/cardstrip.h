// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/production/board.h"

namespace oms {

class Button;
class Label;

//! The chosen card at the foot of the board: what it is, and where it can go.
class CardStrip : public QWidget {
    Q_OBJECT

public:
    CardStrip(Board &board, Reader reader, QWidget *parent = nullptr);

    void showChosen();

private:
    Board &m_board;
    const Reader m_reader;
    Label *m_what;
    Label *m_hint;
    Button *m_back;
    Button *m_on;
    Button *m_open;
};

} // namespace oms
