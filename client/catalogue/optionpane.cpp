// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/optionpane.h"

#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/valuelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr auto half = FieldWidth::Half;

class OptionPane : public Editor<Option> {
    Q_DECLARE_TR_FUNCTIONS(OptionPane)

public:
    OptionPane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{},
                   {{.path = "name"},
                    {.path = "group_code", .width = half},
                    {.path = "kind", .width = half},
                    {.path = "max_count", .width = half},
                    {.path = "sort", .width = half},
                    {.path = "is_required", .width = half},
                    {.path = "allows_contrast", .width = half},
                    {.path = "show_on_label", .width = half},
                    {.path = "help"}}}},
                 parent)
        , m_values(new ValueList(book))
    {
        addView(tr("Facts"), column({&facts(), &form(), &uses()}));
        m_view = addView(tr("Values"), padded(m_values), false);
        QObject::connect(m_values, &ValueList::opened, this, [this](const Uuid &id) {
            Q_EMIT wanted({u"option_value"_s, id, {}});
        });
    }

private:
    Option fresh(const CataloguePlace &from) const override
    {
        Option option;
        const auto *near = from.isRecord() ? m_book.catalogue()->find(OptionId {from.id}) : nullptr;
        if (near)
            option.group_code = near->group_code;
        else if (const auto group = fromCode<OptionGroup>(from.part.toStdString()))
            option.group_code = *group;
        return option;
    }
    QString newTitle() const override { return tr("New option"); }
    QString subtitleOf(const Option &option) const override
    {
        return tr("Option · %1").arg(choiceText(codeOf(option.group_code)));
    }
    const std::vector<Option> &archivedOf(const CatalogueDocument &document) const override { return document.options; }

    void load(const Option &) override
    {
        m_values->show(base());
        const auto count = m_book.catalogue()->valuesOf(base().id).size();
        setViewTitle(m_view, tr("Values %1").arg(count));
    }
    void showParts(bool isReadOnly) override
    {
        m_values->setReadOnly(isReadOnly || isNew() || base().kind == OptionKind::Text);
    }

    ValueList *m_values;
    int m_view;
};

} // namespace

RecordPane *makeOptionPane(CatalogueBook &book, QWidget *parent)
{
    return new OptionPane(book, parent);
}

} // namespace oms
