from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.core.claims import Claim, Modality
from curator.core.concurrent import NoSuchVersionError
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import DisputeState, disputes, open_disputes
from curator.core.edits import MISSING, Delete, Edit, Settle, create
from curator.core.events import Estimate, Event, EventFigure, EventLink, EventState, FigureMethod, LinkKind
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.ids import Uid
from curator.core.judgement import Comment, Decision, DisputeKind
from curator.core.review import OpenDisputeError
from curator.store import history
from curator.store.queries import cases, queue, records, reviews
from curator.store.undo import OvertakenError
from curator.work import reviewing, settling
from curator.work.versions import NoVersionsError, cases_behind, outside, settle
from tests import ground
from tests.ground import Uids
from tests.store.laptops import share_all, state
from tests.store.together import claim_of, clash, clashing, event_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.concurrent import Version
    from curator.core.disputes import Dispute
    from curator.store.collection import Collection

MINT = Uids(900)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[list[Collection]]:
    with clashing(tmp_path, "Ann", "Ben", "Carl") as made:
        yield made


def of_edits(collection: Collection) -> list[Dispute]:
    case = cases.get(collection.connection, event_of(collection).uid)
    return [each for each in disputes(case) if each.kind is DisputeKind.CONCURRENT_EDITS]


def modality(collection: Collection) -> Modality:
    return claim_of(collection).modality


def choose(collection: Collection, chosen: str = "accused") -> str:
    return settle(collection, ground.key(claim_of(collection)), "modality", chosen=chosen, because="As it is written.")


def test_two_versions_of_a_claim_dispute_its_event_on_every_laptop_until_one_is_chosen(team: list[Collection]) -> None:
    ann, ben, carl = team
    field = f"{ground.key(claim_of(ann))}.modality"
    for each in team:
        (dispute,) = of_edits(each)
        assert dispute.is_open
        assert dispute.field == field
        assert [(side.value, side.claims) for side in dispute.positions] == [
            ("accused", (claim_of(ann).uid,)),
            ("alleged", (claim_of(ann).uid,)),
        ]
        assert dispute.because == (
            "The modality of one claim was changed on several laptops at the same time: “accused” by Ben and “alleged” by Ann."
        )
    assert choose(carl) == "accused"
    share_all(team)
    for each in team:
        (dispute,) = of_edits(each)
        assert dispute.state is DisputeState.SETTLED
        assert dispute.decision is not None
        assert (dispute.decision.chosen, dispute.decision.because) == ("accused", "As it is written.")
        assert modality(each) is Modality.ACCUSED
        assert event_of(each).contested_on == (field,)
    assert len({ground.derived(each.connection) for each in team}) == 1
    assert of_edits(ben) == of_edits(carl)


def test_it_stands_in_the_queue_and_blocks_an_approval(team: list[Collection]) -> None:
    ann, _, carl = team
    reviewing.submit(ann, event_of(ann).uid)
    share_all(team)
    (waiting,) = queue.queue(carl.connection)
    assert any("changed on several laptops" in each for each in waiting.reasons)
    with pytest.raises(OpenDisputeError, match="modality"):
        reviewing.approve(carl, event_of(carl).uid)


def test_who_wrote_the_chosen_value_is_told_so_and_nothing_is_written(team: list[Collection]) -> None:
    ann, ben, _ = team
    before = ground.derived(ben.connection)
    with pytest.raises(OwnWorkError, match=r"Ben wrote “accused”, so somebody else has to settle on it"):
        choose(ben)
    assert ground.derived(ben.connection) == before
    choose(ann)
    share_all(team)
    assert all(modality(each) is Modality.ACCUSED and not of_edits(each)[0].is_open for each in team)


def test_a_choice_needs_a_reason_and_a_version(team: list[Collection]) -> None:
    key = ground.key(claim_of(team[2]))
    with pytest.raises(ReasonMissingError):
        settle(team[2], key, "modality", chosen="accused", because=" ")
    with pytest.raises(NoSuchVersionError, match="choose “accused” or “alleged”"):
        choose(team[2], "denied")
    with pytest.raises(NoSuchVersionError):
        choose(team[2], "")
    with pytest.raises(NoVersionsError, match="but of modality there are"):
        settle(team[2], key, "title", chosen="x", because="y")
    with pytest.raises(NoVersionsError, match="none of anything"):
        settle(team[2], ground.key(event_of(team[2])), "title", chosen="x", because="y")


def test_equal_values_dispute_nothing(team: list[Collection]) -> None:
    other = records.every(team[0].connection, Claim)[1]
    clash(other, (team[0], "the same"), (team[1], "the same"), "note")
    assert len(of_edits(team[0])) == 1


def test_a_new_edit_on_two_laptops_opens_it_again(team: list[Collection]) -> None:
    ann, ben, carl = team
    choose(carl)
    share_all(team)
    clash(claim_of(ann), (ann, Modality.STATED), (ben, Modality.DENIED), "modality")
    (dispute,) = of_edits(ann)
    assert dispute.is_open
    assert {side.value for side in dispute.positions} == {"stated", "denied"}


def test_two_who_settle_differently_open_it_again(team: list[Collection]) -> None:
    choose(team[2], "accused")
    choose(team[1], "alleged")
    share_all(team)
    assert all(of_edits(each)[0].is_open for each in team)
    assert len({ground.derived(each.connection) for each in team}) == 1


@pytest.mark.parametrize("settler", [0, 2])
def test_undo_puts_both_versions_beside_each_other_again_and_redo_settles_again(
    team: list[Collection], settler: int
) -> None:
    laptop = team[settler]
    choose(laptop)
    laptop.undo()
    share_all(team)
    for each in team:
        (dispute,) = of_edits(each)
        assert dispute.is_open
        found = cases.get(each.connection, event_of(each).uid).concurrent[0]
        assert {(version.words, version.person) for version in found.versions} == {
            ("accused", "Ben"),
            ("alleged", "Ann"),
        }
        assert event_of(each).contested_on == ()
        assert records.every(each.connection, Decision) == []
    laptop.redo()
    share_all(team)
    assert all(modality(each) is Modality.ACCUSED and not of_edits(each)[0].is_open for each in team)
    laptop.undo()
    share_all(team)
    assert all(of_edits(each)[0].is_open for each in team)
    assert len({ground.derived(each.connection) for each in team}) == 1


def test_an_undo_after_somebody_went_on_is_refused(team: list[Collection]) -> None:
    choose(team[2])
    share_all(team)
    ground.change(team[0], claim_of(team[0]), modality=Modality.STATED)
    share_all(team)
    with pytest.raises(OvertakenError, match="somebody has gone on"):
        team[2].undo()


def test_an_approved_event_opens_again(team: list[Collection]) -> None:
    ground.change(team[0], event_of(team[0]), state=EventState.APPROVED)
    share_all(team)
    choose(team[2])
    assert event_of(team[2]).state is EventState.REOPENED


def test_what_the_event_itself_its_figures_and_links_say_is_found_too(team: list[Collection]) -> None:
    ann, ben, carl = team
    event = event_of(ann)
    far = Event(MINT(), "E-000009", "Elsewhere")
    figure = EventFigure(
        MINT(), event.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(10, 10, 12), FigureMethod.LOWEST
    )
    link = EventLink(MINT(), event.uid, far.uid, LinkKind.POSSIBLE_DUPLICATE)
    ann.journal.commit(create("Add", far, figure, link))
    share_all(team)
    relation = cases.get(ann.connection, event.uid).bearings[0].link
    clash(event, (ann, "Here"), (ben, "There"), "title")
    clash(figure, (ann, Estimate(10, 11, 12)), (ben, Estimate(10, 12, 12, high_open=True)), "estimate")
    clash(link, (ann, "one"), (ben, "two"), "rationale")
    clash(relation, (ann, ("counts",)), (ben, ("date",)), "used_for")
    share_all(team)
    found = cases.get(carl.connection, event.uid).concurrent
    assert [(each.field, len(cases_behind(carl.connection, each))) for each in found] == [
        ("modality", 1),
        ("title", 1),
        ("used_for", 1),
        ("estimate", 1),
        ("rationale", 2),
    ]
    settle(carl, ground.key(link), "rationale", chosen='"two"', because="Nearer.")
    assert all("event_link" in records.get(carl.connection, Event, uid).contested_on[0] for uid in (event.uid, far.uid))
    settle(carl, ground.key(figure), "estimate", chosen="10 to 12+, best 12", because="Open.")
    assert records.get(carl.connection, EventFigure, figure.uid).estimate.high_open
    assert outside(carl.connection) == []


def test_versions_of_a_state_are_chosen_from_and_the_state_is_written_once(team: list[Collection]) -> None:
    ann, ben, carl = team
    clash(event_of(ann), (ann, EventState.APPROVED), (ben, EventState.CHANGES_REQUESTED), "state")
    share_all(team)
    settle(carl, ground.key(event_of(carl)), "state", chosen="changes requested", because="Not yet.")
    assert event_of(carl).state is EventState.CHANGES_REQUESTED
    assert {each.is_open for each in of_edits(carl) if each.field.endswith("state")} == {False}


def test_nothing_is_lost_of_what_two_laptops_say_was_contested(team: list[Collection]) -> None:
    ann, ben, carl = team
    clash(event_of(ann), (ann, ("killed",)), (ben, ("when",)), "contested_on")
    share_all(team)
    choose(carl)
    assert "contested_on" in {each.field.rpartition(".")[2] for each in of_edits(carl) if each.is_open}
    key = ground.key(event_of(carl))
    settle(carl, key, "contested_on", chosen="when", because="Both hold.")
    assert set(event_of(carl).contested_on) == {"when", "killed", f"{key}.contested_on"}
    assert open_disputes(cases.get(carl.connection, event_of(carl).uid))[-1].kind is not DisputeKind.CONCURRENT_EDITS


def test_a_record_outside_any_event_is_settled_with_a_remark(team: list[Collection]) -> None:
    ann, ben, carl = team
    article = records.every(ann.connection, Article)[0]
    clash(article, (ann, "One title"), (ben, "Another title"), "title")
    share_all(team)
    (found,) = outside(carl.connection)
    assert (found.record, found.field) == (ground.key(article), "title")
    settle(carl, found.record, "title", chosen="Another title", because="As printed.")
    share_all(team)
    for each in team:
        assert outside(each.connection) == []
        assert records.get(each.connection, Article, article.uid).title == "Another title"
        (remark,) = records.every(each.connection, Comment)
        assert (remark.target, remark.field, remark.text) == (ground.key(article), "title", "As printed.")
        assert remark.done_because == "Settled on “Another title”."
    carl.undo()
    assert len(outside(carl.connection)) == 1


def test_what_one_took_away_while_the_other_changed_it_is_a_version_too(team: list[Collection]) -> None:
    ann, ben, carl = team
    source = Article(Uid("01940000-0000-7000-8000-0000000f0000"), "Loose")
    ann.journal.commit(create("Take in", source))
    share_all(team)
    ann.journal.commit(Edit("Take away", (Delete(ground.key(source)),)))
    ground.change(ben, source, title="Kept")
    share_all(team)
    (found,) = outside(carl.connection)
    assert {version.words for version in found.versions} == {"taken away", "Kept"}
    settle(carl, found.record, "title", chosen="taken away", because="It was a mistake.")
    assert records.find(carl.connection, Article, source.uid) is None
    carl.undo()
    assert {version.words for version in outside(carl.connection)[0].versions} == {"taken away", "Kept"}


def test_the_value_before_both_is_told(team: list[Collection]) -> None:
    (found,) = cases.get(team[0].connection, event_of(team[0]).uid).concurrent
    assert found.before is Modality.STATED
    event = event_of(team[0])
    clash(event, (team[0], "Here"), (team[1], "There"), "title")
    (_, title) = cases.get(team[0].connection, event.uid).concurrent
    assert title.before == "Kafr Zayt"
    choose(team[2])
    team[2].undo()
    assert cases.get(team[2].connection, event.uid).concurrent[0].before is MISSING


@pytest.fixture
def own(tmp_path: Path) -> Iterator[list[Collection]]:
    """Two laptops of Ann, who wrote a version on each, and Ben's."""
    with ExitStack() as stack:
        made = [
            stack.enter_context(ground.collection(tmp_path, person, name=machine, machine=machine))
            for person, machine in (("Ann", "desk"), ("Ann", "bag"), ("Ben", "ben"))
        ]
        ground.small_case(made[0], Uids())
        share_all(made[:2])
        clash(claim_of(made[0]), (made[0], Modality.ALLEGED), (made[1], Modality.ACCUSED), "modality")
        yield made


def settle_number(collection: Collection) -> None:
    settling.settle(collection, event_of(collection).uid, "killed:civilian", chosen="10", because="Named by name.")


def field_state(collection: Collection) -> str:
    return state(collection, ground.key(claim_of(collection)), "modality")


def test_who_works_alone_chooses_among_their_own_versions_and_approves_nothing_by_it(own: list[Collection]) -> None:
    desk, bag, _ = own
    assert choose(desk) == "accused"
    share_all(own[:2])
    for each in (desk, bag):
        assert modality(each) is Modality.ACCUSED
        assert field_state(each) == "pending"
        (dispute,) = of_edits(each)
        assert dispute.decision is not None
        assert dispute.decision.because == "As it is written."
    desk.undo()
    share_all(own[:2])
    assert field_state(bag) == "disputed"
    desk.redo()
    settle_number(desk)
    reviewing.submit(desk, event_of(desk).uid)
    share_all(own[:2])
    assert reviewing.approve(bag, event_of(bag).uid) is EventState.SELF_REVIEWED
    share_all(own[:2])
    assert ground.derived(desk.connection) == ground.derived(bag.connection)


def test_in_a_team_who_chose_among_their_own_versions_is_an_author_still(own: list[Collection]) -> None:
    desk, _, ben = own
    ben.journal.commit(create("Take in", Article(MINT(), "Loose")))
    share_all(own)
    settle_number(ben)
    share_all(own)
    choose(desk)
    reviewing.submit(desk, event_of(desk).uid)
    share_all(own)
    assert field_state(ben) == "pending"
    with pytest.raises(OwnWorkError):
        reviewing.approve(desk, event_of(desk).uid)
    assert reviewing.approve(ben, event_of(ben).uid) is EventState.APPROVED


def test_a_choice_among_ones_own_versions_that_comes_after_an_approval_makes_an_author_of_it(
    own: list[Collection],
) -> None:
    desk, _, ben = own
    ben.journal.commit(create("Take in", Article(MINT(), "Loose")))
    share_all(own)
    ground.change(desk, event_of(desk), state=EventState.APPROVED)
    share_all(own)
    choose(desk)
    case = cases.get(desk.connection, event_of(desk).uid)
    assert case.event.state is EventState.REOPENED
    newest = history.last_change(desk.connection, [ground.key(claim_of(desk))])
    assert reviews.writers(desk.connection, reviews.keys_of(case), newest - 1) == {"Ann"}


def test_what_somebody_else_settled_on_is_not_chosen_anew_by_its_author_alone(own: list[Collection]) -> None:
    desk, bag, ben = own
    share_all(own)
    choose(ben)
    clashing_with = claim_of(desk)
    ground.change(bag, clashing_with, modality=Modality.DENIED)
    share_all(own)
    assert {(each.person, each.hand) for each in versions_of(desk)} == {("Ann", "Ben"), ("Ann", "")}
    with pytest.raises(OwnWorkError):
        choose(desk, "denied")
    forced = Settle(ground.key(clashing_with), "modality", versions_of(desk)[0].revision)
    desk.journal.commit(Edit("Force", (forced,)))
    share_all(own)
    assert all(field_state(each) == "disputed" for each in own)


def versions_of(collection: Collection) -> tuple[Version, ...]:
    (found,) = cases.get(collection.connection, event_of(collection).uid).concurrent
    return found.versions
