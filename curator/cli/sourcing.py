"""Sources: how they stand to each other, how reliable they are, what warns of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, writing
from curator.cli.reviewing import step
from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.errors import CuratorError
from curator.core.records import name_of
from curator.core.sources import Reliability, Source, SourceRelationKind
from curator.store.queries import records
from curator.work import caveats, sources

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.store.collection import Collection

COLLECTION = "curator.source.collection"


class UnknownSourceError(CuratorError):
    """No source, or several, are called this."""


@click.group(name="source")
@collection_argument
@click.pass_context
def source(ctx: click.Context, collection: Path) -> None:
    """Sources of COLLECTION: which rest on which, how reliable they are, what warns of them."""
    ctx.meta[COLLECTION] = collection


def _opened(person: str) -> AbstractContextManager[Collection]:
    path: Path = click.get_current_context().meta[COLLECTION]
    return writing(path, person)


def _named(collection: Collection, name: str) -> Uid:
    """The source of this name or other name, whatever the case, or with this uid.

    Raises:
        UnknownSourceError: none or several are called this.
    """
    wanted = name.casefold()
    found = [
        each.uid
        for each in records.every(collection.connection, Source)
        if each.uid == name or wanted in {known.casefold() for known in (each.name, *each.aliases)}
    ]
    if len(found) != 1:
        several = "Several sources are" if found else "No source is"
        message = f"{several} called “{name}” here: give the name as a claim gives it, or the uid."
        raise UnknownSourceError(message)
    return found[0]


@source.command()
@click.argument("name")
@click.argument("kind", type=click.Choice([kind.value for kind in SourceRelationKind]))
@click.argument("other")
@step
def relate(name: str, kind: str, other: str, person: str, because: str) -> None:
    """Say that the source NAME republishes, cites, is owned like, or is a partner of OTHER; partners stay two voices."""
    with _opened(person) as opened:
        one, two = _named(opened, name), _named(opened, other)
        made = sources.relate(opened, one, two, SourceRelationKind(kind), because)
    answers.give({name_of(type(made)): made.uid}, [f"{name} {kind.replace('_', ' ')} {other} ({made.uid})."])


@source.command()
@click.argument("relation")
@step
def unrelate(relation: str, person: str, because: str) -> None:
    """Take RELATION back, with a reason (--because)."""
    with _opened(person) as opened:
        found = records.by_prefix(opened.connection, "source_relation", relation)
        sources.unrelate(opened, found.uid, because)
    answers.give({"source_relation": found.uid}, ["Taken back."])


@source.command()
@click.argument("name")
@click.argument("as_grade", metavar="GRADE", type=click.Choice([grade.value for grade in Reliability]))
@step
def grade(name: str, as_grade: str, person: str, because: str) -> None:
    """Grade how reliable the source NAME is (Admiralty code, A to F), with a reason (--because)."""
    with _opened(person) as opened:
        found = _named(opened, name)
        sources.assess(opened, found, Reliability(as_grade), because)
    answers.give({"source": found, "grade": as_grade}, [f"{name} is graded {as_grade}."])


@source.command()
@click.argument("name")
@click.argument("kind", type=click.Choice([kind.value for kind in CaveatKind]))
@step
def warn(name: str, kind: str, person: str, because: str) -> None:
    """Hang a caveat of KIND on the source NAME, in the words of --because."""
    with _opened(person) as opened:
        found = _named(opened, name)
        made = caveats.raise_caveat(opened, CaveatKind(kind), CaveatScope.SOURCE, target=found, wording=because)
    answers.give({"caveat": made.uid, "source": found}, [f"The caveat is on {name} ({made.uid})."])


@source.command()
@click.argument("caveat")
@step
def unwarn(caveat: str, person: str, because: str) -> None:
    """Take CAVEAT back, with a reason (--because); what stands in an article itself stays."""
    with _opened(person) as opened:
        found = records.by_prefix(opened.connection, "caveat", caveat)
        caveats.withdraw_caveat(opened, found.uid, because)
    answers.give({"caveat": found.uid}, ["Taken back."])
