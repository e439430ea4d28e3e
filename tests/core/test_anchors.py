from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curator.core.anchors import MOST_PLACES, Anchored, Anchoring
from curator.core.carried import Outcome
from curator.core.ids import Uid
from curator.core.passages import mark, trimmed
from curator.core.quotes import find, occurrences
from curator.core.rough_places import FUZZY_LONGEST
from curator.core.spans import Span
from tests.core.suite import cases

OLD = (
    "On 30 January 2025, the monitor said that 10 civilians were killed by unknown gunmen in Arzah.[12]\n"
    "Three days later two more people died of their wounds in the hospital of the town.\n"
    "\n"
    "The army denied any part in it, and said that its units were elsewhere on that day.\n"
)
WORD = st.sampled_from(["ten", "10", "killed", "in", "Arzah,", "Homs.", "the", "\u0642\u062a\u0644", "\U0001f54a", "3"])
TEXTS = st.lists(st.tuples(WORD, st.sampled_from(" \n")), max_size=40).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def anchored(new: str, *quotes: str, old: str = OLD) -> tuple[Anchored, list[str]]:
    found = Anchoring(old, new).anchor([span_of(old, words) for words in quotes])
    return found, [span.of(new) for span in found.spans]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXTS)
    ends = draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))))
    span = trimmed(text, Span(min(ends), max(ends)))
    assume(span.length)
    return text, span


@given(marked())
def test_in_a_text_that_did_not_change_every_passage_is_unchanged(given_text: tuple[str, Span]) -> None:
    text, span = given_text
    assert Anchoring(text, text).anchor((span,)) == Anchored(Outcome.UNCHANGED, (span,), 100)


@given(marked(), st.text(st.sampled_from("xyz \n"), min_size=1, max_size=30))
def test_what_is_put_in_before_moves_a_passage_by_exactly_that(given_text: tuple[str, Span], before: str) -> None:
    text, span = given_text
    found = Anchoring(text, f"{before}\n{text}").anchor((span,))
    assert found.outcome is Outcome.MOVED
    assert found.spans == (span.shifted(len(before) + 1),)


@st.composite
def marked_number(draw: st.DrawFn) -> tuple[str, int, Span]:
    before, after = draw(TEXTS), draw(TEXTS)
    text, place = f"{before}10 {after}", len(before) + draw(st.integers(0, 1))
    return text, place, trimmed(text, Span(draw(st.integers(0, place)), draw(st.integers(place + 1, len(text)))))


@given(marked_number(), st.sampled_from("23456789"))
def test_a_digit_that_changed_inside_is_a_changed_number_always(given_text: tuple[str, int, Span], digit: str) -> None:
    text, place, span = given_text
    found = Anchoring(text, text[:place] + digit + text[place + 1 :]).anchor((span,))
    assert found.outcome is Outcome.NUMBER_CHANGED
    assert found.spans == (span,)


@given(marked(), TEXTS)
def test_whatever_the_text_becomes_a_passage_lies_inside_it_in_order(given_text: tuple[str, Span], new: str) -> None:
    text, span = given_text
    middle = span.start + span.length // 2
    spans = [each for each in (Span(span.start, middle), Span(middle, span.end)) if each.length]
    found = Anchoring(text, new).anchor(spans)
    assert all(0 <= each.start < each.end <= len(new) for each in found.spans)
    assert all(one.end <= other.start for one, other in pairwise(found.spans))
    assert (found.outcome is Outcome.LOST) == (not found.spans)
    if found.outcome in {Outcome.UNCHANGED, Outcome.MOVED}:
        assert [each.of(new) for each in found.spans] == [each.of(text) for each in spans]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("10 civ", "12 civ", "10 civilians were killed"),
        ("10 civ", "12 civ", "10"),
        ("10 civ", "10,000 civ", "10"),
        ("10 civ", "110 civ", "10 civilians"),
        ("10 civ", "ten civ", "10 civilians were killed"),
        ("two more", "three more", "two more people died"),
        ("two more", "dozens of more", "two more people died"),
        ("30 January", "\u0663\u0661 January", "On 30 January"),
    ],
)
def test_another_number_is_told_whatever_else_fits(old: str, new: str, words: str) -> None:
    assert anchored(OLD.replace(old, new), words)[0].outcome is Outcome.NUMBER_CHANGED


def test_digits_of_another_script_are_the_same_number() -> None:
    found, _ = anchored(OLD.replace("30 January", "\u0663\u0660 January"), "On 30 January 2025")
    assert found.outcome is Outcome.WORDS_CHANGED


def test_arabic_number_words_are_numbers() -> None:
    old = "\u0642\u062a\u0644 \u0639\u0634\u0631\u0629 \u0645\u062f\u0646\u064a\u064a\u0646 \u0641\u064a \u0647\u062c\u0648\u0645 \u0645\u0633\u0644\u062d \u0639\u0644\u0649 \u0627\u0644\u0642\u0631\u064a\u0629"
    new = old.replace("\u0639\u0634\u0631\u0629", "\u062e\u0645\u0633\u0629")
    assert anchored(new, old[:20], old=old)[0].outcome is Outcome.NUMBER_CHANGED


def test_a_citation_mark_that_both_texts_know_is_no_number() -> None:
    new = OLD.replace("[12]", "[13]")
    spans = [span_of(OLD, "in Arzah.[12]")]
    marks = Anchoring(OLD, new, [span_of(OLD, "[12]")], [span_of(new, "[13]")])
    assert marks.anchor(spans).outcome is Outcome.WORDS_CHANGED
    assert Anchoring(OLD, new).anchor(spans).outcome is Outcome.NUMBER_CHANGED
    same = Anchoring(OLD, OLD, [span_of(OLD, "[12]")], [span_of(OLD, "[12]")])
    assert same.anchor(spans).outcome is Outcome.UNCHANGED


def test_other_words_in_the_same_place_are_told() -> None:
    found, words = anchored(
        OLD.replace("killed by unknown", "shot dead by unknown"), "civilians were killed by unknown gunmen"
    )
    assert (found.outcome, words) == (Outcome.WORDS_CHANGED, ["civilians were shot dead by unknown gunmen"])
    assert 50 < found.score < 100


def test_words_that_were_replaced_by_quite_other_ones_are_asked() -> None:
    found, words = anchored(OLD.replace("unknown gunmen", "an airstrike of the coalition"), "unknown gunmen")
    assert (found.outcome, words) == (Outcome.ASKED, ["an airstrike of the coalition"])


def test_words_that_are_gone_are_lost() -> None:
    assert anchored("Nothing is left.", "10 civilians were killed")[0] == Anchored(Outcome.LOST)
    assert anchored("", "10 civilians were killed")[0] == Anchored(Outcome.LOST)
    assert Anchoring(OLD, OLD).anchor(()) == Anchored(Outcome.LOST)


def test_a_paragraph_that_was_moved_is_found_elsewhere() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([lines[3], "\n", *lines[:2], "The end."])
    found, words = anchored(new, "The army denied any part in it")
    assert (found.outcome, words) == (Outcome.MOVED, ["The army denied any part in it"])
    assert anchored("x" * 50 + "\n" + lines[3], "denied")[0].outcome is Outcome.MOVED


def test_short_words_alone_in_another_context_are_asked() -> None:
    found, words = anchored("Nobody there ever denied what was not told, as it seems.", "denied")
    assert (found.outcome, words) == (Outcome.ASKED, ["denied"])


def test_several_equally_good_places_are_asked() -> None:
    new = "It is told: 10 civilians. It is told: 10 civilians. It is told: 10 civilians."
    assert anchored(new, "10 civilians")[0].outcome is Outcome.ASKED
    assert anchored("denied. " * (MOST_PLACES + 9), "denied")[0].outcome is Outcome.ASKED


def test_words_with_slips_in_another_place_are_found() -> None:
    new = (
        "Other news.\n" * 9
        + "We read that the army had denied any part in that, and said its units were elsewere.\n"
        + "More.\n" * 9
    )
    found, words = anchored(new, "The army denied any part in it, and said that its units were elsewhere")
    assert found.outcome in {Outcome.WORDS_CHANGED, Outcome.ASKED}
    assert "denied any part" in words[0]
    assert words[0].endswith("elsewere")


def test_two_places_that_are_alike_and_not_the_same_are_asked() -> None:
    line = "the army denied every part in it, and sayd that its units were elsewhere on\n"
    found, _ = anchored(
        line + "some words\n" * 30 + line, "The army denied any part in it, and said that its units were elsewhere on"
    )
    assert found.outcome is Outcome.ASKED


def test_a_long_passage_is_found_by_its_ends() -> None:
    long = " ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(300))
    assert len(long) > FUZZY_LONGEST
    new = "Quite another beginning.\n" + long.replace("wordka ", "").replace("wordlb ", "other ") + "\nand another end"
    found, words = anchored(new.replace("\n", " "), long, old=long)
    assert found.outcome is Outcome.WORDS_CHANGED
    assert words[0].startswith("wordaa")
    gone = " ".join(f"else{n}" for n in range(300))
    assert anchored(gone, long, old=long)[0].outcome is Outcome.LOST


def test_each_stretch_is_found_and_the_worst_decides() -> None:
    quotes = "10 civilians were killed", "two more people died"
    assert anchored("Before.\n" + OLD, *quotes)[0].outcome is Outcome.MOVED
    assert anchored(OLD.replace("two", "four"), *quotes)[0].outcome is Outcome.NUMBER_CHANGED
    found, words = anchored(OLD.splitlines()[0], *quotes)
    assert (found.outcome, words) == (Outcome.ASKED, ["10 civilians were killed"])


def test_stretches_that_changed_their_order_are_asked() -> None:
    lines = OLD.splitlines()
    found, _ = anchored(
        "\n".join([*lines[3:], *lines[1:2], *lines[:1]]),
        "unknown gunmen in Arzah",
        "two more people died of their wounds",
        "The army denied any part",
    )
    assert found.outcome is Outcome.ASKED
    again = Anchoring("one two three four five six seven", "one two three four five six seven")
    assert again.anchor([Span(0, 13), Span(8, 20)]).outcome is Outcome.ASKED


def test_a_place_that_a_person_chose_is_judged_by_its_words() -> None:
    new = OLD.replace("10 civ", "12 civ").replace("two more", "two further")
    anchoring = Anchoring(OLD, new)

    def judged(old: str, there: str) -> Outcome:
        return anchoring.judged([span_of(OLD, old)], [span_of(new, there)]).outcome

    assert judged("10 civilians", "12 civilians") is Outcome.NUMBER_CHANGED
    assert judged("two more people", "two further people") is Outcome.WORDS_CHANGED
    assert judged("The army denied", "The army denied") is Outcome.MOVED
    assert judged("by unknown gunmen", "by unknown gunmen") is Outcome.UNCHANGED
    assert not anchoring.anchor([span_of(OLD, "by unknown gunmen")]).waits


def _wanted(case: dict[str, Any]) -> set[tuple[int, int]]:
    return {tuple(span["codepoint"]) for span in case["expected"].get("spans", ())}


@pytest.mark.parametrize("case", cases("exact_all_cases.json"), ids=lambda case: case["id"])
def test_foreign_cases_of_every_exact_place(case: dict[str, Any]) -> None:
    found = occurrences(case["text"], case["quote"], case["prefix"] or "", case["suffix"] or "")
    assert [(span.start, span.end) for span in found] == sorted(_wanted(case))


@pytest.mark.parametrize("case", cases("describe_cases.json"), ids=lambda case: case["id"])
def test_foreign_cases_what_is_marked_is_found_again(case: dict[str, Any]) -> None:
    text, span = case["text"], Span(*case["range"]["codepoint"])
    if not span.of(text).strip():
        assert find(text, span.of(text)) is None
        return
    passage = mark(Uid("p"), Uid("v"), text, [span])
    found = find(text, passage.exact, passage.prefix, passage.suffix, passage.start)
    assert found is not None
    assert (found.span,) == passage.spans
    assert Anchoring(text, text).anchor(passage.spans).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("case", cases("position_codepoint_cases.json"), ids=lambda case: case["id"])
def test_foreign_cases_positions_count_code_points(case: dict[str, Any]) -> None:
    selector = Span(case["selector"]["start"], case["selector"]["end"])
    assert [selector.of(case["text"])] == [each["text"] for each in case["expected"]]


@pytest.mark.parametrize("case", cases("trim_and_rendered_cases.json", "trim"), ids=lambda case: case["id"])
def test_foreign_cases_white_space_at_the_ends_is_left_out(case: dict[str, Any]) -> None:
    span = trimmed(case["text"], Span(*case["select_utf16"]))
    assert span.start == case.get("expected_start_utf16", span.start)
    assert span.end == case.get("expected_end_utf16", span.end)


@pytest.mark.parametrize("case", cases("quote_cases.json"), ids=lambda case: case["id"])
def test_foreign_cases_of_quotes_with_context(case: dict[str, Any]) -> None:
    if case.get("level") == "choice":
        pytest.skip("matchers may differ here")
    found = find(
        case["text"], case["quote"], case.get("prefix") or "", case.get("suffix") or "", case.get("hint_utf16")
    )
    if case["expected"]["result"] == "none":
        assert found is None
        return
    assert found is not None
    wanted = _wanted(case)
    assert (
        (found.span.start, found.span.end) in wanted if wanted else found.span.start == case["expected"]["start_utf16"]
    )
