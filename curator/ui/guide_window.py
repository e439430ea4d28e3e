"""The guide, shown in a window of its own that stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from curator import assets
from curator.ui.actions import ACTIONS, Menu
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from curator.ui.workplace import Workplace


class GuideWindow(QDialog):
    """A page of the help folder, or a text of our own, in Markdown."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(tr("Guide"))
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        self.resize(760, 720)
        if name:
            folder = assets.folder("resources") / "help"
            self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
            self.text.setMarkdown((folder / name).read_text(encoding="utf-8"))

    @classmethod
    def of_text(cls, title: str, markdown: str, parent: QWidget) -> Self:
        """A window with a text of our own."""
        made = cls("", parent)
        made.setWindowTitle(title)
        made.text.setMarkdown(markdown)
        return made


def key_sheet(workplace: Workplace) -> str:
    """Every action with its key, by menu, as Markdown that prints."""
    parts = [f"# {tr('Keys')}"]
    for menu in Menu:
        rows = [
            f"| {tr(each.text)} | {workplace.actions[each.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)} |"
            for each in ACTIONS
            if each.menu is menu and workplace.has_work(each.name)
        ]
        if rows:
            parts += [f"## {tr(menu.value)}", "", f"| {tr('Action')} | {tr('Keys')} |", "|---|---|", *rows, ""]
    return "\n".join(parts)
