"""Following the system: where it goes dark or light while the window stands, the window does so too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from curator.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.ui.workplace import Workplace

SYSTEM = "system"


class SystemTheme(QObject):
    """Dresses a window anew when the system changes its colours, where the settings leave them to the system."""

    def __init__(self, window: QObject, workplace: Workplace, dress: Callable[[str], object]) -> None:
        """`dress` is given the name of the theme to take on."""
        super().__init__(window)
        self._workplace = workplace
        self._dress = dress
        # a method of a child: the connection ends with the window
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._take_on)

    @Slot(Qt.ColorScheme)
    def _take_on(self, scheme: Qt.ColorScheme) -> None:
        if self._workplace.settings.appearance == SYSTEM:
            self._dress(theme.wanted(SYSTEM, scheme).name)
