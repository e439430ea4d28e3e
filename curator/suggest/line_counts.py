"""The counts of a line as a curator types them: "14 killed police; 344+ killed civilians, 147 of them sectarian"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import counts
from curator.core.counts import PLURAL_ONLY, Extent, PersonClass, Qualifier, Quantity
from curator.core.spans import Span
from curator.suggest import line_faults, line_words, people_words
from curator.suggest import line_reasons as why
from curator.suggest.bound_words import Bound
from curator.suggest.found import FoundCount, NotUnderstood, Pattern, Understood
from curator.suggest.line_elements import elements_of
from curator.suggest.line_families import with_parts
from curator.suggest.line_harms import arabic_people
from curator.suggest.line_parts import Part, items_of
from curator.suggest.line_pieces import Element, Piece
from curator.suggest.people import person
from curator.suggest.profiles import LITERAL, CountingProfile
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from curator.suggest.arabic_words import ArabicPeople
    from curator.suggest.tokens import Words

_UNSEEN = dict.fromkeys(
    [0x00AD, 0x061C, 0x200B, *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF], " "
)
"""Marks of direction and the like, that nobody sees and that come along when words are pasted."""
_BOUNDED = {Bound.AT_LEAST: counts.at_least, Bound.AT_MOST: counts.at_most, Bound.ABOUT: counts.about}


def parse_line(text: str, profile: CountingProfile = LITERAL) -> Understood:
    """The counts that a typed line says, in order, and every stretch that was not understood with a sentence why.

    Counts stand apart by semicolons, commas or "and". Number and harm may stand in any order ("14 killed police",
    "killed 14 police", "14 police killed"); "N of them", "including N", and a number in brackets make a part of the count
    before. Every letter and figure of the line is in the words of a count or of what was not understood.
    """
    words = words_of(text.translate(_UNSEEN).replace("\n", ";"))
    elements, words = elements_of(words, profile)
    found: list[FoundCount] = []
    rest: list[NotUnderstood] = []
    latest: Element | None = None
    for said in items_of(elements):
        item = with_parts(words, said)
        shared = _shared_harm(item)
        previous: Element | None = None
        for part in item:
            fault = line_faults.fault_of(words, part, any_before=bool(found))
            harm = _harm_of(part, shared, previous or (latest if part.of(Piece.SUBSET) else None))
            if fault is None and harm is None:
                fault = why.NO_HARM_EITHER if found else why.NO_HARM
            if fault is None and harm is not None:
                count = _read(words, part, harm, found, profile)
                if isinstance(count, FoundCount):
                    found.append(count)
                    previous = latest = harm
                    continue
                fault = count
            rest.append(NotUnderstood(words.span(part.first, part.stop), fault or why.NOTHING))
    taken = [*(each.words for each in found), *(each.words for each in rest)]
    rest += [mark for mark in _marks(words) if not any(mark.words.overlaps(other) for other in taken)]
    return Understood(tuple(found), tuple(sorted(rest, key=lambda each: each.words)))


def _marks(words: Words) -> list[NotUnderstood]:
    """Citation marks, which are no tokens, and count nobody."""
    ends = [0, *words.end]
    starts = [*words.start, len(words.text)]
    found = []
    for end, start in zip(ends, starts, strict=True):
        between = words.text[end:start]
        inner = between.strip()
        if inner:
            at = end + between.index(inner)
            found.append(NotUnderstood(Span(at, at + len(inner)), why.MARK))
    return found


def _shared_harm(item: list[Part]) -> Element | None:
    """The harm that all parts share: "killed 14 police, 3 attackers and a child", "14 police and 3 attackers killed"."""
    with_harm = [part for part in item if part.of(Piece.HARM)]
    if len(with_harm) != 1 or len(item) == 1:
        return None
    holder, harm = with_harm[0], with_harm[0].of(Piece.HARM)[0]
    if not holder.has_number and not holder.of(Piece.GROUP):
        return None
    if holder is item[0] and harm == holder.telling[0]:
        return harm
    closes = holder is item[-1] and harm == holder.telling[-1]
    listed = item[-1].joint is Piece.AND or all(part.has_number and part.of(Piece.GROUP) for part in item)
    return harm if closes and listed else None


def _harm_of(part: Part, shared: Element | None, previous: Element | None) -> Element | None:
    harms = part.of(Piece.HARM)
    if harms or part.given is not None:
        return part.given or harms[0]
    if part.of(Piece.SUBSET) or part.is_inside:
        return previous or shared
    if part.joint is Piece.AND:
        return (previous or shared) if part.has_number else shared
    return shared if part.joint is None or part.of(Piece.GROUP) else None


def _read(
    words: Words, part: Part, harm: Element, found: list[FoundCount], profile: CountingProfile
) -> FoundCount | str:
    """The count, or the sentence that says why there is none."""
    group = _group_words(words, part)
    extent, rule = _extent(part, group, harm, profile)
    bounds = part.of(Piece.BOUND)
    if extent is None:
        return why.NO_NUMBER
    if bounds and (extent.qualifier is not Qualifier.EXACT or extent.low is None):
        return why.LOOSE_BOUND.format(words=words.words(bounds[0].first, bounds[0].stop))
    if bounds and extent.low is not None:
        extent = _BOUNDED[Bound(bounds[0].text)](extent.low)
    quantity = harm.quantity
    whole = _whole_of(part, harm, found)
    if whole is not None:
        quantity = quantity if part.of(Piece.HARM) else found[whole].quantity
        if not _fits_into(extent, found[whole].extent):
            return why.TOO_LARGE
    person_class, combatant, attackers = _kind(group, found[whole] if whole is not None else None)
    said = [element.person_class for element in part.of(Piece.CLASS) if element.person_class is not None]
    if quantity is None:
        return why.NO_HARM
    return FoundCount(
        quantity,
        extent,
        words.span(part.first, part.stop),
        words.span(harm.first, harm.stop),
        rule,
        Pattern.TYPED,
        said[-1] if said else person_class,
        combatant,
        attackers,
        group,
        subset_of=whole,
    )


def _whole_of(part: Part, harm: Element, found: list[FoundCount]) -> int | None:
    """The count that this one is a part of: named so, or in brackets behind it."""
    is_part = bool(part.of(Piece.SUBSET))
    if part.is_inside and found:
        both = found[-1].quantity is Quantity.KILLED_OR_INJURED and harm.quantity is not Quantity.KILLED_OR_INJURED
        is_part = is_part or not part.of(Piece.HARM) or both or found[-1].subset_of is not None
    if not is_part or not found:
        return None
    whole = len(found) - 1
    while found[whole].subset_of is not None:
        whole = found[whole].subset_of or 0
    return whole


def _fits_into(part: Extent, whole: Extent) -> bool:
    return part.low is None or whole.high is None or part.low <= whole.high


def _group_words(words: Words, part: Part) -> str:
    """The words for people as typed, with what joins them; what stands apart is put side by side."""
    quoted = [element.text for element in part.of(Piece.GROUP) if element.text]
    if quoted:
        return " ".join(quoted)
    runs: list[tuple[int, int]] = []
    loose = False
    for element in part.elements:
        if element.piece is Piece.GROUP and runs and loose:
            runs[-1] = (runs[-1][0], element.stop)
        elif element.piece is Piece.GROUP:
            runs.append((element.first, element.stop))
        loose = element.piece is Piece.GROUP or (loose and element.piece is Piece.FILLER)
    return " ".join(words.words(first, stop) for first, stop in runs)


def _extent(part: Part, group: str, harm: Element, profile: CountingProfile) -> tuple[Extent | None, str]:
    numbers = part.of(Piece.NUMBER)
    if numbers and numbers[0].extent is not None:
        return numbers[0].extent, numbers[0].rule
    by_itself = [
        element.extent for element in (*part.of(Piece.CLASS), *part.of(Piece.GROUP)) if element.extent is not None
    ]
    of_harm = harm.extent if harm in part.elements else None
    if of_harm is not None and of_harm.low == 2:
        by_itself.append(of_harm)
    if by_itself:
        return by_itself[0], profile.rule
    known = person(group.lower().rpartition(" ")[2]) if group else None
    if known is not None and known.plural:
        return profile.plural()
    if any(people is not None and people.number is None and people.harm is None for people in _arabic(group)):
        return PLURAL_ONLY, profile.rule
    return of_harm, profile.rule


def _arabic(group: str) -> list[ArabicPeople | None]:
    return [arabic_people(word) for word in words_of(group).low]


def _kind(group: str, whole: FoundCount | None) -> tuple[PersonClass, bool | None, bool]:
    """Class, whether they fight, whether they attacked; of a part that does not say it, those of the whole."""
    low = group.lower().strip()
    if low in line_words.CLASSES:
        return line_words.CLASSES[low], None, False
    words = words_of(low).low
    several = not {"and", "&", ",", "/"}.isdisjoint(words)
    known = [found for found in (person(word) for word in words) if found is not None]
    if several and len({found.civilian for found in known}) > 1:
        return PersonClass.UNKNOWN, None, known[-1].attacker
    if known:
        last = known[-1]
        formerly = not people_words.FORMERLY.isdisjoint(words)
        civilian = bool(last.civilian) or not {"civilian", "civilians"}.isdisjoint(words)
        return _civilian(civilian), None if formerly else last.combatant, last.attacker
    if not line_words.OF_CIVILIANS.isdisjoint(words):
        return PersonClass.CIVILIAN, False, False
    arabic = [people for people in _arabic(group) if people is not None]
    if arabic:
        return _civilian(all(people.civilian for people in arabic)), arabic[-1].combatant, arabic[-1].attacker
    return (
        (PersonClass.UNKNOWN, None, False) if whole is None else (whole.person_class, whole.combatant, whole.attackers)
    )


def _civilian(is_civilian: bool) -> PersonClass:
    return PersonClass.CIVILIAN if is_civilian else PersonClass.UNKNOWN
