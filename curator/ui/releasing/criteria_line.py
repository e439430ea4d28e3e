"""The line that says which events go out, with what can stand in it offered while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from curator.core.events import EventState, Grade
from curator.ui.recording.completion import Completion, Offer
from curator.ui.words import named, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

_EXAMPLES = (
    ("after:2025-01", "from"),
    ("before:2025-06", "until"),
    ("killed:1+", "killed"),
    ("contested:no", "contested"),
)


class CriteriaLine(QLineEdit):
    """Takes the words of the events' filter line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Which events: after:2025-01 in:Homs type:attack grade:fair (empty: all)"))
        self.setAccessibleName(tr("Which events go out"))
        self.setClearButtonEnabled(True)
        self._completion = Completion(self, apart=" ")
        self.offer((), ())

    def offer(self, areas: Iterable[str], types: Iterable[str]) -> None:
        """Offer these governorates and event types too."""
        self._completion.offer([*_fixed(), *_of("in", areas), *_of("type", types)])


def _fixed() -> Iterator[Offer]:
    for state in (EventState.APPROVED, EventState.SELF_REVIEWED, EventState.RELEASED):
        yield Offer(f"state:{state}", (named(state),))
    for grade in Grade:
        yield Offer(f"grade:{grade}", (named(grade),))
    for words, called in _EXAMPLES:
        yield Offer(words, (called,))


def _of(key: str, values: Iterable[str]) -> Iterator[Offer]:
    for value in values:
        plain = value.replace('"', "")
        yield Offer(f'{key}:"{plain}"' if " " in plain else f"{key}:{plain}", (plain,))
