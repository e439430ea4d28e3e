"""Infoboxes of an encyclopedia: the rows that their parameters are shown in, and the label of each row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.importers.banner_names import plain_name
from curator.exchange.importers.lines import as_compared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_IS_BOX = re.compile(
    plain_name(r"(?:infobox|صندوق معلومات|معلومات|صندوق|bilgi kutusu)") + r"(?:[ \n]|\Z)|.*\binfobox\Z"
)
# label, under which head (several cells side by side) or beside which words (one cell), and the parameters' names
_ROWS: tuple[tuple[str, bool, str], ...] = (
    ("Part of", False, "partof part_of جزء_من جزء"),
    ("Date", False, "date dates تاريخ التاريخ"),
    ("Time", False, "time وقت الوقت"),
    ("Duration", False, "duration"),
    ("Location", False, "place location موقع مكان الموقع المكان"),
    ("Coordinates", False, "coordinates coords إحداثيات"),
    ("Target", False, "target targets هدف الهدف"),
    ("Attack type", False, "type attack_type نوع النوع نوع_الهجوم"),
    ("Weapons", False, "weapons weapon weapon_type أسلحة سلاح السلاح"),
    ("Caused by", False, "causes cause سبب أسباب"),
    ("Goals", False, "goals أهداف"),
    ("Methods", False, "methods أساليب"),
    ("Status", False, "status حالة"),
    ("Result", False, "result outcome نتيجة النتيجة"),
    ("Resulted in", False, "result_civil resulted_in"),
    ("Territorial changes", False, "territory تغيرات_حدودية تغييرات_حدودية"),
    ("Concessions", False, "concessions"),
    ("Belligerents", True, "combatants_header combatant1 combatant1a combatant1b combatant1c combatant1d combatant2 combatant2a combatant2b combatant2c combatant3 combatant3a combatant3b combatant4 خصم1 خصم2 خصم3 طرف1 طرف2 طرف3 مقاتل1 مقاتل2 مقاتل3"),
    ("Parties", True, "side1 side2 side3 side4"),
    ("Commanders and leaders", True, "commander1 commander1a commander1b commander2 commander2a commander2b commander3 commander3a commander4 قائد1 قائد2 قائد3"),
    ("Lead figures", True, "leadfigures1 leadfigures2 leadfigures3 leadfigures4"),
    ("Units involved", True, "units1 unit1 units2 unit2 units3 unit3 units4 وحدات1 وحدات2 وحدات3"),
    ("Strength", True, "strength1 strength2 strength3 strength4 strength قوة1 قوة2 قوة3 قوة"),
    ("Number", True, "howmany1 howmany2 howmany3 howmany4"),
    ("Casualties and losses", True, "casualties1 casualties2 casualties3 casualties4 خسائر1 خسائر2 خسائر3 خسائر"),
    ("Casualties", False, "casualties"),
    ("Deaths", False, "fatalities deaths fatality death dead killed قتلى وفيات القتلى الوفيات"),
    ("Injured", False, "injuries injured wounded جرحى إصابات الجرحى المصابون مصابون"),
    ("Missing", False, "missing مفقودون"),
    ("Arrested", False, "arrests arrested معتقلون"),
    ("Detained", False, "detentions"),
    ("Damage", False, "damage damages"),
    ("Victims", False, "victims victim ضحايا الضحايا"),
    ("Perpetrators", False, "perpetrators perpetrator perps perp منفذ منفذون الجناة جناة منفذين"),
    ("Assailants", False, "assailants assailant susperps مهاجمون"),
    ("No. of participants", False, "numparts numpart participants"),
    ("Defenders", False, "defenders defender dfens"),
    ("Motive", False, "motive motives دافع"),
    ("Suspects", False, "suspects suspect"),
    ("Accused", False, "accused"),
    ("Convicted", False, "convicted"),
    ("Verdict", False, "verdict"),
    ("Charges", False, "charges"),
    ("Inquiry", False, "inquiry inquiries"),
    ("Reported by", False, "reported_by"),
)  # fmt: skip
_ROW_OF = {as_compared(name): number for number, (_, _, names) in enumerate(_ROWS) for name in names.split()}
_PLACE = {as_compared(name): place for _, _, names in _ROWS for place, name in enumerate(names.split())}
_TITLES = frozenset(as_compared(name) for name in ("conflict", "title", "name", "event_name", "event", "نزاع", "صراع", "عنوان", "اسم", "الاسم", "معركة"))  # fmt: skip
_CAPTIONS = frozenset(as_compared(name) for name in ("caption", "image_caption", "map_caption", "تعليق", "تعليق الصورة", "عنوان_الصورة"))  # fmt: skip
_UNSEEN = re.compile(
    as_compared(
        r"image|image\d|imagesize|image_size|image_upright|upright|alt|image_alt|map_.*|map|width|colwidth|.*_width|mapframe.*|"
        r"module\d?|child|embed|bodyclass|style|.*style|.*_header|صورة|حجم_الصورة|عرض|campaignbox|qid|fetchwikidata|suppressfields|"
        r"coordinates_display|location_map|pushpin.*|.*_size|logo|above_class|\d+"
    )
)
_OTHER_CASUALTIES = re.compile(as_compared(r"(?:civilian_)?casualt(?:y|ies)_?label|casualties_?(?:label|header)"))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an infobox: its label, whether that stands over the cells, and which of the parameters are its cells."""

    label: str
    over: bool
    keys: tuple[str, ...]


def is_infobox(name: str) -> bool:
    """Whether a template of that name is an infobox."""
    return _IS_BOX.match(plain_name(name)) is not None


def title_key(keys: Iterable[str]) -> str:
    """Which parameter is the title over the infobox; empty where none is."""
    return next((key for key in keys if as_compared(key) in _TITLES), "")


def rows_of(keys: Iterable[str]) -> Iterator[Row]:
    """The rows that an infobox with these parameters has, in the order of its template; unknown ones follow as they stand."""
    known: dict[int, list[str]] = {}
    unknown: list[str] = []
    for key in keys:
        plain = as_compared(key)
        if (number := _ROW_OF.get(plain)) is not None:
            known.setdefault(number, []).append(key)
        elif plain in _CAPTIONS:
            yield Row("", over=False, keys=(key,))
        elif plain not in _TITLES and not _UNSEEN.fullmatch(plain) and not _OTHER_CASUALTIES.fullmatch(plain):
            unknown.append(key)
    for number, found in sorted(known.items()):
        yield from _known_rows(number, sorted(found, key=lambda key: _PLACE[as_compared(key)]))
    for key in unknown:
        words = key.replace("_", " ").strip()
        yield Row(words[:1].upper() + words[1:], over=False, keys=(key,))


def _known_rows(number: int, keys: list[str]) -> Iterator[Row]:
    label, over, _ = _ROWS[number]
    if not keys[0].isascii():
        label = keys[0].rstrip("0123456789").replace("_", " ")  # the words of the page's own language
    if not over:
        yield from (Row(label, over, (key,)) for key in keys)
    elif number == _ROW_OF["casualties1"] and len(keys) > 1 and keys[-1].endswith("3"):
        yield Row(label, over, tuple(keys[:-1]))  # the third stands below the two sides, across both
        yield Row(label, over, tuple(keys[-1:]))
    else:
        yield Row(label, over, tuple(keys))
