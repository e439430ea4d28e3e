"""Qt's style sheet of the window, made from the colours of a theme and the size of type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator import assets
from curator.ui.type_scale import HEADING

if TYPE_CHECKING:
    from curator.ui.colours import Theme


def style_sheet(theme: Theme, points: float, line: int) -> str:
    """The style sheet for type of `points`, whose lines are `line` pixels high."""
    return _text(theme, points) + _inputs(theme, line) + _buttons(theme) + _lists(theme, line) + _frames(theme)


def mark(name: str, theme: Theme) -> str:
    """Where the drawing of a small mark is that style sheets can only name: Lucide's outline in an ink of the theme."""
    return (assets.folder("resources") / "style" / f"{name}-{theme.name}.svg").as_posix()


def _text(theme: Theme, points: float) -> str:
    return f"""
    QToolTip {{ color: {theme.ink}; background: {theme.raised}; border: 1px solid {theme.edge}; padding: 4px; }}
    QLabel[quiet="true"] {{ color: {theme.quiet}; }}
    QLabel[warning="true"] {{ color: {theme.warning}; }}
    QLabel[bad="true"] {{ color: {theme.bad}; }}
    QLabel[good="true"] {{ color: {theme.good}; }}
    QLabel[heading="true"] {{ font-size: {points * HEADING:.1f}pt; font-weight: 600; }}
    QLabel[caption="true"] {{ color: {theme.quiet}; font-weight: 600; }}
    """


def _inputs(theme: Theme, line: int) -> str:
    """Lines, boxes and numbers, of one height; what has the keyboard has a thick edge in place of padding."""
    side, small = line * 2 // 3, line // 2
    return f"""
    QLineEdit, QPlainTextEdit[form="true"], QComboBox, QAbstractSpinBox {{
        background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 4px; padding: 4px 6px;
        selection-background-color: {theme.accent}; selection-color: {theme.accent_ink};
    }}
    QLineEdit:focus, QPlainTextEdit[form="true"]:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {{
        border: 2px solid {theme.accent}; padding: 3px 5px;
    }}
    QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {theme.faint}; background: {theme.window}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {{
        border: none; padding: 0 2px; background: transparent;
    }}
    QComboBox::drop-down {{ border: none; width: {line}px; }}
    QComboBox::down-arrow {{ image: url("{mark("chevron-down", theme)}"); width: {side}px; height: {side}px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {line}px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{mark("chevron-up", theme)}"); width: {small}px; height: {small}px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{mark("chevron-down", theme)}"); width: {small}px; height: {small}px; }}
    QCheckBox {{ spacing: 6px; border: 2px solid transparent; border-radius: 4px; padding: 1px; }}
    QCheckBox:focus {{ border: 2px solid {theme.accent}; }}
    QCheckBox:disabled {{ color: {theme.faint}; }}
    QCheckBox::indicator {{
        width: {side}px; height: {side}px; border: 1px solid {theme.edge}; border-radius: 3px; background: {theme.raised};
    }}
    QCheckBox::indicator:checked {{
        background: {theme.accent}; border: 1px solid {theme.accent}; image: url("{mark("check", theme)}");
    }}
    """


def _buttons(theme: Theme) -> str:
    return f"""
    QPushButton {{
        background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 4px; padding: 5px 12px;
    }}
    QPushButton:hover {{ background: {theme.accent_soft}; }}
    QPushButton:default, QPushButton[main="true"] {{
        background: {theme.accent}; color: {theme.accent_ink}; border: 1px solid {theme.accent};
    }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 4px 11px; }}
    QPushButton:default:focus, QPushButton[main="true"]:focus {{ border: 3px double {theme.accent_ink}; padding: 3px 10px; }}
    QPushButton:disabled {{ color: {theme.faint}; background: {theme.window}; border: 1px solid {theme.line}; }}
    QToolButton {{ border: 2px solid transparent; border-radius: 4px; padding: 3px; }}
    QToolButton[chip="true"] {{ background: {theme.raised}; border: 1px solid {theme.edge}; padding: 4px 6px; }}
    QToolButton:hover {{ background: {theme.accent_soft}; }}
    QToolButton:checked {{ background: {theme.accent_soft}; color: {theme.accent}; border-bottom: 2px solid {theme.accent}; }}
    QToolButton[chip="true"]:checked {{ background: {theme.accent_soft}; border: 1px solid {theme.accent}; }}
    QToolButton:focus, QToolButton[chip="true"]:focus {{ border: 2px solid {theme.accent}; padding: 3px; }}
    QToolButton:disabled {{ color: {theme.faint}; }}
    """


def _lists(theme: Theme, line: int) -> str:
    return f"""
    QListView, QTreeView, QTableView, QTextBrowser {{
        background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 4px;
        selection-background-color: {theme.accent_soft}; selection-color: {theme.ink}; padding: 1px;
    }}
    QTextBrowser {{ selection-background-color: {theme.accent}; selection-color: {theme.accent_ink}; }}
    QListView:focus, QTreeView:focus, QTableView:focus, QTextBrowser:focus, QScrollArea:focus {{
        border: 2px solid {theme.accent}; padding: 0;
    }}
    QListView::item:hover, QTableView::item:hover {{ background: {theme.window}; }}
    QListView::item:selected, QTableView::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
    QTableView::item {{ padding: 0 6px; }}
    QHeaderView::section {{
        background: {theme.window}; color: {theme.quiet}; border: none; border-bottom: 1px solid {theme.line};
        padding: 4px 6px; font-weight: 600;
    }}
    QTableCornerButton::section {{ background: {theme.window}; border: none; }}
    QScrollBar:vertical {{ background: transparent; border: none; margin: 0; width: {max(12, line * 2 // 3)}px; }}
    QScrollBar:horizontal {{ background: transparent; border: none; margin: 0; height: {max(12, line * 2 // 3)}px; }}
    QScrollBar::handle {{ background: {theme.edge}; border-radius: 3px; margin: 3px; min-height: 24px; min-width: 24px; }}
    QScrollBar::handle:hover {{ background: {theme.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _frames(theme: Theme) -> str:
    return f"""
    ArticleView {{ border: 2px solid {theme.surface}; }}
    ArticleView:focus {{ border: 2px solid {theme.accent}; }}
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QSplitter::handle:horizontal {{ width: 0; border-left: 1px solid {theme.edge}; margin: 4px 6px; }}
    QSplitter::handle:vertical {{ height: 0; border-top: 1px solid {theme.edge}; margin: 6px 4px; }}
    QMainWindow::separator {{ background: {theme.edge}; width: 1px; height: 1px; margin: 4px; }}
    QFrame[card="true"] {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 6px; }}
    QFrame[card="true"]:focus {{ border: 2px solid {theme.accent}; }}
    QFrame[notice="plain"] {{ background: {theme.accent_soft}; border: 1px solid {theme.accent}; border-radius: 6px; }}
    QFrame[notice="trouble"] {{ background: {theme.bad_soft}; border: 1px solid {theme.bad}; border-radius: 6px; }}
    QProgressBar {{
        border: 1px solid {theme.edge}; border-radius: 4px; background: {theme.raised}; color: {theme.ink}; text-align: center;
    }}
    QProgressBar::chunk {{ background: {theme.accent_soft}; border-radius: 3px; }}
    QMenu, QMenuBar {{ background: {theme.window}; color: {theme.ink}; }}
    QMenu {{ border: 1px solid {theme.edge}; }}
    QMenu::item:selected, QMenuBar::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}
    QMenu::item:disabled {{ color: {theme.faint}; }}
    QTabBar::tab {{ background: {theme.window}; color: {theme.quiet}; padding: 4px 10px; border: 1px solid {theme.line}; }}
    QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:focus {{ border: 2px solid {theme.accent}; }}
    """
