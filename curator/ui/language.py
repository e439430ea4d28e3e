"""The window's language: which one it is, its texts, its direction, its digits, and Qt's own texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from curator import assets
from curator.exchange import catalogue
from curator.ui.words import EASTERN, WESTERN, Voice, speak, spelt_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from curator.settings import Settings

ENGLISH, ARABIC = "en", "ar"
LANGUAGES = (("", "as the system"), (ENGLISH, "English"), (ARABIC, "العربية"))
"""What can be chosen: a language's code and its own name, which is never translated."""

DIGITS = (("", "as the language has them"), ("western", "1234567890"), ("eastern", "١٢٣٤٥٦٧٨٩٠"))
"""What can be chosen for the digits of the Arabic window."""

HOME = QLocale(QLocale.Language.Arabic, QLocale.Country.Syria)
"""The Arabic of the window where the system's is another language: the months of the Levant."""


def wanted(language: str, system: QLocale | None = None) -> str:
    """The language of the window: the one chosen, else the system's if there are texts in it, else English."""
    if language in {ENGLISH, ARABIC}:
        return language
    here = system or QLocale.system()
    return ARABIC if here.language() is QLocale.Language.Arabic else ENGLISH


def voice_of(settings: Settings) -> Voice:
    """How the window speaks by these settings."""
    if wanted(settings.language) == ENGLISH:
        return Voice()
    here = QLocale.system()
    locale = here if here.language() is QLocale.Language.Arabic else HOME
    digits = {"western": WESTERN, "eastern": EASTERN}.get(settings.digits)
    if digits is None:
        digits = EASTERN if locale.zeroDigit() == EASTERN[0] else WESTERN
    path = assets.folder("resources") / "i18n" / "curator_ar.ts"
    return Voice(ARABIC, locale, digits, catalogue.read(path, partial(spelt_in, digits)))


def put_on(application: QApplication, settings: Settings) -> None:
    """Have every window that is made from now on in the language of these settings."""
    voice = voice_of(settings)
    speak(voice)
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    if voice.is_english:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return
    own = QTranslator(application)
    if own.load(f"qtbase_{voice.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
