from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import comments
from curator.core.comments import (
    DoneAlreadyError,
    EmptyCommentError,
    Mention,
    OthersCommentError,
    Remark,
    calls,
    field_named,
    fields_mentioned,
    mentions,
)
from curator.core.counts import PersonClass, Quantity
from curator.core.edits import SetField
from curator.core.four_eyes import ReasonMissingError
from curator.core.ids import Uid
from curator.core.judgement import Comment

EVENT = "event:e"


def comment(uid: str = "a", text: str = "Which day?", **fields: Any) -> Comment:
    return replace(Comment(Uid(uid), EVENT, text), **fields)


def remark(uid: str, at: int, answers: str | None = None, **fields: Any) -> Remark:
    return Remark(comment(uid, answers=answers and Uid(answers), **fields), "Ann", at)


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("killed", "killed"),
        ("#Killed", "killed"),
        (" deaths ", "killed"),
        ("injured:civilians", "injured:civilian"),
        ("killed:side-a", "killed:side_a"),
        ("killed:victims", "killed:victims"),
        ("killed:total", "killed"),
        ("date", "when"),
        ("place", "where"),
        ("التاريخ", "when"),
        ("المكان", "where"),
        ("القَتْلى", "killed"),
        ("الجرحى:المدنيين", "injured:civilian"),
        ("killed_or_injured", "killed_or_injured"),
        ("killed:horses", ""),
        ("date:civilian", ""),
        ("weather", ""),
        ("", ""),
    ],
)
def test_a_field_is_named_as_disputes_name_it_by_many_words(word: str, field: str) -> None:
    assert field_named(word) == field


@pytest.mark.parametrize("quantity", Quantity)
@pytest.mark.parametrize("of", PersonClass)
def test_every_number_of_an_event_can_be_mentioned(quantity: Quantity, of: PersonClass) -> None:
    named = quantity.value if of is PersonClass.TOTAL else f"{quantity}:{of}"
    assert fields_mentioned(f"Look at #{quantity}:{of}.") == (named,)


@pytest.mark.parametrize("field", comments.FIELDS)
def test_each_of_the_words_for_a_field_means_that_field(field: str) -> None:
    assert {field_named(word) for word in comments.WORDS[field]} == {field}


def test_mentions_stand_where_they_are_written() -> None:
    text = "🕊 #killed is low, @Ann Smith: see #injured:civilian and #تاريخ."
    found = mentions(text, ("Ann", "Ann Smith", "Ben"))
    assert [(text[each.start : each.end], each.field, each.person) for each in found] == [
        ("#killed", "killed", ""),
        ("@Ann Smith", "", "Ann Smith"),
        ("#injured:civilian", "injured:civilian", ""),
        ("#تاريخ", "when", ""),
    ]


@pytest.mark.parametrize(
    "text",
    ["#weather", "page.html#killed", "##killed", "C#", "# killed", "#12", "&#killed", "@Cem", "ann@Ann.org", "@"],
)
def test_what_names_nothing_stays_plain_text(text: str) -> None:
    assert mentions(text, ("Ann",)) == ()


def test_a_name_ends_where_a_word_ends_and_may_be_of_any_script() -> None:
    assert mentions("@Annabel", ("Ann",)) == ()
    assert mentions("ask @ann_smith, please", ("Ann Smith",)) == (Mention(4, 14, person="Ann Smith"),)
    assert mentions("يا @آمنة!", ("آمنة", " ")) == (Mention(3, 8, person="آمنة"),)
    assert calls("for @Ann", "Ann")
    assert not calls("for Ann", "Ann")


def test_a_number_whose_class_is_unknown_is_mentioned_without_it() -> None:
    assert mentions("#killed:horses and #date:civilian, #weather:civilian") == (
        Mention(0, 7, field="killed"),
        Mention(19, 24, field="when"),
    )


@given(st.text(alphabet="#@:_ killed date Ann قتلى\n.🕊"), st.sets(st.sampled_from(["Ann", "Ann d", "قتلى"])))
def test_mentions_never_overlap_and_lie_in_the_text(text: str, people: set[str]) -> None:
    found = mentions(text, people)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(bool(each.field) != bool(each.person) for each in found)


def test_a_comment_is_about_the_first_field_that_it_mentions() -> None:
    def field_of(made: Comment) -> object:
        writes = [write for write in comments.write(made).writes if isinstance(write, SetField)]
        return {write.field: write.value for write in writes}.get("field", "")

    assert field_of(comment(text=" #place or #date? ")) == "where"
    assert field_of(comment(text="#place", field="when")) == "when"
    assert field_of(comment()) == ""
    with pytest.raises(EmptyCommentError):
        comments.write(comment(text=" \n"))


def test_a_comment_is_marked_as_done_once_and_with_a_reason() -> None:
    edit = comments.finish(comment(), " It was the first. ")
    assert [(write.field, write.value) for write in edit.writes if isinstance(write, SetField)] == [
        ("done_because", "It was the first.")
    ]
    with pytest.raises(ReasonMissingError):
        comments.finish(comment(), " ")
    for ended in (comment(done_because="So."), comment(withdrawn_because="Wrong.")):
        with pytest.raises(DoneAlreadyError):
            comments.finish(ended, "So.")


def test_only_its_author_withdraws_a_comment_done_or_not() -> None:
    assert comments.withdraw(comment(done_because="So."), "Wrong.", person="Ann", author="Ann").writes
    with pytest.raises(OthersCommentError):
        comments.withdraw(comment(), "Wrong.", person="Ben", author="Ann")
    with pytest.raises(ReasonMissingError):
        comments.withdraw(comment(), "", person="Ann", author="Ann")
    with pytest.raises(DoneAlreadyError):
        comments.withdraw(comment(withdrawn_because="Wrong."), "Wrong.", person="Ann", author="Ann")


def told(*remarks: Remark) -> list[tuple[str, int]]:
    return [(each.comment.uid, each.depth) for each in comments.in_threads(remarks)]


def test_answers_stand_below_what_they_answer_the_oldest_first() -> None:
    late, early = remark("b", 5), remark("a", 1)
    assert told(late, remark("d", 9, "c"), remark("c", 7, "a"), early) == [("a", 0), ("c", 1), ("d", 2), ("b", 0)]


def test_an_answer_by_a_slow_clock_stands_below_what_it_answers_all_the_same() -> None:
    assert told(remark("b", 1, "a"), remark("a", 5)) == [("a", 0), ("b", 1)]


def test_an_answer_to_what_is_not_here_or_leads_back_to_itself_begins_something() -> None:
    assert told(remark("b", 1, "gone")) == [("b", 0)]
    assert told(remark("b", 2, "a"), remark("a", 1, target="claim:c")) == [("a", 0), ("b", 0)]
    circle = remark("a", 1, "b"), remark("b", 2, "a"), remark("c", 3, "a")
    assert sorted(told(*circle)) == [("a", 0), ("b", 0), ("c", 0)]


def test_what_was_withdrawn_is_left_out_unless_somebody_answered() -> None:
    assert told(remark("a", 1, withdrawn_because="Wrong.")) == []
    assert told(remark("a", 1, withdrawn_because="Wrong."), remark("b", 2, "a")) == [("a", 0), ("b", 1)]


def test_what_waits_is_what_begins_something_and_is_not_ended() -> None:
    remarks = [
        remark("a", 1),
        remark("b", 2, "a"),
        remark("c", 3, done_because="So."),
        remark("d", 4, "c"),
        remark("e", 5, withdrawn_because="Wrong."),
        remark("f", 6, "e"),
    ]
    assert [each.comment.uid for each in comments.waiting(remarks)] == ["a"]
