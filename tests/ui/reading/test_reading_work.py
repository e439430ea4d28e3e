from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from curator import settings
from curator.core.spans import Span
from curator.ui.reading import places
from tests.ground import Uids, signer, take_in
from tests.journeys.window import at_the_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

LONG = "\n".join(f"Paragraph {nth}: the river stood high and nobody crossed it on that day. " * 4 for nth in range(200))


def top_of(person: Person) -> int:
    return person.reading.view.reading_position()


def test_reading_goes_on_where_it_stopped_after_the_program_was_closed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path, person = tmp_path / "kept.curator", signer("Ada")
    with at_the_window(qapp, qtbot, path, person) as ada:
        mint = Uids()
        versions = [take_in(ada.collection, mint, f"{name}\n{LONG}", title=name) for name in ("One", "Two", "Three")]
        ada.reading.open(versions[1].uid)
        ada.reading.view.resume_at(20_000)
        ada.reading.view.select(Span(20_400, 20_400))
        before, caret = top_of(ada), ada.reading.view.caret()
        assert before > 15_000
        journal = ada.collection.connection.execute("select count(*) from changes").fetchone()
    with at_the_window(qapp, qtbot, path, person) as ada:
        assert ada.reading.hand is not None
        assert ada.reading.hand.version.uid == versions[1].uid
        assert (top_of(ada), ada.reading.view.caret()) == (before, caret)
        # where somebody reads is no part of the collection
        assert ada.collection.connection.execute("select count(*) from changes").fetchone() == journal


def test_each_article_has_its_own_place(ada: Person) -> None:
    mint = Uids()
    one, two = (take_in(ada.collection, mint, f"{name}\n{LONG}", title=name) for name in ("One", "Two"))
    ada.reading.open(one.uid)
    ada.reading.view.resume_at(30_000)
    before = top_of(ada)
    ada.reading.open(two.uid)
    assert top_of(ada) == 0
    ada.reading.open(one.uid)
    assert top_of(ada) == before


def test_a_place_is_kept_when_reading_rests(ada: Person, qtbot: QtBot) -> None:
    version = take_in(ada.collection, Uids(), LONG)
    ada.reading.open(version.uid)
    ada.reading.reading_work._returning._resting.setInterval(1)  # noqa: SLF001 two seconds are long for a test
    ada.reading.view.resume_at(9_000)
    qtbot.waitUntil(lambda: places.load().get(version.uid) is not None)
    assert places.load()[version.uid].top == top_of(ada)


def test_a_search_leads_to_its_own_place_not_to_the_one_kept(ada: Person) -> None:
    mint = Uids()
    one, two = (take_in(ada.collection, mint, f"{name}\n{LONG}", title=name) for name in ("One", "Two"))
    ada.reading.open(one.uid)
    ada.reading.view.resume_at(30_000)
    ada.reading.open(two.uid)
    ada.workplace.show_article(one.uid, Span(100, 110))
    assert ada.reading.view.selection() == Span(100, 110)
    assert top_of(ada) <= 100


def test_lines_are_made_shorter_and_longer_by_key_and_stay_so(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    ada.window.resize(1800, 800)
    wide = view.viewport().width()
    ada.press("[", view)
    ada.press("[", view)
    assert view.line_width == 66
    assert ada.notice == "Lines have up to 66 characters."
    assert view.viewport().width() < wide
    assert settings.load().line_width == 66
    for _ in range(9):
        ada.press("]", view)
    assert view.line_width == 0
    assert ada.notice == "Lines take all the room there is."
    assert view.viewport().width() > wide
    for _ in range(9):
        ada.press("[", view)
    assert view.line_width == 50


def test_the_size_of_type_is_kept_whether_set_by_key_or_by_wheel(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path, person = tmp_path / "kept.curator", signer("Ada")
    with at_the_window(qapp, qtbot, path, person) as ada:
        ada.press("Ctrl+Plus", ada.reading.view)
        assert settings.load().zoom == ada.reading.view.zoom > 100
        ada.press("Ctrl+0", ada.reading.view)
        assert settings.load().zoom == ada.reading.view.zoom == 100
        view = ada.reading.view
        wheel = QWheelEvent(
            QPointF(40, 40),
            QPointF(view.viewport().mapToGlobal(QPoint(40, 40))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), wheel)
        turned = view.zoom
        assert turned > 100
    with at_the_window(qapp, qtbot, path, person) as ada:
        assert ada.reading.view.zoom == turned


def test_size_width_and_window_change_and_the_place_stays(ada: Person) -> None:
    ada.reading.open(take_in(ada.collection, Uids(), LONG).uid)
    view = ada.reading.view
    view.resume_at(20_100)
    before = top_of(ada)
    assert before > 19_000
    for keys in (*["Ctrl+Plus"] * 5, *["Ctrl+-"] * 9, *["["] * 4, *["]"] * 8, "Ctrl+0", *["["] * 4):
        ada.press(keys, view)
        line = view.first_line()
        assert line is not None
        assert line.start <= before < line.end, keys
    assert (view.zoom, view.line_width) == (100, 78)
    for width in (1800, 760, 900, 1100, 1360):
        ada.window.resize(width, 700)
        line = view.first_line()
        assert line is not None
        assert line.start <= before < line.end, width


def test_the_text_can_be_read_in_the_smallest_window(ada: Person, case: Case) -> None:
    assert case.version
    ada.select("ten villagers were killed")
    ada.press("Enter", ada.reading.view)
    ada.window.resize(ada.window.minimumSize())
    QApplication.processEvents()
    letters = ada.reading.view.viewport().width() / ada.reading.view.fontMetrics().averageCharWidth()
    assert letters > 25
