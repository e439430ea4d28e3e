"""{{cite web}}, {{cite news}}, {{cite book}} …: the words that they show and what they say of the cited work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.importers.banner_names import plain_name
from curator.exchange.importers.lines import as_compared
from curator.exchange.importers.months import published

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CITES = tuple(plain_name(name) for name in ("cite ", "استشهاد ب", "استشهاد ", "citar "))
_OTHER_NAMES = frozenset(
    plain_name(name)
    for name in ("citation", "cite", "cite tweet", "webarchive source", "استشهاد", "مرجع ويب", "مرجع كتاب", "مرجع خبر", "citeweb", "cite-web", "citenews", "vcite web", "vcite news", "lien web", "literatur", "internetquelle", "статья", "cite")
)  # fmt: skip
_BOOKS = frozenset(plain_name(name) for name in ("cite book", "استشهاد بكتاب", "مرجع كتاب", "cite encyclopedia"))
_KEYS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "script-title", "chapter", "عنوان", "العنوان", "titre", "titel", "عنوان المقال", "título"),
    "trans": ("trans-title", "trans_title", "ترجمة العنوان"),
    "chapter": ("chapter", "entry", "contribution", "فصل"),
    "url": ("url", "chapter-url", "مسار", "المسار", "رابط", "وصلة", "رابط المقال"),
    "archive": ("archive-url", "archiveurl", "مسار الأرشيف", "مسار أرشيف", "رابط الأرشيف"),
    "archived": ("archive-date", "archivedate", "تاريخ الأرشيف", "تاريخ أرشيف"),
    "work": ("work", "website", "newspaper", "magazine", "journal", "periodical", "encyclopedia", "موقع", "صحيفة", "مجلة", "عمل", "العمل", "الموقع", "الصحيفة", "دورية", "périodique", "site", "werk"),
    "publisher": ("publisher", "ناشر", "الناشر", "éditeur"),
    "agency": ("agency", "وكالة", "via"),
    "date": ("date", "publication-date", "تاريخ", "التاريخ", "datum", "tarih", "fecha"),
    "year": ("year", "سنة", "السنة", "عام"),
    "accessed": ("access-date", "accessdate", "تاريخ الوصول", "consulté le"),
    "location": ("location", "place", "مكان", "المكان"),
    "volume": ("volume", "المجلد", "مجلد"),
    "issue": ("issue", "number", "العدد", "عدد"),
    "page": ("page", "p", "صفحة", "الصفحة"),
    "pages": ("pages", "pp", "صفحات", "الصفحات"),
    "isbn": ("isbn", "ردمك"),
    "doi": ("doi",),
    "quote": ("quote", "quotation", "اقتباس"),
    "language": ("language", "lang", "لغة", "اللغة"),
    "edition": ("edition", "إصدار", "طبعة"),
}  # fmt: skip
_BY_KEY = {as_compared(key): field for field, keys in reversed(tuple(_KEYS.items())) for key in keys}
_MOST_AUTHORS = 8


@dataclass(frozen=True, slots=True)
class Cited:
    """A cited work: the words that the template shows, its title, address, publisher, and ISO date, month or year."""

    words: str
    name: str
    url: str
    publisher: str
    published_on: str


def is_citation(name: str) -> bool:
    """Whether a template of that name describes a cited work."""
    plain = plain_name(name)
    return plain.startswith(_CITES) or plain in _OTHER_NAMES


def cited(name: str, named: Mapping[str, str]) -> Cited:
    """The work that a citation template of that name describes; `named` are the words of its parameters."""
    fields: dict[str, str] = {}
    for key, words in named.items():
        field = _BY_KEY.get(as_compared(key.replace("_", "-")), "") or _BY_KEY.get(as_compared(key), "")
        if field and words and field not in fields:
            fields[field] = words
    if named.get("title"):
        fields["title"] = named["title"]
    date = fields.get("date") or fields.get("year", "")
    words = " ".join(_sentences(fields, _authors(named), date, is_book=plain_name(name) in _BOOKS))
    return Cited(
        words,
        fields.get("title", ""),
        fields.get("url") or fields.get("archive", ""),
        fields.get("work") or fields.get("publisher") or fields.get("agency", ""),
        published(date) or (date if date.isdecimal() and len(date) == 4 else ""),
    )


def _authors(named: Mapping[str, str]) -> str:
    people = []
    for number in ("", *map(str, range(1, _MOST_AUTHORS + 1))):
        last = named.get(f"last{number}") or named.get(f"surname{number}") or named.get(f"الأخير{number}") or named.get(f"مؤلف{number}") or named.get(f"author{number}", "")  # fmt: skip
        first = named.get(f"first{number}") or named.get(f"given{number}") or named.get(f"الأول{number}", "")
        if last:
            people.append(f"{last}, {first}" if first else last)
        elif number not in {"", "1"}:
            break
    return "; ".join(people) or named.get("authors", "") or named.get("vauthors", "")


def _sentences(fields: Mapping[str, str], authors: str, date: str, *, is_book: bool) -> Iterator[str]:
    """The sentences of a reference in the order and style of the encyclopedia's Citation Style 1."""
    if authors:
        yield f"{authors} ({date})." if date else _closed(authors)
    title = fields.get("title", "")
    chapter = fields.get("chapter", "")
    if chapter and chapter != title:
        yield f'"{chapter}".'
    if title:
        shown = title if is_book else f'"{title}"'
        translated = f" [{fields['trans']}]" if fields.get("trans") else ""
        language = (
            f" (in {fields['language']})" if fields.get("language", "en").lower() not in {"en", "english"} else ""
        )
        yield _closed(f"{shown}{translated}{language}")
    for field in ("edition", "work"):
        if words := fields.get(field):
            yield _closed(words)
    if number := " ".join(
        (
            *((f"Vol. {fields['volume']}",) if "volume" in fields else ()),
            *((f"no. {fields['issue']}",) if "issue" in fields else ()),
        )
    ):
        yield _closed(number)
    if publisher := ": ".join(fields[field] for field in ("location", "publisher") if field in fields):
        yield _closed(publisher)
    if agency := fields.get("agency"):
        yield _closed(agency)
    if date and not authors:
        yield _closed(date)
    yield from _details(fields)


def _details(fields: Mapping[str, str]) -> Iterator[str]:
    for field, sign in (("page", "p. "), ("pages", "pp. "), ("doi", "doi:"), ("isbn", "ISBN ")):
        if words := fields.get(field):
            yield _closed(sign + words)
    if archived := fields.get("archived"):
        yield f"Archived from the original on {archived}."
    if accessed := fields.get("accessed"):
        yield f"Retrieved {accessed}."
    if quote := fields.get("quote"):
        yield f'"{quote}"'


def _closed(words: str) -> str:
    return words if words.endswith((".", "?", "!", "؟")) else words + "."
