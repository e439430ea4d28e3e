from __future__ import annotations

from typing import get_type_hints

from curator.core.judgement import Decision, DisputeKind
from curator.core.pseudonyms import NAMES, OF_VALUES, SAID, Pseudonyms
from curator.core.records import KINDS

KNOWN = Pseudonyms({"Ann": b"one", "Ann Smith": b"two", "آن": b"three"}, b"other")

NO_WORDS_ABOUT_WORK = {
    "article": {"title", "url", "language", "publisher", "licence"},
    "article_version": {"original", "text", "outline", "normalisation", "encoding", "retrieved_at", "revision"},
    "passage": {"exact", "prefix", "suffix"},
    "caveat": {"target", "dated", "term"},
    "source": {"name", "scale"},
    "claim": {"event_type"},
    "claim_count": {"group", "verbatim", "rule", "term"},
    "claim_date": {"verbatim"},
    "claim_place": {"verbatim"},
    "claim_actor": {"verbatim"},
    "event": {"public_id", "event_type", "side_a", "side_b", "perpetrator"},
    "actor": {"name"},
    "place": {"gazetteer_id"},
    "dispute": {"field"},
    "decision": {"field", "chosen"},
    "review": {"target", "before", "after"},
    "release": {"snapshot"},
    "export_run": {"layout"},
    "comment": {"target", "field"},
    "term": {"name", "like", "merged_into", "body"},
    "imported_row": {"layout", "file", "sha256"},
}
"""The texts that are evidence, codes or what the world is called; `Decision.chosen` is told by the kind of dispute."""


def test_each_text_of_each_kind_of_record_is_told_or_is_known_to_stay() -> None:
    """Whoever adds a text to a record says here whether people write of their work in it."""
    for kind, type_ in KINDS.items():
        texts = {name for name, of in get_type_hints(type_).items() if of is str}
        told = SAID.get(kind, frozenset()) | NAMES.get(kind, frozenset())
        stays = NO_WORDS_ABOUT_WORK.get(kind, set())
        assert texts <= told | stays, kind
        assert not told & stays, kind
        assert told <= set(type_.__dataclass_fields__), kind


def test_a_pseudonym_is_the_same_each_time_and_another_for_each_person_and_each_secret() -> None:
    made = [KNOWN.of(name) for name in ("Ann", "Ann Smith", "Ben", "Eva")]
    assert made == [KNOWN.of(name) for name in ("Ann", "Ann Smith", "Ben", "Eva")]
    elsewhere = Pseudonyms({"Ann": b"four"}, b"five")
    assert len({*made, elsewhere.of("Ann"), elsewhere.of("Ben")}) == 6
    assert all(each.startswith("person-") and len(each) == 19 for each in made)
    assert KNOWN.of("") == ""


def test_names_are_replaced_as_whole_words_the_longer_first() -> None:
    ann, smith = KNOWN.of("Ann"), KNOWN.of("Ann Smith")
    assert KNOWN.told("Ann, Ann Smith; Annals of ann.") == f"{ann}, {smith}; Annals of ann."
    assert KNOWN.told("قالت آن: نعم") == f"قالت {KNOWN.of('آن')}: نعم"
    assert Pseudonyms({}, b"").told("Ann") == "Ann"


def test_a_name_is_seen_in_a_text_whatever_its_case() -> None:
    assert KNOWN.names_somebody("by:ANN")
    assert KNOWN.names_somebody("for ann smith")
    assert not KNOWN.names_somebody("annals in:Homs")


def test_what_disputes_of_values_were_decided_on_is_no_text_of_a_person() -> None:
    assert DisputeKind.RAISED_BY_PERSON not in OF_VALUES
    assert {"chosen", "positions"} <= set(Decision.__dataclass_fields__)
