"""The agreement of two people as a page: how far they agree in what, their claims side by side, what only one of them has.

The page is HTML that this module writes itself; whatever comes from articles and people is escaped. Its links are `claim:UID`.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from curator.core.agreement import Aspect
from curator.core.dates import DateRole
from curator.core.places import PlaceRole
from curator.core.wording import days, place_name
from curator.ui import own_words
from curator.ui.events.case_page import told_count
from curator.ui.mirroring import as_it_runs, direction_of
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, isolated, named, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.core.agreement import Agreement, Coded, Match
    from curator.core.ids import Uid
    from curator.core.reliability import Reliability
    from curator.ui.theme import Theme
    from curator.work.agreeing import Compared

MOST = 200
"""So many pairs, and so many claims of one alone, are shown; the file has all."""


def agreement_page(compared: Compared, people: tuple[str, str], theme: Theme, *, only_differing: bool = False) -> str:
    """The whole page in the colours of a theme; with `only_differing`, of the pairs those that say different things."""
    found = compared.found
    pairs = [each for each in found.matches if each.differing or not only_differing]
    style = (
        f"<style>body {{ color: {theme.ink}; }} a {{ color: {theme.accent}; }} .quiet {{ color: {theme.quiet}; }}"
        f" .differs {{ color: {theme.bad}; font-weight: 600; }} h1 {{ {PAGE_TITLE} }} h2 {{ {PAGE_HEADING} }}"
        " td, th { padding: 2px 12px 2px 0; text-align: left; vertical-align: top; }</style>"
    )
    first, second = map(in_own_direction, people)
    about = tr(
        "Articles that both read: {articles}. Claims on the same words: {both}, of {first} alone: {mine}, of {second} alone: {theirs}.",
        articles=len(compared.versions),
        both=len(found.matches),
        first=people[0],
        mine=len(found.only_first),
        second=people[1],
        theirs=len(found.only_second),
    )
    parts = [
        f"<h1>{escape(tr('{first} and {second}', first=first, second=second))}</h1><p>{escape(about)}</p>",
        _measures(found.measured),
        f"<h2>{escape(tr('Claims on the same words'))}</h2>",
        *_some(len(pairs)),
        *(_pair(each, people, compared.words) for each in pairs[:MOST]),
        *_alone(found, people, compared.words),
    ]
    return as_it_runs(f"<html><head>{style}</head><body>{''.join(parts)}</body></html>")


def measures_text(found: Agreement) -> Iterator[tuple[str, str, str, str]]:
    """The measures as rows of words: what is compared, alpha, how many units, in how many both say the same."""
    yield tr("what"), tr("alpha"), tr("units"), tr("same")
    for aspect, measure in found.measured.items():
        alpha = tr("not defined") if measure.alpha is None else isolated(f"{measure.alpha:.3f}")
        yield named(aspect), alpha, number(measure.units), number(measure.same)


def _measures(measured: Mapping[Aspect, Reliability]) -> str:
    rows = []
    units = _units()
    for aspect, measure in measured.items():
        alpha = (
            f"<span class='quiet'>{escape(tr('not defined'))}</span>"
            if measure.alpha is None
            else f"<b>{isolated(f'{measure.alpha:.3f}')}</b>"
        )
        rows.append(
            f"<tr><td>{escape(named(aspect))}</td><td>{alpha}</td><td>{number(measure.units)}</td>"
            f"<td>{number(measure.same)}</td><td class='quiet'>{escape(units[aspect])}</td></tr>"
        )
    heads = (tr("what"), tr("alpha"), tr("units"), tr("same"), tr("a unit is"))
    head = "".join(f"<th>{escape(each)}</th>" for each in heads)
    told = tr("Krippendorff's alpha: 1 is whole agreement, 0 what chance would give, less is worse than chance.")
    return f"<p class='quiet'>{escape(told)}</p><table><tr>{head}</tr>{''.join(rows)}</table>"


def _units() -> dict[Aspect, str]:
    number_of_both = tr("each quantity and class that both give a number for")
    pair = tr("each pair of claims")
    return {
        Aspect.FOUND: tr("each sentence: whether a claim rests on it"),
        Aspect.QUANTITY: tr("each quantity and class that either gives: whether it is given"),
        Aspect.LOW: number_of_both,
        Aspect.HIGH: number_of_both,
        Aspect.OPEN: number_of_both,
        Aspect.DAY: tr("each pair of claims that both give a day"),
        Aspect.PLACE: pair,
        Aspect.ORIGINATOR: pair,
        Aspect.PERPETRATOR: pair,
        Aspect.EVENT_TYPE: pair,
    }


def _some(n: int) -> Iterator[str]:
    if not n:
        yield f"<p class='quiet'>{escape(tr('None.'))}</p>"
    elif n > MOST:
        told = tr("The first {most} of {n} are shown; the file has all.", most=MOST, n=n)
        yield f"<p class='quiet'>{escape(told)}</p>"


def _pair(match: Match, people: tuple[str, str], words: Mapping[Uid, str]) -> str:
    sides = (match.first, match.second)
    heads = "".join(
        f"<th width='40%'>{escape(in_own_direction(who))} · {_link(each)}</th>"
        for who, each in zip(people, sides, strict=True)
    )
    share = escape(tr("{n} % of the words", n=round(match.share * 100)))
    rows = [
        f"<tr><th class='quiet'>{share}</th>{heads}</tr>",
        f"<tr><td></td>{''.join(_quote(each, words) for each in sides)}</tr>",
    ]
    for one, other in zip(_said_of(match.first), _said_of(match.second), strict=True):
        name, aspects, mine, theirs = one.name, one.aspects, one.words, other.words
        if mine or theirs:
            differs = aspects & set(match.differing)
            sign = f"<span class='differs'>≠ {escape(name)}</span>" if differs else escape(name)
            cells = "".join(f"<td>{escape(each) or '–'}</td>" for each in (mine, theirs))
            rows.append(f"<tr><td class='quiet'>{sign}</td>{cells}</tr>")
    return f"<table width='100%'>{''.join(rows)}</table><hr>"


_NUMBERS = frozenset({Aspect.QUANTITY, Aspect.LOW, Aspect.HIGH, Aspect.OPEN})


class _Said(NamedTuple):
    """What a claim says of one thing: its name, the aspects it is measured in, the words."""

    name: str
    aspects: frozenset[Aspect]
    words: str


def _said_of(coded: Coded) -> tuple[_Said, ...]:
    full = coded.full
    day = [retold(days(each.span)) for each in full.dates if each.role is DateRole.EVENT and each.span is not None]
    place = [place_name(each.spot) for each in full.places if each.role is PlaceRole.EVENT]
    type_ = own_words.event_type(full.claim.event_type) if full.claim.event_type else ""
    return (
        _Said(tr("counts"), _NUMBERS, "; ".join(map(told_count, full.counts))),
        _Said(tr("day"), frozenset({Aspect.DAY}), ", ".join(day)),
        _Said(tr("place"), frozenset({Aspect.PLACE}), "; ".join(place)),
        _Said(tr("says"), frozenset({Aspect.ORIGINATOR}), coded.originator),
        _Said(tr("alleged perpetrator"), frozenset({Aspect.PERPETRATOR}), "; ".join(coded.perpetrators)),
        _Said(tr("type of event"), frozenset({Aspect.EVENT_TYPE}), type_),
    )


def _alone(found: Agreement, people: tuple[str, str], words: Mapping[Uid, str]) -> Iterator[str]:
    for who, claims in zip(people, (found.only_first, found.only_second), strict=True):
        yield f"<h2>{escape(tr('Only {person}', person=who))}</h2>"
        yield from _some(len(claims))
        for each in claims[:MOST]:
            said = " · ".join(told.words for told in _said_of(each) if told.words)
            yield f"<p>{_link(each)}<br>{escape(said)}</p><table><tr>{_quote(each, words)}</tr></table>"


def _quote(coded: Coded, words: Mapping[Uid, str]) -> str:
    text = words.get(coded.full.claim.uid, "")
    return f"<td dir='{direction_of(text)}'>“{escape(text)}”</td>"


def _link(coded: Coded) -> str:
    claim = coded.full.claim
    return f"<a href='claim:{claim.uid}'>{escape(in_own_direction(claim.title or tr('to the words')))}</a>"
