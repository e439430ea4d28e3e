"""The tour: the whole way from an article to reviewed CSV on the sample, with two people who check each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator import assets
from curator.cli import answers, tour_folder
from curator.cli.screen import NoScreenError
from curator.cli.tour_folder import NAME
from curator.core.articles import ArticleVersion
from curator.core.cases import in_use
from curator.core.disputes import Dispute, open_disputes
from curator.core.errors import CuratorError
from curator.core.events import Event, EventState
from curator.core.figures import propose
from curator.core.settling import choices
from curator.exchange import exporters, importers, intake
from curator.exchange.annotations import annotate
from curator.store.collection import create, open_collection
from curator.store.queries import articles, cases, records
from curator.store.signing import new_signer
from curator.suggest import unread
from curator.work import claims, releasing, reviewing, settling

if TYPE_CHECKING:
    from curator.cli.screen import Screen
    from curator.core.cases import Case
    from curator.store.collection import Collection

CURATOR, REVIEWER = "Ada", "Ben"
"""The two people of the tour; their keys end with it."""


@dataclass(slots=True)
class _Tour:
    """Where the tour is made and where it is put in the end, what was done, in sentences, and the names of its files."""

    making: Path
    folder: Path
    done: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def tell(self, sentence: str) -> None:
        self.done.append(sentence)


@click.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path("curator-demo"))
@click.option("--no-window", is_flag=True, help="Do not open the window at the end.")
@answers.json_option
@click.pass_context
def demo(ctx: click.Context, folder: Path, no_window: bool) -> None:
    """Make the sample collection in DIR, go the whole way to reviewed CSV files, and open it.

    Without a display, or with --no-window, the window stays closed; its pictures are drawn all the same.
    """
    screen: Screen = ctx.obj
    folder = folder.resolve()
    path = folder / NAME
    with tour_folder.made_in(folder) as making:
        tour = _Tour(making, folder)
        _go(tour, screen)
    document = {"collection": str(path), "done": tour.done, "files": [str(folder / name) for name in tour.files]}
    answers.give(document, tour.done)
    if no_window or answers.wants_json():
        return
    try:
        ctx.exit(screen.open_window(path))
    except NoScreenError:
        click.echo(f"Open it later with: curator {path}")


def _go(tour: _Tour, screen: Screen) -> None:
    path = tour.making / NAME
    ada, ben = new_signer(CURATOR), new_signer(REVIEWER)
    with create(path, ada, title="Velira valley (invented sample)") as collection:
        _take_in(tour, collection)
        _mark(tour, collection)
        _load_claims(tour, collection)
        _submit(tour, collection)
    with open_collection(path, ben, must_write=True) as collection:
        _settle(tour, collection)
        _approve(tour, collection)
    with open_collection(path, ada, must_write=True) as collection:
        _try_own_work(tour, collection)
        _export(tour, collection)
    _take_pictures(tour, screen)


def _take_in(tour: _Tour, collection: Collection) -> None:
    for sample in sorted((assets.folder("resources") / "sample").glob("*.txt")):
        outcome = intake.take_in(collection, importers.read(sample), sample.name)
        if outcome.article is not None and outcome.version is not None:
            caveats = len(articles.caveats_of(collection.connection, outcome.version))
            tour.tell(f"{CURATOR} took in {sample.name}: its warnings about itself are {caveats} caveats.")


def _mark(tour: _Tour, collection: Collection) -> None:
    for shelved in articles.library(collection.connection):
        version = records.get(collection.connection, ArticleVersion, shelved.version)
        text = articles.text(collection.connection, version)
        standing = [span for each in articles.passages_of(collection.connection, version.uid) for span in each.spans]
        sentence = unread.next_sentence(text, 0, standing)
        if sentence is not None:
            claims.mark_passage(collection, version.uid, [sentence], "read first on the tour")
            tour.tell(f"{CURATOR} marked a passage of “{shelved.article.title}”: “{answers.short(sentence.of(text))}”")


def _load_claims(tour: _Tour, collection: Collection) -> None:
    done = annotate(collection, assets.folder("resources") / "sample" / "claims.jsonl")
    disputed = [case for case in cases.every(collection.connection) if open_disputes(case)]
    tour.tell(
        f"{CURATOR} recorded {answers.many(len(done.claims), 'claim')} and grouped them into"
        f" {answers.many(len(done.events), 'event')}; {len(disputed)} of them are disputed by their own claims."
    )
    for case in disputed:
        fields = ", ".join(sorted({dispute.field for dispute in open_disputes(case)}))
        tour.tell(f"  {case.event.public_id} {case.event.title}: disputed on {fields}")


def _submit(tour: _Tour, collection: Collection) -> None:
    submitted = 0
    for case in list(cases.every(collection.connection)):
        if in_use(case) and propose(case) and case.event.state is EventState.DRAFT:
            reviewing.submit(collection, case.event.uid)
            submitted += 1
    tour.tell(f"{CURATOR} confirmed the figures of {answers.many(submitted, 'event')} and submitted them for review.")


def _settle(tour: _Tour, collection: Collection) -> None:
    for case in list(cases.every(collection.connection)):
        for dispute in open_disputes(case):
            chosen = _choice(case, dispute)
            settling.settle(
                collection,
                case.event.uid,
                dispute.field,
                chosen=chosen,
                because="On the tour the side with the most claims is taken, the lower one of equals.",
                kind=dispute.kind,
            )
            tour.tell(f"{REVIEWER} settled {case.event.public_id} on {dispute.field}: “{chosen}”")


def _choice(case: Case, dispute: Dispute) -> str:
    """The side with the most claims, the first of equals; where that is no value to choose, the lowest one."""
    sides = sorted(dispute.positions, key=lambda position: -len(position.claims))
    offered = choices(case, dispute)
    return next((side.value for side in sides if not offered or side.value in offered), offered[0] if offered else "")


def _approve(tour: _Tour, collection: Collection) -> None:
    for event in records.every(collection.connection, Event):
        if event.state not in {EventState.READY, EventState.IN_REVIEW, EventState.REOPENED}:
            continue
        try:
            state = reviewing.approve(collection, event.uid, "Read against the words.")
        except CuratorError as refusal:
            tour.tell(f"{event.public_id} is not approved: {refusal.sentence}")
        else:
            what = "approved" if state is EventState.APPROVED else "gave the first of two approvals to"
            tour.tell(f"{REVIEWER} {what} {event.public_id} {event.title}")


def _try_own_work(tour: _Tour, collection: Collection) -> None:
    """What Ada wrote she cannot approve, also where only the second of two approvals is missing."""
    for event in records.every(collection.connection, Event):
        if event.state is EventState.IN_REVIEW:
            try:
                reviewing.approve(collection, event.uid)
            except CuratorError as refusal:
                tour.tell(f"{CURATOR} cannot approve {event.public_id}: {refusal.sentence}")


def _export(tour: _Tour, collection: Collection) -> None:
    layout = exporters.LAYOUTS[0].name
    exported = exporters.finish(exporters.export(collection.connection, layout, tour.making, release_label="demo"))
    releasing.note_export(collection, layout, exported, unreviewed=False)
    tour.files += [file.name for file in exported.files]
    tour.tell(
        f"{CURATOR} wrote {answers.many(exported.events, 'approved event')} to {tour.folder} as CSV;"
        f" {exported.withheld} withheld, each with its reason in withheld.csv."
    )


def _take_pictures(tour: _Tour, screen: Screen) -> None:
    try:
        taken = screen.take_pictures(tour.making / NAME, tour.making)
    except NoScreenError as missing:
        tour.tell(f"Pictures of the window are left out. {missing.sentence}")
        return
    tour.files += [path.name for path in taken]
    tour.tell(f"Pictures of the desks: {', '.join(path.name for path in taken)}.")
