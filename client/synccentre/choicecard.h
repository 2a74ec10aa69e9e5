// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRadioButton>

namespace oms {

//! One of the values between which a person decides. A radio button to keyboard and screen reader; a card to the eye.
//! Its text wraps; a very long one is cut and whole in the tool tip.
class ChoiceCard : public QRadioButton {
    Q_OBJECT

public:
    //! `isQuiet` for what is not really a value: "unchanged", "empty".
    explicit ChoiceCard(const QString &value, bool isQuiet = false, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown(int width) const;

    bool m_isQuiet;
};

} // namespace oms
