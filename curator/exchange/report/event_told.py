"""One event in a report: its figures, its claims in their exact words, its disputes and how they were settled."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from curator.core.map_plane import PRECISIONS
from curator.exchange.columns import LIST_SEPARATOR
from curator.exchange.exporting import UNREVIEWED
from curator.exchange.report.bands import told
from curator.exchange.report.claim_told import claim_nodes
from curator.exchange.report.nodes import (
    Facts,
    Heading,
    Kind,
    Line,
    Listing,
    Paragraph,
    Run,
    Table,
    Tone,
    anchor,
    plain,
)
from curator.exchange.report.words import (
    caveats_named,
    days_told,
    estimate_of,
    field_told,
    joined,
    moment_told,
    parts,
    safe_own,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from curator.exchange.csv_cells import Cell
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.rows import EventRows
    from curator.exchange.report.speech import Speech, Telling


def event_nodes(rows: EventRows, telling: Telling) -> Iterator[Node]:
    """The section of an event."""
    speech = telling.speech
    event = rows.event
    title = (Run(rows.id(), own=True), Run(" · "), *safe_own(event["title"]))
    yield Heading(3, title, anchor("e", rows.id()))
    if event["reviewed"] == UNREVIEWED:
        yield Paragraph(plain(speech.tr("Nobody has approved this event.")), Kind.WARNING)
    if event["summary"]:
        yield Paragraph(safe_own(event["summary"]))
    yield Facts(tuple(_facts(event, speech)))
    numbers = _claim_numbers(rows)
    yield from _figures(rows, speech, numbers)
    yield from _disputes(rows, speech, numbers)
    yield from _claims(rows, telling)
    yield from _decisions(rows, speech)


def _facts(event: Mapping[str, Cell], speech: Speech) -> Iterator[tuple[str, Line]]:
    tr = speech.tr
    yield tr("When"), plain(days_told(event["date_start"], event["date_end"], speech))
    place = [each for each in (event["place"], event["admin1"]) if each]
    if place:
        precision = tr(PRECISIONS[int(str(event["place_precision"] or 1))])
        yield tr("Where"), (*safe_own(", ".join(map(str, place))), Run(f" ({precision})", Tone.QUIET))
    else:
        yield tr("Where"), plain(tr("not known"))
    yield tr("What kind"), plain(joined([speech.named(event["kind"], "EventKind"), speech.term(event["event_type"])]))
    for name, column in ((tr("Side A"), "side_a"), (tr("Side B"), "side_b"), (tr("Perpetrator"), "perpetrator")):
        if event[column]:
            yield name, safe_own(event[column])
    grade = speech.named(event["grade"], "Grade") or tr("not graded")
    voices = tr("independent voices: {n}", n=int(str(event["voices"] or 0)))
    yield tr("Support"), plain(joined([grade, voices, tr("claims in use: {n}", n=int(str(event["claims"] or 0)))]))
    if event["contested_on"]:
        fields = [field_told(each, speech) for each in parts(event["contested_on"])]
        yield tr("Contested on, now or once"), plain(joined(fields))
    for name, column in (
        (tr("Caveats that reach it"), "caveats"),
        (tr("Caveats that may reach it"), "possible_caveats"),
    ):
        if event[column]:
            yield name, plain(caveats_named(event[column], speech))
    if event["concurrent_edits"]:
        yield tr("Edited at the same time, not settled"), plain(str(event["concurrent_edits"]))
    if event["approved_by"]:
        yield tr("Approved by"), _by(event["approved_by"], event["approved_at"], event["approval_comment"], speech)
    state = joined([speech.named(event["state"], "EventState"), speech.named(event["reviewed"], "Standing")])
    yield tr("State"), plain(state)


def _by(who: Cell, when: Cell, why: Cell, speech: Speech) -> Line:
    """Who did something, when, and with what words."""
    comment = (Run(": "), *safe_own(why)) if why else ()
    return (*safe_own(who), Run(f", {moment_told(when, speech)}", Tone.QUIET), *comment)


def _figures(rows: EventRows, speech: Speech, numbers: Mapping[str, Line]) -> Iterator[Node]:
    tr = speech.tr
    counts = {str(row["count"]): numbers.get(str(row["claim"]), ()) for row in rows.rows("claim_counts")}
    lines = []
    for row in rows.rows("event_figures"):
        is_set = row["figure"] is not None
        prefix = "" if is_set else "proposed_"
        estimate = estimate_of(row, prefix)
        if estimate is None:
            continue
        why: Line = plain(speech.retold(row[f"{prefix}rationale"]))
        if row["stale_because"]:
            why += (Run(" "), Run(speech.retold(row["stale_because"]), Tone.STRONG))
        on = [counts[uid] for uid in parts(row[f"{prefix}rests_on"]) if counts.get(uid)]
        method = plain(speech.named(row[f"{prefix}method"], "FigureMethod"))
        resting: Line = (*method, *(Run(" · "), *_listed(list(dict.fromkeys(on))))) if on else method
        who = (
            _by(row["made_by"], row["made_at"], None, speech)
            if is_set
            else plain(tr("proposed by the rules, set by nobody"))
        )
        lines.append(
            (
                plain(speech.people(row["quantity"], row["class"])),
                (Run(told(estimate), Tone.STRONG if is_set else Tone.QUIET),),
                resting,
                why,
                who,
            )
        )
    yield Heading(4, plain(tr("Figures")))
    if lines:
        head = (tr("whom"), tr("low – best – high"), tr("how chosen, from which claims"), tr("why"), tr("set by"))
        yield Table(tr("Figures of {id}", id=rows.id()), head, tuple(lines), shares=(16, 14, 20, 32, 18))
    else:
        yield Paragraph(plain(tr("No number is known. That is not zero.")))


def _claim_numbers(rows: EventRows) -> dict[str, Line]:
    """For each claim of the event a link to it by its number here."""
    links = sorted({str(row["claim"]) for row in rows.rows("event_claims")})
    return {uid: (Run(str(number), to=anchor("c", uid)),) for number, uid in enumerate(links, 1)}


def _listed(lines: Sequence[Line]) -> Line:
    found: list[Run] = []
    for line in lines:
        found += [Run(", ")] if found else []
        found += line
    return tuple(found)


def _claims(rows: EventRows, telling: Telling) -> Iterator[Node]:
    speech, most = telling.speech, telling.most_claims
    tr = speech.tr
    links = sorted(rows.rows("event_claims"), key=lambda row: (str(row["claim"]), str(row["link"])))
    if not links:
        return
    yield Heading(4, plain(tr("Claims")))
    once = {str(row["claim"]): row for row in reversed(links)}
    for number, uid in enumerate(sorted(once), 1):
        if number > most:
            yield Paragraph(
                plain(tr("Claims not told here: {n}; the layout curator has them all.", n=len(once) - most)),
                Kind.QUIET,
            )
            break
        yield from claim_nodes(rows, once[uid], number, telling)


def _disputes(rows: EventRows, speech: Speech, numbers: Mapping[str, Line]) -> Iterator[Node]:
    tr = speech.tr
    every = rows.rows("disputes")
    if not every:
        return
    yield Heading(4, plain(tr("Disputes")))
    for (kind, field), sides in groupby(every, key=lambda row: (str(row["kind"]), str(row["field"]))):
        positions = list(sides)
        first = positions[0]
        state = speech.named(first["state"], "DisputeState")
        about = f"{kind} · {field_told(field, speech)} · {state}"
        yield Paragraph((Run(about, Tone.STRONG), Run(f": {speech.retold(first['because'])}")))
        yield Listing(tuple(_side(each, speech, numbers) for each in positions))
        if first["decision"]:
            chosen = (Run(tr("Settled on “{value}” by", value=speech.retold(first["settled_on"])) + " "),)
            yield Paragraph((*chosen, *_by(first["settled_by"], first["settled_at"], first["settled_because"], speech)))
        else:
            yield Paragraph((Run(tr("Nobody has settled it."), Tone.STRONG),))


def _side(row: Mapping[str, Cell], speech: Speech, numbers: Mapping[str, Line]) -> Line:
    tr = speech.tr
    claims = [numbers[uid] for uid in parts(row["claims"]) if uid in numbers]
    from_claims: Line = (Run(f" · {tr('claims')} "), *_listed(claims)) if claims else ()
    held: Line = (Run(" · "), *safe_own(row["held_by"])) if row["held_by"] else ()
    verdict = (
        {True: tr("chosen"), False: tr("rejected")}.get(bool(row["chosen"])) if row["chosen"] is not None else None
    )
    end: Line = (Run(f" · {verdict}", Tone.STRONG),) if verdict else ()
    return (Run(speech.retold(row["side"])), *from_claims, *held, *end)


def _decisions(rows: EventRows, speech: Speech) -> Iterator[Node]:
    """What was decided beside the disputes told above: steps of review, discharges, claims called implausible, old verdicts."""
    tr = speech.tr
    lines = []
    for row in rows.rows("decisions"):
        if row["act"] == "settlement" and row["in_force"]:
            continue
        what: Line
        match str(row["act"]):
            case "review":
                of_event = row["about"] == "event"
                states = "EventState" if of_event else "ClaimStatus"
                before, after = (speech.named(row[each], states) for each in ("before", "outcome"))
                about = tr("event") if of_event else tr("claim")
                what = plain(f"{about}: {before} → {after}")
            case "settlement":
                sides = LIST_SEPARATOR.join(speech.retold(each) for each in parts(row["sides"]))
                what = plain(
                    tr(
                        "A verdict on {field} that no longer holds, since the sides are others",
                        field=field_told(str(row["field"]), speech),
                    )
                    + f": {speech.retold(row['outcome'])} ({sides})"
                )
            case "discharge":
                what = plain(tr("A caveat was lifted from a claim"))
            case _:
                what = plain(tr("A claim was called implausible and left out of figures"))
        lines.append((what, _by(row["by"], row["at"], None, speech), safe_own(row["because"])))
    if lines:
        yield Heading(4, plain(tr("Review and decisions")))
        head = (tr("what"), tr("by whom, when"), tr("because"))
        yield Table(tr("Decisions about {id}", id=rows.id()), head, tuple(lines), shares=(30, 30, 40))
