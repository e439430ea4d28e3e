"""Entering another value in a dispute: a typed line is read, stands as a proposal, and waits for somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import proposing
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole
from curator.core.judgement import DisputeKind
from curator.core.settling import ChoiceRefusedError
from curator.core.wording import QUANTITIES, people
from curator.store.identifiers import new_uid
from curator.suggest import lines
from curator.suggest.date_context import Context
from curator.suggest.lines.line import Line
from curator.work import settling

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.disputes import Dispute
    from curator.core.ids import Uid
    from curator.core.proposing import Value
    from curator.store.collection import Collection


def enter(collection: Collection, event: Uid, dispute: Dispute, typed: str, because: str) -> str:
    """Have a value stand that nobody has entered yet, with the reason; it is given as the dispute can end with it.

    A number becomes the best of its figure, with the reason; days, a place or a perpetrator become the event's own, and the
    reason stands as a comment on the field. Somebody else settles on it, or whoever entered it where they work alone.

    Raises:
        NoSuchDisputeError, SettledAlreadyError, ReasonMissingError, ChoiceRefusedError: as they say.
    """
    case, now = settling.find_dispute(collection.connection, event, dispute.field, dispute.kind)
    read = understood(case, now, typed)
    if read.doubts:
        raise ChoiceRefusedError(" ".join(read.doubts))
    if len(read.values) != 1:
        message = f"Write one value on {dispute.field}, and nothing else."
        raise ChoiceRefusedError(message)
    proposal = proposing.propose_value(case, now, read.values[0], because, new_uid)
    collection.journal.commit(proposal.edit)
    return proposal.value


def understood(case: Case, dispute: Dispute, line: str) -> Line[Value]:
    """What a typed line says of what a dispute is about, read as the lines of the claim form are."""
    match dispute.kind:
        case DisputeKind.COUNTS:
            return _number(dispute.field, line)
        case DisputeKind.DATES:
            when = case.event.when
            read = lines.dates(line, Context(neighbours=(when,) if when is not None else ()))
            others = [
                f"“{each.verbatim}”: Write the days of the event itself, not of a {each.role.value.replace('_', ' ')}."
                for each in read.values
                if each.role is not DateRole.EVENT
            ]
            spans = [each.span for each in read.values if each.span is not None]
            return Line(tuple(spans), read.told, (*read.doubts, *others))
        case DisputeKind.PLACES:
            spots = lines.places(line)
            return Line(tuple(each.spot for each in spots.values), spots.told, spots.doubts)
        case _:
            return Line((line.strip(),) if line.strip() else ())


def _number(field: str, line: str) -> Line[Value]:
    """One number of people, as figures or words; a line that says what happened to them has to say what is disputed."""
    quantity = Quantity(field.partition(":")[0])
    words = line.strip()
    if not words:
        return Line()
    read = lines.counts(words)
    if not read.values:
        read = lines.counts(f"{words} {QUANTITIES[quantity]}")
    extents = [each.extent for each in read.values if each.quantity is quantity]
    if len(read.values) != 1 or len(extents) != 1 or extents[0].low is None or extents[0].low != extents[0].high:
        doubt = f"“{words}”: Write one number of {people(quantity, PersonClass.TOTAL)}, such as 11."
        return Line((), (), (doubt,))
    return Line((extents[0].low,), (f"{extents[0].low} {QUANTITIES[quantity]}",))
