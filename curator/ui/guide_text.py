"""The text of a page of the guide: set in the window's own colours, its pictures as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from curator.ui import guide_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.ui.guide_pages import GuidePage
    from curator.ui.workplace import Workplace

ROOM_BESIDE = 24
"""Pixels that a picture leaves free beside it."""


class GuideText(QTextBrowser):
    """Shows a page; opens nothing by itself and loads nothing but pictures of the help folder."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sizes: dict[str, tuple[int, int]] = {}
        self.setOpenLinks(False)
        # links are reached by Tab, the text is read and copied by key
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_page(self, page: GuidePage) -> None:
        """Show a page from its beginning."""
        self._sizes.clear()
        self.document().clear()
        option = QTextOption()
        # a page in Arabic runs from the right, whatever the window's side
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(self.fontMetrics().height())
        self.document().setMarkdown(page.markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._name_headings(page)
        self._set_type()
        self._set_tables()
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_html(self, html: str) -> None:
        """Show a text of our own."""
        self.setHtml(html)

    def go_to(self, anchor: str) -> None:
        """Put the heading of this name at the top, the caret in it."""
        for block in self._blocks():
            names = block.begin().fragment().charFormat().anchorNames() if not block.begin().atEnd() else []
            if anchor in names:
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - ROOM_BESIDE // 2)
                return

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 Qt's name
        """The picture that a page names, of the window's theme and language; nothing else is ever loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        named = name if isinstance(name, str) else name.path()
        theme = self._workplace.theme.name
        path = guide_pages.picture(named, theme, self._workplace.settings.language)
        if path is None:
            return None
        image = QImage(str(path))
        self._sizes[named] = (image.width(), image.height())
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Keep the pictures within the room there is."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _name_headings(self, page: GuidePage) -> None:
        sections = iter(page.sections)
        for block in self._blocks():
            section = next(sections, None) if block.blockFormat().headingLevel() else None
            if section is not None:
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                named = QTextCharFormat()
                named.setAnchorNames([section.anchor])
                cursor.mergeCharFormat(named)

    def _set_type(self) -> None:
        """Room between paragraphs, code in a face of equal widths on a ground of its own."""
        theme, line = self._workplace.theme, self.fontMetrics().lineSpacing()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for block in self._blocks():
            kept = block.blockFormat()
            room = QTextBlockFormat()
            if kept.headingLevel():
                room.setTopMargin(line * 1.2)
                room.setBottomMargin(line * 0.4)
            elif kept.hasProperty(QTextFormat.Property.BlockCodeFence):
                room.setBackground(QColor(theme.window))
                room.setNonBreakableLines(False)
            elif QTextCursor(block).currentTable() is None:
                room.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                room.setBottomMargin(line * (0.2 if block.textList() else 0.5))
            QTextCursor(block).mergeBlockFormat(room)
            self._set_code(block, fixed)

    def _set_code(self, block: QTextBlock, fixed: QFont) -> None:
        spans = []
        places = block.begin()
        while not places.atEnd():
            fragment = places.fragment()
            if fragment.charFormat().fontFixedPitch():
                spans.append((fragment.position(), fragment.length()))
            places += 1
        for start, length in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            code = QTextCharFormat()
            code.setFontFamilies([fixed.family()])
            code.setBackground(QColor(self._workplace.theme.window))
            cursor.mergeCharFormat(code)

    def _set_tables(self) -> None:
        theme = self._workplace.theme
        for frame in self.document().rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            form = frame.format()
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QColor(theme.line))
            form.setBorderCollapse(True)
            form.setCellPadding(6)
            form.setCellSpacing(0)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            form.setBottomMargin(self.fontMetrics().lineSpacing())
            frame.setFormat(form)
            for column in range(frame.columns()):
                cell = frame.cellAt(0, column)
                head = cell.format()
                head.setBackground(QColor(theme.accent_soft))
                cell.setFormat(head)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * self.fontMetrics().height() - ROOM_BESIDE
        for block in self._blocks():
            places = block.begin()
            found = []
            while not places.atEnd():
                form = places.fragment().charFormat()
                if form.isImageFormat():
                    found.append((places.fragment().position(), form.toImageFormat()))
                places += 1
            for position, form in found:
                width, height = self._sizes.get(form.name(), (0, 0))
                if not width:
                    self.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()))
                    width, height = self._sizes.get(form.name(), (0, 0))
                shown = max(1, min(width, room))
                if width and round(form.width()) != shown:
                    form.setWidth(shown)
                    form.setHeight(round(height * shown / width))
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(position)
                    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(form)
