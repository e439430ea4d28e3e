"""The desks of the window, in the order of the rail, each made when it is first wanted: starting waits for the first only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from curator.ui.actions import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from curator.ui.workplace import Workplace

Maker = Callable[["Workplace"], "QWidget"]


def _make(module: str, name: str, workplace: Workplace) -> QWidget:
    maker = cast("Maker", getattr(import_module(f"curator.ui.{module}"), name))
    return maker(workplace)


DESKS: Mapping[Desk, Maker] = MappingProxyType(
    {
        Desk.READ: partial(_make, "reading.read_desk", "ReadDesk"),
        Desk.EVENTS: partial(_make, "events.events_desk", "EventsDesk"),
        Desk.REVIEW: partial(_make, "reviewing.review_desk", "ReviewDesk"),
        Desk.RELEASE: partial(_make, "releasing.release_desk", "ReleaseDesk"),
    }
)


class Furnished(Mapping[Desk, "QWidget"]):
    """The widgets of the desks; asking for one makes it, once, and hands it to `put_up`."""

    def __init__(self, makers: Mapping[Desk, Maker], workplace: Workplace, put_up: Callable[[QWidget], object]) -> None:
        self._makers = makers
        self._workplace = workplace
        self._put_up = put_up
        self._made: dict[Desk, QWidget] = {}

    def __getitem__(self, desk: Desk) -> QWidget:
        """The desk's widget."""
        desk = Desk(desk)
        if desk not in self._made:
            self._made[desk] = self._makers[desk](self._workplace)
            self._put_up(self._made[desk])
        return self._made[desk]

    def __iter__(self) -> Iterator[Desk]:
        """All desks, made or not, in the order of the rail."""
        return iter(self._makers)

    def __len__(self) -> int:
        """How many desks there are."""
        return len(self._makers)

    def furnish_next(self, done: Callable[[], object]) -> None:
        """Make one desk that is not made yet, all in one go would keep a person waiting; call `done` where every one is."""
        wanting = next((desk for desk in self if desk not in self._made), None)
        if wanting is None:
            done()
        else:
            self[wanting]

    def furnish(self) -> None:
        """Make every desk that is not made yet."""
        for desk in self:
            self[desk]
