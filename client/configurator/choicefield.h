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
    //! The list is open: Enter and Escape are for it, and not for the window.
    void setOpen(bool isOpen) { m_isOpen = isOpen; }

Q_SIGNALS:
    void offersWanted(); //!< a click, or letters
    void searched(const QString &typed);
    void moved(int by); //!< arrows and Page keys; the first one opens the list
    void nthWanted(int n); //!< Alt and a digit: 1 is the first
    void picked(); //!< Enter while the list is open
    void emptied(); //!< Delete on what is chosen
    void left(); //!< Escape, or the focus went

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_chosen;
    bool m_isOpen = false;
};

} // namespace oms::configurator
