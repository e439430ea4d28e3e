from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from itertools import count as counting
from typing import TYPE_CHECKING, Any

import pytest

from curator.core.actors import Actor, ActorRole, Confidence
from curator.core.caveats import Caveat, CaveatKind, CaveatScope
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, ClaimStatus, FullClaim
from curator.core.counts import PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateRole, DateSpan, on
from curator.core.edits import Edit, SetField
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.gazetteer import Place
from curator.core.ids import Uid, kind_of, uid_of
from curator.core.passages import EmptyPassageError, Passage, mark
from curator.core.places import PlaceRole, Spot
from curator.core.recording import CORRECTED, Names, correct, gathered, make, record, title_of
from curator.core.sources import Source
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "On 30 January SOHR reported that 10 civilians, two of them women, were killed by unknown gunmen in Arzah."
VERSION = Uid("version")
SOHR = Source(Uid("sohr"), "SOHR", aliases=("The Observatory",))
HTS = Actor(Uid("hts"), "HTS")
WHOLE = (Span(0, len(TEXT)),)

ENTRY = ClaimEntry(
    (WHOLE,),
    speaker="The Encyclopedia",
    originator="the observatory",
    event_type="Attack",
    counts=(
        CountEntry(Quantity.KILLED, exactly(10), PersonClass.CIVILIAN, "civilians", "10 civilians", Span(33, 45)),
        CountEntry(Quantity.KILLED, exactly(2), PersonClass.CIVILIAN, "women", "two", subset_of=0),
    ),
    dates=(DateEntry(DateRole.EVENT, on(date(2025, 1, 30)), "On 30 January"),),
    places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah"), verbatim="Arzah"),),
    actors=(
        ActorEntry(ActorRole.PERPETRATOR, "unknown gunmen", confidence=Confidence.UNKNOWN),
        ActorEntry(ActorRole.CUSTODIAN, "HTS", "hts"),
    ),
    citations=("95",),
    caveats=(CaveatKind.PARTY_CLAIM,),
)


def minted() -> Callable[[], Uid]:
    numbers = counting()
    return lambda: Uid(f"new-{next(numbers):02}")


def names(mint: Callable[[], Uid]) -> Names:
    return Names([SOHR], [HTS], mint)


def recorded(entry: ClaimEntry = ENTRY, **standing: Any) -> tuple[FullClaim, tuple[Any, ...]]:
    mint = minted()
    made = record(entry, TEXT, VERSION, names(mint), mint, **standing)
    return gathered(made), made.records


def of_kind(edit: Edit, kind: str) -> dict[str, dict[str, Any]]:
    """The values that an edit writes, by record of one kind."""
    found_: dict[str, dict[str, Any]] = {}
    for write in edit.writes:
        if isinstance(write, SetField) and kind_of(write.record) == kind:
            found_.setdefault(uid_of(write.record), {})[write.field] = write.value
    return found_


# -- recording ----------------------------------------------------------------------------------------------------------------


def test_an_entry_becomes_a_claim_with_its_parts() -> None:
    full, records = recorded()
    assert full.claim.citations == ("95",)
    assert full.claim.originator == "sohr"
    assert full.claim.title == "Attack, Arzah, 2025-01-30"
    ten, two = full.counts
    assert (ten.extent, ten.words, two.subset_of) == (exactly(10), Span(33, 45), ten.uid)
    assert [each.actor for each in full.actors] == [None, "hts"]
    parts: list[ClaimCount | ClaimDate | ClaimPlace | ClaimActor] = [*full.counts, *full.dates]
    parts += [*full.places, *full.actors]
    assert all(part.claim == full.claim.uid for part in parts)
    (passage,) = [each for each in records if isinstance(each, Passage)]
    assert (passage.exact, full.claim.passages) == (TEXT, (passage.uid,))
    (caveat,) = [each for each in records if isinstance(each, Caveat)]
    assert (caveat.scope, caveat.target) == (CaveatScope.CLAIM, full.claim.uid)
    assert len({each.uid for each in records}) == len(records)


def test_words_that_are_marked_already_are_not_marked_twice() -> None:
    standing = mark(Uid("standing"), VERSION, TEXT, WHOLE)
    twice = replace(ENTRY, passages=(WHOLE, WHOLE, (Span(0, 2),)))
    full, records = recorded(twice, standing={((0, len(TEXT)),): standing})
    assert full.claim.passages[0] == "standing"
    assert len(full.claim.passages) == 2
    assert [each.exact for each in records if isinstance(each, Passage)] == ["On"]


@pytest.mark.parametrize("passages", [(), ((),), ((Span(2, 3),),)])
def test_a_claim_needs_words(passages: tuple[tuple[Span, ...], ...]) -> None:
    with pytest.raises(EmptyPassageError):
        recorded(replace(ENTRY, passages=passages))


def test_a_new_name_makes_one_source_or_actor() -> None:
    known = names(minted())
    assert known.source("sohr") == "sohr"
    assert known.source(" ") is None
    assert known.source("New  Paper") == known.source("new paper") == "new-00"
    assert known.actor("New Paper") == "new-01"
    assert known.actor("HTS") == "hts"
    assert known.made == [Source(Uid("new-00"), "New Paper"), Actor(Uid("new-01"), "New Paper")]


def test_recording_makes_the_new_sources_too() -> None:
    mint = minted()
    edit = make(ENTRY, TEXT, VERSION, names(mint), mint)
    assert edit.label == "Record claim"
    assert [each["name"] for each in of_kind(edit, "source").values()] == ["The Encyclopedia"]
    assert len(of_kind(edit, "claim_count")) == 2


def test_a_title_says_what_is_known() -> None:
    assert title_of(ENTRY) == "Attack, Arzah, 2025-01-30"
    until = DateEntry(DateRole.EVENT, DateSpan(None, date(2025, 2, 1)))
    assert title_of(replace(ENTRY, event_type="", dates=(until,), places=())) == "Claim, 2025-02-01"
    assert title_of(ClaimEntry(())) == "Claim"
    assert recorded(replace(ENTRY, title="Arzah"))[0].claim.title == "Arzah"


# -- correcting ---------------------------------------------------------------------------------------------------------------


def corrected(entry: ClaimEntry, **changed: Any) -> Edit:
    full, records = recorded()
    full = replace(full, claim=replace(full.claim, **changed))
    mint = minted_after()
    hung = [each for each in records if isinstance(each, Caveat)]
    speaker = Source(Uid("new-02"), "The Encyclopedia")
    known = Names([SOHR, speaker], [HTS], mint)
    full = replace(full, claim=replace(full.claim, speaker=known.source("The Encyclopedia")))
    return correct(full, hung, entry, known, mint)


def minted_after() -> Callable[[], Uid]:
    numbers = counting()
    return lambda: Uid(f"later-{next(numbers)}")


def test_correcting_to_the_same_changes_nothing() -> None:
    assert corrected(ENTRY).writes == ()


def test_correcting_a_number_writes_only_the_number() -> None:
    counts = (replace(ENTRY.counts[0], extent=at_least(10)), ENTRY.counts[1])
    (write,) = corrected(replace(ENTRY, counts=counts)).writes
    assert isinstance(write, SetField)
    assert (write.field, write.value, write.before) == ("extent", at_least(10), exactly(10))


def test_parts_that_are_left_over_are_withdrawn_and_new_ones_are_made() -> None:
    more = (*ENTRY.places, PlaceEntry(PlaceRole.BODY_FOUND, Spot("Homs")))
    edit = corrected(replace(ENTRY, counts=(), places=more, caveats=(CaveatKind.OUTDATED,)))
    assert [each["withdrawn_because"] for each in of_kind(edit, "claim_count").values()] == [CORRECTED, CORRECTED]
    assert of_kind(edit, "claim_place")["later-0"]["spot"] == Spot("Homs")
    caveats = [each.get("kind", each.get("withdrawn_because")) for each in of_kind(edit, "caveat").values()]
    assert set(caveats) == {CaveatKind.OUTDATED, CORRECTED}


def test_a_new_part_of_a_kept_whole_points_to_it() -> None:
    counts = (*ENTRY.counts, CountEntry(Quantity.KILLED, exactly(1), PersonClass.CIVILIAN, subset_of=1))
    edit = corrected(replace(ENTRY, counts=counts))
    full, _ = recorded()
    (made,) = of_kind(edit, "claim_count").values()
    assert made["subset_of"] == full.counts[1].uid


@pytest.mark.parametrize("note", ["", "SOHR has corrected itself."])
def test_an_accepted_claim_that_is_corrected_is_a_draft_again(note: str) -> None:
    edit = corrected(replace(ENTRY, note=note), status=ClaimStatus.ACCEPTED)
    written = next(iter(of_kind(edit, "claim").values()), {})
    assert written.get("status") == (ClaimStatus.DRAFT if note else None)


def test_a_claim_lists_all_its_parts() -> None:
    full, _ = recorded()
    kinds = [type(each) for each in full.parts]
    assert kinds == [Claim, ClaimCount, ClaimCount, ClaimDate, ClaimPlace, ClaimActor, ClaimActor]
    assert {field.name for field in fields(FullClaim)} == {"claim", "counts", "dates", "places", "actors"}


JABLEH = Spot("Jableh", "Latakia", Decimal("35.3621"), Decimal("35.9276"))
LISTED = Place(Uid(""), replace(JABLEH, name="Jablah"), aliases=("جبلة", "Jableh"), gazetteer_id="geonames:169304")


def listed(spot: Spot) -> Place | None:
    return LISTED if (spot.latitude, spot.longitude) == (JABLEH.latitude, JABLEH.longitude) else None


def at(*spots: Spot) -> ClaimEntry:
    return replace(ENTRY, places=tuple(PlaceEntry(PlaceRole.EVENT, spot) for spot in spots))


def test_a_place_of_the_gazetteer_is_made_once_and_kept_with_its_number() -> None:
    mint = minted()
    known = Names([SOHR], [HTS], mint, listed=listed)
    spelled, off = replace(JABLEH, name="Jebleh"), replace(JABLEH, latitude=Decimal(35))
    made = record(at(JABLEH, spelled, off, Spot("Jableh")), TEXT, VERSION, known, mint)
    (place,) = [each for each in known.made if isinstance(each, Place)]
    assert (place.gazetteer_id, place.uid) == (LISTED.gazetteer_id, gathered(made).places[0].place)
    assert [each.place for each in gathered(made).places] == [place.uid, place.uid, None, None]
    assert [each.spot.name for each in gathered(made).places] == ["Jableh", "Jebleh", "Jableh", "Jableh"]


def test_a_place_that_the_collection_knows_is_not_made_again() -> None:
    mint = minted()
    farm = Place(Uid("farm"), Spot("The farm", "", Decimal(1), Decimal(2)), aliases=("المزرعة",))
    known = Names([SOHR], [HTS], mint, [farm, replace(LISTED, uid=Uid("jableh"))], listed)
    made = record(
        at(replace(farm.spot, name="المزرعة"), JABLEH, replace(JABLEH, name="Gable")), TEXT, VERSION, known, mint
    )
    assert [each.place for each in gathered(made).places] == ["farm", "jableh", "jableh"]
    assert not [each for each in known.made if isinstance(each, Place)]


def test_a_place_that_stays_where_it_is_keeps_what_it_was_known_as() -> None:
    mint = minted()
    full = gathered(record(at(JABLEH, Spot("Arzah")), TEXT, VERSION, Names([SOHR], [HTS], mint, listed=listed), mint))
    named = replace(at(JABLEH, Spot("Arzah", "Homs"), Spot("Balqsa", "", Decimal(5), Decimal(6))), note="seen")
    edit = correct(full, [], named, names(mint), mint)
    written = of_kind(edit, "claim_place")
    assert full.places[0].uid not in written
    assert set(written[full.places[1].uid]) == {"spot"}
