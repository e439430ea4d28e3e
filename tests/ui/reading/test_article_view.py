from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from curator.core.articles import CitationMark, Outline, Section
from curator.core.spans import Span
from curator.ui.reading.highlights import Highlight, Look
from curator.ui.reading.palette import DARK, LIGHT
from tests.ui.reading.sample import OUTLINE, TEXT, shown_view, words
from tests.ui.reading.test_page import place_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from curator.ui.reading.article_view import ArticleView

LEFT = Qt.MouseButton.LeftButton
MEN = Highlight("men", (words("armed men fired on a ferry"),), 0, Look.DRAFT, "Draft: <i>attack</i>")
FERRY = Highlight("ferry", (words("on a ferry at the upper ford"),), 1, Look.ACCEPTED, "Accepted: place")
DEAD = Highlight("dead", (words("four passengers"), words("nine")), 2, Look.DISPUTED, "Disputed: killed 4")
ARABIC = Highlight("arabic", (words("أربعة ركاب"),), 3, Look.SUBMITTED, "Submitted")


def formats_at(view: ArticleView, point: int) -> list[QTextCharFormat]:
    """The formats that Qt has over one code point, the last one winning."""
    unit = view.unit(point)
    block = view.document().findBlock(unit)
    within = unit - block.position()
    over = [each for each in block.layout().formats() if each.start <= within < each.start + each.length]
    # a range goes with the list that Qt made for us, and its format with it
    return [QTextCharFormat(each.format) for each in over]


def ground_at(view: ArticleView, point: int) -> str:
    """The plain colour behind one code point, "stripes" where there are several, "" where there is none."""
    for form in reversed(formats_at(view, point)):
        if form.hasProperty(QTextCharFormat.Property.BackgroundBrush):
            striped = form.background().style() == Qt.BrushStyle.TexturePattern
            return "stripes" if striped else form.background().color().name()
    return ""


def grounds(view: ArticleView, span: Span) -> set[str]:
    view.repaint()
    return {ground_at(view, point) for point in range(span.start, span.end)}


def test_highlights_lie_exactly_over_their_words(qtbot: QtBot) -> None:
    view = shown_view(qtbot, DEAD, ARABIC)
    washed = {point for each in (DEAD, ARABIC) for span in each.spans for point in range(span.start, span.end)}
    assert {point for point in range(len(TEXT)) if ground_at(view, point)} == washed
    assert grounds(view, words("nine")) == {LIGHT.washes[2].ground}
    assert grounds(view, words("أربعة ركاب")) == {LIGHT.washes[3].ground}


def test_highlights_are_drawn_where_their_words_are(qtbot: QtBot) -> None:
    view = shown_view(qtbot, DEAD)
    image = view.viewport().grab().toImage()
    place = place_of(view, words("nine").start + 1).toPoint()
    rect = view.cursorRect()
    colours = {image.pixelColor(place.x(), y).name() for y in range(place.y() - rect.height() // 2 + 2, place.y())}
    assert LIGHT.washes[2].ground in colours
    beside = place_of(view, words("[1]").start).toPoint()
    assert image.pixelColor(beside.x(), beside.y() - rect.height() // 2 + 1) == QColor(LIGHT.paper)


def test_words_under_two_highlights_are_striped(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, FERRY)
    assert grounds(view, words("on a ferry")) == {"stripes"}
    assert grounds(view, words("armed men fired")) == {LIGHT.washes[0].ground}
    assert grounds(view, words("at the upper ford")) == {LIGHT.washes[1].ground}


def test_highlights_come_and_go_one_by_one(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN)
    view.add_highlight(DEAD)
    assert grounds(view, words("nine")) == {LIGHT.washes[2].ground}
    view.add_highlight(Highlight("dead", (words("nine"),), 4))
    assert grounds(view, words("nine")) == {LIGHT.washes[4].ground}
    assert grounds(view, words("four passengers")) == {""}
    view.remove_highlight("dead")
    view.remove_highlight("never there")
    assert grounds(view, words("nine")) == {""}
    view.remove_highlight("men")
    view.add_highlight(ARABIC)
    assert grounds(view, words("armed men")) == {""}
    assert grounds(view, words("أربعة ركاب")) == {LIGHT.washes[3].ground}


def test_only_paragraphs_in_sight_have_formats(qtbot: QtBot) -> None:
    text = "words to mark and to read\n" * 2000
    each = [Highlight(str(nth), (Span(26 * nth, 26 * nth + 5),), nth) for nth in range(2000)]
    view = shown_view(qtbot, *each, text=text, height=400)
    view.repaint()

    def dressed() -> list[int]:
        blocks = (view.document().findBlockByNumber(number) for number in range(2000))
        return [block.blockNumber() for block in blocks if block.layout().formats()]

    first = dressed()
    assert first == list(range(len(first)))
    assert 5 < len(first) < 40
    view.reveal(Span(26 * 1000, 26 * 1000 + 5))
    view.repaint()
    assert set(dressed()) - set(first) <= set(range(960, 1040))
    assert 1000 in dressed()
    # adding one dresses nothing else
    before = set(dressed())
    view.add_highlight(Highlight("far", (Span(26 * 1500, 26 * 1500 + 5),), 1))
    view.repaint()
    assert set(dressed()) == before


def test_highlights_do_not_move_a_single_word(qtbot: QtBot) -> None:
    view = shown_view(qtbot, width=500)
    before = view.visible_lines()
    for each in (MEN, FERRY, DEAD, ARABIC):
        view.add_highlight(each)
    view.choose(["men"])
    view.set_focus_words([words("four"), words("ركاب")])
    view.repaint()
    assert view.visible_lines() == before


def test_words_in_focus_are_set_off_over_any_highlight(qtbot: QtBot) -> None:
    view = shown_view(qtbot, DEAD)
    view.set_focus_words([words("four"), words("3 May")])
    assert grounds(view, words("four")) == grounds(view, words("3 May")) == {LIGHT.focus_ground}
    assert grounds(view, words("passengers")) == {LIGHT.washes[2].ground}
    view.set_focus_words([])
    assert grounds(view, words("four")) == {LIGHT.washes[2].ground}


def test_the_claim_in_hand_is_framed(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, DEAD)

    def framed(span: Span) -> bool:
        framing = view.extraSelections()
        within = [(each.cursor.selectionStart(), each.cursor.selectionEnd()) for each in framing]
        return any(start <= view.unit(span.start) and view.unit(span.end) <= end for start, end in within)

    def ink() -> int:
        image = view.viewport().grab().toImage()
        return sum(
            image.pixelColor(x, y).name() == LIGHT.ink for x in range(image.width()) for y in range(image.height())
        )

    before = ink()
    view.choose(["dead", "unknown"])
    assert ink() > before + 100
    assert framed(words("nine"))
    assert framed(words("four"))
    assert not framed(words("armed men"))
    view.choose(["men"])
    assert framed(words("armed men"))
    assert not framed(words("nine"))
    view.add_highlight(replace(MEN, spans=(words("ferry"),)))
    assert framed(words("ferry"))
    assert not framed(words("armed men"))
    view.show_article(TEXT, OUTLINE)
    assert not framed(words("ferry"))


def test_headings_are_large_citation_marks_blue_and_banners_quiet(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    for heading in ("Shots at the ford", "الأحداث"):
        form = formats_at(view, words(heading).start)[-1]
        assert form.fontPointSize() > view.type_points
        assert form.fontWeight() > 400
    assert formats_at(view, words("[2]").start)[-1].foreground().color().name() == LIGHT.mark
    assert formats_at(view, words("This section").start)[-1].foreground().color().name() == LIGHT.quiet
    assert formats_at(view, words("Nobody").start) == []


def test_the_first_paragraph_is_measured_as_it_will_be_drawn(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.show_article(TEXT, OUTLINE)
    before = view.visible_lines()[0]
    assert formats_at(view, 0)
    view.repaint()
    assert view.visible_lines()[0] == before


def test_formats_follow_palette_and_size(qtbot: QtBot) -> None:
    view = shown_view(qtbot, DEAD)
    usual = formats_at(view, 0)[-1].fontPointSize()
    view.set_palette(DARK)
    view.set_zoom(200)
    assert grounds(view, words("nine")) == {DARK.washes[2].ground}
    assert formats_at(view, 0)[-1].fontPointSize() == 2 * usual


def test_the_next_article_has_nothing_of_the_one_before(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, DEAD)
    view.set_focus_words([words("four")])
    view.select(words("nine"))
    view.show_article("On another day, nobody was hurt.", Outline(sections=(Section(0, "On another", Span(0, 5)),)))
    view.repaint()
    assert view.selection() is None
    assert view.highlights_at(3) == []
    assert view.mark_at(3) is None
    assert len(formats_at(view, 3)) == 1
    assert formats_at(view, 20) == []


def test_a_click_tells_the_shortest_highlight_and_a_further_one_the_next(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, FERRY)
    told: list[str] = []
    view.highlight_pressed.connect(told.append)
    place = place_of(view, words("ferry").start + 2).toPoint()
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert told == ["men", "ferry", "men"]


def test_a_click_on_a_citation_mark_tells_its_label(qtbot: QtBot) -> None:
    view = shown_view(qtbot, Highlight("sentence", (words("wounding nine. [1]"),)))
    with qtbot.waitSignal(view.citation_pressed) as told, qtbot.assertNotEmitted(view.highlight_pressed):
        QTest.mouseClick(view.viewport(), LEFT, pos=place_of(view, words("[1]").start + 1).toPoint())
    assert told.args == ["1"]


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_a_click_beside_highlights_and_a_drag_over_them_tell_nothing(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN)
    with qtbot.assertNotEmitted(view.highlight_pressed), qtbot.assertNotEmitted(view.citation_pressed):
        QTest.mouseClick(view.viewport(), LEFT, pos=place_of(view, words("Nobody").start).toPoint())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place_of(view, words("men").start).toPoint())
        start, end = words("armed").start, words("fired").start
        QTest.mousePress(view.viewport(), LEFT, pos=place_of(view, start).toPoint())
        QTest.mouseMove(view.viewport(), place_of(view, end).toPoint())
        QTest.mouseRelease(view.viewport(), LEFT, pos=place_of(view, end).toPoint())


def test_enter_asks_for_a_mark_where_words_are_selected(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN)
    view.select(words("armed men"))
    with qtbot.waitSignal(view.mark_requested), qtbot.assertNotEmitted(view.highlight_pressed):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_enter_opens_what_the_caret_stands_in(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN)
    view.select(Span(words("men fired").start, words("men fired").start))
    with qtbot.waitSignal(view.highlight_pressed) as told, qtbot.assertNotEmitted(view.mark_requested):
        QTest.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told.args == ["men"]
    view.select(Span(words("[2]").start, words("[2]").start))
    with qtbot.waitSignal(view.citation_pressed) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["2"]
    view.select(Span(words("Nobody").start, words("Nobody").start))
    with qtbot.waitSignal(view.mark_requested):
        QTest.keyClick(view, Qt.Key.Key_Return)


def tip_shown(qtbot: QtBot) -> str:
    qtbot.waitUntil(QToolTip.isVisible)
    told = QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    return told


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_hovering_shows_all_claims_and_the_citation_as_plain_words(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, FERRY, Highlight("cited", (words("[1]"),), label="Cited"))

    def hover(point: int) -> None:
        place = place_of(view, point).toPoint()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)

    hover(words("ferry").start)
    told = tip_shown(qtbot)
    assert "Draft: &lt;i&gt;attack" in told
    assert "Accepted: place" in told
    hover(words("[1]").start)
    told = tip_shown(qtbot)
    assert "The River &lt;b&gt;Post" in told
    assert "Cited" in told
    hover(words("Nobody").start)
    assert not QToolTip.isVisible()


def test_the_mouse_shows_that_citation_marks_can_be_pressed(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    shapes: list[Qt.CursorShape] = []
    for these in ("[1]", "Nobody"):
        QTest.mouseMove(view.viewport(), place_of(view, words(these).start + 1).toPoint())
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor]


def test_what_lies_at_a_place_can_be_asked(qtbot: QtBot) -> None:
    view = shown_view(qtbot, MEN, FERRY)
    assert view.highlights_at(words("ferry").start) == [MEN, FERRY]
    assert view.mark_at(words("[2]").start + 2) == CitationMark("2", words("[2]"), 1)
    assert view.mark_at(words("[2]").end) is None
    assert view.tip_at(words("Nobody").start) == ""
    assert OUTLINE.citations[1].name in view.tip_at(words("[2]").start)


def test_the_article_is_named_for_those_who_hear_it(qtbot: QtBot) -> None:
    assert shown_view(qtbot).accessibleName() == "Article text"


def test_the_real_article_is_shown_with_every_mark_in_its_place(qtbot: QtBot, real_article: Path) -> None:
    text = real_article.read_text(encoding="utf-8")
    step = len(text) // 200
    each = [Highlight(str(nth), (Span(nth * step, nth * step + 2 * step),), nth) for nth in range(200)]
    view = shown_view(qtbot, *each, text=text)
    for nth in (0, 77, 199):
        view.select(each[nth].spans[0])
        view.repaint()
        span = view.selection()
        assert span is not None
        assert span.of(text) == each[nth].spans[0].of(text)
        assert each[nth] in view.highlights_at(span.start)


def test_a_thousand_articles_are_opened_one_after_the_other(qtbot: QtBot) -> None:
    # some releases of Qt's Python binding abort after some thousands of calls into our layout
    view = shown_view(qtbot, MEN)
    for nth in range(1000):
        view.show_article(TEXT, OUTLINE, [MEN, DEAD, Highlight("n", (Span(nth % 90, nth % 90 + 20),), nth)])
        if nth % 10 == 0:
            view.repaint()
    assert grounds(view, words("nine")) == {LIGHT.washes[2].ground}
