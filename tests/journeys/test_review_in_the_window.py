"""What two people do with one event, and with a claim and a warning, in the window by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.caveats import Caveat
from curator.core.claims import Claim
from curator.core.events import Event, EventState
from curator.core.spans import Span
from curator.store.queries import cases, records
from curator.ui.actions import Desk
from tests.journeys.window import Person, at_the_window, new_signer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ARTICLE = """The river raids

== Attacks ==
This section relies largely or entirely on a single source. (February 2031)

On 3 May 2031 armed men killed four people at the upper ford, the Valley Monitor said.

On 5 May 2031 they killed two more at the lower ford.

== Aftermath ==

Nobody was arrested.
"""


def _record(person: Person, words: str) -> None:
    """Record a claim from these words and make an event of it."""
    person.select(words)
    person.press("Enter", person.reading.view)
    person.press("Ctrl+Enter")
    assert person.notice == "Saved.", person.notice
    person.press("Ctrl+E")
    person.press("Enter", person.window.pick_list.line)


def _begun(person: Person, folder: Path, text: str = ARTICLE) -> None:
    path = folder / "raids.txt"
    path.write_text(text, encoding="utf-8")
    person.take_in(path)
    _record(person, "On 3 May 2031 armed men killed four people at the upper ford, the Valley Monitor said.")


def _event(person: Person) -> Event:
    (event,) = records.every(person.collection.connection, Event)
    return event


def _submit(person: Person) -> None:
    person.press("Ctrl+2", person.window)
    person.events.show_event(_event(person).uid)
    person.press("Ctrl+Shift+S", person.events)
    assert "waits for review" in person.notice, person.notice


def test_an_event_is_returned_reworked_submitted_again_and_approved(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path, ada, ben = tmp_path / "raids.curator", new_signer("Ada"), new_signer("Ben")
    with at_the_window(qapp, qtbot, path, ada) as person:
        _begun(person, tmp_path)
        _submit(person)
    with at_the_window(qapp, qtbot, path, ben) as person:
        person.press("Ctrl+3", person.window)
        assert person.reviewing.event_in_hand == _event(person).uid
        person.type("The place is missing: it was at the upper ford.", person.reviewing.verdict.comment)
        person.press("Ctrl+Backspace", person.reviewing)
        assert person.notice == "Returned."
        assert _event(person).state is EventState.CHANGES_REQUESTED
    with at_the_window(qapp, qtbot, path, ada) as person:
        person.press("Ctrl+2", person.window)
        person.events.show_event(_event(person).uid)
        assert "it was at the upper ford" in person.events.view.toPlainText()
        person.press("Ctrl+Shift+E", person.events)
        form = person.events.form
        form.where.setFocus()
        person.press("Ctrl+A")
        person.type("the upper ford", form.where.line)
        form.save_wanted.emit()
        assert person.notice == "Changed."
        _submit(person)
        where = _event(person).where
        assert where is not None
        assert where.name == "the upper ford"
    with at_the_window(qapp, qtbot, path, ben) as person:
        person.press("Ctrl+3", person.window)
        person.press("Ctrl+Enter", person.reviewing)
        assert person.notice == "Approved.", person.notice
        assert _event(person).state is EventState.APPROVED
        person.press("Ctrl+2", person.window)
        person.events.show_event(_event(person).uid)
        steps = person.events.view.toPlainText()
        for step in ("changes requested", "ready", "approved", "Ada", "Ben"):
            assert step in steps
    with at_the_window(qapp, qtbot, path, ada) as person:
        person.press("Ctrl+3", person.window)
        assert person.reviewing.queue.model.rowCount() == 0


def test_who_wrote_it_does_not_approve_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path, ada, ben = tmp_path / "raids.curator", new_signer("Ada"), new_signer("Ben")
    with at_the_window(qapp, qtbot, path, ada) as person:
        _begun(person, tmp_path)
        _submit(person)
    with at_the_window(qapp, qtbot, path, ben) as person:
        person.press("Ctrl+1", person.window)
        person.select("On 5 May 2031 they killed two more at the lower ford.")
        person.press("M", person.reading.view)
    with at_the_window(qapp, qtbot, path, ada) as person:
        event = _event(person)
        person.press("Ctrl+3", person.window)
        person.reviewing.show_event(event.uid)
        assert "somebody else has to approve it" in person.reviewing.verdict.hint.text()
        person.press("Ctrl+Enter", person.reviewing)
        assert "somebody else has to approve it" in person.notice
        assert records.get(person.collection.connection, Event, event.uid).state is not EventState.APPROVED


def test_a_claim_is_withdrawn_with_a_reason_and_the_withdrawal_undone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_window(qapp, qtbot, tmp_path / "raids.curator", new_signer("Ada")) as person:
        _begun(person, tmp_path)
        (claim,) = records.every(person.collection.connection, Claim)

        def now() -> Claim:
            return records.get(person.collection.connection, Claim, claim.uid)

        person.workplace.actions["claim.withdraw"].trigger()
        line = person.window.pick_list.line
        assert line.isVisible()
        person.press("Enter", line)
        assert now() == claim
        person.type("It repeats the claim of the infobox.", line)
        person.press("Enter", line)
        assert person.notice == "Withdrawn."
        assert now() != claim
        assert now().withdrawn_because == "It repeats the claim of the infobox."
        person.press("Ctrl+Z", person.window)
        assert person.notice.startswith("Undone: ")
        assert now() == claim
        event = cases.get(person.collection.connection, _event(person).uid)
        assert [bearing.claim.uid for bearing in event.bearings] == [claim.uid]


def test_a_warning_is_confirmed_and_becomes_certain_in_the_case(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_window(qapp, qtbot, tmp_path / "raids.curator", new_signer("Ada")) as person:
        # without headings nothing tells where the section of the warning ends
        _begun(person, tmp_path, ARTICLE.replace("== Attacks ==\n", "").replace("== Aftermath ==\n", ""))
        person.window.go(Desk.EVENTS)
        person.events.show_event(_event(person).uid)
        before = person.events.view.toPlainText()
        assert "single source" in before
        assert "its reach is not confirmed" in before
        person.press("Ctrl+1", person.window)
        view = person.reading.view
        at = view.text.index("killed four")
        view.setFocus()
        view.select(Span(at, at))
        person.press("Ctrl+B", view)
        assert person.notice.startswith("Confirmed: “This section relies")
        (caveat,) = [each for each in records.every(person.collection.connection, Caveat) if each.banner is not None]
        assert caveat.confirmed_by == "Ada"
        person.press("Ctrl+2", person.window)
        after = person.events.view.toPlainText()
        assert "single source" in after
        assert "its reach is not confirmed" not in after


def test_the_ledger_sets_the_claimed_total_beside_events_and_adds_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, real_article: Path
) -> None:
    with at_the_window(qapp, qtbot, tmp_path / "article.curator", new_signer("Ada")) as person:
        person.take_in(real_article)
        person.select("On 30 January 2025, SOHR reported that 10 civilians", "countryside of Homs.")
        person.press("Enter", person.reading.view)
        person.press("Ctrl+Enter")
        person.press("Ctrl+E")
        person.press("Enter", person.window.pick_list.line)
        person.press("Ctrl+2", person.window)
        person.press("Ctrl+Shift+L", person.events)
        page = person.events._ledger.toPlainText()  # noqa: SLF001 what is shown
        assert "344+" in page
        assert "at least 344" in page
        assert "334 (at least 334)" in page
        assert "354" not in page
