"""Two people give one field two values on two laptops; one of them chooses at the window, takes it back, and chooses again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import Modality
from curator.core.disputes import open_disputes
from curator.core.judgement import DisputeKind
from curator.store.collection import open_collection
from curator.store.queries import cases
from tests import ground
from tests.journeys.window import at_the_window
from tests.store.together import claim_of, clashing, event_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from curator.store.collection import Collection
    from curator.ui.reviewing.verdict_panel import DisputeCard
    from tests.journeys.window import Person


def of_edits(person: Person) -> list[DisputeCard]:
    return [each for each in person.reviewing.verdict.cards if each.dispute.kind is DisputeKind.CONCURRENT_EDITS]


def several(collection: Collection) -> int:
    found = open_disputes(cases.get(collection.connection, event_of(collection).uid))
    return sum(each.kind is DisputeKind.CONCURRENT_EDITS for each in found)


def choose(person: Person, value: str, reason: str) -> None:
    person.press("Ctrl+D", person.reviewing)
    (card,) = of_edits(person)
    card.choice.setFocus()
    card.choice.setCurrentIndex(card.choice.findText(value))
    person.type(reason, card.reason)
    person.press("Enter", card.reason)


def test_one_chooses_among_two_versions_and_the_other_laptop_has_the_choice(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with clashing(tmp_path, "Ada", "Ben") as (adas, bens):
        mine, theirs, event = adas.path, bens.path, event_of(adas)
    with at_the_window(qapp, qtbot, mine, ground.signer("Ada")) as person:
        person.press("Ctrl+3", person.window)
        person.reviewing.show_event(event.uid)
        (card,) = of_edits(person)
        told = card.versions.text().splitlines()
        assert [line.split(",")[0] for line in told] == ["accused: Ben", "alleged: Ada", "before: stated"]
        assert all("laptop" in line for line in told[:2])
        assert "modality of one claim" in person.reviewing.view.page.toPlainText()
        assert "modality of one claim" in card.choice.accessibleName()
        choose(person, "alleged", "It is mine.")
        assert "somebody else has to settle on it" in person.notice
        assert several(person.collection) == 1
        choose(person, "accused", "The text says so.")
        assert person.notice.startswith("Settled on"), person.notice
        assert claim_of(person.collection).modality is Modality.ACCUSED
        assert of_edits(person) == []
        person.press("Ctrl+Z", person.reviewing)
        assert len(of_edits(person)) == 1
        person.press("Ctrl+Shift+Z", person.reviewing)
        assert of_edits(person) == []
        with open_collection(theirs, ground.signer("Ben"), must_write=True) as bens:
            ground.share(person.collection, bens)
            assert several(bens) == 0
            assert claim_of(bens).modality is Modality.ACCUSED
