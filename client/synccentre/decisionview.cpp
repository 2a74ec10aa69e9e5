// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/decisionview.h"

#include "client/models/schematext.h"
#include "client/synccentre/bothversions.h"
#include "client/synccentre/decisiontable.h"
#include "client/synccentre/fieldtext.h"
#include "client/synccentre/words.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;

} // namespace

DecisionView::DecisionView(const sync::Attention &item, const Names &names, const QString &me, ItemPlace place,
                           QWidget *parent)
    : ItemView(item, names, me, parent)
    , m_model(item)
    , m_left(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_save(new Button(tr("Save result"), u"check"_s, ButtonKind::Primary))
{
    build({u"git-compare-arrows"_s,
           tr("%Ln field(s) of %1 changed in both places", nullptr, int(m_model.contested().size())).arg(about()),
           tr("Conflict %1 of %2").arg(place.number).arg(place.total), subtitleText()},
          buildMiddle());
    buildFooter();
    showState();
}

QWidget *DecisionView::buildMiddle()
{
    const auto &by = m_model.result().theirs_by;
    m_table = new DecisionTable(
        m_model, names(),
        {author().isEmpty() ? tr("Yours") : author(), by ? tr("Server (%1)").arg(toQString(*by)) : tr("Server")});
    connect(m_table, &DecisionTable::changed, this, &DecisionView::showState);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(margin, 0, margin, 16);
    inner->setSpacing(12);
    inner->addWidget(m_table);
    inner->addWidget(new Hairline);
    if (!m_model.merged().empty())
        inner->addWidget(buildMerged());
    inner->addStretch();
    return content;
}

//! What needed nobody is shown too: trust grows from seeing it.
QWidget *DecisionView::buildMerged()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(10, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new Label(tr("Merged by themselves"), TextSize::Small, QFont::DemiBold, Ink::Secondary), 0, 0, 1,
                    3);
    int line = 1;
    for (const auto &field : m_model.merged()) {
        grid->addWidget(new IconLabel(u"git-merge"_s, Ink::Good), line, 0, Qt::AlignTop);
        grid->addWidget(new Label(titleOf(*field.field), TextSize::Body, QFont::Medium), line, 1, Qt::AlignTop);
        auto *change = new Label(tr("%1 → %2").arg(shortText(valueText(*field.field, field.base, names())),
                                                   shortText(valueText(*field.field, field.mine, names()))),
                                 TextSize::Body, QFont::Normal, Ink::Secondary);
        change->setWordWrap(true);
        grid->addWidget(change, line++, 2);
    }
    return box;
}

void DecisionView::buildFooter()
{
    auto *mine =
        new Button(author().isEmpty() ? tr("Keep all mine") : tr("Keep all of %1").arg(author()), ButtonKind::Ghost);
    auto *theirs = new Button(tr("Keep all server"), ButtonKind::Ghost);
    auto *both = new Button(tr("Open both versions side by side"), u"columns-2"_s, ButtonKind::Ghost);
    for (auto *button : {mine, theirs, both})
        quickActions().addWidget(button);
    addCopy();
    auto *later = new Button(tr("Decide later"), ButtonKind::Plain);
    for (QWidget *part : std::initializer_list<QWidget *> {m_left, later, m_save})
        endActions().addWidget(part);
    connect(mine, &Button::clicked, this, [this] { keepAll(Side::Mine); });
    connect(theirs, &Button::clicked, this, [this] { keepAll(Side::Theirs); });
    connect(both, &Button::clicked, this, &DecisionView::showBothVersions);
    connect(later, &Button::clicked, this, &DecisionView::leave);
    connect(m_save, &Button::clicked, this, &DecisionView::save);
}

QString DecisionView::subtitleText() const
{
    const auto when = whenText(m_model.mutation().at);
    QStringList sentences {author().isEmpty() ? tr("You edited (%1).").arg(when)
                                              : tr("%1 edited (%2).").arg(author(), when)};
    const auto &result = m_model.result();
    if (result.theirs_by && result.theirs_at)
        sentences += tr("%1 edited on the server (%2).").arg(toQString(*result.theirs_by), whenText(*result.theirs_at));
    if (const auto merged = m_model.merged().size())
        sentences += tr("%Ln other field(s) merged by themselves.", nullptr, int(merged));
    return sentences.join(u' ');
}

bool DecisionView::isTouched() const
{
    return m_model.undecided() < m_model.fields().size();
}

void DecisionView::keepAll(Side side)
{
    m_model.chooseAll(side);
    m_table->refresh();
    showState();
}

void DecisionView::showState()
{
    const auto left = int(m_model.undecided());
    m_left->setText(left > 0 ? tr("%Ln field(s) to decide", nullptr, left) : QString());
    m_save->setEnabled(maySave());
    m_save->setText(isBusy() ? tr("Saving…") : tr("Save result"));
    Q_EMIT changed();
}

void DecisionView::save()
{
    if (!maySave())
        return;
    clearMessage();
    setBusy(true);
    Q_EMIT decided(m_model.decision());
}

void DecisionView::focusFirst()
{
    m_table->focusFirst();
}

void DecisionView::showBothVersions()
{
    auto *window = new BothVersions(m_model, m_record, names(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(about());
    window->show();
}

} // namespace oms
