// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/changedraft.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/widgets/label.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace oms::prices {

namespace {

constexpr int dialogWidth = 420;

} // namespace

ChangeDraftDialog::ChangeDraftDialog(PriceApi &api, const PriceList &draft, QWidget *parent)
    : ActionDialog(tr("Change %1").arg(toQString(draft.name)), tr("Save"), parent)
    , m_api(api)
    , m_draft(draft)
    , m_name(new QLineEdit(toQString(draft.name)))
    , m_from(new QDateEdit(dayOf(draft.valid_from)))
{
    setMinimumWidth(dialogWidth);
    m_name->setAccessibleName(tr("Name"));
    m_from->setAccessibleName(tr("Valid from"));
    m_from->setCalendarPopup(true);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(20, 8, 20, 14);
    form->setVerticalSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Valid from"), m_from);
    add(content);
    connect(this, &ActionDialog::acted, this, &ChangeDraftDialog::change);
    m_name->setFocus();
    m_name->selectAll();
}

void ChangeDraftDialog::change()
{
    m_draft.name = m_name->text().trimmed().toStdString();
    m_draft.valid_from = dateOf(m_from->date());
    setActionEnabled(false);
    m_api.rename(m_draft, this, [this](const Result<PriceList> &draft) {
        if (!draft)
            return refuse(reasonText(draft.error()));
        Q_EMIT changed(*draft);
        accept();
    });
}

ArchiveDraftDialog::ArchiveDraftDialog(PriceApi &api, const PriceList &draft, QWidget *parent)
    : ActionDialog(tr("Archive %1?").arg(toQString(draft.name)), tr("Archive the draft"), parent)
    , m_api(api)
    , m_draft(draft)
{
    setMinimumWidth(dialogWidth);
    auto *words = new Label(
        tr("It leaves the list of price lists, with its %Ln price(s). Nothing is deleted.", nullptr, draft.price_count),
        TextSize::Body, QFont::Normal, Ink::Secondary);
    words->setWordWrap(true);
    words->setContentsMargins(20, 4, 20, 14);
    add(words);
    connect(this, &ActionDialog::acted, this, &ArchiveDraftDialog::archive);
}

void ArchiveDraftDialog::archive()
{
    setActionEnabled(false);
    m_api.archive(m_draft, this, [this](const Result<PriceList> &draft) {
        if (!draft)
            return refuse(reasonText(draft.error()));
        Q_EMIT archived(*draft);
        accept();
    });
}

} // namespace oms::prices
