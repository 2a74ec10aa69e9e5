// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/horses.h"

namespace oms::demo {

namespace {

const std::vector<std::string_view> &stableNames()
{
    static const std::vector<std::string_view> names {
        "Ailsa",   "Amadeus",   "Apollo",  "Aramis",  "Bailey",     "Barney",  "Bella",   "Biscuit",  "Blaze",
        "Bonfire", "Bramble",   "Caesar",  "Calypso", "Casper",     "Chester", "Cinders", "Clover",   "Comet",
        "Cosmo",   "Dandelion", "Domino",  "Donatus", "Echo",       "Ember",   "Fable",   "Falada",   "Figaro",
        "Finn",    "Flicka",    "Freya",   "Galaxy",  "Ginger",     "Goldie",  "Gwinny",  "Hazel",    "Heidi",
        "Hugo",    "Indigo",    "Isolde",  "Ivy",     "Jasper",     "Juniper", "Kiwi",    "Lady",     "Lancelot",
        "Lotus",   "Luna",      "Maestro", "Magpie",  "Maple",      "Marvin",  "Mischa",  "Monty",    "Nelson",
        "Nimbus",  "Nutmeg",    "Olympia", "Orion",   "Otis",       "Paddy",   "Pandora", "Pepper",   "Pippin",
        "Quill",   "Quinoa",    "Raven",   "Rocky",   "Rosalie",    "Rufus",   "Sage",    "Sapphire", "Scout",
        "Shadow",  "Solo",      "Sorrel",  "Storm",   "Tango",      "Teddy",   "Thistle", "Tinker",   "Topaz",
        "Ulysses", "Velvet",    "Violet",  "Wallace", "Willow",     "Winnie",  "Xanthos", "Yarrow",   "Zephyr",
        "Zorro",   "Øyvind",    "Étoile",  "Señor",   "Jörmungand", "Čenda",   "月光",    "Ατρόμητος"};
    return names;
}

const std::vector<std::string_view> &showBeginnings()
{
    static const std::vector<std::string_view> words {
        "Amber",    "Autumn",  "Black",    "Copper", "Crimson",   "Crystal", "Dancing",  "Desert", "Distant", "Donner",
        "Dream",    "Emerald", "Evening",  "Fairy",  "Flying",    "Golden",  "Highland", "Hidden", "Ivory",   "Lucky",
        "Midnight", "Misty",   "Morning",  "Mystic", "Noble",     "Ocean",   "Quiet",    "Royal",  "Silver",  "Sir",
        "Summer",   "Thunder", "Twilight", "Velvet", "Wandering", "White",   "Wild",     "Winter"};
    return words;
}

const std::vector<std::string_view> &showEndings()
{
    static const std::vector<std::string_view> words {
        "Arrow",    "Ballad", "Beech",    "Breeze",   "Cavalier", "Charm",   "Dancer", "Dawn",     "Diamond",  "Falcon",
        "Feather",  "Flame",  "Fortune",  "Galahad",  "Harmony",  "Heather", "Jewel",  "Lark",     "Legend",   "Melody",
        "Minstrel", "Moon",   "Nocturne", "Pilgrim",  "Promise",  "Quest",   "River",  "Rhapsody", "Serenade", "Shadow",
        "Sonata",   "Spirit", "Star",     "Symphony", "Tempest",  "Thistle", "Waltz",  "Whisper"};
    return words;
}

struct Breed {
    std::string_view name;
    int shortest; //!< cm at the withers
    int tallest;
};

const std::vector<Breed> &breeds()
{
    // 14.2 hh = 147 cm, 18.0 hh = 183 cm.
    static const std::vector<Breed> all {{"Hanoverian", 160, 178},
                                         {"Holsteiner", 160, 178},
                                         {"KWPN", 160, 180},
                                         {"Oldenburg", 162, 180},
                                         {"Westphalian", 158, 176},
                                         {"Trakehner", 158, 173},
                                         {"Thoroughbred", 155, 173},
                                         {"Irish Draught", 155, 173},
                                         {"Irish Sport Horse", 158, 175},
                                         {"Selle Français", 160, 176},
                                         {"Swedish Warmblood", 160, 175},
                                         {"Quarter Horse", 147, 163},
                                         {"Appaloosa", 147, 163},
                                         {"Morgan", 147, 160},
                                         {"Arabian", 147, 157},
                                         {"Andalusian (PRE)", 152, 165},
                                         {"Lusitano", 152, 165},
                                         {"Friesian", 155, 170},
                                         {"Connemara", 147, 150},
                                         {"Welsh Cob (Section D)", 147, 158},
                                         {"Haflinger", 147, 152},
                                         {"Cleveland Bay", 162, 170},
                                         {"Shire cross", 168, 183}};
    return all;
}

} // namespace

std::string horseName(Chance &chance)
{
    if (chance.permille(550))
        return std::string(chance.pick(stableNames()));
    std::string name(chance.pick(showBeginnings()));
    name += ' ';
    name += chance.pick(showEndings());
    if (chance.permille(80))
        name += " II";
    return name;
}

void describeHorse(Chance &chance, Horse &horse)
{
    const auto &breed = chance.pick(breeds());
    if (!chance.permille(80))
        horse.breed = std::string(breed.name);
    if (!chance.permille(60))
        horse.sex = chance.permille(450) ? HorseSex::Mare
            : chance.permille(920)       ? HorseSex::Gelding
                                         : HorseSex::Stallion;
    if (!chance.permille(150))
        horse.birth_year = chance.between(1998, 2021);
    // Two dice: the middle of the breed's range is the usual height.
    const int half = (breed.tallest - breed.shortest) / 2;
    const int height = breed.shortest + chance.between(0, half) + chance.between(0, half);
    if (!chance.permille(100))
        horse.height_cm = height;
}

} // namespace oms::demo
