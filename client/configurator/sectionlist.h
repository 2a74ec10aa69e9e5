// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/configurator/words.h"

#include <QWidget>
#include <array>

class QVBoxLayout;

namespace oms::configurator {

class SectionButton;

//! What of a section stands open.
struct SectionState {
    bool isThere = false;
    int missing = 0;
    int wrong = 0;
};

//! The sections at the left, each with a tick or the number of fields that are still to be done; Ctrl+1 … Ctrl+8.
class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);
    void show(const std::array<SectionState, sectionCount> &states);
    void setCurrent(Section section);

Q_SIGNALS:
    void wanted(oms::configurator::Section section);

private:
    std::array<SectionButton *, sectionCount> m_buttons {};
};

} // namespace oms::configurator
