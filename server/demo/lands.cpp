// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/lands.h"

namespace oms::demo {

namespace {

Land unitedStates()
{
    return {"US",
            "US",
            "en",
            400,
            false,
            {"Abigail",  "Alexis", "Amber",     "Ashley",  "Brooke", "Caroline", "Casey",   "Charlotte",
             "Courtney", "Dana",   "Elise",     "Emily",   "Grace",  "Hannah",   "Heather", "Holly",
             "Jenna",    "Jordan", "Katherine", "Kelsey",  "Lauren", "Leah",     "Madison", "Maria",
             "Megan",    "Molly",  "Natalie",   "Paige",   "Rachel", "Rebecca",  "Sadie",   "Sarah",
             "Sierra",   "Taylor", "Virginia",  "Whitney", "Brian",  "Cole",     "Daniel",  "Ethan",
             "Gregory",  "Mark",   "Nathan",    "Peter",   "Scott",  "Thomas"},
            {"Abbott",    "Alvarez",   "Barlow",     "Bennett",   "Brennan",   "Calloway", "Carver",
             "Chandler",  "Delgado",   "Donovan",    "Ellsworth", "Fairbanks", "Garrison", "Greenwood",
             "Hadley",    "Hawthorne", "Holloway",   "Iverson",   "Jennings",  "Keller",   "Lindgren",
             "Lockwood",  "Marlowe",   "McAllister", "Mercer",    "Nolan",     "O'Brien",  "Okafor",
             "Pruitt",    "Quigley",   "Ramirez",    "Redmond",   "Sawyer",    "Shelton",  "Stockton",
             "Thackeray", "Underhill", "Vasquez",    "Walcott",   "Whitaker",  "Winslow",  "Yates"},
            {{"Lexington", "KY", "405##"},
             {"Ocala", "FL", "344##"},
             {"Wellington", "FL", "334##"},
             {"Middleburg", "VA", "201##"},
             {"Aiken", "SC", "298##"},
             {"Southern Pines", "NC", "283##"},
             {"Saratoga Springs", "NY", "128##"},
             {"Temecula", "CA", "925##"},
             {"Scottsdale", "AZ", "852##"},
             {"Woodinville", "WA", "980##"},
             {"Parker", "CO", "801##"},
             {"Hamilton", "MA", "019##"},
             {"Fort Worth", "TX", "761##"},
             {"Barrington", "IL", "600##"}},
            {"%## Paddock Lane", "%### Old Mill Road", "%## Hunt Club Drive", "%### County Road %#", "%# Chestnut Hill",
             "%### Bridle Path", "%## Willow Creek Road", "%### Meadowbrook Lane", "%## Stone Barn Road"},
            {"+1 (%##) 555-01##", "(%##) 555-01##", "%##-555-01##"},
            {"+1 %## 555 01##", "%##.555.01##"}};
}

Land unitedKingdom()
{
    return {"GB",
            "GB",
            "en",
            150,
            false,
            {"Alice",   "Amelia",   "Beatrice", "Bethan",   "Charlotte", "Clare",    "Daisy",  "Eleanor", "Emma",
             "Fiona",   "Florence", "Georgina", "Harriet",  "Imogen",    "Isla",     "Jemima", "Kirsty",  "Lucy",
             "Matilda", "Niamh",    "Olivia",   "Philippa", "Poppy",     "Rosalind", "Sophie", "Tabitha", "Victoria",
             "Zara",    "Alistair", "Edward",   "Hugh",     "James",     "Oliver",   "Rhys",   "Rory",    "William"},
            {"Ashworth",    "Atherton",      "Bainbridge",     "Barraclough", "Blackwood",   "Carrington",
             "Chadwick",    "Davenport",     "Eastwood",       "Fairfax",     "Fothergill",  "Gillespie",
             "Hargreaves",  "Hetherington",  "Kershaw",        "Llewellyn",   "MacKenzie",   "Marchbanks",
             "Nightingale", "Ogilvie",       "Pemberton",      "Penhaligon",  "Ravenscroft", "Ridley",
             "Sinclair",    "Smythe-Hughes", "Thistlethwaite", "Tremayne",    "Wainwright",  "Whitcombe",
             "Wolstenholme"},
            {{"Bath", "Somerset", "BA1 %@@"},
             {"Cirencester", "Gloucestershire", "GL7 %@@"},
             {"Newmarket", "Suffolk", "CB8 %@@"},
             {"Harrogate", "North Yorkshire", "HG1 %@@"},
             {"Tarporley", "Cheshire", "CW6 %@@"},
             {"Petworth", "West Sussex", "GU28 %@@"},
             {"Melton Mowbray", "Leicestershire", "LE13 %@@"},
             {"Kelso", "Scottish Borders", "TD5 %@@"},
             {"Abergavenny", "Monmouthshire", "NP7 %@@"},
             {"Great Missenden", "Buckinghamshire", "HP16 %@@"}},
            {"%# Church Lane", "The Old Forge, Mill Lane", "% Manor Farm Cottages", "Home Farm, Green Lane",
             "%# High Street", "Orchard House, Back Lane", "Stable Cottage, The Street", "%# Station Road"},
            {"+44 20 7946 0###", "020 7946 0###", "01632 960###", "+44 (0)1632 960###"},
            {"+44 7700 900###", "07700 900###"}};
}

Land netherlands()
{
    return {"NL",
            "NL",
            "nl",
            100,
            false,
            {"Anouk",   "Bente", "Carlijn", "Daphne", "Eva",     "Femke",  "Fleur",  "Hanneke", "Ilse",
             "Jasmijn", "Kim",   "Lotte",   "Maaike", "Marieke", "Nienke", "Renske", "Roos",    "Sanne",
             "Tessa",   "Wieke", "Bas",     "Jeroen", "Koen",    "Pieter", "Sjoerd"},
            {"van den Berg", "de Boer",  "Bosman",      "van Dijk",    "Dekker",   "van der Heijden",
             "Hoekstra",     "Jansma",   "Kuipers",     "van Leeuwen", "de Lange", "Molenaar",
             "Postma",       "van Rijn", "Schouten",    "Smit",        "Terpstra", "Veenstra",
             "Verhoeven",    "de Vries", "van der Wal", "Zijlstra"},
            {{"Ermelo", "", "385% @@"},
             {"Deurne", "", "575% @@"},
             {"Heerenveen", "", "844% @@"},
             {"Apeldoorn", "", "731% @@"},
             {"Zwolle", "", "801% @@"},
             {"'s-Hertogenbosch", "", "521% @@"},
             {"Wassenaar", "", "224% @@"},
             {"Sneek", "", "860% @@"}},
            {"Dorpsstraat %#", "Hoefslag %", "Zandweg %##", "Kerkweg %#", "Manegelaan %", "Buitenweg %#a",
             "Achterdijk %##"},
            {"+31 20 555 0###", "020-5550###", "+31 (0)38 555 01##"},
            {"+31 6 5550 0###", "06-55500###"}};
}

Land germany()
{
    return {"DE",
            "DE",
            "de",
            100,
            false,
            {"Anja",    "Annika",  "Birgit", "Carina",    "Clara",    "Franziska", "Greta",   "Heike",
             "Ines",    "Johanna", "Jördis", "Katharina", "Kerstin",  "Lena",      "Marlene", "Mareike",
             "Nele",    "Petra",   "Sabine", "Silke",     "Stefanie", "Svenja",    "Ulrike",  "Wiebke",
             "Carsten", "Jürgen",  "Lutz",   "Matthias",  "Sönke",    "Uwe"},
            {"Albrecht",  "Bäumler",     "Behrens",    "Brinkmann", "Dierks",     "Eickhoff", "Feldmann",
             "Grünewald", "Hagedorn",    "Hölscher",   "Jansen",    "Kettler",    "Krämer",   "Lüders",
             "Meyerhoff", "Niemeyer",    "Oltmanns",   "Pöhlmann",  "Rademacher", "Schäfer",  "Steinbrück",
             "Thiele",    "von Rabenau", "Westermann", "Wößner",    "Zumbrock"},
            {{"Verden", "", "27283"},
             {"Warendorf", "", "48231"},
             {"Münster", "", "481##"},
             {"Elmshorn", "", "2533#"},
             {"Vechta", "", "49377"},
             {"Celle", "", "2922#"},
             {"Bad Homburg", "", "6135#"},
             {"Landshut", "", "8403#"},
             {"Weilheim an der Teck", "", "73235"}},
            {"Reitweg %", "Dorfstraße %#", "Am Hofacker %", "Lindenallee %#", "Gestütsweg %", "Hauptstraße %##",
             "Mühlenweg %#"},
            {"+49 30 23125 ###", "030 23125-###", "+49 (0)69 90009 ###", "0221 4710 ###"},
            {"+49 152 28817###", "0171 39200##"}};
}

Land canada()
{
    return {
        "CA",
        "CA",
        "en",
        70,
        false,
        {"Amy", "Brianna", "Chantal", "Claire", "Erin", "Geneviève", "Jessica", "Kayla", "Kristen", "Lindsay",
         "Mackenzie", "Mélanie", "Nicole", "Sophie", "Stephanie", "Tara", "Marc", "Ryan", "Sean"},
        {"Beauchamp", "Bouchard", "Campbell", "Desrosiers", "Fraser", "Gauthier", "Grant", "Leblanc", "MacDonald",
         "MacLeod", "Ouellette", "Pelletier", "Robertson", "Sutherland", "Tremblay", "Wallace"},
        {{"Caledon", "ON", "L7C %@%"},
         {"Langley", "BC", "V1M %@%"},
         {"Bromont", "QC", "J2L %@%"},
         {"Okotoks", "AB", "T1S %@%"},
         {"Halifax", "NS", "B3H %@%"},
         {"King City", "ON", "L7B %@%"}},
        {"%#### Concession Road %", "%## Maple Avenue", "%### Range Road %#", "%# Rue Principale", "%### Ridge Road"},
        {"+1 (416) 555-01##", "604-555-01##", "+1 514 555 01##"},
        {"+1 647 555 01##", "(403) 555-01##"}};
}

Land australia()
{
    return {
        "AU",
        "AU",
        "en",
        70,
        false,
        {"Bronte", "Chloe", "Ebony", "Georgia", "Gemma", "Jacinta", "Kirra", "Lachlan", "Matilda", "Mikayla", "Narelle",
         "Sheridan", "Tahlia", "Tegan", "Zoe", "Angus", "Hamish", "Mitchell"},
        {"Armitage", "Beaumont", "Callaghan", "Dalgleish", "Fitzgerald", "Gallagher", "Harcourt", "Kavanagh",
         "McIntyre", "Nguyen", "Papadopoulos", "Rutherford", "Tanaka-Wells", "Vella", "Wentworth"},
        {{"Bowral", "NSW", "2576"},
         {"Scone", "NSW", "2337"},
         {"Kilmore", "VIC", "3764"},
         {"Beaudesert", "QLD", "4285"},
         {"Hahndorf", "SA", "5245"},
         {"Serpentine", "WA", "6125"},
         {"Richmond", "TAS", "7025"}},
        {"%## Wattle Grove", "%# Stockyard Lane", "Lot %, Ironbark Road", "%### Old Coach Road", "%# Billabong Drive"},
        {"+61 2 5550 ####", "(03) 5550 ####", "+61 7 7010 ####"},
        {"+61 491 570 ###", "0491 570 ###"}};
}

Land france()
{
    return {"FR",
            "EU",
            "fr",
            40,
            false,
            {"Adèle", "Anaïs", "Aurélie", "Camille", "Chloé", "Clémence", "Élodie", "Hélène", "Inès", "Juliette", "Léa",
             "Margaux", "Océane", "Solène", "Benoît", "Étienne", "Guillaume", "Loïc"},
            {"Aubert", "Bellanger", "Carpentier", "Delacourt", "Desmoulins", "Fauré", "Garnier", "L'Hermitte",
             "Lefèvre", "Marchand", "Noël", "Perrault", "Renaud", "Rousselle", "Saint-Clair", "Vasseur"},
            {{"Saumur", "", "49400"},
             {"Chantilly", "", "60500"},
             {"Deauville", "", "14800"},
             {"Pau", "", "64000"},
             {"Lamotte-Beuvron", "", "41600"},
             {"Saint-Lô", "", "50000"}},
            {"%# rue des Écuries", "% impasse du Moulin", "%# route de la Forêt", "Lieu-dit La Haie, chemin %",
             "%# avenue du Haras"},
            {"+33 1 99 00 ## ##", "02 61 91 ## ##", "+33 (0)5 36 49 ## ##"},
            {"+33 6 39 98 ## ##", "06 39 98 ## ##"}};
}

Land sweden()
{
    return {"SE",
            "EU",
            "en",
            30,
            false,
            {"Agneta", "Elin", "Frida", "Ida", "Johanna", "Karin", "Linnéa", "Malin", "Sofia", "Tuva", "Åsa", "Björn",
             "Gustav"},
            {"Andersson", "Bergström", "Ekdahl", "Forsberg", "Hägglund", "Lindqvist", "Nyström", "Sjöberg", "Åkerlund",
             "Öberg"},
            {{"Flyinge", "", "247 %#"},
             {"Strömsholm", "", "734 %#"},
             {"Malmö", "", "211 %#"},
             {"Borås", "", "503 %#"},
             {"Uppsala", "", "753 %#"}},
            {"Ridvägen %", "Stallgatan %#", "Storgatan %#", "Björkvägen %", "Hagavägen %#"},
            {"+46 8 465 004 ##", "031-390 06 ##", "+46 (0)40 628 04 ##"},
            {"+46 70 174 06 ##", "070-174 06 ##"}};
}

Land japan()
{
    return {
        "JP",
        "EU",
        "en",
        8,
        true,
        {{"美咲", "misaki"}, {"陽菜", "hina"}, {"結衣", "yui"}, {"さくら", "sakura"}, {"健太", "kenta"}},
        {{"佐藤", "sato"}, {"高橋", "takahashi"}, {"山本", "yamamoto"}, {"小林", "kobayashi"}, {"藤井", "fujii"}},
        {{"那須塩原市", "栃木県", "325-00##"}, {"札幌市", "北海道", "060-00##"}, {"御殿場市", "静岡県", "412-00##"}},
        {"馬場町%-%#", "中央%丁目%-%"},
        {"+81 3-5550-####"},
        {"+81 90-5550-####"}};
}

Land greece()
{
    return {"GR",
            "EU",
            "en",
            8,
            false,
            {{"Ελένη", "eleni"}, {"Κατερίνα", "katerina"}, {"Σοφία", "sofia"}, {"Γιώργος", "giorgos"}},
            {{"Παπαδάκη", "papadaki"}, {"Νικολάου", "nikolaou"}, {"Οικονόμου", "oikonomou"}, {"Βλάχου", "vlachou"}},
            {{"Μαρκόπουλο", "", "190 03"}, {"Θεσσαλονίκη", "", "546 ##"}},
            {"Οδός Ιππέων %#", "Λεωφόρος Μαραθώνος %##"},
            {"+30 21 5550 ####"},
            {"+30 690 555 ####"}};
}

Land ukraine()
{
    return {"UA",
            "EU",
            "en",
            8,
            false,
            {{"Олена", "olena"}, {"Катерина", "kateryna"}, {"Марія", "mariia"}, {"Андрій", "andrii"}},
            {{"Коваленко", "kovalenko"}, {"Шевчук", "shevchuk"}, {"Бондар", "bondar"}, {"Мельник", "melnyk"}},
            {{"Київ", "", "030##"}, {"Львів", "", "790##"}},
            {"вул. Садова, %#", "вул. Кінна, %"},
            {"+380 44 555 ## ##"},
            {"+380 50 555 ## ##"}};
}

Land unitedArabEmirates()
{
    return {"AE",
            "EU",
            "en",
            8,
            false,
            {{"ليلى", "layla"}, {"مريم", "maryam"}, {"نورة", "noura"}, {"خالد", "khalid"}},
            {{"الحداد", "alhaddad"}, {"المنصوري", "almansoori"}, {"النجار", "alnajjar"}},
            {{"دبي", "", ""}, {"أبو ظبي", "", ""}},
            {"شارع الفروسية %#", "طريق الواحة %"},
            {"+971 4 555 ####"},
            {"+971 50 555 ####"}};
}

Land china()
{
    return {"CN",
            "EU",
            "en",
            8,
            true,
            {{"小明", "xiaoming"}, {"静怡", "jingyi"}, {"雨桐", "yutong"}, {"子涵", "zihan"}},
            {{"王", "wang"}, {"陈", "chen"}, {"赵", "zhao"}, {"欧阳", "ouyang"}},
            {{"北京市", "", "1000##"}, {"上海市", "", "2000##"}},
            {"马术路%#号", "花园街%##号"},
            {"+86 10 5550 ####"},
            {"+86 130 5550 ####"}};
}

} // namespace

const std::vector<Land> &lands()
{
    static const std::vector<Land> all {unitedStates(), unitedKingdom(), netherlands(), germany(),
                                        canada(),       australia(),     france(),      sweden(),
                                        japan(),        greece(),        ukraine(),     unitedArabEmirates(),
                                        china()};
    return all;
}

} // namespace oms::demo
