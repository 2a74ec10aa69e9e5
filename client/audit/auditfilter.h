// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"

#include <QUrlQuery>
#include <QWidget>

class QComboBox;

namespace oms {

class Chip;
class FlowLayout;

//! What of the log is looked at: a person, a kind of record, what was done, from day to day, one record alone.
class AuditFilter : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilter(QWidget *parent = nullptr);

    //! Names by identity; the order is kept.
    void setPeople(const std::vector<ChoiceItem> &people);
    void showOnly(const QString &entity, const Uuid &record, const QString &title);
    void showPerson(const Uuid &person);
    void clear();
    bool isNarrow() const { return !query().isEmpty(); }
    QUrlQuery query() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *choice(const QString &name, const QString &any, const std::vector<std::pair<QString, QString>> &items);
    FieldEditor *day(const QString &name);

    FlowLayout *m_flow;
    QComboBox *m_person;
    QComboBox *m_entity;
    QComboBox *m_action;
    FieldEditor *m_from;
    FieldEditor *m_until;
    Chip *m_record;
    QString m_recordId;
};

} // namespace oms
