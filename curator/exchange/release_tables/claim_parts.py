"""claim_counts.csv and claim_citations.csv: each number that a claim asserts, and each source that it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Qualifier, Quantity
from curator.exchange.cell_values import last_hand
from curator.exchange.columns import Column, ColumnType, Reference, Table, words_of
from curator.exchange.shared_columns import CLAIM, CONFLICT, REVIEWED, TO_CLAIM, changed, offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.csv_cells import Cell
    from curator.exchange.release_tables.claim_told import ClaimTold

COUNTS = Table(
    "claim_counts",
    "Counts of claims",
    "One row for each number of people that a claim asserts, with its words. The figures of events rest on these.",
    (
        Column("count", "The count's uid; the columns rests_on name it.", "claim_count.uid", required=True),
        CLAIM,
        REVIEWED,
        Column("quantity", "What happened to the people.", "claim_count.quantity", values=words_of(Quantity), required=True),
        Column("class", "Who they were.", "claim_count.person_class", values=words_of(PersonClass), required=True),
        Column("group", "The group as the text calls it.", "claim_count.group"),
        Column("words", "The words that say the number.", "claim_count.verbatim"),
        *offsets("the article", "claim_count.words"),
        Column("qualifier", "How the words bound the number.", "claim_count.extent", values=words_of(Qualifier), required=True),
        Column("low", "At least so many; empty where the words are no number.", "claim_count.extent.low", ColumnType.INTEGER, "people"),
        Column("high", "At most so many; empty where there is no upper limit.", "claim_count.extent.high", ColumnType.INTEGER, "people"),
        Column("high_open", "Whether there is no upper limit.", "claim_count.extent", ColumnType.FLAG),
        Column("subset_of", "The uid of the count that it is a part of: it is never added to that.", "claim_count.subset_of"),
        Column("rule", "The counting rule that read the words; empty where a person did.", "claim_count.rule"),
        Column("includes_perpetrators", "Whether the dead among the attackers are counted.", "claim_count", ColumnType.FLAG),
        *changed("count"),
        CONFLICT,
        Column("term", "The collection's own term for these people, where it has one; see the codebook.", "claim_count.term"),
    ),
    ("count",),
    (TO_CLAIM, Reference(("subset_of",), "claim_counts", ("count",))),
)  # fmt: skip

CITATIONS = Table(
    "claim_citations",
    "Citations of claims",
    "One row for each entry of the article's reference list that a claim cites.",
    (
        CLAIM,
        Column("label", "The label of the citation, as it stands between the brackets in the article.", "claim.citations"),
        REVIEWED,
        Column("name", "What is cited.", "citation.name"),
        Column("url", "Its address.", "citation.url"),
        Column("publisher", "Who published it.", "citation.publisher"),
        Column("published_on", "When, as day, month or year.", "citation.published_on"),
        Column("full_text", "The entry as the article has it.", "citation.full_text"),
        *offsets("the article, the entry", "citation.span"),
    ),
    ("claim", "label"),
    (TO_CLAIM,),
)  # fmt: skip


def counts(told: ClaimTold) -> Iterator[tuple[Cell, ...]]:
    """The rows of a claim's counts."""
    dossier, counted = told.dossier, told.bearing.full.counts
    there = {count.uid for count in counted}
    for count in counted:
        extent = count.extent
        yield (
            count.uid,
            count.claim,
            dossier.standing,
            count.quantity,
            count.person_class,
            count.group,
            count.verbatim,
            count.words.start if count.words else None,
            count.words.end if count.words else None,
            extent.qualifier,
            extent.low,
            extent.high,
            extent.is_open if extent.is_known else None,
            count.subset_of if count.subset_of in there else None,
            count.rule,
            count.includes_perpetrators,
            *last_hand(dossier.hands.of("claim_count", count.uid)),
            dossier.in_conflict(count),
            count.term,
        )


def citations(told: ClaimTold) -> Iterator[tuple[Cell, ...]]:
    """The rows of a claim's citations; one that the reference list does not have has its label only."""
    known = told.reading.citations if told.reading else {}
    for label in dict.fromkeys(told.claim.citations):
        found = known.get(label)
        span = found.span if found else None
        yield (
            told.claim.uid,
            label,
            told.dossier.standing,
            found.name if found else None,
            found.url if found else None,
            found.publisher if found else None,
            found.published_on if found else None,
            found.full_text if found else None,
            span.start if span else None,
            span.end if span else None,
        )
