"""Why a part of a typed line of counts cannot be one count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.suggest import arabic_words, line_words, number_words, people_words
from curator.suggest import line_reasons as why
from curator.suggest.harm_words import HARMS
from curator.suggest.line_elements import is_known_word
from curator.suggest.line_harms import arabic_people
from curator.suggest.line_pieces import Element, Piece
from curator.suggest.near_words import nearest
from curator.suggest.people import person

if TYPE_CHECKING:
    from curator.suggest.line_parts import Part
    from curator.suggest.tokens import Words

_TO_BE_MEANT = (
    frozenset(HARMS)
    | number_words.SMALL
    | {"hundred", "thousand", "dozen", "dozens", "several", "hundreds", "thousands", "couple", "scores"}
    | {
        "about",
        "around",
        "almost",
        "nearly",
        "approximately",
        "least",
        "most",
        "fewer",
        "under",
        "between",
        "including",
    }
    | {"atleast", "upto", "roughly"}
)
"""The words of which a slip would change the count; one in letters only is never taken for words for people."""


def fault_of(words: Words, part: Part, *, any_before: bool) -> str | None:
    """The sentence that says why `part` is no count; None where it can be one. `any_before`: a count stands before it."""
    harms = {harm.quantity for harm in part.of(Piece.HARM)}
    is_empty = not part.has_number and not harms and not {Piece.SUBSET, Piece.GROUP} <= part.seen
    faults = (
        (Piece.OTHER in part.seen, ""),
        (len(part.of(Piece.NUMBER)) > 1, why.TWO_NUMBERS),
        (len(harms) > 1, why.TWO_HARMS),
        (Piece.SUBSET in part.seen and not any_before, why.NO_WHOLE),
        (not is_empty and _tells_who_did_it(words, part), why.WHO_DID_IT),
    )
    fault = next((reason for is_so, reason in faults if is_so), None)
    if fault is not None:
        return fault or _of_other(words, part)
    return _mistyped(words, part) or (why.NOTHING if is_empty else _uncounted(words, part))


def _of_other(words: Words, part: Part) -> str | None:
    """The reason of the first word that has no place here, with all of the words that hang on it."""
    for at, element in enumerate(part.elements):
        if element.piece is Piece.OTHER:
            stop = element.stop
            if element.why is why.BEYOND:
                for following in part.elements[at + 1 :]:
                    if following.piece not in {Piece.GROUP, Piece.FILLER, Piece.OTHER}:
                        break
                    stop = following.stop
            return element.why.format(words=words.words(element.first, stop))
    return None


def _mistyped(words: Words, part: Part) -> str | None:
    for element in part.of(Piece.GROUP):
        word = words.low[element.first]
        in_a_name = words.is_capital(element.first) and element.first > 0 and not words.is_shouted
        if element.text or in_a_name or not word.isascii() or not word.isalpha() or is_known_word(word):
            continue
        if word in people_words.ADJECTIVES:
            continue
        meant = nearest(word, _TO_BE_MEANT)
        if meant is not None:
            return why.ALMOST.format(words=words.raw(element.first), meant=f"“{meant}”")
    return None


def _tells_who_did_it(words: Words, part: Part) -> bool:
    """As in "police killed 14": they may have done it, or suffered it. "Police killed: 14" is a line of a table."""
    telling = part.telling
    at = next((at for at, element in enumerate(telling) if element.piece is Piece.HARM), None)
    if at is None or not telling[at].is_verb:
        return False
    before = {each.piece for each in telling[:at]}
    counted = any(each.piece is Piece.NUMBER for each in telling[at + 1 :])
    tabled = counted and not {":", "="}.isdisjoint(words.low[telling[at].stop : telling[at + 1].first])
    return Piece.GROUP in before and Piece.NUMBER not in before and counted and not tabled


def _uncounted(words: Words, part: Part) -> str | None:
    """Somebody besides those who are counted: "two brothers and their father", "a man and his son", "طفلان ووالدتهما"."""
    groups = part.of(Piece.GROUP)
    if any(element.text for element in groups):
        return None
    for at, element in enumerate(groups):
        word = words.low[element.first]
        if at and _is_arabic_and(word):
            return why.EACH.format(words=words.raw(element.first))
        if word not in line_words.ANDS and word not in {",", "،"}:
            continue
        behind = _behind(groups, at)
        owned = not line_words.POSSESSIVES.isdisjoint(words.low[element.stop : behind.first]) if behind else False
        if behind is not None and (owned or _is_one(words.low[behind.first])):
            return why.EACH.format(words=words.words(element.stop, behind.stop))
    return None


def _behind(groups: list[Element], at: int) -> Element | None:
    return groups[at + 1] if at + 1 < len(groups) else None


def _is_one(word: str) -> bool:
    known = person(word)
    return known is not None and known.singular and not known.plural


def _is_arabic_and(word: str) -> bool:
    """Whether an unknown Arabic word has "and" written together with it: "ووالدته"."""
    is_plain = arabic_people(word) is not None or word in arabic_words.HARMS
    return word[0] == "و" and len(word) > 4 and not is_plain
