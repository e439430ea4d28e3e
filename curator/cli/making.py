"""Making a collection."""

from __future__ import annotations

from pathlib import Path

import click

from curator.cli import answers
from curator.cli.collection_argument import named, person_option
from curator.store.collection import create
from curator.sync.identity import signer_for


@click.command()
@click.argument("collection", type=click.Path(path_type=Path))
@click.option("--title", default="", help="What the collection is called (else: the file's name).")
@person_option
@answers.json_option
def new(collection: Path, title: str, person: str) -> None:
    """Make a new, empty collection: one file, NAME.curator."""
    path = named(collection)
    with create(path, signer_for(person), title=title.strip()) as made:
        answers.past_stopping()
        document = {"collection": str(path), "title": made.title, "person": made.journal.person}
        answers.give(document, [f"Made {path}, “{made.title}”.", f"Take articles in with: curator import {path} FILE…"])
