"""What stands in a report behind its events: what is left out and why, the method, the terms, the sources with their licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.report.front import LEFT_OUT, METHOD, SOURCES, name_of
from curator.exchange.report.gathered import MOST_LISTED
from curator.exchange.report.nodes import Heading, Kind, Listing, Paragraph, Run, Table, Tone, plain
from curator.exchange.report.words import safe_own

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.vocabularies import KnownTerm
    from curator.exchange.report.gathered import Gathered
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.speech import Speech


def back(found: Gathered, rules: Sequence[str], terms: Sequence[KnownTerm], speech: Speech) -> Iterator[Node]:
    """All that stands after the events one by one; `rules` are ids of counting rules, `terms` those of the collection itself."""
    yield Heading(2, plain(name_of(LEFT_OUT, speech)), LEFT_OUT)
    yield from _left_out(found, speech)
    yield Heading(2, plain(name_of(METHOD, speech)), METHOD)
    yield Listing(tuple(plain(each) for each in method(speech)))
    tr = speech.tr
    read = ", ".join(rules) if rules else tr("none: no word was turned into a number by a rule")
    yield Paragraph((Run(f"{tr('Counting rules that read numbers here')}: ", Tone.STRONG), Run(speech.isolated(read))))
    if terms:
        rows = tuple(
            (safe_own(each.name), safe_own(each.label(speech.language)), safe_own(each.meaning), safe_own(each.like))
            for each in terms
        )
        head = (tr("in the files"), tr("label"), tr("meaning"), tr("like the standard term"))
        yield Table(tr("Terms of this collection"), head, rows)
    yield Heading(2, plain(name_of(SOURCES, speech)), SOURCES)
    yield from _sources(found, speech)


def _left_out(found: Gathered, speech: Speech) -> Iterator[Node]:
    tr = speech.tr
    for table, caption in (("withheld", tr("Withheld, and why")), ("withdrawn", tr("Withdrawn or merged, and why"))):
        rows = tuple(
            (safe_own(id_), safe_own(title), plain(speech.retold(because)))
            for id_, title, because in found.left_out[table]
        )
        if rows:
            yield Table(caption, (tr("event"), tr("title"), tr("because")), rows, shares=(15, 30, 55))
        more = found.number_left_out[table] - len(rows)
        if more:
            text = tr("Not listed here: {n} more; the layout curator has them all.", n=more)
            yield Paragraph((Run(text, Tone.STRONG),), Kind.WARNING)
    if not (found.number_left_out["withheld"] or found.number_left_out["withdrawn"]):
        yield Paragraph(plain(tr("No event was left out.")))
    if found.number_left_out["claim"]:
        yield Paragraph(plain(tr("Claims that bear on no event: {n}.", n=found.number_left_out["claim"])))


def method(speech: Speech) -> tuple[str, ...]:
    """The rules by which numbers and verdicts come about, in sentences."""
    tr = speech.tr
    return (
        tr("Each claim is marked in the working text of an article, whose original bytes are kept under their sha256; its words and their reading stand beside each other."),
        tr("Words bound a number: “at least n” has no top, “up to n” begins at 0, a plural alone is 2 or more. What is not mentioned is no number, and never 0. Words such as “dozens” become numbers only by a named counting rule."),
        tr("Claims that rest on one origin, or on origins that republish, cite or own each other, are one voice, which counts once, with its newest claim."),
        tr("Low is the least that an independent voice gives, high the highest; claims that a reviewer called implausible, with a reason, are left aside. Best is proposed: the most reliable voice, then the majority, then the lowest; a person decides and says why."),
        tr("Numbers are never added across sources, nor a part to its whole. A total that a source claims is set beside the events that it may count, and what it leaves is its rest; neither is added to them."),
        tr("Days and places are as precise as they are known: days as intervals that may be open, places by UCDP's precision from 1 (exact) to 7."),
        tr("Four eyes: who approves changed nothing since the last approval; who settles a dispute neither opened it nor wrote the chosen value; 25 deaths or more, or a change by more than half, need two approvals. What its own author reviewed is marked."),
        tr("An event is withheld while nobody approved exactly what stands there, while something about it is disputed and not settled, and where a caveat calls it false."),
        tr("Caveats travel from where they hang (an article, a section, a citation, a source) to claims, and to the event where all claims, or any, carry them, by their kind."),
        tr("The same numbers, with everything that they rest on, stand in the layout curator of the same release, one row for each."),
    )  # fmt: skip


def _sources(found: Gathered, speech: Speech) -> Iterator[Node]:
    tr = speech.tr
    articles = sorted(found.articles)
    rows = tuple(
        (
            safe_own(title) or plain(tr("an article without a title")),
            safe_own(publisher),
            safe_own(url),
            safe_own(licence) or plain(tr("not stated")),
            plain(str(found.articles[title, publisher, url, licence])),
        )
        for title, publisher, url, licence in articles[:MOST_LISTED]
    )
    if rows:
        head = (tr("article"), tr("publisher"), tr("address"), tr("licence"), tr("claims"))
        yield Table(tr("Articles that the claims stand in"), head, rows, frozenset({4}), (30, 17, 28, 15, 10))
    if len(articles) > MOST_LISTED:
        text = tr("Not listed here: {n} more; the layout curator has them all.", n=len(articles) - MOST_LISTED)
        yield Paragraph((Run(text, Tone.STRONG),), Kind.WARNING)
    yield Paragraph(plain(tr("Outlines of countries and governorates: Natural Earth, public domain.")), Kind.QUIET)
    yield Paragraph(plain(tr("Font of the PDF: DejaVu Sans, free to embed (dejavu-fonts.github.io).")), Kind.QUIET)
