"""The counts of a line as a curator types them: "14 killed police; 344+ killed civilians, 147 of them sectarian"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import PLURAL_ONLY, Extent, PersonClass
from curator.suggest import arabic_words, people_words
from curator.suggest.found import FoundCount, NotUnderstood, Pattern, Understood
from curator.suggest.line_parts import Element, Part, Piece, parts_of
from curator.suggest.people import person
from curator.suggest.profiles import LITERAL, CountingProfile
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

_CLASSES = {
    "side a": PersonClass.SIDE_A,
    "side b": PersonClass.SIDE_B,
    "unknown": PersonClass.UNKNOWN,
    "unidentified": PersonClass.UNKNOWN,
    "total": PersonClass.TOTAL,
    "all": PersonClass.TOTAL,
}
NO_HARM = "Say what happened to them: killed, injured, missing, abducted, detained, released or displaced."
NO_HARM_EITHER = (
    'Say what happened to them, or write for example "5 of them children" if they are part of the count before.'
)
NO_NUMBER = "Say how many, for example 3, at least 10, several or none."
TWO_NUMBERS = "There are two numbers in one count: put a semicolon between two counts."
TWO_HARMS = "Two things happened in one count: put a semicolon between them, or write killed or wounded."
NO_WHOLE = "There is no count before this that it could be a part of: write the whole first."
TOO_LARGE = "This is more than the count that it is a part of: correct one of the two."
UNREADABLE = "This cannot be read as a number of people: write it in digits, for example 1200 or 10-12."
NOTHING = "There is neither a number nor what happened here, for example 14 killed police."


def parse_line(text: str, profile: CountingProfile = LITERAL) -> Understood:
    """The counts that a typed line says, in order, and every stretch that was not understood with a sentence why.

    Counts stand apart by semicolons, commas or "and". Number and harm may stand in any order ("14 killed police",
    "killed 14 police", "14 police killed"); "N of them", "including N" make a part of the count before.
    """
    words = words_of(text.replace("\n", ";"))
    found: list[FoundCount] = []
    rest: list[NotUnderstood] = []
    for item in parts_of(words, profile):
        shared = _shared_harm(item)
        previous: Element | None = None
        for part in item:
            why, harm = _fault(part, found), _harm_of(part, shared, previous)
            if why is None and harm is None:
                why = NO_HARM_EITHER if found else NO_HARM
            if why is None and harm is not None:
                count = _read(words, part, harm, found, profile)
                if isinstance(count, FoundCount):
                    found.append(count)
                    previous = harm
                    continue
                why = count
            rest.append(NotUnderstood(words.span(part.first, part.stop), why or NOTHING))
    return Understood(tuple(found), tuple(rest))


def _shared_harm(item: list[Part]) -> Element | None:
    """The harm that all parts share: "killed 14 police, 3 attackers and a child", "14 police and 3 attackers killed"."""
    with_harm = [part for part in item if part.of(Piece.HARM)]
    if len(with_harm) != 1 or len(item) == 1:
        return None
    harm = with_harm[0].of(Piece.HARM)[0]
    leads = with_harm[0] is item[0] and harm.first == item[0].first
    closes = with_harm[0] is item[-1] and harm.stop == item[-1].stop and item[-1].joint is Piece.AND
    return harm if leads or closes else None


def _harm_of(part: Part, shared: Element | None, previous: Element | None) -> Element | None:
    harms = part.of(Piece.HARM)
    if harms:
        return harms[0]
    if part.of(Piece.SUBSET) or part.joint is Piece.AND:
        return previous or shared
    return shared


def _fault(part: Part, found: list[FoundCount]) -> str | None:
    """Why the part cannot be one count; None where it can."""
    numbers, harms = part.of(Piece.NUMBER), part.of(Piece.HARM)
    if part.of(Piece.OTHER):
        return UNREADABLE
    if len(numbers) > 1:
        return TWO_NUMBERS
    if len({harm.quantity for harm in harms}) > 1:
        return TWO_HARMS
    if part.of(Piece.SUBSET) and not found:
        return NO_WHOLE
    if not numbers and not harms:
        return NOTHING
    return None


def _read(
    words: Words, part: Part, harm: Element, found: list[FoundCount], profile: CountingProfile
) -> FoundCount | str:
    """The count, or the sentence that says why there is none."""
    group = _group_words(words, part)
    extent, rule = _extent(part, group, harm, profile)
    if extent is None:
        return NO_NUMBER
    quantity = harm.quantity
    whole = len(found) - 1 if part.of(Piece.SUBSET) else None
    while whole is not None and found[whole].subset_of is not None:
        whole = found[whole].subset_of
    if whole is not None:
        quantity = quantity if part.of(Piece.HARM) else found[whole].quantity
        if not _fits_into(extent, found[whole].extent):
            return TOO_LARGE
    person_class, combatant, attackers = _kind(group, found[whole] if whole is not None else None)
    if quantity is None:
        return NO_HARM
    return FoundCount(
        quantity,
        extent,
        words.span(part.first, part.stop),
        words.span(harm.first, harm.stop),
        rule,
        Pattern.TYPED,
        person_class,
        combatant,
        attackers,
        group,
        subset_of=whole,
    )


def _fits_into(part: Extent, whole: Extent) -> bool:
    return part.low is None or whole.high is None or part.low <= whole.high


def _group_words(words: Words, part: Part) -> str:
    """The words for people as typed, in one run or several."""
    runs: list[tuple[int, int]] = []
    for element in part.of(Piece.GROUP):
        if runs and runs[-1][1] == element.first:
            runs[-1] = (runs[-1][0], element.stop)
        else:
            runs.append((element.first, element.stop))
    return " ".join(words.words(first, stop) for first, stop in runs)


def _extent(part: Part, group: str, harm: Element, profile: CountingProfile) -> tuple[Extent | None, str]:
    numbers = part.of(Piece.NUMBER)
    if numbers and numbers[0].extent is not None:
        return numbers[0].extent, numbers[0].rule
    by_itself = [element.extent for element in (*part.of(Piece.GROUP), harm) if element.extent is not None]
    if by_itself:
        return by_itself[0], profile.rule
    known = person(group.lower().rpartition(" ")[2]) if group else None
    if known is not None and known.plural:
        return profile.plural()
    if any(people is not None and people.number is None and people.harm is None for people in _arabic(group)):
        return PLURAL_ONLY, profile.rule
    return None, ""


def _arabic(group: str) -> list[arabic_words.ArabicPeople | None]:
    return [arabic_words.PEOPLE.get(word) for word in words_of(group).low]


def _kind(group: str, whole: FoundCount | None) -> tuple[PersonClass, bool | None, bool]:
    """Class, whether they fight, whether they attacked; of a part that does not say it, those of the whole."""
    low = group.lower().strip()
    if low in _CLASSES:
        return _CLASSES[low], None, False
    words = words_of(low).low
    known = [found for found in (person(word) for word in words) if found is not None]
    if known:
        last = known[-1]
        formerly = not people_words.FORMERLY.isdisjoint(words)
        civilian = bool(last.civilian) or "civilian" in words or "civilians" in words
        mixed = len({found.civilian for found in known if found.combatant is not None}) > 1 and "and" in words
        person_class = PersonClass.CIVILIAN if civilian and not mixed else PersonClass.UNKNOWN
        return person_class, None if formerly or mixed else last.combatant, last.attacker
    arabic = [people for people in _arabic(group) if people is not None]
    if arabic:
        civilian = all(people.civilian for people in arabic)
        return PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN, arabic[-1].combatant, arabic[-1].attacker
    if whole is not None:
        return whole.person_class, whole.combatant, whole.attackers
    return PersonClass.UNKNOWN, None, False
