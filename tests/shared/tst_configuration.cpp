// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told, by one small catalogue made by hand: a jumping saddle, a monoflap, and a standard one.
#include "shared/catalogue/catalogue.h"
#include "shared/configuration/rules.h"

#include <QTest>

using namespace oms;

namespace {

struct Shop {
    Shop()
    {
        brand.id = makeId<BrandId>();
        brand.name = "Falconer";
        black = colour("Black");
        brown = colour("Brown");
        red = colour("Red");
        calf = leather("Calf", {black, brown});
        croc = leather("Croc", {black});
        seat = option("Seat size", OptionKind::SeatSize, 0);
        for (int quarters = 64; quarters <= 72; quarters += 2)
            sizes.push_back(value(seat, "size", quarters));
        flapLeather = option("Flap leather", OptionKind::Leather, 1);
        flapCalf = value(flapLeather, "Calf");
        document.option_values.back().leather_type_id = calf;
        document.option_values.back().asks_colour = true;
        skirt = option("Skirt", OptionKind::Choice, 2);
        document.options.back().allows_contrast = true;
        plain = value(skirt, "Plain");
        padded = value(skirt, "Padded");
        stitched = value(skirt, "Stitched");
        document.option_values.back().asks_leather = true;
        document.option_values.back().asks_colour = true;
        facing = option("Facing front", OptionKind::Choice, 3);
        facingNone = value(facing, "None");
        facingCalf = value(facing, "Matching");
        monogram = option("Monogram", OptionKind::Text, 4);
        document.options.back().is_required = false;
        girth.id = makeId<ExtraId>();
        girth.name = girth.code = "Girth";
        document.extras.push_back(girth);
        jumper = model("Kestrel CC", FlapKind::Double);
        mono = model("Merlin Mono", FlapKind::Mono);
        standard = model("Hobby", FlapKind::Double);
        document.models.back().is_customisable = false;
        document.brands.push_back(brand);
    }

    ColourId colour(const char *name)
    {
        Colour made;
        made.id = makeId<ColourId>();
        made.name = name;
        document.colours.push_back(made);
        return made.id;
    }
    LeatherTypeId leather(const char *name, std::vector<ColourId> colours)
    {
        LeatherType made;
        made.id = makeId<LeatherTypeId>();
        made.name = made.code = name;
        made.colours = std::move(colours);
        document.leather_types.push_back(made);
        return made.id;
    }
    OptionId option(const char *name, OptionKind kind, int sort)
    {
        Option made;
        made.id = makeId<OptionId>();
        made.name = name;
        made.kind = kind;
        made.sort = sort;
        document.options.push_back(made);
        return made.id;
    }
    OptionValueId value(OptionId option, const char *name, std::optional<int> numeric = {})
    {
        OptionValue made;
        made.id = makeId<OptionValueId>();
        made.option_id = option;
        made.name = numeric ? std::to_string(*numeric) : name;
        made.numeric_value = numeric;
        made.sort = static_cast<int>(document.option_values.size());
        document.option_values.push_back(made);
        return made.id;
    }
    ModelId model(const char *name, FlapKind flap)
    {
        Model made;
        made.id = makeId<ModelId>();
        made.brand_id = brand.id;
        made.name = name;
        made.flap_kind = flap;
        made.state = ModelState::Active;
        made.leathers = {calf, croc};
        made.extras = {girth.id};
        for (const auto &each : document.option_values)
            made.values.push_back(each.id);
        made.default_values = {sizes[2], plain, facingCalf, flapCalf};
        document.models.push_back(made);
        return made.id;
    }
    OptionRule &rule(RuleKind kind, std::optional<OptionValueId> when, OptionId option,
                     std::optional<OptionValueId> value)
    {
        OptionRule made;
        made.id = makeId<OptionRuleId>();
        made.kind = kind;
        made.if_value_id = when;
        made.then_option_id = option;
        made.then_value_id = value;
        document.option_rules.push_back(made);
        return document.option_rules.back();
    }
    Model &modelOf(ModelId id)
    {
        return *std::find_if(document.models.begin(), document.models.end(),
                             [id](const Model &model) { return model.id == id; });
    }
    OptionValue &valueOf(OptionValueId id)
    {
        return *std::find_if(document.option_values.begin(), document.option_values.end(),
                             [id](const OptionValue &value) { return value.id == id; });
    }

    //! Nothing against ordering it.
    Configuration complete(ModelId model) const
    {
        Configuration made;
        made.model_id = model;
        made.leather_type_id = calf;
        made.leather_colour_id = black;
        made = put(made, optionSlot(seat), sizes[2].value);
        made = put(made, optionSlot(skirt), plain.value);
        made = put(made, optionSlot(facing), facingCalf.value);
        made = put(made, optionSlot(flapLeather), flapCalf.value);
        return put(made, optionSlot(flapLeather, 1, SlotPart::Colour), brown.value);
    }

    CatalogueDocument document;
    Brand brand;
    Extra girth;
    ColourId black, brown, red;
    LeatherTypeId calf, croc;
    OptionId seat, flapLeather, skirt, facing, monogram;
    std::vector<OptionValueId> sizes;
    OptionValueId flapCalf, plain, padded, stitched, facingNone, facingCalf;
    ModelId jumper, mono, standard;
};

QByteArray told(const std::vector<Finding> &findings)
{
    QByteArrayList lines;
    for (const auto &finding : findings)
        lines << QByteArray::fromStdString(std::string(codeOf(finding.code)) + ' ' + finding.why);
    return lines.join('\n');
}

//! Refused ones with a dash.
QByteArray offered(const std::vector<Offer> &offers, const Slot &slot, const Catalogue &catalogue)
{
    QByteArrayList words;
    for (const auto &offer : offers)
        words << QByteArray::fromStdString(textOf(slot, offer.value, catalogue) + (offer.refused ? "-" : ""));
    return words.join(' ');
}

} // namespace

class TestConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteOneHasNothingAgainstIt()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        QCOMPARE(told(validate(shop.complete(shop.jumper), catalogue)), QByteArray());
        QCOMPARE(seatSize(shop.complete(shop.jumper), catalogue), std::optional(68));
    }

    void anEmptyOneSaysWhatIsMissingInPrintOrder()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        Configuration empty;
        QCOMPARE(told(validate(empty, catalogue)),
                 QByteArray("missing Model is missing.\nmissing Leather is missing."));
        empty.model_id = shop.jumper;
        QCOMPARE(
            told(validate(empty, catalogue)),
            QByteArray("missing Leather is missing.\nmissing Seat size is missing.\nmissing Flap leather is missing.\n"
                       "missing Skirt is missing.\nmissing Facing front is missing."));
    }

    void f04AValueThatAsksForLeatherAndColourGetsThem()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        auto chosen = put(shop.complete(shop.jumper), optionSlot(shop.skirt), shop.stitched.value);
        QCOMPARE(told(validate(chosen, catalogue)),
                 QByteArray("missing Skirt leather is missing.\nmissing Skirt colour is missing."));
        const auto leather = optionSlot(shop.skirt, 1, SlotPart::Leather);
        const auto colour = optionSlot(shop.skirt, 1, SlotPart::Colour);
        QCOMPARE(offered(choices(leather, chosen, catalogue), leather, catalogue), QByteArray("Calf Croc"));
        QCOMPARE(offered(choices(colour, chosen, catalogue), colour, catalogue), QByteArray("Black Brown Red"));
        chosen = put(chosen, leather, shop.croc.value);
        QCOMPARE(offered(choices(colour, chosen, catalogue), colour, catalogue), QByteArray("Black"));
        chosen = put(chosen, colour, shop.brown.value);
        const auto findings = validate(chosen, catalogue);
        QCOMPARE(told(findings), QByteArray("not_offered Skirt colour: Brown is not offered here."));
        QCOMPARE(findings[0].nearest->value, Value(shop.black.value));
        QCOMPARE(told(validate(put(chosen, colour, shop.black.value), catalogue)), QByteArray());
    }

    void f04ALeatherThatAValueStandsForBringsItsColours()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        const auto colour = optionSlot(shop.flapLeather, 1, SlotPart::Colour);
        const auto chosen = shop.complete(shop.jumper);
        QCOMPARE(offered(choices(colour, chosen, catalogue), colour, catalogue), QByteArray("Black Brown"));
        QCOMPARE(told(validate(put(chosen, colour, shop.red.value), catalogue)),
                 QByteArray("not_offered Flap leather colour: Red is not offered here."));
    }

    void f06APresetFillsAndReportsWhatCannotBe()
    {
        Shop shop;
        shop.rule(RuleKind::Excludes, shop.padded, shop.facing, shop.facingCalf).message = "No room for a facing.";
        Preset preset;
        preset.values.push_back({shop.seat, 1, shop.sizes[4], {}, {}, false, {}});
        preset.values.push_back({shop.skirt, 1, shop.padded, {}, {}, false, {}});
        preset.values.push_back({shop.facing, 1, shop.plain, {}, {}, false, {}}); // of another option
        preset.values.push_back({shop.monogram, 1, {}, {}, {}, false, "LB"});
        const Catalogue catalogue(shop.document);
        const auto before = shop.complete(shop.jumper);
        const auto filled = applyPreset(before, preset, catalogue);
        QCOMPARE(told(filled.refused),
                 QByteArray("unknown Facing front: what was chosen is not in the catalogue.\n"
                            "excluded No room for a facing."));
        QCOMPARE(filled.changed.size(), std::size_t(2));
        QCOMPARE(valueAt(filled.result, optionSlot(shop.skirt)), Value(shop.plain.value));
        QCOMPARE(seatSize(filled.result, catalogue), std::optional(72));
        QCOMPARE(told(validate(filled.result, catalogue)), QByteArray());
    }

    void valuesThatNeedEachOtherComeTogetherFromAPreset()
    {
        Shop shop;
        shop.rule(RuleKind::Requires, shop.padded, shop.facing, shop.facingNone);
        Preset preset;
        preset.values.push_back({shop.skirt, 1, shop.padded, {}, {}, false, {}});
        preset.values.push_back({shop.facing, 1, shop.facingNone, {}, {}, false, {}});
        const Catalogue catalogue(shop.document);
        const auto filled = applyPreset(shop.complete(shop.jumper), preset, catalogue);
        QVERIFY(filled.refused.empty());
        QCOMPARE(valueAt(filled.result, optionSlot(shop.facing)), Value(shop.facingNone.value));
    }

    void f08ADiscontinuedModelIsNotOrderedButStillShown()
    {
        Shop shop;
        const auto old = shop.complete(shop.jumper);
        for (const auto state : {ModelState::Inactive, ModelState::Discontinued, ModelState::Pending}) {
            shop.modelOf(shop.jumper).state = state;
            const Catalogue catalogue(shop.document);
            const auto findings = validate(old, catalogue);
            QCOMPARE(told(findings), QByteArray("inactive Model: Kestrel CC is not offered now."));
            QVERIFY(!findings[0].nearest);
            QCOMPARE(textOf(modelSlot(), valueAt(old, modelSlot()), catalogue), std::string("Kestrel CC"));
            QVERIFY(slotsOf(old, catalogue).size() > 5);
            QCOMPARE(offered(choices(modelSlot(), old, catalogue), modelSlot(), catalogue),
                     QByteArray("Hobby Merlin Mono Kestrel CC-"));
            QVERIFY(!isOffered(catalogue, *catalogue.find(shop.jumper)));
        }
        shop.modelOf(shop.jumper).state = ModelState::Active;
        shop.document.brands[0].is_active = false;
        QCOMPARE(told(validate(old, Catalogue(shop.document))),
                 QByteArray("inactive Model: Kestrel CC is not offered now."));
    }

    void aMonoFlapNeedsNoFacing()
    {
        Shop shop;
        auto &rule = shop.rule(RuleKind::Requires, {}, shop.facing, shop.facingNone);
        rule.flap_kind = FlapKind::Mono;
        const Catalogue catalogue(shop.document);
        QCOMPARE(sentenceOf(rule, catalogue), std::string("Mono flap needs Facing front: None"));
        QCOMPARE(told(validate(shop.complete(shop.jumper), catalogue)), QByteArray());
        const auto slot = optionSlot(shop.facing);
        const auto wrong = validate(shop.complete(shop.mono), catalogue);
        QCOMPARE(told(wrong), QByteArray("needed Mono flap needs Facing front: None."));
        QCOMPARE(wrong[0].nearest->value, Value(shop.facingNone.value));
        QCOMPARE(offered(choices(slot, shop.complete(shop.mono), catalogue), slot, catalogue),
                 QByteArray("None Matching-"));
        QCOMPARE(told(validate(put(shop.complete(shop.mono), slot, {}), catalogue)),
                 QByteArray("needed Mono flap needs Facing front: None.")); // and not missing besides
        const auto changed = withModel(shop.complete(shop.jumper), shop.mono, catalogue);
        QCOMPARE(told(changed.refused), QByteArray("needed Mono flap needs Facing front: None."));
        QVERIFY(isNull(valueAt(changed.result, slot)));
    }

    void bothSidesOfARuleRefuse()
    {
        Shop shop;
        shop.rule(RuleKind::Excludes, shop.padded, shop.facing, shop.facingCalf);
        shop.rule(RuleKind::Requires, shop.stitched, shop.monogram, {});
        const Catalogue catalogue(shop.document);
        const auto chosen = shop.complete(shop.jumper);
        // The padded skirt is refused by the facing; that the stitched one still wants a monogram refuses nothing.
        const auto skirt = optionSlot(shop.skirt);
        QCOMPARE(offered(choices(skirt, chosen, catalogue), skirt, catalogue), QByteArray("Plain Padded- Stitched"));
        const auto padded = put(chosen, skirt, shop.padded.value);
        const auto facing = optionSlot(shop.facing);
        QCOMPARE(offered(choices(facing, padded, catalogue), facing, catalogue), QByteArray("None Matching-"));
        QCOMPARE(told(validate(put(chosen, skirt, shop.stitched.value), catalogue)).split('\n').last(),
                 QByteArray("needed Skirt: Stitched needs Monogram."));
    }

    void aRuleThatForbidsAnyAnswerLeavesNothingMissing()
    {
        Shop shop;
        shop.rule(RuleKind::Excludes, shop.padded, shop.facing, {});
        const Catalogue catalogue(shop.document);
        const auto chosen = put(shop.complete(shop.jumper), optionSlot(shop.skirt), shop.padded.value);
        const auto findings = validate(chosen, catalogue);
        QCOMPARE(told(findings), QByteArray("excluded Skirt: Padded excludes Facing front."));
        QVERIFY(isNull(findings[0].nearest->value));
        QCOMPARE(told(validate(put(chosen, optionSlot(shop.facing), {}), catalogue)), QByteArray());
    }

    void theNearestSizeIsByMeasureUnlessThereIsADefault()
    {
        Shop shop;
        shop.valueOf(shop.sizes[4]).is_active = false;
        const auto chosen = put(shop.complete(shop.jumper), optionSlot(shop.seat), shop.sizes[4].value);
        const auto standard = validate(chosen, Catalogue(shop.document));
        QCOMPARE(told(standard), QByteArray("inactive Seat size: 72 is not offered now."));
        QCOMPARE(standard[0].nearest->value, Value(shop.sizes[2].value));
        shop.modelOf(shop.jumper).default_values.clear();
        QCOMPARE(validate(chosen, Catalogue(shop.document))[0].nearest->value, Value(shop.sizes[3].value));
    }

    void aStandardModelTakesItsDefaultsOnly()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        const auto standard = defaultsOf(*catalogue.find(shop.standard), catalogue);
        const auto skirt = optionSlot(shop.skirt);
        QCOMPARE(offered(choices(skirt, standard, catalogue), skirt, catalogue), QByteArray("Plain Padded- Stitched-"));
        auto wished = put(standard, skirt, shop.padded.value);
        wished = put(wished, optionSlot(shop.monogram, 1, SlotPart::Text), std::string("LB"));
        const auto findings = told(validate(wished, catalogue));
        QVERIFY2(findings.contains("not_offered Skirt: Padded is not offered here."), findings.constData());
        QVERIFY2(findings.contains("not_offered Monogram: LB is not offered here."), findings.constData());
    }

    void wordsAreBounded()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        const auto slot = optionSlot(shop.monogram, 1, SlotPart::Text);
        std::string text;
        for (std::size_t i = 0; i < mostOptionText; ++i)
            text += "é";
        QCOMPARE(told(validate(put(shop.complete(shop.jumper), slot, text), catalogue)), QByteArray());
        const auto findings = validate(put(shop.complete(shop.jumper), slot, text + "é"), catalogue);
        QCOMPARE(told(findings), QByteArray("too_long Monogram is longer than 100 characters."));
        QCOMPARE(findings[0].nearest->value, Value(text));
    }

    void aChangedValueTakesItsPartsAlong()
    {
        const Shop shop;
        auto chosen = shop.complete(shop.jumper);
        chosen = put(chosen, optionSlot(shop.skirt), shop.stitched.value);
        chosen = put(chosen, optionSlot(shop.skirt, 1, SlotPart::Leather), shop.calf.value);
        chosen = put(chosen, optionSlot(shop.skirt, 1, SlotPart::Colour), shop.brown.value);
        chosen = put(chosen, optionSlot(shop.skirt), shop.padded.value);
        QVERIFY(isNull(valueAt(chosen, optionSlot(shop.skirt, 1, SlotPart::Leather))));
        QVERIFY(isNull(valueAt(chosen, optionSlot(shop.skirt, 1, SlotPart::Colour))));
        chosen = put(chosen, leatherSlot(), shop.croc.value);
        QVERIFY(!chosen.leather_colour_id);
        QCOMPARE(put(chosen, modelSlot(), std::string("Kestrel")), chosen);
    }

    void aContrastAsksForItsColour()
    {
        const Shop shop;
        const Catalogue catalogue(shop.document);
        const auto contrast = optionSlot(shop.skirt, 1, SlotPart::Contrast);
        auto chosen = put(shop.complete(shop.jumper), contrast, true);
        QCOMPARE(told(validate(chosen, catalogue)), QByteArray("missing Skirt colour is missing."));
        chosen = put(chosen, optionSlot(shop.skirt, 1, SlotPart::Colour), shop.red.value);
        QCOMPARE(told(validate(chosen, catalogue)), QByteArray());
        QCOMPARE(canonical(put(chosen, contrast, false)), canonical(shop.complete(shop.jumper)));
    }

    void aCopyReportsWhatNoLongerExists()
    {
        Shop shop;
        auto old = shop.complete(shop.jumper);
        old.extras = {{shop.girth.id, 1}, {makeId<ExtraId>(), 1}};
        std::erase(shop.modelOf(shop.jumper).values, shop.plain);
        shop.modelOf(shop.jumper).state = ModelState::Discontinued;
        const Catalogue catalogue(shop.document);
        const auto copy = copyFrom(old, catalogue);
        QCOMPARE(told(copy.refused),
                 QByteArray("inactive Model: Kestrel CC is not offered now.\n"
                            "not_offered Skirt: Plain is not offered here.\n"
                            "unknown Unknown extra: what was chosen is not in the catalogue."));
        QCOMPARE(copy.result.model_id, std::optional(shop.jumper)); // withModel() goes on from here
        QCOMPARE(copy.result.extras.size(), std::size_t(1));
        QVERIFY(isNull(valueAt(copy.result, optionSlot(shop.skirt))));
    }

    void anotherModelKeepsWhatItAllows()
    {
        Shop shop;
        std::erase(shop.modelOf(shop.mono).values, shop.plain);
        shop.modelOf(shop.mono).default_values = {shop.padded};
        const Catalogue catalogue(shop.document);
        const auto changed = withModel(shop.complete(shop.jumper), shop.mono, catalogue);
        QCOMPARE(told(changed.refused), QByteArray("not_offered Skirt: Plain is not offered here."));
        QCOMPARE(changed.changed.size(), std::size_t(2)); // the model, and the skirt that stands in
        QCOMPARE(valueAt(changed.result, optionSlot(shop.skirt)), Value(shop.padded.value));
        QCOMPARE(valueAt(changed.result, optionSlot(shop.flapLeather, 1, SlotPart::Colour)), Value(shop.brown.value));
        QCOMPARE(told(validate(changed.result, catalogue)), QByteArray());
    }

    void theCatalogueIsInTheOrderThatPeopleSee()
    {
        Shop shop;
        std::reverse(shop.document.options.begin(), shop.document.options.end());
        const Catalogue catalogue(shop.document);
        QCOMPARE(catalogue.document().options.front().name, std::string("Seat size"));
        QCOMPARE(catalogue.optionsOf(shop.jumper).size(), std::size_t(5));
        QCOMPARE(catalogue.allowedValues(shop.jumper, shop.seat).size(), std::size_t(5));
        QCOMPARE(catalogue.defaultValue(shop.jumper, shop.skirt)->id, shop.plain);
        QVERIFY(catalogue.isAllowed(shop.jumper, shop.plain));
        QVERIFY(!catalogue.isAllowed(makeId<ModelId>(), shop.plain));
        QVERIFY(!catalogue.find(makeId<OptionId>()));
        QCOMPARE(catalogue.modelsOf(shop.brand.id).size(), std::size_t(3));
    }

    void usesAreFoundEverywhere()
    {
        Shop shop;
        shop.rule(RuleKind::Excludes, shop.padded, shop.facing, shop.facingCalf);
        Preset preset;
        preset.id = makeId<PresetId>();
        preset.values.push_back({shop.skirt, 1, shop.padded, {}, shop.red, false, {}});
        shop.document.presets.push_back(preset);
        PriceList list;
        list.id = makeId<PriceListId>();
        list.prices.push_back({PriceKind::OptionValue, shop.padded.value, {}, 5});
        shop.document.price_lists.push_back(list);
        const Catalogue catalogue(shop.document);
        const auto uses = [&catalogue](const char *entity, const Uuid &id) {
            QByteArrayList found;
            for (const auto &use : usesOf(catalogue, entity, id))
                found << QByteArray(use.entity.data(), qsizetype(use.entity.size()));
            return found.join(' ');
        };
        QCOMPARE(uses("option_value", shop.padded.value),
                 QByteArray("model model model option_rule preset price_list"));
        QCOMPARE(uses("colour", shop.red.value), QByteArray("preset"));
        QCOMPARE(uses("brand", shop.brand.id.value), QByteArray("model model model"));
        QCOMPARE(uses("leather_type", shop.calf.value), QByteArray("model model model option_value"));
        QCOMPARE(uses("option", shop.facing.value), QByteArray("option_value option_value option_rule"));
        QCOMPARE(uses("preset", preset.id.value), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
