"""What a date in a sentence is the date of, told from the verbs around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.dates import DateRole
from curator.suggest import people_words
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

_REPORTED = listed("reported said wrote published noted confirmed added documented")
_CLAIMED = listed("claimed announced declared stated vowed threatened")
_ABDUCTED = listed("abducted kidnapped disappeared missing arrested detained captured seized")
_INJURED = listed("injured wounded injuries wounds")
_DIED = listed("died dies succumbed")
_FOUND = listed("found discovered recovered retrieved")
_HARM = listed(
    "killed dead body bodies found shot executed died murdered discovered injured wounded kidnapped abducted"
)
_ENDS = listed("; : who which whose when while but")
_PARTY_SAYS = frozenset(
    {(verb, word) for verb in _CLAIMED for word in ("that", "it", "they", "their", "responsibility", "its")}
)
_SELVES = listed("it its it's they their responsibility he his")
_REACH = 10


def role_of(words: Words, first: int, stop: int) -> DateRole:
    """The role of the date at tokens `first` to `stop`."""
    before = words.low[max(0, first - _REACH) : first]
    if before and before[-1] in {"on", "in", "by"}:
        before.pop()
    if before and before[-1] in _REPORTED:
        return DateRole.REPORT
    if before and before[-1] in _CLAIMED:
        return DateRole.CLAIM_MADE
    if not before or first <= 2:
        return _of_opening(words, stop)
    return _of_verb(words, before, first, stop)


def _of_opening(words: Words, stop: int) -> DateRole:
    """As in "On 6 February, the group claimed that it killed …" dates the claim; "… SOHR reported that …" the event."""
    for at in range(stop, min(len(words.low), stop + 26)):
        word = words.low[at]
        if word in _CLAIMED and _speaks_of_itself(words, at):
            return DateRole.CLAIM_MADE
        if word in {";", "."} or word in _REPORTED:
            return DateRole.EVENT
    return DateRole.EVENT


def _speaks_of_itself(words: Words, at: int) -> bool:
    """As in "claimed that it killed", "announced that it had arrested", "claimed responsibility"."""
    following = words.low[at + 1 : at + 4]
    if following[:1] == ["that"]:
        following = following[1:]
    return bool(following) and following[0] in _SELVES


def _of_verb(words: Words, before: list[str], first: int, stop: int) -> DateRole:
    """The last verb of harm before the date says what it dates, where the sentence tells of something else too."""
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if word in _ENDS:
            break
        if word in _FOUND and _has_body(words, first):
            return DateRole.DISCOVERY
        if word == "dead":
            continue
        if word in _INJURED and not {"died", "dies"}.isdisjoint(before) and "sustained" not in before:
            return DateRole.DEATH
        role = DateRole.ABDUCTION if word in _ABDUCTED else DateRole.INJURY if word in _INJURED else None
        if role is not None and _tells_more(words, word, first, stop):
            return role
        if word in _DIED:
            return DateRole.DEATH
        if word in _HARM:
            break
    return DateRole.EVENT


def _has_body(words: Words, first: int) -> bool:
    near = words.low[max(0, first - 16) : first]
    return not people_words.BODIES.isdisjoint(near) or "dead" in near


def _tells_more(words: Words, word: str, first: int, stop: int) -> bool:
    return any(other in _HARM and other != word for other in (*words.low[:first], *words.low[stop:]))
