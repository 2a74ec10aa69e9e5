// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/editorframe.h"

#include "client/catalogue/usespanel.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int mostName = 320; //!< of a record and its state, before its actions lose their words
constexpr int headerMargins = 80;

} // namespace

EditorFrame::EditorFrame(CatalogueBook &book, QWidget *parent)
    : RecordPane(parent)
    , m_book(book)
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_subtitle(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_state(new Pill)
    , m_actions(new QHBoxLayout)
    , m_error(new ErrorBar)
    , m_viewRow(new QWidget)
    , m_views(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_uses(new UsesPanel)
    , m_footer(buildFooter())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    connect(m_uses, &UsesPanel::wanted, this, &RecordPane::wanted);
    connect(m_views, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_error, &ErrorBar::acted, this, [this] {
        dropDrafts();
        Q_EMIT gaveUp();
    });
}

QWidget *EditorFrame::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(24, 14, 20, 10);
    column->setSpacing(10);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // its state stands beside it
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    names->addLayout(first);
    names->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    m_actions->setSpacing(8);
    top->addLayout(m_actions);
    column->addLayout(top);
    auto *views = new QHBoxLayout(m_viewRow);
    views->setContentsMargins({});
    views->setSpacing(8);
    views->addStretch();
    column->addWidget(m_viewRow);
    column->addWidget(m_error);
    return header;
}

QWidget *EditorFrame::buildFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 10, 20, 12);
    row->setSpacing(8);
    m_save = new Button(tr("Save"), u"check"_s, ButtonKind::Primary);
    m_undo = new Button(tr("Undo changes"), u"undo-2"_s, ButtonKind::Ghost);
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addStretch();
    column->addLayout(row);
    connect(m_save, &Button::clicked, this, &EditorFrame::save);
    connect(m_undo, &Button::clicked, this, [this] { undoTyping(); });
    return footer;
}

QString EditorFrame::title() const
{
    return m_title->text();
}

Button *EditorFrame::addAction(const QString &text, const QString &icon, std::function<void()> run, int at)
{
    auto *button = new Button(text, icon, ButtonKind::Plain);
    button->setAccessibleName(text);
    m_words[button] = text;
    connect(button, &Button::clicked, this, std::move(run));
    m_actions->insertWidget(at < 0 ? m_actions->count() : at, button);
    return button;
}

//! Where there is no room for words an icon must do; what stands first keeps its words longest.
void EditorFrame::fitActions()
{
    std::vector<Button *> shown;
    int needed = 0;
    for (int at = 0; at < m_actions->count(); ++at) {
        auto *button = static_cast<Button *>(m_actions->itemAt(at)->widget());
        button->setText(m_words[button]);
        button->setToolTip({});
        if (button->isHidden())
            continue;
        shown.push_back(button);
        needed += button->sizeHint().width() + m_actions->spacing();
    }
    const int name = std::min(mostName, m_title->sizeHint().width() + m_state->sizeHint().width()) + headerMargins;
    while (needed > width() - name && !shown.empty()) {
        auto *button = shown.back();
        shown.pop_back();
        needed -= button->sizeHint().width();
        button->setToolTip(m_words[button]);
        button->setText({});
        needed += button->sizeHint().width();
    }
}

void EditorFrame::resizeEvent(QResizeEvent *event)
{
    RecordPane::resizeEvent(event);
    fitActions();
}

int EditorFrame::addView(const QString &title, QWidget *content, bool scrolls)
{
    const int view = m_pages->addWidget(scrolls ? scrolling(content) : content);
    auto *chip = new Chip(title, {}, Chip::Kind::Choice);
    chip->setChecked(view == 0);
    m_views->addButton(chip, view);
    auto *row = static_cast<QBoxLayout *>(m_viewRow->layout());
    row->insertWidget(row->count() - 1, chip);
    m_viewRow->setVisible(view > 0);
    return view;
}

void EditorFrame::setViewTitle(int view, const QString &title)
{
    if (auto *chip = static_cast<Chip *>(m_views->button(view)))
        chip->setName(title);
}

void EditorFrame::showView(int view)
{
    if (auto *chip = m_views->button(view))
        chip->setChecked(true);
    m_pages->setCurrentIndex(view);
}

int EditorFrame::viewCount() const
{
    return m_pages->count();
}

void EditorFrame::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void EditorFrame::setState(const QString &state, Tone tone)
{
    m_state->setState(state, tone);
    m_state->setVisible(!state.isEmpty());
}

void EditorFrame::setDirty(bool dirty)
{
    m_save->setEnabled(dirty && !m_isBusy);
    m_undo->setVisible(dirty && !m_isBusy);
    if (std::exchange(m_isDirty, dirty) != dirty)
        Q_EMIT commandsChanged();
}

void EditorFrame::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    setDirty(m_isDirty);
}

void EditorFrame::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_footer->setVisible(!readOnly);
}

void EditorFrame::save()
{
    if (m_isBusy || m_isReadOnly || !m_isDirty)
        return;
    m_error->clear();
    if (checks())
        store();
}

void EditorFrame::warn()
{
    m_error->say(tr("You have not saved yet."), tr("Leave without saving"), ErrorBar::Kind::Warning);
}

std::vector<CommandOffer> EditorFrame::commands()
{
    std::vector<CommandOffer> offers;
    const auto offer = [&](Command command, const QString &words, auto run, bool may) {
        if (may)
            offers.push_back({command, words, run});
    };
    offer(
        Command::Save, {}, [this] { save(); }, !m_isReadOnly && m_isDirty);
    const bool may = mayChange() && m_book.isOnline() && !isNew() && mayArchive();
    offer(
        Command::Archive, tr("Archive %1").arg(title()), [this] { archive(); }, may && !isArchived());
    offer(
        Command::Restore, tr("Restore %1").arg(title()), [this] { restore(); }, may && isArchived());
    return offers;
}

void EditorFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDirty)
        return; // what was typed stays
    RecordPane::keyPressEvent(event);
}

} // namespace oms
