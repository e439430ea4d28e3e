"""Completion while a name is typed: folded in both scripts, by any of a thing's names, one item of a line at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from curator.core.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST = 12
"""So many names are offered at once."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A name to be put into the line, and the other names by which it is found."""

    name: str
    aliases: tuple[str, ...] = ()


def fitting(typed: str, offers: Iterable[Offer]) -> list[str]:
    """The offers that fit what was typed, the best first: each word typed begins a word of one of the names.

    An offer found by another of its names shows it: "SOHR — Syrian Observatory for Human Rights" puts in what stands first.
    """
    wanted = _plain(typed).split()
    if not wanted:
        return []
    found: list[tuple[int, int, str]] = []
    for place, offer in enumerate(offers):
        for at, name in enumerate((offer.name, *offer.aliases)):
            plain = _plain(name)
            rank = _rank(wanted, plain)
            if rank is not None:
                found.append((rank + (at > 0), place, offer.name if at == 0 else f"{offer.name}{BESIDE}{name}"))
                break
    return [text for *_, text in sorted(found)[:MOST]]


BESIDE = " — "


def _plain(name: str) -> str:
    return folded(name).casefold().replace("-", " ").replace("'", "")


def _rank(wanted: Sequence[str], plain: str) -> int | None:
    words = plain.split()
    if not all(any(word.startswith(part) for word in words) for part in wanted):
        return None
    return 0 if plain.startswith(" ".join(wanted)) else 2


class Completion(QCompleter):
    """Completes the item of a line in which the caret stands; items are apart by `apart`, empty for a line of one."""

    def __init__(self, line: QLineEdit, apart: str = "") -> None:
        super().__init__(line)
        self._line, self._apart = line, apart
        self._offers: tuple[Offer, ...] = ()
        self._found = QStringListModel(self)
        self.setModel(self._found)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST)
        line.setCompleter(self)
        line.textEdited.connect(self._find)

    def offer(self, offers: Iterable[Offer]) -> None:
        """Offer these from now on."""
        self._offers = tuple(offers)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 Qt's name
        """The whole line with the item completed."""
        start, end = self._item()
        text = self._line.text()
        chosen = str(index.data(Qt.ItemDataRole.DisplayRole)).partition(BESIDE)[0]
        gap = " " if start and not text[:start].endswith(" ") else ""
        return f"{text[:start]}{gap}{chosen}{text[end:]}"

    def _find(self, text: str) -> None:
        start, end = self._item()
        found = fitting(text[start:end], self._offers)
        typed = text[start:end].strip()
        # what is there already needs no list over it
        self._found.setStringList([] if found[:1] == [typed] else found)
        popup = self.popup()
        if popup is not None and not self._found.rowCount():
            popup.hide()

    def _item(self) -> tuple[int, int]:
        """Where the item that the caret stands in begins and ends."""
        text, caret = self._line.text(), self._line.cursorPosition()
        start = max((text.rfind(sign, 0, caret) + 1 for sign in self._apart), default=0)
        ends = [at for sign in self._apart if (at := text.find(sign, caret)) >= 0]
        return start, min(ends, default=len(text))
