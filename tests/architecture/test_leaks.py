"""The suite itself notices what a test leaves behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

LEAKS = {
    "a thread": """
        import threading
        def test_it():
            threading.Thread(target=threading.Event().wait, args=(20,), name="forgotten", daemon=True).start()
        """,
    "a window": """
        from PySide6.QtWidgets import QLabel
        kept = []
        def test_it(qapp):
            kept.append(QLabel("forgotten"))
            kept[0].show()
        """,
    "an open collection": """
        kept = []
        def test_it(tmp_path):
            kept.append((tmp_path / "forgotten.curator").open("w"))
        """,
}

TIDY = """
    import threading
    from PySide6.QtWidgets import QDialog, QLabel
    def test_it(qtbot, tmp_path):
        window = QLabel("closed by qtbot")
        qtbot.addWidget(window)
        window.show()
        QDialog(window).show()
        thread = threading.Thread(target=int)
        thread.start()
        with (tmp_path / "closed.curator").open("w"):
            pass
    """


def outcome(folder: Path, test: str) -> str:
    """The closing line of pytest, run on one test beside a copy of our conftest."""
    shutil.copy(CONFTEST, folder / "conftest.py")
    (folder / "test_inner.py").write_text(dedent(test), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[-1]


@pytest.mark.parametrize("leak", LEAKS)
def test_a_test_that_leaves_something_behind_fails(tmp_path: Path, leak: str) -> None:
    assert outcome(tmp_path, LEAKS[leak]).startswith("1 passed, 1 error")


def test_a_tidy_test_passes(tmp_path: Path) -> None:
    assert outcome(tmp_path, TIDY).startswith("1 passed in")
