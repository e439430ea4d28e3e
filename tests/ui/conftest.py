"""A person at a window, with an empty collection or with a small case in it."""

from __future__ import annotations

from dataclasses import dataclass
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import ArticleVersion
from curator.core.claims import Claim
from curator.core.events import Event
from curator.store.queries import records
from tests.furnished import REVIEWER, furnish
from tests.ground import Uids, signer, small_case
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Case:
    """The records of the small case, as they were made."""

    version: ArticleVersion
    claims: tuple[Claim, Claim]
    event: Event


@pytest.fixture
def ada(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Ada at a window with a new, empty collection."""
    with at_the_window(qapp, qtbot, tmp_path / "ada.curator", signer("Ada")) as person:
        yield person


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection with something on every desk; each who works on it takes a copy."""
    path = tmp_path_factory.mktemp("furnished") / "sample.curator"
    furnish(path)
    return path


@pytest.fixture
def ben(qapp: QApplication, qtbot: QtBot, tmp_path: Path, furnished: Path) -> Iterator[Person]:
    """Ben, who reviews, at a window with something on every desk."""
    path = tmp_path / "ben.curator"
    copyfile(furnished, path)
    with at_the_window(qapp, qtbot, path, REVIEWER) as person:
        yield person


@pytest.fixture
def case(ada: Person) -> Case:
    """An article with two claims and their event in Ada's collection, the article in hand."""
    small_case(ada.collection, Uids())
    connection = ada.collection.connection
    version = records.every(connection, ArticleVersion)[0]
    first, second = records.every(connection, Claim)
    ada.reading.open(version.uid)
    return Case(version, (first, second), records.every(connection, Event)[0])
