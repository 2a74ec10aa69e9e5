-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: colours
COPY colour (id, name, rgb, is_active, version, created_at, updated_at) FROM STDIN

-- name: leathers
COPY leather_type (id, code, name, finish, is_active, sort, version, created_at, updated_at) FROM STDIN

-- name: leatherColours
COPY leather_colour (leather_type_id, colour_id, sort) FROM STDIN

-- name: options
COPY option (id, group_code, name, kind, is_required, max_count, allows_contrast, show_on_label, help, is_active, sort,
             version, created_at, updated_at) FROM STDIN

-- name: optionValues
COPY option_value (id, option_id, name, numeric_value, leather_type_id, colour_id, asks_colour, asks_leather, asks_text,
                   is_active, sort, version, created_at, updated_at) FROM STDIN

-- name: brands
COPY brand (id, name, mail_style, is_active, sort, version, created_at, updated_at) FROM STDIN

-- name: extras
COPY extra (id, code, name, description, category, is_active, sort, version, created_at, updated_at) FROM STDIN

-- name: models
COPY model (id, brand_id, name, discipline, flap_kind, state, is_customisable, sort, version, created_at, updated_at)
FROM STDIN

-- name: modelFactories
COPY model_factory (model_id, region_code, factory_id) FROM STDIN

-- name: modelLeathers
COPY model_leather (model_id, leather_type_id, sort) FROM STDIN

-- name: modelValues
COPY model_option_value (model_id, option_id, option_value_id, is_default, sort) FROM STDIN

-- name: modelExtras
COPY model_extra (model_id, extra_id, sort) FROM STDIN

-- name: rules
COPY option_rule (id, kind, model_id, flap_kind, if_value_id, then_option_id, then_value_id, message, is_active, version,
                  created_at, updated_at) FROM STDIN

-- name: presets
COPY preset (id, name, model_id, is_active, sort, version, created_at, updated_at) FROM STDIN

-- name: presetValues
COPY preset_value (preset_id, option_id, position, option_value_id, leather_type_id, colour_id, is_contrast, text, sort)
FROM STDIN

-- name: priceLists
COPY price_list (id, region_code, name, valid_from, version, created_at, updated_at) FROM STDIN

-- name: pricesOfModels
COPY price_model_leather (price_list_id, model_id, leather_type_id, amount_minor) FROM STDIN

-- name: pricesOfValues
COPY price_option_value (price_list_id, option_value_id, amount_minor) FROM STDIN

-- name: pricesOfContrasts
COPY price_option_contrast (price_list_id, option_id, amount_minor) FROM STDIN

-- name: pricesOfExtras
COPY price_extra (price_list_id, extra_id, amount_minor) FROM STDIN

-- name: publish
UPDATE price_list p
   SET state = 'published', valid_to = later.valid_from
  FROM (SELECT id, lead(valid_from) OVER (PARTITION BY region_code ORDER BY valid_from) FROM price_list
         WHERE is_demo(id)) AS later (id, valid_from)
 WHERE later.id = p.id

-- name: taxRates
COPY tax_rate (id, region_code, code, percent_basis_points, valid_from, version, created_at, updated_at) FROM STDIN

-- name: removePriceModelLeather
DELETE FROM price_model_leather WHERE is_demo(price_list_id)

-- name: removePriceOptionValue
DELETE FROM price_option_value WHERE is_demo(price_list_id)

-- name: removePriceOptionContrast
DELETE FROM price_option_contrast WHERE is_demo(price_list_id)

-- name: removePriceExtra
DELETE FROM price_extra WHERE is_demo(price_list_id)

-- name: removePriceList
DELETE FROM price_list WHERE is_demo(id)

-- name: removeTaxRate
DELETE FROM tax_rate WHERE is_demo(id)

-- name: removePresetValue
DELETE FROM preset_value WHERE is_demo(preset_id)

-- name: removePreset
DELETE FROM preset WHERE is_demo(id)

-- name: removeOptionRule
DELETE FROM option_rule WHERE is_demo(id)

-- name: removeModelExtra
DELETE FROM model_extra WHERE is_demo(model_id)

-- name: removeModelOptionValue
DELETE FROM model_option_value WHERE is_demo(model_id)

-- name: removeModelLeather
DELETE FROM model_leather WHERE is_demo(model_id)

-- name: removeModelFactory
DELETE FROM model_factory WHERE is_demo(model_id)

-- name: removeModel
DELETE FROM model WHERE is_demo(id)

-- name: removeExtra
DELETE FROM extra WHERE is_demo(id)

-- name: removeOptionValue
DELETE FROM option_value WHERE is_demo(id)

-- name: removeOption
DELETE FROM option WHERE is_demo(id)

-- name: removeLeatherColour
DELETE FROM leather_colour WHERE is_demo(leather_type_id)

-- name: removeLeatherType
DELETE FROM leather_type WHERE is_demo(id)

-- name: removeColour
DELETE FROM colour WHERE is_demo(id)

-- name: removeBrand
DELETE FROM brand WHERE is_demo(id)
