"""The vocabularies of a collection: caveats, types of event, classes of people, counting profiles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, person_option, reading, writing
from curator.core.errors import CuratorError
from curator.core.vocabulary_terms import Vocabulary
from curator.store.queries import vocabularies
from curator.work import vocabularies as work

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from curator.core.vocabularies import KnownTerm
    from curator.store.collection import Collection

COLLECTION = "curator.vocabulary.collection"


class UnreadableProfileError(CuratorError):
    """There is no file of a counting profile to read."""


class WhichVocabulary(click.ParamType[Vocabulary]):
    """One of the vocabularies, by its name."""

    name = "vocabulary"

    def convert(
        self,
        value: Any,  # noqa: ANN401 click's own signature
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Vocabulary:
        """The vocabulary."""
        try:
            return Vocabulary(str(value).replace("-", "_"))
        except ValueError:
            self.fail(f"“{value}” is none of {', '.join(Vocabulary)}", param, ctx)


@click.group(name="vocabulary")
@collection_argument
@click.pass_context
def vocabulary(ctx: click.Context, collection: Path) -> None:
    """Show and change the words of COLLECTION: caveats, event_types, person_classes, counting_profiles."""
    ctx.meta[COLLECTION] = collection


def _opened(person: str) -> AbstractContextManager[Collection]:
    return writing(click.get_current_context().meta[COLLECTION], person)


def _step(command: Callable[..., Any]) -> Callable[..., Any]:
    which = click.argument("which", metavar="VOCABULARY", type=WhichVocabulary())
    return which(person_option(answers.json_option(command)))


_labels = (
    click.option("--label", default="", help="What people read, in English."),
    click.option("--label-ar", default="", help="What people read, in Arabic."),
)


def _labelled(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_labels):
        command = option(command)
    return command


@vocabulary.command(name="list")
@click.argument("which", metavar="[VOCABULARY]", type=WhichVocabulary(), required=False)
@answers.json_option
def list_(which: Vocabulary | None) -> None:
    """List the terms of one vocabulary, or of all, with how many records hold each."""
    with reading(click.get_current_context().meta[COLLECTION]) as opened:
        found = [
            _told(each, term, uses)
            for each in ([which] if which else Vocabulary)
            for uses in [vocabularies.uses(opened.connection, each)]
            for term in vocabularies.vocabulary(opened.connection, each).terms
        ]
    headings = ("vocabulary", "id", "label", "records", "state", "like")
    rows = [
        (each["vocabulary"], each["id"], each["label"], each["records"], _state(each), each["like"] or "")
        for each in found
    ]
    answers.give(found, answers.table(headings, rows))


def _told(which: Vocabulary, term: KnownTerm, uses: Mapping[str, int]) -> dict[str, Any]:
    return {
        "vocabulary": which.value,
        "id": term.name,
        "label": term.label(),
        "labels": dict(term.labels),
        "meaning": term.meaning,
        "like": term.like if not term.is_standard else None,
        "standard": term.is_standard,
        "read_as": term.read_as,
        "merged_into": term.merged_into or None,
        "retired": term.is_retired,
        "because": term.because or None,
        "records": uses.get(term.name, 0),
    }


def _state(told: Mapping[str, Any]) -> str:
    if told["read_as"] != told["id"]:
        return f"read as {told['read_as']}"
    return "retired" if told["retired"] else ""


@vocabulary.command()
@_step
@click.argument("name", metavar="NAME")
@_labelled
@click.option("--like", default="", metavar="TERM", help="The standard term whose rules it follows.")
@click.option("--meaning", default="", help="What it means, in a sentence.")
def add(which: Vocabulary, name: str, label: str, label_ar: str, like: str, meaning: str, person: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Add a term NAME of your own; of counting profiles, NAME is the TOML file of one, or of its new version."""
    with _opened(person) as opened:
        if which is Vocabulary.COUNTING_PROFILES:
            profile = work.add_profile(opened, _text(Path(name)))
            done = f"The counting profile {profile.id} is there in version {profile.version}."
            answers.give({"vocabulary": which.value, "id": profile.id, "version": profile.version}, [done])
            return
        labels = {"en": label, "ar": label_ar}
        made = work.add(opened, which, labels, name=name, like=like, meaning=meaning)
        answers.give({"vocabulary": which.value, "id": made}, [f"The term {made} is there."])


@vocabulary.command()
@_step
@click.argument("name", metavar="NAME")
@_labelled
def rename(which: Vocabulary, name: str, label: str, label_ar: str, person: str) -> None:
    """Give the term NAME another label; records go on holding NAME."""
    with _opened(person) as opened:
        work.rename(opened, which, name, {"en": label, "ar": label_ar})
        _tell(opened, which, name)


@vocabulary.command()
@_step
@click.argument("name", metavar="NAME")
@click.argument("into", metavar="INTO")
@click.option("--because", default="", help="The reason, which stays with the term.")
def merge(which: Vocabulary, name: str, into: str, because: str, person: str) -> None:
    """Have records that hold NAME read as INTO; they keep the word."""
    with _opened(person) as opened:
        work.merge(opened, which, name, into, because)
        _tell(opened, which, name)


@vocabulary.command()
@_step
@click.argument("name", metavar="NAME")
@click.option("--because", default="", help="The reason, which stays with the term.")
def retire(which: Vocabulary, name: str, because: str, person: str) -> None:
    """Offer the term NAME no longer; records that hold it stay as they are."""
    with _opened(person) as opened:
        work.retire(opened, which, name, because)
        _tell(opened, which, name)


@vocabulary.command(name="take-back")
@_step
@click.argument("name", metavar="NAME")
def take_back(which: Vocabulary, name: str, person: str) -> None:
    """Offer the term NAME again, which was merged or retired, and read it as itself."""
    with _opened(person) as opened:
        work.take_back(opened, which, name)
        _tell(opened, which, name)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        message = f"{path} cannot be read as a text in UTF-8: check the name of the file."
        raise UnreadableProfileError(message) from None


def _tell(collection: Collection, which: Vocabulary, name: str) -> None:
    term = vocabularies.vocabulary(collection.connection, which).get(name)
    told = _told(which, term, vocabularies.uses(collection.connection, which))
    state = _state(told)
    line = f"{name}: “{term.label()}”{f', {state}' if state else ''}; {answers.many(told['records'], 'record')} of it."
    answers.give(told, [line])
