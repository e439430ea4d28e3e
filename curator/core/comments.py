"""Comments: what a remark is about, whom it calls, and how remarks follow on each other.

A comment changes nothing: it is no part of what an approval vouches for, and who writes one is no author of the record.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.edits import Edit, create, revise
from curator.core.errors import CuratorError
from curator.core.folding import folded
from curator.core.four_eyes import reason
from curator.core.judgement import Comment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.core.ids import Uid


class EmptyCommentError(CuratorError):
    """A comment says nothing."""


class OthersCommentError(CuratorError):
    """Somebody would withdraw what another person said."""


class DoneAlreadyError(CuratorError):
    """A comment is done, or withdrawn, already."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A part of a text, in code points, end exclusive, that names a field (as disputes name it) or a person."""

    start: int
    end: int
    field: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment with who made it and when (hybrid clock), and how deep it stands below what it answers."""

    comment: Comment
    person: str
    at: int
    depth: int = 0


VICTIMS = "victims"
"""Stands for a class where it is disputed who was counted."""

_PLAIN: Mapping[str, tuple[str, ...]] = {
    "when": ("when", "date", "dates", "day", "days", "متى", "تاريخ", "التاريخ", "يوم", "اليوم"),
    "where": ("where", "place", "places", "location", "أين", "مكان", "المكان", "موقع", "الموقع"),
    "perpetrator": ("perpetrator", "perpetrators", "who", "جناة", "الجناة", "جاني", "الجاني", "فاعل", "الفاعل"),
    "existence": ("existence", "حدوث", "الحدوث", "وقوع", "الوقوع"),
    "sources": ("sources", "source", "مصادر", "المصادر", "مصدر", "المصدر"),
    "accuracy": ("accuracy", "دقة", "الدقة"),
    "title": ("title", "عنوان", "العنوان"),
    "summary": ("summary", "ملخص", "الملخص"),
    "event_type": ("event_type", "type", "نوع", "النوع"),
    "grade": ("grade", "درجة", "الدرجة"),
    "type_of_violence": ("type_of_violence", "violence", "عنف", "العنف"),
    "side_a": ("side_a", "الطرف_أ"),
    "side_b": ("side_b", "الطرف_ب"),
}
_COUNTED: Mapping[Quantity, tuple[str, ...]] = {
    Quantity.KILLED: ("killed", "dead", "deaths", "قتلى", "القتلى", "قتل", "قتيل", "ضحايا", "الضحايا"),
    Quantity.INJURED: ("injured", "wounded", "جرحى", "الجرحى", "مصابون", "المصابون", "مصابين", "المصابين"),
    Quantity.KILLED_OR_INJURED: ("killed_or_injured", "casualties", "قتلى_أو_جرحى"),
    Quantity.MISSING: ("missing", "مفقودون", "المفقودون", "مفقودين", "المفقودين"),
    Quantity.ABDUCTED: ("abducted", "kidnapped", "مخطوفون", "المخطوفون", "مخطوفين", "المخطوفين"),
    Quantity.DETAINED: (
        "detained",
        "arrested",
        "محتجزون",
        "المحتجزون",
        "محتجزين",
        "المحتجزين",
        "معتقلون",
        "المعتقلون",
        "معتقلين",
        "المعتقلين",
    ),
    Quantity.RELEASED: ("released", "freed", "مفرج_عنهم", "المفرج_عنهم"),
    Quantity.DISPLACED: ("displaced", "نازحون", "النازحون", "نازحين", "النازحين"),
}
_CLASSES: Mapping[str, tuple[str, ...]] = {
    PersonClass.CIVILIAN: ("civilian", "civilians", "مدنيون", "المدنيون", "مدنيين", "المدنيين", "مدني"),
    PersonClass.SIDE_A: ("side_a", "الطرف_أ"),
    PersonClass.SIDE_B: ("side_b", "الطرف_ب"),
    PersonClass.UNKNOWN: ("unknown", "مجهولون", "المجهولون", "مجهولين"),
    PersonClass.TOTAL: ("total", "all", "الكل", "مجموع", "المجموع"),
    VICTIMS: (VICTIMS, "الضحايا"),
}


def _alike(word: str) -> str:
    return folded(word).casefold().replace("-", "_")


_NAMES = {_alike(word): field for field, words in _PLAIN.items() for word in words}
_QUANTITIES = {_alike(word): quantity for quantity, words in _COUNTED.items() for word in words}
_OF_CLASS = {_alike(word): of for of, words in _CLASSES.items() for word in words}

FIELDS: tuple[str, ...] = (*_PLAIN, *(quantity.value for quantity in Quantity))
"""What a mention offers first: every field but the numbers of single classes."""

WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {**_PLAIN, **{quantity.value: words for quantity, words in _COUNTED.items()}}
)
"""The words that mean each of these fields, in English and Arabic."""

_FIELD = re.compile(r"(?<![\w#&/])#([^\W\d][\w-]*)(?::([^\W\d][\w-]*))?")
_CALL = re.compile(r"(?<![\w@.])@(?=\w)")


def field_named(word: str) -> str:
    """The field that a word means, as disputes name it: "date" is `when`, "injured:civilians" is `injured:civilian`; else ""."""
    quantity, _, of = map(_alike, word.strip().removeprefix("#").partition(":"))
    if quantity in _QUANTITIES:
        return _counted(_QUANTITIES[quantity], of)
    return "" if of else _NAMES.get(quantity, "")


def _counted(quantity: Quantity, of: str) -> str:
    if not of:
        return quantity.value
    known = _OF_CLASS.get(of)
    if known is None:
        return ""
    return quantity.value if known == PersonClass.TOTAL else f"{quantity}:{known}"


def mentions(text: str, people: Iterable[str] = ()) -> tuple[Mention, ...]:
    """The fields (`#killed`, `#injured:civilian`, `#التاريخ`) and people (`@Ann Smith`) that a text mentions, as they come.

    Of `people`, all who work on the collection, the longest name that stands there is meant; what names nothing that there
    is stays plain text. A quantity whose class is not known is mentioned without it.
    """
    names = sorted({name for name in people if name.strip()}, key=lambda name: (-len(name), name))
    found = [*_fields(text), *_called(text, names)]
    return tuple(sorted(found, key=lambda each: each.start))


def _fields(text: str) -> Iterator[Mention]:
    for each in _FIELD.finditer(text):
        whole = field_named(each[0])
        if whole:
            yield Mention(each.start(), each.end(), field=whole)
        elif each[2] and (alone := field_named(each[1])):
            yield Mention(each.start(), each.end(1), field=alone)


def _called(text: str, names: Iterable[str]) -> Iterator[Mention]:
    for each in _CALL.finditer(text):
        for name in names:
            end = each.end() + len(name)
            stands = text[each.end() : end].casefold().replace("_", " ")
            if stands == name.casefold().replace("_", " ") and not text[end : end + 1].isalnum():
                yield Mention(each.start(), end, person=name)
                break


def fields_mentioned(text: str) -> tuple[str, ...]:
    """The fields that a text mentions, each once, in their order."""
    return tuple(dict.fromkeys(each.field for each in mentions(text)))


def calls(text: str, person: str) -> bool:
    """Whether a text calls this person."""
    return any(each.person for each in mentions(text, (person,)))


def write(comment: Comment) -> Edit:
    """The edit that makes a comment; one that names no field is about the first that its text mentions.

    Raises:
        EmptyCommentError: it says nothing.
    """
    text = comment.text.strip()
    if not text:
        message = "Write what there is to say: an empty comment tells nobody anything."
        raise EmptyCommentError(message)
    field = comment.field or next(iter(fields_mentioned(text)), "")
    return create("Comment", replace(comment, text=text, field=field))


def finish(comment: Comment, because: str) -> Edit:
    """The edit that says, with a reason, that nobody has to do anything about a comment any more.

    Raises:
        DoneAlreadyError: it is done or withdrawn.
        ReasonMissingError: there is no reason.
    """
    _refuse_ended(comment)
    because = reason(because, "marking a comment as done")
    return revise("Mark comment as done", comment, replace(comment, done_because=because))


def withdraw(comment: Comment, because: str, *, person: str, author: str) -> Edit:
    """The edit by which its author takes a comment back, with a reason.

    Raises:
        OthersCommentError: somebody else wrote it.
        DoneAlreadyError: it is withdrawn.
        ReasonMissingError: there is no reason.
    """
    if person != author:
        message = f"{author} wrote this comment, so only {author} can withdraw it: answer it, or mark it as done."
        raise OthersCommentError(message)
    if comment.withdrawn_because:
        raise DoneAlreadyError(_WITHDRAWN)
    because = reason(because, "withdrawing a comment")
    return revise("Withdraw comment", comment, replace(comment, withdrawn_because=because))


def _refuse_ended(comment: Comment) -> None:
    if comment.withdrawn_because:
        raise DoneAlreadyError(_WITHDRAWN)
    if comment.done_because:
        message = "This comment is done already: write a new one if there is more to say."
        raise DoneAlreadyError(message)


_WITHDRAWN = "This comment is withdrawn: write a new one if there is more to say."


def begun_by(comment: Comment, known: Mapping[Uid, Comment]) -> Comment:
    """The comment that began what this one goes on with; an answer to what is not here begins something itself."""
    while (above := _answered(comment, known)) is not None:
        comment = above
    return comment


def _answered(comment: Comment, known: Mapping[Uid, Comment]) -> Comment | None:
    """What a comment answers on the same record; None where that is not here, or where following it never ends."""
    seen = {comment.uid}
    found = each = _above(comment, known)
    while each is not None:
        if each.uid in seen:
            return None
        seen.add(each.uid)
        each = _above(each, known)
    return found


def _above(comment: Comment, known: Mapping[Uid, Comment]) -> Comment | None:
    above = None if comment.answers is None else known.get(comment.answers)
    return above if above is not None and above.target == comment.target else None


def is_open(comment: Comment) -> bool:
    """Whether a comment that begins something still waits for somebody."""
    return not (comment.done_because or comment.withdrawn_because)


def in_threads(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks as people read them: the oldest first, each followed by its answers; withdrawn ones only above answers."""
    ordered = sorted(remarks, key=lambda each: (each.at, each.comment.uid))
    known = {each.comment.uid: each.comment for each in ordered}
    below: defaultdict[Uid | None, list[Remark]] = defaultdict(list)
    for each in ordered:
        above = _answered(each.comment, known)
        below[None if above is None else above.uid].append(each)
    return tuple(_below(below, None, 0))


def _below(below: Mapping[Uid | None, list[Remark]], uid: Uid | None, depth: int) -> Iterator[Remark]:
    for each in below.get(uid, ()):
        answers = tuple(_below(below, each.comment.uid, depth + 1))
        if answers or not each.comment.withdrawn_because:
            yield replace(each, depth=depth)
        yield from answers


def waiting(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Those that begin something and still wait, the oldest first."""
    found = in_threads(remarks)
    return tuple(each for each in found if each.depth == 0 and is_open(each.comment))
