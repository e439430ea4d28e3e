from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from curator.core import edits
from curator.core.articles import Article
from curator.core.caveats import Caveat
from curator.core.spans import Span
from curator.store.queries import records
from curator.store.queries.articles import library
from curator.ui.reading.margin import GRIP, Margin

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

BANNERED = """The river raids

== Attacks ==
This section relies largely or entirely on a single source. (February 2031)

On 3 May 2031 armed men killed four people at the upper ford.

On 5 May 2031 they killed two more at the lower ford.

== Aftermath ==

Nobody was arrested.
"""


def articles(person: Person) -> list[str]:
    return sorted(each.title for each in records.every(person.collection.connection, Article))


def folder_of_files(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    (folder / "more").mkdir(parents=True)
    (folder / "one.txt").write_text("Attack in Arzah\n\nTen people were killed.\n", encoding="utf-8")
    (folder / "more" / "two.txt").write_text("هجوم في أرزة\n\nقُتل عشرة أشخاص.\n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    return folder


def taken_in(person: Person, qtbot: QtBot, *paths: Path) -> str:
    person.reading.text_work.take_in(list(paths))
    qtbot.waitUntil(lambda: not person.workplace.is_busy)
    return person.notice


def bannered(person: Person, tmp_path: Path) -> Caveat:
    path = tmp_path / "raids.txt"
    path.write_text(BANNERED, encoding="utf-8")
    person.take_in(path)
    assert person.reading.hand is not None
    return next(each for each in records.every(person.collection.connection, Caveat) if each.banner is not None)


def test_a_folder_is_taken_in_and_what_is_no_text_is_told(ada: Person, qtbot: QtBot, tmp_path: Path) -> None:
    folder = folder_of_files(tmp_path)
    told = taken_in(ada, qtbot, folder)
    assert told.startswith("Taken in: 2.")
    assert "picture.png" in told
    assert articles(ada) == ["Attack in Arzah", "هجوم في أرزة"]
    assert ada.window.notices.property("notice") == "trouble"
    again = taken_in(ada, qtbot, folder)
    assert "known already: 2" in again
    assert len(articles(ada)) == 2


def test_one_article_that_was_taken_in_is_in_hand_and_can_be_undone(ada: Person, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Attack in Arzah\n\nTen people were killed.\n", encoding="utf-8")
    assert taken_in(ada, qtbot, path) == "Taken in: 1."
    assert ada.reading.hand is not None
    assert ada.reading.hand.article.title == "Attack in Arzah"
    ada.press("Ctrl+Z", ada.window)
    assert articles(ada) == []
    assert ada.reading.hand is None


def test_the_library_is_what_reading_all_of_it_gives_after_every_change(
    ada: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    def shelf() -> list[str]:
        connection = ada.collection.connection
        assert list(ada.reading.shelf.library.model.values) == library(connection)
        return [each.article.title for each in library(connection)]

    taken_in(ada, qtbot, folder_of_files(tmp_path))
    one, two = shelf()
    (tmp_path / "three.txt").write_text("Another raid\n\nNobody came.\n", encoding="utf-8")
    taken_in(ada, qtbot, tmp_path / "three.txt")
    assert shelf() == ["Another raid", one, two]
    first = next(each for each in records.every(ada.collection.connection, Article) if each.title == one)
    ada.collection.journal.commit(edits.revise("Rename", first, replace(first, title="Zero")))
    assert shelf() == ["Another raid", "Zero", two]
    renamed = replace(first, title="Zero")
    ada.collection.journal.commit(edits.revise("Withdraw", renamed, replace(renamed, withdrawn_because="twice")))
    assert shelf() == ["Another raid", two]
    for titles in (["Another raid", "Zero", two], ["Another raid", one, two], [one, two]):
        ada.press("Ctrl+Z", ada.window)
        assert shelf() == titles
    ada.press("Ctrl+Shift+Z", ada.window)
    assert shelf() == ["Another raid", one, two]


def test_taking_in_can_be_cancelled_and_what_is_in_stays(ada: Person, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"Report {number}\n\n{number} people were killed.\n", encoding="utf-8")
    ada.reading.text_work.take_in([folder])
    qtbot.waitUntil(lambda: ada.reading.shelf.library.model.rowCount() > 0)
    (job,) = ada.workplace._jobs  # noqa: SLF001 there is one
    job.cancel()
    qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice.endswith("cancelled.")
    assert 0 < len(articles(ada)) < 60


def test_files_dropped_on_the_desk_are_taken_in(ada: Person, qtbot: QtBot, tmp_path: Path) -> None:
    folder = folder_of_files(tmp_path)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(folder / "one.txt")), QUrl.fromLocalFile(str(folder / "more"))])
    desk = ada.reading
    entering = QDragEnterEvent(
        desk.rect().center(),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(
        QPointF(desk.rect().center()),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk, dropping)
    qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert len(articles(ada)) == 2


def test_what_is_no_file_is_not_taken(ada: Person) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl("https://example.org/article")])
    entering = QDragEnterEvent(
        ada.reading.rect().center(),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    QApplication.sendEvent(ada.reading, entering)
    assert not entering.isAccepted()


def test_without_a_collection_it_is_said_what_to_do_first(ada: Person, tmp_path: Path) -> None:
    ada.workplace.close()
    ada.reading.text_work.take_in([tmp_path])
    assert ada.notice == "Make a collection (Ctrl+N) or open one (Ctrl+O) first."


def test_marks_are_put_on_stepped_through_and_taken_off(ada: Person, case: Case) -> None:
    assert case.version
    view, text = ada.reading.view, ada.reading.view.text
    span = ada.select("Nobody named the wounded")
    ada.press("M", view)
    view.select(Span(span.start + 1, span.start + 1))
    assert view.highlights_at(view.caret())
    ada.press("Shift+M", view)
    assert ada.notice == "Unmarked."
    assert not view.highlights_at(span.start + 1)
    view.select(Span(0, 0))
    ada.press("N", view)
    assert view.caret() == text.index("ten villagers")
    ada.press("N", view)
    assert view.caret() == text.index("killed 12 people")
    ada.press("N", view)
    assert view.caret() == text.index("ten villagers")
    ada.press("Shift+N", view)
    assert view.caret() == text.index("killed 12 people")


def test_a_passage_with_a_claim_on_it_stays_marked(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    at = view.text.index("ten villagers") + 1
    view.select(Span(at, at))
    ada.press("Shift+M", view)
    assert "claim" in ada.notice
    assert view.highlights_at(at)


def test_the_next_sentence_with_casualties_is_found_by_a_key(ada: Person, tmp_path: Path) -> None:
    bannered(ada, tmp_path)
    view = ada.reading.view
    view.setFocus()
    view.select(Span(0, 0))
    found: list[str] = []
    for _ in range(2):
        ada.press("J", view)
        span = view.selection()
        assert span is not None
        found.append(span.of(view.text))
    assert "killed four people" in found[0]
    assert "killed two more" in found[1]
    view.select(Span(len(view.text), len(view.text)))
    ada.press("J", view)
    assert ada.notice.startswith("No further sentence")


def test_a_strip_is_chosen_in_the_outline_and_its_ends_are_set_by_keys(ada: Person, tmp_path: Path) -> None:
    caveat = bannered(ada, tmp_path)
    view, outline = ada.reading.view, ada.reading.shelf.outline
    landmark = next(each for each in outline.model.values if each.caveat == caveat.uid)
    outline.chosen.emit(landmark)
    assert "Ctrl+B" in ada.notice
    assert "Ctrl+[" in ada.notice

    def now() -> Caveat:
        return records.get(ada.collection.connection, Caveat, caveat.uid)

    def stretch() -> Span:
        found = now().stretch
        assert found is not None
        return found

    at = view.text.index("On 3 May")
    view.select(Span(at + 4, at + 4))
    ada.press("Ctrl+]", view)
    assert stretch().of(view.text).endswith("at the upper ford.")
    assert now().confirmed_by == "Ada"
    at = view.text.index("On 5 May")
    view.select(Span(at + 4, at + 4))
    ada.press("Ctrl+[", view)
    assert ada.notice.startswith("The strip would end before it begins")
    at = view.text.index("The river raids")
    view.select(Span(at, at))
    ada.press("Ctrl+[", view)
    assert stretch().start == at
    ada.press("Ctrl+Z", view)
    ada.press("Ctrl+Z", view)
    assert now() == caveat


def test_the_caveat_over_the_caret_is_confirmed_by_a_key(ada: Person, tmp_path: Path) -> None:
    caveat = bannered(ada, tmp_path)
    view = ada.reading.view
    at = view.text.index("killed four")
    view.select(Span(at, at))
    ada.press("Ctrl+B", view)
    assert ada.notice.startswith("Confirmed: “")
    after = records.get(ada.collection.connection, Caveat, caveat.uid)
    assert (after.confirmed_by, after.stretch) == ("Ada", caveat.stretch)


def test_files_are_asked_for_and_taken_in(
    ada: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Attack in Arzah\n\nTen people were killed.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    ada.press("Ctrl+I", ada.window)
    qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert articles(ada) == ["Attack in Arzah"]


def test_the_typeface_and_the_size_are_kept_in_hand(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    before = view.zoom
    ada.press("Ctrl+Plus", view)
    assert view.zoom > before
    ada.press("Ctrl+-", view)
    assert view.zoom == before
    ada.workplace.actions["text.typeface"].trigger()
    assert ada.workplace.settings.serif


def test_a_strip_s_end_is_dragged_and_the_step_is_taken_back(ada: Person, tmp_path: Path) -> None:
    caveat = bannered(ada, tmp_path)
    view = ada.reading.view
    view.repaint()
    margin = view.findChild(Margin)
    assert isinstance(margin, Margin)
    strips = [
        (QPoint(x, y))
        for x in range(margin.width())
        for y in range(margin.height())
        if margin.stretches_at(QPointF(x, y))
    ]
    x = (strips[0].x() + strips[-1].x()) // 2
    bottom = max(place.y() for place in strips) - GRIP
    target = next(line for line in view.visible_lines() if view.text[line.start :].startswith("On 3 May"))
    QTest.mousePress(margin, Qt.MouseButton.LeftButton, pos=QPoint(x, bottom))
    QTest.mouseMove(margin, QPoint(x, int(target.top) + 4))
    QTest.mouseRelease(margin, Qt.MouseButton.LeftButton, pos=QPoint(x, int(target.top) + 4))
    moved = records.get(ada.collection.connection, Caveat, caveat.uid)
    assert moved.stretch is not None
    assert moved.stretch.of(view.text).endswith("at the upper ford.")
    assert moved.confirmed_by == "Ada"
    assert ada.notice.startswith("Confirmed")
    ada.press("Ctrl+Z", view)
    assert records.get(ada.collection.connection, Caveat, caveat.uid) == caveat
