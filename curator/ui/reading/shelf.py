"""The left of the Read desk: the library, and the outline of the article in hand."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from curator.core.ids import kind_of, uid_of
from curator.core.spans import Span
from curator.store.queries import articles
from curator.ui import own_words
from curator.ui.focus_handing import hand_focus_on
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.words import isolated, named, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.articles import Outline
    from curator.core.caveats import Caveat
    from curator.core.ids import RecordKey, Uid
    from curator.store.queries.articles import Shelved
    from curator.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Landmark:
    """A place of the article to go to: a heading, a banner, the infobox."""

    text: str
    kind: str
    span: Span
    depth: int = 0
    caveat: str = ""


def landmarks(outline: Outline, caveats: list[Caveat]) -> list[Landmark]:
    """The places of an article worth going to, in the order of the text."""
    found = [
        Landmark(section.heading or tr("Beginning"), tr("section"), section.span, section.level - 1)
        for section in outline.sections
        if section.heading
    ]
    if outline.infobox:
        first, last = outline.infobox[0].span, outline.infobox[-1].span
        found.append(Landmark(tr("Infobox"), tr("infobox"), Span(first.start, max(first.end, last.end))))
    for caveat in caveats:
        if caveat.banner is not None:
            state = tr("confirmed") if caveat.is_certain else tr("how far it reaches is to be confirmed")
            kind = own_words.caveat(caveat)
            found.append(Landmark(" ".join(caveat.wording.split()), f"{kind} · {state}", caveat.banner, 0, caveat.uid))
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


def show_shelved(shelved: Shelved) -> Shown:
    """How an article looks in the library."""
    article = shelved.article
    about = [
        tr("passages: {n}", n=shelved.passages) if shelved.passages else tr("nothing marked yet"),
        isolated(article.publisher or article.url or named(article.kind)),
    ]
    return Shown(article.title, " · ".join(about), article.title, article.url)


def _show_landmark(landmark: Landmark) -> Shown:
    return Shown("   " * landmark.depth + landmark.text, landmark.kind, landmark.text)


def no_collection() -> str:
    """What to do where no collection is open."""
    return tr("No collection is open. Make one with Ctrl+N, or open one with Ctrl+O.")


class Shelf(QWidget):
    """The library above, the outline below."""

    help_anchor = "library"

    article_chosen = Signal(object)
    """An article was chosen (`Shelved`)."""

    landmark_chosen = Signal(object)
    """A place of the article was chosen (`Landmark`)."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.library: FilteredList[Shelved] = FilteredList(tr("Library"), no_collection(), show_shelved, self)
        self.outline: FilteredList[Landmark] = FilteredList(
            tr("Outline"), tr("This article has no headings and no warnings."), _show_landmark, self
        )
        self.library.chosen.connect(self.article_chosen)
        self.outline.chosen.connect(self.landmark_chosen)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.library)
        splitter.addWidget(self.outline)
        splitter.setSizes([320, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        hand_focus_on(self, self.library)

    def recount(self, passages: list[Uid], known: Mapping[Uid, int] = MappingProxyType({})) -> None:
        """Read again how many passages are marked where these stand, or stood; not for the versions for which it is known."""
        connection = self._workplace.connection
        if connection is None or not passages:
            return
        marked = articles.versions_of_passages(connection, passages)
        if len(marked) < len(set(passages)):
            # where one stood that was taken back is not known any more
            self.refresh()
            return
        versions = frozenset(marked.values())
        for row, shelved in enumerate(self.library.model.values):
            if shelved.version in versions:
                many = known.get(shelved.version)
                many = articles.passages_in(connection, shelved.version) if many is None else many
                self.library.model.put(row, replace(shelved, passages=many))

    def renew(self, touched: Iterable[RecordKey]) -> None:
        """Read again the articles that these records are, or are versions of: not all for each that is taken in."""
        connection = self._workplace.connection
        if connection is None:
            return
        of_kind = defaultdict(set)
        for record in touched:
            of_kind[kind_of(record)].add(uid_of(record))
        versions = of_kind["article_version"]
        of_versions = articles.articles_of(connection, versions)
        if len(of_versions) < len(versions):
            # whose version was taken back is not known any more
            self.refresh()
            return
        changed = of_kind["article"].union(of_versions.values())
        shelved = [each for each in self.library.model.values if each.article.uid not in changed]
        for each in articles.shelved_among(connection, changed):
            insort(shelved, each, key=articles.place_on_shelf)
        self.library.fill(shelved)

    def refresh(self) -> list[Shelved]:
        """Read the library again, and return what is in it."""
        connection = self._workplace.connection
        shelved = articles.library(connection) if connection is not None else []
        none = tr("No articles yet. Take some in with Ctrl+I, or drop files here.")
        self.library.say_empty(none if connection is not None else no_collection())
        self.library.fill(shelved)
        return shelved
