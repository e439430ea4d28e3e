"""The texts of the window: everything that a person reads goes through `tr`, `named`, `retold`, `number`, `day` or `moment`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from curator.exchange.catalogue import FIELD, Catalogue, arabic_form
from curator.exchange.retelling import Retelling

if TYPE_CHECKING:
    from enum import StrEnum

WESTERN = "0123456789"
EASTERN = "٠١٢٣٤٥٦٧٨٩"
LEFT_TO_RIGHT, FIRST_STRONG, POP = "\u2066", "\u2068", "\u2069"
ISOLATES = {LEFT_TO_RIGHT, FIRST_STRONG}
"""Unicode's isolates (UAX 9): what stands between them has a direction of its own."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAYS = re.compile(rf"{_DAY.pattern}( – {_DAY.pattern})?")
_NUMBERS = re.compile(r"[\d+–. ]+")
_BARE_NUMBER = re.compile(r"[\u2066\u2068][^\u2069]*\u2069|(?<![\w{.+\-])\d+(?![\w}.+\-:])")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Voice:
    """How the window speaks: its language, its locale for dates, its ten digits, its translations."""

    language: str = "en"
    locale: QLocale = field(default_factory=QLocale.c)
    digits: str = WESTERN
    catalogue: Catalogue = field(default_factory=Catalogue)

    @property
    def is_english(self) -> bool:
        """Whether texts are as they stand in the program."""
        return self.language == "en"


class _Spoken:
    """The voice in use; one for the whole program, as Qt's own language is."""

    voice = Voice()
    retelling: Retelling | None = None


def speak(voice: Voice) -> None:
    """Have all texts from now on in this voice; what stands in a window already stays as it is."""
    _Spoken.voice = voice
    _Spoken.retelling = None


def voice() -> Voice:
    """The voice in use."""
    return _Spoken.voice


def tr(text: str, **values: object) -> str:
    """The text in the window's language, with its {named} values filled in.

    The number `n` chooses the form of the text where the language has several.
    """
    spoken = _Spoken.voice
    if spoken.is_english:
        return text.format(**values) if values else text
    forms = spoken.catalogue.forms(text)
    n = values.get("n")
    form = forms[arabic_form(n) if len(forms) > 1 and isinstance(n, int) else 0]
    return form.format(**{name: _put_in(value) for name, value in values.items()}) if values else form


def named(member: StrEnum) -> str:
    """The name of a closed set's member: what the set calls "reported_as_fact" is "reported as fact"."""
    plain = member.value.replace("_", " ")
    spoken = _Spoken.voice
    return plain if spoken.is_english else spoken.catalogue.forms(plain, type(member).__name__)[0]


def field_name(field: str) -> str:
    """The name of a record's field: "event_type" is "event type"."""
    plain = field.replace("_", " ")
    spoken = _Spoken.voice
    return plain if spoken.is_english else spoken.catalogue.forms(plain, FIELD)[0]


def retold(sentence: str) -> str:
    """A sentence, label or word of the layers below, in the window's language; unknown ones stay as they are."""
    spoken = _Spoken.voice
    if spoken.is_english or not sentence:
        return sentence
    if _Spoken.retelling is None:
        catalogue = spoken.catalogue
        words = {text: forms[0] for text, forms in catalogue.any_comment.items() if "{" not in text}
        joints = {", ": "، ", "; ": "؛ ", " and ": " و", " or ": " أو "}
        _Spoken.retelling = Retelling({**words, **catalogue.sentences}, isolated, joints, _step)
    return _Spoken.retelling.retold(sentence)


def _step(template: str, place: str, words: str) -> str | None:
    """A step of review in a sentence that says that it cannot be taken: another word than the state it leads to."""
    if place != "step":
        return None
    steps = "ClaimStep" if template.startswith("This claim") else "EventStep"
    forms = _Spoken.voice.catalogue.texts.get((words, steps))
    return forms[0] if forms else None


def number(value: int) -> str:
    """A number in the digits that were chosen, without marks between thousands."""
    return in_digits(str(value))


def day(value: date) -> str:
    """A day: "2025-01-30" in English, by the locale elsewhere ("30 كانون الثاني 2025")."""
    spoken = _Spoken.voice
    if spoken.is_english:
        return value.isoformat()
    return in_digits(spoken.locale.toString(QDate(value.year, value.month, value.day), "d MMMM yyyy"))


def short_day(day_told: str) -> str:
    """A day, given as an ISO date, for a narrow column; "" stays ""."""
    spoken = _Spoken.voice
    if spoken.is_english or not day_told:
        return day_told
    when = date.fromisoformat(day_told)
    return in_digits(spoken.locale.toString(QDate(when.year, when.month, when.day), "d/M/yyyy"))


def moment(value: datetime) -> str:
    """A moment to the minute, as it stands in the history."""
    if _Spoken.voice.is_english:
        return f"{value:%Y-%m-%d %H:%M}"
    return f"{day(value)} {isolated(in_digits(f'{value:%H:%M}'))}"


def in_digits(text: str) -> str:
    """The text with its digits in those that were chosen."""
    return text.translate(str.maketrans(WESTERN + EASTERN, _Spoken.voice.digits * 2))


def spelt_in(digits: str, text: str) -> str:
    """A translation with its digits in these; those of keys, codes, {places} and examples of ISO dates stay."""
    table = str.maketrans(WESTERN, digits)
    return _BARE_NUMBER.sub(lambda found: found[0] if found[0][0] in ISOLATES else found[0].translate(table), text)


def isolated(words: str) -> str:
    """Words as they are put into a sentence: days and numbers by the locale, what runs from left to right kept together."""
    if _Spoken.voice.is_english or not _LEFT_TO_RIGHT.search(words) or words.startswith(FIRST_STRONG):
        return words
    if _NUMBERS.fullmatch(words):
        return f"{FIRST_STRONG}{in_digits(words)}{POP}" if len(words.split()) > 1 else in_digits(words)
    if _DAYS.fullmatch(words):
        return _DAY.sub(_told_day, words)
    return f"{FIRST_STRONG}{words}{POP}"


def in_own_direction(text: str) -> str:
    """A text that stands alone, such as a title in a list: it runs, and is cut short, as its first letter says."""
    return text if _Spoken.voice.is_english else f"{FIRST_STRONG}{text}{POP}"


def _told_day(found: re.Match[str]) -> str:
    try:
        return day(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]


def _put_in(value: object) -> str:
    match value:
        case bool():
            return str(value)
        case int():
            return number(value)
        case _:
            return isolated(str(value))
