"""Who is named as the source of a number in an infobox cell: "(SOHR claim)", "per the ministry", "بحسب المرصد"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ASIDES = re.compile(r"\(([^()\n]{1,120})\)")
_IN_AN_ASIDE = (
    re.compile(r"(?:as )?(?:per|according to|(?:claimed|reported|counted|estimated|stated|given) by|by|source:|via) (?:the )?(?P<who>\S.*)", re.IGNORECASE),
    re.compile(r"(?:the )?(?P<who>\S.*?)(?:['’]s?)? (?:claims?|claimed|estimates?|says?|said|reports?|reported|figures?|counts?|data|sources?)", re.IGNORECASE),
    re.compile(r"(?P<who>SOHR|SNHR|UN|OHCHR|OCHA|UNAMI|UNAMA|UNHCR|ACLED|UCDP|HRW|ICRC|MSF|AOAV|VDC|HRANA|IBC|المرصد)"),
    re.compile(r"(?:وفق|وفق[اً]{1,2}|بحسب|حسب|نقل[اً]{1,2} عن|ادعاء|رواية|بيان|إحصاء|حصيلة) (?P<who>\S.*)"),
    re.compile(r"(?P<who>\S.*) (?:تدعي|يدعي|تقول|يقول)"),
)  # fmt: skip
_AFTER = re.compile(
    r"(?:[,;،] ?| )(?:per|according to|وفق[اً]{0,2}|بحسب|حسب) (?:the )?(?P<who>[A-Z\u0621-\u064a][^,;،()\[\]\n|]{1,60})"
)
_BEFORE = re.compile(
    r"^(?:(?:per|according to|بحسب|حسب|وفق[اً]{0,2}) (?:the )?(?P<who>[^:\d|\n]{2,50})|(?P<claimant>[^:\d|\n]{2,50}?)(?:['’]s?)? (?:claims?|estimates?|figures?)) ?:(?=[ \n\[]|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_OPENS_SUBSET = re.compile(
    r"\W*(?:of (?:whom|which|them)|including|among|incl\.|منهم|بينهم|من بينهم|بمن فيهم)(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who said it, with the stretch of the cell that says so; `who` is empty for an aside that says something else.

    One that `leads` stands before its numbers ("Per the ministry:"), which may be on the lines below.
    """

    who: str
    start: int
    end: int
    leads: bool = False


def claimants_in(words: str) -> list[Claimant]:
    """What a cell says of who gave its numbers, in its order; the words as written, not folded.

    Asides with a number in them ("(as of 3 May)") and those that open a part ("(including 9 children)") say nothing of it.
    """
    found = [
        Claimant(_name(before["who"] or before["claimant"]), before.start(), before.end(), leads=True)
        for before in _BEFORE.finditer(words)
    ]
    for aside in _ASIDES.finditer(words):
        inside = aside[1].strip()
        if not _OPENS_SUBSET.match(inside):
            match = next((match for pattern in _IN_AN_ASIDE if (match := pattern.fullmatch(inside))), None)
            if match or not any(letter.isdigit() for letter in inside):
                found.append(Claimant(_name(match["who"]) if match else "", *aside.span()))
    found += [Claimant(_name(after["who"]), *after.span()) for after in _AFTER.finditer(words)]
    return sorted(found, key=lambda claimant: claimant.start)


def asides_in(words: str) -> list[tuple[int, int]]:
    """The stretches in parentheses that open no part of a number."""
    return [aside.span() for aside in _ASIDES.finditer(words) if not _OPENS_SUBSET.match(aside[1])]


def claimant_of(claimants: Sequence[Claimant], start: int, end: int) -> str:
    """Who gave the number from `start` up to `end` of the cell: who is named next after it, or else leads up to it."""
    after = next((claimant.who for claimant in claimants if claimant.start >= end and not claimant.leads), "")
    return after or next((each.who for each in reversed(claimants) if each.leads and each.end <= start), "")


def _name(who: str) -> str:
    name = " ".join(who.split()).strip(" .,:;")
    return "ال" + name[2:] if name.startswith("لل") and len(name) > 3 else name
