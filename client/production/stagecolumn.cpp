// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/stagecolumn.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/production/stagelist.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int narrowest = 164;
constexpr int toneHeight = 3;
constexpr int usualLimits[] = {5, 10, 15, 20, 30, 40, 60, 80, 100, 150, 200, 300};

QString limitKey(Stage stage)
{
    return u"production_limit_"_s + QLatin1StringView(stageCode(stage));
}

} // namespace

StageColumn::StageColumn(Stage stage, const Session &session, Preferences &preferences, StageDelegate *delegate,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_model(stage, readerOf(session))
    , m_title(stageText(stage, readerOf(session)))
    , m_list(new StageList(m_model, delegate, m_title))
    , m_count(new Label({}, TextSize::Small, QFont::Medium, Ink::Secondary))
    , m_week(new Label({}, TextSize::Caption, QFont::Normal, Ink::Secondary))
    , m_menu(Button::iconOnly(u"ellipsis"_s, tr("Limit of %1").arg(m_title)))
{
    setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, toneHeight + 4, 1, 1);
    column->setSpacing(2);
    column->addWidget(buildHead());
    column->addWidget(m_list, 1);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&m_model, signal, this, &StageColumn::showCounts);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &StageColumn::showCounts);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &StageColumn::showCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &StageColumn::showCounts);
    showCounts();
}

QWidget *StageColumn::buildHead()
{
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(10, 4, 4, 4);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *title = new Label(m_title, TextSize::Body, QFont::DemiBold);
    title->setElided(true);
    first->addWidget(title, 1);
    first->addWidget(m_count);
    first->addWidget(m_menu);
    m_week->setElided(true);
    lines->addLayout(first);
    lines->addWidget(m_week);
    connect(m_menu, &Button::clicked, this, &StageColumn::offerLimits);
    return head;
}

int StageColumn::limit() const
{
    return m_preferences.value(m_session.profileId, limitKey(m_model.stage()), 0).toInt();
}

void StageColumn::offerLimits()
{
    auto *menu = new QMenu(m_menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, int most) {
        auto *action = menu->addAction(words);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(most == limit());
        connect(action, &QAction::triggered, this, [this, most] {
            m_preferences.setValue(m_session.profileId, limitKey(m_model.stage()), most);
            showCounts();
        });
    };
    add(tr("No limit"), 0);
    for (const int most : usualLimits)
        add(tr("At most %Ln", "orders in a column", most), most);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

//! How many there are, of how many; what is late and what the week wants.
void StageColumn::showCounts()
{
    const auto &cards = m_model.cards();
    const int count = int(cards.size());
    const int most = limit();
    m_count->setText(most > 0 ? tr("%L1 of %L2", "orders, limit").arg(count).arg(most) : tr("%L1").arg(count));
    m_count->setInk(most > 0 && count > most ? Ink::Bad : Ink::Secondary);
    const auto day = today();
    const auto isDue = [&](Due due) { return [=](const OrderRowPtr &card) { return dueOf(*card, day) == due; }; };
    const auto late = std::count_if(cards.begin(), cards.end(), isDue(Due::Late));
    const auto soon = std::count_if(cards.begin(), cards.end(), isDue(Due::Soon));
    QStringList words;
    if (most > 0 && count > most)
        words << tr("%Ln too many", "", count - most);
    if (late > 0)
        words << tr("%Ln late", "orders", int(late));
    if (soon > 0)
        words << tr("%Ln due in 7 d", "orders", int(soon));
    m_week->setText(words.isEmpty() ? u" "_s : words.join(u" · "_s));
    m_list->setAccessibleName(m_title);
    m_list->setAccessibleDescription(m_count->text() + u" "_s + m_week->text().trimmed());
}

void StageColumn::paintEvent(QPaintEvent *)
{
    const auto &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[Ink::Sidebar]);
    painter.drawRoundedRect(QRectF(rect()), 8, 8);
    painter.setBrush(colours.pillText(stageTone(m_model.stage())));
    painter.drawRoundedRect(QRectF(10, 2, width() - 20, toneHeight), 1.5, 1.5);
}

} // namespace oms
