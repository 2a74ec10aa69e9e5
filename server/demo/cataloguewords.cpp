// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/cataloguewords.h"

namespace oms::demo {

namespace {

using enum Discipline;
using enum ModelState;

constexpr BrandWords brands[] = {{"Larkspur"}, {"Falconer"}, {"Bramley"}};

constexpr ModelWords models[] = {
    {0, "Sonata D", Dressage, FlapKind::Double, Active, 4'150},
    {0, "Sonata Mono", Dressage, FlapKind::Mono, Active, 4'450},
    {0, "Etude DR", Dressage, FlapKind::Double, Active, 3'650},
    {0, "Cadenza Mono", Dressage, FlapKind::Mono, Pending, 4'900},
    {1, "Kestrel CC", Jumping, FlapKind::Double, Active, 3'850},
    {1, "Merlin XC", Eventing, FlapKind::Mono, Active, 4'050},
    {1, "Hobby Jump", Jumping, FlapKind::Double, Active, 3'250},
    {1, "Peregrine Mono", Jumping, FlapKind::Mono, Active, 4'250},
    {2, "County AP", AllPurpose, FlapKind::Double, Active, 2'950},
    {2, "Heritage AP", AllPurpose, FlapKind::Double, Active, 3'150},
    {2, "Drover GP", AllPurpose, FlapKind::Double, Discontinued, 2'750},
    {2, "Cottage Pony", Discipline::Other, FlapKind::Double, Inactive, 2'150},
};

constexpr std::string_view dressageSeries[] = {"Aria", "Sonata", "Etude", "Nocturne", "Prelude", "Rondo", "Cadenza"};
constexpr std::string_view jumpingSeries[] = {"Kestrel", "Hobby", "Peregrine", "Goshawk", "Lanner", "Saker", "Osprey"};
constexpr std::string_view eventingSeries[] = {"Merlin", "Harrier", "Buzzard", "Gyrfalcon"};
constexpr std::string_view otherSeries[] = {"County", "Heritage", "Meadow", "Orchard", "Hazel", "Rowan", "Thorn"};
constexpr std::string_view lines[] = {"Classic", "Pro", "Elite", "Special", "Junior", "Two", "Light", "Wide"};

constexpr ColourWords colours[] = {
    {"Black", "#1c1a19"},        {"Havana", "#4a2c20"},     {"Oak", "#7a4a2b"},      {"Tan", "#a8703f"},
    {"Brown", "#5a3825"},        {"White", "#f5f3ee"},      {"Red", "#9e1b22"},      {"Navy", "#1f2a44"},
    {"Silver", "#b9bcc0"},       {"Gold", "#b99a4b"},       {"Burgundy", "#571d27"}, {"Grey", "#6f7074"},
    {"Racing green", "#1f3d2b"}, {"Royal blue", "#2c4a8f"},
};

constexpr std::string_view saddleColours = "Black,Havana,Oak,Tan";
constexpr std::string_view darkColours = "Black,Havana";
constexpr std::string_view accentColours = "Black,Havana,Navy,Burgundy,Grey";
constexpr std::string_view brightColours = "Black,Navy,Burgundy,White,Red,Silver,Gold";

constexpr LeatherWords leathers[] = {
    {"VSM", "Vienna smooth", LeatherFinish::Smooth, 0, saddleColours},
    {"VCA", "Vienna calf", LeatherFinish::Smooth, 310, saddleColours},
    {"VBU", "Vienna buffalo", LeatherFinish::Grain, 260, saddleColours},
    {"SSM", "Siena smooth", LeatherFinish::Smooth, 140, "Black,Havana,Oak"},
    {"SCA", "Siena calf", LeatherFinish::Smooth, 390, "Black,Havana,Oak"},
    {"SGR", "Siena grain", LeatherFinish::Grain, 180, "Black,Havana"},
    {"HDE", "Highland deer", LeatherFinish::Grain, 480, darkColours},
    {"HBR", "Harness bridle", LeatherFinish::Smooth, 90, saddleColours},
    {"DBL", "Double leather", LeatherFinish::Grain, 420, darkColours},
    {"TNU", "Tyrol nubuck", LeatherFinish::Textured, 340, "Black,Havana,Grey"},
    {"PCR", "Printed crocodile", LeatherFinish::Printed, 520, accentColours},
    {"POS", "Printed ostrich", LeatherFinish::Printed, 520, accentColours},
    {"PAT", "Patent", LeatherFinish::Patent, 450, brightColours},
    {"PGL", "Glitter patent", LeatherFinish::Patent, 610, "Black,Navy,Silver,Gold"},
};

constexpr std::string_view families[] = {"Trieste", "Verona", "Toledo",  "Lisbon",    "Dublin", "Bergen",
                                         "Krakow",  "Ghent",  "Cordoba", "Sheffield", "Lyon"};

constexpr RuleWords rules[] = {
    {"", FlapKind::Mono, "", "", RuleKind::Requires, "Facing-Front", "None", "A single flap has no facing in front"},
    {"", FlapKind::Mono, "", "", RuleKind::Excludes, "Knee Roll", "External", "An external roll needs a sweat flap"},
    {"", FlapKind::Mono, "", "", RuleKind::Excludes, "Billets", "Short dressage", ""},
    {"", {}, "Panel Material", "Air", RuleKind::Excludes, "Rear Gusset", "3 in", "The air panel ends below 3 inches"},
    {"", {}, "Panel Material", "Air", RuleKind::Excludes, "Front Gusset", "1½ in", ""},
    {"", {}, "Panel Material", "Foam", RuleKind::Excludes, "Rear Gusset", "2½ in", ""},
    {"", {}, "Panel Material", "Foam", RuleKind::Excludes, "Rear Gusset", "3 in", ""},
    {"", {}, "Cantle", "Crystal row", RuleKind::Excludes, "Seat Option", "Extra deep", "The row would show a seam"},
    {"", {}, "Cantle", "Crocodile", RuleKind::Requires, "Welt Colour", "Black", "Crocodile is welted in black"},
    {"", {}, "Skirt", "Patent", RuleKind::Excludes, "Cantle", "Crystal row", ""},
    {"", {}, "Knee Roll", "None", RuleKind::Excludes, "Knee Roll/Pad Leather", "", "There is nothing to cover"},
    {"", {}, "Front Gusset", "None", RuleKind::Excludes, "Rear Gusset", "3 in", ""},
    {"", {}, "Seat Size", "15½", RuleKind::Excludes, "Tree Size", "XXW", "This tree is not made that small"},
    {"", {}, "Seat Size", "15½", RuleKind::Excludes, "Flap Length", "18 in", ""},
    {"", {}, "Seat Size", "19", RuleKind::Excludes, "Tree Size", "N", "This tree is not made that large"},
    {"", {}, "Tree Size", "Adjustable", RuleKind::Excludes, "Stirrup Bars", "Recessed", ""},
    {"", {}, "Billets", "Point and sliding rear", RuleKind::Excludes, "Panel Material", "Air", ""},
    {"Merlin XC", {}, "", "", RuleKind::Requires, "Outer Reinforcement", "Yes", "Cross country wears it through"},
    {"Hobby Jump", {}, "", "", RuleKind::Excludes, "Panel Material", "Air", "Its tree has no room for air"},
    {"Etude DR", {}, "", "", RuleKind::Excludes, "Knee Roll", "½ in pencil", ""},
};

constexpr PresetWords presets[] = {
    {"Classic dressage", "",
     "Billets=Fixed three-strap; Stirrup Bars=Recessed; Skirt=Smooth; Welt Colour=Black; Cantle=Plain; Knee "
     "Roll=Large; "
     "Stitch Colour=Black; Front Gusset=1 in; Rear Gusset=2 in; Panel Material=Wool flocked; Gullet Lining=Leather"},
    {"Jumper", "",
     "Billets=Long jump; Stirrup Bars=Standard; Skirt=Smooth; Welt Colour=Brown; Cantle=Plain; Knee Roll=Medium; "
     "Stitch Colour=Brown; Front Gusset=½ in; Rear Gusset=1 in; Panel Material=Wool over felt; Gullet Lining=Felt"},
    {"Cross country", "Merlin XC",
     "Outer Reinforcement=Yes; Billets=Fixed three-strap; Stirrup Bars=Extended; Knee Roll=Large; Cantle=Plain; "
     "Panel Material=Foam; Rear Gusset=1 in; Welt Colour=Black; Stitch Colour=White"},
    {"Show ring", "", "Skirt=Patent; Cantle=Patent; Welt Colour=Silver; Stitch Colour=White; Seat Option=Quilted"},
    {"Everyday", "County AP",
     "Outer Reinforcement=Yes; Skirt=Smooth; Cantle=Plain; Knee Roll=½ in pencil; Panel Material=Wool flocked"},
};

constexpr ExtraWords extras[] = {
    {"FIT", "Fitting visit", "A fitter's visit at the yard, one horse", ExtraCategory::Service, 150},
    {"REFLOCK", "Reflocking", "Within the first two years", ExtraCategory::Service, 220},
    {"TRACE", "Wither tracing", "Five tracings, kept with the horse", ExtraCategory::Service, 60},
    {"COURIER", "Courier", "Insured, to the door", ExtraCategory::Service, 95},
    {"GIRTH-S", "Short girth", "Leather, elastic on both sides", ExtraCategory::Accessory, 165},
    {"GIRTH-L", "Long girth", "Leather, elastic on both sides", ExtraCategory::Accessory, 185},
    {"LEATHERS", "Stirrup leathers", "Lined, 145 cm", ExtraCategory::Accessory, 140},
    {"IRONS", "Stirrup irons", "Steel, 12 cm", ExtraCategory::Accessory, 120},
    {"BREAST", "Breastplate", "Five points, matching leather", ExtraCategory::Accessory, 260},
    {"PAD", "Half pad", "Lambswool, with shims", ExtraCategory::Accessory, 175},
    {"NAMEPLATE", "Name plate", "Engraved brass, at the cantle", ExtraCategory::Accessory, 0},
    {"COVER", "Saddle cover", "Fleece-lined, waterproof", ExtraCategory::Cover, 85},
    {"COVER-T", "Travel bag", "Padded, with pockets", ExtraCategory::Cover, 135},
    {"SOAP", "Saddle soap", "250 ml", ExtraCategory::Care, 18},
    {"BALM", "Leather balm", "500 ml", ExtraCategory::Care, 24},
    {"CAREKIT", "Care kit", "Soap, balm, brushes, cloths", ExtraCategory::Care, 62},
};

} // namespace

std::span<const BrandWords> brandWords()
{
    return brands;
}

std::span<const ModelWords> modelWords()
{
    return models;
}

std::span<const std::string_view> seriesWords(Discipline discipline)
{
    switch (discipline) {
    case Dressage:
        return dressageSeries;
    case Jumping:
        return jumpingSeries;
    case Eventing:
        return eventingSeries;
    case AllPurpose:
    case Discipline::Other:
        break;
    }
    return otherSeries;
}

std::span<const std::string_view> lineWords()
{
    return lines;
}

std::span<const ColourWords> colourWords()
{
    return colours;
}

std::span<const LeatherWords> leatherWords()
{
    return leathers;
}

std::span<const std::string_view> familyWords()
{
    return families;
}

std::span<const RuleWords> ruleWords()
{
    return rules;
}

std::span<const PresetWords> presetWords()
{
    return presets;
}

std::span<const ExtraWords> extraWords()
{
    return extras;
}

} // namespace oms::demo
