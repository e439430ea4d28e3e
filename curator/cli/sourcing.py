"""Sources: how they stand to each other, how reliable they are, what warns of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading, writing
from curator.cli.reviewing import step
from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.errors import CuratorError
from curator.core.records import name_of
from curator.core.sources import Reliability, Source, SourceKind, SourceRelationKind
from curator.store.queries import records
from curator.store.queries import sources as queries
from curator.work import caveats, source_outlook, sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.core.outlook import Outlook
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
@click.option("--preview", is_flag=True, help="Only say which events it changes, and how.")
@step
def relate(name: str, kind: str, other: str, preview: bool, person: str, because: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Say that the source NAME republishes, cites, is owned like, or is a partner of OTHER; partners stay two voices."""
    relation = SourceRelationKind(kind)
    with _opened(person) as opened:
        one, two = _named(opened, name), _named(opened, other)
        found = source_outlook.if_related(opened, one, two, relation)
        made = None if preview else sources.relate(opened, one, two, relation, because)
    document: dict[str, object] = {} if made is None else {name_of(type(made)): made.uid}
    said = f"{name} {kind.replace('_', ' ')} {other}"
    done = f"Nothing is written: that {said} would change this:" if made is None else f"{said} ({made.uid})."
    answers.give(document | {"events": [_document(each) for each in found]}, [done, *_lines(found)])


@source.command()
@click.argument("relation")
@step
def unrelate(relation: str, person: str, because: str) -> None:
    """Take RELATION back, with a reason (--because)."""
    with _opened(person) as opened:
        found = records.by_prefix(opened.connection, "source_relation", relation)
        sources.unrelate(opened, found.uid, because)
    answers.give({"source_relation": found.uid}, ["Taken back."])


@source.command(name="list")
@answers.json_option
def list_() -> None:
    """List the sources: kind, grade, how many claims each has, with whom it is one voice."""
    path: Path = click.get_current_context().meta[COLLECTION]
    with reading(path) as opened:
        found = sorted(records.every(opened.connection, Source), key=lambda each: each.name.casefold())
        numbers = queries.claims_of_each(opened.connection)
    document = [
        {
            "uid": each.uid,
            "name": each.name,
            "aliases": each.aliases,
            "kind": each.kind,
            "grade": each.reliability.grade,
            "party_to_conflict": each.party_to_conflict,
            "claims": numbers.get(each.uid, 0),
        }
        for each in found
    ]
    lines = [
        f"{each.name} · {each.kind.value.replace('_', ' ')} · {each.reliability.grade.value} ·"
        f" {answers.many(numbers.get(each.uid, 0), 'claim')}"
        for each in found
    ]
    answers.give(document, lines or ["No source is known yet."])


@source.command()
@click.argument("name")
@click.argument("new_name")
@click.option("--alias", "aliases", multiple=True, help="Another name; may be given several times.")
@click.option("--kind", type=click.Choice([kind.value for kind in SourceKind]), help="What kind of body it is.")
@step
def rename(name: str, new_name: str, aliases: tuple[str, ...], kind: str | None, person: str, because: str) -> None:  # noqa: ARG001, PLR0917 every step takes a reason
    """Call the source NAME by NEW_NAME; its old name, and each --alias, stay other names of it."""
    with _opened(person) as opened:
        uid = _named(opened, name)
        found = records.get(opened.connection, Source, uid)
        given = SourceKind(kind) if kind else found.kind
        every = (*found.aliases, found.name, *aliases)
        sources.describe(opened, uid, name=new_name, aliases=every, kind=given)
    answers.give({"source": uid}, [f"{name} is called {new_name}."])


@source.command()
@click.argument("name")
@click.argument("other")
@click.option("--preview", is_flag=True, help="Only say which events it changes, and how.")
@step
def merge(name: str, other: str, preview: bool, person: str, because: str) -> None:
    """Make NAME another spelling of the source OTHER, with a reason: its claims, relations and caveats go there."""
    with _opened(person) as opened:
        one, two = _named(opened, name), _named(opened, other)
        found = source_outlook.if_merged(opened, one, two)
        if not preview:
            sources.merge(opened, one, two, because)
    done = f"{name} would be {other}." if preview else f"{name} is {other} now."
    answers.give({"source": two, "events": [_document(each) for each in found]}, [done, *_lines(found)])


def _lines(found: Iterable[Outlook]) -> Iterator[str]:
    for each in found:
        yield f"  {each.event} {each.title}".rstrip()
        yield from (f"    {sentence}" for sentence in each.sentences)


def _document(each: Outlook) -> dict[str, object]:
    return {"event": each.event, "changes": each.sentences}


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
