"""The desks of the window, in the order of the rail."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.ui.actions import Desk
from curator.ui.events.events_desk import EventsDesk
from curator.ui.reading.read_desk import ReadDesk
from curator.ui.releasing.release_desk import ReleaseDesk
from curator.ui.reviewing.review_desk import ReviewDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from curator.ui.workplace import Workplace

DESKS: Mapping[Desk, Callable[[Workplace], QWidget]] = MappingProxyType(
    {Desk.READ: ReadDesk, Desk.EVENTS: EventsDesk, Desk.REVIEW: ReviewDesk, Desk.RELEASE: ReleaseDesk}
)
