from __future__ import annotations

from curator.core.claims import Modality
from curator.core.ids import Uid
from curator.core.independence import voices
from curator.core.one_voice import is_party, name_of
from curator.core.sources import Source, SourceRelationKind
from tests.core.making import bearing, case, joined

SOURCES = (Source(Uid("s1"), "SOHR"), Source(Uid("s2"), "The Group", party_to_conflict=Uid("army")))


def test_a_voice_is_called_by_all_its_sources_and_one_of_nobody_has_no_name() -> None:
    both = (joined("s1", "s2", SourceRelationKind.CITES),)
    one = case(bearing("c1", originator="s1"), bearing("c2", originator="s2"), sources=SOURCES, relations=both)
    assert [name_of(one, voice) for voice in voices(one)] == ["SOHR and The Group"]
    nobody = case(bearing("c1"), sources=SOURCES)
    assert [name_of(nobody, voice) for voice in voices(nobody)] == [""]


def test_a_voice_is_a_party_where_only_a_party_speaks_in_it() -> None:
    found = case(bearing("c1", originator="s1"), bearing("c2", originator="s2"), sources=SOURCES)
    assert [is_party(found, voice) for voice in voices(found)] == [False, True]
    claimed = case(bearing("c1", originator="s1", modality=Modality.CLAIMED_BY_PARTY), sources=SOURCES)
    assert is_party(claimed, voices(claimed)[0])
