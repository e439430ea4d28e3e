"""The agreement of two people beside the work: an article or all, the two, how far they agree, and the words of both."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QPushButton, QTextBrowser, QVBoxLayout

from curator.exchange import agreement_tables
from curator.store.queries import articles
from curator.ui.context_help import help_in
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import lead_through
from curator.ui.jobs import ThreadJob
from curator.ui.reviewing.agreement_page import agreement_page, measures_text
from curator.ui.words import in_own_direction, retold, tr
from curator.work import agreeing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget

    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace
    from curator.work.agreeing import Compared

EVERY = ""
"""Stands in the list of articles for all of them."""


class AgreementDialog(QDialog):
    """Compares as soon as two people are chosen, in a thread of its own; its links lead to the words of a claim."""

    help_anchor = "agreement"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._around = workplace, parent
        self._job: ThreadJob | None = None
        self._why = ""
        self.compared: Compared | None = None
        self.setWindowTitle(tr("Agreement of two people"))
        self.article, self.first, self.second = (QComboBox(self) for _ in range(3))
        captions = (tr("Article"), tr("First person"), tr("Second person"))
        for box, caption in zip((self.article, self.first, self.second), captions, strict=True):
            box.setAccessibleName(caption)
            box.setToolTip(caption)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self.differing = QCheckBox(tr("Only what differs"), self)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("How far they agree"))
        self.page.anchorClicked.connect(self._follow)
        self.copy = self._button(tr("Copy"), self.copy_all)
        self.save = self._button(tr("Save as CSV…"), self._ask_where_to_save)
        self._lay_out(parent)
        help_in(self, workplace)
        self._fill_articles()
        self.article.currentIndexChanged.connect(self._fill_people)
        for box in (self.first, self.second):
            box.activated.connect(self.compare)
        self.differing.toggled.connect(self._draw)
        workplace.theme_changed.connect(self._draw)
        workplace.closing.connect(self.close)
        self._fill_people()

    @property
    def people(self) -> tuple[str, str]:
        """The two who are compared."""
        return self.first.currentData() or "", self.second.currentData() or ""

    @property
    def is_comparing(self) -> bool:
        """Whether a comparison is under way."""
        return self._job is not None

    def compare(self) -> None:
        """Compare the two who are chosen, on the article that is chosen, as their claims stand now."""
        collection = self._workplace.collection
        if self._job is not None:
            self._job.cancel()
        self._job, self.compared, self._why = None, None, ""
        first, second = self.people
        if collection is None or not first or not second:
            self._draw()
            return
        versions, found = self._versions(), list[agreeing.Compared]()

        def steps() -> Iterator[tuple[int, int]]:
            reader = collection.reader()
            try:
                found.append((yield from agreeing.comparing(reader.connection, versions, first, second)))
            finally:
                reader.close()

        job = ThreadJob(steps, self)
        job.progressed.connect(lambda step: self._workplace.notices.progress(*step))
        job.finished.connect(lambda: self._take(job, found[0]))
        job.failed.connect(lambda why: self._take(job, None, why))
        job.cancelled.connect(lambda: self._take(job, None))
        self._job = job
        self._draw()
        self._workplace.run(job, tr("Comparing {first} and {second}…", first=first, second=second))

    def copy_all(self) -> None:
        """Put the measures, as a table, and the page's words on the clipboard."""
        if self.compared is not None:
            table = "\n".join("\t".join(row) for row in measures_text(self.compared.found))
            QGuiApplication.clipboard().setText(f"{table}\n\n{self.page.toPlainText()}")
            self._workplace.notices.say(tr("Copied."))

    def save_to(self, path: Path) -> None:
        """Write the claims of both into this file, and the measures into one beside it."""
        connection, compared = self._workplace.connection, self.compared
        if connection is None or compared is None:
            return
        titles = articles.titles(connection, compared.versions)
        written = self._workplace.perform(
            lambda: agreement_tables.write(path, compared.found, self.people, compared.words, titles)
        )
        if written is not None:
            claims, measures = written
            self._workplace.notices.say(tr("Written to {name} and {other}.", name=claims.name, other=measures.name))

    def done(self, result: int) -> None:
        """End what is under way, and close."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # what it shows

    def _take(self, job: ThreadJob, compared: Compared | None, why: str = "") -> None:
        if job is self._job:
            self._job, self.compared, self._why = None, compared, why
            self._draw()

    def _draw(self) -> None:
        for button in (self.copy, self.save, self.differing):
            button.setEnabled(self.compared is not None)
        if self.compared is None:
            told = retold(self._why) or tr("Claims of two people are needed to compare.")
            told = tr("Comparing…") if self._job else told
            self.page.setHtml(f"<p style='color:{self._workplace.theme.quiet}'>{escape(told)}</p>")
            return
        self.page.setHtml(
            agreement_page(self.compared, self.people, self._workplace.theme, only_differing=self.differing.isChecked())
        )

    def _fill_articles(self) -> None:
        connection = self._workplace.connection
        self.article.addItem(tr("All articles"), EVERY)
        for each in articles.library(connection) if connection is not None else ():
            self.article.addItem(in_own_direction(each.article.title), each.version)

    def _fill_people(self) -> None:
        """Offer those who made claims; the two in hand stay where they did, else those who read most stand there."""
        connection, versions = self._workplace.connection, self._versions()
        made = agreeing.coders(connection, versions) if connection is not None else {}
        wanted = self.people
        if connection is not None and not {*wanted} <= made.keys():
            wanted = agreeing.most_active(connection, versions) if len(made) >= agreeing.ENOUGH else ("", "")
        for box, person in zip((self.first, self.second), wanted, strict=True):
            box.clear()
            for who, n in made.items():
                box.addItem(tr("{person}: claims {n}", person=who, n=n), who)
            box.setCurrentIndex(box.findData(person))
        self.compare()

    def _versions(self) -> list[Uid]:
        chosen, connection = self.article.currentData(), self._workplace.connection
        if connection is None:
            return []
        return [chosen] if chosen else agreeing.newest_versions(connection)

    # what is done

    def _follow(self, url: QUrl) -> None:
        kind, _, uid = url.toString().partition(":")
        if kind == "claim":
            self._workplace.show_claim(uid)  # type: ignore[arg-type]  # the page's links carry uids
            self._around.window().activateWindow()

    def _ask_where_to_save(self) -> None:
        asked = QFileDialog(self, tr("Save as CSV"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([tr("Tables (*.csv)")])
        asked.setDefaultSuffix("csv")
        asked.selectFile("agreement.csv")
        asked.fileSelected.connect(lambda name: self.save_to(Path(name)))
        asked.open()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self, parent: QWidget) -> None:
        choices, buttons = FlowLayout(), FlowLayout()
        choices.add(self.article, self.first, self.second, self.differing)
        buttons.add(self.copy, self.save)
        column = QVBoxLayout(self)
        column.addLayout(choices)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
        lead_through((self.article, self.first, self.second, self.differing, self.page, self.copy, self.save))
        letters = self.fontMetrics()
        size = QSize(letters.averageCharWidth() * 110, letters.lineSpacing() * 40)
        self.resize(size.boundedTo(parent.window().size() - QSize(40, 40)))
