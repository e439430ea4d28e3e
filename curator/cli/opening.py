"""Opening the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from curator.cli.screen import Screen


@click.command(name="open")
@click.argument("collection", type=click.Path(path_type=Path), required=False)
@click.pass_context
def open_(ctx: click.Context, collection: Path | None) -> None:
    """Open the window, with COLLECTION or the one that was open last; “open” may be left out."""
    screen: Screen = ctx.obj
    path = None if collection is None else _there(collection)
    ctx.exit(screen.open_window(path))


def _there(path: Path) -> Path:
    # the store comes late: a window without a collection is there sooner
    from curator.cli.collection_argument import existing  # noqa: PLC0415
    from curator.store.collection import NoCollectionError  # noqa: PLC0415

    found = existing(path)
    if not found.is_file():
        message = f"There is no collection at {path}: check the name, or make one with “curator new”."
        raise NoCollectionError(message)
    return found.resolve()
