// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace oms {

//! Narrows a list while one types. Escape empties it, then leaves it; arrow down and Enter go on to the list.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    //! `words` says what is searched: "Filter by name, horse, town…". It is the placeholder and the accessible name.
    explicit FilterField(const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); //!< the list should take the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

//! The same look for a search that asks somewhere: a magnifying glass, and `searched` when typing pauses.
class SearchField : public FilterField {
    Q_OBJECT

public:
    explicit SearchField(const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);
};

} // namespace oms
