"""How the window looks: its theme, light, dark or the system's, its style, and the platform's own font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QGuiApplication, QPalette

from curator.ui.colours import DARK, LIGHT, Theme
from curator.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["DARK", "LIGHT", "Theme", "system_points", "wanted", "wear"]


def wanted(appearance: str, scheme: Qt.ColorScheme | None = None) -> Theme:
    """The theme for "light", "dark" or "system"; the system's `scheme` is asked for where it is not given.

    Where the system does not tell, light.
    """
    if appearance == "dark":
        return DARK
    if appearance == "light":
        return LIGHT
    told = QGuiApplication.styleHints().colorScheme() if scheme is None else scheme
    return DARK if told is Qt.ColorScheme.Dark else LIGHT


def system_points() -> float:
    """The system's own size of type, in points."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def wear(application: QApplication, theme: Theme, text_size: int = 0) -> None:
    """Give the whole program a theme and a text size in points, 0 for the system's."""
    application.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if text_size:
        font.setPointSize(text_size)
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme, font.pointSizeF(), QFontMetrics(font).height()))


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
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.BrightText: theme.bad,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return palette
