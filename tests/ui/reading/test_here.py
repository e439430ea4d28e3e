from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.ui.pick_list import ENTRY_ROLE
from curator.work import claims
from tests.ui.reading.test_text_work import bannered

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def at(person: Person, words: str, into: int = 0) -> None:
    view = person.reading.view
    view.setFocus()
    start = view.text.index(words) + into
    view.select(Span(start, start))


def offered(person: Person) -> list[str]:
    model = person.window.pick_list.list.model()
    entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
    return [f"{entry.text} | {entry.beside}" for entry in entries]


def test_a_key_lists_all_claims_of_a_word_with_counts_and_state_and_enter_opens_one(ada: Person, case: Case) -> None:
    view = ada.reading.view
    # a second claim on a wider passage over the first one's words
    ada.select("On 30 January ten villagers were killed in Kafr Zayt")
    ada.press("Enter", view)
    ada.press("Ctrl+Enter")
    at(ada, "ten villagers", 5)
    ada.press("C", view)
    narrow, wide = offered(ada)
    assert narrow == "10 killed | draft · disputed · 10 killed civilians"
    assert "10 killed villagers" in wide
    ada.press("Enter", ada.window.pick_list.line)
    assert ada.reading.claim_work.record_in_hand() == f"claim:{case.claims[0].uid}"
    at(ada, "ten villagers", 5)
    ada.press("C", view)
    ada.press("Down", ada.window.pick_list.line)
    ada.press("Enter", ada.window.pick_list.line)
    assert ada.reading.claim_work.record_in_hand() not in {None, f"claim:{case.claims[0].uid}"}


def test_hovering_tells_the_same(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    tip = view.tip_at(view.text.index("ten villagers"))
    assert "10 killed · draft · disputed · 10 killed civilians" in tip


def test_escape_leads_back_to_the_text(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    at(ada, "ten villagers", 5)
    ada.press("C", view)
    ada.press("Esc", ada.window.pick_list.line)
    assert ada.window.pick_list.isHidden()
    assert view.hasFocus()


def test_a_mark_without_a_claim_a_suggestion_and_a_caveat_are_listed_and_open(
    ada: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    bannered(ada, tmp_path)
    view = ada.reading.view
    qtbot.waitUntil(lambda: not ada.reading.reading_work.jumps.suggestions.is_reading)
    at(ada, "killed four people")
    ada.press("C", view)
    suggestion, caveat = offered(ada)
    assert suggestion == "Suggestion | Attack · 4 killed people"
    assert caveat.startswith("This section relies largely")
    assert caveat.endswith("caveat · how far it reaches is to be confirmed")
    ada.press("Enter", ada.window.pick_list.line)
    assert ada.reading.form.counts.text.startswith("4 killed")
    collection, hand = ada.collection, ada.reading.hand
    assert hand is not None
    claims.mark_passage(collection, hand.version.uid, [Span(*_span(hand.text, "killed two more"))])
    at(ada, "killed two more")
    ada.press("C", view)
    assert offered(ada)[0] == "Marked, no claim yet | "
    ada.press("Enter", ada.window.pick_list.line)
    assert ada.reading.form.counts.text.startswith("2 killed")


def _span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def test_a_caret_behind_the_last_letter_still_belongs_to_the_word(ada: Person, case: Case) -> None:
    assert case.version
    at(ada, "ten villagers were killed", len("ten villagers were killed"))
    ada.press("C", ada.reading.view)
    assert offered(ada)[0].startswith("10 killed")


def test_words_that_belong_to_nothing_say_so(ada: Person, case: Case) -> None:
    assert case.version
    at(ada, "valley attacks")
    ada.press("C", ada.reading.view)
    assert ada.notice == "These words belong to no claim, mark, citation or caveat."
    assert ada.window.pick_list.isHidden()
