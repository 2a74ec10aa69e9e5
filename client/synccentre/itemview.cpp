// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/itemview.h"

#include "client/models/schematext.h"
#include "client/synccentre/decisionmodel.h"
#include "client/synccentre/fieldtext.h"
#include "client/synccentre/words.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;
constexpr int narrowest = 400;
constexpr int ghostIndent = 10; //!< words of a button without a frame begin there
constexpr int squareSide = 30;

} // namespace

ItemView::ItemView(const sync::Attention &item, const Names &names, const QString &me, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_names(names)
    , m_author(item.author_name && toQString(*item.author_name) != me ? toQString(*item.author_name) : QString())
    , m_about(item.about.empty() ? aboutText(mutationOf(item), names) : toQString(item.about))
    , m_error(new ErrorBar)
    , m_quick(new QHBoxLayout)
    , m_end(new QHBoxLayout)
{
    connect(m_error, &ErrorBar::acted, this, [this] {
        if (const auto acted = m_acted)
            acted();
    });
}

void ItemView::build(const Header &header, QWidget *middle)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    const bool isConflict = m_item.kind == sync::AttentionKind::Conflict;
    top->addWidget(new IconLabel(header.icon, isConflict ? Ink::Warn : Ink::Bad, 20), 0, Qt::AlignTop);
    auto *title = new Label(header.title, TextSize::Large, QFont::DemiBold);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(new Label(header.place, TextSize::Small, QFont::Normal, Ink::Secondary));
    auto *subtitle = new Label(header.subtitle, TextSize::Body, QFont::Normal, Ink::Secondary);
    subtitle->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 18, margin, 14);
    head->setSpacing(9);
    head->addLayout(top);
    head->addWidget(subtitle);
    head->addWidget(m_error);

    auto *scroll = scrolling(middle);

    auto *bar = new QWidget;
    bar->setMinimumWidth(narrowest); // its buttons fold instead of making the window wider
    m_footer = new QHBoxLayout(bar);
    m_footer->setContentsMargins(isConflict ? margin - ghostIndent : margin, 12, margin, 14);
    m_quick->setSpacing(6);
    m_end->setSpacing(10);
    m_end->addStretch();
    auto *left = new QHBoxLayout; // the stretch keeps the buttons together
    left->addLayout(m_quick);
    left->addStretch();
    m_footer->addLayout(left, 1);
    m_footer->addLayout(m_end);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline);
    column->addWidget(bar);
}

void ItemView::addCopy()
{
    auto *copy = Button::iconOnly(u"copy"_s, tr("Copy as text"));
    m_quick->addWidget(copy);
    connect(copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(exportText(m_item, m_names));
        Toast::show(this, tr("Copied as text"));
    });
}

void ItemView::ask(const QString &question, const QString &action, std::function<void()> acted)
{
    m_acted = std::move(acted);
    m_error->say(question, action, ErrorBar::Kind::Warning);
}

void ItemView::clearMessage()
{
    m_error->clear();
}

void ItemView::showRefusal(const Refusal &refusal)
{
    setBusy(false);
    m_acted = [this] { save(); };
    m_error->say(refusalText(refusal), tr("Try again"));
}

void ItemView::warn()
{
    ask(tr("You have not saved yet."), tr("Decide later"), [this] { Q_EMIT later(); });
}

void ItemView::setBusy(bool busy)
{
    m_isBusy = busy;
    showState();
}

void ItemView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

void ItemView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFooter();
}

//! The ways out stand side by side while there is room; then they fold, and those with a sign keep only that.
void ItemView::fitFooter()
{
    const int room = width() - m_footer->contentsMargins().left() - m_footer->contentsMargins().right();
    std::vector<Button *> buttons;
    for (int i = 0; i < m_quick->count(); ++i)
        if (auto *button = qobject_cast<Button *>(m_quick->itemAt(i)->widget()))
            buttons.push_back(button);
    const auto wide = [&] {
        return std::accumulate(buttons.begin(), buttons.end(), 0, [this](int sum, const Button *button) {
            return sum + button->sizeHint().width() + m_quick->spacing();
        });
    };
    for (auto *button : buttons)
        showWords(*button, true);
    m_footer->setDirection(wide() + m_end->sizeHint().width() + margin > room ? QBoxLayout::TopToBottom
                                                                              : QBoxLayout::LeftToRight);
    if (wide() > room)
        for (auto *button : buttons)
            showWords(*button, false);
    m_quick->setDirection(wide() > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ItemView::showWords(Button &button, bool shown)
{
    const bool isSquare = button.text().isEmpty();
    if (button.icon().isNull() || shown != isSquare)
        return;
    if (!shown) {
        m_words[&button] = button.text();
        button.setToolTip(button.text());
        button.setAccessibleName(button.text());
        button.setText({});
        button.setFixedWidth(squareSide);
    } else if (const auto words = m_words.value(&button); !words.isEmpty()) {
        button.setText(words);
        button.setMinimumWidth(0);
        button.setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

QString exportText(const sync::Attention &item, const Names &names)
{
    const DecisionModel model(item);
    const auto &mutation = model.mutation();
    const auto words = wordsOf(mutation, names);
    QStringList lines {words.title, whenText(mutation.at)};
    lines += words.lines;
    for (const auto &field : model.fields()) {
        const auto text = [&](const QJsonValue &value) { return valueText(*field.field, value, names); };
        lines += ItemView::tr("%1\n  before: %2\n  entered: %3\n  on the server: %4")
                     .arg(titleOf(*field.field), text(field.base), text(field.mine), text(field.theirs));
    }
    if (model.result().problem)
        lines += problemLines(*model.result().problem, mutation.entity);
    return lines.join(u'\n');
}

} // namespace oms
