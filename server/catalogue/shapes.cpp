// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/shapes.h"

#include "sql/brands.h"
#include "sql/colours.h"
#include "sql/extras.h"
#include "sql/leathertypes.h"
#include "sql/models.h"
#include "sql/optionrules.h"
#include "sql/options.h"
#include "sql/optionvalues.h"
#include "sql/presets.h"
#include "sql/visiblecatalogue.h"

namespace oms::catalogue {

namespace visible = sql::visiblecatalogue;

template<>
const Shape &shapeOf<Brand>()
{
    namespace s = sql::brands;
    static const Shape shape {"/api/v1/brands", "brand",   "Brands",  Permission::CatalogueWrite,
                              visible::live,    s::list,   s::find,   s::document,
                              s::objections,    s::insert, s::update, s::setArchived,
                              &s::next};
    return shape;
}

template<>
const Shape &shapeOf<Model>()
{
    namespace s = sql::models;
    static const Shape shape {"/api/v1/models",
                              "model",
                              "Models",
                              Permission::CatalogueWrite,
                              visible::offered,
                              s::list,
                              s::find,
                              s::document,
                              s::objections,
                              s::insert,
                              s::update,
                              s::setArchived,
                              &s::next,
                              "brand",
                              "brand_id",
                              {{{"factories"}, s::removeFactories, s::addFactories},
                               {{"leathers"}, s::removeLeathers, s::addLeathers},
                               {{"values", "default_values"}, s::removeValues, s::addValues},
                               {{"extras"}, s::removeExtras, s::addExtras}}};
    return shape;
}

template<>
const Shape &shapeOf<LeatherType>()
{
    namespace s = sql::leathertypes;
    static const Shape shape {"/api/v1/leather-types",
                              "leather type",
                              "Leather types",
                              Permission::CatalogueWrite,
                              visible::live,
                              s::list,
                              s::find,
                              s::document,
                              s::objections,
                              s::insert,
                              s::update,
                              s::setArchived,
                              &s::next,
                              {},
                              {},
                              {{{"colours"}, s::removeColours, s::addColours}}};
    return shape;
}

template<>
const Shape &shapeOf<Colour>()
{
    namespace s = sql::colours;
    static const Shape shape {"/api/v1/colours", "colour",  "Colours", Permission::CatalogueWrite,
                              visible::live,     s::list,   s::find,   s::document,
                              s::objections,     s::insert, s::update, s::setArchived};
    return shape;
}

template<>
const Shape &shapeOf<Option>()
{
    namespace s = sql::options;
    static const Shape shape {"/api/v1/options", "option",     "Options",   Permission::CatalogueWrite,
                              visible::live,     s::list,      s::find,     s::document,
                              s::objections,     s::insert,    s::update,   s::setArchived,
                              &s::next,          "group_code", "group_code"};
    return shape;
}

template<>
const Shape &shapeOf<OptionValue>()
{
    namespace s = sql::optionvalues;
    static const Shape shape {"/api/v1/option-values",
                              "option value",
                              "Option values",
                              Permission::CatalogueWrite,
                              visible::live,
                              s::list,
                              s::find,
                              s::document,
                              s::objections,
                              s::insert,
                              s::update,
                              s::setArchived,
                              &s::next,
                              "option",
                              "option_id"};
    return shape;
}

template<>
const Shape &shapeOf<OptionRule>()
{
    namespace s = sql::optionrules;
    static const Shape shape {"/api/v1/option-rules", "option rule", "Option rules", Permission::CatalogueWrite,
                              visible::ofOffered,     s::list,       s::find,        s::document,
                              s::objections,          s::insert,     s::update,      s::setArchived};
    return shape;
}

template<>
const Shape &shapeOf<Preset>()
{
    namespace s = sql::presets;
    static const Shape shape {"/api/v1/presets",  "preset",  "Presets",  Permission::PresetsWrite,
                              visible::ofOffered, s::list,   s::find,    s::document,
                              s::objections,      s::insert, s::update,  s::setArchived,
                              &s::next,           "model",   "model_id", {{{"values"}, s::removeValues, s::addValues}}};
    return shape;
}

template<>
const Shape &shapeOf<Extra>()
{
    namespace s = sql::extras;
    static const Shape shape {"/api/v1/extras", "extra",   "Extras",  Permission::CatalogueWrite,
                              visible::live,    s::list,   s::find,   s::document,
                              s::objections,    s::insert, s::update, s::setArchived,
                              &s::next};
    return shape;
}

const Statement &predicate(const Shape &shape, Scope reach)
{
    switch (reach) {
    case Scope::All:
        return visible::all;
    case Scope::Assigned:
    case Scope::Own:
        return shape.offered;
    case Scope::None:
        break;
    }
    return visible::none;
}

} // namespace oms::catalogue
