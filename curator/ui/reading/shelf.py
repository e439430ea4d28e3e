"""The left of the Read desk: the library, and the outline of the article in hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from curator.core.spans import Span
from curator.store.queries import articles
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.articles import Outline
    from curator.core.caveats import Caveat
    from curator.core.ids import Uid
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
            kind = caveat.kind.value.replace("_", " ")
            found.append(Landmark(" ".join(caveat.wording.split()), f"{kind} · {state}", caveat.banner, 0, caveat.uid))
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


def show_shelved(shelved: Shelved) -> Shown:
    """How an article looks in the library."""
    article = shelved.article
    about = [
        tr("passages: {n}", n=shelved.passages) if shelved.passages else tr("nothing marked yet"),
        article.publisher or article.url or article.kind.value.replace("_", " "),
    ]
    return Shown(article.title, " · ".join(about), article.title, article.url)


def _show_landmark(landmark: Landmark) -> Shown:
    return Shown("   " * landmark.depth + landmark.text, landmark.kind, landmark.text)


def no_collection() -> str:
    """What to do where no collection is open."""
    return tr("No collection is open. Make one with Ctrl+N, or open one with Ctrl+O.")


class Shelf(QWidget):
    """The library above, the outline below."""

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
        self.setFocusProxy(self.library)

    def recount(self, passages: list[Uid]) -> None:
        """Read again how many passages are marked where these stand, or stood."""
        connection = self._workplace.connection
        if connection is None or not passages:
            return
        marked = articles.versions_of_passages(connection, passages)
        if len(marked) < len(set(passages)):
            # where one stood that was taken back is not known any more
            self.refresh()
            return
        for row, shelved in enumerate(self.library.model.values):
            if shelved.version in marked.values():
                many = articles.passages_in(connection, shelved.version)
                self.library.model.put(row, replace(shelved, passages=many))

    def refresh(self) -> list[Shelved]:
        """Read the library again, and return what is in it."""
        connection = self._workplace.connection
        shelved = articles.library(connection) if connection is not None else []
        none = tr("No articles yet. Take some in with Ctrl+I, or drop files here.")
        self.library.say_empty(none if connection is not None else no_collection())
        self.library.fill(shelved)
        return shelved
