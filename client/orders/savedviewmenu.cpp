// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/savedviewmenu.h"

#include "client/app/icons.h"
#include "client/models/schematext.h"
#include "client/orders/orderbrowser.h"
#include "client/orders/savedviewbook.h"
#include "client/widgets/actiondialog.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>

namespace oms {

using namespace Qt::StringLiterals;

SavedViewMenu::SavedViewMenu(OrderBrowser &browser, SavedViewBook &book)
    : QObject(&browser)
    , m_browser(browser)
    , m_book(book)
{ }

void SavedViewMenu::fill(QMenu &menu)
{
    const auto &saved = m_browser.view().saved;
    const auto add = [&](const QString &iconName, const QString &words, auto run) {
        auto *action = menu.addAction(icon(iconName), words);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(u"list-plus"_s, tr("Save as a new view…"), [this] { keepNew(); });
    if (!saved)
        return;
    if (!saved->is_mine) {
        auto *owner = menu.addAction(tr("Shared by %1").arg(toQString(saved->owner_name.value_or(""))));
        owner->setEnabled(false);
        return;
    }
    menu.addSeparator();
    add(u"save"_s, tr("Save changes to “%1”").arg(toQString(saved->name)), [this] { keepChanges(); });
    add(u"pencil"_s, tr("Rename…"), [this] { rename(); });
    auto *shared = add(u"users"_s, tr("Share with everybody"), [this](bool isShared) { share(isShared); });
    shared->setCheckable(true);
    shared->setChecked(saved->is_shared);
    menu.addSeparator();
    add(u"trash-2"_s, tr("Delete view"), [this] { remove(); });
}

//! The list as it stands: conditions as they were typed, and what they mean today for whoever reads no text.
SavedView SavedViewMenu::viewNow() const
{
    const auto now = m_browser.now();
    SavedView view = now.saved.value_or(SavedView {});
    const auto text = m_browser.fullText();
    view.filter = m_browser.fullFilter();
    view.layout = layoutText(now.look, text).toStdString();
    view.sort = sortText(now.look);
    return view;
}

void SavedViewMenu::ask(const QString &heading, const QString &action, const SavedView &view,
                        std::function<void(const SavedView &, Finish<bool>)> save)
{
    auto *dialog = new ActionDialog(heading, action, m_browser.window());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 8, 20, 16);
    auto *title = new Label(tr("Name of the view"), TextSize::Small, QFont::Normal, Ink::Secondary);
    auto *name = new QLineEdit(toQString(view.name));
    auto *shared = new QCheckBox(tr("Share with everybody who sees orders"));
    title->setBuddy(name);
    name->setAccessibleName(title->text());
    name->setMinimumWidth(320);
    name->setMaxLength(100);
    shared->setChecked(view.is_shared);
    column->addWidget(title);
    column->addWidget(name);
    column->addWidget(shared);
    dialog->add(body);
    const auto showEnabled = [dialog, name] { dialog->setActionEnabled(!name->text().trimmed().isEmpty()); };
    connect(name, &QLineEdit::textChanged, dialog, showEnabled);
    showEnabled();
    connect(dialog, &ActionDialog::acted, dialog, [dialog, name, shared, view, save = std::move(save)] {
        auto named = view;
        named.name = name->text().trimmed().toStdString();
        named.is_shared = shared->isChecked();
        dialog->setActionEnabled(false);
        save(named, [dialog](const Result<bool> &saved) {
            if (!saved)
                return dialog->refuse(reasonText(saved.error()));
            dialog->accept();
        });
    });
    dialog->open();
    name->setFocus();
}

void SavedViewMenu::keepNew()
{
    auto view = viewNow();
    view.id = makeId<SavedViewId>();
    view.name.clear();
    view.is_mine = true;
    view.is_shared = false;
    view.version = 1;
    ask(tr("Save as a new view"), tr("Save view"), view, [this](const SavedView &named, Finish<bool> finish) {
        m_browser.wantView(named.id);
        m_book.add(named, this, std::move(finish));
    });
}

void SavedViewMenu::keepChanges()
{
    const auto base = *m_browser.view().saved;
    m_book.change(base, viewNow(), this, [this, name = toQString(base.name)](const Result<bool> &saved) {
        Toast::show(&m_browser, saved ? tr("View “%1” saved").arg(name) : reasonText(saved.error()));
    });
}

void SavedViewMenu::rename()
{
    const auto base = *m_browser.view().saved;
    ask(tr("Rename the view"), tr("Rename"), base, [this, base](const SavedView &named, Finish<bool> finish) {
        m_book.change(base, named, this, std::move(finish));
    });
}

void SavedViewMenu::share(bool isShared)
{
    const auto base = *m_browser.view().saved;
    auto mine = base;
    mine.is_shared = isShared;
    m_book.change(base, mine, this, [this, isShared, name = toQString(base.name)](const Result<bool> &saved) {
        Toast::show(&m_browser,
                    !saved         ? reasonText(saved.error())
                        : isShared ? tr("“%1” is now seen by everybody").arg(name)
                                   : tr("“%1” is yours alone again").arg(name));
    });
}

void SavedViewMenu::remove()
{
    const auto view = *m_browser.view().saved;
    m_book.archive(view, this, [this, view](const Result<bool> &saved) {
        if (!saved)
            return Toast::show(&m_browser, reasonText(saved.error())), void();
        Toast::show(&m_browser, tr("View “%1” deleted").arg(toQString(view.name)), [this, view] {
            auto again = view;
            again.id = makeId<SavedViewId>(); // an archived one does not come back
            again.version = 1;
            m_browser.wantView(again.id);
            m_book.add(again, this, [](const Result<bool> &) {});
        });
    });
}

} // namespace oms
