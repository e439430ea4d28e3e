from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from curator.core import intake
from curator.core.articles import Capture, Citation, CitationMark, Outline
from curator.core.spans import Span
from tests.ground import Uids
from tests.ui.reading.test_page import place_of

if TYPE_CHECKING:
    from tests.journeys.window import Person

TEXT = "Ten died. [1] Two fled. [2] It was told again. [1] Nobody knows why.\n\nReferences\n1. The River Post, 4 May 2031.\n"
ENTRY = Span(TEXT.index("1. The River"), TEXT.index(" 2031.\n") + 6)


def mark(label: str, nth: int, at: int) -> CitationMark:
    return CitationMark(label, Span(at, at + 3), nth)


MARKS = (
    mark("1", 1, TEXT.index("[1]")),
    mark("2", 1, TEXT.index("[2]")),
    mark("1", 2, TEXT.index("[1]", TEXT.index("[2]"))),
)
OUTLINE = Outline(
    citations=(Citation("1", full_text="The River Post, 4 May 2031", url="https://example.org/4", span=ENTRY),),
    marks=MARKS,
)


@pytest.fixture
def reader(ada: Person) -> Person:
    new = intake.take_in(Capture(TEXT.encode(), "Cited", TEXT, OUTLINE), Uids())
    ada.collection.journal.commit(new.edit, blobs=new.blobs)
    ada.reading.open(new.version)
    ada.reading.view.setFocus()
    return ada


def put(person: Person, point: int) -> None:
    person.reading.view.select(Span(point, point))


def test_a_key_opens_the_reference_of_the_mark_that_follows_and_escape_leads_back(reader: Person) -> None:
    view, card = reader.reading.view, reader.reading.reference
    put(reader, 4)
    reader.press("R", view)
    assert card.isVisible()
    assert card.heading.text() == "Citation [1] · use 1 of 2"
    assert card.words.text() == "The River Post, 4 May 2031 · https://example.org/4"
    assert "The River Post" in card.back.accessibleDescription()
    assert reader.window.focusWidget() is card.back
    assert view.selection() == MARKS[0].span
    reader.press("Esc")
    assert card.isHidden()
    assert view.hasFocus()
    assert (view.selection(), view.caret()) == (None, 4)


def test_enter_in_a_mark_opens_it_too(reader: Person) -> None:
    put(reader, MARKS[1].span.start + 1)
    reader.press("Enter", reader.reading.view)
    assert reader.reading.reference.heading.text() == "Citation [2] · use 1 of 1"
    assert reader.reading.reference.words.text() == "The text has no entry for this citation."
    assert not reader.reading.reference.next_use.isEnabled()


def test_a_click_on_a_mark_opens_the_reference_of_that_use(reader: Person) -> None:
    view = reader.reading.view
    view.repaint()
    place: QPointF = place_of(view, MARKS[2].span.start + 1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert reader.reading.reference.heading.text() == "Citation [1] · use 2 of 2"


def test_the_other_uses_and_the_entry_are_reached_by_key_and_the_way_back_stays(reader: Person) -> None:
    view, card = reader.reading.view, reader.reading.reference
    view.select(Span(0, 3))
    reader.press("R", view)
    reader.press("Tab")
    assert reader.window.focusWidget() is card.next_use
    reader.press("Space")
    assert card.heading.text() == "Citation [1] · use 2 of 2"
    assert view.selection() == MARKS[2].span
    reader.press("Space")
    assert view.selection() == MARKS[0].span
    reader.press("Tab")
    assert reader.window.focusWidget() is card.entry
    reader.press("Space")
    assert view.selection() == ENTRY
    reader.press("Esc")
    assert view.selection() == Span(0, 3)


def test_behind_the_last_mark_it_is_said_that_none_follows(reader: Person) -> None:
    put(reader, len(TEXT))
    reader.press("R", reader.reading.view)
    assert reader.notice == "No citation mark follows in this article."
    assert reader.reading.reference.isHidden()


def test_another_article_puts_the_reference_away(reader: Person) -> None:
    reader.press("R", reader.reading.view)
    assert reader.reading.reference.isVisible()
    new = intake.take_in(Capture(b"Other", "Other", "Other"), Uids(1000))
    reader.collection.journal.commit(new.edit, blobs=new.blobs)
    reader.reading.open(new.version)
    assert reader.reading.reference.isHidden()
