"""The agreement of two people as two CSV files: each claim beside its counterpart, and how far they agree in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.agreement import Aspect
from curator.core.dates import DateRole
from curator.core.errors import CuratorError
from curator.core.places import PlaceRole
from curator.core.wording import days, place_name
from curator.exchange.columns import LIST_SEPARATOR, Column, ColumnType, Table, words_of
from curator.exchange.csv_files import CsvFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from curator.core.agreement import Agreement, Coded
    from curator.core.ids import Uid
    from curator.exchange.csv_cells import Cell


class UnwritableAgreementError(CuratorError):
    """The files cannot be written where they are wanted."""


def _side(name: str) -> tuple[Column, ...]:
    return (
        Column(f"claim_{name}", "The claim's uid; empty where only the other made one.", "claim.uid"),
        Column(f"words_{name}", "The words that it rests on.", "passage.exact"),
        Column(f"counts_{name}", "Its numbers: quantity, class, low..high (nothing after the dots = open).", "claim_count", is_list=True),
        Column(f"day_{name}", "The days of the event.", "claim_date.span", is_list=True),
        Column(f"place_{name}", "The places of the event.", "claim_place.spot", is_list=True),
        Column(f"originator_{name}", "Who is said to know.", "claim.originator"),
        Column(f"perpetrator_{name}", "Who is alleged to have done it.", "claim_actor", is_list=True),
        Column(f"event_type_{name}", "The type of the event.", "claim.event_type"),
    )  # fmt: skip


CLAIMS = Table(
    "agreement",
    "Claims of two people",
    "One row for each pair of claims that rest on the same words, and for each claim of which the other has none.",
    (
        Column("row", "The number of the row.", "agreement", ColumnType.INTEGER, required=True),
        Column("article", "The title of the article.", "article.title"),
        Column("made_by", "Who made a claim here.", "agreement", values=("both", "first", "second"), required=True),
        Column("first", "The first of the two.", "agreement", required=True),
        Column("second", "The second of the two.", "agreement", required=True),
        Column("share", "How much of the words that either rests on both do, in hundredths.", "agreement", ColumnType.INTEGER, "%"),
        Column("differing", "In what they do not say the same.", "agreement", values=words_of(Aspect), is_list=True),
        *_side("first"),
        *_side("second"),
    ),
    ("row",),
)  # fmt: skip

MEASURES = Table(
    "agreement_measures",
    "Krippendorff's alpha",
    "One row for each aspect in which the two are compared.",
    (
        Column("aspect", "What is compared; the guide says in which units.", "agreement", values=words_of(Aspect), required=True),
        Column("alpha", "1 whole agreement, 0 what chance would give; empty where it is not defined.", "agreement", ColumnType.NUMBER),
        Column("units", "On so many units it rests.", "agreement", ColumnType.INTEGER, "units", required=True),
        Column("same", "In so many of them both say the same.", "agreement", ColumnType.INTEGER, "units", required=True),
    ),
    ("aspect",),
)  # fmt: skip


def claim_rows(
    found: Agreement, people: tuple[str, str], words: Mapping[Uid, str], titles: Mapping[Uid, str]
) -> Iterator[Sequence[Cell]]:
    """The rows of `CLAIMS`; `words` has what each claim rests on, `titles` the articles' by their versions."""
    pairs: list[tuple[Coded | None, Coded | None, int | None, Sequence[Aspect]]] = [
        *((each.first, each.second, round(each.share * 100), each.differing) for each in found.matches),
        *((each, None, None, ()) for each in found.only_first),
        *((None, each, None, ()) for each in found.only_second),
    ]
    for row, (first, second, share, differing) in enumerate(pairs, 1):
        some = first or second
        title = "" if some is None else titles.get(some.full.claim.version, "")
        made_by = "both" if first and second else "first" if first else "second"
        told = LIST_SEPARATOR.join(differing)
        yield (row, title, made_by, *people, share, told, *_cells(first, words), *_cells(second, words))


def measure_rows(found: Agreement) -> Iterator[Sequence[Cell]]:
    """The rows of `MEASURES`."""
    for aspect, measure in found.measured.items():
        alpha = None if measure.alpha is None else f"{measure.alpha:.6f}"
        yield aspect.value, alpha, measure.units, measure.same


def _cells(coded: Coded | None, words: Mapping[Uid, str]) -> Sequence[Cell]:
    if coded is None:
        return ("",) * len(_side(""))
    full = coded.full
    counts = [
        f"{each.quantity} {each.person_class} {each.extent.low}..{'' if each.extent.high is None else each.extent.high}"
        for each in full.counts
        if each.extent.low is not None
    ]
    days_told = [days(each.span) for each in full.dates if each.role is DateRole.EVENT and each.span is not None]
    places = [place_name(each.spot) for each in full.places if each.role is PlaceRole.EVENT]
    return (
        full.claim.uid,
        words.get(full.claim.uid, ""),
        *map(LIST_SEPARATOR.join, (counts, days_told, places)),
        coded.originator,
        LIST_SEPARATOR.join(coded.perpetrators),
        full.claim.event_type,
    )


def write(
    path: Path, found: Agreement, people: tuple[str, str], words: Mapping[Uid, str], titles: Mapping[Uid, str]
) -> tuple[Path, Path]:
    """Write both tables, the measures beside the claims, each whole or not at all; what was there by that name is replaced.

    Raises:
        UnwritableAgreementError: the folder cannot be written to, or the disk is full.
    """
    beside = path.with_name(f"{path.stem}_measures{path.suffix}")
    try:
        _replace(path, CLAIMS, claim_rows(found, people, words, titles))
        _replace(beside, MEASURES, measure_rows(found))
    except OSError as error:
        message = f"{path.name} cannot be written ({error.strerror}): choose another folder, or make room."
        raise UnwritableAgreementError(message) from error
    return path, beside


def _replace(path: Path, table: Table, rows: Iterator[Sequence[Cell]]) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    with CsvFile(fresh, table) as file:
        file.add_all(rows)
        file.close()
    fresh.replace(path)
