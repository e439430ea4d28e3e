"""The steps of the tour: what to do, by which keys, and what shows that it was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from curator.ui.words import tr

Key = Callable[[str], str]
"""The key of the action of this name, as people write it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. It is done once everything in `signs` was seen since the step began (`watching` names them)."""

    name: str
    title: Callable[[], str]
    text: Callable[[Key], str]
    signs: frozenset[str]


STEPS: tuple[Step, ...] = (
    Step(
        "palette",
        lambda: tr("Everything by its name"),
        lambda key: tr(
            "The caret is in the article: {into} brings it back there, {part} goes from part to part of the window. {palette} lists"
            " everything that can be done, with its key, and finds it by a few letters. Open it and look; Escape leaves.",
            into=key("go.text"), palette=key("view.palette"), part=key("go.next_part"),
        ),
        frozenset({"at:palette"}),
    ),
    Step(
        "mark",
        lambda: tr("Mark a passage"),
        lambda key: tr(
            "{next} selects the next sentence with casualties that nobody has marked yet; press it until you like one."
            " {word}, {sentence} and {paragraph} would take the word, the sentence or the paragraph at the caret."
            " {mark} marks what is selected.",
            next=key("text.next_count"), word=key("text.word"), sentence=key("text.sentence"),
            paragraph=key("text.paragraph"), mark=key("text.mark"),
        ),
        frozenset({"record:passage"}),
    ),
    Step(
        "claim",
        lambda: tr("Record what it claims"),
        lambda key: tr(
            "With the words still selected, {claim} opens the claim form, filled from them: who says so, how many, when,"
            " where. Nothing is saved yet, and nothing typed is ever lost.",
            claim=key("claim.new"),
        ),
        frozenset({"did:claim.new", "at:counts"}),
    ),
    Step(
        "correct",
        lambda: tr("Correct the count"),
        lambda _key: tr(
            "The caret is in “How many, of whom”. Change the line, for instance to: at least 3 killed civilians. Below the line"
            " stands what was understood; what is not understood is said so, and is kept as you wrote it."
        ),
        frozenset({"typed:counts"}),
    ),
    Step(
        "save",
        lambda: tr("Save the claim"),
        lambda key: tr("{save} saves it. {history} shows who wrote what and when, and goes back to it.", save=key("claim.save"), history=key("edit.history")),
        frozenset({"record:claim"}),
    ),
    Step(
        "event",
        lambda: tr("Put it under an event"),
        lambda key: tr(
            "Several claims can be about one event. {event} asks which: type to find it; the last line makes a new one of the claim.",
            event=key("claim.to_event"),
        ),
        frozenset({"record:event_claim"}),
    ),
    Step(
        "undo",
        lambda: tr("Take it back, and do it again"),
        lambda key: tr(
            "{undo} takes back the last step, whatever it was, also after the program was closed. {redo} does it again."
            " Leave an input first ({into}): within one, these keys are for what is typed.",
            undo=key("edit.undo"), redo=key("edit.redo"), into=key("go.text"),
        ),
        frozenset({"did:edit.undo", "did:edit.redo"}),
    ),
    Step(
        "dispute",
        lambda: tr("See a dispute"),
        lambda key: tr(
            "{events} goes to the Events desk. Go down the table to an event whose claims are in dispute, such as “Killing at Deyr Holm”:"
            " its claims stand side by side, with what they disagree on.",
            events=key("go.events"),
        ),
        frozenset({"disputed:events"}),
    ),
    Step(
        "submit",
        lambda: tr("Submit it for review"),
        lambda key: tr(
            "{submit} submits the event in hand: you put your name to its figures, and it waits for a reviewer.",
            submit=key("event.submit"),
        ),
        frozenset({"record:event"}),
    ),
    Step(
        "settle",
        lambda: tr("Settle the dispute"),
        lambda key: tr(
            "{review} goes to the Review desk; {next} goes through the queue. With the disputed event in hand, {settle} goes to the"
            " dispute: choose with the arrows, Tab, write why, Enter. The reason stays with the decision.",
            review=key("go.review"), next=key("review.next"), settle=key("review.settle"),
        ),
        frozenset({"record:decision", "at:disputes"}),
    ),
    Step(
        "approve",
        lambda: tr("Approve the event"),
        lambda key: tr(
            "{approve} approves it, once no dispute is open. In a team nobody approves what they wrote; alone, it is marked as self reviewed.",
            approve=key("review.approve"),
        ),
        frozenset({"did:review.approve", "record:event"}),
    ),
    Step(
        "release",
        lambda: tr("Write the files"),
        lambda key: tr(
            "{release} goes to the Release desk: what goes out, and what is withheld and why. Name a folder ({part} or Tab leads to it), then {export} writes the files.",
            release=key("go.release"), export=key("release.export"), part=key("go.next_part"),
        ),
        frozenset({"record:export_run"}),
    ),
)  # fmt: skip


def place_of(name: str) -> int:
    """Where in the tour the step of this name is; the first where there is none of it, the number of steps after the end."""
    if name == "done":
        return len(STEPS)
    return next((place for place, step in enumerate(STEPS) if step.name == name), 0)
