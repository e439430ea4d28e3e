"""Words that tell of places: what kind they are, where they lie, and what is never one."""

from __future__ import annotations

from curator.core.folding import folded
from curator.core.places import PlaceRelation
from curator.suggest.tables import listed

SETTLEMENTS = listed(
    """village villages town towns city cities hamlet neighborhood neighbourhood neighborhoods neighbourhoods suburb quarter
    municipality township camp settlement farm farms"""
)
FACILITIES = listed(
    """street roundabout square hospital mosque church school university airport base prison port market bridge dam checkpoint
    crossing junction intersection palace shrine cemetery barracks academy station stadium hotel refinery field mall center
    centre building avenue park monastery"""
)
LINES = listed("highway motorway road river border coast railway route line")
AREAS = listed(
    "area areas region regions plain mountain mountains valley forest desert hills coast outskirts basin delta island"
)
DISTRICTS = listed("district districts subdistrict sub-district county department municipality nahiya")
GOVERNORATES = listed("governorate governorates province provinces muhafazah state oblast prefecture")
COUNTRYSIDES = listed("countryside rif")
KINDS = SETTLEMENTS | FACILITIES | LINES | AREAS | DISTRICTS | GOVERNORATES | COUNTRYSIDES
"""Words behind a name, or before "of" and a name, that make it a place."""

GENERIC = listed("college institute faculty national central international general old new great middle free")
"""Capitalised words that are no name by themselves."""
VERBS_WITH_IN = listed(
    "resulted resulting results involved interested engaged participated believed ended culminated succeeded"
)
"""Behind these, "in" is no place."""

DIRECTIONS = listed(
    """northern southern eastern western central north south east west north-western north-eastern south-western south-eastern
    northwestern northeastern southwestern southeastern northwest northeast southwest southeast upper lower coastal rural
    greater inner outer far neighboring neighbouring nearby former entire whole same main predominantly mainly
    alawite-majority christian-majority sunni-majority kurdish-majority druze-majority alawite-dominated"""
)
PREPOSITIONS = {
    "in": PlaceRelation.AT,
    "at": PlaceRelation.AT,
    "inside": PlaceRelation.AT,
    "within": PlaceRelation.AT,
    "on": PlaceRelation.AT,
    "near": PlaceRelation.NEAR,
    "outside": PlaceRelation.NEAR,
    "around": PlaceRelation.AREA_OF,
    "across": PlaceRelation.AREA_OF,
    "throughout": PlaceRelation.AREA_OF,
    "along": PlaceRelation.ALONG,
    "between": PlaceRelation.BETWEEN,
    "from": PlaceRelation.AT,
}
NO_PLACES = listed(
    """forces force army command service brigade brigades battalion division front party group groups movement council
    ministry government administration observatory network organization organisation agency news committee court staff regime
    company union coalition operations militia militias police guard security resistance legion corps faction press media
    civil general alawite alawites sunni sunnis shia shiite christian christians muslim muslims islam islamic kurdish arab
    english french arabic god ramadan eid christmas easter twitter facebook telegram youtube whatsapp x tiktok instagram
    military commander emir president prime minister mr mrs dr secretary mohammed mohammad muhammad"""
)
COUNTRIES = frozenset(
    name.strip()
    for name in [
        "syria",
        "lebanon",
        "iraq",
        "iran",
        "turkey",
        "türkiye",
        "israel",
        "jordan",
        "egypt",
        "libya",
        "yemen",
        "saudi arabia",
        "palestine",
        "afghanistan",
        "pakistan\n    ",
        "india",
        "russia",
        "ukraine",
        "belarus",
        "moldova",
        "georgia",
        "armenia",
        "azerbaijan",
        "united states",
        "united kingdom",
        "france",
        "germany",
        "spain",
        "italy\n    ",
        "greece",
        "poland",
        "romania",
        "bulgaria",
        "serbia",
        "bosnia and herzegovina",
        "kosovo",
        "albania",
        "north macedonia",
        "croatia",
        "hungary",
        "austria\n    ",
        "switzerland",
        "netherlands",
        "belgium",
        "denmark",
        "sweden",
        "norway",
        "finland",
        "portugal",
        "ireland",
        "kuwait",
        "qatar",
        "bahrain",
        "oman\n    ",
        "united arab emirates",
        "sudan",
        "south sudan",
        "ethiopia",
        "eritrea",
        "somalia",
        "kenya",
        "uganda",
        "rwanda",
        "burundi",
        "tanzania",
        "mozambique",
        "nigeria\n    ",
        "niger",
        "mali",
        "burkina faso",
        "chad",
        "cameroon",
        "senegal",
        "ghana",
        "ivory coast",
        "benin",
        "togo",
        "libya",
        "tunisia",
        "algeria",
        "morocco",
        "mauritania\n    ",
        "central african republic",
        "democratic republic of the congo",
        "congo",
        "angola",
        "zimbabwe",
        "south africa",
        "myanmar",
        "thailand",
        "cambodia\n    ",
        "vietnam",
        "philippines",
        "indonesia",
        "malaysia",
        "bangladesh",
        "sri lanka",
        "nepal",
        "china",
        "japan",
        "north korea",
        "south korea",
        "taiwan",
        "mongolia\n    ",
        "kazakhstan",
        "kyrgyzstan",
        "tajikistan",
        "uzbekistan",
        "turkmenistan",
        "mexico",
        "guatemala",
        "el salvador",
        "honduras",
        "nicaragua",
        "costa rica\n    ",
        "panama",
        "colombia",
        "venezuela",
        "ecuador",
        "peru",
        "bolivia",
        "brazil",
        "paraguay",
        "uruguay",
        "chile",
        "argentina",
        "cuba",
        "haiti\n    ",
        "dominican republic",
        "australia",
        "papua new guinea",
    ]
)

ARABIC_KINDS = {
    folded(word): kind
    for words, kind in (
        ("قرية بلدة مدينة حي ناحية مخيم ضاحية منطقة قريتي بلدتي", "settlement"),
        ("محافظة", "governorate"),
        ("ريف بريف", "countryside"),
        ("قرب", "near"),
        ("شارع مشفى مستشفى دوار مسجد", "facility"),
    )
    for word in words.split()
}
ARABIC_IN = frozenset(folded(word) for word in ("في", "داخل", "من", "قرب", "إلى"))
ARABIC_FIRST_NAMES = listed(
    " ".join(
        folded(word)
        for word in (
            "خربة",
            "تل",
            "دير",
            "كفر",
            "عين",
            "رأس",
            "أم",
            "أبو",
            "بيت",
            "وادي",
            "جبل",
            "جسر",
            "باب",
            "خان",
            "معرة",
        )
    )
)
"""Words that begin a name of two words: "خربة المعزة", "دير الزور"."""
