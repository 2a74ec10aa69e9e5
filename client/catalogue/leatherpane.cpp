// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/plainpanes.h"
#include "client/catalogue/tickgroups.h"
#include "client/catalogue/ticklist.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace oms {

namespace {

constexpr auto half = FieldWidth::Half;

//! A leather and the colours that it is offered in.
class LeatherPane : public Editor<LeatherType> {
    Q_DECLARE_TR_FUNCTIONS(LeatherPane)

public:
    LeatherPane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{},
                   {{.path = "name"},
                    {.path = "code", .width = half},
                    {.path = "finish", .width = half},
                    {.path = "sort", .width = half}}}},
                 parent)
        , m_colours(new TickList(tr("Colours"), false))
    {
        addView(tr("Facts"), column({&facts(), &form(), &uses()}));
        m_view = addView(tr("Colours"), padded(m_colours), false);
        QObject::connect(m_colours, &TickList::edited, this, [this] {
            count();
            check();
        });
    }

private:
    LeatherType fresh(const CataloguePlace &) const override { return {}; }
    QString newTitle() const override { return tr("New leather"); }
    QString subtitleOf(const LeatherType &leather) const override
    {
        return tr("Leather · %1").arg(toQString(leather.code));
    }
    const std::vector<LeatherType> &archivedOf(const CatalogueDocument &document) const override
    {
        return document.leather_types;
    }

    void load(const LeatherType &leather) override
    {
        m_colours->setGroups(colourGroups(*m_book.catalogue()), uuidsOf(leather.colours));
        count();
    }
    void collect(LeatherType &leather) const override { leather.colours = idsOf<ColourId>(m_colours->ticked()); }
    void showParts(bool isReadOnly) override { m_colours->setReadOnly(isReadOnly); }
    bool showPartError(const FieldError &error) override
    {
        if (!error.field.starts_with("colours"))
            return false;
        m_colours->setError(errorText(error));
        showView(m_view);
        return true;
    }
    void count() { setViewTitle(m_view, tr("Colours %1").arg(m_colours->ticked().size())); }

    TickList *m_colours;
    int m_view;
};

} // namespace

RecordPane *makeLeatherPane(CatalogueBook &book, QWidget *parent)
{
    return new LeatherPane(book, parent);
}

} // namespace oms
