"""The Qt that is installed keeps count of Python's own objects (6.12 did not on Python 3.11)."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["curator"])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_of_qt_are_survived() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "19999"), done.stderr
