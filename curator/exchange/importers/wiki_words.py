"""What templates of an encyclopedia show, as words: one table by name. Names are compared as `plain_name` gives them.

A template that needs the encyclopedia's own data or code shows the part that stands in the wikitext: {{convert}} the measure
as it was written, not the one that would be computed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.importers.banner_names import plain_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def _names(words: str) -> frozenset[str]:
    return frozenset(plain_name(name) for name in words.split("|"))


NOTHING = _names(
    "flagicon|flag icon|flagicon image|flagdeco|flag deco|flagcountry icon|clear|clearleft|clearright|-|use dmy dates|use mdy dates|use british english|use american english|"
    "short description|toc|toc limit|toclimit|toc left|toc right|authority control|good article|featured article|italic title|engvarb|coord missing|refbegin|refend|div col|div col end|"
    "divcol|div col begin|colbegin|colend|col-begin|col-end|col-break|col-2|col-3|col begin|col end|col break|anchor|anchors|portal|portal bar|portal-inline|commons category|commons|commons cat|sister project links|wikiquote|wikinews|"
    "wikisource|wiktionary|pp|pp-protected|pp-semi-indef|pp-move|pp-extended|pp-vandalism|pp-move-indef|protected|shy|wbr|void|null|noprint begin|endplainlist|endflatlist|end plainlist|end flatlist|campaignbox|maplink|"
    "location map|location map+|location map many|osm location map|icon|color box|legend inline|cbignore|subst|notatoc|sfnref|sfnm ref|harvid|ref duplicates|stack|stack begin|stack end|dynamic list|featured list|tocright|تصنيف كومنز|شريط بوابات|ضبط استنادي|بوابة|شريط|علم|رمز علم|مراجع بداية|مراجع نهاية|"
    "displaytitle|defaultsort|orphan|bots|nobots|good topic|sfn whitelist|use list-defined references|dead link no|wayback no|left|right|spoken wikipedia|free content|copied|tsh|template shortcut|nobreak end|"
    "commons-inline|imagemap|short pages monitor|collapse top|collapse bottom|hidden begin|hidden end|hidden end|end|stub|syria-stub|war-stub|بذرة|توضيح صفحة"
)
"""Templates that show nothing that bears on the text: icons, layout, links to other projects."""

LAST = 0
SHOWN: Mapping[str, tuple[int, ...]] = {
    plain_name(name): places
    for names, places in (
        ("nowrap|nobr|nobreak|no wrap|small|smaller|larger|big|large|resize|strong|em|center|centre|nobold|noitalic|no italics|italics correction|sup|sub|nobold|normal|bold|unbold|noprint|plainlist|plain list|flatlist|flat list|flag|flagu|flagcountry|flag+link|flagg|abbr|abbrlink|ill|interlanguage link|interlanguage link multi|visible anchor|vanchor|avoid wrap|allow wrap|nowraplinks|blockindent|block indent|indent|poemquote|pre|code|mono|tq|qi|as written|proper name|small caps|smallcaps|sc|hidden text|delink|linktext|linked|notelist content|country data|flaglist|cite quote|mark|highlight|strikethrough|strike|s|not a typo|typo|text|big text|flatlist|ship|sclass|navy|army|air force|military|kbd|var|samp|right-to-left|rtl-para|nihongo|angle bracket|نص صغير|صغير|بدون لف|علم دولة|بلد|وإو|روابط داخلية|main other|اختصار|white|uss|hms|الوقت|nastaliq|bigger|verify|cnote|collapsible|block|align left|sort name|first word|pagelist|lcfirst|ucfirst|ifsubst|قائمة مسطحة|قائمة عادية", (1,)),
        ("quote|blockquote|block quote|cquote|quotation|quote box|rquote|bquote|long quote|talkquote|اقتباس|اقتباس مضمن|صندوق اقتباس|interp|interpolate", (1, 2, 3)),
        ("lang|lang-x|color|font color|fontcolor|colour|font|background color|script|aligned|sort|hs|tooltip text|glossary link|gli|see below|dts text|لغة", (2,)),
        ("transl|transliteration|lang2|resize text|align|font size|size|asof text|langx|literal translation", (LAST,)),
        ("tooltip|abbreviation|نبذة", (1,)),
        ("flagathlete|flag athlete|human name|sortname|native name", (1, 2)),
    )
    for name in names.split("|")
}  # fmt: skip
"""Which of its positional words a template shows (from 1; `LAST` for the last)."""

FIXED: Mapping[str, str] = {
    plain_name(name): words
    for words, names in (
        ("\u00a0", "nbsp|space|nb space|thin space|thinsp|hair space|hairsp|spaces|pad|0|sp|spc"),
        (" – ", "snd|spaced ndash|spnd|spaced en dash|snds|spacedndash"),
        ("–", "ndash|en dash|endash|nsndns"),
        ("—", "mdash|em dash|emdash"),
        (" — ", "spaced mdash|spaced em dash|smd"),
        (" · ", "dot|middot|·|bullet|•|bull|spaced bullet|interpunct"),
        ("|", "!|pipe"),
        ("=", "="),
        ("{{", "(("),
        ("}}", "))"),
        ("'", "'|apos"),
        ("'s", "'s|apostrophe s"),
        ("\n", "br|break|crlf|br0|plainlist break|newline|سطر جديد"),
        ("†", "kia|killed in action|dagger|†|ق.ع"),
        ("‡", "double-dagger|double dagger|‡"),
        ("(POW)", "pow|prisoner of war|captured"),
        ("(WIA)", "wia|wounded"),
        ("(MIA)", "mia"),
        ("(DOW)", "dow"),
        ("(surrendered)", "surrendered"),
        ("(executed)", "executed"),
        ("(assassinated)", "assassinated"),
        ("Yes", "yes|yes2|y|aye|tick"),
        ("No", "no|no2|n|cross|nay"),
        ("Unknown", "unknown|dunno"),
        ("N/A", "n/a|na"),
        ("−", "minus|−"),
        ("×", "times|x"),
        ("±", "±|plus-minus|+-"),
        ("…", "ellipsis|..."),
        ("°", "degree|deg"),
        ("[sic]", "sic"),
        ("B.C.", "bc"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Templates that always show the same words."""

LISTS = _names(
    "ubl|unbulleted list|ublist|ubt|unbullet list|ulist|bulleted list|ordered list|collapsible list|bullet list|list|tree list item|cslist lines|قائمة غير مرقمة|قائمة قابلة للطي|قائمة منقطة|"
    "hlist|h list|horizontal list|hlist-comma|قائمة أفقية|flat|comma separated entries|cslist|br separated entries|brlist|enum|numbered list|olist"
)
"""Lists whose items are the positional words, a line each."""

POINTERS = _names(
    "main|main article|mainarticle|main articles|main page|see also|seealso|further|further information|details|more|distinguish|not to be confused with|confused|hatnote|hatnote group|"
    "مفصلة|مقالة رئيسية|رئيسي|مقال تفصيلي|انظر أيضا|طالع أيضا|اقرأ أيضا|"
    "about|for|redirect|other uses|otheruses|for2|redirect-distinguish|for-multi|عن|تحويل|this"
)
"""Pointers to other pages: left out, as from the page's HTML."""

_UNITS = {
    "km": ("kilometre", "kilometres"), "m": ("metre", "metres"), "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"),
    "mi": ("mile", "miles"), "ft": ("foot", "feet"), "yd": ("yard", "yards"), "in": ("inch", "inches"), "nmi": ("nautical mile", "nautical miles"),
    "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"), "t": ("tonne", "tonnes"), "lb": ("pound", "pounds"), "ST": ("short ton", "short tons"), "LT": ("long ton", "long tons"),
    "km2": ("square kilometre", "square kilometres"), "sqkm": ("square kilometre", "square kilometres"), "sqmi": ("square mile", "square miles"), "mi2": ("square mile", "square miles"),
    "m2": ("square metre", "square metres"), "sqft": ("square foot", "square feet"), "ha": ("hectare", "hectares"), "acre": ("acre", "acres"), "dunam": ("dunam", "dunams"),
    "km/h": ("kilometre per hour", "kilometres per hour"), "mph": ("mile per hour", "miles per hour"), "l": ("litre", "litres"), "L": ("litre", "litres"),
}  # fmt: skip
_BETWEEN = {"to": " to ", "-": "–", "–": "–", "and": " and ", "or": " or ", "x": " × ", "by": " by ", "to(-)": " to ", "and(-)": " and ", "+/-": " ± "}  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _convert(words: Sequence[str], named: Mapping[str, str]) -> str:
    """The measure as it was given ("5 to 10 kilometres"); what it would be converted to is not in the wikitext."""
    numbers, place = list(words[:1]), 1
    while place + 1 < len(words) and words[place] in _BETWEEN:
        numbers += (_BETWEEN[words[place]], words[place + 1])
        place += 2
    unit = words[place] if place < len(words) else ""
    if len(numbers) == 1 and unit in {"ft", "lb", "st"} and place + 2 < len(words) and words[place + 2] in {"in", "oz"}:
        return f"{words[0]} {_unit(unit, words[0], named)} {words[place + 1]} {_unit(words[place + 2], words[place + 1], named)}"
    amount = "".join(numbers)
    joint = "-" if named.get("adj") in {"on", "pre", "mid"} and named.get("abbr", "off") == "off" else " "
    return f"{amount}{joint}{_unit(unit, numbers[-1] if len(numbers) == 1 else 'several', named)}".strip()


def _unit(unit: str, amount: str, named: Mapping[str, str]) -> str:
    one, several = _UNITS.get(unit, (unit, unit))
    if named.get("abbr", "off") in {"on", "in", "~", "unit"}:
        return {"sqkm": "km²", "km2": "km²", "m2": "m²", "sqmi": "sq mi"}.get(unit, unit)
    name = one if amount.strip() == "1" or named.get("adj") == "on" else several
    if named.get("sp") == "us":
        name = name.replace("metre", "meter").replace("litre", "liter")
    return name


def _as_date(words: Sequence[str], *, day_first: bool) -> str:
    """Year, month and day as the encyclopedia writes them; anything else as it is written."""
    parts = [word.strip() for word in words if word.strip()][:3]
    if not parts or not all(part.isdecimal() for part in parts[:3]):
        return " ".join(word.strip() for word in words if word.strip())
    if len(parts) == 1 or not 1 <= int(parts[1]) <= 12:
        return parts[0] if len(parts) == 1 else "-".join(parts)
    month = _MONTHS[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    day = str(int(parts[2]))
    return f"{day} {month} {parts[0]}" if day_first else f"{month} {day}, {parts[0]}"


def _date(words: Sequence[str], named: Mapping[str, str]) -> str:
    return _as_date(words, day_first=named.get("df", "").lower() in {"y", "yes", "true"})


def _as_of(words: Sequence[str], named: Mapping[str, str]) -> str:
    if named.get("alt"):
        return named["alt"]
    begin = "since" if "since" in named else "as of"
    begin = begin if named.get("lc") else begin.capitalize()
    return f"{begin} {_as_date(words, day_first=named.get('df', '').upper() != 'US')}{named.get('post', '')}"


def _circa(words: Sequence[str], named: Mapping[str, str]) -> str:
    begin = "circa" if named.get("lk") == "no-abbr" else "c."
    return f"{begin}\u00a0{'–'.join(words[:2])}" if words else begin


def _coordinates(words: Sequence[str], named: Mapping[str, str]) -> str:
    if named.get("display") == "title":
        return ""
    parts: list[str] = []
    signs = iter("°\u2032\u2033")
    for word in words:
        letter = word.strip()
        if letter.upper() in {"N", "S", "E", "W"}:
            parts.append(letter.upper() + " ")
            signs = iter("°\u2032\u2033")
        elif letter.replace(".", "").removeprefix("-").isdecimal():
            parts.append(letter + next(signs, " "))
    shown = "".join(parts).strip()
    return (
        shown
        if any(letter in shown for letter in "NSEW")
        else ", ".join(part.rstrip("°\u2032\u2033 ") for part in parts)
    )


def _harvard(words: Sequence[str], named: Mapping[str, str]) -> str:
    *authors, year = words or ("",)
    who = " & ".join(authors) if len(authors) < 3 else f"{', '.join(authors[:-1])} & {authors[-1]}"
    who = f"{authors[0]} et al." if len(authors) > 3 else who
    pages = _pages(named)
    return f"{who} {year}".strip() + (f", {pages}" if pages else "") + named.get("ps", ".")


def _pages(named: Mapping[str, str]) -> str:
    for key, sign in (("p", "p. "), ("page", "p. "), ("pp", "pp. "), ("pages", "pp. "), ("loc", ""), ("at", "")):
        if value := named.get(key):
            return sign + value
    return ""


def _age(words: Sequence[str], named: Mapping[str, str]) -> str:
    """A date whose age the server would compute: the date alone."""
    return _date(words[:3], named)


def _frac(words: Sequence[str], _: Mapping[str, str]) -> str:
    match len(words):
        case 1:
            return f"1/{words[0]}"
        case 2:
            return f"{words[0]}/{words[1]}"
        case 3:
            return f"{words[0]} {words[1]}/{words[2]}"
    return ""


COMPUTED: Mapping[str, Callable[[Sequence[str], Mapping[str, str]], str]] = {
    plain_name(name): compute
    for compute, names in (
        (_convert, "convert|cvt|convinfobox|unité|تحويل وحدة|حول"),
        (_date, "start date|end date|startdate|film date|date|dts|birth date|death date|launch date|تاريخ|تاريخ بداية|تاريخ البدء|تاريخ النهاية"),
        (_age, "start date and age|end date and age|birth date and age|death date and age|start-date|birth-date"),
        (_as_of, "as of|asof|since"),
        (_circa, "circa|c.|ca.|ca|حوالي"),
        (_coordinates, "coord|coordinates|إحداثيات"),
        (lambda words, named: f"({_harvard(words, {**named, 'ps': ''})})", "harv"),
        (lambda words, named: _harvard(words, {"ps": "", **named}), "harvnb|harvp|sfnp|harvtxt|citeref"),
        (lambda words, named: ": " + (words[0] if words else _pages(named)), "rp"),
        (lambda words, _: "".join(words[:1]), "formatnum|formatnum:|val|nts|ntsh|number|عدد"),
        (lambda words, _: "'" + "".join(words[:1]), "'\"|-'"),
        (_frac, "frac|fraction|sfrac"),
        (lambda words, _: f"US${words[0]}" if words else "US$", "us$|usd"),
        (lambda words, _: f"€{words[0]}" if words else "€", "€|euro|eur"),
        (lambda words, _: f"£{words[0]}" if words else "£", "£|gbp"),
        (lambda words, _: "\u00a0".join(words[:2]), "val with unit|gaps|spaced"),
        (lambda words, named: named.get("name") or " ".join(words[:1]), "url|official website|official url|website"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Templates whose words are made from their positional and named words."""


def footnote(words: Sequence[str], named: Mapping[str, str]) -> str:
    """What a short footnote ({{sfn}}) says: "Author 2011, p. 3."."""
    return _harvard(words, named)
