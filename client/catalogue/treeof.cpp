// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/cataloguebook.h"
#include "client/catalogue/cataloguetree.h"
#include "client/catalogue/sections.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueTree)
};

QString counted(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

template<Described T>
TreeNode branch(const QString &title, const char *icon)
{
    TreeNode node;
    node.place = {toQString(schemaOf<T>().name()), {}, {}};
    node.title = title;
    node.icon = QString::fromLatin1(icon);
    return node;
}

template<Described T>
TreeNode leaf(const T &record)
{
    TreeNode node;
    node.place = {toQString(schemaOf<T>().name()), record.id.value, {}};
    node.title = toQString(record.name);
    if constexpr (requires { record.is_active; })
        if (!record.is_active) {
            node.state = TreeWords::tr("Inactive");
            node.isOff = true;
        }
    return node;
}

TreeNode leaf(const Model &model)
{
    TreeNode node;
    node.place = {u"model"_s, model.id.value, {}};
    node.title = toQString(model.name);
    node.isOff = model.state != ModelState::Active;
    if (node.isOff)
        node.state = choiceText(codeOf(model.state));
    if (model.state == ModelState::Pending)
        node.tone = Tone::Amber;
    return node;
}

void addModels(TreeNode &root, const Catalogue &catalogue)
{
    auto &brands = root.add(branch<Brand>(TreeWords::tr("Brands and models"), "armchair"));
    brands.note = counted(catalogue.document().models.size());
    for (const auto &brand : catalogue.document().brands) {
        auto &node = brands.add(leaf(brand));
        const auto models = catalogue.modelsOf(brand.id);
        node.note = counted(models.size());
        for (const auto *model : models)
            node.add(leaf(*model));
    }
}

void addLeathers(TreeNode &root, const Catalogue &catalogue)
{
    auto &leathers = root.add(branch<LeatherType>(TreeWords::tr("Leathers"), "layers"));
    leathers.note = counted(catalogue.document().leather_types.size());
    for (const auto &leather : catalogue.document().leather_types)
        leathers.add(leaf(leather)).note = toQString(leather.code);
    auto &colours = root.add(branch<Colour>(TreeWords::tr("Colours"), "palette"));
    colours.note = counted(catalogue.document().colours.size());
    for (const auto &colour : catalogue.document().colours)
        colours.add(leaf(colour)).swatch = colour.rgb ? QColor(toQString(*colour.rgb)) : QColor();
}

void addOptions(TreeNode &root, const Catalogue &catalogue)
{
    auto &options = root.add(branch<Option>(TreeWords::tr("Options"), "sliders-horizontal"));
    options.note = counted(catalogue.document().options.size());
    std::map<OptionGroup, TreeNode *> groups;
    for (const auto &option : catalogue.document().options) {
        auto &group = groups[option.group_code];
        if (!group) {
            group = &options.add(branch<Option>(choiceText(codeOf(option.group_code)), ""));
            group->place.part = toQString(codeOf(option.group_code));
        }
        auto &node = group->add(leaf(option));
        const auto values = catalogue.valuesOf(option.id);
        node.note = option.kind == OptionKind::Text ? TreeWords::tr("words") : counted(values.size());
        for (const auto *value : values) {
            auto &child = node.add(leaf(*value));
            if (const auto *colour = value->colour_id ? catalogue.find(*value->colour_id) : nullptr; colour)
                child.swatch = colour->rgb ? QColor(toQString(*colour->rgb)) : QColor();
        }
    }
}

void addExtras(TreeNode &root, const Catalogue &catalogue)
{
    auto &extras = root.add(branch<Extra>(TreeWords::tr("Extras"), "package-plus"));
    extras.note = counted(catalogue.document().extras.size());
    for (const auto &extra : catalogue.document().extras)
        extras.add(leaf(extra)).note = choiceText(codeOf(extra.category));
}

template<Described T>
void addArchived(TreeNode &into, const std::vector<T> &records, const QString &what)
{
    for (const auto &record : records) {
        auto node = leaf(record);
        node.state.clear();
        node.note = what;
        node.isOff = true;
        into.add(std::move(node));
    }
}

//! Only those who can bring it back look for what was put away.
void addArchive(TreeNode &root, const CatalogueDocument &archived)
{
    TreeNode archive;
    archive.place = {u"archive"_s, {}, {}};
    archive.title = TreeWords::tr("Archive");
    archive.icon = u"archive"_s;
    addArchived(archive, archived.brands, TreeWords::tr("Brand"));
    addArchived(archive, archived.models, TreeWords::tr("Model"));
    addArchived(archive, archived.leather_types, TreeWords::tr("Leather"));
    addArchived(archive, archived.colours, TreeWords::tr("Colour"));
    addArchived(archive, archived.options, TreeWords::tr("Option"));
    addArchived(archive, archived.option_values, TreeWords::tr("Value"));
    addArchived(archive, archived.extras, TreeWords::tr("Extra"));
    archive.note = counted(archive.children.size());
    if (archive.children.empty())
        return;
    auto children = std::exchange(archive.children, {});
    auto &node = root.add(std::move(archive));
    for (auto &child : children)
        node.add(std::move(*child));
}

} // namespace

std::unique_ptr<TreeNode> treeOf(const CatalogueBook &book)
{
    auto root = std::make_unique<TreeNode>();
    const auto catalogue = book.catalogue();
    addModels(*root, *catalogue);
    addLeathers(*root, *catalogue);
    addOptions(*root, *catalogue);
    addExtras(*root, *catalogue);
    bool isFirst = true;
    for (const auto &row : sections()) {
        if (!row.isFor(book))
            continue;
        TreeNode node;
        node.place = {QString::fromLatin1(row.id), {}, {}};
        node.title = titleOf(row);
        node.icon = QString::fromLatin1(row.icon);
        node.startsGroup = std::exchange(isFirst, false);
        root->add(std::move(node));
    }
    if (book.mayWrite())
        addArchive(*root, book.archived());
    return root;
}

} // namespace oms
