// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/saddlery.h"

#include "sql/saddlery.h"

namespace oms::test {

Selection chosen(const Option &option, std::optional<OptionValueId> value, std::optional<std::string> words)
{
    Selection selection;
    selection.option_id = option.id;
    selection.option_value_id = value;
    selection.text = std::move(words);
    return selection;
}

Saddlery::Saddlery(Yard &yard)
    : m_yard(yard)
{
    yard.postgres.run(sql::saddlery::clear.text);
    factory = {*Uuid::parse(yard.reading().value(sql::saddlery::factory).value())};
    larkspur = add(brand("Larkspur"));
    black = add(colour("Black"));
    havana = add(colour("Havana"));
    vienna = add(leather("VS", "Vienna smooth", {black.id, havana.id}));
    buffalo = add(leather("BU", "Buffalo"));
    addOptions();
    cover = add(extra("COVER", "Saddle cover"));

    auto wanted = model("Sonata D");
    wanted.discipline = Discipline::Dressage;
    wanted.state = ModelState::Active;
    wanted.factories = {{RegionCode::Eu, factory}};
    wanted.leathers = {vienna.id, buffalo.id};
    wanted.values = {narrow.id, wide.id, seventeen.id, seatOfBuffalo.id, weltOfHavana.id};
    wanted.default_values = {wide.id, seventeen.id};
    wanted.extras = {cover.id};
    sonata = add(wanted);

    OptionRule rule;
    rule.model_id = sonata.id;
    rule.flap_kind = FlapKind::Mono;
    rule.then_option_id = treeSize.id;
    rule.then_value_id = narrow.id;
    monoIsNarrow = add(rule);

    auto bundle = named<Preset>("Classic");
    bundle.model_id = sonata.id;
    bundle.values = {chosen(treeSize, narrow.id), chosen(weltColour, weltOfHavana.id), chosen(plate, {}, "Zoë 馬")};
    classic = add(bundle);
}

void Saddlery::addOptions()
{
    treeSize = add(option("Tree size", OptionKind::Choice));
    narrow = add(value(treeSize, "Narrow"));
    wide = add(value(treeSize, "Wide"));
    seatSize = add(option("Seat size", OptionKind::SeatSize));
    auto inches = value(seatSize, "17");
    inches.numeric_value = 68;
    seventeen = add(inches);
    seatLeather = add(option("Seat leather", OptionKind::Leather));
    auto ofLeather = value(seatLeather, "Buffalo");
    ofLeather.leather_type_id = buffalo.id;
    seatOfBuffalo = add(ofLeather);
    auto welt = option("Welt colour", OptionKind::Colour);
    welt.allows_contrast = true;
    weltColour = add(welt);
    auto ofColour = value(weltColour, "Havana");
    ofColour.colour_id = havana.id;
    weltOfHavana = add(ofColour);
    plate = add(option("Plate", OptionKind::Text));
}

PriceListId Saddlery::addPriceList(std::string_view region, MinorUnits coverPrice)
{
    const auto id = makeId<PriceListId>();
    const auto transaction = m_yard.database().begin();
    transaction->execute(sql::saddlery::addDraft, id, region);
    transaction->execute(sql::saddlery::addPrice, id, cover.id, coverPrice);
    transaction->execute(sql::saddlery::publish, id);
    transaction->commit();
    return id;
}

LeatherType Saddlery::leather(std::string code, std::string name, std::vector<ColourId> colours)
{
    auto wanted = named<LeatherType>(std::move(name));
    wanted.code = std::move(code);
    wanted.colours = std::move(colours);
    return wanted;
}

Option Saddlery::option(std::string name, OptionKind kind)
{
    auto wanted = named<Option>(std::move(name));
    wanted.kind = kind;
    return wanted;
}

OptionValue Saddlery::value(const Option &option, std::string name)
{
    auto wanted = named<OptionValue>(std::move(name));
    wanted.option_id = option.id;
    return wanted;
}

Model Saddlery::model(std::string name)
{
    auto wanted = named<Model>(std::move(name));
    wanted.brand_id = larkspur.id;
    return wanted;
}

Extra Saddlery::extra(std::string code, std::string name)
{
    auto wanted = named<Extra>(std::move(name));
    wanted.code = std::move(code);
    return wanted;
}

} // namespace oms::test
