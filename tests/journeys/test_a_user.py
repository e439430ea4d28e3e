"""A machine that plays a person at the window: whatever it does, the window shows what the tables hold, and nothing is lost.

After each step: the desk, its highlights, lists and form equal what is read from the tables afresh; Undo and Redo lead
exactly to the states that were; what was typed and not saved is kept; and at times all tables are made anew from the log
and must come out the same. Set CURATOR_PLAY to a number of lives to play longer than the suite does.
"""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from pytestqt.exceptions import capture_exceptions

from curator.core.articles import ArticleVersion, Capture
from curator.core.events import Event
from curator.core.spans import Span
from curator.exchange import intake
from curator.store import drafts, history
from curator.store.check import check
from curator.store.drafts import Draft
from curator.store.queries import articles, event_table, records
from curator.store.queries.belonging import with_all
from curator.ui.actions import Desk
from curator.ui.history_panel import gathered
from curator.ui.models import VALUE_ROLE
from curator.ui.reading import article_in_hand, form_work, marked
from curator.ui.reading.begun import begun_on
from curator.ui.recording.claim_list import Unsaved
from tests import ground
from tests.journeys.lives import OTHER, THIRD, TYPED, WHERE, WHO, Life
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LIVES = int(os.environ.get("CURATOR_PLAY", "10"))
STEPS = 15
PHASES = [Phase.reuse, Phase.generate, *([] if "CURATOR_PLAY" in os.environ else [Phase.shrink])]
"""A long play tells of the first life that failed as it was lived: to find the shortest takes longer than to read it."""

PLACES = st.integers(0, 10_000)


class User(RuleBasedStateMachine):
    """One life of a collection, from empty; each step is what a person does by keys and presses."""

    qapp: QApplication
    qtbot: QtBot

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(dir=self.home))
        self.stack = ExitStack()
        self.life = Life()
        self.path = self.folder / "life.curator"
        self.open()

    home: Path

    # the window

    def open(self) -> None:
        self.stack = ExitStack()
        person = at_the_window(self.qapp, self.qtbot, self.path, ground.signer("Ada"))
        self.person: Person = self.stack.enter_context(person)

    @property
    def connection(self) -> Any:
        return self.person.collection.connection

    @property
    def state(self) -> dict[str, list[Any]]:
        return ground.standing(self.connection)

    @contextmanager
    def step(self, *, edits: bool = False) -> Iterator[None]:
        """Do something; only what `edits` may change the tables, and then by one step that Undo takes back."""
        before = self.state
        with capture_exceptions() as raised:
            yield
            self.qapp.processEvents()
        assert not [repr(error) for _, error, _ in raised]
        if self.state != before:
            assert edits, "the tables changed, and nothing was done to them"
            self.life.behind.append(before)
            self.life.ahead.clear()
        self.note_typing()
        self.compare()

    def note_typing(self) -> None:
        """What is in the form and was typed is kept from now on, whatever happens."""
        work = self.person.reading.claim_work
        in_form = work._in_form  # noqa: SLF001 what the form holds shows in no other way
        if in_form.is_typed and in_form.subject and self.in_form:
            form = self.person.reading.form
            self.life.typed[in_form.subject] = Draft(form.draft(), dict(form.typed))

    @property
    def in_form(self) -> bool:
        reading = self.person.reading
        return reading.right.currentWidget() is not reading.claims and reading._form is not None  # noqa: SLF001

    # what must hold

    def compare(self) -> None:
        self.compare_reading()
        self.compare_events()
        subjects = [subject for subject, _ in drafts.every(self.person.collection, "")]
        kept = {subject: drafts.draft_of(self.person.collection, subject) for subject in subjects}
        assert kept == self.life.typed
        panel = self.person.window._history  # noqa: SLF001 asking for it would make it
        if panel is not None and panel.isVisible():
            record = panel._record  # noqa: SLF001 the title tells only its kind
            entries = gathered(history.of_records(self.connection, with_all(self.connection, record)), record)
            assert list(panel.entries.model.values) == [*entries][::-1]
            assert all(panel.show_entry(each).text for each in panel.entries.model.values)

    def compare_reading(self) -> None:
        reading = self.person.reading
        shelved = articles.library(self.connection)
        assert list(reading.shelf.library.model.values) == shelved
        hand = reading.hand
        if hand is None:
            return
        fresh = article_in_hand.read(self.connection, hand.version.uid)
        assert hand == fresh
        assert reading.view.text == fresh.text
        shown = {each.key: each for each in reading.view._highlights}  # noqa: SLF001 what is drawn
        wanted = marked.highlights(list(fresh.passages.values()), fresh.claims.values(), fresh.disputed)
        assert shown == {each.key: each for each in wanted}
        listed = [*begun_on(self.person.workplace, fresh), *reading._listed(fresh)]  # noqa: SLF001 the order of the text
        if reading.right.currentWidget() is reading.claims:
            assert list(reading.claims.model.values) == listed
        work = reading.claim_work
        claim = work._in_form.claim  # noqa: SLF001 what the form holds
        if self.in_form and claim is not None and not work._in_form.is_typed:  # noqa: SLF001
            now = article_in_hand.entry_now(self.connection, fresh, fresh.claims[claim])
            assert reading.form.counts.values == now.counts
            assert reading.form.places.values == now.places
            assert reading.form.originator.text == now.originator

    def compare_events(self) -> None:
        events = self.person.events
        if events.isVisible():
            rows = event_table.rows(self.connection)
            shown = [events.model.index(row, 0).data(VALUE_ROLE) for row in range(events.model.rowCount())]
            assert sorted(shown, key=lambda row: row.uid) == sorted(rows, key=lambda row: row.uid)
            if events.event_in_hand is not None:
                assert events.event_in_hand == records.get(self.connection, Event, events.event_in_hand.uid)

    # what is there to be used

    def versions(self) -> list[ArticleVersion]:
        return records.every(self.connection, ArticleVersion)

    def has_article(self) -> bool:
        return self.person.reading.hand is not None

    def has_claims(self) -> bool:
        hand = self.person.reading.hand
        return hand is not None and bool(hand.claims)

    def go_reading(self) -> None:
        if self.person.workplace.desk is not Desk.READ:
            self.person.press("Ctrl+1", self.person.window)

    def select(self, place: int, length: int) -> str:
        """Select words of the article, and give them."""
        hand = self.person.reading.hand
        assert hand is not None
        start = place % len(hand.text)
        span = Span(start, min(len(hand.text), start + 1 + length))
        self.person.reading.view.setFocus()
        self.person.reading.view.select(span)
        return span.of(hand.text)

    # the rules

    @initialize(where=st.sampled_from(WHERE))
    def two_articles_and_a_claim(self, where: str) -> None:
        with self.step(edits=True):
            self.take_in_file("first.txt", ground.TEXT)
        with self.step(edits=True):
            self.take_in_file("other.txt", OTHER)
        self.record_a_claim(60, 40, "killed", where)
        self.put_under_an_event(0)

    @precondition(lambda self: self.has_article())
    @rule(place=PLACES, length=st.integers(0, 80), counts=st.sampled_from(TYPED), where=st.sampled_from(WHERE))
    def record_a_claim(self, place: int, length: int, counts: str, where: str) -> None:
        self.begin_a_claim(place, length)
        if self.in_form:
            self.type_in_the_form(counts, "", "", 0)
            self.type_in_the_form("", "", where, 2)
            self.save()

    @precondition(lambda self: self.in_form)
    @rule(counts=st.sampled_from(TYPED), who=st.sampled_from(WHO), which=PLACES)
    def correct_a_claim(self, counts: str, who: str, which: int) -> None:
        self.type_in_the_form(counts, who, "", which % 2)
        self.save()

    @rule(back=st.integers(1, 6), forth=st.integers(0, 6))
    def undo_and_redo(self, back: int, forth: int) -> None:
        for _ in range(back):
            self.undo()
        for _ in range(forth):
            self.redo()

    def take_in_file(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.person.reading.text_work.take_in([path])
        self.qtbot.waitUntil(lambda: not self.person.workplace.is_busy)

    @rule()
    def take_in_a_third(self) -> None:
        with self.step(edits=True):
            self.take_in_file("third.txt", THIRD)

    @rule(which=PLACES)
    def open_an_article(self, which: int) -> None:
        model = self.person.reading.shelf.library.model
        if model.rowCount():
            with self.step():
                self.go_reading()
                view = self.person.reading.shelf.library.view
                self.person.click(view, view.model().index(which % model.rowCount(), 0))

    @precondition(lambda self: self.has_article())
    @rule(place=PLACES, length=st.integers(0, 60))
    def mark(self, place: int, length: int) -> None:
        with self.step(edits=True):
            self.go_reading()
            self.select(place, length)
            self.person.press("M", self.person.reading.view)

    @precondition(lambda self: self.has_article())
    @rule(which=PLACES)
    def unmark(self, which: int) -> None:
        hand = self.person.reading.hand
        assert hand is not None
        if hand.passages:
            with self.step(edits=True):
                self.go_reading()
                passage = hand.in_order()[which % len(hand.passages)]
                self.person.reading.view.select(Span(passage.start, passage.start))
                self.person.press("Shift+M", self.person.reading.view)

    @precondition(lambda self: self.has_article())
    @rule(place=PLACES, length=st.integers(0, 80))
    def begin_a_claim(self, place: int, length: int) -> None:
        with self.step():
            self.go_reading()
            self.select(place, length)
            self.person.press("Enter", self.person.reading.view)

    @precondition(lambda self: self.in_form)
    @rule(counts=st.sampled_from(TYPED), who=st.sampled_from(WHO), where=st.sampled_from(WHERE), which=PLACES)
    def type_in_the_form(self, counts: str, who: str, where: str, which: int) -> None:
        form = self.person.reading.form
        with self.step():
            self.go_reading()
            field, text = ((form.counts, counts), (form.originator, who), (form.places, where))[which % 3]
            field.setFocus()
            self.person.press("Ctrl+A", field.line)
            if text:
                self.person.type(text, field.line)
            else:
                self.person.press("Delete", field.line)

    @precondition(lambda self: self.in_form)
    @rule()
    def save(self) -> None:
        subject = self.person.reading.claim_work._in_form.subject  # noqa: SLF001 what the form holds
        with self.step(edits=True):
            self.go_reading()
            self.person.press("Ctrl+Enter", self.person.reading.form)
            if self.person.notice.startswith("Saved"):
                self.life.typed.pop(subject, None)

    @precondition(lambda self: self.in_form)
    @rule()
    def leave_the_form(self) -> None:
        with self.step():
            self.go_reading()
            self.person.reading.form.leave_wanted.emit()

    @precondition(lambda self: self.in_form)
    @rule()
    def drop_what_was_typed(self) -> None:
        with self.step():
            self.life.typed.pop(self.person.reading.claim_work._in_form.subject, None)  # noqa: SLF001
            self.go_reading()
            self.person.reading.form.drop_wanted.emit()

    @precondition(lambda self: self.has_article())
    @rule(which=PLACES)
    def open_a_listed_claim(self, which: int) -> None:
        reading = self.person.reading
        values = reading.claims.model.values
        if reading.right.currentWidget() is reading.claims and values:
            with self.step():
                self.go_reading()
                listed = values[which % len(values)]
                reading.claims.chosen.emit(listed)
                assert self.in_form or isinstance(listed, Unsaved)

    @precondition(lambda self: self.has_claims())
    @rule(which=PLACES)
    def press_a_highlight(self, which: int) -> None:
        hand = self.person.reading.hand
        assert hand is not None
        if hand.passages:
            with self.step():
                self.go_reading()
                passage = hand.in_order()[which % len(hand.passages)]
                self.person.reading.view.select(Span(passage.start, passage.start))
                self.person.press("Enter", self.person.reading.view)

    @precondition(lambda self: self.has_claims())
    @rule(which=PLACES)
    def put_under_an_event(self, which: int) -> None:
        with self.step(edits=True):
            self.go_reading()
            self.person.workplace.actions["claim.to_event"].trigger()
            line = self.person.window.pick_list.line
            if self.person.window.pick_list.isVisible():
                events = records.every(self.connection, Event)
                if events and which % 3:
                    self.person.type(events[which % len(events)].public_id, line)
                self.person.press("Enter", line)

    @precondition(lambda self: self.has_claims())
    @rule()
    def withdraw_a_claim(self) -> None:
        with self.step(edits=True):
            self.go_reading()
            self.person.workplace.actions["claim.withdraw"].trigger()
            if self.person.window.pick_list.isVisible():
                self.person.type("twice the same", self.person.window.pick_list.line)
                self.person.press("Enter", self.person.window.pick_list.line)

    def undo(self) -> None:
        self.take_back("Ctrl+Z", self.life.behind, self.life.ahead)

    def redo(self) -> None:
        self.take_back("Ctrl+Shift+Z", self.life.ahead, self.life.behind)

    def take_back(self, keys: str, source: list[dict[str, list[Any]]], target: list[dict[str, list[Any]]]) -> None:
        before = self.state
        with capture_exceptions() as raised:
            self.person.press(keys, self.person.window)
            self.qapp.processEvents()
        assert not [repr(error) for _, error, _ in raised]
        if source:
            assert self.state == source.pop()
            target.append(before)
        else:
            assert self.state == before
            assert "nothing to" in self.person.notice
        self.note_typing()
        self.compare()

    @precondition(lambda self: self.has_article())
    @rule(which=PLACES)
    def go_back_in_history(self, which: int) -> None:
        with self.step(edits=True):
            self.go_reading()
            self.person.workplace.actions["edit.history"].trigger()
            panel = self.person.window._history  # noqa: SLF001 asking for it would make it
            if panel is not None and panel.entries.model.rowCount():
                entries = panel.entries.model.values
                panel.entries.put_current(entries[which % len(entries)])
                panel.go_back()

    @rule(desk=st.sampled_from((1, 2, 3)))
    def go_to_a_desk(self, desk: int) -> None:
        with self.step():
            self.person.press(f"Ctrl+{desk}", self.person.window)

    @rule(which=PLACES)
    def submit_an_event(self, which: int) -> None:
        events = records.every(self.connection, Event)
        if events:
            with self.step(edits=True):
                self.person.press("Ctrl+2", self.person.window)
                self.person.events.show_event(events[which % len(events)].uid)
                self.person.press("Ctrl+Shift+S", self.person.events)

    @rule(which=PLACES, title=st.sampled_from(("Kafr Zayt", "A & B", "كفر زيت")))
    def change_an_event(self, which: int, title: str) -> None:
        events = records.every(self.connection, Event)
        if events:
            with self.step(edits=True):
                self.person.press("Ctrl+2", self.person.window)
                desk = self.person.events
                desk.show_event(events[which % len(events)].uid)
                self.person.press("Ctrl+Shift+E", desk)
                self.person.press("Ctrl+A", desk.form._title)  # noqa: SLF001 it has no other name
                self.person.type(title, desk.form._title)  # noqa: SLF001 it has no other name
                desk.form.save_wanted.emit()

    @precondition(lambda self: self.has_article())
    @rule(word=st.sampled_from(("killed", "ten", "12", "Kafr", "[1]")), instead=st.sampled_from(("", "many", "14")))
    def take_in_a_newer_capture(self, word: str, instead: str) -> None:
        hand = self.person.reading.hand
        assert hand is not None
        text = hand.text.replace(word, instead)
        with self.step(edits=True):
            capture = Capture(text.encode(), hand.article.title, text)
            intake.take_in(self.person.collection, capture, article=hand.article.uid)

    @rule(words=st.sampled_from(("killed", "Kafr", "قتل", "E-0", "ten", "zzz")), which=PLACES)
    def search(self, words: str, which: int) -> None:
        with self.step():
            self.person.press("Ctrl+Shift+F", self.person.window)
            panel = self.person.window.search
            panel.line.clear()
            self.person.type(words, panel.line)
            panel.look()
        if panel.model.rowCount():
            with self.step():
                self.person.click(panel.view, panel.model.index(which % panel.model.rowCount(), 0))

    @rule()
    def close_and_open_again(self) -> None:
        state = self.state
        with capture_exceptions() as raised:
            self.stack.close()
            self.open()
            self.qapp.processEvents()
        assert not [repr(error) for _, error, _ in raised]
        assert self.state == state
        self.compare()

    @rule()
    def die_and_open_again(self) -> None:
        state = self.state
        self.person.collection.close()
        self.person.workplace._collection = None  # noqa: SLF001 nobody tells a killed program that it is closed
        self.close_dead()
        assert self.state == state
        self.compare()

    def close_dead(self) -> None:
        with capture_exceptions() as raised:
            self.stack.close()
            self.open()
            self.qapp.processEvents()
        assert not [repr(error) for _, error, _ in raised]

    @rule()
    def audit(self) -> None:
        self.make_anew()

    def make_anew(self) -> None:
        before = ground.derived(self.connection)
        self.person.collection.rebuild()
        assert ground.derived(self.connection) == before
        assert check(self.connection) == ()

    def teardown(self) -> None:
        try:
            self.make_anew()
        finally:
            self.stack.close()
            shutil.rmtree(self.folder)


def test_whatever_a_user_does_the_window_shows_what_the_tables_hold_and_nothing_is_lost(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # typing is kept the moment the program comes to rest
    monkeypatch.setattr(form_work, "DRAFT_MILLISECONDS", 0)
    User.qapp, User.qtbot, User.home = qapp, qtbot, tmp_path
    run_state_machine_as_test(
        User,
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=STEPS,
            deadline=None,
            phases=PHASES,
            suppress_health_check=list(HealthCheck),
        ),
    )
