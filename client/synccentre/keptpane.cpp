// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/keptpane.h"

#include "client/synccentre/words.h"
#include "client/widgets/button.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;
constexpr int widest = 640;

//! How many, large, and of what beneath it.
QWidget *tile(const KeptCount &kind)
{
    const auto whole = countText(kind.entity, kind.count);
    const auto number = QLocale().toString(qulonglong(kind.count));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(1);
    auto *figure = new Label(number, TextSize::Title, QFont::DemiBold);
    figure->setAccessibleName(whole);
    column->addWidget(figure);
    column->addWidget(
        new Label(QString(whole).remove(number).trimmed(), TextSize::Small, QFont::Normal, Ink::Secondary));
    return box;
}

} // namespace

KeptPane::KeptPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_counts(new QWidget)
    , m_rows(new FlowLayout(m_counts, 36, 14))
    , m_facts(new KeyValueGrid(2))
{
    m_rows->setContentsMargins({});
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 18, margin, 18);
    column->setSpacing(14);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_counts);
    column->addWidget(m_facts);
    addAction(*column, u"shield-check"_s, tr("Check against the server"),
              tr("Compares every record with the server's, and reads anew what differs."), &KeptPane::verifyWanted);
    addAction(*column, u"cloud-download"_s, tr("Download everything again…"),
              tr("Reads all records anew. What waits to be sent stays as it is."), &KeptPane::redownloadWanted);
    column->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(inner, 1);
    row->addStretch();
    auto *scroll = scrolling(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    setKeeping(Keeping::OnDisk);
}

void KeptPane::addAction(QVBoxLayout &column, const QString &icon, const QString &title, const QString &text,
                         void (KeptPane::*wanted)())
{
    column.addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *words = new Label(text, TextSize::Small, QFont::Normal, Ink::Secondary);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto *button = new Button(title, icon, ButtonKind::Plain);
    button->setAccessibleDescription(text);
    connect(button, &Button::clicked, this, wanted);
    row->addWidget(button);
    column.addLayout(row);
}

void KeptPane::setHoldings(const Holdings &holdings)
{
    m_holdings = holdings;
    while (auto *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &kind : holdings.counts)
        m_rows->addWidget(tile(kind));
    showFacts();
}

void KeptPane::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    m_text->setText(keeping == Keeping::OnDisk
                        ? tr("These records are on this computer, sealed with a key that only your account has. They "
                             "can be read and changed without a network.")
                        : tr("This computer keeps these records only while OMS runs: after you quit nothing is left "
                             "here, not even what was not sent."));
    showFacts();
}

void KeptPane::setContact(const std::optional<Instant> &contact)
{
    m_contact = contact;
    showFacts();
}

void KeptPane::showFacts()
{
    const auto size = m_keeping == Keeping::OnDisk ? QLocale().formattedDataSize(m_holdings.bytes, 1) : tr("nothing");
    m_facts->setFacts({{tr("On the disk"), size},
                       {tr("Last contact with the server"), m_contact ? whenText(*m_contact) : tr("never yet")}});
}

} // namespace oms
