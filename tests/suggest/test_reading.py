from __future__ import annotations

from datetime import date
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import Modality
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole, on
from curator.core.spans import Span
from curator.suggest import form_filling
from curator.suggest.dates import Context
from curator.suggest.profiles import read_profile
from curator.suggest.reading import Draft, read_passage
from tests.suggest.telling import short

TEXT = """In December 2024 the valley was quiet.
On 30 January 2025, the Valley Monitor reported that 10 villagers were executed by unknown gunmen in Arqa village in the western countryside of Sarmin. [3] [4] The gunmen fled.
On 1 February, Sunni gunmen killed 12 Druze including a child in the village of Arqa. [5] Two shepherds were kidnapped in Halaf, Sarmin. Their bodies were found three days later. [6]
On 15 February 2025, a group called "Ansar al-Wadi" stated that its fighters attacked the town of Arqa and killed 15 people. [7]
Dozens of people were wounded in Sarmin Governorate.
"""


def passage(first: str, last: str) -> Span:
    start = TEXT.index(first)
    return Span(start, TEXT.index(last, start) + len(last))


def read(first: str, last: str, context: Context | None = None) -> Draft:
    return read_passage(TEXT, passage(first, last), context or Context())


def test_a_passage_fills_all_inputs_each_with_its_words() -> None:
    draft = read("On 30 January", "Sarmin.")
    assert short(draft.counts) == ["killed 10 villagers (civilian)"]
    assert [(each.when, each.role) for each in draft.dates] == [(on(date(2025, 1, 30)), DateRole.EVENT)]
    assert [(each.spot.name, each.spot.admin1) for each in draft.places] == [("Arqa", "Sarmin")]
    assert draft.originator is not None
    assert draft.originator.name is not None
    assert draft.originator.name.of(TEXT) == "Valley Monitor"
    assert draft.modality is Modality.REPORTED
    assert [(each.words.of(TEXT), each.confidence) for each in draft.actors] == [("unknown gunmen", Confidence.UNKNOWN)]
    assert draft.event_type is not None
    assert draft.event_type.sub_type == "Attack"
    assert draft.citations == ("3", "4")
    assert [each.kind for each in draft.caveats] == [CaveatKind.OTHER]


def test_a_year_that_is_not_written_is_a_caveat() -> None:
    draft = read("On 1 February", "Arqa.")
    assert draft.dates[0].when == on(date(2025, 2, 1))
    assert [each.kind for each in draft.caveats] == [CaveatKind.YEAR_INFERRED]
    assert draft.caveats[0].words == draft.dates[0].words


def test_a_pronoun_is_read_from_the_sentence_before() -> None:
    draft = read("Their bodies", "later.")
    (count,) = draft.counts
    assert (count.quantity, count.extent.low, count.person_class) == (Quantity.KILLED, 2, PersonClass.CIVILIAN)


def test_a_day_is_taken_from_an_earlier_sentence_of_the_paragraph_and_says_so() -> None:
    draft = read("Two shepherds", "Sarmin.")
    (carried,) = draft.dates
    assert carried.when == on(date(2025, 2, 1))
    assert "earlier sentence" in carried.reading.basis
    assert carried.words.of(TEXT) == "1 February"


def test_no_day_is_taken_from_another_paragraph() -> None:
    assert read("Dozens of people", "Governorate.").dates == ()


def test_three_days_later_counts_from_the_day_before_the_passage() -> None:
    draft = read("Their bodies", "later.")
    assert [(each.when, each.role) for each in draft.dates if each.role is DateRole.DISCOVERY] == [
        (on(date(2025, 2, 4)), DateRole.DISCOVERY)
    ]


def test_a_date_behind_the_passage_tells_its_year_where_none_before_does() -> None:
    text = "On 30 January two men were shot. On 15 February 2025 they met."
    (found, *_) = read_passage(text, Span(0, 32)).dates
    assert found.when == on(date(2025, 1, 30))


def test_a_party_that_tells_of_its_own_deed_claims_it() -> None:
    draft = read("On 15 February", "people.")
    assert draft.modality is Modality.CLAIMED_BY_PARTY
    assert [(each.words.of(TEXT), each.role, each.confidence) for each in draft.actors] == [
        ("Ansar al-Wadi", ActorRole.PERPETRATOR, Confidence.CLAIMED_OR_ADMITTED)
    ]
    assert draft.dates[0].role is DateRole.CLAIM_MADE
    assert CaveatKind.PARTY_CLAIM in {each.kind for each in draft.caveats}


def test_a_word_that_a_profile_turns_into_a_number_is_a_caveat() -> None:
    profile = read_profile('id = "ours"\nversion = 1\n[words.dozens]\nlow = 24\n')
    draft = read_passage(TEXT, passage("Dozens of", "Governorate."), profile=profile)
    assert draft.counts[0].extent.low == 24
    assert [each.kind for each in draft.caveats] == [CaveatKind.RULE_CODED]


def test_people_told_of_again_are_not_counted_twice() -> None:
    text = "Six miners were shot dead. They accused the army of killing the miners."
    assert short(read_passage(text, Span(0, len(text))).counts) == ["killed 6 miners (civilian)"]


def test_parts_point_into_the_passages_own_counts() -> None:
    draft = read("On 1 February", "Arqa.")
    assert [each.subset_of for each in draft.counts] == [None, 0]


def test_a_passage_that_says_nothing_stays_empty() -> None:
    draft = read_passage("The judges spoke.", Span(0, 17))
    assert draft == Draft(Span(0, 17))
    assert draft.modality is Modality.STATED
    assert draft.originator is None


def test_the_form_is_filled_with_the_draft() -> None:
    entry = form_filling.fill(TEXT, passage("On 30 January", "Sarmin."), Context())
    assert (entry.originator, entry.modality, entry.event_type) == ("Valley Monitor", Modality.REPORTED, "Attack")
    assert [(each.group, each.words) for each in entry.counts] == [("villagers", passage("10 villagers", "villagers"))]
    assert [each.verbatim for each in entry.dates] == ["30 January 2025"]
    assert entry.places[0].spot.admin1 == "Sarmin"
    assert (entry.actors[0].verbatim, entry.actors[0].name) == ("unknown gunmen", "")
    assert entry.citations == ("3", "4")


def test_the_work_does_not_grow_with_the_text() -> None:
    filler = "The judges met again and spoke of land and water for a long while. "

    def seconds(around: int) -> float:
        before = filler * around
        text = before + TEXT + before
        start = len(before) + TEXT.index("On 30 January")
        begun = process_time()
        for _ in range(10):
            assert short(read_passage(text, Span(start, start + 150)).counts) == ["killed 10 villagers (civilian)"]
        return process_time() - begun

    assert any(seconds(8_000) < 3 * seconds(160) for _ in range(3))


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(TEXT)), st.integers(0, 400))
def test_any_selection_can_be_read_and_its_words_stand_in_it(start: int, length: int) -> None:
    span = Span(start, min(len(TEXT), start + length))
    draft = read_passage(TEXT, span)
    for count in draft.counts:
        assert span.covers(count.words)
    for place in draft.places:
        assert span.covers(place.words)
    for actor in draft.actors:
        assert span.covers(actor.words)
    for day in draft.dates:
        assert span.covers(day.words) or "earlier sentence" in day.reading.basis


@settings(deadline=None)
@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_no_text_breaks_the_reader(text: str, start: int, length: int) -> None:
    read_passage(text, Span(min(start, len(text)), min(start + length, len(text))))
