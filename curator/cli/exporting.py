"""Writing the files of a release."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading, writing
from curator.cli.progress import shown
from curator.exchange import exporters
from curator.work import releases

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from curator.core.judgement import Release
    from curator.exchange.exporting import Exported, Progress
    from curator.work.releases import Wanted

LAYOUTS = click.Choice([layout.name for layout in exporters.LAYOUTS])


@click.command()
@collection_argument
@click.option(
    "--layout", type=LAYOUTS, default=exporters.LAYOUTS[0].name, show_default=True, help="The form of the files."
)
@click.option("--to", "folder", type=click.Path(path_type=Path), required=True, help="The folder for the files.")
@click.option(
    "--release", "label", default="", help="The release to write; it is made of what goes out now if there is none yet."
)
@click.option("--unreviewed", is_flag=True, help="With events that nobody approved; names and rows say UNREVIEWED.")
@click.option("--excel", is_flag=True, help="With a byte order mark, for Excel.")
@click.option("--pseudonyms", is_flag=True, help="With pseudonyms instead of the names of those who use the program.")
@answers.json_option
def export(  # noqa: PLR0917 click hands them over by name
    collection: Path, layout: str, folder: Path, label: str, unreviewed: bool, excel: bool, pseudonyms: bool
) -> None:
    """Write the approved events of COLLECTION with all that leads back to the words.

    What is withheld is listed with the reason; then the exit code is 3. A release is written as the collection was when it
    was made.
    """
    wanted = releases.Wanted(label, "", unreviewed, excel, pseudonyms)
    release = _release(collection, wanted) if label else None
    with reading(collection) as opened:
        if release is not None:
            work = releases.write(opened.connection, release, layout, folder)
        else:
            work = exporters.export(
                opened.connection, layout, folder, unreviewed=unreviewed, excel=excel, pseudonyms=pseudonyms
            )
        exported = watched(work)
        answers.past_stopping()
    document = {
        "folder": str(exported.folder),
        "files": [{"name": file.name, "sha256": file.sha256} for file in exported.files],
        "events": exported.events,
        "withheld": exported.withheld,
        "withdrawn": exported.gone,
    }
    lines = [
        (
            f"Wrote {answers.many(len(exported.files), 'file')} to {exported.folder}: "
            f"{answers.many(exported.events, 'event')}, {exported.withheld} withheld, {exported.gone} withdrawn."
        )
    ]
    if exported.withheld:
        listed = next(
            (each.name for each in exported.files if each.name.startswith("withheld")), "the sheet “withheld”"
        )
        lines.append(f"Why each was withheld stands in {exported.folder / listed}.")
    answers.give(document, lines, answers.WAITS if exported.withheld else answers.DONE)


def _release(collection: Path, wanted: Wanted) -> Release:
    """The release of this label; one that is not there yet is made of what goes out now."""
    with reading(collection) as opened:
        found = releases.find(opened.connection, wanted.label)
    if found is None:
        with writing(collection) as opened:
            return releases.create_as(opened, wanted)
    releases.refuse_otherwise(found, unreviewed=wanted.unreviewed, excel=wanted.excel, pseudonyms=wanted.pseudonyms)
    return found


def watched(work: Generator[Progress, None, Exported]) -> Exported:
    """Run an export to its end, with a bar for whoever watches."""
    results: list[Exported] = []

    def steps() -> Iterator[Progress]:
        results.append((yield from work))

    for _ in shown(steps(), "Writing"):
        pass
    return results[0]
