// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/editor.h"
#include "client/catalogue/usespanel.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/toast.h"

//! The bodies of Editor<T>, for those who make one.
namespace oms {

template<Described T>
bool Editor<T>::open(const Uuid &id)
{
    const auto *record = find(id);
    const auto kept = m_drafts.find(id);
    if (!record && kept == m_drafts.end())
        return false;
    stash();
    m_error().clear();
    show(kept == m_drafts.end() ? Draft {*record, *record, {}, false} : kept->second);
    return true;
}

template<Described T>
void Editor<T>::begin(const CataloguePlace &from)
{
    stash();
    m_error().clear();
    const auto kept = std::find_if(m_drafts.begin(), m_drafts.end(), [](const auto &d) { return d.second.isNew; });
    if (kept != m_drafts.end()) {
        show(kept->second);
    } else {
        auto record = fresh(from);
        record.id = {makeUuid()};
        show({record, record, QByteArray::fromStdString(makeUuid().toString()), true});
    }
    showView(0);
    m_form->focusFirst();
}

template<Described T>
void Editor<T>::beginWith(T record)
{
    stash();
    m_error().clear();
    auto base = fresh({});
    base.id = record.id = {makeUuid()};
    show({base, std::move(record), QByteArray::fromStdString(makeUuid().toString()), true});
    showView(0);
    m_form->focusFirst();
    check();
}

template<Described T>
std::vector<Uuid> Editor<T>::drafts() const
{
    std::vector<Uuid> ids;
    for (const auto &[id, draft] : m_drafts)
        if (id != m_shown.base.id.value)
            ids.push_back(draft.isNew ? Uuid {} : id);
    if (isDirty())
        ids.push_back(m_shown.isNew ? Uuid {} : m_shown.base.id.value);
    return ids;
}

template<Described T>
void Editor<T>::showRefusal(const Refusal &refusal)
{
    setBusy(false);
    QStringList rest;
    QStringList users;
    for (const auto &error : m_form->showErrors(refusal.errors))
        if (error.code == "in_use")
            users << toQString(error.arguments.size() > 1 ? error.arguments[1] : error.message);
        else if (!showPartError(error))
            rest << errorText(error);
    if (!users.isEmpty())
        m_error().say(
            EditorFrame::tr("This is used by %1. Take it out of the offer instead; where it is used is listed below.")
                .arg(users.join(QStringLiteral(", "))));
    else if (!rest.isEmpty())
        m_error().say(rest.join(QStringLiteral(" ")));
    else if (refusal.errors.empty())
        m_error().say(refusalText(refusal));
}

template<Described T>
void Editor<T>::showActions()
{
    const bool may = mayChange() && m_book.isOnline();
    const bool is = may && !m_shown.isNew && m_hasRecord;
    setReadOnly(!may || isArchived());
    m_form->setReadOnly(isReadOnly());
    const bool isRead = isReadOnly() && !isDirty() && m_facts->parentWidget() != this; // what was typed stays in sight
    m_form->setVisible(!isRead);
    m_facts->setVisible(isRead);
    m_facts->setFacts(factsOf(*m_book.catalogue(), schemaOf<T>(), &m_shown.base, m_fields));
    if constexpr (requires(T t) { t.is_active; }) {
        m_activate->setVisible(is && !isArchived() && !m_shown.base.is_active);
        m_deactivate->setVisible(is && !isArchived() && m_shown.base.is_active);
    } else {
        m_activate->hide();
        m_deactivate->hide();
    }
    m_archive->setVisible(is && !isArchived());
    m_restore->setVisible(is && isArchived());
    showParts(isReadOnly());
    fitActions();
    Q_EMIT commandsChanged();
}

template<Described T>
void Editor<T>::store()
{
    const auto mine = typed();
    setBusy(true);
    const auto done = [this, id = mine.id.value](const Result<T> &saved) { finished(id, saved); };
    if (m_shown.isNew)
        m_book.create<T>(mine, m_shown.key, this, done);
    else
        m_book.change<T>(mine, differing(schemaOf<T>(), &m_shown.base, &mine), this, done);
}

template<Described T>
void Editor<T>::archive()
{
    m_book.archive<T>(m_shown.base, this, [this](const Result<T> &archived) {
        if (!archived)
            return showRefusal(archived.error());
        Toast::show(this, EditorFrame::tr("%1 archived").arg(nameOfRecord(*archived)),
                    [this, record = *archived] { m_book.restore<T>(record, this, [](const Result<T> &) {}); });
    });
}

template<Described T>
void Editor<T>::show(Draft draft)
{
    m_isLoading = true;
    m_shown = std::move(draft);
    m_hasRecord = !m_shown.isNew;
    loadChoices();
    m_form->setRecord(m_shown.base);
    m_form->resume(m_shown.mine);
    load(m_shown.mine);
    const auto [state, tone] = stateOf(m_shown.base);
    setTitle(m_shown.isNew ? newTitle() : headingOf(m_shown.base), subtitleOf(m_shown.base));
    setState(state, tone);
    uses().show(*m_book.catalogue(), schemaOf<T>().name(), m_shown.base.id.value);
    uses().setVisible(!m_shown.isNew && (m_book.mayWrite() || uses().count() > 0));
    m_isLoading = false;
    setDirty(m_form->isDirty() || !differing(schemaOf<T>(), &m_shown.base, &typedNow()).empty());
    showActions();
}

template<Described T>
void Editor<T>::finished(const Uuid &id, const Result<T> &saved)
{
    const bool isShown = m_shown.base.id.value == id;
    if (!saved && saved.error().code == ErrorCode::Stale)
        m_book.reread<T>(id); // somebody was faster, and this computer has not heard of it yet
    if (!saved && isShown)
        return showRefusal(saved.error());
    setBusy(false);
    if (!saved) {
        Toast::show(this, EditorFrame::tr("Not saved: %1").arg(refusalText(saved.error())));
        return;
    }
    m_drafts.erase(id);
    const bool wasNew = isShown && m_shown.isNew;
    if (isShown)
        show({*saved, *saved, {}, false});
    Toast::show(this, EditorFrame::tr("%1 saved").arg(nameOfRecord(*saved)));
    Q_EMIT draftsChanged();
    if (wasNew)
        Q_EMIT wanted({toQString(schemaOf<T>().name()), id, {}});
}

template<Described T>
void Editor<T>::follow()
{
    for (auto &[id, draft] : m_drafts)
        if (const auto *record = draft.isNew ? nullptr : find(id))
            rebase(draft, *record);
    if (m_shown.isNew || !m_hasRecord) {
        m_isLoading = true;
        loadChoices();
        m_isLoading = false;
        return showActions();
    }
    const auto *record = find(m_shown.base.id.value);
    if (!record)
        return;
    auto draft = m_shown;
    draft.mine = typed();
    const auto both = rebase(draft, *record);
    const auto *focus = focusWidget();
    const bool isSame =
        differing(schemaOf<T>(), &draft.mine, &typedNow()).empty() && record->version == m_shown.base.version;
    if (isSame && focus) { // the fields stay as they are typed
        m_isLoading = true;
        m_shown.base = *record;
        load(draft.mine);
        m_isLoading = false;
    } else {
        show(draft);
    }
    uses().show(*m_book.catalogue(), schemaOf<T>().name(), m_shown.base.id.value);
    if (!both.empty())
        m_error().say(alsoChangedText(schemaOf<T>(), both), {}, ErrorBar::Kind::Warning);
}

template<Described T>
FieldNames Editor<T>::rebase(Draft &draft, const T &now) const
{
    const auto &schema = schemaOf<T>();
    const auto mine = differing(schema, &draft.base, &draft.mine);
    FieldNames both;
    for (const auto name : differing(schema, &draft.base, &now))
        if (mine.contains(name) && differing(schema, &draft.mine, &now).contains(name))
            both.insert(name);
    auto merged = now;
    takeOver(schema, &draft.mine, &merged, mine);
    draft.base = now;
    draft.mine = std::move(merged);
    return both;
}

template<Described T>
void Editor<T>::setActive(bool isActive)
{
    if constexpr (requires(T t) { t.is_active; }) {
        auto record = m_shown.base;
        record.is_active = isActive;
        changeAtOnce(record, {"is_active"},
                     (isActive ? EditorFrame::tr("%1 is offered again") : EditorFrame::tr("%1 is no longer offered"))
                         .arg(nameOfRecord(record)));
    }
}

} // namespace oms
