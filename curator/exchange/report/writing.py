"""Writing the reports of a release while its events pass: what is told of each waits in a file, not in memory."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import IO, TYPE_CHECKING

from curator.core.vocabulary_terms import Vocabulary
from curator.exchange.describing import criteria
from curator.exchange.report import speech as languages
from curator.exchange.report.back import back
from curator.exchange.report.event_told import event_nodes
from curator.exchange.report.front import EACH, About, front, name_of, title_of
from curator.exchange.report.gathered import MOST_EVENTS, Gathered
from curator.exchange.report.html_page import HtmlPage
from curator.exchange.report.nodes import Heading, Kind, Paragraph, Run, Tone, plain
from curator.exchange.report.pdf_report import MOST_IN_PDF, MOST_ROWS_IN_PDF, write_pdf
from curator.exchange.report.speech import Telling
from curator.exchange.report.summing import Sums
from curator.exchange.written_files import FileBeingWritten
from curator.store import snapshots
from curator.store.history import moment
from curator.store.queries import totals, vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from curator.core.vocabularies import KnownTerm
    from curator.exchange.csv_cells import Cell
    from curator.exchange.exporting import Order
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.rows import EventRows
    from curator.exchange.report.speech import Speech
    from curator.exchange.written_files import WrittenFile
    from curator.store.driver import Connection

MOST_IN_HTML = 2_000
"""So many events are told one by one on the page: a browser still opens it."""

MOST_CLAIMS, MOST_WORDS = 200, 20_000
"""So many claims of one event, and so many code points of one quote, stand on the page."""

PIECE = 1 << 20


class Reports(ExitStack):
    """The reports of one release. Use it as a context; `finish` writes them."""

    def __init__(self, connection: Connection, order: Order, folder: Path) -> None:
        super().__init__()
        self._order = order
        self._folder = folder
        state = snapshots.state(connection)
        as_of = moment(state.clock).isoformat(timespec="seconds") if state.clock else ""
        self._about = About(order, as_of, state.changes, state.sha256, criteria(order))
        self._terms = _own_terms(connection)
        self._found = Gathered(Sums(totals.within_others(connection)))
        self._first: list[EventRows] = []
        self._pages = [
            _Page(_speaking(each, connection), self.enter_context(_waiting(folder / f"report.{each.language}.part")))
            for each in (languages.english(), languages.arabic())
        ]

    def take(self, rows: EventRows) -> None:
        """Tell of an event of the release."""
        number = self._found.sums.events
        self._found.take(rows)
        if number < MOST_IN_PDF:
            self._first.append(rows)
        if number < MOST_IN_HTML:
            for page in self._pages:
                page.tell(rows)

    def leave_out(self, table: str, row: Mapping[str, Cell]) -> None:
        """Tell of an event that is not in the release."""
        self._found.leave_out(table, row)

    def finish(self, rules: Sequence[str]) -> tuple[WrittenFile, ...]:
        """Write all reports; `rules` are the counting rules that read numbers."""
        self._found.finish()
        files = []
        for page in self._pages:
            suffix = "" if page.speech.is_english else f".{page.speech.language}"
            before, behind = self._around(page.speech, rules, MOST_IN_HTML, MOST_EVENTS)
            files.append(
                page.write(
                    self._folder / self._order.named("report", f"{suffix}.html"),
                    before,
                    behind,
                    title_of(self._about, page.speech),
                )
            )
            before, behind = self._around(page.speech, rules, MOST_IN_PDF, MOST_ROWS_IN_PDF)
            path = self._folder / self._order.named("report", f"{suffix}.pdf")
            files.append(
                write_pdf(
                    path,
                    title_of(self._about, page.speech),
                    self._about.as_of,
                    (before, self._first, behind),
                    page.speech,
                )
            )
        self.close()
        return tuple(files)

    def _around(self, speech: Speech, rules: Sequence[str], most: int, most_rows: int) -> tuple[list[Node], list[Node]]:
        """What stands before the events one by one, with their heading, and behind them."""
        before = [*front(self._about, self._found, speech, most_rows), Heading(2, plain(name_of(EACH, speech)), EACH)]
        before += _cut(self._found.sums.events, most, speech)
        return before, list(back(self._found, rules, self._terms, speech))


def _cut(events: int, most: int, speech: Speech) -> Iterator[Node]:
    if events > most:
        told = speech.tr(
            "The first {n} events, by their ids, are told here one by one. The layout curator has the others; so has a report "
            "with narrower criteria.",
            n=most,
        )
        yield Paragraph((Run(told, Tone.STRONG),), Kind.WARNING)


class _Page:
    """A page in one language, and the file in which what is told of events waits."""

    def __init__(self, speech: Speech, waiting: IO[bytes]) -> None:
        self.speech = speech
        self._waiting = waiting
        self._html = HtmlPage(speech)
        self._telling = Telling(speech, MOST_CLAIMS, MOST_WORDS)

    def tell(self, rows: EventRows) -> None:
        """Write what is told of an event."""
        nodes = list(event_nodes(rows, self._telling))
        self._html.know(nodes)
        self._waiting.write(self._html.parts(nodes).encode())

    def write(self, path: Path, before: list[Node], behind: list[Node], title: str) -> WrittenFile:
        """Write the whole page."""
        self._html.know([*before, *behind])
        with FileBeingWritten(path) as file:
            file.put((self._html.head(title) + self._html.parts(before)).encode())
            self._waiting.seek(0)
            while piece := self._waiting.read(PIECE):
                file.put(piece)
            file.put((self._html.parts(behind) + self._html.foot()).encode())
            return file.finish()


@contextmanager
def _waiting(path: Path) -> Iterator[IO[bytes]]:
    """A file for what waits; it is gone afterwards."""
    try:
        with path.open("x+b") as file:
            yield file
    finally:
        path.unlink(missing_ok=True)


def _own_terms(connection: Connection) -> list[KnownTerm]:
    return [term for each in vocabularies.every(connection).values() for term in each.terms if term.records]


def _speaking(speech: Speech, connection: Connection) -> Speech:
    """The language with the labels that the collection gave to its terms."""
    known = vocabularies.every(connection)
    terms = {
        term.name: term.label(speech.language)
        for each in (Vocabulary.CAVEATS, Vocabulary.EVENT_TYPES, Vocabulary.PERSON_CLASSES)
        for term in known[each].terms
        if term.records
    }
    return languages.with_terms(speech, terms)
