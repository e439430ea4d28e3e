from __future__ import annotations

import inspect
import sys
from importlib.util import module_from_spec, spec_from_file_location
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import merging
from curator.core.ids import RevisionId
from curator.core.merging import FieldState, Resolved, Revision, resolve
from tests.core.histories import broken_laws, history, renamed

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

CHANCES = st.randoms(use_true_random=False)
LENGTHS = st.integers(0, 12)


def revision(id_: str, value: str | None, *parents: str, kind: str = "set", target: str | None = None) -> Revision:
    picked = None if target is None else RevisionId(target)
    return Revision(RevisionId(id_), kind, value, tuple(map(RevisionId, parents)), picked)


def resolved(
    state: FieldState, value: str | None, approved: str | None, heads: list[str], approvals: list[str]
) -> Resolved:
    return Resolved(state, value, approved, tuple(map(RevisionId, heads)), tuple(map(RevisionId, approvals)))


def approval(id_: str, target: str) -> Revision:
    return revision(id_, None, kind="ok", target=target)


@given(CHANCES, LENGTHS)
def test_the_rule_holds_its_laws_on_random_histories(chance: Random, length: int) -> None:
    assert broken_laws(resolve, history(chance, length), chance) == set()


@given(CHANCES, LENGTHS)
def test_names_of_revisions_decide_nothing(chance: Random, length: int) -> None:
    made = history(chance, length)
    ids = [each.id for each in made]
    others = chance.sample([RevisionId(f"new{number:02}.0") for number in range(len(ids))], len(ids))
    again = resolve(renamed(made, dict(zip(ids, others, strict=True))))
    before = resolve(made)
    assert (again.state, again.value, again.approved) == (before.state, before.value, before.approved)


@given(CHANCES, LENGTHS)
def test_equal_values_agree(chance: Random, length: int) -> None:
    made = [
        Revision(
            each.id,
            "set" if each.kind == "del" else each.kind,
            None if each.kind == "ok" else '"a"',
            each.parents,
            each.target,
        )
        for each in history(chance, length)
    ]
    assert resolve(made).state is not FieldState.DISPUTED
    assert resolve(made).value == ('"a"' if made else None)


def test_a_field_that_was_never_written_is_empty() -> None:
    assert resolve([]) == Resolved(FieldState.PENDING, None, None, (), ())


def test_a_later_edit_replaces_what_its_author_saw() -> None:
    made = [revision("a.0", "1"), revision("b.0", "2", "a.0")]
    assert resolve(made) == resolved(FieldState.PENDING, "2", None, ["b.0"], [])


def test_concurrent_edits_are_a_dispute_and_the_last_approved_value_stays() -> None:
    made = [
        revision("a.0", "5"),
        approval("ok.0", "a.0"),
        revision("b.0", "7", "a.0"),
        revision("c.0", "9", "a.0"),
    ]
    assert resolve(made) == resolved(FieldState.DISPUTED, None, "5", ["b.0", "c.0"], ["a.0"])


def test_a_plain_edit_never_closes_a_dispute() -> None:
    made = [revision("a.0", "1"), revision("b.0", "2"), revision("c.0", "1", "a.0", "b.0")]
    assert resolve(made).state is FieldState.DISPUTED
    assert resolve(made).heads == ("a.0", "b.0", "c.0")


def test_a_choice_among_ones_own_versions_closes_a_dispute_and_approves_nothing() -> None:
    both = [revision("a.0", "1"), revision("b.0", "2")]
    own = Revision(
        RevisionId("c.0"), "fix", "2", (RevisionId("a.0"), RevisionId("b.0")), RevisionId("b.0"), is_own=True
    )
    assert resolve([*both, own]) == resolved(FieldState.PENDING, "2", None, ["c.0"], [])
    by_another = approval("ok.0", "a.0")
    assert resolve([*both, own, by_another]) == resolved(FieldState.PENDING, "2", "1", ["c.0"], ["a.0"])
    assert resolve([*both, own, approval("ok.0", "c.0")]).state is FieldState.APPROVED


def test_a_settlement_closes_a_dispute_and_approves_what_it_picks() -> None:
    made = [revision("a.0", "1"), revision("b.0", "2"), revision("c.0", "2", "a.0", "b.0", kind="fix", target="b.0")]
    assert resolve(made) == resolved(FieldState.APPROVED, "2", "2", ["c.0"], ["c.0"])


def test_two_settlements_that_differ_are_a_dispute_again() -> None:
    made = [
        revision("a.0", "1"),
        revision("b.0", "2"),
        revision("c.0", "1", "a.0", "b.0", kind="fix", target="a.0"),
        revision("d.0", "2", "a.0", "b.0", kind="fix", target="b.0"),
    ]
    assert resolve(made).state is FieldState.DISPUTED
    assert resolve(made).approved is None
    assert resolve(made).approvals == ("c.0", "d.0")


def test_an_edit_after_an_approval_waits_for_approval_again() -> None:
    made = [revision("a.0", "1"), approval("ok.0", "a.0"), revision("b.0", "2", "a.0")]
    assert resolve(made) == resolved(FieldState.PENDING, "2", "1", ["b.0"], ["a.0"])
    assert resolve([*made, approval("ok.1", "b.0")]).state is FieldState.APPROVED


def test_delete_against_edit_is_a_dispute() -> None:
    made = [revision("a.0", "1"), revision("b.0", None, "a.0", kind="del"), revision("c.0", "2", "a.0")]
    assert resolve(made).state is FieldState.DISPUTED


def test_a_parent_that_is_not_here_replaces_nothing() -> None:
    assert resolve([revision("b.0", "2", "a.0")]).heads == ("b.0",)


FAULTS = {
    "a plain edit may close a dispute": ('agree or write.kind == "fix"', "True"),
    "a settlement is like any edit": ('agree or write.kind == "fix"', "agree"),
    "only edits that agree and settle replace anything": ('agree or write.kind == "fix"', 'write.kind == "fix"'),
    "two values are no dispute": ("if len(values) > 1:", "if len(values) > 2:"),
    "nothing is ever replaced": ("writes.keys() - replaced", "writes.keys() - set()"),
    "heads come as they came": (
        "tuple(sorted(writes.keys() - replaced))",
        "tuple(id_ for id_ in writes if id_ not in replaced)",
    ),
    "settling approves nothing": ("signed |= {", "signed and {"),
    "an approval counts as a write": ('if revision.kind != "ok"}', "}"),
    "old approvals count as new ones": ("if not any(id_ in", "if not all(id_ in"),
    "any approval approves": ("approved == values and values", "approved and values"),
    "what is empty is approved": ("approved == values and values", "approved == values"),
    "a disputed field has a value": ("if len(values) == 1 else None", "if values else None"),
    "parents that are missing count": ("if parent in writes)", ")"),
    "approvals of nothing here count": ('if revision.kind == "ok" and revision.target}', "}"),
    "approved values come from the heads": (
        "approved = {writes[id_].value for id_ in newest}",
        "approved = set(values)",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_caught(fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = FAULTS[fault]
    source = inspect.getsource(merging)
    assert source.count(before) == 1
    planted = _imported(tmp_path / "planted.py", source.replace(before, after), monkeypatch)
    chance = Random(20250130)  # noqa: S311 a fixed seed, so that a fault is caught on every run or on none
    assert any(_breaks(planted, chance, length) for length in [*range(5), *range(3, 11)] * 60)


def _imported(path: Path, source: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path.write_text(source, "utf-8")
    spec = spec_from_file_location("planted", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "planted", module)
    spec.loader.exec_module(module)
    return module


def _breaks(planted: ModuleType, chance: Random, length: int) -> bool:
    made = history(chance, length)
    try:
        return bool(broken_laws(planted.resolve, made, chance))
    except (KeyError, AttributeError, TypeError):
        return True
