"""One source: what rests on it and what is said of it, a step for each; what a step would change stands there first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.errors import CuratorError
from curator.core.ids import Uid
from curator.core.sources import Reliability, SourceKind, SourceRelationKind
from curator.store.queries import sources as queries
from curator.ui.focus_handing import lead_through
from curator.ui.recording.inputs import chosen, put
from curator.ui.sources.ahead import Part, ahead
from curator.ui.sources.pages import Inputs, Page, fill_box, fill_list, held_by
from curator.ui.sources.told import (
    Known,
    caveat_told,
    claim_told,
    heading_of,
    line_of,
    names_of,
    outlook_told,
    relation_told,
)
from curator.ui.words import retold, tr
from curator.work import caveats
from curator.work import sources as work

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.sources import Source
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace


class SourcePane(QScrollArea):
    """Shows one source, and does what is done to it; each step is undone by the window's Undo."""

    help_anchor = "sources"

    gone = Signal(str)
    """The source in it is another one now: that one's uid."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._known = Known()
        self.source: Source | None = None
        self.heading = QLabel(self)
        self.heading.setProperty("caption", True)
        self.heading.setWordWrap(True)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("What is said of the source"))
        self.tabs.setExpanding(False)
        self.inputs = Inputs(self)
        self.trouble = QLabel(self)
        self.trouble.setProperty("warning", True)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.outlook = QTextBrowser(self)
        self.outlook.setAccessibleName(tr("What would change"))
        self._make_buttons()
        self._pages = QStackedWidget(self)
        for title, page in self._parts():
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        self._lay_out()
        self._listen()

    def _make_buttons(self) -> None:
        self.show_claim = self._button(tr("Show claim"), self._show_claim)
        self.save = self._button(tr("Save name and kind"), self._save)
        self.merge = self._button(tr("Merge into it"), self._merge)
        self.relate = self._button(tr("Say so"), self._relate)
        self.unrelate = self._button(tr("Take it back"), self._unrelate)
        self.assess = self._button(tr("Grade"), self._assess)
        self.belong = self._button(tr("Set the party"), self._belong)
        self.warn = self._button(tr("Warn of it"), self._warn)
        self.unwarn = self._button(tr("Take warning back"), self._unwarn)
        self._steps = (
            self.save,
            self.merge,
            self.relate,
            self.unrelate,
            self.assess,
            self.belong,
            self.warn,
            self.unwarn,
        )

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _parts(self) -> tuple[tuple[str, Page], ...]:
        """The pages in the order of their tabs (`ahead.Part`), each with its title."""
        at = self.inputs
        return (
            (tr("Claims"), Page(self, ((tr("What rests on it"), at.claims),), (self.show_claim,))),
            (tr("Name"), Page(self, at.naming(), (self.save, self.merge))),
            (tr("Relations"), Page(self, at.relating(), (self.relate, self.unrelate))),
            (tr("Weight"), Page(self, at.weighing(), (self.assess, self.belong))),
            (tr("Warnings"), Page(self, at.warning_of(), (self.warn, self.unwarn))),
        )

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        for widget in (self.heading, self.tabs, self._pages, self.inputs.because, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.outlook, 1)
        self.outlook.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the tabulator stops at, in order."""
        page = self._pages.currentWidget()
        of_page = page.stops if isinstance(page, Page) else ()
        return (self.tabs, *of_page, self.inputs.because, self.outlook)

    def _listen(self) -> None:
        at = self.inputs
        self.tabs.currentChanged.connect(self._turn)
        at.claims.itemActivated.connect(lambda _: self._show_claim())
        for box in (at.into, at.other, at.relation, at.grade, at.party):
            box.currentIndexChanged.connect(lambda _: self._look_ahead())
        at.relations.currentRowChanged.connect(lambda _: self._look_ahead())

    # what it shows

    def show_source(self, source: Source | None, what: Known) -> None:
        """Show a source among all that are known, as it is now; or that there is none."""
        connection, at = self._workplace.connection, self.inputs
        if source is None or self.source is None or source.uid != self.source.uid:
            at.because.clear()
        self.source, self._known = source, what
        self.trouble.hide()
        is_writable = self._collection is not None and self._collection.is_writable
        for step in (*self._steps, self.show_claim):
            step.setEnabled(source is not None and (is_writable or step is self.show_claim))
        if source is None or connection is None:
            self.heading.setText(tr("No source is known yet: a claim names the first."))
            for listed in (at.claims, at.relations, at.warnings):
                fill_list(listed, ())
            self.outlook.clear()
            return
        around = queries.around(connection, source.uid)
        self.heading.setText(heading_of(source, what))
        fill_list(at.claims, [(claim_told(each, source.uid), each.uid) for each in around.claims])
        fill_list(at.relations, [(relation_told(each, what), each.uid) for each in around.relations])
        fill_list(at.warnings, [(caveat_told(each), each.uid) for each in around.caveats])
        at.name.setText(source.name)
        at.aliases.setText(line_of(source.aliases))
        put(at.kind, source.kind.value)
        self._offer_others(source)
        self._look_ahead()

    def _offer_others(self, source: Source) -> None:
        """Have in the boxes the other sources, and the party and grade that the source has."""
        at = self.inputs
        others = [(each.name, each.uid) for each in self._known.sources.values() if each.uid != source.uid]
        for box in (at.into, at.other):
            fill_box(box, others, tr("nothing chosen"))
        fill_box(at.party, [(each.name, each.uid) for each in self._known.actors], tr("no party to the conflict"))
        for box, value in ((at.party, source.party_to_conflict or ""), (at.grade, source.reliability.grade.value)):
            with QSignalBlocker(box):
                put(box, value)

    def _turn(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        lead_through(self.stops)
        self._look_ahead()

    # what would change

    def _look_ahead(self) -> None:
        """Show what the step that the page in front is set for would change."""
        collection = self._collection
        part = Part(self.tabs.currentIndex())
        found = None if collection is None or self.source is None else ahead(collection, self.source, part, self.inputs)
        if found is None:
            self.outlook.setHtml(f"<p>{tr('What a step would change is shown here before it is done.')}</p>")
        else:
            self.outlook.setHtml(outlook_told(found))

    # what is done

    @property
    def _collection(self) -> Collection | None:
        return self._workplace.collection

    def _show_claim(self) -> None:
        claim = held_by(self.inputs.claims)
        if claim:
            self._workplace.show_claim(Uid(claim))

    def _save(self) -> None:
        at = self.inputs
        name, aliases, kind = at.name.text(), names_of(at.aliases.text()), chosen(at.kind, SourceKind)
        self._do(lambda to, uid, _: work.describe(to, uid, name=name, aliases=aliases, kind=kind), tr("Changed."))

    def _merge(self) -> None:
        into = self.inputs.into.currentData()
        if not into:
            self._say(tr("Choose the source that it is the same as."))
            return
        self._do(lambda to, uid, why: work.merge(to, uid, Uid(into), why), tr("The two are one source now."))
        self.gone.emit(into)

    def _relate(self) -> None:
        other, kind = self.inputs.other.currentData(), chosen(self.inputs.relation, SourceRelationKind)
        if not other:
            self._say(tr("Choose the other source."))
            return
        self._do(lambda to, uid, why: work.relate(to, uid, Uid(other), kind, why), tr("Related."))

    def _unrelate(self) -> None:
        relation = held_by(self.inputs.relations)
        if relation:
            self._do(lambda to, _uid, why: work.unrelate(to, Uid(relation), why), tr("Taken back."))

    def _assess(self) -> None:
        grade = Reliability(self.inputs.grade.currentData())
        self._do(lambda to, uid, why: work.assess(to, uid, grade, why), tr("Graded."))

    def _belong(self) -> None:
        party = self.inputs.party.currentData() or None
        self._do(lambda to, uid, _: work.belong(to, uid, party), tr("Changed."))

    def _warn(self) -> None:
        kind = chosen(self.inputs.warning, CaveatKind)
        self._do(
            lambda to, uid, why: caveats.raise_caveat(to, kind, CaveatScope.SOURCE, target=uid, wording=why),
            tr("The caveat is on the source."),
        )

    def _unwarn(self) -> None:
        caveat = held_by(self.inputs.warnings)
        if caveat:
            self._do(lambda to, _uid, why: caveats.withdraw_caveat(to, Uid(caveat), why), tr("Taken back."))

    def _do(self, step: Callable[[Collection, Uid, str], object], done: str) -> None:
        """Do a step on the source in the frame; where it cannot be done, say why, and keep what was typed."""
        collection, source = self._collection, self.source
        if collection is None or source is None:
            return
        try:
            step(collection, source.uid, self.inputs.because.text())
        except CuratorError as refusal:
            self._say(retold(refusal.sentence))
            return
        self.inputs.because.clear()
        self._workplace.notices.say(done, can_undo=True)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
