"""A short text with what makes texts awkward: two scripts, emoji, combining marks, citation marks, sections, a banner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.articles import Banner, Citation, CitationMark, Outline, Section
from curator.core.spans import Span
from curator.ui.reading.article_view import ArticleView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from curator.ui.reading.highlights import Highlight

TEXT = """Shots at the ford 👩🏽‍🚒

On 3 May, armed men fired on a ferry at the upper ford, killing four passengers and wounding nine. [1] The harbour
office spoke of "dozens" of dead; a cafe\u0301 owner counted six. [2] Nobody was arrested.

الأحداث
في ٣ أيار أطلق مسلحون النار على عبّارة عند المخاضة العليا، فقُتل أربعة ركاب وجُرح تسعة. [1] ولم يُعتقل أحد.
This section relies on a single source.
The list of the watch group has eleven names 𐎠𐎡. It says that two of them died later. [2]
""".replace("harbour\n", "harbour ")


def words(these: str, nth: int = 0) -> Span:
    """Where these words stand in `TEXT`, for the `nth` time."""
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(these, at + 1)
    return Span(at, at + len(these))


OUTLINE = Outline(
    sections=(
        Section(0, "Shots at the ford 👩🏽‍🚒", Span(0, words("الأحداث").start)),
        Section(1, "الأحداث", Span(words("الأحداث").start, len(TEXT))),
    ),
    citations=(Citation("1", full_text="The River <b>Post</b>, 4 May"), Citation("2", name="Watch")),
    marks=tuple(CitationMark(mark[1], Span(mark.start(), mark.end()), 1) for mark in re.finditer(r"\[(\d)\]", TEXT)),
    banners=(Banner("single_source", words("This section relies on a single source."), words("The list of")),),
)


def shown_view(
    qtbot: QtBot, *highlights: Highlight, text: str = TEXT, width: int = 900, height: int = 700
) -> ArticleView:
    """A view of `text` on the screen, with the keyboard."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show_article(text, OUTLINE if text is TEXT else Outline(), highlights)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.repaint()
    return view
