"""Taking in a page by its address, and keeping a report of what was last taken in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout

from curator.ui.context_help import help_in
from curator.ui.jobs import ThreadJob
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from curator.core.articles import Capture
    from curator.exchange.fetching import Fetched, Unchanged
    from curator.exchange.intake import Outcome
    from curator.store.collection import Collection
    from curator.ui.reading.on_desk import OnDesk
    from curator.ui.reading.text_work import TextWork


class AddressDialog(QDialog):
    """Asks for the address of a page."""

    help_anchor = "network"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import from an address"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(tr("Address of the page"))
        self.private = QCheckBox(tr("Allow private networks and this computer"), self)
        hint = QLabel(
            tr(
                "The page is fetched once, now, and nothing else is. A page of a wiki comes with its revision and licence; "
                "a newer state of a page that is here already becomes a version of its article."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr("Fetch"))
        self._ok.setEnabled(False)
        self.address.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.address, self.private, hint, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)


class AddressWork(QObject):
    """Fetches pages for a Read desk, off the window's thread, and takes them in."""

    def __init__(self, desk: OnDesk, text_work: TextWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workplace = desk.workplace
        self._text_work = text_work
        self._workplace.handle("collection.fetch", self.ask, ready=lambda: self._workplace.collection is not None)
        self._workplace.handle("collection.report", self.ask_report, ready=lambda: bool(text_work.outcomes))

    def ask(self) -> None:
        """Ask for an address and fetch the page there."""
        dialog = AddressDialog(self._desk.view)
        dialog.accepted.connect(lambda: self.fetch(dialog.address.text(), private=dialog.private.isChecked()))
        dialog.finished.connect(dialog.deleteLater)
        help_in(dialog, self._workplace)
        dialog.show()

    def fetch(self, url: str, *, private: bool = False) -> None:
        """Fetch the page at an address in a thread of its own, with a way to cancel, then take it in."""
        collection = self._workplace.collection
        if collection is None:
            return
        from curator.store.queries import articles  # noqa: PLC0415 starting does not wait for it

        known = articles.revisions_by_address(collection.connection)
        found: list[tuple[Fetched | Unchanged, Capture | None]] = []

        def steps() -> Iterator[None]:
            # what speaks to the network is loaded only where it was asked for
            from curator.exchange import addressed, fetching  # noqa: PLC0415

            clockwork = fetching.Clockwork(is_stopped=lambda: job.is_stopping)
            asking = fetching.Asking(fetching.Terms(private_networks=private), clockwork)
            try:
                page = fetching.fetch(with_scheme(url), asking, known)
            except fetching.StoppedError:
                yield
                return
            found.append((page, addressed.captured(page) if isinstance(page, fetching.Fetched) else None))
            yield

        job = ThreadJob(steps, self)
        job.finished.connect(lambda: self._take_in(collection, *found[0]))
        job.cancelled.connect(lambda: self._workplace.notices.say(tr("Cancelled: nothing was taken in.")))
        self._workplace.run(job, tr("Fetching {url}…", url=url.strip()))

    def _take_in(self, collection: Collection, page: Fetched | Unchanged, capture: Capture | None) -> None:
        from curator.exchange.addressed import step  # noqa: PLC0415 loaded by now
        from curator.exchange.intake import Taking, commit_each  # noqa: PLC0415 loaded by now

        if collection is not self._workplace.collection:
            self._workplace.notices.say(tr("Another collection was opened meanwhile: nothing was taken in."))
            return
        outcomes: list[Outcome] = []
        taking = Taking(collection)
        self._workplace.attempt(lambda: outcomes.extend(commit_each(taking, [step(taking, page, capture)])))
        if outcomes:
            self._text_work.tell_intake(outcomes, cancelled=False)

    def ask_report(self) -> None:
        """Ask where the report of the last import shall go, and write it."""
        name, _ = QFileDialog.getSaveFileName(
            self._desk.view,
            tr("Report of the last import"),
            str(Path.home() / "import.csv"),
            tr("Reports (*.csv *.jsonl)"),
        )
        if name:
            self.write_report(Path(name))

    def write_report(self, path: Path) -> None:
        """Write what became of each file of the last import."""
        from curator.exchange.intake_report import IntakeReport, line_of, unwritable  # noqa: PLC0415 starting does not wait for it

        collection = self._workplace.collection
        if collection is None:
            return

        def write() -> None:
            try:
                with IntakeReport(path) as report:
                    for outcome in self._text_work.outcomes:
                        report.add(line_of(collection.connection, outcome))
            except OSError as error:
                raise unwritable(path, error) from error

        if self._workplace.attempt(write):
            self._workplace.notices.say(tr("Written to {name}.", name=path.name))


def with_scheme(url: str) -> str:
    """The address with https:// before it, where it was copied without."""
    url = url.strip()
    return url if "://" in url else f"https://{url}"
