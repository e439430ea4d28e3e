from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.ui.reading import suggestions as reading
from curator.ui.reading.highlights import Highlight
from curator.ui.reading.palette import LIGHT
from curator.ui.reading.suggestions import Suggestions
from tests.ui.reading.sample import shown_view

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from curator.ui.reading.article_view import ArticleView

NOWHERE = Span(0, 0)

TOLD = """Nothing is known of the ford.
On 3 May 2031 armed men killed four passengers of the ferry. [1] The harbour office kept silent.
قُتل ثلاثة مدنيين في القرية. لم يُعرف شيء آخر.
Two guards were wounded.
"""
ARABIC = Span(TOLD.index("قُتل"), TOLD.index(" لم"))


def read(qtbot: QtBot, view: ArticleView, text: str = TOLD, at: int = 0) -> Suggestions:
    suggestions = Suggestions(view, view)
    suggestions.begin(text, at)
    qtbot.waitUntil(lambda: not suggestions.is_reading)
    return suggestions


def all_of(suggestions: Suggestions, text: str = TOLD) -> list[str]:
    found: list[str] = []
    here = NOWHERE
    while (one := suggestions.next(here, forward=True, wanted=lambda _: True)) is not None:
        found.append(one.span.of(text))
        here = one.span
    return found


def dots(view: ArticleView) -> int:
    """How many pixels have the colour of the line below suggestions."""
    view.setCursorWidth(0)
    image: QImage = view.viewport().grab().toImage()
    return sum(
        image.pixelColor(x, y).name() == LIGHT.suggested for x in range(image.width()) for y in range(image.height())
    )


def test_an_article_is_read_by_itself_while_nothing_is_done(qtbot: QtBot) -> None:
    found = all_of(read(qtbot, shown_view(qtbot, text=TOLD)))
    assert found == [
        "On 3 May 2031 armed men killed four passengers of the ferry. [1]",
        "قُتل ثلاثة مدنيين في القرية.",
        "Two guards were wounded.",
    ]


def test_reading_from_the_middle_finds_the_same(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    whole = all_of(read(qtbot, view))
    assert all_of(read(qtbot, view, at=ARABIC.start + 3)) == whole


def test_suggestions_are_underlined_unless_something_is_marked_there(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    assert dots(view) == 0
    suggestions = read(qtbot, view)
    underlined = dots(view)
    assert underlined > 0
    view.add_highlight(Highlight("mark", (Span(TOLD.index("killed four"), TOLD.index(" passengers")),)))
    fewer = dots(view)
    assert 0 < fewer < underlined
    view.remove_highlight("mark")
    assert dots(view) == underlined
    suggestions.stop()
    assert dots(view) == 0


def test_another_article_drops_what_was_read_of_the_first(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    suggestions = Suggestions(view, view)
    suggestions.begin(TOLD)
    other = "Nobody came. Three men were killed on 4 May 2031 in Ford."
    view.show_article(other, view._outline)  # noqa: SLF001 an empty one would do as well
    suggestions.begin(other)
    qtbot.waitUntil(lambda: not suggestions.is_reading)
    assert all_of(suggestions, other) == ["Three men were killed on 4 May 2031 in Ford."]


def test_scrolling_has_the_time_for_itself(qtbot: QtBot) -> None:
    text = TOLD * 400
    view = shown_view(qtbot, text=text, height=200)
    suggestions = Suggestions(view, view)
    suggestions.begin(text)
    qtbot.waitUntil(lambda: suggestions._slices.isActive())  # noqa: SLF001, PLW0108 pytest-qt asks by name
    view.verticalScrollBar().setValue(2)
    assert not suggestions._slices.isActive()  # noqa: SLF001
    assert suggestions.is_reading
    qtbot.waitUntil(lambda: not suggestions.is_reading, timeout=60_000)


def test_who_cannot_wait_reads_on_at_once_but_not_for_long(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    suggestions = Suggestions(view, view)
    suggestions.begin(TOLD)
    assert suggestions.next(NOWHERE, forward=True, wanted=lambda _: True) is None
    while suggestions.is_reading:
        suggestions.hurry()
    found = suggestions.next(NOWHERE, forward=True, wanted=lambda _: True)
    assert found is not None
    assert "killed four passengers" in found.span.of(TOLD)
    assert reading.AT_ONCE_SECONDS <= 0.5


def test_that_there_is_more_is_told_and_that_there_is_no_more(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    suggestions = Suggestions(view, view)
    for text in (TOLD, "Nothing at all."):
        with qtbot.waitSignal(suggestions.grown):
            suggestions.begin(text)
        assert not suggestions.is_reading


def test_before_and_behind_a_place(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    suggestions = read(qtbot, view)
    before = suggestions.next(ARABIC, forward=False, wanted=lambda _: True)
    assert before is not None
    assert before.span.of(TOLD).startswith("On 3 May")
    assert [each.span for each in suggestions.over(Span(ARABIC.start + 2, ARABIC.start + 3))] == [ARABIC]
    assert len(suggestions.over(Span(TOLD.index("office"), ARABIC.start + 1))) == 1
    assert len(suggestions.over(Span(0, len(TOLD)))) == 3
    assert suggestions.over(Span(0, 5)) == suggestions.over(NOWHERE) == []
    assert suggestions.next(NOWHERE, forward=False, wanted=lambda _: True) is None


def test_a_person_s_wish_can_leave_suggestions_out(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=TOLD)
    suggestions = read(qtbot, view)
    assert suggestions.next(NOWHERE, forward=True, wanted=lambda _: False) is None
