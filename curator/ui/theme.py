"""How the window looks: a light and a dark set of colours of our own, one typographic scale, the platform's own font."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """The window's colours as `#rrggbb`; text keeps a contrast of 4.5 or more on its ground (WCAG 2.2, 1.4.3)."""

    name: str
    window: str
    surface: str
    raised: str
    line: str
    ink: str
    quiet: str
    accent: str
    accent_ink: str
    accent_soft: str
    good: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


LIGHT = Theme(
    name="light",
    window="#f3f2ee",
    surface="#fdfcf9",
    raised="#ffffff",
    line="#d9d6ce",
    ink="#1c1b19",
    quiet="#5f5d57",
    accent="#1f5f99",
    accent_ink="#ffffff",
    accent_soft="#dde9f4",
    good="#1b6b4a",
    warning="#7a4b00",
    warning_soft="#fbeccb",
    bad="#a02c1c",
    bad_soft="#f9ded9",
)
DARK = Theme(
    name="dark",
    window="#141518",
    surface="#1b1c1f",
    raised="#24262a",
    line="#3a3c42",
    ink="#f0eee9",
    quiet="#a9a79f",
    accent="#8ab8e6",
    accent_ink="#10141a",
    accent_soft="#22344a",
    good="#7ccfa8",
    warning="#f0c063",
    warning_soft="#3d3115",
    bad="#f2a093",
    bad_soft="#46211b",
)


def wanted(appearance: str) -> Theme:
    """The theme for "light", "dark" or "system"; where the system does not tell, light."""
    if appearance == "dark":
        return DARK
    if appearance == "light":
        return LIGHT
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def wear(application: QApplication, theme: Theme, text_size: int = 0) -> None:
    """Give the whole program a theme and a text size in points, 0 for the system's."""
    application.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if text_size:
        font.setPointSize(text_size)
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(_sheet(theme, font.pointSizeF(), QFontMetrics(font).height()))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return palette


def _sheet(theme: Theme, points: float, line: int) -> str:
    """Qt's style sheet; a size of type of `points`, whose lines are `line` pixels high."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QToolTip {{ color: {theme.ink}; background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QLineEdit, QPlainTextEdit[form="true"] {{
        background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 4px; padding: 4px 6px;
        selection-background-color: {theme.accent}; selection-color: {theme.accent_ink};
    }}
    QLineEdit:focus, QPlainTextEdit[form="true"]:focus {{
        border: 2px solid {theme.accent}; padding: 3px 5px;
    }}
    QCheckBox::indicator {{
        width: {line * 2 // 3}px; height: {line * 2 // 3}px; border: 1px solid {theme.quiet}; border-radius: 3px;
        background: {theme.raised};
    }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border: 1px solid {theme.accent}; }}
    QCheckBox:focus {{ border: 1px dotted {theme.accent}; }}
    QPushButton {{
        background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 4px; padding: 5px 12px;
    }}
    QPushButton:hover {{ background: {theme.accent_soft}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 4px 11px; }}
    QPushButton:default, QPushButton[main="true"] {{ background: {theme.accent}; color: {theme.accent_ink}; }}
    QPushButton:disabled {{ color: {theme.quiet}; background: {theme.window}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
    QToolButton:hover {{ background: {theme.accent_soft}; }}
    QToolButton:checked {{ background: {theme.accent_soft}; color: {theme.accent}; }}
    QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 3px; }}
    QListView, QTreeView, QTableView {{
        background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 4px;
        selection-background-color: {theme.accent_soft}; selection-color: {theme.ink};
    }}
    QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {theme.accent}; }}
    QHeaderView::section {{
        background: {theme.window}; color: {theme.quiet}; border: none; border-bottom: 1px solid {theme.line};
        padding: 4px 8px; text-align: left;
    }}
    QSplitter::handle {{ background: {theme.line}; }}
    QLabel[quiet="true"] {{ color: {theme.quiet}; }}
    QLabel[warning="true"] {{ color: {theme.warning}; }}
    QLabel[bad="true"] {{ color: {theme.bad}; }}
    QLabel[good="true"] {{ color: {theme.good}; }}
    QLabel[heading="true"] {{ font-size: {points * 1.2:.1f}pt; font-weight: 600; }}
    QLabel[caption="true"] {{ color: {theme.quiet}; font-weight: 600; }}
    QFrame[card="true"] {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px; }}
    QFrame[notice="plain"] {{ background: {theme.accent_soft}; border: 1px solid {theme.line}; border-radius: 6px; }}
    QFrame[notice="trouble"] {{ background: {theme.bad_soft}; border: 1px solid {theme.bad}; border-radius: 6px; }}
    QMenu, QMenuBar {{ background: {theme.window}; color: {theme.ink}; }}
    QMenu::item:selected, QMenuBar::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
    """
