from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from curator.core.articles import Article
from curator.store.queries import records
from tests import ground
from tests.cli.running import Ran, done, refused, run
from tests.exchange.lines import killed, ministry, monitor, quote, write
from tests.store.laptops import share_all
from tests.store.together import clash, clashing

if TYPE_CHECKING:
    from pathlib import Path

BECAUSE = ("--because", "The names are listed.")


def review(collection: Path, *arguments: object, person: str = "Ben", code: int = 0) -> Ran:
    return done("review", collection, *arguments, "--as", person, code=code)


def event(collection: Path) -> Any:
    return done("list", "events", collection, "--json").document[0]


def shown(collection: Path) -> Any:
    return done("show", "event", "E-000001", collection, "--json").document


def test_one_writes_and_another_settles_and_approves(collection: Path) -> None:
    submitted = review(collection, "submit", "E-000001", person="Ann")
    assert submitted.lines == ["E-000001: submitted; it is now ready.", "Still disputed: killed (D1)."]
    assert "settle that first" in refused("review", collection, "approve", "E-000001", "--as", "Ben")
    settled = review(collection, "settle", "E-000001", "killed", "10", *BECAUSE, "--json").document
    assert settled == {"event": "E-000001", "state": "ready", "disputes": []}
    assert review(collection, "approve", "E-000001").lines == ["E-000001: approved; it is now approved."]
    now = event(collection)
    assert (now["state"], now["contested_on"]) == ("approved", ["killed"])
    total = next(each for each in now["figures"] if each["class"] == "total")
    assert (total["low"], total["best"], total["high"]) == (10, 10, 12)
    (decision,) = done("show", "event", "E-000001", collection, "--json").document["decisions"]
    assert (decision["chosen"], decision["because"]) == ("10", "The names are listed.")


def test_nobody_reviews_their_own_work(collection: Path) -> None:
    review(collection, "submit", "E-000001", person="Ann")
    review(collection, "dispute", "E-000001", "title", *BECAUSE, person="Cem")
    settle = ("review", collection, "settle", "E-000001")
    assert refused(*settle, "killed", "10", *BECAUSE, "--as", "Ann").startswith("Ann wrote a part of this")
    assert refused(*settle, "title", "it stays", *BECAUSE, "--as", "Cem").startswith("Cem wrote a part of this")
    for field, value in (("killed", "10"), ("title", "it stays")):
        done(*settle, field, value, *BECAUSE, "--as", "Ben")
    assert refused("review", collection, "approve", "E-000001", "--as", "Ann").startswith("Ann wrote a part of this")
    assert event(collection)["state"] == "ready"


def test_an_event_is_returned_with_a_comment_and_submitted_again(collection: Path) -> None:
    review(collection, "submit", "E-000001", person="Ann")
    assert "Give a reason" in refused("review", collection, "return", "E-000001", "--as", "Ben")
    assert review(collection, "return", "E-000001", "--because", "Which day?").lines[0].endswith("changes requested.")
    assert review(collection, "submit", "E-000001", person="Ann").lines[0].endswith("it is now ready.")


def test_a_large_number_needs_two_reviewers(collection: Path, tmp_path: Path) -> None:
    line = monitor(passages=[quote("ten villagers were killed")], counts=[killed(40)], event="E-000002")
    done("annotate", collection, write(tmp_path, line), "--as", "Ann")
    review(collection, "submit", "E-000002", person="Ann")
    first = review(collection, "approve", "E-000002", code=3)
    assert first.lines == ["E-000002: the first of two approvals is given; it is now in review."]
    assert "second reviewer" in refused("review", collection, "approve", "E-000002", "--as", "Ben")
    assert review(collection, "approve", "E-000002", person="Cem").lines[0].endswith("it is now approved.")


def test_another_best_number_needs_a_reason(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    unknown = monitor(counts=[killed(10, **{"class": "unknown"})], event="E-000001")
    done("annotate", empty, write(tmp_path, unknown, ministry(event="E-000001")), code=3)
    confirm = ("review", empty, "confirm", "E-000001", "--as", "Ann", "--best")
    assert "Say why 11" in refused(*confirm, "11")
    assert "lies outside" in refused(*confirm, "99", *BECAUSE)
    assert "confirmed; it is now draft." in done(*confirm, "killed:total=11", *BECAUSE).lines[0]
    total = next(each for each in event(empty)["figures"] if each["class"] == "total")
    assert (total["best"], total["method"], total["rationale"]) == (11, "reviewer_value", "The names are listed.")


@pytest.mark.parametrize("best", ["many", "wounded=3", "killed:soldiers=3", "killed=", "=", "3.5"])
def test_what_is_no_number_of_people_is_wrong_usage(collection: Path, best: str) -> None:
    ran = run("review", collection, "confirm", "E-000001", "--best", best)
    assert ran.code == 2
    assert "is no number of people" in ran.err


def test_an_event_is_graded_as_proposed_or_as_a_person_says(collection: Path) -> None:
    assert review(collection, "grade", "E-000001", person="Ann").lines[0].startswith("E-000001: graded as contested;")
    assert "nothing has changed" in refused("review", collection, "grade", "E-000001", "contested", "--as", "Ann")
    review(collection, "grade", "E-000001", "weak", person="Ann")
    assert event(collection)["grade"] == "weak"
    assert run("review", collection, "grade", "E-000001", "sure").code == 2


def test_a_dispute_is_settled_on_what_stands(collection: Path) -> None:
    wrong = refused("review", collection, "settle", "E-000001", "killed", "11", *BECAUSE, "--as", "Ben")
    assert "choose 10 or 12" in wrong
    assert "not disputed on place" in refused("review", collection, "settle", "E-000001", "place", "x", *BECAUSE)
    settle = ("review", collection, "settle", "E-000001", "killed", "12", "--kind")
    assert "not disputed" in refused(*settle, "D9", *BECAUSE, "--as", "Ben")
    assert "not several versions of killed" in refused(*settle, "M", *BECAUSE, "--as", "Ben")
    done(*settle, "D1", *BECAUSE, "--as", "Ben")
    assert "is settled" in refused(*settle, "D1", *BECAUSE, "--as", "Ben")


def test_a_person_may_open_a_dispute(collection: Path) -> None:
    told = review(collection, "dispute", "E-000001", "title", *BECAUSE, "--json").document
    assert {"kind": "D9", "field": "title"} in told["disputes"]


@pytest.mark.parametrize(("action", "state"), [("defer", "deferred"), ("withdraw", "withdrawn")])
def test_an_event_is_laid_aside_with_a_reason(collection: Path, action: str, state: str) -> None:
    assert "Give a reason" in refused("review", collection, action, "E-000001")
    assert review(collection, action, "E-000001", *BECAUSE, "--json").document["state"] == state
    assert event(collection)["state"] == state


def test_two_events_become_one(collection: Path, tmp_path: Path) -> None:
    done("annotate", collection, write(tmp_path, {"type": "event", "id": "E-000002"}))
    assert "merged into itself" in refused("review", collection, "merge", "E-000002", "E-000002", *BECAUSE)
    assert review(collection, "merge", "E-000002", "E-000001", *BECAUSE, "--json").document["state"] == "merged_into"
    stands = done("show", "event", "E-000002", collection, "--json").document
    assert (stands["id"], stands["merged"]) == ("E-000001", ["E-000002"])
    assert "merged       E-000002" in done("show", "event", "E-000002", collection).out
    assert "un-merge it first" in refused("review", collection, "merge", "E-000002", "E-000001", *BECAUSE)
    assert "Give a reason" in refused("review", collection, "unmerge", "E-000002")
    assert review(collection, "unmerge", "E-000002", *BECAUSE, "--json").document["state"] == "draft"
    assert shown(collection)["merged"] == []
    assert "is a draft" in refused("review", collection, "unmerge", "E-000002", *BECAUSE)


def test_a_claim_for_a_merged_event_goes_to_the_one_that_stands_for_it(collection: Path, tmp_path: Path) -> None:
    done("annotate", collection, write(tmp_path, {"type": "event", "id": "E-000002"}))
    review(collection, "merge", "E-000002", "E-000001", *BECAUSE)
    named = {"type": "event", "id": "E-000002", "links": [{"kind": "possible_duplicate", "event": "E-000001"}]}
    again = monitor(event="E-000002", events=["E-000001"])
    again["originator"] = "A third source"
    done("annotate", collection, write(tmp_path, named, again), code=3)
    assert len(event(collection)["claims"]) == 3
    assert shown(collection)["links"] == []
    assert review(collection, "defer", "E-000002", *BECAUSE, "--json").document["event"] == "E-000001"


def test_events_are_linked_told_apart_and_the_links_taken_back(collection: Path, tmp_path: Path) -> None:
    done("annotate", collection, write(tmp_path, {"type": "event", "id": "E-000002"}))
    review(collection, "link", "E-000002", "possible_duplicate", "E-000001", "--because", "Same day.")
    review(collection, "link", "E-000002", "follow_up", "E-000001")
    told = done("show", "event", "E-000001", collection).out
    assert "link         E-000002 is maybe the same as E-000001: Same day." in told
    assert "say which (follow_up, possible_duplicate)" in refused(
        "review", collection, "unlink", "E-000001", "E-000002", *BECAUSE
    )
    assert "cannot be linked to itself" in refused("review", collection, "distinct", "E-000001", "E-000001")
    review(collection, "distinct", "E-000001", "E-000002", *BECAUSE)
    kinds = {link["kind"] for link in shown(collection)["links"]}
    assert kinds == {"follow_up", "distinct_from"}
    assert "a follow-up of E-000001, so" in refused(
        "review", collection, "link", "E-000001", "duplicate_of", "E-000002"
    )
    assert "marked as not the same" in refused("review", collection, "merge", "E-000002", "E-000001", *BECAUSE)
    maybe = {"type": "event", "id": "E-000002", "links": [{"kind": "possible_duplicate", "event": "E-000001"}]}
    done("annotate", collection, write(tmp_path, maybe))
    same = {"type": "event", "id": "E-000002", "links": [{"kind": "duplicate_of", "event": "E-000001"}]}
    assert "take that link back first" in done("annotate", collection, write(tmp_path, same), code=1).err
    assert "Give a reason" in refused("review", collection, "unlink", "E-000001", "E-000002", "distinct_from")
    assert "not the same as E-000002, so" in refused(
        "review", collection, "link", "E-000001", "possible_duplicate", "E-000002"
    )
    review(collection, "unlink", "E-000001", "E-000002", "distinct_from", *BECAUSE)
    review(collection, "unlink", "E-000002", "E-000001", *BECAUSE)
    assert "Nothing links" in refused("review", collection, "unlink", "E-000001", "E-000002", *BECAUSE)
    done("annotate", collection, write(tmp_path, same))
    assert [link["kind"] for link in shown(collection)["links"]] == ["duplicate_of"]
    review(collection, "unlink", "E-000002", "E-000001", *BECAUSE)
    told = done("annotate", collection, write(tmp_path, same)).out
    assert "Left out, since somebody took it back here:\n  E-000002 is a duplicate of E-000001." in told
    assert shown(collection)["links"] == []


def test_a_caveat_is_discharged_for_one_claim(empty: Path, tmp_path: Path, article: Path) -> None:
    done("import", empty, article)
    done("annotate", empty, write(tmp_path, monitor(event="E-000001", caveats=["hoax"])), "--as", "Ann", code=3)
    (caveat,) = done("list", "caveats", empty, "--json").document
    (claim,) = done("list", "claims", empty, "--json").document
    own = refused("review", empty, "discharge", caveat["uid"], claim["uid"], *BECAUSE, "--as", "Ann")
    assert own.startswith("Ann wrote a part of this")
    review(empty, "discharge", caveat["uid"], claim["uid"], *BECAUSE)
    assert done("show", "event", "E-000001", empty, "--json").document["disputes"] == []
    review(empty, "undischarge", caveat["uid"], claim["uid"], *BECAUSE)
    assert [each["kind"] for each in done("show", "event", "E-000001", empty, "--json").document["disputes"]] == ["D6"]
    again = refused("review", empty, "undischarge", caveat["uid"], claim["uid"], *BECAUSE)
    assert again.startswith("This caveat is not discharged for this claim")


def test_an_implausible_claim_is_left_out_of_the_figures(collection: Path) -> None:
    claims = done("list", "claims", collection, "--json").document
    twelve = next(each for each in claims if each["originator"] == "Ministry")
    assert review(collection, "implausible", twelve["uid"], *BECAUSE, "--json").document == {"claim": twelve["uid"]}
    proposed = next(each for each in event(collection)["proposed"] if each["class"] == "total")
    assert (proposed["low"], proposed["high"]) == (10, 10)
    assert review(collection, "plausible", twelve["uid"], *BECAUSE, "--json").document == {"claim": twelve["uid"]}
    proposed = next(each for each in event(collection)["proposed"] if each["class"] == "total")
    assert (proposed["low"], proposed["high"]) == (10, 12)
    steps = done("show", "claim", twelve["uid"], collection, "--json").document["reviews"]
    assert [(each["before"], each["after"], each["person"]) for each in steps] == [
        ("plausible", "implausible", "Ben"),
        ("implausible", "plausible", "Ben"),
    ]


def test_how_far_a_banner_reaches_is_confirmed(empty: Path, tmp_path: Path) -> None:
    path = tmp_path / "banner.txt"
    path.write_text(
        "The valley\n\nThis section relies largely or entirely on a single source. (May 2025)\n\n"
        "On 3 May three people were killed in Zayt.\n",
        encoding="utf-8",
    )
    done("import", empty, path)
    (caveat,) = done("list", "caveats", empty, "--json").document
    told = review(empty, "stretch", caveat["uid"], "--json").document
    assert told == {"caveat": caveat["uid"], "stretch": caveat["stretch"], "confirmed_by": "Ben"}
    told = review(empty, "stretch", caveat["uid"], "--start", 80, "--end", 100, "--json", person="Cem").document
    assert (told["stretch"], told["confirmed_by"]) == ({"start": 80, "end": 100}, "Cem")
    assert "code points" in refused("review", empty, "stretch", caveat["uid"], "--start", 80, "--end", 9_999)
    assert run("review", empty, "stretch", caveat["uid"], "--start", 80).code == 2
    assert run("review", empty, "stretch", caveat["uid"], "--start", 80, "--end", 80).code == 2


def test_what_is_not_there_cannot_be_reviewed(collection: Path) -> None:
    assert "E-000009" in refused("review", collection, "approve", "E-000009")
    assert "There is no collection" in refused("review", ground.__file__ + "x", "approve", "E-000001")
    assert run("review", collection).code == 2
    assert run("review", collection, "applaud", "E-000001").code == 2


def test_a_total_is_split_and_its_rest_is_taken(empty: Path, tmp_path: Path, article: Path) -> None:
    done("import", empty, article)
    villages = [{"type": "event", "id": f"E-{number:06d}"} for number in range(1, 4)]
    done("annotate", empty, write(tmp_path, *villages, monitor(kind="aggregate", counts=[killed(10)])), "--as", "Ann")
    (claim,) = done("list", "claims", empty, "--json").document
    taken = review(empty, "rest", claim["uid"], "--json").document
    assert taken["event"] == "E-000004"
    split = review(empty, "split", claim["uid"], "E-000001", "E-000002", "E-000003", "--json").document
    assert split["events"] == ["E-000001", "E-000002", "E-000003"]
    bests = [
        next(each["best"] for each in event["figures"] if each["class"] == "total")
        for event in done("list", "events", empty, "--json").document
    ]
    assert bests == [4, 3, 3, 10]
    assert "now leaves 0" in done("show", "event", "E-000004", empty).out
    (account,) = done("ledger", empty, "--json").document
    assert {"E-000001": True}.items() <= {
        each["event"]: "a share of this total" in each["because"] for each in account["lines"][0]["counted"]
    }.items()
    assert "two events or more" in refused("review", empty, "split", claim["uid"], "E-000001")
    assert "it has" in refused("review", empty, "rest", claim["uid"], "--count", "99")


@pytest.fixture
def apart(tmp_path: Path) -> Path:
    """A collection in which Ann and Ben gave a claim's modality and the article's title two values each; Cem has it."""
    with clashing(tmp_path, "Ann", "Ben", "Cem") as team:
        article = records.every(team[0].connection, Article)[0]
        clash(article, (team[0], "One"), (team[1], "Another"), "title")
        share_all(team)
        return team[2].path


def test_versions_of_one_field_are_listed_and_one_is_chosen(apart: Path) -> None:
    listed = [each for each in done("list", "disputes", apart, "--json").document if each["kind"] == "M"]
    assert [(each["event"], each["state"]) for each in listed] == [("E-000001", "open"), (None, "open")]
    waiting = [each for each in done("list", "queue", apart, "--json").document if each["event"] is None]
    assert [(each["waits"], each["authors"]) for each in waiting] == [(["versions"], ["Ann", "Ben"])]
    assert any("versions" in line for line in done("list", "queue", apart).lines)
    (record, _, field) = listed[1]["field"].rpartition(".")
    settle = ("review", apart, "settle")
    assert "choose “Another” or “One”" in refused(
        *settle, record, field, "Third", "--kind", "M", *BECAUSE, "--as", "Cem"
    )
    short = record[: len("article:") + 34]
    ran = done(*settle, short, field, "One", "--kind", "M", *BECAUSE, "--as", "Cem", "--json").document
    assert ran == {"record": record, "field": "title", "chosen": "One"}
    claim = listed[0]["field"]
    told = done(*settle, "E-000001", claim, "accused", "--kind", "M", *BECAUSE, "--as", "Cem").lines
    assert told == [f"{claim}: settled on “accused”."]
    assert {each["state"] for each in done("list", "disputes", apart, "--json").document if each["kind"] == "M"} == {
        "settled"
    }
    for named in ("E-000001", f"omen:{record[8:]}", record):
        assert "not several versions of title" in refused(
            *settle, named, "title", "x", "--kind", "M", *BECAUSE, "--as", "Cem"
        )


def test_how_a_claim_bears_on_an_event_is_said_with_a_reason(collection: Path, tmp_path: Path) -> None:
    claims = done("list", "claims", collection, "--json").document
    twelve = next(each for each in claims if each["originator"] == "Ministry")
    assert "Give a reason" in refused("review", collection, "bear", "E-000001", twelve["uid"], "doubtful")
    told = review(collection, "bear", "E-000001", twelve["uid"], "doubtful", "--for", "counts", *BECAUSE)
    assert "the claim bears on it as doubtful" in told.out
    proposed = next(each for each in event(collection)["proposed"] if each["class"] == "total")
    assert (proposed["low"], proposed["high"]) == (10, 10)
    done("annotate", collection, write(tmp_path, {"type": "event", "id": "E-000002"}))
    other = refused("review", collection, "bear", "E-000002", twelve["uid"], "supports", *BECAUSE)
    assert other.startswith("This claim is not under E-000002")
