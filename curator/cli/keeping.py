"""Keeping a collection safe: check, backup, restore, rescue."""

from __future__ import annotations

from pathlib import Path

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, named, reading, writing
from curator.store import backup as backups
from curator.store.check import check as find_faults
from curator.store.rescue import rescue as save_what_is_intact
from curator.sync.identity import signer_for


@click.command()
@collection_argument
@click.option("--rebuild", is_flag=True, help="Make all derived tables again from the log, then check.")
@answers.json_option
def check(collection: Path, rebuild: bool) -> None:
    """Check COLLECTION: every change, every stored text, every table. Exit code 3 where something is damaged."""
    with writing(collection) if rebuild else reading(collection) as opened:
        found = find_faults(opened.connection, rebuild=rebuild)
    document = {
        "sound": not found,
        "findings": [{"kind": each.kind, "subject": each.subject, "sentence": each.sentence} for each in found],
    }
    lines = [each.sentence for each in found] or [
        f"{collection.name} is sound: nothing is damaged, lost or out of step."
    ]
    answers.give(document, lines, answers.WAITS if found else answers.DONE)


@click.command()
@collection_argument
@answers.json_option
def backup(collection: Path) -> None:
    """Make a backup of COLLECTION now, beside it, and check it by opening it."""
    with reading(collection) as opened:
        made = opened.back_up()
        answers.past_stopping()
    document = {"backup": str(made.path), "size": made.size, "made_at": made.made_at.isoformat()}
    answers.give(document, [f"Backed up to {made.path} ({made.size:,} bytes)."])


@click.command()
@click.argument("backup", type=click.Path(path_type=Path))
@click.argument("collection", type=click.Path(path_type=Path))
@answers.json_option
def restore(backup: Path, collection: Path) -> None:
    """Put a copy of BACKUP where no collection is yet, as COLLECTION."""
    path = named(collection)
    backups.restore(backup, path)
    answers.past_stopping()
    answers.give({"collection": str(path)}, [f"Restored {backup.name} as {path}."])


@click.command()
@click.argument("damaged", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@answers.json_option
def rescue(damaged: Path, new: Path) -> None:
    """Save what is intact of DAMAGED into a NEW collection; the damaged file is not written to.

    Exit code 3 where something is lost; each loss is listed.
    """
    path = named(new)
    report = save_what_is_intact(damaged, path, signer_for())
    answers.past_stopping()
    document = {"collection": str(path), "changes": report.changes, "blobs": report.blobs, "lost": report.lost}
    lines = [
        f"Saved {answers.many(report.changes, 'change')} and {answers.many(report.blobs, 'stored text')} in {path}.",
        *report.lost,
    ]
    answers.give(document, lines, answers.WAITS if report.lost else answers.DONE)
