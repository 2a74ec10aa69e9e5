// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricerows.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "shared/core/fold.h"

#include <QCoreApplication>
#include <set>

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceGrid)
};

class RowMaker {
public:
    RowMaker(PriceKind kind, const Catalogue &catalogue)
        : m_kind(kind)
        , m_catalogue(catalogue)
    { }

    std::vector<PriceRow> run(const std::vector<const PriceList *> &lists)
    {
        switch (m_kind) {
        case PriceKind::ModelLeather:
            models();
            break;
        case PriceKind::OptionValue:
            values();
            break;
        case PriceKind::OptionContrast:
            contrasts();
            break;
        case PriceKind::Extra:
            extras();
            break;
        }
        for (const auto *list : lists)
            for (const auto &cell : list->prices)
                if (cell.kind == m_kind && !m_known.contains(cell.key()))
                    add(cell.key(), Words::tr("No longer offered"), nameOf(cell.key(), m_catalogue));
        return std::move(m_rows);
    }

private:
    void add(const PriceKey &key, const QString &group, const QString &name)
    {
        if (m_known.insert(key).second)
            m_rows.push_back({key, group, name, folded(group + u' ' + name)});
    }

    void models()
    {
        for (const auto &brand : m_catalogue.document().brands)
            for (const auto *model : m_catalogue.modelsOf(brand.id))
                for (const auto &leather : model->leathers)
                    add({m_kind, model->id.value, leather}, toQString(brand.name) + u' ' + toQString(model->name),
                        oms::nameOf(m_catalogue, "leather_type", leather.value));
    }

    void values()
    {
        for (const auto &option : m_catalogue.document().options)
            for (const auto *value : m_catalogue.valuesOf(option.id))
                add({m_kind, value->id.value, {}}, toQString(option.name), toQString(value->name));
    }

    void contrasts()
    {
        for (const auto &option : m_catalogue.document().options)
            if (option.allows_contrast)
                add({m_kind, option.id.value, {}}, Words::tr("Contrast"), toQString(option.name));
    }

    void extras()
    {
        for (const auto &extra : m_catalogue.document().extras)
            add({m_kind, extra.id.value, {}}, toQString(extra.code), toQString(extra.name));
    }

    PriceKind m_kind;
    const Catalogue &m_catalogue;
    std::vector<PriceRow> m_rows;
    std::set<PriceKey> m_known;
};

} // namespace

std::vector<PriceRow> rowsOf(PriceKind kind, const Catalogue &catalogue, const std::vector<const PriceList *> &lists)
{
    return RowMaker(kind, catalogue).run(lists);
}

QString nameOf(const PriceKey &key, const Catalogue &catalogue)
{
    constexpr std::string_view entities[] = {"model", "option_value", "option", "extra"};
    auto name = oms::nameOf(catalogue, entities[std::size_t(key.kind)], key.subject_id);
    if (name.isEmpty())
        name = Words::tr("Something that is gone");
    return key.leather_type_id ? name + u" · "_s + oms::nameOf(catalogue, "leather_type", key.leather_type_id->value)
                               : name;
}

} // namespace oms::prices
