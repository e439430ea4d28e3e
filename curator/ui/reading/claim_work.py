"""What is done to claims on the Read desk: saved, grouped into events, withdrawn; `FormWork` fills and keeps the form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.events import Event, EventClaim
from curator.core.ids import RecordKey
from curator.core.records import key_of
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.bearing_work import BearingWork, told_bearing
from curator.ui.pick_list import Entry
from curator.ui.reading.claim_verdicts import ClaimVerdicts
from curator.ui.reading.event_choice import choose_event
from curator.ui.reading.form_work import FormWork
from curator.ui.reading.said import input_of
from curator.ui.reading.withdrawal import ask_to_withdraw
from curator.ui.recording.claim_list import Unsaved
from curator.ui.recording.profile_choice import ProfileChoice
from curator.ui.words import tr
from curator.work import claims

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from curator.core.claims import FullClaim
    from curator.ui.reading.on_desk import OnDesk
    from curator.ui.recording.claim_form import ClaimForm

INPUT_ACTIONS = ("claim.who", "claim.counts", "claim.when", "claim.where", "claim.actor", "claim.caveats")
"""The actions that lead to the inputs in sight, in their order."""


class ClaimWork(FormWork):
    """Does the actions on the claims of a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(desk, parent)
        handle = desk.workplace.handle
        handle("claim.new", self.begin, ready=lambda: desk.hand is not None, within=desk.view)
        handle("claim.add_words", self.add_words, ready=self._can_add_words, within=desk.view)
        handle("claim.save", self.save, ready=self._form_is_open)
        handle("claim.drop", self.drop, ready=lambda: self._form_is_open() and self._in_form.is_typed)
        handle("claim.to_event", self.choose_event, ready=lambda: self._claim_in_hand() is not None)
        handle("claim.bearing", self.ask_bearing, ready=lambda: bool(self._links()))
        handle("claim.withdraw", self.ask_to_withdraw, ready=lambda: self._claim_in_hand() is not None)
        handle("go.claim", self._go_to_form, ready=lambda: self._form_is_open() or bool(desk.claims.model.values))
        for place, name in enumerate(INPUT_ACTIONS):
            handle(name, partial(self._go_to_input, place), ready=self._form_is_open)
        ProfileChoice(self._workplace, lambda: self._made if self._form_is_open() else None)
        self.verdicts = ClaimVerdicts(self._workplace, self._claim_in_hand)
        desk.view.mark_requested.connect(self.begin)
        desk.view.highlight_pressed.connect(self.open_on)
        self._workplace.claim_wanted.connect(self.open_anywhere)
        self._workplace.changed.connect(self._follow_comments)
        self._workplace.field_wanted.connect(self.go_to_field)
        self._workplace.closing.connect(self.flush)

    def take_form(self, form: ClaimForm) -> None:
        """Do what the form, once it is made, asks for."""
        self._made = form
        form.edited.connect(self._take_typing)
        form.save_wanted.connect(self.save)
        form.leave_wanted.connect(self.leave)
        form.drop_wanted.connect(self.drop)
        form.text_wanted.connect(self._desk.view.setFocus)
        form.words_focused.connect(self._desk.view.set_focus_words)
        form.show_keys([self._workplace.actions[name].shortcut().toString() for name in INPUT_ACTIONS])

    def save(self) -> None:
        """Save the claim in the form: record a new one, or correct the one that stands."""
        hand, collection = self._desk.hand, self._workplace.collection
        if hand is None or collection is None:
            return
        entry = self._form.entry()
        doubts = self._form.doubts
        if self._in_form.claim is None:
            made = self._workplace.perform(lambda: claims.record_claim(collection, hand.version.uid, entry))
            if made is None:
                return
            self._forget_draft()
            self.open(made.uid)
        else:
            claim = self._in_form.claim
            if not self._workplace.attempt(lambda: claims.correct_claim(collection, claim, entry)):
                return
            self._forget_draft()
            self.open(claim)
        said = tr("Saved.")
        if doubts:
            said = tr("Saved. Not understood, and kept in the note as written: {words}", words="; ".join(doubts))
        self._workplace.notices.say(said, can_undo=True)

    def choose_event(self) -> None:
        """Ask for the event that the claim in hand is about; type to find, Enter to make a new one."""
        full = self._claim_in_hand()
        if full is not None:
            choose_event(self._workplace, full)

    def _links(self) -> list[EventClaim]:
        """How the claim in hand bears on events."""
        full, connection = self._claim_in_hand(), self._workplace.connection
        return (
            []
            if full is None or connection is None
            else records.among(connection, EventClaim, "claim", [full.claim.uid])
        )

    def ask_bearing(self) -> None:
        """Ask how the claim in hand bears on its event; of several, on which first."""
        connection, links = self._workplace.connection, self._links()
        work = BearingWork(self._workplace, lambda: None)
        if connection is None:
            return
        if len(links) == 1:
            work.ask_how(links[0])
            return
        events = {each.uid: each for each in records.among(connection, Event, "uid", [one.event for one in links])}
        entries = [
            Entry(f"{events[each.event].public_id} {events[each.event].title}", each.uid, told_bearing(each))
            for each in links
        ]
        self._workplace.pick_list.offer(
            tr("On which event does it bear otherwise?"),
            entries,
            lambda link, _typed: work.ask_how(next(each for each in links if each.uid == link)),
        )

    def ask_to_withdraw(self) -> None:
        """Ask why the claim in hand is withdrawn, and withdraw it."""
        full = self._claim_in_hand()
        if full is not None:
            ask_to_withdraw(self._workplace, full)

    def record_in_hand(self) -> str | None:
        """The key of the claim in hand."""
        full = self._claim_in_hand()
        return None if full is None else key_of(full.claim)

    def _claim_in_hand(self) -> FullClaim | None:
        hand = self._desk.hand
        if hand is None:
            return None
        if self._form_is_open():
            return hand.claim(self._in_form.claim) if self._in_form.claim else None
        listed = self._desk.claims.current()
        return None if isinstance(listed, Unsaved) else listed

    def _can_add_words(self) -> bool:
        return self._form_is_open() and self._in_form.claim is None and self._desk.view.selection() is not None

    def _go_to_input(self, place: int) -> None:
        self._form.go_to(place)

    def _follow_comments(self, records: frozenset[RecordKey]) -> None:
        if any(ids.kind_of(record) == "comment" for record in records):
            self.tell_comments()

    def go_to_field(self, record: str, field: str) -> None:
        """Show the input that a field of a claim stands in, where the desk is in front."""
        if ids.kind_of(RecordKey(record)) == "claim" and self._workplace.desk is Desk.READ:
            self.open_anywhere(ids.uid_of(RecordKey(record)))
            self._form.go_to(input_of(field))

    def _go_to_form(self) -> None:
        widget = self._desk.right.currentWidget()
        if widget is not None:
            widget.setFocus()
