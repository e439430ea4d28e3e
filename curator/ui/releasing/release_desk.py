"""The Release desk: what would go out and what not, the releases that were made, and the writing of the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.core.ids import Uid
from curator.exchange import exporters
from curator.ui.buttons import action_button
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import hand_focus_on
from curator.ui.pick_list import Entry
from curator.ui.releasing.going_out import GoingOut
from curator.ui.releasing.made_list import MadeList
from curator.ui.releasing.writing import Files, Writing
from curator.ui.words import tr
from curator.work import releases

if TYPE_CHECKING:
    from curator.core.ids import RecordKey
    from curator.ui.workplace import Workplace

NOW = ("release.export", "release.make", "release.list")
MADE = ("release.export", "release.compare", "release.withdraw", "release.preview")
"""The buttons below what goes out now, and below the releases that were made; the first is the main one."""


class ReleaseDesk(QWidget):
    """Shows what an export would do, and does it; shows what was released, and writes it again."""

    help_anchor = "release"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._layouts = [exporters.LAYOUTS[0].name]
        self._written_to: Path | None = None
        self.going_out = GoingOut(workplace, self)
        self.released, self.withheld = self.going_out.released, self.going_out.withheld
        self.made = MadeList(workplace, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.going_out)
        self._pages.addWidget(self.made)
        self._make_inputs()
        self.going_out.layouts = lambda: tuple(self._layouts)
        self.going_out.unreviewed = self.unreviewed.isChecked
        self.unreviewed.toggled.connect(lambda _: self.going_out.look())
        self.writing = Writing(workplace, self)
        self.writing.made.connect(lambda uid: self.made.put_in_hand(Uid(uid)))
        self.writing.written.connect(self._note_written)
        self._lay_out()
        self._handle_actions()
        workplace.opened.connect(self._begin)
        workplace.closing.connect(self.going_out.cancel)
        workplace.changed.connect(self._follow)
        workplace.desk_changed.connect(lambda _: self._refresh_if_stale())
        hand_focus_on(self, self._first_part)

    def record_in_hand(self) -> str | None:
        """The key of the event in the frame."""
        return self.going_out.record_in_hand() if self._shows_now else None

    @property
    def _shows_now(self) -> bool:
        return self._pages.currentWidget() is self.going_out

    def _first_part(self) -> QWidget:
        return self.going_out.first_part() if self._shows_now else self.made.list.view

    @property
    def chosen_layouts(self) -> tuple[str, ...]:
        """The names of the layouts in which files are written, in the order of all layouts."""
        return tuple(self._layouts)

    def choose_layout(self, name: str) -> None:
        """Take a layout among those that are written, or leave it out; one is always left."""
        chosen = {name} ^ set(self._layouts) or {name}
        self._layouts = [layout.name for layout in exporters.LAYOUTS if layout.name in chosen]
        self._tell_layouts()
        self.going_out.look()

    def wanted(self) -> releases.Wanted:
        """What is asked for just now."""
        return releases.Wanted(
            self.label.text().strip(),
            self.going_out.line.text().strip(),
            self.unreviewed.isChecked(),
            self.excel.isChecked(),
            self.pseudonyms.isChecked(),
        )

    def refresh(self) -> None:
        """Look again at what an export would do, and which releases there are."""
        self.going_out.look()
        self.made.refresh()
        self._stale = False

    def export(self) -> None:
        """Write the files of what goes out now, or of the release in hand."""
        if not self.folder.text().strip():
            self._ask_folder()
        if not self.folder.text().strip():
            return
        files = Files(Path(self.folder.text().strip()), self.chosen_layouts)
        release = self.made.in_hand
        if self._shows_now:
            self.writing.write_now(self.wanted(), files)
        elif release is not None:
            self.writing.write_release(release, files)

    def offer_layouts(self) -> None:
        """Offer the layouts, again and again until the list is left; each that is picked is taken, or left out."""
        entries = [
            Entry(
                f"{layout.name} · {tr(layout.title)}", layout.name, tr("taken") if layout.name in self._layouts else ""
            )
            for layout in exporters.LAYOUTS
        ]

        def pick(value: object, _typed: str) -> None:
            self.choose_layout(str(value))
            self.offer_layouts()

        self._workplace.pick_list.offer(
            tr("Which layouts? Enter takes one or leaves it out, Escape is done."), entries, pick
        )

    def show_made(self) -> None:
        """Show the releases that were made."""
        self.made.refresh()
        self._show(self.made)
        self.made.list.view.setFocus()

    def show_now(self) -> None:
        """Show what goes out now."""
        self._show(self.going_out)
        self._first_part().setFocus()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        for name, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(name == ("now" if self._shows_now else "made"))
        for widget in (self.label, self.excel, self.unreviewed, self.pseudonyms):
            widget.setVisible(self._shows_now)

    def _handle_actions(self) -> None:
        handle = self._workplace.handle

        def is_open() -> bool:
            return self._workplace.collection is not None

        def has_release() -> bool:
            return not self._shows_now and self.made.in_hand is not None

        handle("release.export", self.export, ready=lambda: is_open() and (self._shows_now or has_release()))
        handle("release.make", lambda: self.writing.make(self.wanted()), ready=lambda: is_open() and self._shows_now)
        handle("release.filter", self._go_to_line, ready=is_open)
        handle("release.layouts", self.offer_layouts, ready=is_open)
        handle("release.list", self.show_made, ready=lambda: is_open() and bool(self.made.list.model.values))
        handle("release.preview", self.show_now, ready=is_open)
        handle("release.compare", self.made.compare, ready=lambda: has_release() and bool(self.made.others))
        handle("release.withdraw", self.made.withdraw, ready=self._can_withdraw)
        handle("release.folder", self._open_folder, ready=lambda: self._written_to is not None)

    def _can_withdraw(self) -> bool:
        release = self.made.in_hand
        return not self._shows_now and release is not None and not release.withdrawn_because

    def _go_to_line(self) -> None:
        self._show(self.going_out)
        self.going_out.line.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def _note_written(self) -> None:
        self._written_to = Path(self.folder.text().strip())
        self._open.show()

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, tr("Folder for the files"), self.folder.text() or str(Path.home())
        )
        if name:
            self.folder.setText(name)

    def _tell_layouts(self) -> None:
        text = tr("Layouts: {names}", names=", ".join(self._layouts))
        self.layouts_button.setText(text)
        self.layouts_button.setAccessibleName(text)

    def _begin(self) -> None:
        self._stale = True
        self._written_to = None
        self._open.hide()
        self.made.begin()
        self._show(self.going_out)
        self._refresh_if_stale()

    def _follow(self, _records: frozenset[RecordKey]) -> None:
        self._stale = True
        self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _make_inputs(self) -> None:
        self.label = QLineEdit(self)
        self.label.setPlaceholderText(tr("Label of this release, such as 2025-03"))
        self.label.setAccessibleName(tr("Label"))
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(tr("Folder for the files"))
        self.folder.setAccessibleName(tr("Folder for the files"))
        self._choose = QPushButton(tr("Choose…"), self)
        self._choose.clicked.connect(self._ask_folder)
        self.layouts_button = QPushButton(self)
        self.layouts_button.clicked.connect(self._workplace.actions["release.layouts"].trigger)
        self._tell_layouts()
        self.excel = QCheckBox(tr("for Excel (byte order mark, texts stay texts)"), self)
        self.unreviewed = QCheckBox(tr("with events that nobody approved (the files say UNREVIEWED)"), self)
        self.pseudonyms = QCheckBox(tr("pseudonyms instead of the team's names"), self)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        for widget, share in ((self.label, 2), (self.folder, 3), (self._choose, 0)):
            where.addWidget(widget, share)
        boxes, buttons = FlowLayout(), FlowLayout()
        title = QLabel(tr("Files"), self)
        title.setProperty("caption", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages, 1)
        column.addWidget(title)
        for row in (where, boxes, buttons):
            column.addLayout(row)
        boxes.add(self.layouts_button, self.excel, self.unreviewed, self.pseudonyms)
        self._buttons = {
            page: [action_button(self._workplace, name, self, main=name == names[0]) for name in names]
            for page, names in (("now", NOW), ("made", MADE))
        }
        for several in self._buttons.values():
            buttons.add(*several)
        self._open = action_button(self._workplace, "release.folder", self)
        self._open.hide()
        buttons.add(self._open)
        self._show(self.going_out)
