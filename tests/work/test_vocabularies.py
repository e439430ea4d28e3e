"""A team changes its words: each step is one change, which undo takes back; old records stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.vocabulary_changes import TermRefusedError
from curator.core.vocabulary_terms import Vocabulary
from curator.store import undo
from curator.store.queries import vocabularies
from curator.suggest.profiles import ProfileError
from curator.work import vocabularies as work
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.vocabularies import VocabularyInUse
    from curator.store.collection import Collection

TYPES, CAVEATS = Vocabulary.EVENT_TYPES, Vocabulary.CAVEATS
PROFILE = 'id = "ours"\nversion = {version}\ntitle = "Ours"\nsource = "our handbook"\n\n[words.dozens]\nlow = {low}\n'


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        yield made


def known(collection: Collection, which: Vocabulary = TYPES) -> VocabularyInUse:
    return vocabularies.vocabulary(collection.connection, which)


def test_a_term_without_a_name_gets_one_from_its_label(ann: Collection) -> None:
    assert work.add(ann, CAVEATS, {"en": "staged video", "ar": "مقطع مفبرك"}, like="hoax") == "staged_video"
    assert work.add(ann, TYPES, {"ar": "حصار"}) == "حصار"
    assert work.add(ann, TYPES, {}, name="Raid", meaning="Homes are searched.") == "Raid"
    assert known(ann, CAVEATS).label("staged_video", "ar") == "مقطع مفبرك"
    assert known(ann).get("Raid").meaning == "Homes are searched."


def test_undo_takes_each_step_back_and_so_does_taking_back(ann: Collection) -> None:
    work.merge(ann, TYPES, "Grenade", "Attack", "not told apart here")
    assert known(ann).read_as("Grenade") == "Attack"
    ann.journal.commit(undo.undo(ann.connection, ann.journal.device))
    assert known(ann).read_as("Grenade") == "Grenade"
    work.retire(ann, TYPES, "Grenade", "not used")
    assert known(ann).get("Grenade").is_retired
    work.take_back(ann, TYPES, "Grenade")
    assert known(ann).get("Grenade").is_offered
    work.rename(ann, TYPES, "Grenade", {"en": "Hand grenade"})
    assert known(ann).label("Grenade") == "Hand grenade"


def test_a_profile_of_the_collections_own_reads_words_and_names_its_version(ann: Collection) -> None:
    assert work.add_profile(ann, PROFILE.format(version=1, low=20)).id == "ours"
    first = work.profile_called(ann.connection, "ours")
    assert first.vague("dozens")[1] == "ours-dozens-1"
    work.add_profile(ann, PROFILE.format(version=2, low=24))
    extent, rule = work.profile_called(ann.connection, "ours").vague("dozens")
    assert (extent.low, rule) == (24, "ours-dozens-2")
    assert work.profile_called(ann.connection, "acled").vague("dozens")[1] == "acled-dozens-1"


def test_a_profile_that_is_no_newer_or_one_of_the_programs_is_refused(ann: Collection) -> None:
    work.add_profile(ann, PROFILE.format(version=2, low=20))
    with pytest.raises(TermRefusedError, match="has version 2"):
        work.add_profile(ann, PROFILE.format(version=2, low=24))
    with pytest.raises(TermRefusedError, match="taken already"):
        work.add_profile(ann, PROFILE.format(version=9, low=24).replace('"ours"', '"acled"'))
    with pytest.raises(TermRefusedError, match="added from its text"):
        work.add(ann, Vocabulary.COUNTING_PROFILES, {"en": "x"})
    with pytest.raises(TermRefusedError, match="There is no term “theirs”"):
        work.profile_called(ann.connection, "theirs")


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        (PROFILE.format(version=1, low='"many"'), "(line 6)"),
        (PROFILE.format(version=1, low=20).replace("dozens", "lots"), "(line 6)"),
        (PROFILE.format(version=1, low="20\nhigh = 3"), "(line 6)"),
        ('id = "ours"\nversion = 1\nmore_than = "perhaps"\n', "(line 3)"),
        ('id = "ours"\nversion = 1\n\nwords = 3\n', "(line 4)"),
        ('id = "ours"\nversion = \n', "line 2"),
    ],
)
def test_a_fault_in_a_profile_names_its_line(ann: Collection, fault: str, line: str) -> None:
    with pytest.raises(ProfileError) as refused:
        work.add_profile(ann, fault)
    assert line in str(refused.value)
    assert not known(ann, Vocabulary.COUNTING_PROFILES).knows("ours")


def test_two_laptops_that_add_one_name_have_one_term_and_no_dispute(ann: Collection, tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Bob") as bob:
        work.add(ann, CAVEATS, {"en": "staged video"}, name="staged", like="hoax")
        work.add(bob, CAVEATS, {"ar": "مقطع مفبرك"}, name="staged", like="hoax", meaning="It was acted.")
        ground.share(ann, bob)
        ground.share(bob, ann)
        assert known(ann, CAVEATS) == known(bob, CAVEATS)
        found = known(ann, CAVEATS).get("staged")
        assert dict(found.labels) == {"ar": "مقطع مفبرك", "en": "staged video"}
        assert (found.meaning, len(found.records)) == ("It was acted.", 2)
        work.retire(bob, CAVEATS, "staged", "not needed")
        ground.share(bob, ann)
        assert known(ann, CAVEATS).get("staged").is_retired
        work.take_back(ann, CAVEATS, "staged")
        assert known(ann, CAVEATS).get("staged").is_offered
