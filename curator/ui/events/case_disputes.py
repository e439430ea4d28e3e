"""The disputes of a case as a part of its page: the sides with their words, what was chosen, and what was left aside."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.core.cases import counts_of, dates_of, places_of, source_of
from curator.core.disputes import disputes
from curator.core.judgement import Decision, DisputeKind
from curator.core.rejecting import rejected
from curator.core.wording import quoted
from curator.ui.disputes_told import field_told
from curator.ui.events.comments_section import said_of
from curator.ui.words import in_own_direction, isolated, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.disputes import Dispute
    from curator.core.ids import Uid
    from curator.core.judgement import Position
    from curator.ui.events.comments_section import Talk


def disputes_section(case: Case, talk: Talk) -> str:
    """Each dispute with its sides; a settled one says what was chosen, by what reason, and what was rejected."""
    parts = [_dispute(case, dispute, talk) for dispute in disputes(case)]
    earlier = "".join(_earlier(each) for each in _no_longer_standing(case))
    if earlier:
        parts.append(f"<p><b>{tr('Earlier decisions')}</b></p><ul>{earlier}</ul>")
    return f"<h2>{tr('Disputes')}</h2>{''.join(parts)}" if parts else ""


def _dispute(case: Case, dispute: Dispute, talk: Talk) -> str:
    decision = dispute.decision
    left = rejected(case, decision) if decision is not None else ()
    sides = "".join(
        _side(case, dispute, side, decision=decision, is_rejected=side in left) for side in dispute.positions
    )
    if decision is None:
        state = f"<b class='bad'>{tr('open')}</b>"
    else:
        told = tr("settled on “{value}”: {why}", value=retold(decision.chosen), why=decision.because)
        state = f"<span class='good'>{escape(told)}</span>"
    anchor = f"<a name='dispute-{escape(dispute.field)}'></a>"
    title = f"{anchor}<b>{isolated(dispute.kind.value)} · {escape(field_told(dispute.field))}</b>"
    return (
        f"<p>{title} · {state}{said_of(talk, dispute.field)}<br>{escape(retold(dispute.because))}</p><ul>{sides}</ul>"
    )


def _side(case: Case, dispute: Dispute, side: Position, *, decision: Decision | None, is_rejected: bool) -> str:
    mark = ""
    if is_rejected:
        mark = f"<b class='warning'>✗ {tr('rejected')}</b> "
    elif decision is not None and side.value == decision.chosen:
        mark = f"<b class='good'>✓ {tr('chosen')}</b> "
    who = "; ".join(_claim(case, dispute.kind, uid) for uid in side.claims)
    return f"<li>{mark}{escape(retold(side.value))} <span class='quiet'>{who}</span></li>"


def _claim(case: Case, kind: DisputeKind, claim: Uid) -> str:
    """A claim as a link, with the words in which it takes its side."""
    bearing = next(each for each in case.bearings if each.claim.uid == claim)
    link = f"<a href='claim:{claim}'>{escape(in_own_direction(bearing.claim.title or _who(case, bearing)))}</a>"
    words = quoted(tuple(dict.fromkeys(_words(bearing, kind))))
    return f"{link} ({escape(isolated(words))})" if words else link


def _who(case: Case, bearing: Bearing) -> str:
    source = source_of(case, bearing.claim)
    return source.name if source is not None else tr("the text does not say who")


def _words(bearing: Bearing, kind: DisputeKind) -> Iterator[str]:
    match kind:
        case DisputeKind.COUNTS | DisputeKind.VICTIM_CLASS:
            yield from (each.verbatim for each in counts_of(bearing))
        case DisputeKind.DATES:
            yield from (each.verbatim for each in dates_of(bearing))
        case DisputeKind.PLACES:
            yield from (each.verbatim for each in places_of(bearing))
        case _:
            return


def _no_longer_standing(case: Case) -> list[Decision]:
    """Decisions whose dispute has other sides now, or is gone; they are kept, and shown with what they chose."""
    standing = {dispute.decision.uid for dispute in disputes(case) if dispute.decision is not None}
    now = {(dispute.kind, dispute.field, dispute.decision.chosen) for dispute in disputes(case) if dispute.decision}
    return [
        each
        for each in sorted(case.decisions, key=lambda each: each.uid)
        if each.uid not in standing and (each.kind, each.field, each.chosen) not in now
    ]


def _earlier(decision: Decision) -> str:
    told = tr(
        "{field}: “{value}” of {sides}; its sides are others now, so that it settles nothing: {why}",
        field=retold(decision.field),
        value=retold(decision.chosen),
        sides=retold("; ".join(each.value for each in decision.positions)),
        why=decision.because,
    )
    return f"<li class='quiet'>{escape(told)}</li>"
