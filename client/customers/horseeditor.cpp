// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/horseeditor.h"

#include "client/customers/customerbook.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

std::vector<FormSection> sections()
{
    constexpr auto half = FieldWidth::Half;
    return {
        {{},
         {{.path = "name"},
          {.path = "breed", .width = half},
          {.path = "sex", .width = half},
          {.path = "birth_year", .width = half},
          {.path = "height_cm", .width = half}}},
        {HorseEditor::tr("Notes"), {{.path = "notes"}}},
    };
}

} // namespace

HorseEditor::HorseEditor(CustomerBook &book, const Session &session, QWidget *parent)
    : EditorPane(new RecordForm<Horse>(sections()), parent)
    , m_book(book)
    , m_session(session)
    , m_form(static_cast<RecordForm<Horse> *>(&form()))
    , m_archive(addAction(tr("Archive horse"), u"archive"_s))
{
    connect(m_archive, &QPushButton::clicked, this, &HorseEditor::archive);
}

void HorseEditor::create(const Customer &owner)
{
    m_isNew = true;
    m_base = {};
    m_base.id = makeId<HorseId>();
    m_base.customer_id = owner.id;
    m_archive->hide();
    setTitle(tr("New horse of %1").arg(toQString(owner.name)));
    m_form->setRecord(m_base);
    begin();
}

void HorseEditor::edit(const Horse &horse)
{
    m_isNew = false;
    m_base = horse;
    m_archive->setVisible(m_session.may("horses:archive"));
    setTitle(toQString(horse.name));
    m_form->setRecord(horse);
    begin();
}

void HorseEditor::store()
{
    setBusy(true);
    const auto done = [this](const Result<Horse> &horse) { finished(horse); };
    if (m_isNew)
        m_book.add(m_form->record(), this, done);
    else
        m_book.change(m_base, m_form->record(), this, done);
}

void HorseEditor::finished(const Result<Horse> &horse)
{
    if (!horse)
        return showRefusal(horse.error());
    setBusy(false);
    m_form->setRecord(*horse);
    Q_EMIT saved(*horse);
}

void HorseEditor::archive()
{
    setBusy(true);
    m_book.archive(m_base, this, [this](const Result<Horse> &horse) {
        if (!horse)
            return showRefusal(horse.error());
        setBusy(false);
        Q_EMIT archived(*horse);
    });
}

} // namespace oms
