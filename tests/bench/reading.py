"""How fast the article's text is: opened, scrolled, marked, each beside the least program that does the same.

The floor is a bare QPlainTextEdit that sets plain backgrounds on the layouts of the paragraphs in sight. Each round runs
in a fresh process with its window shown; ours and the floor take turns. Times are CPU time of the process, so another
program at work does not count; what counts is their ratio, and how the times grow.

    python -m tests.bench.reading
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from bisect import bisect_left
from functools import partial
from statistics import median, quantiles
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPaintEvent, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollBar

from curator.core.articles import CitationMark, Outline
from curator.core.spans import Span
from curator.ui.reading.article_view import ArticleView
from curator.ui.reading.highlights import Highlight, Look

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
FRAMES = 200
MARKS = 60
WORDS = (
    "the of clashes security forces reported killed civilians December villages in and militants attacked a checkpoint"
    " near wounded dozens countryside observatory said that three were found later was abducted حواجز قتلى"
)
LOOKS = (Look.DRAFT, Look.SUBMITTED, Look.ACCEPTED, Look.DISPUTED, Look.RETURNED)
TONES = ("#bbdff3", "#ebb439", "#3bb492", "#e2b5cc", "#f2e85d", "#78b3d4", "#e29150")


def corpus(characters: int, highlights: int) -> tuple[str, list[Span]]:
    """A text of paragraphs as an encyclopedia has them, with citation marks, and as many stretches of it to highlight."""
    chance = random.Random(characters * 31 + highlights)  # noqa: S311 (the same text each time is wanted)
    words = WORDS.split()
    paragraphs: list[str] = []
    length = 0
    while length < characters:
        chosen = [chance.choice(words) for _ in range(chance.randint(20, 90))]
        paragraphs.append(" ".join(chosen) + f". [{len(paragraphs)}]")
        length += len(paragraphs[-1]) + 1
    text = "\n".join(paragraphs)[:characters]
    # one stands in sight at once, so that every round can tell that it drew something
    starts = [5, *sorted(chance.randrange(5, characters - 121) for _ in range(highlights - 1))]
    return text, [Span(start, start + chance.randint(15, 120)) for start in starts]


def outline(text: str) -> Outline:
    """The citation marks of a text from `corpus`."""
    marks: list[CitationMark] = []
    at = text.find(". [")
    while at >= 0:
        end = text.find("]", at) + 1
        if end:
            marks.append(CitationMark(text[at + 3 : end - 1], Span(at + 2, end), 1))
        at = text.find(". [", at + 1)
    return Outline(marks=tuple(marks))


class FloorView(QPlainTextEdit):
    """The least that shows a text with highlights, formats on the paragraphs in sight only."""

    def open(self, text: str, spans: list[Span]) -> None:
        """Show a text with highlights over `spans`, which are in order."""
        self.spans = spans
        self.starts = [span.start for span in spans]
        self.longest = max((span.length for span in spans), default=0)
        self.forms: list[QTextCharFormat] = []
        for tone in TONES:
            form = QTextCharFormat()
            form.setBackground(QColor(tone))
            self.forms.append(form)
        self.setPlainText(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Set formats on what is in sight, then draw."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top < self.viewport().height():
            if block.userState() != 1:
                block.setUserState(1)
                block.layout().setFormats(self.formats_of(block))
                block.layout().clearLayout()
            top += self.blockBoundingRect(block).height()
            block = block.next()
        super().paintEvent(event)

    def formats_of(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """The highlights over one paragraph."""
        start, end = block.position(), block.position() + block.length() - 1
        first, last = bisect_left(self.starts, start - self.longest), bisect_left(self.starts, end)
        ranges: list[QTextLayout.FormatRange] = []
        for nth in range(first, last):
            span = self.spans[nth]
            if span.end > start:
                made = QTextLayout.FormatRange()
                made.start = max(span.start, start) - start
                made.length = min(span.end, end) - start - made.start
                made.format = self.forms[nth % len(self.forms)]
                ranges.append(made)
        return ranges


def measured(done: Callable[[], object]) -> float:
    """The milliseconds of CPU time that something takes, with the drawing that follows from it."""
    started = time.process_time()
    done()
    QApplication.processEvents()
    return (time.process_time() - started) * 1000


def run_here(whose: str, work: str, characters: int, highlights: int) -> dict[str, list[float]]:
    """The times of one round, in this process, which must be fresh."""
    program = QApplication(["bench"])
    text, spans = corpus(characters, highlights)
    records = [Highlight(str(nth), (span,), nth % 7, LOOKS[nth % 5]) for nth, span in enumerate(spans)]
    parts = outline(text)
    # fonts and Qt's classes are loaded: the program has been running for a while
    warming, warmed = corpus(3000, 20)
    times: dict[str, list[float]] = {}
    if whose == "ours":
        view = ArticleView()
        view.resize(1000, 800)
        view.show()
        view.show_article(warming, Outline(), [Highlight(str(nth), (span,), nth) for nth, span in enumerate(warmed)])
        program.processEvents()
        times["open"] = [measured(lambda: view.show_article(text, parts, records))]
        shown: QPlainTextEdit = view
    else:
        floor = FloorView()
        floor.resize(1000, 800)
        floor.setFont(ArticleView().document().defaultFont())
        floor.show()
        floor.open(warming, warmed)
        program.processEvents()
        times["open"] = [measured(lambda: floor.open(text, spans))]
        shown = floor
    if not _is_highlighted(shown):
        message = "nothing highlighted was drawn: the time says nothing"
        raise RuntimeError(message)
    bar = shown.verticalScrollBar()
    if work == "scroll":
        # three lines a turn of the wheel, and every fourth time a page
        steps = [bar.pageStep() if nth % 4 == 3 else 3 for nth in range(FRAMES)]
        times["frame"] = [measured(partial(_scroll, bar, step)) for step in steps]
    if work == "mark" and isinstance(shown, ArticleView):
        fresh = [Highlight(f"new {nth}", (Span(nth * 9, nth * 9 + 40),), nth) for nth in range(MARKS)]
        times["mark"] = [measured(partial(shown.add_highlight, highlight)) for highlight in fresh]
    return times


def _scroll(bar: QScrollBar, by: int) -> None:
    bar.setValue(bar.value() + by)


def _is_highlighted(shown: QPlainTextEdit) -> bool:
    """Whether a highlight's colour is on the screen."""
    image = shown.viewport().grab().toImage()
    tones = {QColor(tone).rgb() for tone in TONES}
    return any(image.pixel(x, y) in tones for y in range(0, image.height(), 3) for x in range(0, image.width(), 7))


def run(whose: str, work: str, characters: int, highlights: int) -> dict[str, list[float]]:
    """The times of one round, from a process of its own."""
    command = [sys.executable, "-m", "tests.bench.reading", whose, work, str(characters), str(highlights)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times


def rounds(work: str, what: str, characters: int, highlights: int) -> tuple[list[float], list[float]]:
    """One figure a round, ours and the floor's in turns: the time itself, or of many the 95th percentile."""
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(ROUNDS):
        for whose, figures in (("ours", ours), ("floor", floor)):
            times = run(whose, work, characters, highlights)[what]
            figures.append(quantiles(times, n=20)[-1] if len(times) > 1 else times[0])
    return ours, floor


def measure_open(characters: int, highlights: int) -> dict[str, object]:
    """Opening an article of so many characters with so many highlights, until it is drawn."""
    ours, floor = rounds("open", "open", characters, highlights)
    return _row(f"open {characters // 1000} kB with {highlights:,} highlights", ours, floor, "≤ 2 × floor", 2.0)


def measure_frame(characters: int, highlights: int) -> dict[str, object]:
    """The 95th percentile of one frame while such an article is scrolled by wheel and by page."""
    ours, floor = rounds("scroll", "frame", characters, highlights)
    row = _row(f"frame, 95 %, {characters // 1000} kB, {highlights:,} highlights", ours, floor, "≤ 16 ms", None)
    return row | {"met": median(ours) <= 16}


def measure_mark(characters: int = 1_000_000, few: int = 100, many: int = 10_000) -> dict[str, object]:
    """Adding a highlight and drawing it, with many there already (ours) beside few (floor): it must not grow."""
    with_few: list[float] = []
    with_many: list[float] = []
    for _ in range(ROUNDS):
        for highlights, figures in ((few, with_few), (many, with_many)):
            figures.append(median(run("ours", "mark", characters, highlights)["mark"]))
    return _row(f"add a highlight to {many:,} beside to {few:,}", with_many, with_few, "≤ 1.5 × (flat)", 1.5)


def _row(work: str, ours: list[float], floor: list[float], target: str, limit: float | None) -> dict[str, object]:
    ratio = median(ours) / median(floor)
    return {
        "work": work,
        "ours_ms": round(median(ours), 2),
        "floor_ms": round(median(floor), 2),
        "ratio": round(ratio, 2),
        "target": target,
        "met": limit is None or ratio <= limit,
        "noisy": max(floor) > 2 * min(floor),
    }


def rows() -> list[dict[str, object]]:
    """The reading rows of the table in quality.md."""
    return [
        measure_open(27_000, 2_000),
        measure_open(1_000_000, 10_000),
        measure_frame(27_000, 2_000),
        measure_frame(1_000_000, 10_000),
        measure_mark(),
    ]


if __name__ == "__main__":
    if len(sys.argv) == 5:
        print(json.dumps(run_here(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))  # noqa: T201
    else:
        for line in rows():
            print(line)  # noqa: T201
