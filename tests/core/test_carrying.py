from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Citation, CitationMark, Outline, Section
from curator.core.carried import Carried, Outcome
from curator.core.carrying import CarriedOver, Move, Standing, as_edit, carry_over, compare, settled_cells
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount, ClaimKind, ClaimStatus, FullClaim
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.ids import Uid
from curator.core.outlines import VersionText, labels_now, section_now
from curator.core.passages import mark
from curator.core.spans import Span

if TYPE_CHECKING:
    from curator.core.edits import SetField

OLD, NEW = Uid("v1"), Uid("v2")
TEXT = "Arzah\n\nGunmen killed 10 civilians in the village of Arzah, the monitor said. [1]\n\nThe army denied any part in it.\n"
WORDS = "killed 10 civilians in the village of Arzah"


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def outline(text: str, *works: str) -> Outline:
    """The outline of a text whose first mark stands for the first of the works, and so on."""
    marks = [CitationMark(str(n), span_of(f"[{n}]", text), 1) for n in range(1, 9) if f"[{n}]" in text]
    cited = tuple(Citation(str(n), url=work) for n, work in enumerate(works, 1) if work)
    return Outline((Section(0, "Arzah", Span(0, len(text))),), cited, tuple(marks))


def full(words: str = WORDS, **fields: object) -> FullClaim:
    claim = replace(Claim(Uid("c"), OLD, (Uid("p"),)), **fields)  # type: ignore[arg-type]
    ten = ClaimCount(Uid("n"), claim.uid, Quantity.KILLED, exactly(10), PersonClass.CIVILIAN, words=span_of("10"))
    return FullClaim(claim, (ten,) if "10" in words else ())


def standing(
    *claims: FullClaim, words: str = WORDS, works: tuple[str, ...] = (), **fields: tuple[Caveat, ...]
) -> Standing:
    passage = mark(Uid("p"), OLD, TEXT, [span_of(words)], "a note")
    return Standing(VersionText(OLD, TEXT, outline(TEXT, *works)), (passage,), claims, **fields)


def carried(before: Standing, new: str, *works: str) -> tuple[CarriedOver, dict[str, dict[str, object]]]:
    """What carrying over to a text does, and what it writes by record."""
    there = outline(new, *works)
    anchoring, found = compare(before, new, there)
    uids = (Uid(f"new-{n}") for n in count())
    done = carry_over(Move(before, VersionText(NEW, new, there), anchoring, found), lambda: next(uids))
    return done, written(done.writes)


def written(writes: tuple[SetField, ...]) -> dict[str, dict[str, object]]:
    records: dict[str, dict[str, object]] = {}
    for each in writes:
        records.setdefault(each.record, {})[each.field] = each.value
    return records


def test_a_claim_follows_its_words_and_keeps_its_state() -> None:
    done, records = carried(standing(full(status=ClaimStatus.ACCEPTED)), "A lead.\n\n" + TEXT)
    passage = records["passage:new-0"]
    assert (passage["follows"], passage["note"], passage["exact"]) == ("p", "a note", WORDS)
    assert passage["carried"] == Carried(Outcome.MOVED, 100)
    assert records["claim:c"] == {"version": NEW, "passages": (Uid("new-0"),)}
    assert records["claim_count:n"] == {"words": span_of("10").shifted(9)}
    assert (done.moved, done.reworded, done.returned) == (("c",), (), ())


@pytest.mark.parametrize("status", [ClaimStatus.ACCEPTED, ClaimStatus.SUBMITTED, ClaimStatus.CONFLICT])
def test_a_claim_whose_number_changed_goes_back_with_both_numbers_told(status: ClaimStatus) -> None:
    done, records = carried(standing(full(status=status)), TEXT.replace("10 civ", "12 civ"))
    assert done.returned == done.reworded == ("c",)
    assert records["claim:c"]["status"] is ClaimStatus.NEEDS_WORK
    assert records["claim:c"]["version"] == NEW
    review = records["review:new-1"]
    assert (review["before"], review["after"]) == (status, ClaimStatus.NEEDS_WORK)
    assert "killed 10 civilians" in str(review["comment"])
    assert "killed 12 civilians" in str(review["comment"])
    assert records["claim_count:n"] == {"words": None}


@pytest.mark.parametrize("status", [ClaimStatus.DRAFT, ClaimStatus.NEEDS_WORK])
def test_a_claim_that_nobody_accepted_stays_where_it_is_with_the_reason(status: ClaimStatus) -> None:
    _, records = carried(standing(full(status=status)), TEXT.replace("10 civ", "12 civ"))
    assert "status" not in records["claim:c"]
    assert records["review:new-1"]["before"] == records["review:new-1"]["after"] == status


@pytest.mark.parametrize("status", [ClaimStatus.UNUSABLE, ClaimStatus.SUPERSEDED])
def test_a_claim_that_is_out_of_use_is_not_reviewed_again(status: ClaimStatus) -> None:
    _, records = carried(standing(full(status=status)), TEXT.replace("10 civ", "12 civ"))
    assert not any(key.startswith("review:") for key in records)


def test_a_claim_whose_words_are_lost_stays_on_the_old_version_and_goes_back() -> None:
    done, records = carried(standing(full(status=ClaimStatus.ACCEPTED)), "Nothing is left.")
    assert done.moved == ()
    assert records["claim:c"] == {"status": ClaimStatus.NEEDS_WORK}
    assert not any(key.startswith("passage:") for key in records)
    assert "no longer has the words" in str(records["review:new-0"]["comment"])


def test_a_place_in_question_moves_no_claim() -> None:
    done, records = carried(
        standing(full("denied"), words="denied"), "None of them denied what was not told to anyone."
    )
    there = records["passage:new-0"]["carried"]
    assert isinstance(there, Carried)
    assert (there.outcome, there.is_open, there.waits) == (Outcome.ASKED, True, True)
    assert (done.moved, done.returned, "claim:c" in records) == ((), (), False)


def test_words_that_changed_move_a_claim_and_say_so() -> None:
    done, records = carried(standing(full()), TEXT.replace("the village of ", "the small village of "))
    assert (done.moved, done.reworded, done.returned) == (("c",), ("c",), ())
    assert records["claim:c"]["version"] == NEW


def test_citations_keep_the_work_that_they_stood_for() -> None:
    claim = full(citations=("1",), status=ClaimStatus.ACCEPTED)
    before = standing(claim, works=("https://a.example",))
    new = "A lead. [1]\n\n" + TEXT.replace("[1]", "[2]")
    _, records = carried(before, new, "https://b.example", "https://a.example")
    assert records["claim:c"]["citations"] == ("2",)
    done, records = carried(before, new, "https://b.example", "https://c.example")
    assert done.returned == ("c",)
    assert "citations" not in records["claim:c"]
    assert "[1]" in str(records["review:new-1"]["comment"])


def test_a_work_is_known_by_what_is_told_of_it() -> None:
    old = Outline(citations=(Citation("1", full_text="A  book"), Citation("2", name="B"), Citation("9")))
    new = Outline(
        citations=(Citation("1", name="B"), Citation("3", full_text="A book")),
        marks=(CitationMark("9", Span(0, 1), 1),),
    )
    assert labels_now(["1", "2", "9", "8"], old, new) == {"1": "3", "2": "1", "9": "9", "8": None}
    assert labels_now(["1"], old, replace(old, citations=old.citations[::-1])) == {"1": "1"}
    assert labels_now(["9"], old, replace(new, citations=(Citation("9", name="C"),))) == {"9": None}


def test_a_section_is_known_by_its_heading() -> None:
    old = Outline((Section(3, "Events", Span(0, 1)),))
    new = Outline((Section(5, "Events", Span(4, 5)), Section(6, "Other", Span(5, 6))))
    assert section_now("3", old, new) == new.sections[0]
    assert section_now("3", old, Outline(new.sections * 2)) is None
    assert section_now("7", old, new) is None


def test_words_of_a_part_are_found_inside_a_passage_that_was_moved() -> None:
    parts = TEXT.split("\n\n")
    new = "\n\n".join([parts[2].strip(), "Quite other news of that day.", parts[1], ""])
    _, records = carried(standing(full()), new)
    (words,) = records["claim_count:n"].values()
    assert isinstance(words, Span)
    assert words.of(new) == "10"


def caveat(scope: CaveatScope, target: str = "", **fields: object) -> Caveat:
    made = Caveat(Uid("k"), CaveatKind.OTHER, scope, "so", RaisedBy.CURATOR, OLD, target)
    return replace(made, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (caveat(CaveatScope.ARTICLE), {"version": NEW}),
        (caveat(CaveatScope.PASSAGE, "p"), {"target": "new-0"}),
        (caveat(CaveatScope.PASSAGE, "other"), None),
        (caveat(CaveatScope.CITATION, "1"), {"target": "2"}),
        (caveat(CaveatScope.CITATION, "7"), None),
        (caveat(CaveatScope.SECTION, "0"), {"target": "0"}),
        (caveat(CaveatScope.SECTION, "4"), None),
        (
            caveat(CaveatScope.STRETCH, stretch=span_of("The army denied any part"), confirmed_by="Ann"),
            {"stretch": "The army denied any part", "confirmed_by": "Ann"},
        ),
        (
            caveat(CaveatScope.STRETCH, stretch=span_of("the monitor said"), confirmed_by="Ann"),
            {"stretch": "the monitor had said", "confirmed_by": None},
        ),
        (caveat(CaveatScope.STRETCH, stretch=span_of("Gunmen")), None),
    ],
)
def test_caveats_that_a_curator_set_are_carried_over(made: Caveat, wanted: dict[str, object] | None) -> None:
    new = "A lead. [1]\n\n" + TEXT.replace("[1]", "[2]").replace("Gunmen ", "").replace("r said", "r had said")
    before = standing(works=("https://a.example",), caveats=(made,))
    done, records = carried(before, new, "https://b.example", "https://a.example")
    there = next((fields for key, fields in records.items() if key.startswith("caveat:")), None)
    if wanted is None:
        assert (done.left, there) == (("k",), None)
        return
    assert there is not None
    shown = {name: value.of(new) if isinstance(value, Span) else value for name, value in there.items()}
    assert {name: shown.get(name) for name in wanted} == wanted
    assert done.left == ()


def test_a_claim_on_words_that_are_not_carried_over_stays() -> None:
    claim = full()
    alone = FullClaim(replace(claim.claim, uid=Uid("d"), passages=(Uid("elsewhere"),), kind=ClaimKind.DENIAL))
    done, _ = carried(standing(claim, alone), TEXT)
    assert done.moved == ("c",)


def test_casualty_cells_that_stand_as_they_did_have_their_claims_already() -> None:
    cell = full(kind=ClaimKind.AGGREGATE)
    _, found = compare(standing(cell), "A lead.\n\n" + TEXT, Outline())
    assert settled_cells(standing(cell), found) == {span_of(WORDS).shifted(9)}
    assert settled_cells(standing(full()), found) == frozenset()
    _, found = compare(standing(cell), TEXT.replace("10 civ", "12 civ"), Outline())
    assert settled_cells(standing(cell), found) == frozenset()


def test_what_was_carried_over_is_one_edit() -> None:
    done, _ = carried(standing(full()), TEXT)
    assert as_edit("Take in", done, done).writes == done.writes * 2
