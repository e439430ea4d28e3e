"""The key sheet: every action with its key, by menu, to look at and to print on A4."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtWidgets import QFileDialog, QWidget

from curator.core.errors import CuratorError
from curator.ui.actions import ACTIONS, Menu
from curator.ui.mirroring import as_it_runs
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from curator.ui.workplace import Workplace

MARGIN_MILLIMETRES = 12
POINTS = 8.5


class UnwritableSheetError(CuratorError):
    """The key sheet could not be written where a person wanted it."""


def rows(workplace: Workplace) -> list[tuple[str, list[tuple[str, str]]]]:
    """Each menu with its actions and their keys as people write them, "" where an action has none."""
    found = []
    for menu in Menu:
        listed = [
            (
                tr(each.text).removesuffix("…"),
                workplace.actions[each.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for each in ACTIONS
            if each.menu is menu
        ]
        if listed:
            found.append((tr(menu.value), listed))
    return found


def sheet(workplace: Workplace, columns: int = 2) -> str:
    """The key sheet as HTML, the menus in so many columns of about one length."""
    menus = rows(workplace)
    per_column = sum(len(listed) + 2 for _, listed in menus) / columns
    parts: list[list[str]] = [[]]
    lines = 0
    for title, listed in menus:
        if lines + len(listed) / 2 > per_column * len(parts) and len(parts) < columns:
            parts.append([])
        lines += len(listed) + 2
        parts[-1].append(_menu(title, listed))
    cells = "".join(
        f'<td width="{100 // columns}%" valign="top"><table width="100%" cellspacing="0" cellpadding="1">'
        f"{''.join(part)}</table></td>"
        for part in parts
    )
    return as_it_runs(
        f'<h1>{escape(tr("Keys"))}</h1><table width="100%" cellspacing="0" cellpadding="6"><tr>{cells}</tr></table>'
    )


def _menu(title: str, listed: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td width="66%">{escape(text)}</td><td dir="ltr"><b>{escape(keys)}</b></td></tr>' for text, keys in listed
    )
    return f'<tr><td colspan="2"><h3>{escape(title)}</h3></td></tr>{lines}'


def document(workplace: Workplace, direction: Qt.LayoutDirection) -> QTextDocument:
    """The key sheet to print, black on white."""
    made = QTextDocument()
    font = QFont()
    font.setPointSizeF(POINTS)
    made.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(direction)
    made.setDefaultTextOption(option)
    made.setDefaultStyleSheet("body, td, h1, h3 { color: #000000 }")
    made.setHtml(f"<body>{sheet(workplace)}</body>")
    return made


def print_on(device: QPagedPaintDevice, workplace: Workplace, direction: Qt.LayoutDirection) -> int:
    """Print the key sheet on A4; gives the number of pages."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MILLIMETRES, MARGIN_MILLIMETRES, MARGIN_MILLIMETRES, MARGIN_MILLIMETRES),
            QPageLayout.Unit.Millimeter,
        )
    )
    made = document(workplace, direction)
    made.documentLayout().setPaintDevice(device)
    made.setDocumentMargin(0)
    made.setPageSize(QSizeF(device.width(), device.height()))
    made.print_(device)
    return made.pageCount()


def write_pdf(path: Path, workplace: Workplace, direction: Qt.LayoutDirection) -> int:
    """Write the key sheet as a PDF file; gives the number of pages.

    Raises:
        UnwritableSheetError: the file cannot be written there.
    """
    try:
        path.open("ab").close()
    except OSError as trouble:
        raise UnwritableSheetError(
            tr("The keys cannot be written to {path} ({why}): choose another folder.", path=path, why=trouble.strerror)
        ) from trouble
    writer = QPdfWriter(str(path))
    writer.setTitle(tr("Keys"))
    writer.setCreator("Curator")
    return print_on(writer, workplace, direction)


def ask_and_print(workplace: Workplace, window: QWidget) -> None:
    """Print the key sheet on a printer that is chosen; where there is none, write it as a PDF file that is asked for."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # noqa: PLC0415 wanted rarely

    if QPrinterInfo.availablePrinterNames():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: print_on(printer, workplace, window.layoutDirection()))
        dialog.show()
        return
    name, _ = QFileDialog.getSaveFileName(
        window, tr("Write the keys to a file"), str(Path.home() / "curator-keys.pdf"), tr("PDF files (*.pdf)")
    )
    if name:
        save(Path(name), workplace, window.layoutDirection())


def save(path: Path, workplace: Workplace, direction: Qt.LayoutDirection) -> None:
    """Write the key sheet as a PDF file and say so."""
    path = path if path.suffix else path.with_suffix(".pdf")
    pages = workplace.perform(lambda: write_pdf(path, workplace, direction))
    if pages is not None:
        workplace.notices.say(tr("The keys are in {name}, to be printed on A4 (pages: {n}).", name=path.name, n=pages))
