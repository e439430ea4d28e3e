"""The argument COLLECTION, and opening what it names."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.exceptions import ClickException, Exit

from curator.cli import answers
from curator.core.errors import CuratorError
from curator.store.check import check as find_faults
from curator.store.collection import SUFFIX, Collection, open_collection
from curator.store.migrations import OlderCollectionError
from curator.sync.identity import signer_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from curator.store.driver import Connection


class DamagedCollectionError(CuratorError):
    """The collection cannot be worked with as it is."""


class CollectionPath(click.ParamType[Path]):
    """A collection's path; the ending `.curator` may be left out."""

    name = "collection"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ANN401, ARG002 click's own signature
        """The path, with the ending where only that names a file."""
        return existing(Path(value))


def existing(path: Path) -> Path:
    """The path itself, or the one with the ending `.curator` where only that is there."""
    ended = path.with_name(path.name + SUFFIX) if path.name else path
    return ended if not path.is_file() and ended.is_file() else path


def named(path: Path) -> Path:
    """The path of a new collection, which has the ending `.curator`."""
    return path if path.suffix == SUFFIX or not path.name else path.with_name(path.name + SUFFIX)


def collection_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The argument COLLECTION."""
    return click.argument("collection", type=CollectionPath())(command)


def person_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option `--as`: who does it, if not the person at this machine."""
    return click.option("--as", "person", metavar="PERSON", default="", help="Who does this (else: you).")(command)


@contextmanager
def reading(path: Path) -> Iterator[Collection]:
    """The collection, for reading; one that an older Curator wrote is brought up to date first.

    Raises:
        CuratorError: as `open_collection`.
        DamagedCollectionError: what went wrong inside the context is the file's fault.
    """
    with _for_reading(path) as opened, _Blame(opened):
        yield opened


def _for_reading(path: Path) -> Collection:
    try:
        return open_collection(path, None)
    except OlderCollectionError:
        return open_collection(path, signer_for())


class _Blame:
    """Tells damage of the file from a bug of the program, where something went wrong that nobody expected.

    A bug rises as it is. Where a check finds the collection damaged, that is why.
    """

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def __enter__(self) -> None:
        """Watch."""

    def __exit__(self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None) -> None:
        """Look for damage after an unexpected end.

        Raises:
            DamagedCollectionError: there is some.
        """
        if not isinstance(error, Exception) or isinstance(error, CuratorError | ClickException | Exit | OSError):
            return
        found = find_faults(self._collection.connection)
        if found:
            name = self._collection.path.name
            message = (
                f"{name} is damaged ({answers.many(len(found), 'finding')}): “curator check {name}” lists what is wrong, "
                "“curator rescue” saves what is intact, and the -backups folder beside it has copies."
            )
            raise DamagedCollectionError(message) from error


@contextmanager
def writing(path: Path, person: str = "") -> Iterator[Collection]:
    """The collection, for writing as this person, or as the person at this machine.

    Raises:
        CuratorError: as `open_collection`; somebody else holding it is one.
        DamagedCollectionError: what went wrong inside the context is the file's fault.
    """
    with (
        open_collection(path, signer_for(person), must_write=True) as opened,
        _stopped_before_saving(opened.connection),
    ):
        yield opened


@contextmanager
def _stopped_before_saving(connection: Connection) -> Iterator[None]:
    """Let Ctrl-C end the work as long as nothing is saved; after that the command goes on to its end.

    The signal is heard between two steps of Python, so also right after the commit that it fell into: what is saved then
    must not be told as "everything is as it was before".
    """
    before = connection.total_changes

    def stop(*_: object) -> None:
        if connection.in_transaction or connection.total_changes == before:
            raise KeyboardInterrupt

    usual = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
