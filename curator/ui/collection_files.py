"""Asking for the file of a collection: a new one, or one that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from curator import settings
from curator.sync import identity
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from curator.ui.workplace import Workplace

COLLECTIONS = "Curator collections (*.curator)"


def make(workplace: Workplace, window: QWidget) -> None:
    """Ask where a new collection shall be, and make and open it there."""
    name, _ = QFileDialog.getSaveFileName(window, tr("New collection"), str(Path.home()), tr(COLLECTIONS))
    if name:
        path = Path(name)
        workplace.create(path if path.suffix == ".curator" else path.with_name(path.name + ".curator"))


def open_one(workplace: Workplace, window: QWidget) -> None:
    """Ask for a collection and open it."""
    name, _ = QFileDialog.getOpenFileName(window, tr("Open collection"), str(Path.home()), tr(COLLECTIONS))
    if name:
        workplace.open(Path(name))


def sample_path() -> Path:
    """Where a person's own sample is kept."""
    return settings.home() / "sample.curator"


def open_sample(workplace: Workplace) -> None:
    """Open the sample, made the first time; what was open before is saved and can be opened again."""
    path = sample_path()
    open_now = workplace.collection
    if open_now is not None and open_now.path.resolve() == path.resolve():
        return
    if path.is_file():
        workplace.open(path)
        return
    from curator.work.sampling import make_sample  # noqa: PLC0415 starting does not wait for it

    made = workplace.perform(lambda: make_sample(path, identity.signer_for()))
    if made is not None:
        workplace.use(made)
