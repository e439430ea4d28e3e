"""The day on which a page says it was published.

Only what names one day beyond doubt is taken: "03/04/2024" may be in March or in April and is left out, as is a day that
machines write where they know none. The day is that of the page's own clock; nothing is converted to another zone.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from email.utils import parsedate
from typing import TYPE_CHECKING

from curator.exchange.importers.months import published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_META = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "date",
)
_CHANGED = re.compile(r"updat|modif|edited|chang|crawl|retriev|access|تحديث|تعديل", re.IGNORECASE)
_NO_DAY = frozenset({date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1, 1, 1)})
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_YEAR_FIRST = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?!\d)")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LONGEST_LINE = 160


def day_in(written: str) -> date | None:
    """The one day that a machine's or a person's writing names; None where it names none, or none for certain."""
    words = " ".join(written[:_LONGEST_LINE].translate(_DIGITS).split())
    for pattern in (_ISO_DAY, _COMPACT_DAY, _YEAR_FIRST):
        if match := pattern.match(words):
            return _day(int(match[1]), int(match[2]), int(match[3]))
    if (parsed := parsedate(words)) and "," in words[:4] + words[-1:]:
        return _day(*parsed[:3])
    if re.fullmatch(r"1\d{9}(?:\d{3})?", words):
        return _known(datetime.fromtimestamp(int(words[:10]), UTC).date())
    with suppress(ValueError):  # a month alone
        return _known(date.fromisoformat(published(words)))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return _known(date(year, month, day))
    return None


def _known(day: date) -> date | None:
    return None if day in _NO_DAY else day


def told_days(page: LexborHTMLParser, meta: dict[str, str]) -> Iterator[date]:
    """The days that a page's mark-up gives as its publication, the surest first."""
    for name in _META:
        if day := day_in(meta.get(name, "")):
            yield day
    marked = [*page.css('[itemprop~="datePublished"]'), *page.css("time[pubdate]")]
    yield from filter(None, (day_in(_moment(node)) for node in marked[:20]))
    # several times on a page are those of comments and of other articles: one alone is its own
    times = page.css("article time, main time, header time, time.published, time.entry-date")
    days = {day for node in times[:200] if not _tells_of_change(node) and (day := day_in(_moment(node)))}
    if len(days) == 1:
        yield days.pop()


def visible_day(lines: Iterable[str]) -> date | None:
    """The day that stands in the short lines about a headline; None where they name several, or none."""
    days = set()
    for line in lines:
        if len(line) <= _LONGEST_LINE:
            first_said = _CHANGED.split(line, maxsplit=1)[0]
            with suppress(ValueError):
                days.add(date.fromisoformat(published(first_said.translate(_DIGITS))))
    return days.pop() if len(days) == 1 else None


def _moment(node: LexborNode) -> str:
    given = node.attributes
    return (given.get("datetime") or given.get("content") or node.text() or "")[:_LONGEST_LINE]


def _tells_of_change(node: LexborNode) -> bool:
    around = node.parent
    names = [node.attributes.get("class"), node.attributes.get("itemprop")]
    names += [around.attributes.get("class")] if around is not None and around.is_element_node else []
    return any(_CHANGED.search(name) for name in names if name)
