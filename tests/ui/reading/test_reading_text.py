from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from curator.core.spans import Span
from curator.ui.reading.selecting import Step
from tests.ui.reading.sample import TEXT, shown_view, words
from tests.ui.reading.test_page import place_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from curator.ui.reading.reading_text import ReadingText

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def selected(view: ReadingText) -> str:
    span = view.selection()
    return span.of(TEXT) if span else ""


def put(view: ReadingText, point: int) -> None:
    view.select(Span(point, point))


def test_the_caret_is_seen_and_moves_by_key(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    assert view.cursorWidth() > 1
    before = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == 1
    assert view.grab().toImage() != before


def test_nothing_that_is_typed_changes_the_text(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.select(words("armed men"))
    for key in (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_V, CTRL)
    QTest.keyClick(view, Qt.Key.Key_X, CTRL)
    assert view.document().characterCount() - 1 == len(TEXT.encode("utf-16-le")) // 2
    assert selected(view) == "armed men"


def test_words_are_selected_by_key_in_reading_order_in_both_scripts(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("armed men").start)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert selected(view) == "armed men "
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(view) == "armed "
    put(view, words("أطلق مسلحون").start)
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(view) == "أطلق مسلحون "
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert selected(view) == "أطلق "


def test_an_emoji_of_several_code_points_is_one_step(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("👩🏽‍🚒").start)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "👩🏽‍🚒"
    put(view, words("e\u0301").start)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "e\u0301"


def test_sentences_and_paragraphs_are_selected_by_key(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("On 3 May").start)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT | SHIFT)
    assert selected(view).endswith("wounding nine. [1] ")
    QTest.keyClick(view, Qt.Key.Key_Down, ALT | SHIFT)
    assert selected(view).endswith("counted six. [2] ")
    QTest.keyClick(view, Qt.Key.Key_Up, ALT | SHIFT)
    assert selected(view).endswith("wounding nine. [1] ")
    QTest.keyClick(view, Qt.Key.Key_Down, CTRL | SHIFT)
    assert selected(view).endswith("Nobody was arrested.")
    QTest.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert view.caret() == words("On 3 May").start
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    assert view.caret() == words("The harbour").start
    assert view.selection() is None


def test_steps_can_be_taken_by_the_window_too(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("fired on").start)
    view.move_by(Step.WORD, forward=True, extend=True)
    assert selected(view) == "fired "
    view.move_by(Step.WORD, forward=False, extend=False)
    assert view.caret() == words("fired on").start


def test_a_selection_grows_from_word_to_sentence_to_paragraph_to_all(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("harbour").start + 2)
    grown: list[str] = []
    for _ in range(5):
        view.grow_selection()
        grown.append(selected(view))
    assert grown[0] == "harbour"
    assert grown[1].startswith("The harbour")
    assert grown[1].endswith("counted six. [2]")
    assert grown[2].startswith("On 3 May")
    assert grown[2].endswith("arrested.")
    assert grown[3] == grown[4] == TEXT


def test_a_letter_takes_the_sentence_and_again_the_next(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("ferry").start + 2)
    view.take(Step.SENTENCE)
    assert selected(view).startswith("On 3 May")
    assert selected(view).endswith("wounding nine. [1]")
    view.take(Step.SENTENCE)
    assert selected(view).startswith("On 3 May")
    assert selected(view).endswith("counted six. [2]")
    put(view, words("مسلحون").start + 2)
    view.take(Step.WORD)
    assert selected(view) == "مسلحون"
    view.take(Step.WORD)
    assert selected(view) == "مسلحون النار"
    put(view, words("watch").start + 2)
    view.take(Step.PARAGRAPH)
    assert selected(view).startswith("The list")
    assert selected(view).endswith("later. [2]")


def test_letters_that_mean_nothing_here_are_left_to_the_window(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    with qtbot.waitSignal(QShortcut(QKeySequence("M"), view).activated):
        QTest.keyClick(view, Qt.Key.Key_M)


@pytest.mark.parametrize("key", [0x0645, 0x05D0, 0x1F600, 0x01FFFFFF])
def test_keys_of_any_keyboard_do_no_harm(qtbot: QtBot, key: int) -> None:
    view = shown_view(qtbot)
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "م"))
    assert view.caret() == 0
    assert view.selection() is None


def test_escape_lets_go_of_the_selection_and_stays(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.select(words("armed men"))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None
    assert view.caret() == words("armed men").end


def test_dragging_selects_and_tells_once_it_is_done(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    told: list[Span] = []
    view.passage_selected.connect(told.append)
    start, end = words("four").start, words("passengers").end - 1
    QTest.mousePress(view.viewport(), LEFT, pos=place_of(view, start).toPoint() - QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place_of(view, start + 6).toPoint())
    QTest.mouseMove(view.viewport(), place_of(view, end).toPoint() + QPoint(3, 0))
    assert told == []
    QTest.mouseRelease(view.viewport(), LEFT, pos=place_of(view, end).toPoint() + QPoint(3, 0))
    assert [span.of(TEXT) for span in told] == ["four passengers"]


def test_dragging_again_inside_selected_words_starts_anew(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.select(words("armed men fired on a ferry"))
    start, end = words("men").start, words("fired").end - 1
    QTest.mousePress(view.viewport(), LEFT, pos=place_of(view, start).toPoint() - QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place_of(view, end).toPoint() + QPoint(3, 0))
    QTest.mouseRelease(view.viewport(), LEFT, pos=place_of(view, end).toPoint() + QPoint(3, 0))
    assert selected(view) == "men fired"


def test_a_drag_between_two_lines_keeps_its_column(qtbot: QtBot) -> None:
    view = shown_view(qtbot, width=900)
    view.set_zoom(300)
    view.repaint()
    first, second = view.visible_lines()[2:4]
    assert second.top - first.bottom > 2
    start = view.point(first.start + 3)
    place = place_of(view, start).toPoint()
    across = place_of(view, start + 6).toPoint().x()
    between = QPoint(across, round((first.bottom + second.top) / 2))
    QTest.mousePress(view.viewport(), LEFT, pos=place)
    QTest.mouseMove(view.viewport(), between)
    QTest.mouseRelease(view.viewport(), LEFT, pos=between)
    span = view.selection()
    assert span is not None
    # in the column of the mouse, on either line, not at a line's end
    ends = {view.unit(span.start), view.unit(span.end)}
    assert not ends & {first.end, first.end - 1, second.start}
    assert span.length < view.point(second.end) - start


def test_a_double_click_selects_the_word(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    told: list[Span] = []
    view.passage_selected.connect(told.append)
    place = place_of(view, words("passengers").start + 3).toPoint()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    QTest.mouseRelease(view.viewport(), LEFT, pos=place)
    assert [span.of(TEXT) for span in told] == ["passengers"]


def test_a_key_tells_the_selection_at_once(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("four").start)
    with qtbot.waitSignal(view.passage_selected) as told:
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert told.args == [Span(words("four").start, words("four").start + 1)]


@pytest.mark.parametrize("these", ["ferry at the upper", "👩🏽‍🚒\n\nOn 3", "أربعة ركاب"])
def test_what_is_copied_are_the_words_of_the_text(qtbot: QtBot, these: str) -> None:
    view = shown_view(qtbot)
    view.select(words(these))
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == these


def test_what_is_copied_is_not_what_stands_for_it_on_the_screen(qtbot: QtBot) -> None:
    text = "a\u00a0b\u2029c\x01d"
    view = shown_view(qtbot, text=text)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selection() == Span(0, len(text))
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == text


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_the_text_copies_the_same_words(qtbot: QtBot) -> None:
    text = "a\u00a0b"
    view = shown_view(qtbot, text=text)
    view.selectAll()
    QApplication.clipboard().setText("before")
    place = QPoint(20, 20)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    )
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.objectName() == "edit-copy").trigger()
    menu.close()
    assert QApplication.clipboard().text() == text


def test_nothing_selected_leaves_the_clipboard_as_it_is(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    QApplication.clipboard().setText("before")
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "before"


def test_a_program_that_copied_words_ends_well() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from curator.core.articles import Outline\n"
        "from curator.ui.reading.article_view import ArticleView\n"
        "program = QApplication([])\n"
        "view = ArticleView()\n"
        "view.show_article('some words', Outline())\n"
        "view.show()\n"
        "view.selectAll()\n"
        "view.copy()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_one_more_is_taken_before_or_behind_and_each_step_is_taken_back(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("ferry").start + 2)
    grown: list[tuple[str, int]] = []
    for step, forward in ((Step.WORD, False), (Step.WORD, False), (Step.WORD, True), (Step.SENTENCE, False)):
        view.take(step, forward=forward)
        grown.append((selected(view), view.caret()))
    ferry, start = words("ferry"), words("On 3 May").start
    assert grown == [
        ("ferry", ferry.start),
        ("a ferry", words("a ferry").start),
        ("a ferry at", words("ferry at").end),
        (TEXT[start : words("ferry at").end], start),
    ]
    for before in (*grown[-2::-1], ("", ferry.start + 2)):
        view.shrink_selection()
        assert (selected(view), view.caret()) == before


def test_taking_words_leaves_stops_and_line_ends_out(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    put(view, words("arrested").start)
    view.take(Step.WORD)
    view.take(Step.WORD)
    assert selected(view) == "arrested.\n\nالأحداث"
    put(view, words("Nobody").start)
    view.take(Step.SENTENCE)
    assert selected(view) == "Nobody was arrested."
    view.take(Step.SENTENCE)
    assert selected(view) == "Nobody was arrested.\n\nالأحداث"


def test_a_selection_made_otherwise_shrinks_to_the_next_smaller_unit(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.selectAll()
    view.select(Span(words("On 3 May").start, words("was arrested.").end))
    view.shrink_selection()
    assert selected(view).endswith("wounding nine. [1]")
    view.shrink_selection()
    assert selected(view) == "On"
    view.shrink_selection()
    assert selected(view) == ""
    view.shrink_selection()
    assert view.caret() == words("On 3 May").start


def test_keys_move_the_beginning_of_a_selection_once_the_caret_is_there(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.select(words("men fired"))
    view.go_to_other_end()
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(view) == "armed men fired"
    view.go_to_other_end()
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(view) == "armed men "


def test_between_two_words_the_one_that_follows_is_taken(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text="one —  two")
    put(view, 6)
    view.take(Step.WORD)
    assert view.selection() == Span(7, 10)
