// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/audit/auditfilter.h"

#include "client/audit/auditwords.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/widgets/chip.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/label.h"
#include "client/widgets/texteditors.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int dayWidth = 128;

std::vector<std::pair<QString, QString>> sorted(const std::vector<std::string_view> &codes,
                                                QString (*said)(std::string_view))
{
    std::vector<std::pair<QString, QString>> items;
    for (const auto code : codes)
        items.emplace_back(said(code), toQString(code));
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return items;
}

QString startOf(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate);
}

} // namespace

AuditFilter::AuditFilter(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 8, 8))
    , m_person(choice(tr("Person"), tr("Everybody"), {}))
    , m_entity(choice(tr("Kind of record"), tr("All records"), sorted(auditEntities(), entityTitle)))
    , m_action(choice(tr("Action"), tr("All actions"), sorted(auditActions(), auditActionText)))
    , m_from(day(tr("From")))
    , m_until(day(tr("Until")))
    , m_record(new Chip({}, {}, Chip::Kind::Condition))
{
    m_record->hide();
    m_flow->addWidget(m_record);
    const auto drop = [this] {
        m_recordId.clear();
        m_record->hide();
        Q_EMIT edited();
    };
    connect(m_record, &Chip::removed, this, drop);
}

QComboBox *AuditFilter::choice(const QString &name, const QString &any,
                               const std::vector<std::pair<QString, QString>> &items)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(any, QString());
    for (const auto &[text, code] : items)
        box->addItem(text, code);
    connect(box, &QComboBox::activated, this, &AuditFilter::edited);
    m_flow->addWidget(box);
    return box;
}

FieldEditor *AuditFilter::day(const QString &name)
{
    auto *labelled = new QWidget;
    auto *row = new QHBoxLayout(labelled);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto *editor = new DateEditor(labelled);
    editor->widget()->setAccessibleName(name);
    editor->widget()->setFixedWidth(dayWidth);
    row->addWidget(new Label(name, TextSize::Small, QFont::Normal, Ink::Secondary));
    row->addWidget(editor->widget());
    connect(editor, &FieldEditor::edited, this, &AuditFilter::edited);
    m_flow->addWidget(labelled);
    return editor;
}

void AuditFilter::setPeople(const std::vector<ChoiceItem> &people)
{
    const auto chosen = m_person->currentData();
    while (m_person->count() > 1)
        m_person->removeItem(1);
    for (const auto &person : people)
        if (const auto *id = std::get_if<Uuid>(&person.value))
            m_person->addItem(person.text, toQString(id->toString()));
    m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
}

void AuditFilter::showOnly(const QString &entity, const Uuid &record, const QString &title)
{
    clear();
    m_entity->setCurrentIndex(qMax(0, m_entity->findData(entity)));
    m_recordId = toQString(record.toString());
    m_record->setName(title);
    m_record->show();
    Q_EMIT edited();
}

void AuditFilter::showPerson(const Uuid &person)
{
    clear();
    const auto id = toQString(person.toString());
    if (m_person->findData(id) < 0)
        m_person->addItem(tr("One person"), id); // until the names are here
    m_person->setCurrentIndex(m_person->findData(id));
    Q_EMIT edited();
}

void AuditFilter::clear()
{
    for (auto *box : {m_person, m_entity, m_action})
        box->setCurrentIndex(0);
    for (auto *day : {m_from, m_until})
        day->setValue({});
    m_recordId.clear();
    m_record->hide();
}

QUrlQuery AuditFilter::query() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, value);
    };
    add(u"actor"_s, m_person->currentData().toString());
    add(u"entity"_s, m_entity->currentData().toString());
    add(u"action"_s, m_action->currentData().toString());
    add(u"entity_id"_s, m_recordId);
    const auto from = m_from->value();
    if (const auto *day = std::get_if<Date>(&from))
        add(u"from"_s, startOf(dayOf(*day)));
    const auto until = m_until->value();
    if (const auto *day = std::get_if<Date>(&until))
        add(u"to"_s, startOf(dayOf(*day).addDays(1)));
    return query;
}

} // namespace oms
