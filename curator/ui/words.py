"""The texts of the window, translatable: everything that a person reads goes through `tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, **values: object) -> str:
    """The text in the window's language, with its {named} values filled in."""
    translated = QCoreApplication.translate("Curator", text)
    return translated.format(**values) if values else translated
