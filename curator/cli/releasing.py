"""`curator release`: naming what goes out, listing what went out, and what became other in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import CollectionPath, person_option, reading, writing
from curator.store.queries import records
from curator.work import releases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.judgement import Release
    from curator.exchange.release_tables.compared import Changed, Differences

COLLECTION = "curator.collection"


@click.group()
@click.argument("collection", type=CollectionPath())
@click.pass_context
def release(ctx: click.Context, collection: Path) -> None:
    """Name what goes out of COLLECTION, list releases, and tell what differs between two.

    A label always means the same files: they are written from the collection as it was when the release was made.
    """
    ctx.meta[COLLECTION] = collection


def _collection() -> Path:
    path: Path = click.get_current_context().meta[COLLECTION]
    return path


@release.command()
@click.argument("label")
@click.option("--filter", "criteria", default="", help="What events have to meet, as in the events' filter line.")
@click.option("--unreviewed", is_flag=True, help="With events that nobody approved; names and rows say UNREVIEWED.")
@click.option("--excel", is_flag=True, help="With a byte order mark, for Excel.")
@click.option("--pseudonyms", is_flag=True, help="With pseudonyms instead of the names of those who use the program.")
@person_option
@answers.json_option
def create(label: str, criteria: str, unreviewed: bool, excel: bool, pseudonyms: bool, person: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Make the release LABEL of what goes out now; “curator export --release LABEL” writes its files."""
    with writing(_collection(), person) as opened:
        made = releases.create(
            opened, label, criteria=criteria, unreviewed=unreviewed, excel=excel, pseudonyms=pseudonyms
        )
    answers.give(
        _document(made), [f"Release {made.label} is made; “curator export --release {made.label}” writes its files."]
    )


@release.command(name="list")
@answers.json_option
def list_() -> None:
    """List the releases in the order in which they were made."""
    with reading(_collection()) as opened:
        found = releases.every(opened.connection)
    answers.give([_document(each) for each in found], [_line(each) for each in found] or ["No release was made yet."])


@release.command()
@click.argument("older")
@click.argument("newer")
@answers.json_option
def diff(older: str, newer: str) -> None:
    """Tell what the release NEWER says otherwise than OLDER, field by field, with the decisions behind it."""
    with reading(_collection()) as opened:
        both = [releases.get(opened.connection, label) for label in (older, newer)]
        found = releases.diff(opened.connection, *both)
    answers.give(_differences(found), list(_told(found)) or [f"{newer} says what {older} says."])


@release.command()
@click.argument("label")
@click.option("--because", default="", help="The reason, which stays with the record.")
@person_option
@answers.json_option
def withdraw(label: str, because: str, person: str) -> None:
    """Take the release LABEL back, with a reason; its label is never given again."""
    with writing(_collection(), person) as opened:
        found = releases.get(opened.connection, label)
        releases.withdraw(opened, found, because)
        now = records.get(opened.connection, type(found), found.uid)
    answers.give(_document(now), [f"Release {label} is withdrawn."])


def _document(each: Release) -> dict[str, object]:
    return {
        "label": each.label,
        "criteria": each.criteria,
        "unreviewed": each.unreviewed,
        "excel": each.excel,
        "pseudonyms": each.pseudonyms,
        "layouts": list(each.layouts),
        "state": each.snapshot,
        "withdrawn_because": each.withdrawn_because,
    }


def _line(each: Release) -> str:
    extra = [each.criteria, "unreviewed" if each.unreviewed else "", "for Excel" if each.excel else ""]
    extra.append("with pseudonyms" if each.pseudonyms else "")
    extra.append(f"withdrawn: {each.withdrawn_because}" if each.withdrawn_because else "")
    return " · ".join([each.label, *filter(None, extra)])


def _differences(found: Differences) -> dict[str, object]:
    return {
        "added": [{"event": each.id, "title": each.title} for each in found.added],
        "withdrawn": [{"event": each.id, "title": each.title, "because": list(each.because)} for each in found.gone],
        "changed": [_changed(each) for each in found.changed],
        "renumbered": [list(pair) for pair in found.renumbered],
    }


def _changed(each: Changed) -> dict[str, object]:
    return {
        "event": each.id,
        "title": each.title,
        "fields": [{"field": one.column, "before": one.before, "after": one.after} for one in each.fields],
        "claims": {"added": each.claims_added, "gone": each.claims_gone, "changed": each.claims_changed},
        "decisions": [{"field": one.field, "chosen": one.chosen, "because": one.because} for one in each.decisions],
        "approved_by": each.approval.person if each.approval else None,
        "approval_comment": each.approval.comment if each.approval else None,
    }


def _told(found: Differences) -> Iterator[str]:
    for added in found.added:
        yield f"+ {added.id} {added.title}"
    for gone in found.gone:
        yield f"- {gone.id} {gone.title}: {' '.join(gone.because)}"
    for each in found.changed:
        yield f"~ {each.id} {each.title}"
        for one in each.fields:
            yield f"    {one.column}: {one.before or 'nothing'} → {one.after or 'nothing'}"
        for verb, claims in (
            ("added", each.claims_added),
            ("gone", each.claims_gone),
            ("changed", each.claims_changed),
        ):
            if claims:
                yield f"    claims {verb}: {', '.join(claims)}"
        for decision in each.decisions:
            yield f"    decided on {decision.field}: {decision.chosen}, because {decision.because}"
        if each.approval is not None:
            comment = f": {each.approval.comment}" if each.approval.comment else ""
            yield f"    approved by {each.approval.person}{comment}"
    for before, after in found.renumbered:
        yield f"! {before} is now called {after}: an event keeps its id for ever, so one of the two files is wrong."
