from __future__ import annotations

import pytest

from curator.ui.actions import ACTIONS
from curator.ui.key_rules import clash, trouble

OWN = {each.name: each.keys for each in ACTIONS}
IN_ARTICLE = frozenset(
    each.name
    for each in ACTIONS
    if each.keys in {"Return", "Shift+Return"} or len(each.keys.removeprefix("Shift+")) == 1
)


def told(**changed: str) -> str:
    return trouble(OWN | {name.replace("__", "."): keys for name, keys in changed.items()}, IN_ARTICLE)


def test_the_programs_own_keys_keep_the_rules() -> None:
    assert trouble(OWN, IN_ARTICLE) == ""
    assert clash(OWN) is None


def test_a_key_of_two_actions_of_one_desk_is_told_with_both() -> None:
    assert told(text__mark="N") == "N is given to two actions: Mark passage, Next passage."
    assert told(view__palette="Ctrl+E") == "Ctrl+E is given to two actions: Put claim under an event…, Command palette."


def test_two_desks_may_share_a_key_but_the_window_shares_none() -> None:
    assert told(event__link="Ctrl+E") == ""
    assert "two actions" in told(collection__check="Ctrl+E")
    assert told(collection__check="", collection__back_up="") == ""


@pytest.mark.parametrize(
    "keys", ["Tab", "Esc", "Down", "Shift+Left", "Home", "PgDown", "Space", "Backspace", "Ctrl+C", "Ctrl+A"]
)
def test_what_moves_or_edits_is_nobodys(keys: str) -> None:
    assert "moves or edits wherever one types" in told(text__mark=keys)
    assert "moves or edits wherever one types" in told(review__approve=keys)


def test_what_moves_through_the_article_is_free_on_other_desks() -> None:
    assert told(text__mark="Ctrl+Down") != ""
    assert told(view__palette="Alt+Up") != ""
    assert told(release__export="Ctrl+Down") == ""


@pytest.mark.parametrize("keys", ["X", "Shift+X", "Return", "5", "ص"])
def test_a_letter_alone_acts_in_the_article_only(keys: str) -> None:
    assert "alone is for typing" in told(view__palette=keys)
    assert "alone is for typing" in told(event__link=keys)
    assert "alone is for typing" not in told(text__unmark=keys)


def test_f_keys_and_keys_with_ctrl_are_free() -> None:
    assert told(view__appearance="F9", claim__withdraw="Ctrl+Del", text__typeface="Alt+T") == ""


def test_keys_one_after_the_other_are_refused() -> None:
    assert "several keys after each other" in told(text__mark="Ctrl+X, M")
