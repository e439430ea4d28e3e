from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.cases import Case, in_use
from curator.core.claims import ClaimDate
from curator.core.dates import DateRole, DateSpan
from curator.core.ids import Uid
from curator.core.independence import newest_of_each, newness, one_voice, voices, why_one_voice
from curator.core.sources import ONE_VOICE, SourceRelation, SourceRelationKind
from tests.core.making import bearing, case, day, joined, source
from tests.core.strategies import SOURCES, cases, shuffled

KINDS = st.sampled_from(SourceRelationKind)
RELATIONS = st.lists(st.builds(joined, st.sampled_from(SOURCES), st.sampled_from(SOURCES), KINDS), max_size=6)


def groups(of: Case) -> list[tuple[str, ...]]:
    return [voice.claims for voice in voices(of)]


@pytest.mark.parametrize("kind", list(SourceRelationKind))
def test_sources_that_repeat_each_other_are_one_voice_and_partners_are_two(kind: SourceRelationKind) -> None:
    of = case(bearing("c1", originator="a"), bearing("c2", originator="b"), relations=(joined("a", "b", kind),))
    assert groups(of) == ([("c1", "c2")] if kind in ONE_VOICE else [("c1",), ("c2",)])


def test_two_that_cite_a_third_are_one_voice() -> None:
    both = (joined("a", "x", SourceRelationKind.CITES), joined("b", "x", SourceRelationKind.CITES))
    of = case(bearing("c1", originator="a"), bearing("c2", originator="b"), relations=both)
    (voice,) = voices(of)
    assert (voice.sources, voice.claims) == (("a", "b"), ("c1", "c2"))


def test_unsourced_claims_of_one_writer_are_one_voice() -> None:
    assert groups(case(bearing("c1", speaker="w"), bearing("c2", speaker="w"))) == [("c1", "c2")]


def test_a_claim_of_nobody_is_a_voice_of_its_own() -> None:
    of = case(bearing("c1"), bearing("c2"))
    assert groups(of) == [("c1",), ("c2",)]
    assert voices(of)[0].sources == ()


def test_a_claim_and_a_source_of_the_same_uid_are_not_confused() -> None:
    assert groups(case(bearing("x"), bearing("y", originator="x"))) == [("x",), ("y",)]


@given(cases())
def test_each_claim_in_use_belongs_to_exactly_one_voice(of: Case) -> None:
    told = [uid for voice in voices(of) for uid in voice.claims]
    assert sorted(told) == [each.claim.uid for each in in_use(of)]


@given(cases(), st.data())
def test_voices_do_not_depend_on_order(of: Case, data: st.DataObject) -> None:
    assert voices(data.draw(shuffled(of))) == voices(of)


@given(RELATIONS)
def test_being_one_voice_is_an_equivalence(relations: list[SourceRelation]) -> None:
    roots = one_voice(relations)
    pairs = {(each.source, each.other) for each in relations if each.kind in ONE_VOICE}
    reach = {name: {name} for name in SOURCES}
    for _ in SOURCES:
        for one, other in pairs:
            merged = reach[one] | reach[other]
            for name in merged:
                reach[name] = reach[name] | merged
    for one, other in permutations(SOURCES, 2):
        assert (roots.get(one, one) == roots.get(other, other)) == (other in reach[one])


def test_the_newest_claim_is_the_one_reported_last() -> None:
    first = bearing("c9", day("d9", "2025-02-01", role=DateRole.REPORT), originator="s")
    last = bearing("c1", day("d1", "2025-02-02", role=DateRole.CLAIM_MADE), originator="s")
    undated = bearing("c99", day("d99", "2025-03-01"), originator="s")
    ((voice, newest),) = newest_of_each(case(), [first, last, undated])
    assert voice.claims == ("c1", "c9", "c99")
    assert newest is last


def test_a_claim_reported_twice_is_as_new_as_its_last_report() -> None:
    twice = bearing("c1", day("d1", "2025-02-01", role=DateRole.REPORT), day("d2", "2025-02-09", role=DateRole.REPORT))
    assert newness(twice)[0] == date(2025, 2, 9)
    since = ClaimDate(Uid("d3"), Uid(""), DateRole.REPORT, DateSpan(date(2025, 2, 3), None))
    until = ClaimDate(Uid("d4"), Uid(""), DateRole.REPORT, DateSpan(None, date(2025, 2, 4)))
    unread = ClaimDate(Uid("d5"), Uid(""), DateRole.REPORT, None, "lately")
    assert newness(bearing("c", since))[0] == date(2025, 2, 3)
    assert newness(bearing("c", until))[0] == date(2025, 2, 4)
    assert newness(bearing("c", day("d6", "2025-02-03", "2025-02-05", DateRole.REPORT)))[0] == date(2025, 2, 5)
    assert newness(bearing("c", unread))[0] == date.min


def test_voices_and_what_they_hold_come_in_a_fixed_order() -> None:
    names = [f"s{number}" for number in range(9)]
    told = [bearing(f"c{number}", originator=name) for number, name in enumerate(names)]
    chain = tuple(joined(one, other) for one, other in pairwise(names))
    assert groups(case(*told[::-1])) == [(each.claim.uid,) for each in told]
    (voice,) = voices(case(*told[::-1], relations=chain[::-1]))
    assert voice.sources == tuple(names)
    assert set(one_voice(chain[::-1]).values()) == {"s0"}


def test_of_claims_without_a_date_the_one_recorded_last_is_the_newest() -> None:
    assert newness(bearing("c2")) > newness(bearing("c1"))


@given(cases(), st.data())
def test_voices_that_were_asked_for_before_are_those_of_the_same_claims(of: Case, data: st.DataObject) -> None:
    choices = [data.draw(st.lists(st.sampled_from(of.bearings))) for _ in range(3)] if of.bearings else [[]]
    voices(of)
    for some in (*choices, *choices):
        fresh = replace(of)
        assert voices(of, some) == voices(fresh, some)
        assert newest_of_each(of, some) == newest_of_each(fresh, some)
    assert voices(of) == voices(replace(of))


def test_why_claims_are_one_voice_is_said_in_words() -> None:
    sources = [source("a", name="The agency"), source("m", name="The monitor"), source("p", name="The paper")]
    mine = bearing("1", originator="m")
    assert [why_one_voice(case(mine, sources=sources), each) for each in voices(case(mine, sources=sources))] == [""]
    twice = case(mine, bearing("2", originator="m"), sources=sources)
    assert [why_one_voice(twice, each) for each in voices(twice)] == ["All of them rest on The monitor."]
    relations = (
        joined("a", "m"),
        joined("p", "a", SourceRelationKind.CITES),
        joined("p", "x", SourceRelationKind.SAME_OWNER),
        joined("a", "p", SourceRelationKind.PARTNER),
        joined("y", "z"),
    )
    chained = case(mine, bearing("2", originator="p"), sources=sources, relations=relations)
    assert [why_one_voice(chained, each) for each in voices(chained)] == [
        "The agency republishes The monitor, The paper cites The agency and The paper has the same owner as x."
    ]
