"""Everything between 14 and 27 December in the real article becomes claims and events, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from curator import settings
from curator.core.claims import Claim, ClaimKind, FullClaim
from curator.core.events import Event
from curator.exchange.intake import Fate, take_in_files
from curator.store.collection import Collection, create, open_collection
from curator.store.queries import claims, records
from curator.store.signing import new_signer
from tests.journeys.december import CARET_BEGINS_IN, INPUTS, TELLINGS, Telling
from tests.journeys.real_screen import on_screen
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

EN, AR = "en", "ar"


class Hands(Protocol):
    """Keys, and a look at what they did."""

    def press(self, *keys: str) -> None: ...
    def type(self, text: str) -> None: ...
    def wait_until(self, what: Callable[[Collection], object]) -> object: ...


class InProcess:
    """The window in the test's own process, drawn into memory."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def press(self, *keys: str) -> None:
        for each in keys:
            self._person.press(_AS_QT.get(each, each))

    def type(self, text: str) -> None:
        self._person.type(text)

    def wait_until(self, what: Callable[[Collection], object]) -> object:
        self._person.qtbot.waitUntil(lambda: bool(what(self._person.collection)))
        return what(self._person.collection)


_AS_QT = {
    "ctrl+f": "Ctrl+F", "ctrl+e": "Ctrl+E", "ctrl+a": "Ctrl+A", "ctrl+Return": "Ctrl+Enter", "Return": "Enter",
    "Escape": "Esc", "s": "S", "alt+2": "Alt+2", "shift+Tab": "Shift+Tab",
}  # fmt: skip


def _incidents(collection: Collection) -> list[FullClaim]:
    connection = collection.connection
    kept = [each for each in records.every(connection, Claim) if each.kind is ClaimKind.INCIDENT]
    return claims.full(connection, kept)


def _record(hands: Hands, telling: Telling, number: int) -> None:
    """Find the words, take the sentences, correct what the form made of them, save, make an event of it."""
    hands.press("alt+2", "ctrl+f")
    hands.type(telling.words)
    hands.press("Return", "Escape", *["s"] * telling.sentences, "Return")
    if telling.typed:
        place = INPUTS.index(CARET_BEGINS_IN)
        for name, text in telling.typed.items():
            steps = INPUTS.index(name) - place
            hands.press(*["Tab" if steps > 0 else "shift+Tab"] * abs(steps), "ctrl+a")
            hands.type(text)
            place += steps
        # away with the list of completions, or back to the text
        hands.press("Escape")
    hands.press("ctrl+Return")
    hands.wait_until(lambda collection: len(_incidents(collection)) == number)
    hands.press("ctrl+e")
    # nothing is called so: a new event is made
    hands.type("+")
    hands.press("Return")
    hands.wait_until(lambda collection: len(list(records.every(collection.connection, Event))) == number)


def _compare(collection: Collection) -> None:
    """Each claim says what the article says; each has an event of its own with that day."""
    by_quote = _incidents(collection)
    assert len(by_quote) == len(TELLINGS)
    for full, telling in zip(sorted(by_quote, key=lambda each: each.claim.uid), TELLINGS, strict=True):
        said = sorted((each.quantity, each.extent.low, each.extent.high) for each in full.counts if not each.subset_of)
        assert said == sorted(telling.counts), telling.words
        first = full.dates[0].span
        assert first is not None, telling.words
        assert str(first.earliest) == telling.day, telling.words
        assert telling.place in [each.spot.name for each in full.places], (telling.words, full.places)
    events = list(records.every(collection.connection, Event))
    assert len(events) == len(TELLINGS)
    told = claims.events_of(collection.connection, [each.claim.uid for each in by_quote])
    assert {len(each) for each in told.values()} == {1}
    days = [str(each.when.earliest) for each in events if each.when is not None]
    assert sorted(days) == sorted(telling.day for telling in TELLINGS)


def _begun(path: Path, article: Path, language: str) -> None:
    """A collection with the article, and a person who reads the window in this language."""
    settings.save(settings.changed(settings.load(), language=language))
    with create(path, new_signer("Ada")) as collection:
        assert [outcome.fate for outcome in take_in_files(collection, [article])] == [Fate.TAKEN]


@pytest.mark.parametrize("language", [EN, AR])
def test_december_is_recorded_in_the_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, real_article: Path, language: str
) -> None:
    path = tmp_path / "december.curator"
    _begun(path, real_article, language)
    with at_the_window(qapp, qtbot, path, new_signer("Ada")) as person:
        for number, telling in enumerate(TELLINGS, start=1):
            _record(InProcess(person), telling, number)
        _compare(person.collection)


def test_december_is_recorded_on_a_real_screen_in_arabic(tmp_path: Path, real_article: Path) -> None:
    path = tmp_path / "december.curator"
    _begun(path, real_article, AR)
    with on_screen(path, tmp_path) as screen:
        for number, telling in enumerate(TELLINGS, start=1):
            _record(screen, telling, number)
    with open_collection(path, None) as collection:
        _compare(collection)
