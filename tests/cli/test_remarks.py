from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.running import done, refused

if TYPE_CHECKING:
    from pathlib import Path


def say(collection: Path, *arguments: object, person: str = "Ben") -> Any:
    return done("review", collection, "comment", *arguments, "--as", person, "--json").document


def shown(collection: Path) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = done("show", "event", "E-000001", collection, "--json").document["comments"]
    return told


def test_two_people_talk_about_a_field_of_an_event(collection: Path) -> None:
    asked = say(collection, "E-000001", "@Ann, why is #killed so low?")
    assert asked["field"] == "killed"
    answered = say(collection, "E-000001", "The list has ten names.", "--answers", asked["comment"], person="Ann")
    first, second = shown(collection)
    assert (first["person"], second["person"], second["answers"]) == ("Ben", "Ann", asked["comment"])
    assert [(each["field"], each["person"]) for each in first["mentions"]] == [(None, "Ann"), ("killed", None)]
    ended = ("review", collection, "done", answered["comment"])
    assert "Give a reason" in refused(*ended)
    assert done(*ended, "--because", "Ten it is.", "--as", "Ben").lines == ["Marked as done."]
    assert [each["done_because"] for each in shown(collection)] == ["Ten it is.", None]
    lines = done("show", "event", "E-000001", collection).lines
    assert lines[-2].endswith(" on killed: @Ann, why is #killed so low? (done: Ten it is.)")
    assert lines[-1].startswith("  Ann, ")


def test_a_claim_tells_what_was_said_about_it(collection: Path) -> None:
    claim = done("list", "claims", collection, "--json").document[0]["uid"]
    assert "comments" not in done("show", "claim", claim, collection, "--json").document
    say(collection, claim, "Is this the same list?", "--field", "sources")
    (told,) = done("show", "claim", claim, collection, "--json").document["comments"]
    assert (told["on"], told["field"]) == (f"claim:{claim}", "sources")
    assert [each["uid"] for each in shown(collection)] == [told["uid"]], "an event tells what is said about its claims"


def test_comments_are_listed_with_what_became_of_them(collection: Path) -> None:
    asked = [say(collection, "E-000001", f"Question {n}")["comment"] for n in range(3)]
    say(collection, "E-000001", "Answer", "--answers", asked[0])
    done("review", collection, "done", asked[1], "--because", "So.", "--as", "Ben")
    assert "only Ben can withdraw it" in refused(
        "review", collection, "unsay", asked[2], "--because", "Wrong.", "--as", "Ann"
    )
    done("review", collection, "unsay", asked[0], "--because", "Wrong.", "--as", "Ben")
    rows = done("list", "comments", collection).lines[2:]
    assert [next(word for word in ("open", "done", "withdrawn", "Answer") if word in row) for row in rows] == [
        "withdrawn",
        "Answer",
        "done",
        "open",
    ]


@pytest.mark.parametrize("what", ["E-000009", "01940000"])
def test_what_is_not_here_cannot_be_spoken_about(collection: Path, what: str) -> None:
    assert f"No event, claim or figure begins with {what}" in refused("review", collection, "comment", what, "Hm.")
