"""An event as programs get it: what the team concludes, what the rules propose, what is disputed, and by whom it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.disputes import disputes
from curator.core.events import FigureMethod
from curator.core.figures import propose
from curator.core.grading import propose_grade
from curator.core.independence import voices
from curator.core.links import told
from curator.core.omissions import left_out, questions
from curator.core.reach import governing
from curator.core.staleness import why_stale
from curator.core.wording import days, people, place_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.core.cases import Case
    from curator.core.disputes import Dispute
    from curator.core.events import Estimate, EventFigure
    from curator.core.figures import Proposal
    from curator.core.ids import Uid


def summary(case: Case) -> dict[str, object]:
    """What a list says of an event."""
    event, when, where = case.event, case.event.when, case.event.where
    grade = propose_grade(case)
    return {
        "uid": event.uid,
        "id": event.public_id,
        "title": event.title,
        "kind": event.kind,
        "state": event.state,
        "event_type": event.event_type or None,
        "type_of_violence": event.type_of_violence,
        "earliest": when.earliest if when else None,
        "latest": when.latest if when else None,
        "date_precision": when.precision if when else None,
        "place": where.name if where else None,
        "admin1": (where.admin1 or None) if where else None,
        "lat": where.latitude if where else None,
        "lon": where.longitude if where else None,
        "place_precision": where.precision if where else None,
        "perpetrator": event.perpetrator or None,
        "grade": event.grade,
        "proposed_grade": grade.grade,
        "contested_on": event.contested_on,
        "claims": [bearing.claim.uid for bearing in case.bearings],
        "independent_sources": len(voices(case)),
        "figures": [_figure(each, case) for each in case.figures],
        "proposed": [_proposal(each) for each in propose(case)],
        "disputes": [dispute(each) for each in disputes(case)],
    }


def document(case: Case, public_ids: Mapping[Uid, str]) -> dict[str, object]:
    """All that is known and derived of an event; `public_ids` are those of the events that it is linked to."""
    return summary(case) | {
        "clarity": case.event.clarity,
        "side_a": case.event.side_a or None,
        "side_b": case.event.side_b or None,
        "summary": case.event.summary or None,
        "merged_into": public_ids[case.event.merged_into] if case.event.merged_into else None,
        "merged": [each.public_id for each in case.merged],
        "withdrawn_because": case.event.withdrawn_because or None,
        "grade_reasons": propose_grade(case).reasons,
        "voices": voices(case),
        "left_out": left_out(case),
        "questions": questions(case),
        "caveats": [each for bearing in case.bearings for each in governing(case, bearing)],
        "links": [
            {
                "uid": each.uid,
                "kind": each.kind,
                "event": public_ids[each.event],
                "other": public_ids[each.other],
                "rationale": each.rationale or None,
            }
            for each in case.links
        ],
        "decisions": case.decisions,
    }


def dispute(raised: Dispute) -> dict[str, object]:
    """A dispute with its sides, and what was decided."""
    return {
        "kind": raised.kind,
        "field": raised.field,
        "state": raised.state,
        "because": raised.because,
        "positions": raised.positions,
        "chosen": raised.decision.chosen if raised.decision else None,
        "decided_because": raised.decision.because if raised.decision else None,
    }


def _figure(figure: EventFigure, case: Case) -> dict[str, object]:
    return {
        "quantity": figure.quantity,
        "class": figure.person_class,
        "low": figure.estimate.low,
        "best": figure.estimate.best,
        "high": figure.estimate.high,
        "high_open": figure.estimate.high_open,
        "method": figure.method,
        "rationale": figure.rationale,
        "rests_on": figure.rests_on,
        "stale_because": why_stale(figure, case),
    }


def _proposal(proposal: Proposal) -> dict[str, object]:
    return {
        "quantity": proposal.quantity,
        "class": proposal.person_class,
        "low": proposal.estimate.low,
        "best": proposal.estimate.best,
        "high": proposal.estimate.high,
        "high_open": proposal.estimate.high_open,
        "method": proposal.method,
        "rationale": proposal.rationale,
        "rests_on": proposal.rests_on,
    }


def linked(case: Case) -> set[Uid]:
    """The events that `document` names beside the event itself."""
    named = {uid for link in case.links for uid in (link.event, link.other)}
    return named | {case.event.uid} | ({case.event.merged_into} if case.event.merged_into else set())


def lines(case: Case) -> Iterator[str]:
    """The event for people, a line for each thing that is known of it."""
    event = case.event
    yield f"{event.public_id}  {event.title}"
    yield from (f"  {name:<12} {value}" for name, value in _facts(case) if value)
    confirmed = {(each.quantity, each.person_class) for each in case.figures}
    for figure in case.figures:
        stale = why_stale(figure, case)
        how = "imported" if figure.method is FigureMethod.IMPORTED else "confirmed"
        yield _numbers(how, people(figure.quantity, figure.person_class), figure.estimate, figure.rationale)
        if stale:
            yield f"{'':<15}To be looked at again: {stale}"
    for each in propose(case):
        if (each.quantity, each.person_class) not in confirmed:
            yield _numbers("proposed", people(each.quantity, each.person_class), each.estimate, each.rationale)
    for raised in disputes(case):
        sides = " / ".join(position.value for position in raised.positions)
        settled = f": {raised.decision.chosen}, because {raised.decision.because}" if raised.decision else ""
        yield f"  dispute      {raised.kind} {raised.field}: {sides} ({raised.state}{settled})"
    for bearing in case.bearings:
        yield f"  claim        {bearing.claim.uid}  {bearing.claim.title}"
        for uid in bearing.claim.passages:
            if uid in case.passages:
                yield f"{'':<15}“{' '.join(case.passages[uid].exact.split())}”"
        for caveat in governing(case, bearing):
            sure = "" if caveat.certain else " (not confirmed how far it reaches)"
            wording = f": {' '.join(caveat.wording.split())}" if caveat.wording else ""
            yield f"{'':<15}caveat {caveat.kind.replace('_', ' ')}{sure}{wording}"


def links_told(case: Case, public_ids: Mapping[Uid, str]) -> Iterator[str]:
    """A line for each event that was merged into it, and for each link, whichever way it leads."""
    for event in case.merged:
        yield f"  merged       {event.public_id}  {event.title}"
    for link in case.links:
        because = f": {link.rationale}" if link.rationale else ""
        yield f"  link         {told(public_ids[link.event], link.kind, public_ids[link.other])}{because}"


def _facts(case: Case) -> Iterator[tuple[str, str]]:
    event, grade = case.event, propose_grade(case)
    yield "state", event.state.replace("_", " ") + (f" ({event.withdrawn_because})" if event.withdrawn_because else "")
    yield "kind", event.kind.value + (f", {event.event_type}" if event.event_type else "")
    yield "when", f"{days(event.when)} (precision {event.when.precision})" if event.when else ""
    yield "where", f"{place_name(event.where)} (precision {event.where.precision})" if event.where else ""
    yield "perpetrator", event.perpetrator
    yield "grade", f"{event.grade or grade.grade or ''}{'' if event.grade else ' (proposed)'}" if grade.grade else ""
    yield "contested on", ", ".join(event.contested_on)
    yield "told by", f"{len(voices(case))} independent, {len(case.bearings)} claims"


def _numbers(label: str, whom: str, estimate: Estimate, because: str) -> str:
    high = f"{estimate.high}{'+' if estimate.high_open else ''}"
    return f"  {label:<12} {whom}: low {estimate.low}, best {estimate.best}, high {high}. {because}"
