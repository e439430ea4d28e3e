"""Comments: said, answered, marked as done, withdrawn; and how they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from curator.cli import answers
from curator.cli.collection_argument import person_option
from curator.cli.reviewing import opened_by, review, step
from curator.core.comments import in_threads, is_open, mentions
from curator.core.errors import CuratorError
from curator.core.judgement import Comment
from curator.core.records import key_of
from curator.store import history
from curator.store.queries import comments, records
from curator.work import commenting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from curator.core.comments import Remark
    from curator.core.ids import RecordKey
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class NothingSaidAboutError(CuratorError):
    """No record is named that could be commented on."""


def _by(command: Callable[..., Any]) -> Callable[..., Any]:
    return person_option(answers.json_option(command))


@review.command()
@click.argument("record")
@click.argument("text")
@click.option("--field", default="", help="What it is about: killed, injured:civilian, date, place, perpetrator …")
@click.option("--answers", "answered", metavar="ID", help="The comment on RECORD that it answers.")
@_by
def comment(record: str, text: str, field: str, answered: str | None, person: str) -> None:
    """Say TEXT about RECORD, an event, a claim or a figure; #killed or @Ann in it name a field or a person."""
    with opened_by(person) as opened:
        target = _target(opened, record)
        if answered is None:
            made = commenting.say(opened, target, text, field)
        else:
            before = _comment(opened, answered)
            made = commenting.answer(opened, before.uid, text)
    answers.give({"comment": made.uid, "on": made.target, "field": made.field or None}, [f"Said: {made.uid}."])


@review.command()
@click.argument("comment")
@step
def done(comment: str, person: str, because: str) -> None:
    """Say, with a reason (--because), that nobody has to do anything about COMMENT any more."""
    with opened_by(person) as opened:
        made = commenting.finish(opened, _comment(opened, comment).uid, because)
    answers.give({"comment": made.uid, "done_because": made.done_because}, ["Marked as done."])


@review.command()
@click.argument("comment")
@step
def unsay(comment: str, person: str, because: str) -> None:
    """Withdraw your own COMMENT, with a reason (--because)."""
    with opened_by(person) as opened:
        found = _comment(opened, comment)
        commenting.take_back(opened, found.uid, because)
    answers.give({"comment": found.uid}, ["Withdrawn."])


def _target(collection: Collection, named: str) -> RecordKey:
    """The event, claim or figure that is named by its public id or the beginning of its uid."""
    for kind in commenting.ABOUT:
        try:
            return key_of(records.by_prefix(collection.connection, kind, named))
        except records.NoSuchRecordError:
            continue
    message = f"No event, claim or figure begins with {named}: give the whole id as “curator list” shows it."
    raise NothingSaidAboutError(message)


def _comment(collection: Collection, named: str) -> Comment:
    found = records.by_prefix(collection.connection, "comment", named)
    return records.get(collection.connection, Comment, found.uid)


def documents(connection: Connection, remarks: Iterable[Remark]) -> list[dict[str, object]]:
    """Comments as programs get them, in threads."""
    people = history.people(connection)
    return [
        {
            "uid": each.comment.uid,
            "on": each.comment.target,
            "field": each.comment.field or None,
            "answers": each.comment.answers,
            "text": each.comment.text,
            "mentions": [
                {"start": found.start, "end": found.end, "field": found.field or None, "person": found.person or None}
                for found in mentions(each.comment.text, people)
            ],
            "person": each.person,
            "at": history.moment(each.at),
            "done_because": each.comment.done_because or None,
            "withdrawn_because": each.comment.withdrawn_because or None,
        }
        for each in in_threads(remarks)
    ]


def table(connection: Connection) -> tuple[Sequence[object], tuple[str, ...], Sequence[Sequence[object]]]:
    """All comments as a document, and as headings and rows."""
    found = comments.every(connection)
    rows = [
        (
            each.comment.uid,
            each.comment.target,
            each.comment.field,
            each.person,
            _stands(each),
            answers.short("  " * each.depth + each.comment.text),
        )
        for each in in_threads(found)
    ]
    return documents(connection, found), ("id", "on", "field", "by", "stands", "text"), rows


def _stands(remark: Remark) -> str:
    if remark.comment.withdrawn_because:
        return "withdrawn"
    if remark.depth:
        return ""
    return "open" if is_open(remark.comment) else "done"


def lines(remarks: Iterable[Remark]) -> list[str]:
    """Comments as people read them below a record."""
    return [
        f"{'  ' * each.depth}{each.person}, {history.moment(each.at):%Y-%m-%d %H:%M}"
        f"{f' on {each.comment.field}' if each.comment.field else ''}: {each.comment.text}"
        f"{f' (done: {each.comment.done_because})' if each.comment.done_because else ''}"
        for each in in_threads(remarks)
    ]
