// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/label.h"

#include <QHash>

namespace oms {

//! A label of as many lines as its words need, which can be selected. For panes with dozens of them: Qt keeps a
//! document for each label whose text can be selected, which takes ten times as long to lay out; this one gets it when
//! the pointer comes over it. Layouts ask for a height many times in a row: heights are remembered for the text and the
//! width.
class FlowingLabel : public Label {
    Q_OBJECT

public:
    explicit FlowingLabel(const QString &text = {}, TextSize size = TextSize::Body,
                          QFont::Weight weight = QFont::Normal, Ink ink = Ink::Text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    mutable QString m_broken; //!< the text whose heights are known
    mutable QHash<int, int> m_heights; //!< by width
};

} // namespace oms
