"""What is coded in a text: the words of claims, of their numbers, days, places and actors, each with its codes.

Positions are code points, as the standard asks (10.2), ends exclusive; the text beside them is the working text in UTF-8, its
lines ended by a line feed, without a byte order mark. Some programs count UTF-16 units, which is the same up to the
first sign beyond the basic plane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from curator.core.reach import governing
from curator.exchange.refi import codes
from curator.exchange.refi.codes import guid
from curator.exchange.refi.xml import element, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.ids import Uid
    from curator.core.spans import Span

NAME = 100
"""So many code points of a name are shown."""

Code: TypeAlias = "tuple[str, str]"
"""A code: its group and its name."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Coded words: where they stand, their codes, what is said of them, who coded them and when."""

    guid: str
    start: int
    end: int
    name: str
    description: str
    codes: tuple[Code, ...]
    person: str
    at: str

    def as_xml(self) -> str:
        """The selection as XML."""
        by = guid("person", self.person) if self.person else ""
        made: dict[str, str | int | bool] = {"creatingUser": by, "creationDateTime": self.at}
        codings = [
            element(
                "Coding",
                {"guid": guid("coding", self.guid, *each), **made},
                element("CodeRef", {"targetGUID": codes.code(*each)}),
            )
            for each in self.codes
        ]
        place: dict[str, str | int | bool] = {"startPosition": self.start, "endPosition": self.end}
        attributes = {"guid": self.guid, "name": self.name, **place, **made}
        return element("PlainTextSelection", attributes, text("Description", self.description), *codings)


def of_claim(case: Case, bearing: Bearing, person: str, at: str) -> Iterator[Selection]:
    """The coded words of a claim; a number whose words have no place of their own is coded on the claim's words."""
    claim = bearing.claim
    own: list[Code] = [(codes.EVENT_TYPE, claim.event_type) if claim.event_type else (codes.CLAIM, claim.kind.value)]
    own += [(codes.QUANTITY, each.quantity.value) for each in bearing.full.counts if each.words is None]
    own += [(codes.CAVEAT, each.term or each.kind.value) for each in governing(case, bearing) if each.certain]
    said = _told(case, bearing)
    for uid in claim.passages:
        for span in case.passages[uid].spans if uid in case.passages else ():
            whole = guid("selection", claim.uid, uid, span.start, span.end)
            of = tuple(dict.fromkeys(own))
            yield Selection(whole, span.start, span.end, claim.title[:NAME], said, of, person, at)
    for part, words, verbatim, code in _parts(bearing):
        whole = guid("selection", claim.uid, part, words.start, words.end)
        yield Selection(whole, words.start, words.end, verbatim[:NAME], said, (code,), person, at)


def _parts(bearing: Bearing) -> Iterator[tuple[Uid, Span, str, Code]]:
    full = bearing.full
    found = [(each, (codes.QUANTITY, each.quantity.value)) for each in full.counts]
    yield from ((each.uid, each.words, each.verbatim, of) for each, of in found if each.words)
    for date in full.dates:
        if date.words:
            yield date.uid, date.words, date.verbatim, (codes.DATE, date.role.value)
    for place in full.places:
        if place.words:
            yield place.uid, place.words, place.verbatim, (codes.PLACE, place.role.value)
    for actor in full.actors:
        if actor.words:
            yield actor.uid, actor.words, actor.verbatim, (codes.ACTOR, actor.role.value)


def _told(case: Case, bearing: Bearing) -> str:
    claim = bearing.claim
    names = [case.sources[uid].name for uid in (claim.originator, claim.speaker) if uid and uid in case.sources]
    return "; ".join(each for each in (claim.title, *names[:1], claim.note) if each)
