"""The Read desk: library and outline on the left, the article in the middle, claims and the claim form on the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from curator.core.articles import ArticleVersion, Outline
from curator.core.claims import ClaimKind
from curator.core.ids import Uid, kind_of, uid_of
from curator.core.spans import Span
from curator.store.queries import records
from curator.ui.focus_handing import hand_focus_on, lead_through
from curator.ui.lists import FilteredList
from curator.ui.reading import article_in_hand, marked, palette
from curator.ui.reading.address_work import AddressWork
from curator.ui.reading.article_view import ArticleView
from curator.ui.reading.begun import begun_on
from curator.ui.reading.claim_work import ClaimWork
from curator.ui.reading.find_bar import FindBar
from curator.ui.reading.in_hand import record_in_hand
from curator.ui.reading.reading_work import ReadingWork
from curator.ui.reading.reference_card import ReferenceCard
from curator.ui.reading.shelf import Landmark, Shelf, landmarks
from curator.ui.reading.spoken import Spoken
from curator.ui.reading.surroundings import surroundings
from curator.ui.reading.text_work import TextWork
from curator.ui.reading.version_work import VersionWork
from curator.ui.recording.claim_list import Unsaved, show_claim
from curator.ui.words import day, isolated, tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from curator.core.claims import FullClaim
    from curator.core.ids import RecordKey
    from curator.store.driver import Connection
    from curator.store.queries.articles import Shelved
    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.highlights import Highlight
    from curator.ui.recording.claim_form import ClaimForm
    from curator.ui.workplace import Workplace

SHOWN_KINDS = frozenset(
    {
        "article", "article_version", "passage", "caveat", "discharge", "claim", "claim_count", "claim_date",
        "claim_place", "claim_actor", "event", "event_claim", "decision", "source", "actor",
    }
)  # fmt: skip
"""Kinds of record whose change alters what the desk shows."""

LEAST_CHARACTERS = 44
"""So many letters of the window's type are the least room for the article in a small window."""


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class ReadDesk(QWidget):
    """Reads one article at a time; `hand` is what it shows."""

    help_anchor = "read"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.hand: ArticleInHand | None = None
        self.shelf = Shelf(workplace, self)
        self.view = ArticleView(self, palette.named(workplace.theme.name))
        self.spoken = Spoken(self.view)
        self.find_bar = FindBar(self.view, self)
        self.reference = ReferenceCard(self)
        lead_through((self.find_bar.line, self.find_bar.whole_words, self.view))
        self.claims: FilteredList[FullClaim | Unsaved] = FilteredList(
            tr("Claims"), tr("No claims yet. Select words in the article and press Enter."), show_claim, self
        )
        self.claims.setProperty("help_anchor", "claims")
        self._form: ClaimForm | None = None
        self.right = QStackedWidget(self)
        self.right.addWidget(self.claims)
        self._heading = QLabel(self)
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self._about = QLabel(tr("Choose an article in the library."), self)
        self._about.setProperty("quiet", True)
        self._about.setWordWrap(True)
        self._lay_out()
        self.text_work = TextWork(self, self)
        self.reading_work = ReadingWork(self, self)
        self.address_work = AddressWork(self, self.text_work, self)
        self.claim_work = ClaimWork(self, self)
        self.version_work = VersionWork(self, self)
        self.shelf.article_chosen.connect(self._open_shelved)
        self.shelf.landmark_chosen.connect(self._go_to)
        self.claims.chosen.connect(self._open_listed)
        workplace.opened.connect(self._begin)
        workplace.changed.connect(self._follow)
        workplace.theme_changed.connect(self._wear_theme)
        workplace.article_wanted.connect(self._open_wanted)
        hand_focus_on(self, self.shelf)
        self.setAcceptDrops(True)

    @property
    def form(self) -> ClaimForm:
        """The claim form, made when it is first wanted: what reads words is not loaded before."""
        if self._form is None:
            from curator.ui.recording.claim_form import ClaimForm  # noqa: PLC0415 starting does not wait for it

            self._form = ClaimForm(self, partial(surroundings, self))
            self.right.addWidget(self._form)
            self.claim_work.take_form(self._form)
        return self._form

    def open(self, version: Uid, span: Span | None = None) -> None:
        """Show an article version, at a place of it if one is given."""
        connection = self.workplace.connection
        if connection is None:
            return
        if self.hand is None or self.hand.version.uid != version:
            self.claim_work.flush()
            self.reading_work.leave()
            self.hand = article_in_hand.read(connection, version)
            self.right.setCurrentWidget(self.claims)
            self.view.show_article(self.hand.text, self.hand.outline, self._highlights(self.hand, self.hand.passages))
            self._show_around(self.hand)
            self.reading_work.begin(self.hand)
            self.claim_work.resume()
        if span is not None:
            self.view.select(span)
        self.view.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 Qt's name
        """Take files and folders that are dragged here."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 Qt's name
        """Take in what was dropped."""
        event.acceptProposedAction()
        self.text_work.take_in(dropped_files(event))

    def record_in_hand(self) -> str | None:
        """The key of the record in hand, for its history."""
        return record_in_hand(self, self.claim_work)

    def show_something(self) -> None:
        """Show the first incident among the claims in the form, with its words in sight."""
        hand = self.hand
        claims = [full for full in self._listed(hand) if full.claim.kind is ClaimKind.INCIDENT] if hand else []
        if claims and self.right.currentWidget() is self.claims:
            self.claim_work.open(claims[0].claim.uid)

    def _renew(self, connection: Connection, before: ArticleInHand, touched: frozenset[RecordKey]) -> None:
        """Show what changed of the article in hand; its text never does."""
        self.hand = after = article_in_hand.renewed(connection, before, touched)
        differing = article_in_hand.looking_different(before, after, touched)
        for passage in differing - after.passages.keys():
            self.view.remove_highlight(passage)
        for highlight in self._highlights(after, differing):
            self.view.add_highlight(highlight)
        self._show_around(after)

    def _highlights(self, hand: ArticleInHand, of: Collection[Uid]) -> list[Highlight]:
        passages = [hand.passages[uid] for uid in of if uid in hand.passages]
        return marked.highlights(passages, hand.claims.values(), hand.disputed)

    def _show_around(self, hand: ArticleInHand) -> None:
        self._heading.setText(hand.article.title)
        about = [
            self.version_work.about(),
            isolated(hand.article.publisher or hand.article.url),
            day(hand.article.published_on) if hand.article.published_on else "",
            tr("passages: {n}", n=len(hand.passages)),
            tr("claims: {n}", n=len(hand.claims)),
        ]
        self._about.setText(" · ".join(part for part in about if part))
        self.view.set_stretches(marked.stretches(hand.caveats))
        self.shelf.outline.fill(landmarks(hand.outline, list(hand.caveats)))
        self.list_claims()
        self.claim_work.follow()

    def list_claims(self) -> None:
        """List the claims of the article in the order of the text, those begun and not saved first."""
        self.claims.fill([*begun_on(self.workplace, self.hand), *self._listed(self.hand)] if self.hand else ())

    @staticmethod
    def _listed(hand: ArticleInHand) -> list[FullClaim]:
        places = {full.claim.uid: hand.spans_of(full) for full in hand.claims.values()}
        far = Span(len(hand.text), len(hand.text))
        return sorted(hand.claims.values(), key=lambda full: (places[full.claim.uid] or (far,))[0])

    def _open_listed(self, listed: FullClaim | Unsaved) -> None:
        if isinstance(listed, Unsaved):
            self.claim_work.take_up(listed)
        else:
            self.claim_work.open(listed.claim.uid)

    def _begin(self) -> None:
        self._clear()
        shelved = [each.version for each in self.shelf.refresh()]
        if shelved:
            self.open(self.reading_work.last_read(shelved))

    def _clear(self) -> None:
        """Take off the desk what another collection had on it."""
        self.reading_work.leave()
        self.hand = None
        self.claim_work.clear()
        self.view.show_article("", Outline())
        self.claims.fill(())
        self.shelf.outline.fill(())
        self._heading.setText("")
        self._about.setText(tr("Choose an article in the library."))

    def _follow(self, touched: frozenset[RecordKey]) -> None:
        kinds = {kind_of(record) for record in touched}
        if kinds & {"article", "article_version"}:
            self.shelf.renew(touched)
        connection, hand = self.workplace.connection, self.hand
        if connection is None or not kinds & SHOWN_KINDS:
            return
        if hand is not None and records.find(connection, ArticleVersion, hand.version.uid) is None:
            # its taking in was undone
            self._begin()
            return
        if hand is not None:
            self._renew(connection, hand, touched)
        known = {self.hand.version.uid: len(self.hand.passages)} if self.hand else {}
        self.shelf.recount([uid_of(record) for record in touched if kind_of(record) == "passage"], known)
        if self.right.currentWidget() is self.version_work.looks:
            self.version_work.refresh()

    def _open_shelved(self, shelved: Shelved) -> None:
        self.open(shelved.version)

    def _open_wanted(self, version: str, span: object) -> None:
        self.open(Uid(version), span if isinstance(span, Span) else None)

    def _go_to(self, landmark: Landmark) -> None:
        self.view.select(Span(landmark.span.start, landmark.span.start))
        self.view.reveal(landmark.span)
        self.view.setFocus()
        if landmark.caveat:
            self.text_work.take_stretch(landmark.caveat)

    def _wear_theme(self) -> None:
        self.view.set_palette(palette.named(self.workplace.theme.name))

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 8, 0)
        for widget in (self._heading, self._about, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self.reference)
        # the text shrinks first, but not to where it cannot be read
        middle.setMinimumWidth(LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.shelf)
        splitter.addWidget(middle)
        splitter.addWidget(self.right)
        for place, stretch in enumerate((0, 1, 0)):
            splitter.setStretchFactor(place, stretch)
            splitter.setCollapsible(place, False)
        splitter.setSizes([250, 660, 380])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
