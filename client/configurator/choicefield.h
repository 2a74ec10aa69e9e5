// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace oms::configurator {

//! Shows what is chosen; typing looks for another. The list belongs to OfferPopup, which reads the keys from here, so
//! that there is one list for fifty fields.
class ChoiceField : public QLineEdit {
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    void setChosen(const QString &text);
    //! Back to what is chosen.
    void reset();

Q_SIGNALS:
    void offersWanted(); //!< arrow down, a click, or letters
    void searched(const QString &typed);
    void moved(int by);
    void nthWanted(int n); //!< a digit that cannot be the beginning of a name: 1 is the first
    void picked(); //!< Enter
    void emptied(); //!< Delete on what is chosen
    void left(); //!< Escape, or the focus went

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_chosen;
};

} // namespace oms::configurator
