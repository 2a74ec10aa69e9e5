// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/reach.h"

#include <QWidget>

class QVBoxLayout;

namespace oms::configurator {

//! The rules that can speak about a saddle, and what they say of it as it is: broken first, then those that hold, then
//! the silent ones.
class RuleList : public QWidget {
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);
    void show(const Configuration &configuration, const std::vector<Finding> &findings, const Catalogue &catalogue);

Q_SIGNALS:
    void wanted(const oms::Uuid &rule);

private:
    struct Line {
        RuleVoice voice = RuleVoice::Silent;
        OptionRuleId rule;
        QString sentence;
        QString message;

        bool operator==(const Line &) const = default;
    };
    void fill();
    QWidget *rowOf(const Line &line);

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    bool m_isFilled = false; //!< not made anew while nothing speaks otherwise
};

} // namespace oms::configurator
