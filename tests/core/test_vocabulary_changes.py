"""Terms are added, renamed, merged, retired; what would change rules unseen is refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from curator.core import vocabulary_changes as changes
from curator.core.edits import SetField
from curator.core.vocabularies import Standard, VocabularyInUse, in_use
from curator.core.vocabulary_changes import TermRefusedError
from curator.core.vocabulary_terms import Term, Vocabulary
from tests.core.test_vocabularies import of_file
from tests.ground import Uids

if TYPE_CHECKING:
    from curator.core.edits import Edit

MINT = Uids(100)


def known(which: Vocabulary, *terms: Term) -> VocabularyInUse:
    standard = [Standard("literal", (("en", "As the words say"),), body="id = 'literal'")]
    return in_use(which, standard if which is Vocabulary.COUNTING_PROFILES else of_file(which.value), terms)


def own(number: int, which: Vocabulary, name: str, **said: Any) -> Term:
    return replace(Term(Uids(number)(), which, name), **said)


def after(edit: Edit, which: Vocabulary, *terms: Term) -> VocabularyInUse:
    """The vocabulary when the edit is done."""
    by_uid: dict[str, dict[str, Any]] = {f"term:{each.uid}": {} for each in terms}
    records = {f"term:{each.uid}": each for each in terms}
    for write in edit.writes:
        assert isinstance(write, SetField)
        by_uid.setdefault(write.record, {})[write.field] = write.value
    made = [
        replace(records[key], **fields) if key in records else Term(**({"uid": key.partition(":")[2]} | fields))
        for key, fields in by_uid.items()
    ]
    return known(which, *made)


CAVEATS, TYPES, CLASSES = Vocabulary.CAVEATS, Vocabulary.EVENT_TYPES, Vocabulary.PERSON_CLASSES
PROFILES = Vocabulary.COUNTING_PROFILES


def test_a_label_becomes_a_name_that_records_hold() -> None:
    assert changes.name_of(CAVEATS, " Staged  video-clip ") == "staged_video_clip"
    assert changes.name_of(TYPES, " Shrine  burnt ") == "Shrine burnt"


def test_an_own_term_is_added_and_follows_the_rules_of_a_standard_one() -> None:
    term = own(1, CAVEATS, "staged", labels=(("en", "staged"),), like="hoax")
    found = after(changes.added(known(CAVEATS), term), CAVEATS).get("staged")
    assert (found.like, found.rule, found.is_offered) == ("hoax", "any disputes_existence", True)


@pytest.mark.parametrize(
    ("which", "term", "says"),
    [
        (CAVEATS, own(1, CAVEATS, "", like="hoax"), "cannot be the name"),
        (CAVEATS, own(1, CAVEATS, "a, b", like="hoax"), "cannot be the name"),
        (CAVEATS, own(1, CAVEATS, "hoax", like="hoax"), "taken already"),
        (CAVEATS, own(1, CAVEATS, "staged", labels=(("ar", "خدعة"),), like="hoax"), "taken already"),
        (CAVEATS, own(1, CAVEATS, "staged"), "which standard term"),
        (CLASSES, own(1, CLASSES, "medics", like="nobody"), "which standard term"),
        (TYPES, own(1, TYPES, "Siege", like="nothing"), "which standard term"),
        (PROFILES, own(1, PROFILES, "our-own"), "cannot be the name"),
    ],
)
def test_a_term_that_cannot_be_is_refused(which: Vocabulary, term: Term, says: str) -> None:
    with pytest.raises(TermRefusedError, match=says):
        changes.added(known(which), term)


def test_an_own_type_of_event_needs_no_other_that_it_is_like() -> None:
    assert after(changes.added(known(TYPES), own(1, TYPES, "Siege")), TYPES).knows("Siege")


def test_a_standard_term_is_renamed_by_a_first_record_and_an_own_one_in_its_own() -> None:
    standard = after(changes.renamed(known(TYPES), "Attack", {"en": " Assault "}, MINT), TYPES)
    assert standard.label("Attack") == "Assault"
    siege = own(1, TYPES, "Siege", labels=(("en", "Siege"),))
    found = after(changes.renamed(known(TYPES, siege), "Siege", {"ar": "حصار", "en": ""}, MINT), TYPES, siege)
    assert dict(found.get("Siege").labels) == {"ar": "حصار", "en": "Siege"}
    assert len(found.get("Siege").records) == 1


@pytest.mark.parametrize(
    ("name", "labels", "says"),
    [
        ("Siege", {"en": "x"}, "There is no term"),
        ("Attack", {"en": " "}, "to be called"),
        ("Attack", {"en": "grenade"}, "taken"),
    ],
)
def test_a_label_that_cannot_be_is_refused(name: str, labels: dict[str, str], says: str) -> None:
    with pytest.raises(TermRefusedError, match=says):
        changes.renamed(known(TYPES), name, labels, MINT)


def test_a_term_may_be_called_by_its_own_name_again() -> None:
    siege = own(1, TYPES, "Siege", labels=(("en", "Blockade"),))
    assert (
        after(changes.renamed(known(TYPES, siege), "Siege", {"en": "siege"}, MINT), TYPES, siege).label("Siege")
        == "siege"
    )


def test_a_merged_term_is_read_as_the_other_and_taking_back_ends_it() -> None:
    merging = changes.merged(known(TYPES), "Grenade", "Attack", "we do not tell them apart", MINT)
    merged = after(merging, TYPES)
    assert merged.read_as("Grenade") == "Attack"
    assert merged.get("Grenade").because == "we do not tell them apart"
    (record,) = merged.get("Grenade").records
    again = after(changes.taken_back(merged, "Grenade"), TYPES, record)
    assert again.read_as("Grenade") == "Grenade"
    assert again.get("Grenade").is_offered


@pytest.mark.parametrize(
    ("which", "name", "into", "says"),
    [
        (TYPES, "Attack", "Nothing", "There is no term"),
        (TYPES, "Attack", "Attack", "one already"),
        (TYPES, "Merged", "Grenade", "take that back first"),
        (CAVEATS, "pov", "hoax", "other rules go by it"),
        (CLASSES, "civilian", "unknown", "cannot be merged: figures add up"),
        (CLASSES, "medics", "side_a", "other rules go by it"),
        (PROFILES, "ours", "literal", "cannot be merged, since each number"),
    ],
)
def test_a_merging_that_cannot_be_is_refused(which: Vocabulary, name: str, into: str, says: str) -> None:
    terms = {
        TYPES: [own(1, TYPES, "Merged", merged_into="Attack")],
        CLASSES: [own(1, CLASSES, "medics", like="civilian")],
        PROFILES: [own(1, PROFILES, "ours", body="id = 'ours'")],
    }.get(which, [])
    with pytest.raises(TermRefusedError, match=says):
        changes.merged(known(which, *terms), name, into, "because", MINT)


def test_merging_and_retiring_need_a_reason() -> None:
    with pytest.raises(TermRefusedError, match="why “Attack” is merged"):
        changes.merged(known(TYPES), "Attack", "Grenade", " ", MINT)
    with pytest.raises(TermRefusedError, match="why “Attack” is retired"):
        changes.retired(known(TYPES), "Attack", "", MINT)


def test_a_retired_term_is_offered_again_whoever_retired_it() -> None:
    retired = after(changes.retired(known(TYPES), "Attack", "too wide", MINT), TYPES)
    assert retired.get("Attack").is_retired
    both = [own(1, TYPES, "Siege", retired_because="one"), own(2, TYPES, "Siege", retired_because="two")]
    assert after(changes.taken_back(known(TYPES, *both), "Siege"), TYPES, *both).get("Siege").is_offered


@pytest.mark.parametrize(
    ("which", "name", "says"),
    [
        (CLASSES, "civilian", "figures need it"),
        (PROFILES, "literal", "figures need it"),
        (TYPES, "Siege", "not offered any more as it is"),
    ],
)
def test_what_cannot_be_retired_says_why(which: Vocabulary, name: str, says: str) -> None:
    terms = [own(1, TYPES, "Siege", retired_because="why")] if which is TYPES else []
    with pytest.raises(TermRefusedError, match=says):
        changes.retired(known(which, *terms), name, "because", MINT)


def test_an_own_class_and_an_own_profile_can_be_retired() -> None:
    medics = own(1, CLASSES, "medics", like="civilian")
    assert changes.retired(known(CLASSES, medics), "medics", "why", MINT).writes
    ours = own(1, PROFILES, "ours", body="id = 'ours'")
    assert changes.retired(known(PROFILES, ours), "ours", "why", MINT).writes


def test_what_is_neither_merged_nor_retired_cannot_be_taken_back() -> None:
    with pytest.raises(TermRefusedError, match="neither merged nor retired"):
        changes.taken_back(known(TYPES), "Attack")


def test_only_a_profile_of_the_collections_own_can_be_rewritten() -> None:
    ours = own(1, PROFILES, "ours", body="id = 'ours'")
    found = after(changes.rewritten(known(PROFILES, ours), "ours", "id = 'ours' #2"), PROFILES, ours)
    assert found.get("ours").body == "id = 'ours' #2"
    with pytest.raises(TermRefusedError, match="comes with the program"):
        changes.rewritten(known(PROFILES), "literal", "id = 'literal'")
