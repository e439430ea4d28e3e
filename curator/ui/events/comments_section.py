"""What people said about an event, as a part of its page: threads, and a word at each field that a comment is about.

Links are `field:NAME`, which leads to the field on the page, and `comment:UID`, which leads to the comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from curator.core.comments import Remark, in_threads, is_open, mentions, waiting
from curator.core.disagreements import field_of
from curator.core.disputes import disputes
from curator.core.events import EventState
from curator.core.figures import propose
from curator.core.ids import RecordKey
from curator.core.records import key_of
from curator.store import history
from curator.store.queries import comments
from curator.store.queries.reviews import Step
from curator.ui.mirroring import direction_of
from curator.ui.words import isolated, moment, retold, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.cases import Case
    from curator.store.driver import Connection

INDENT = 20
"""An answer begins so many pixels further in than what it answers."""


@dataclass(frozen=True, slots=True)
class Talk:
    """The comments on an event and its parts, who works on the collection, and what the event was last returned with."""

    remarks: tuple[Remark, ...] = ()
    people: frozenset[str] = frozenset()
    returned: Step | None = None

    def open_on(self, field: str) -> tuple[Remark, ...]:
        """The comments on a field that wait for somebody."""
        return tuple(each for each in waiting(self.remarks) if each.comment.field == field)


def talk_about(connection: Connection, case: Case, steps: Sequence[Step]) -> Talk:
    """What people said about a case; what it was returned with, as long as it is with its author."""
    last = next((each for each in reversed(steps) if each.review.after == EventState.CHANGES_REQUESTED), None)
    returned = last if case.event.state is EventState.CHANGES_REQUESTED else None
    return Talk(tuple(comments.on_case(connection, case)), history.people(connection), returned)


def anchor(field: str) -> str:
    """The name of the place on the page where a field is told."""
    return f"field-{field}"


def place_of(case: Case, field: str) -> str:
    """Where on the page a link to a field leads: to its dispute, else its figure, else the head; all claims for the sources."""
    if any(each.field == field for each in disputes(case)):
        return f"dispute-{field}"
    figures = {field_of(each.quantity, each.person_class) for each in case.figures}
    figures |= {field_of(each.quantity, each.person_class) for each in propose(case)}
    for known in (field, field.partition(":")[0]):
        if known in figures:
            return anchor(known)
    return "claims" if field in {"sources", "accuracy"} else "head"


def said_of(talk: Talk, field: str) -> str:
    """A word behind a field on which comments wait, and what the event was returned with where that mentions it."""
    n = len(talk.open_on(field))
    notes = [f"<a href='comments:{escape(field)}'>{escape(tr('comments: {n}', n=n))}</a>"] if n else []
    if talk.returned is not None and any(
        each.field == field for each in mentions(talk.returned.review.comment, talk.people)
    ):
        notes.append(f"<span class='warning'>{escape(tr('returned because of this'))}</span>")
    return "".join(f" · {each}" for each in notes)


def told(text: str, people: frozenset[str]) -> str:
    """A text as HTML, the fields that it mentions as links and the people in bold."""
    parts, at = [], 0
    for each in mentions(text, people):
        words = escape(text[each.start : each.end])
        parts.append(escape(text[at : each.start]))
        parts.append(f"<a href='field:{escape(each.field)}'>{words}</a>" if each.field else f"<b>{words}</b>")
        at = each.end
    return "".join(parts) + escape(text[at:])


def returned_with(talk: Talk) -> str:
    """What the event was returned with, over everything else, as long as it is with its author."""
    if talk.returned is None:
        return ""
    who = escape(tr("Returned by {person}:", person=talk.returned.person))
    return f"<p class='warning'><b>{who}</b> {told(talk.returned.review.comment, talk.people)}</p>"


def comments_section(case: Case, talk: Talk) -> str:
    """The threads, the oldest first; nothing where nobody said anything."""
    titles = {key_of(bearing.claim): bearing.claim.title for bearing in case.bearings}
    parts = [_remark(each, talk, titles.get(RecordKey(each.comment.target), "")) for each in in_threads(talk.remarks)]
    return f"<a name='comments'></a><h2>{tr('Comments')}</h2>{''.join(parts)}" if parts else ""


def _remark(remark: Remark, talk: Talk, on_claim: str) -> str:
    comment = remark.comment
    about = [isolated(remark.person), f"{moment(history.moment(remark.at))} UTC"]
    head = escape(" · ".join(about))
    if on_claim and not remark.depth:
        head += f" · {escape(tr('on the claim “{title}”', title=on_claim))}"
    if comment.field:
        head += f" · <a href='field:{escape(comment.field)}'>{escape(retold(comment.field))}</a>"
    if comment.done_because:
        head += f" · <span class='good'>{escape(tr('done: {why}', why=comment.done_because))}</span>"
    elif not remark.depth and is_open(comment):
        head += f" · <a href='comment:{comment.uid}'>{tr('answer')}</a>"
    text = (
        escape(tr("withdrawn: {why}", why=comment.withdrawn_because))
        if comment.withdrawn_because
        else told(comment.text, talk.people)
    )
    return (
        f"<table><tr><td width='{remark.depth * INDENT + 1}'></td>"
        f"<td><span class='quiet'>{head}</span></td></tr>"
        f"<tr><td></td><td><p dir='{direction_of(comment.text)}' style='margin: 0'>{text}</p></td></tr></table>"
    )
