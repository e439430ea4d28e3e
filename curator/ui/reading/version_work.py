"""What is done with the versions of an article: choosing one, seeing what changed, looking at passages that it changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curator.core.carried import Outcome
from curator.store import history
from curator.store.queries import articles, records
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.pick_list import Entry
from curator.ui.reading import palette
from curator.ui.words import moment, named, tr

if TYPE_CHECKING:
    from curator.core.articles import ArticleVersion
    from curator.core.ids import Uid
    from curator.ui.reading.changes_view import ChangesView
    from curator.ui.reading.on_desk import OnDesk
    from curator.work.looking_again import Look

_TOLD = {
    Outcome.NUMBER_CHANGED: "A number changed",
    Outcome.ASKED: "Is this the place?",
    Outcome.LOST: "The words are gone",
}


def show_look(look: Look) -> Shown:
    """A passage to look at: its words now, and below them what happened to it and how it read."""
    words = " ".join((look.now or look.before).exact.split())
    before = " ".join(look.before.exact.split())
    return Shown(words, f"{tr(_TOLD[look.outcome])} · {tr('it read: {words}', words=before)}", before, before)


class VersionWork(QObject):
    """Does the actions on the versions of the article on a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workplace = desk.workplace
        self._changes: ChangesView | None = None
        self.looks: FilteredList[Look] = FilteredList(
            tr("Passages to look at"), tr("Nothing is left to look at in this article."), show_look, desk.right
        )
        self.looks.setProperty("help_anchor", "versions")
        desk.right.addWidget(self.looks)
        self.looks.chosen.connect(self._go_to)
        self.looks.highlighted.connect(self._go_to)
        handle = self._workplace.handle
        handle("text.newer", self.ask_newer, ready=self._has_article)
        handle("text.version", self.choose_version, ready=self._has_several, within=desk.view)
        handle("text.changes", self.show_changes, ready=self._has_several, within=desk.view)
        handle("text.next_change", lambda: self.step(1), ready=self._shows_changes)
        handle("text.previous_change", lambda: self.step(-1), ready=self._shows_changes)
        handle("text.look", self.look, ready=self._has_several, within=desk.view)
        handle("text.agree", self.agree, ready=lambda: self._look_with_place() is not None)
        handle("text.choose_place", self.choose_place, ready=lambda: self._look() is not None)
        handle("text.give_up", self.give_up, ready=lambda: self._look_with_place() is not None)

    @property
    def changes(self) -> ChangesView:
        """The page that shows what changed, made when it is first wanted."""
        if self._changes is None:
            from curator.ui.reading.changes_view import ChangesView  # noqa: PLC0415 starting does not wait for it

            self._changes = ChangesView(self._desk.right)
            self._desk.right.addWidget(self._changes)
        return self._changes

    def versions(self) -> list[ArticleVersion]:
        """The versions of the article in hand, the earliest first."""
        connection, hand = self._workplace.connection, self._desk.hand
        return [] if connection is None or hand is None else articles.versions_of(connection, hand.article.uid)

    def about(self) -> str:
        """Which version is in hand, where there are several; an older one says so."""
        versions, hand = self.versions(), self._desk.hand
        if hand is None or len(versions) < 2:
            return ""
        number = versions.index(hand.version) + 1
        if number < len(versions):
            return tr("An older version ({n} of {of}): mark on the newest one", n=number, of=len(versions))
        return tr("version {n} of {of}", n=number, of=len(versions))

    def choose_version(self) -> None:
        """Offer the versions, the newest first."""
        entries = [
            Entry(
                tr("Version {n}", n=number),
                version.uid,
                " · ".join(part for part in (self._taken_in(version), version.revision, version.retrieved_at) if part),
            )
            for number, version in enumerate(self.versions(), 1)
        ]
        self._workplace.pick_list.offer(
            tr("Which version?"), entries[::-1], lambda uid, _typed: self._desk.open(_uid(uid))
        )

    def show_changes(self) -> None:
        """Show what changed from the version before the one in hand (from the first: to the second)."""
        connection, hand = self._workplace.connection, self._desk.hand
        if connection is None or hand is None:
            return
        from curator.core.text_changes import text_changes  # noqa: PLC0415 starting does not wait for it

        versions = self.versions()
        newer = max(1, versions.index(hand.version))
        texts = [articles.text(connection, each) for each in versions[newer - 1 : newer + 1]]
        found = text_changes(*texts)
        heading = tr("From version {a} to {b} · changes: {n}", a=newer, b=newer + 1, n=len(found))
        self.changes.show_changes(heading, found, palette.named(self._workplace.theme.name))
        self._desk.open(versions[newer].uid)
        self._desk.right.setCurrentWidget(self.changes)
        self.step(1)

    def step(self, by: int) -> None:
        """Go to the next change or the one before, here and in the article."""
        span = self.changes.step(by)
        if span is not None:
            self._desk.view.reveal(span)

    def look(self) -> None:
        """List the passages that a person has to look at."""
        self.refresh()
        self._desk.right.setCurrentWidget(self.looks)
        self.looks.setFocus()
        self.looks.step(1)

    def refresh(self) -> None:
        """Read again what there is to look at."""
        connection, hand = self._workplace.connection, self._desk.hand
        if connection is None or hand is None:
            self.looks.fill(())
            return
        from curator.work.looking_again import to_look_at  # noqa: PLC0415 starting does not wait for it

        self.looks.fill(to_look_at(connection, hand.article.uid))

    def agree(self) -> None:
        """Agree with the place of the passage in the frame."""
        collection, look = self._workplace.collection, self._look_with_place()
        if collection is None or look is None or look.now is None:
            return
        from curator.work import looking_again  # noqa: PLC0415 starting does not wait for it

        uid = look.now.uid
        self._workplace.attempt(lambda: looking_again.agree(collection, uid), tr("Agreed."))
        self.look()

    def choose_place(self) -> None:
        """Take the selected words of the newest version for those of the passage in the frame."""
        collection, look, hand = self._workplace.collection, self._look(), self._desk.hand
        span = self._desk.view.selection()
        if collection is None or look is None or hand is None:
            return
        newest = self.versions()[-1].uid
        if span is None or hand.version.uid != newest:
            self._workplace.notices.say(tr("Select the words in the newest version first."))
            self._desk.open(newest)
            return
        from curator.work import looking_again  # noqa: PLC0415 starting does not wait for it

        self._workplace.attempt(
            lambda: looking_again.choose(collection, look.before.uid, newest, (span,)), tr("The passage is there now.")
        )
        self.look()

    def give_up(self) -> None:
        """Say that the words of the passage in the frame are gone."""
        collection, look = self._workplace.collection, self._look_with_place()
        if collection is None or look is None or look.now is None:
            return
        from curator.work import looking_again  # noqa: PLC0415 starting does not wait for it

        uid = look.now.uid
        done = tr("Lost; its claims go back to review.")
        self._workplace.attempt(lambda: looking_again.give_up(collection, uid), done)
        self.look()

    def ask_newer(self) -> None:
        """Ask for the file of a newer capture, and take it in."""
        name, _ = QFileDialog.getOpenFileName(self._desk.view, tr("A newer capture of this article"), str(Path.home()))
        if name:
            self.take_in_newer(Path(name))

    def take_in_newer(self, path: Path) -> None:
        """Take a file in as a newer version of the article in hand, and show what there is to look at."""
        collection, hand = self._workplace.collection, self._desk.hand
        if collection is None or hand is None:
            return
        from curator.exchange import importers, intake  # noqa: PLC0415 starting does not wait for it

        article = hand.article.uid
        outcome = self._workplace.perform(
            lambda: intake.take_in(collection, importers.read(path), path.name, article=article)
        )
        if outcome is None or outcome.version is None:
            return
        numbers = [f"{named(each)}: {number}" for each, number in outcome.carried if number]
        self._workplace.notices.say(
            tr("Passages of the newer version: {numbers}.", numbers=", ".join(numbers) or tr("none")), can_undo=True
        )
        self._desk.open(outcome.version)
        if outcome.waits:
            self.look()

    def _taken_in(self, version: ArticleVersion) -> str:
        connection = self._workplace.connection
        if connection is None:
            return ""
        return moment(history.moment(records.changed(connection, "article_version", version.uid)[1]))

    def _go_to(self, look: Look | None) -> None:
        if look is None:
            return
        passage = look.now or look.before
        keep = self._desk.right.currentWidget()
        self._desk.open(passage.version, passage.spans[0])
        self._desk.right.setCurrentWidget(keep)
        self.looks.setFocus()

    def _look(self) -> Look | None:
        return self.looks.current() if self._desk.right.currentWidget() is self.looks else None

    def _look_with_place(self) -> Look | None:
        look = self._look()
        return look if look is not None and look.now is not None else None

    def _shows_changes(self) -> bool:
        return self._changes is not None and self._desk.right.currentWidget() is self._changes

    def _has_article(self) -> bool:
        return self._desk.hand is not None

    def _has_several(self) -> bool:
        return len(self.versions()) > 1


def _uid(value: object) -> Uid:
    from curator.core.ids import Uid  # noqa: PLC0415 beside its only use

    return Uid(str(value))
