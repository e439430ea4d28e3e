"""Why an action has nothing to do just now, and what to do about it: said by its key, its button and the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from curator.ui.actions import ACTIONS, Desk, action
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QKeyCombination

    from curator.ui.workplace import Workplace

_ENTER = {QKeySequence(held + key) for held in ("", "Shift+") for key in ("Return", "Enter")}

_WITHOUT_COLLECTION = {
    "collection.new", "collection.open", "collection.quit", "go.read", "go.events", "go.review", "go.release",
    "go.text", "text.larger", "text.smaller", "text.typeface", "view.palette", "view.appearance",
    "view.settings", "help.guide", "help.keys", "help.print_keys", "help.tour", "help.about", "go.next_part",
}  # fmt: skip
"""What needs no open collection."""


def why_not(workplace: Workplace, name: str) -> str:
    """A sentence on why the action of this name has nothing to do now; whether that is so is asked elsewhere."""
    described = action(name)
    if workplace.collection is None and name not in _WITHOUT_COLLECTION:
        return tr(
            "No collection is open: make one ({make}) or open one ({open}).",
            make=key_of(workplace, "collection.new"),
            open=key_of(workplace, "collection.open"),
        )
    if described.desk is not None and described.desk is not workplace.desk:
        return _elsewhere(workplace, described.desk)
    return _here(workplace, name) or tr("There is nothing to do for this just now.")


def why_nothing_came(workplace: Workplace, pressed: QKeyCombination) -> str:
    """What a key that nobody took would do, and where; empty where it belongs to no action."""
    sequence = QKeySequence(pressed)
    if sequence in _ENTER:
        # inputs take it and let it go on
        return ""
    found = [each for each in ACTIONS if sequence in workplace.actions[each.name].shortcuts()]
    # of several desks' actions, that of the desk in front
    found.sort(key=lambda each: each.desk is not workplace.desk)
    for described in found:
        where = why_not(workplace, described.name)
        if described.desk is workplace.desk and workplace.collection is not None:
            where = tr("This is done with the caret in the article ({key}).", key=key_of(workplace, "go.text"))
        return f"{tr(described.text).removesuffix('…')}: {where}"
    return ""


def key_of(workplace: Workplace, name: str) -> str:
    """The key of an action as people write it, or its name where it has none."""
    shown = workplace.actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return shown or tr(action(name).text)


def _elsewhere(workplace: Workplace, desk: Desk) -> str:
    key = key_of(workplace, f"go.{desk.value}")
    match desk:
        case Desk.READ:
            return tr("This is done on the Read desk ({key}).", key=key)
        case Desk.EVENTS:
            return tr("This is done on the Events desk ({key}).", key=key)
        case Desk.REVIEW:
            return tr("This is done on the Review desk ({key}).", key=key)
        case Desk.RELEASE:
            return tr("This is done on the Release desk ({key}).", key=key)


def _here(workplace: Workplace, name: str) -> str:
    """What is missing on the desk in front for an action of it."""
    for names, key, told in _NEEDS:
        if name in names:
            return told(key_of(workplace, key))
    return tr("Choose an article in the library first.") if action(name).desk is Desk.READ else ""


_NEEDS: tuple[tuple[frozenset[str], str, Callable[[str], str]], ...] = (
    (
        frozenset({"text.mark", "text.shrink", "text.other_end"}),
        "text.word",
        lambda key: tr("Select words in the article first: {key} takes the word at the caret.", key=key),
    ),
    (
        frozenset({"text.next_passage", "text.previous_passage"}),
        "text.mark",
        lambda key: tr("Nothing is marked in this article yet: {key} marks the selected words.", key=key),
    ),
    (
        frozenset({"go.library"}),
        "collection.import",
        lambda key: tr("The library is empty: {key} takes articles in.", key=key),
    ),
    (
        frozenset({"go.claim"}),
        "claim.new",
        lambda key: tr("No claim is recorded here yet: select words in the article and press {key}.", key=key),
    ),
    (
        frozenset({"text.usual_size"}),
        "text.larger",
        lambda key: tr("The text has its usual size already: {key} makes it larger.", key=key),
    ),
    (
        frozenset({"text.citation"}),
        "text.next_passage",
        lambda _key: tr("Put the caret beside a citation mark, such as [3], first."),
    ),
    (
        frozenset({"edit.find_next", "edit.find_previous", "edit.find_whole"}),
        "edit.find",
        lambda key: tr("Find words in the article first ({key}).", key=key),
    ),
    (
        frozenset({"claim.add_words"}),
        "claim.new",
        lambda key: tr("Begin a new claim ({key}), then select more words for it.", key=key),
    ),
    (
        frozenset({"text.unmark"}),
        "text.next_passage",
        lambda key: tr("Put the caret into a marked passage first: {key} goes to the next.", key=key),
    ),
    (
        frozenset({"text.confirm_stretch", "text.stretch_start", "text.stretch_end"}),
        "go.library",
        lambda key: tr(
            "Put the caret beside a strip, or choose a warning in the outline, first ({key}: the library).", key=key
        ),
    ),
    (
        frozenset({"text.version", "text.changes", "text.look"}),
        "text.newer",
        lambda key: tr("This article has one version only: {key} takes in a newer one.", key=key),
    ),
    (
        frozenset({"text.next_change", "text.previous_change"}),
        "text.changes",
        lambda key: tr("Show what changed first ({key}).", key=key),
    ),
    (
        frozenset({"text.agree", "text.choose_place", "text.give_up"}),
        "text.look",
        lambda key: tr("List the passages to look at first ({key}), and choose one.", key=key),
    ),
    (
        frozenset({"claim.save"}),
        "claim.new",
        lambda key: tr("No claim is in the form: select words in the article and press {key}.", key=key),
    ),
    (
        frozenset({"claim.return", "claim.accept", "claim.unusable"}),
        "claim.submit",
        lambda key: tr("Choose a claim that waits for review first; {key} submits the claim in hand.", key=key),
    ),
    (
        frozenset({"claim.submit"}),
        "claim.save",
        lambda _key: tr("Choose a claim that is a draft, or was returned, first."),
    ),
    (
        frozenset({"claim.to_event", "claim.withdraw", "claim.supersede"}),
        "claim.save",
        lambda key: tr("Choose a claim in the list, or save the one in the form ({key}), first.", key=key),
    ),
    (
        frozenset({"event.change", "event.link", "event.merge", "event.distinct", "event.submit"}),
        "claim.to_event",
        lambda key: tr("Choose an event in the list first; {key} on the Read desk puts a claim under one.", key=key),
    ),
    (
        frozenset({"event.unlink"}),
        "event.link",
        lambda key: tr("The event in hand is linked to no other; {key} links it.", key=key),
    ),
    (
        frozenset({"claim.bearing"}),
        "claim.to_event",
        lambda key: tr("Choose a claim that is under an event first; {key} puts the claim in hand under one.", key=key),
    ),
    (
        frozenset({"event.bearing", "review.bearing", "review.implausible"}),
        "claim.to_event",
        lambda key: tr("No claim bears on the event in hand; {key} on the Read desk puts one there.", key=key),
    ),
    (
        frozenset({"review.plausible"}),
        "review.implausible",
        lambda key: tr("No claim of the event in hand was called implausible ({key}).", key=key),
    ),
    (
        frozenset({"review.undischarge"}),
        "review.discharge",
        lambda key: tr("No caveat is discharged for a claim of the event in hand ({key}).", key=key),
    ),
    (
        frozenset({"event.split", "event.rest"}),
        "event.ledger",
        lambda key: tr("No claim gives a total; {key} shows those that there are beside the events.", key=key),
    ),
    (
        frozenset({"event.unmerge"}),
        "event.merge",
        lambda key: tr("Nothing was merged into the event in hand; {key} merges it into another.", key=key),
    ),
    (
        frozenset({"review.same", "review.distinct"}),
        "review.next",
        lambda key: tr("Nobody said that the event in hand may be another one; {key} goes to the next.", key=key),
    ),
    (
        frozenset({"event.picture"}),
        "event.map",
        lambda key: tr("Show the map ({key}) or the timeline first: what is in front is saved.", key=key),
    ),
    (
        frozenset({"review.approve", "review.give_back", "review.discharge"}),
        "event.submit",
        lambda key: tr("Choose an event in the queue first; {key} on the Events desk submits one.", key=key),
    ),
    (
        frozenset({"review.next", "review.previous", "review.undisputed", "review.mine", "review.approve_many"}),
        "event.submit",
        lambda key: tr("Nothing further waits in the queue; {key} on the Events desk submits an event.", key=key),
    ),
    (
        frozenset({"review.settle"}),
        "review.next",
        lambda key: tr("No dispute is open on the event in hand; {key} goes to the next.", key=key),
    ),
    (
        frozenset({"release.list"}),
        "release.export",
        lambda key: tr("No release was made yet: give one a label, then {key} makes it and writes its files.", key=key),
    ),
    (
        frozenset({"release.withdraw", "release.compare"}),
        "release.list",
        lambda key: tr("Choose a release first: {key} lists them; two are needed to compare.", key=key),
    ),
    (
        frozenset({"release.folder"}),
        "release.export",
        lambda key: tr("No files were written since the collection was opened: {key} writes them.", key=key),
    ),
    (
        frozenset({"edit.history"}),
        "view.palette",
        lambda _key: tr("Choose a claim or an event first: its history is shown."),
    ),
    (
        frozenset({"edit.comments"}),
        "view.palette",
        lambda _key: tr("Choose a claim or an event first: what was said about it is shown."),
    ),
    (
        frozenset({"collection.report"}),
        "collection.import",
        lambda key: tr("Nothing was taken in since the window was opened ({key} takes in).", key=key),
    ),
)
"""Actions, the action whose key helps, and the sentence about it."""
