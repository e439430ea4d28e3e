"""The guide, shown in a window of its own that stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
)

from curator.ui import guide_pages
from curator.ui.guide_text import GuideText
from curator.ui.icons import icon
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from curator.ui.guide_pages import GuidePage
    from curator.ui.workplace import Workplace

ANCHOR_ROLE = Qt.ItemDataRole.UserRole + 1


class GuideWindow(QDialog):
    """Pages of the help folder with their contents, a line to find words, and a way back."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.page: GuidePage | None = None
        self._way: list[tuple[str, str, int]] = []
        self._at = -1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        self.text = GuideText(workplace, self)
        self.text.setAccessibleName(tr("Guide"))
        self.text.anchorClicked.connect(self.follow)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.itemActivated.connect(self._choose)
        self.contents.itemClicked.connect(self._choose)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Find in the guide"))
        self.line.setAccessibleName(tr("Find in the guide"))
        self.line.setClearButtonEnabled(True)
        self.line.textEdited.connect(lambda _: self.find_next(again=True))
        self._found = QLabel(self)
        self._found.setProperty("quiet", True)
        self.back = self._button("chevron-left", tr("Back"), "Alt+Left", self.go_back)
        self.forward = self._button("chevron-right", tr("Forward"), "Alt+Right", self.go_forward)
        self._keys()
        self._lay_out()
        letters = self.fontMetrics()
        wanted = letters.averageCharWidth() * 128, letters.lineSpacing() * 44
        room = parent.window().screen().availableGeometry()
        self.resize(min(wanted[0], room.width() - 60), min(wanted[1], room.height() - 80))
        workplace.theme_changed.connect(self._show_again)

    def show_page(self, name: str = guide_pages.GUIDE, anchor: str = "") -> None:
        """Show a page at a section of it, and note the way."""
        self._note_place()
        self._way = [*self._way[: self._at + 1], (name, anchor, -1)]
        self._at = len(self._way) - 1
        self._arrive()

    def show_text(self, title: str, html: str) -> None:
        """Show a text of our own, without contents."""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)
        self.contents.hide()
        self.text.show_html(html)

    def follow(self, url: QUrl) -> None:
        """Follow a link of a page: to a section, or to another page; addresses elsewhere are only shown."""
        name, anchor = url.path(), url.fragment()
        is_page = not name or ("/" not in name and (guide_pages.folder() / name).is_file())
        if url.scheme() or not is_page:
            self._found.setText(url.toString())
            return
        self.show_page(name or (self.page.name if self.page else guide_pages.GUIDE), anchor)

    def go_back(self) -> None:
        """Go back to where the reader was before."""
        self._go(-1)

    def go_forward(self) -> None:
        """Go again to where the reader came back from."""
        self._go(1)

    def find_next(self, *, again: bool = False, backward: bool = False) -> None:
        """Select the next place with the words in the line; `again` looks from the selection's own beginning."""
        words = self.line.text()
        if not words.strip():
            self._found.clear()
            return
        cursor = self.text.textCursor()
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if again:
            cursor.setPosition(cursor.selectionStart())
        found = self.text.document().find(words, cursor, flags)
        if found.isNull():
            start = len(self.text.document().toPlainText()) if backward else 0
            found = self.text.document().find(words, start, flags)
        self._found.setText(tr("not found") if found.isNull() else "")
        if not found.isNull():
            self.text.setTextCursor(found)

    def _go(self, by: int) -> None:
        if 0 <= self._at + by < len(self._way):
            self._note_place()
            self._at += by
            self._arrive()

    def _note_place(self) -> None:
        """Keep how far the reader has come, for the way back."""
        if 0 <= self._at < len(self._way):
            name, anchor, _ = self._way[self._at]
            self._way[self._at] = (name, anchor, self.text.verticalScrollBar().value())

    def _arrive(self) -> None:
        name, anchor, scrolled = self._way[self._at]
        if self.page is None or self.page.name != name:
            self.page = guide_pages.read(name, self._language())
            self.text.show_page(self.page)
            self._fill_contents(self.page)
        if scrolled >= 0:
            self.text.verticalScrollBar().setValue(scrolled)
        elif anchor in self.page.anchors:
            self.text.go_to(anchor)
        else:
            self.text.verticalScrollBar().setValue(0)
        self._frame(anchor)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._way) - 1)

    def _show_again(self) -> None:
        """Show the page again in another theme, at the same place."""
        if self.page is not None:
            scrolled = self.text.verticalScrollBar().value()
            self.text.show_page(self.page)
            self.text.verticalScrollBar().setValue(scrolled)

    def _fill_contents(self, page: GuidePage) -> None:
        self.contents.clear()
        for section in page.sections:
            item = QListWidgetItem("   " * max(0, section.level - 2) + section.title, self.contents)
            item.setData(ANCHOR_ROLE, section.anchor)

    def _frame(self, anchor: str) -> None:
        """Put the frame of the contents on a section."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(ANCHOR_ROLE) == anchor:
                self.contents.setCurrentRow(row)
                return

    def _choose(self, item: QListWidgetItem) -> None:
        if self.page is not None:
            self.show_page(self.page.name, item.data(ANCHOR_ROLE))
            self.text.setFocus()

    def _language(self) -> str:
        return self._workplace.settings.language or QLocale().name().split("_")[0]

    def _button(self, drawn: str, text: str, keys: str, work: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawn, self._workplace.theme.ink))
        button.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setAccessibleName(text)
        button.clicked.connect(work)
        # at once: a button's own shortcut presses it for a while first
        QShortcut(QKeySequence(keys), self).activated.connect(work)
        button.setEnabled(False)
        return button

    def _keys(self) -> None:
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.line.setFocus)
        find.activated.connect(self.line.selectAll)
        for keys, backward in (("Return", False), ("Shift+Return", True), ("F3", False), ("Shift+F3", True)):
            place = self if keys.endswith("F3") else self.line
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda backward=backward: self.find_next(backward=backward))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addWidget(self.forward)
        above.addWidget(self.line, 1)
        above.addWidget(self._found)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        letters = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letters * 30, letters * 98])
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(splitter, 1)
        self.text.setFocus()
