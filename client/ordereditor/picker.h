// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"

#include <QLineEdit>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace oms {

//! One of very many records, found by a part of its name: the best twenty are shown while one types. Emptying the field
//! chooses none; what names no record goes back to what was chosen.
class Picker : public QLineEdit {
    Q_OBJECT

public:
    struct Found {
        Uuid id;
        QString name;
        QString detail; //!< what tells it from another of that name
    };
    using Find = std::function<std::vector<Found>(const QString &text, std::size_t most)>;

    //! `name` is what a screen reader says; `find` answers at once.
    Picker(const QString &name, Find find, QWidget *parent = nullptr);

    void setChosen(const std::optional<Uuid> &id, const QString &name);
    const std::optional<Uuid> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void picked(const std::optional<oms::Uuid> &id); //!< by the person

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &text);
    void pick(int row);

    Find m_find;
    QStandardItemModel *m_found;
    QCompleter *m_popup;
    std::optional<Uuid> m_chosen;
    QString m_name; //!< of the chosen one
};

} // namespace oms
