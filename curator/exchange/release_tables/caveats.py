"""caveats.csv: what speaks against taking each claim at face value, where that comes from, and whether it reaches the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import source_of
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.ids import Uid
from curator.core.reach import Effect, Governing, rule_of
from curator.exchange.cell_values import time_of
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import CLAIM, EVENT, REVIEWED, TO_CLAIM, TO_EVENT, offsets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.caveats import Discharge
    from curator.core.reach import Reached
    from curator.core.spans import Span
    from curator.exchange.csv_cells import Cell
    from curator.exchange.readings import Reading
    from curator.exchange.release_tables.claim_told import ClaimTold

TABLE = Table(
    "caveats",
    "Caveats",
    "One row for each caveat on each claim of an event. Caveats are never copied to claims: they follow from where the words "
    "stand, whom they cite and who speaks.",
    (
        EVENT,
        CLAIM,
        REVIEWED,
        Column("kind", "What it says.", "caveat.kind", values=words_of(CaveatKind), required=True),
        Column("inherited_from", "What it hangs on, in words.", "caveat.scope, caveat.target"),
        Column("scope", "What it governs.", "caveat.scope", values=words_of(CaveatScope), required=True),
        Column("wording", "Its words, verbatim.", "caveat.wording"),
        Column("raised_by", "Where it comes from.", "caveat.raised_by", values=words_of(RaisedBy), required=True),
        Column("dated", "Its date, as written.", "caveat.dated"),
        Column(
            "certain",
            "Whether it is certain that it reaches these words; false where nobody has confirmed how far it goes.",
            "rule",
            ColumnType.FLAG,
            required=True,
        ),
        Column("confirmed_by", "Who confirmed how far it goes.", "caveat.confirmed_by"),
        Column("reaches_event", "Whether it reaches the event (some do only if all claims carry one).", "rule", ColumnType.FLAG),
        Column("effect", "What a caveat of this kind does to an event that it reaches.", "rule", values=words_of(Effect)),
        Column("discharged_because", "A reviewer's reason that it does not touch this claim.", "discharge.because"),
        Column("discharged_by", "Who said so.", "journal, the changes of the discharge"),
        Column("discharged_at", "When.", "journal, the changes of the discharge", ColumnType.MOMENT),
        *offsets("the article, its own words", "caveat.banner"),
        *offsets("the article, the text that it governs", "caveat.stretch, or its section", "governs_"),
        Column("caveat", "Its uid; empty where it follows from the claim or its source.", "caveat.uid"),
        Column("discharge", "The uid of the discharge.", "discharge.uid"),
        Column("term", "The collection's own term for it, where it has one; see the codebook.", "caveat.term"),
    ),
    ("event", "claim", "kind", "wording", "caveat", "discharge"),
    (TO_EVENT, TO_CLAIM),
)  # fmt: skip


def rows(told: ClaimTold, reached: Sequence[Reached]) -> Iterator[tuple[Cell, ...]]:
    """The rows of the caveats on one claim of an event, those discharged last."""
    case, claim = told.case, told.claim
    if not told.governing and not case.discharges:
        return
    known = {caveat.uid: caveat for caveat in case.caveats}
    through = {each for row in reached for each in row.through}
    # two years inferred in one claim, say, are told once
    for each in dict.fromkeys(told.governing):
        caveat = known.get(each.caveat) if each.caveat is not None else None
        yield _row(told, each, caveat, None, reaches=each in through)
    for discharge in sorted(case.discharges, key=lambda each: each.uid):
        caveat = known.get(discharge.caveat)
        if discharge.claim == claim.uid and caveat is not None:
            yield _row(told, _lifted(claim.uid, caveat), caveat, discharge, reaches=False)


def _lifted(claim: Uid, caveat: Caveat) -> Governing:
    return Governing(claim, caveat.kind, caveat.scope, caveat.raised_by, caveat.wording, caveat=caveat.uid)


def _row(
    told: ClaimTold, each: Governing, caveat: Caveat | None, discharge: Discharge | None, *, reaches: bool
) -> tuple[Cell, ...]:
    given = told.dossier.hands.of("discharge", discharge.uid) if discharge else None
    stretch = _stretch(told.reading, caveat)
    return (
        told.dossier.id,
        told.claim.uid,
        told.dossier.standing,
        each.kind,
        _hangs_on(told, each, caveat),
        each.scope,
        each.wording,
        each.raised_by,
        caveat.dated if caveat else None,
        each.certain,
        caveat.confirmed_by if caveat else None,
        reaches,
        rule_of(each.kind).effect,
        discharge.because if discharge else None,
        given.made_by if given else None,
        time_of(given.made_at) if given else None,
        caveat.banner.start if caveat and caveat.banner else None,
        caveat.banner.end if caveat and caveat.banner else None,
        stretch.start if stretch else None,
        stretch.end if stretch else None,
        each.caveat,
        discharge.uid if discharge else None,
        caveat.term if caveat else "",
    )


def _stretch(reading: Reading | None, caveat: Caveat | None) -> Span | None:
    """The text that a caveat governs; None where it is not bound to a stretch, or nobody has said to which."""
    if caveat is None or caveat.stretch is not None:
        return caveat.stretch if caveat else None
    section = reading.section(caveat.target) if reading and caveat.scope is CaveatScope.SECTION else None
    return section.span if section else None


def _hangs_on(told: ClaimTold, each: Governing, caveat: Caveat | None) -> str:
    """What a caveat hangs on, in words; one without a record follows from the claim or its source."""
    if each.scope is CaveatScope.SOURCE:
        source = source_of(told.case, told.claim) if caveat is None else told.case.sources.get(Uid(caveat.target))
        return f"source {source.name}" if source else "a source"
    name = "" if caveat is None else _named(told.reading, caveat)
    return f"{_KINDS[each.scope]} {name}".rstrip()


_KINDS = {
    CaveatScope.ARTICLE: "article",
    CaveatScope.SECTION: "section",
    CaveatScope.STRETCH: "stretch of the text",
    CaveatScope.PASSAGE: "passage",
    CaveatScope.CITATION: "citation",
    CaveatScope.CLAIM: "claim",
}


def _named(reading: Reading | None, caveat: Caveat) -> str:
    """What stands at the place that a caveat hangs on: a title, a heading, a label; empty where nothing does."""
    match caveat.scope:
        case CaveatScope.ARTICLE:
            return f"“{reading.article.title}”" if reading and reading.article else ""
        case CaveatScope.SECTION:
            section = reading.section(caveat.target) if reading else None
            return f"“{section.heading}”" if section else ""
        case CaveatScope.STRETCH:
            heading = reading.heading_at(caveat.stretch.start) if reading and caveat.stretch else ""
            return f"under “{heading}”" if heading else ""
        case CaveatScope.CITATION:
            return f"[{caveat.target}]"
        case _:
            return ""
