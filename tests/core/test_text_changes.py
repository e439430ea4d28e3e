from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span
from curator.core.text_changes import Changed, Fate, text_changes

TEXTS = st.lists(st.sampled_from(["one two", "one three", "", "four, five six", "x"]), max_size=8).map("\n".join)


def told(changed: Changed) -> list[tuple[str, str]]:
    return [(run.fate.value, run.text) for run in changed.runs]


@given(TEXTS, TEXTS)
def test_the_words_told_are_those_of_the_texts(old: str, new: str) -> None:
    changes = text_changes(old, new)
    for changed in changes:
        assert changed.old.of(old) == "".join(run.text for run in changed.runs if run.fate is not Fate.ADDED)
        assert changed.new.of(new) == "".join(run.text for run in changed.runs if run.fate is not Fate.REMOVED)
        for run in changed.runs:
            assert run.fate is Fate.ADDED or run.old.of(old) == run.text
            assert run.fate is Fate.REMOVED or run.new.of(new) == run.text
    assert (changes == ()) >= (old == new)


def test_a_changed_paragraph_is_told_word_by_word() -> None:
    (changed,) = text_changes("A title\n\n10 were killed there.\n", "A title\n\n12 were killed there.\n")
    assert told(changed) == [("removed", "10"), ("added", "12"), ("kept", " were killed there.\n")]
    assert (changed.old, changed.new) == (Span(9, 31), Span(9, 31))


def test_a_new_paragraph_before_a_changed_one_is_told_by_itself() -> None:
    old = "Title\n\nten were killed there on that day\n\nthe end\n"
    new = "Title\n\na new one\n\ntwo were killed there on that day\n\nthe end\n"
    added, changed = text_changes(old, new)
    assert told(added) == [("added", "a new one\n")]
    assert told(changed)[:2] == [("removed", "ten"), ("added", "two")]


def test_a_paragraph_that_was_taken_out_is_told_whole() -> None:
    (gone,) = text_changes("one two\nthree four five\nsix", "one two\nsix")
    assert told(gone) == [("removed", "three four five\n")]


def test_blank_lines_are_not_told() -> None:
    assert text_changes("one\ntwo", "one\n\n\ntwo") == ()
