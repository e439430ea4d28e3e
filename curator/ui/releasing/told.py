"""A release as a page: what it is, and what it says otherwise than another one, with the decisions behind that."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.store import history
from curator.ui.mirroring import as_it_runs
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, isolated, moment, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.judgement import Release
    from curator.exchange.release_tables.compared import Changed, Differences
    from curator.store.queries.authorship import Hand
    from curator.ui.theme import Theme


def options(release: Release) -> Iterator[str]:
    """What a release was asked for, in words."""
    if release.criteria:
        yield isolated(release.criteria)
    if release.unreviewed:
        yield tr("with events that nobody approved")
    if release.excel:
        yield tr("for Excel")
    if release.pseudonyms:
        yield tr("with pseudonyms")


def release_page(release: Release, hand: Hand | None, size: int | None, theme: Theme, below: str = "") -> str:
    """The page of a release; `size` is how many events it has, where that is known."""
    rows = []
    if hand is not None:
        rows.append(
            (tr("Made"), tr("{when} by {person}", when=moment(history.moment(hand.made_at)), person=hand.made_by))
        )
    asked = " · ".join(options(release))
    rows.append((tr("Events asked for"), asked or tr("all that are approved")))
    rows.append((tr("Events in it"), tr("not counted yet") if size is None else number(size)))
    if release.withdrawn_because and hand is not None:
        gone = tr("{when} by {person}", when=moment(history.moment(hand.changed_at)), person=hand.changed_by)
        rows.append((tr("Withdrawn"), f"{gone}: {in_own_direction(release.withdrawn_because)}"))
    told = "".join(f"<tr><td class='quiet'>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows)
    style = (
        f"<style>body {{ color: {theme.ink}; }} .quiet {{ color: {theme.quiet}; }} a {{ color: {theme.accent}; }}"
        f" .warning {{ color: {theme.warning}; }} td {{ padding: 3px 8px 3px 0; }}"
        f" h1 {{ font-size: {PAGE_TITLE}; }} h2 {{ font-size: {PAGE_HEADING}; }}</style>"
    )
    head = f"<h1>{escape(in_own_direction(release.label))}</h1><table>{told}</table>"
    return as_it_runs(f"<html><head>{style}</head><body>{head}{below}</body></html>")


def differences_told(found: Differences, older: str, newer: str) -> str:
    """What the newer of two releases says otherwise than the older, by their labels."""
    title = tr("What {newer} says otherwise than {older}", newer=newer, older=older)
    parts = [f"<h2>{escape(title)}</h2>"]
    if found.is_empty:
        parts.append(f"<p>{tr('Nothing: both say the same.')}</p>")
    parts += _listed(tr("Added"), (_event(each.id, each.title) for each in found.added))
    parts += _listed(
        tr("Gone"),
        (f"{_event(each.id, each.title)}: {escape(' '.join(map(retold, each.because)))}" for each in found.gone),
    )
    parts += _listed(tr("Changed"), map(_changed, found.changed))
    parts += _listed(tr("Called otherwise"), (_renumbered(*each) for each in found.renumbered))
    return "".join(parts)


def _listed(heading: str, items: Iterable[str]) -> Iterator[str]:
    told = [f"<p>{each}</p>" for each in items]
    if told:
        yield f"<h2>{escape(heading)} · {number(len(told))}</h2>{''.join(told)}"


def _event(public_id: str, title: str) -> str:
    return f"<a href='event:{escape(public_id)}'>{escape(public_id)}</a> {escape(in_own_direction(title))}"


def _renumbered(before: str, after: str) -> str:
    told = tr(
        "{before} is now called {after}: an event keeps its id for ever, so one of the two files is wrong.",
        before=before,
        after=after,
    )
    return f"<span class='warning'>{escape(told)}</span>"


def _changed(each: Changed) -> str:
    lines = [_event(each.id, each.title)]
    nothing = tr("nothing")
    lines += [
        f"<b>{escape(one.column)}</b>: {_cell(one.before) or nothing} → {_cell(one.after) or nothing}"
        for one in each.fields
    ]
    for told, claims in (
        (tr("Claims added: {claims}", claims=len(each.claims_added)), each.claims_added),
        (tr("Claims gone: {claims}", claims=len(each.claims_gone)), each.claims_gone),
        (tr("Claims changed: {claims}", claims=len(each.claims_changed)), each.claims_changed),
    ):
        if claims:
            links = ", ".join(f"<a href='claim:{claim}'>{claim[-6:]}</a>" for claim in claims)
            lines.append(f"{escape(told)} ({links})")
    lines += [
        escape(
            tr(
                "Decided on {field}: {chosen}, because {because}",
                field=decision.field,
                chosen=decision.chosen,
                because=decision.because,
            )
        )
        for decision in each.decisions
    ]
    if each.approval is not None:
        approved = tr("Approved by {person}", person=each.approval.person)
        comment = f": {in_own_direction(each.approval.comment)}" if each.approval.comment else ""
        lines.append(f"<span class='quiet'>{escape(approved + comment)}</span>")
    return "<br>".join(lines)


def _cell(text: str) -> str:
    return escape(isolated(text)) if text else ""
