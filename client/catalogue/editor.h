// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/editorframe.h"
#include "client/catalogue/usespanel.h"
#include "client/models/schematext.h"
#include "client/net/requestbody.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/toast.h"

#include <map>

namespace oms {

std::vector<std::string_view> fieldsOf(const std::vector<FormSection> &sections);
//! Names and values as one reads them; what is empty is left out.
QList<KeyValueGrid::Fact> factsOf(const Catalogue &catalogue, const Schema &schema, const void *record,
                                  const std::vector<std::string_view> &fields);
//! Names of what differs between two records, of all that a person may change.
FieldNames differing(const Schema &schema, const void *a, const void *b);
//! Writes those fields of `from` into `into`.
void takeOver(const Schema &schema, const void *from, void *into, const FieldNames &names);
//! "Name and Sequence were changed by somebody else, too. …"
QString alsoChangedText(const Schema &schema, const FieldNames &names);

//! The editor of one kind of record. The form holds the plain fields; what it cannot show, a subclass does by load(),
//! collect() and showPartError().
template<Described T>
class Editor : public EditorFrame {
public:
    bool open(const Uuid &id) override;

    void begin(const CataloguePlace &from) override;

    //! A new one like that; it is not saved until it is saved.
    void beginWith(T record);

    std::vector<Uuid> drafts() const override;

    void dropDrafts() override
    {
        m_drafts.clear();
        m_error().clear();
        undoTyping();
    }

protected:
    struct Draft {
        T base; //!< as the catalogue has it
        T mine;
        QByteArray key; //!< of a new one: sending it twice makes one
        bool isNew = false;
    };

    Editor(CatalogueBook &book, std::vector<FormSection> sections, QWidget *parent)
        : EditorFrame(book, parent)
        , m_form(new RecordForm<T>(sections, FormMode::Create))
        , m_facts(new KeyValueGrid(2, this))
        , m_fields(fieldsOf(sections))
    {
        m_facts->hide();
        connect(m_form, &Form::edited, this, [this] { check(); });
        connect(&m_book, &CatalogueBook::changed, this, [this] { follow(); });
        connect(&m_book, &CatalogueBook::onlineChanged, this, [this] { showActions(); });
        m_activate =
            addAction(EditorFrame::tr("Offer again"), QStringLiteral("circle-check"), [this] { setActive(true); });
        m_deactivate =
            addAction(EditorFrame::tr("Take out of the offer"), QStringLiteral("ban"), [this] { setActive(false); });
        m_archive = addAction(EditorFrame::tr("Archive"), QStringLiteral("archive"), [this] { archive(); });
        m_restore = addAction(EditorFrame::tr("Restore"), QStringLiteral("archive-restore"), [this] { restore(); });
    }

    // What a subclass says.
    virtual T fresh(const CataloguePlace &from) const = 0;
    virtual QString newTitle() const = 0;
    virtual QString subtitleOf(const T &) const { return {}; }
    //! In the header; a record that is named by a sentence has less there.
    virtual QString headingOf(const T &record) const { return nameOfRecord(record); }
    //! In what is said about it.
    virtual QString nameOfRecord(const T &record) const
    {
        if constexpr (requires { record.name; })
            return toQString(record.name);
        else
            return {};
    }
    //! Fills what is beside the form.
    virtual void load(const T &) { }
    virtual void collect(T &) const { }
    virtual bool showPartError(const FieldError &) { return false; }
    virtual void showParts(bool /*isReadOnly*/) { }
    //! Lists in the form that depend on the catalogue.
    virtual void loadChoices() { }

    const T &base() const { return m_shown.base; }
    T typed() const
    {
        T mine = m_form->record();
        collect(mine);
        return mine;
    }
    RecordForm<T> &form() const { return *m_form; }
    //! The same as the form for those who only read; an editor that does not place it keeps its form.
    KeyValueGrid &facts() const { return *m_facts; }
    bool isNew() const override { return m_shown.isNew; }
    bool isArchived() const override { return m_shown.base.archived_at.has_value(); }
    bool mayArchive() const override { return m_hasRecord; }
    //! A part was edited.
    void check()
    {
        if (m_isLoading)
            return;
        const bool was = isDirty();
        setDirty(m_form->isDirty() || !differing(schemaOf<T>(), &m_shown.base, &typedNow()).empty());
        if (isDirty() != was)
            Q_EMIT draftsChanged();
    }
    //! Saves only these fields of `record`, whatever else is typed.
    void changeAtOnce(const T &record, const FieldNames &names, const QString &said,
                      const std::function<void()> &undo = {})
    {
        m_book.change<T>(record, names, this, [this, said, undo](const Result<T> &changed) {
            if (!changed)
                return showRefusal(changed.error());
            Toast::show(this, said, undo);
        });
    }
    void showRefusal(const Refusal &refusal);
    virtual void showActions();
    virtual std::pair<QString, Tone> stateOf(const T &record) const
    {
        if (record.archived_at)
            return {EditorFrame::tr("Archived"), Tone::Neutral};
        if constexpr (requires(T t) { t.is_active; })
            if (!record.is_active)
                return {EditorFrame::tr("Inactive"), Tone::Neutral};
        return {};
    }

    void store() override;
    void undoTyping() override
    {
        m_drafts.erase(m_shown.base.id.value);
        m_shown.mine = m_shown.base;
        show(m_shown);
        Q_EMIT draftsChanged();
    }
    bool checks() override { return m_form->check(); }

    void archive() override;
    void restore() override
    {
        m_book.restore<T>(m_shown.base, this, [this](const Result<T> &restored) {
            if (!restored)
                return showRefusal(restored.error());
            Toast::show(this, EditorFrame::tr("%1 restored").arg(nameOfRecord(*restored)));
        });
    }

private:
    ErrorBar &m_error() const { return error(); }
    T &typedNow() const { return m_typed = typed(); }

    const T *find(const Uuid &id) const
    {
        using Id = decltype(T::id);
        if constexpr (requires(const Catalogue &catalogue) { catalogue.find(Id {}); }) {
            if (const auto *record = m_book.catalogue()->find(Id {id}))
                return record;
        } else { // a few, which the catalogue does not index
            for (const auto &record : archivedOf(m_book.catalogue()->document()))
                if (record.id.value == id)
                    return &record;
        }
        for (const auto &record : archivedOf(m_book.archived()))
            if (record.id.value == id)
                return &record;
        return nullptr;
    }
    virtual const std::vector<T> &archivedOf(const CatalogueDocument &archived) const = 0;

    void stash()
    {
        if (!m_hasRecord && !m_shown.isNew)
            return;
        if (isDirty())
            m_drafts[m_shown.base.id.value] = {m_shown.base, typed(), m_shown.key, m_shown.isNew};
        else
            m_drafts.erase(m_shown.base.id.value);
    }

    void show(Draft draft);

    void finished(const Uuid &id, const Result<T> &saved);

    //! The catalogue changed: what is not being edited follows; what is, is laid over the new.
    void follow();

    FieldNames rebase(Draft &draft, const T &now) const;

    void setActive(bool isActive);

    RecordForm<T> *m_form;
    KeyValueGrid *m_facts;
    Button *m_activate;
    Button *m_deactivate;
    Button *m_archive;
    Button *m_restore;
    Draft m_shown {};
    mutable T m_typed {};
    std::map<Uuid, Draft> m_drafts;
    std::vector<std::string_view> m_fields; //!< of the form
    bool m_hasRecord = false;
    bool m_isLoading = false;
};

} // namespace oms
