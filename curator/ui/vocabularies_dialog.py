"""The vocabularies of the collection: what each term is called, what was merged or retired, how many records hold it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.core.errors import CuratorError
from curator.core.vocabulary_terms import Vocabulary
from curator.store.queries import vocabularies
from curator.ui import own_words
from curator.ui.context_help import help_in
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import lead_through
from curator.ui.plain_table import plain_table
from curator.ui.words import number, retold, tr
from curator.work import vocabularies as work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.vocabularies import KnownTerm, VocabularyInUse
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace


class UnreadableProfileError(CuratorError):
    """The file of a counting profile cannot be read."""


class VocabulariesDialog(QDialog):
    """A table of the terms of one vocabulary, and below it what is done to the one in the frame; each step can be undone."""

    help_anchor = "vocabularies"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setWindowTitle(tr("Vocabularies"))
        self.which = QComboBox(self)
        for each, caption in _captions():
            self.which.addItem(caption, each.value)
        self.table = plain_table(self, tr("Terms"), _headings())
        self.english, self.arabic, self.because = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.other = QComboBox(self)
        self.trouble = QLabel(self)
        self.trouble.setProperty("warning", True)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.add = self._button(tr("Add term"), self._add)
        self.rename = self._button(tr("Rename"), self._rename)
        self.merge = self._button(tr("Merge into it"), self._merge)
        self.retire = self._button(tr("Retire"), self._retire)
        self.take_back = self._button(tr("Offer again"), self._take_back)
        self.profile = self._button(tr("Add profile from a file…"), self._choose_profile)
        self._lay_out(parent)
        help_in(self, workplace)
        self.which.currentIndexChanged.connect(self.fill)
        self.table.currentCellChanged.connect(self._show_term)
        workplace.changed.connect(self._take_change)
        self.fill()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self, parent: QWidget) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("In English"), self.english),
            (tr("In Arabic"), self.arabic),
            (tr("Like, or merged into"), self.other),
            (tr("Because"), self.because),
        )
        self.which.setAccessibleName(tr("Vocabulary"))
        for caption, widget in fields:
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        buttons = FlowLayout()
        steps = (self.add, self.rename, self.merge, self.retire, self.take_back, self.profile)
        buttons.add(*steps)
        column = QVBoxLayout(self)
        column.addWidget(self.which)
        column.addWidget(self.table, 1)
        column.addLayout(rows)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        lead_through((self.which, self.table, *(widget for _, widget in fields), *steps))
        letters = self.fontMetrics()
        size = QSize(letters.averageCharWidth() * 100, letters.lineSpacing() * 36)
        self.resize(size.boundedTo(parent.window().size() - QSize(40, 40)))

    # what it shows

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary in front."""
        return Vocabulary(self.which.currentData())

    @property
    def term(self) -> KnownTerm | None:
        """The term in the frame."""
        item = self.table.item(self.table.currentRow(), 0)
        return None if item is None else self._known.get(item.data(Qt.ItemDataRole.UserRole))

    @property
    def _known(self) -> VocabularyInUse:
        return own_words.known(self.vocabulary)

    def fill(self) -> None:
        """Show the terms of the vocabulary in front as they are now; the one in the frame stays in it."""
        collection, before = self._workplace.collection, self.term
        uses = {} if collection is None else vocabularies.uses(collection.connection, self.vocabulary)
        terms = self._known.terms
        self.table.setRowCount(len(terms))
        for row, term in enumerate(terms):
            for column, text in enumerate(_cells(self.vocabulary, self._known, term, uses.get(term.name, 0))):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, term.name)
                item.setToolTip(term.because or term.meaning)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_headings()[column]}: {text or '–'}")
                self.table.setItem(row, column, item)
        names = [term.name for term in terms]
        self._fill_other(terms)
        self.table.setCurrentCell(names.index(before.name) if before is not None and before.name in names else 0, 0)
        self._show_term()

    def _fill_other(self, terms: Sequence[KnownTerm]) -> None:
        self.other.clear()
        self.other.addItem(tr("nothing chosen"), "")
        for term in terms:
            if term.is_offered:
                self.other.addItem(own_words.label(self.vocabulary, term.name), term.name)

    def _show_term(self) -> None:
        term, is_writable = self.term, self._collection is not None and self._collection.is_writable
        labels = {} if term is None else dict(term.labels)
        self.english.setText(labels.get("en", term.name if term else ""))
        self.arabic.setText(labels.get("ar", ""))
        self.because.clear()
        self.trouble.hide()
        is_profile = self.vocabulary is Vocabulary.COUNTING_PROFILES
        self.add.setVisible(not is_profile)
        self.merge.setVisible(not is_profile)
        self.profile.setVisible(is_profile)
        for button in (self.add, self.profile, self.rename):
            button.setEnabled(is_writable)
        is_offered = term is not None and term.is_offered
        self.merge.setEnabled(is_writable and is_offered)
        self.retire.setEnabled(is_writable and is_offered)
        self.take_back.setEnabled(is_writable and not is_offered)

    def _take_change(self, records: frozenset[str]) -> None:
        if self.isVisible() and any(record.startswith("term:") for record in records):
            self.fill()

    # what is done

    @property
    def _collection(self) -> Collection | None:
        return self._workplace.collection

    @property
    def _labels(self) -> dict[str, str]:
        return {"en": self.english.text(), "ar": self.arabic.text()}

    def _add(self) -> None:
        self._do(lambda at: work.add(at, self.vocabulary, self._labels, like=self.other.currentData() or ""))

    def _rename(self) -> None:
        before = dict(self.term.labels) if self.term else {}
        labels = {language: label for language, label in self._labels.items() if label != before.get(language)}
        self._do_to_term(lambda at, name: work.rename(at, self.vocabulary, name, labels))

    def _merge(self) -> None:
        into, because = self.other.currentData() or "", self.because.text()
        if not into:
            self._say(tr("Choose the term that it is merged into."))
            self.other.setFocus()
            return
        self._do_to_term(lambda at, name: work.merge(at, self.vocabulary, name, into, because))

    def _retire(self) -> None:
        because = self.because.text()
        self._do_to_term(lambda at, name: work.retire(at, self.vocabulary, name, because))

    def _take_back(self) -> None:
        self._do_to_term(lambda at, name: work.take_back(at, self.vocabulary, name))

    def _choose_profile(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Add a counting profile"), "", "TOML (*.toml)")
        if chosen:
            self.add_profile(Path(chosen))

    def add_profile(self, file: Path) -> None:
        """Add the counting profile that stands in a file, or its new version."""
        self._do(lambda at: work.add_profile(at, _text(file)))

    def _do_to_term(self, step: Callable[[Collection, str], object]) -> None:
        term = self.term
        if term is not None:
            self._do(partial(_with_name, step, term.name))

    def _do(self, step: Callable[[Collection], object]) -> None:
        """Do a step; where it cannot be done, say why."""
        collection = self._collection
        if collection is None:
            return
        try:
            step(collection)
        except CuratorError as refusal:
            self._say(retold(refusal.sentence))

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()


def _with_name(step: Callable[[Collection, str], object], name: str, collection: Collection) -> object:
    return step(collection, name)


def _captions() -> tuple[tuple[Vocabulary, str], ...]:
    return (
        (Vocabulary.CAVEATS, tr("Caveats")),
        (Vocabulary.EVENT_TYPES, tr("Types of event")),
        (Vocabulary.PERSON_CLASSES, tr("Classes of people")),
        (Vocabulary.COUNTING_PROFILES, tr("Counting profiles")),
    )


def _headings() -> tuple[str, ...]:
    return tr("Term"), tr("Id"), tr("Like"), tr("Records"), tr("Now")


def _cells(which: Vocabulary, known: VocabularyInUse, term: KnownTerm, records: int) -> tuple[str, ...]:
    labels = known.get(term.name)
    own = labels.label(own_words.language())
    like = "" if term.is_standard or not term.like else own_words.label(which, term.like)
    return own, term.name, like, number(records), _state(which, term)


def _state(which: Vocabulary, term: KnownTerm) -> str:
    if term.is_merged:
        return tr("read as {term}", term=own_words.label(which, term.read_as))
    return tr("retired") if term.is_retired else ""


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        message = tr("{name} cannot be read as a text in UTF-8: choose another file.", name=file.name)
        raise UnreadableProfileError(message) from None
