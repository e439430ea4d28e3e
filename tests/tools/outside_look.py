"""Looks at the window as a screen reader does, from another process, over AT-SPI; writes what it was told as JSON.

Run by the system's own Python, which has the bindings, inside `dbus-run-session` and with an X display:
`python3 tests/tools/outside_look.py REPORT PLACE PROGRAM …`: the caret is put at PLACE (UTF-16 units) of the article;
PROGRAM … starts the window.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 the version comes first

PATIENCE_MILLISECONDS = 40_000
MOST = 60
"""So many parts of one list are asked for."""

WANTED = "Article text"
"""Once this is there the collection is open."""


class Look:
    """One look at the program, from its start until everything was told."""

    def __init__(self, place: int, program: list[str]) -> None:
        self.place = place
        self.found: list[dict[str, object]] = []
        self.spoken: list[str] = []
        self.loop = GLib.MainLoop()
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self.program = subprocess.Popen(program, env=environment)
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")
        GLib.timeout_add(300, self.try_again)
        GLib.timeout_add(PATIENCE_MILLISECONDS, self.loop.quit)

    def hear(self, event: Atspi.Event) -> None:
        if event.type.startswith("object:announcement"):
            self.spoken.append(str(event.any_data))

    def try_again(self) -> bool:
        desktop = Atspi.get_desktop(0)
        applications = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
        ours = [each for each in applications if each is not None and each.get_process_id() == self.program.pid]
        told = [part for application in ours for part in self.parts(application)]
        text = next((part for part, said in told if said["name"] == WANTED), None)
        if text is None or Atspi.Text.get_character_count(text) == 0:
            return True
        self.found = [said for _, said in told]
        # as a screen reader moves it; what is marked there the program speaks of
        Atspi.Text.set_caret_offset(text, self.place)
        GLib.timeout_add(1_500, self.loop.quit)
        return False

    def parts(self, part: Atspi.Accessible) -> list[tuple[Atspi.Accessible, dict[str, object]]]:
        states = part.get_state_set()
        interfaces = part.get_interfaces()
        said: dict[str, object] = {
            "name": part.get_name(),
            "role": part.get_role_name(),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "showing": states.contains(Atspi.StateType.SHOWING),
            "characters": Atspi.Text.get_character_count(part) if "Text" in interfaces else 0,
        }
        found = [(part, said)]
        for number in range(min(part.get_child_count(), MOST)):
            inner = part.get_child_at_index(number)
            if inner is not None:
                found += self.parts(inner)
        return found


def main() -> None:
    """Look once, close the program, and write the report."""
    report, place, *program = sys.argv[1:]
    look = Look(int(place), program)
    look.loop.run()
    look.program.terminate()
    look.program.wait(20)
    Path(report).write_text(json.dumps({"parts": look.found, "spoken": look.spoken}), encoding="utf-8")


if __name__ == "__main__":
    main()
