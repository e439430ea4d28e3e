"""People named without a number or determiner: "pro-Assad gunmen", "Judge Karim Saleh", the second of "a man and woman"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import counts
from curator.suggest import people_words
from curator.suggest.descriptions import belonging, end_of, may_follow_title, only_describes, stands_before
from curator.suggest.group import Group
from curator.suggest.people import OF_ORIGIN, Person, person

if TYPE_CHECKING:
    from curator.suggest.profiles import CountingProfile
    from curator.suggest.tokens import Words


def undetermined(words: Words, i: int, known: Person, previous: Group | None, profile: CountingProfile) -> Group | None:
    """A word for people without number or determiner: a plural, a title with a name, or the second of "a man and woman"."""
    head = i
    while head + 1 < len(words.low) and person(words.low[head + 1]) is not None and head - i < 3:
        head += 1
    known = person(words.low[head]) or known
    if only_describes(words, head):
        return None
    if known.singular and not known.plural:
        return _single_without_article(words, i, head, known=known, previous=previous, profile=profile)
    first = _left_over_description(words, i, previous)
    extent, rule = profile.plural()
    stop = head + 1
    return Group(
        first,
        stop,
        end_of(words, stop),
        first,
        extent,
        rule,
        words.low[head],
        belonging(words, known, head),
        formerly=any(words.low[k] in people_words.FORMERLY for k in range(first, head)),
        unnumbered=True,
        possessor=words.at(stop) in {"'s", "'"},
    )


def _single_without_article(
    words: Words, i: int, head: int, *, known: Person, previous: Group | None, profile: CountingProfile
) -> Group | None:
    joined = words.at(i - 1) == "and" and previous is not None and previous.end == i - 1 and previous.is_single
    if joined:
        return Group(i, head + 1, end_of(words, head + 1), i, counts.exactly(1), profile.rule, words.low[head], known)
    is_title = (
        words.is_capital(head)
        and words.low[head] not in OF_ORIGIN
        and head + 1 < len(words.low)
        and words.is_capital(head + 1)
    )
    if not is_title:
        return None
    stop = head + 1
    while stop < len(words.low) and stop - head < 6 and may_follow_title(words, stop):
        stop += 1
    if stop == head + 1:
        return None
    return Group(i, stop, stop, i, counts.exactly(1), profile.rule, words.low[head], known)


def _left_over_description(words: Words, i: int, previous: Group | None) -> int:
    first = i
    floor = max(previous.end if previous is not None else 0, i - 4)
    while first > floor and stands_before(words, first - 1):
        first -= 1
    return first
