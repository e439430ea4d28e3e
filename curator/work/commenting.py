"""Commenting: what people ask and answer about a record, without a change to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import comments, ids
from curator.core.comments import FIELDS, field_named
from curator.core.disputes import disputes
from curator.core.errors import CuratorError
from curator.core.judgement import Comment
from curator.core.records import KINDS
from curator.core.wording import listed
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records
from curator.store.queries import comments as stored

if TYPE_CHECKING:
    from curator.core.ids import RecordKey, Uid
    from curator.store.collection import Collection

ABOUT = ("event", "claim", "event_figure")
"""The kinds of record that can be spoken about."""


class NotSpokenAboutError(CuratorError):
    """A record of another kind was to be commented on."""


class UnknownFieldError(CuratorError):
    """There is no such field."""


def say(collection: Collection, target: RecordKey, text: str, field: str = "") -> Comment:
    """Comment on an event, a claim or a figure, or on one of its fields.

    Raises:
        EmptyCommentError, NotSpokenAboutError, UnknownFieldError, NoSuchRecordError: as their sentences say.
    """
    made = Comment(new_uid(), target, text, _field(collection, target, field))
    collection.journal.commit(comments.write(made))
    return records.get(collection.connection, Comment, made.uid)


def answer(collection: Collection, comment: Uid, text: str) -> Comment:
    """Answer a comment; the answer is about what the comment is about.

    Raises:
        EmptyCommentError, NoSuchRecordError: as their sentences say.
    """
    before = records.get(collection.connection, Comment, comment)
    made = Comment(new_uid(), before.target, text, before.field, before.uid)
    collection.journal.commit(comments.write(made))
    return records.get(collection.connection, Comment, made.uid)


def finish(collection: Collection, comment: Uid, because: str) -> Comment:
    """Say, with a reason, that nobody has to do anything about a comment any more: about what began it, for an answer.

    Raises:
        DoneAlreadyError, ReasonMissingError, NoSuchRecordError: as their sentences say.
    """
    connection = collection.connection
    asked = records.get(connection, Comment, comment)
    known = {each.comment.uid: each.comment for each in stored.on_records(connection, [ids.RecordKey(asked.target)])}
    begun = comments.begun_by(asked, known)
    collection.journal.commit(comments.finish(begun, because))
    return records.get(connection, Comment, begun.uid)


def take_back(collection: Collection, comment: Uid, because: str) -> None:
    """Withdraw what one said oneself, with a reason.

    Raises:
        OthersCommentError, DoneAlreadyError, ReasonMissingError, NoSuchRecordError: as their sentences say.
    """
    before = records.get(collection.connection, Comment, comment)
    author = stored.author(collection.connection, comment)
    collection.journal.commit(comments.withdraw(before, because, person=collection.journal.person, author=author))


def _field(collection: Collection, target: RecordKey, typed: str) -> str:
    """The field that is meant, of a record that can be spoken about."""
    kind, uid = ids.kind_of(target), ids.uid_of(target)
    if kind not in ABOUT:
        message = f"Comments are on events, claims and figures: this is one of the kind {kind.replace('_', ' ')}."
        raise NotSpokenAboutError(message)
    records.get(collection.connection, KINDS[kind], uid)
    if not typed.strip():
        return ""
    field = field_named(typed)
    if not field and kind == "event":
        contested = {each.field for each in disputes(cases.get(collection.connection, uid))}
        field = typed.strip() if typed.strip() in contested else ""
    if not field:
        message = f"“{typed.strip()}” is no field: give {listed(FIELDS, 'or')}, or killed:civilian and its like."
        raise UnknownFieldError(message)
    return field
