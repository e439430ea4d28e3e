"""What all desks share: the open collection, what changed in it, the actions and who does them, notices, jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from curator import settings
from curator.core.errors import CuratorError
from curator.store import collection as store
from curator.store import undo
from curator.sync import identity
from curator.ui import actions, own_words, theme
from curator.ui.actions import ACTIONS, Action, Desk
from curator.ui.icons import icon
from curator.ui.words import retold, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from curator.core.ids import RecordKey, Uid
    from curator.core.spans import Span
    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.ui.jobs import SlicedJob, ThreadJob
    from curator.ui.notices import NoticeBar
    from curator.ui.pick_list import PickList

T = TypeVar("T")


class _Work(NamedTuple):
    """Who does an action, and whether there is something to do just now."""

    do: Callable[[], object]
    is_ready: Callable[[], bool]


class Workplace(QObject):
    """The window's one shared object. Views read through it and ask it to `perform` what a person does."""

    opened = Signal()
    """A collection was opened, or closed."""

    closing = Signal()
    """The collection is about to be closed: what was not kept yet is kept now."""

    changed = Signal(frozenset)
    """The records with these keys changed."""

    language_changed = Signal()
    """Another language was chosen, or other digits."""

    theme_changed = Signal()
    """The window has another theme."""

    article_wanted = Signal(str, object)
    """Show this article version on the Read desk, at this Span if it is not None."""

    claim_wanted = Signal(str)
    """Show this claim in the claim form, on its article."""

    event_wanted = Signal(str)
    """Show this event on the Events desk."""

    review_wanted = Signal(str)
    """Show this event on the Review desk."""

    history_wanted = Signal(str)
    """Show the history of the record with this key."""

    comments_wanted = Signal(str, str)
    """Show the comments on the record with this key, the one with this uid in the frame."""

    source_wanted = Signal(str)
    """Show the source with this uid, and what rests on it."""

    field_wanted = Signal(str, str)
    """Show this field, as disputes name it, of the record with this key."""

    idle_key = Signal(str)
    """The key of the action with this name was pressed, and there is nothing to do for it."""

    desk_changed = Signal(str)
    """Another desk is in front."""

    def __init__(self, window: QWidget, notices: NoticeBar, pick_list: PickList) -> None:
        """`window` is where keys act that belong to no narrower place."""
        super().__init__()
        self._window, self.notices, self.pick_list = window, notices, pick_list
        self.settings = settings.load()
        self.theme = theme.wanted(self.settings.appearance)
        self.desk = Desk.READ
        self.actions: dict[str, QAction] = {}
        self._collection: Collection | None = None
        self._work: dict[str, _Work] = {}
        self._jobs: set[SlicedJob | ThreadJob] = set()
        self._make_actions()

    # the collection

    @property
    def collection(self) -> Collection | None:
        """The open collection."""
        return self._collection

    @property
    def connection(self) -> Connection | None:
        """The connection to read through; None while no collection is open."""
        return self._collection.connection if self._collection else None

    def open(self, path: Path) -> bool:
        """Open the collection at `path`; says so where it cannot be, or only for reading."""
        opened = self.perform(lambda: store.open_collection(path, identity.signer_for()))
        if opened is not None:
            self.use(opened)
            if not opened.is_writable:
                self.notices.warn(
                    tr("{holder} has this collection open: you can read it, not change it.", holder=opened.holder)
                )
        return opened is not None

    def create(self, path: Path) -> bool:
        """Make a collection at `path` and open it."""
        made = self.perform(lambda: store.create(path, identity.signer_for()))
        if made is not None:
            self.use(made)
        return made is not None

    def use(self, collection: Collection) -> None:
        """Put an open collection on the desks."""
        self.close()
        self._collection = collection
        own_words.learn(collection.connection)
        collection.journal.listen(self._tell)
        self.keep(last_collection=str(collection.path.resolve()))
        self.opened.emit()

    def close(self) -> None:
        """Close the collection."""
        for job in list(self._jobs):
            job.end()
        if self._collection is not None:
            self.closing.emit()
            self._collection.close()
            self._collection = None
            own_words.learn(None)

    def keep(self, **values: object) -> None:
        """Keep settings."""
        self.settings = settings.changed(self.settings, **values)
        settings.save(self.settings)

    def _tell(self, records: frozenset[RecordKey]) -> None:
        own_words.learn(self.connection, records)
        self.changed.emit(records)
        if self._collection and self._collection.backup_trouble:
            self.notices.warn(retold(self._collection.backup_trouble))

    # doing things

    def perform(self, work: Callable[[], T], done: str = "") -> T | None:
        """Do something; say `done` with a way to undo it, or why it could not be done. None where it could not."""
        try:
            result = work()
        except CuratorError as error:
            self.notices.warn(retold(error.sentence))
            return None
        if done:
            self.notices.say(done, can_undo=True)
        return result

    def attempt(self, work: Callable[[], object], done: str = "") -> bool:
        """Do something that gives nothing back; whether it could be done."""
        return self.perform(lambda: (work(), True)[1], done) is not None

    def undo(self) -> None:
        """Take back the last step."""
        collection = self._collection
        if collection is None:
            return
        step = undo.next_undo(collection.connection, collection.journal.device)
        if self.perform(collection.undo) is not None and step is not None:
            self.notices.say(tr("Undone: {step}.", step=retold(step.label)))

    def redo(self) -> None:
        """Do again what was undone last."""
        collection = self._collection
        if collection is None:
            return
        step = undo.next_redo(collection.connection, collection.journal.device)
        if self.perform(collection.redo) is not None and step is not None:
            self.notices.say(tr("Done again: {step}.", step=retold(step.label)))

    def run(self, job: SlicedJob | ThreadJob, sentence: str = "") -> None:
        """Start a job and show it, with a way to cancel; without a sentence it is not shown."""
        self._jobs.add(job)
        for ending in (job.finished, job.cancelled, job.failed):
            ending.connect(lambda *_: self._jobs.discard(job))
        job.failed.connect(lambda sentence: self.notices.warn(retold(sentence)) if sentence else None)
        if sentence:
            self.notices.follow(job, sentence)
        job.start()

    @property
    def is_busy(self) -> bool:
        """Whether a job is running."""
        return bool(self._jobs)

    # going places

    def show_article(self, version: Uid, span: Span | None = None) -> None:
        """Show an article version on the Read desk."""
        self.actions["go.read"].trigger()
        self.article_wanted.emit(version, span)

    def show_claim(self, claim: Uid) -> None:
        """Show a claim on its article, with the claim form."""
        self.actions["go.read"].trigger()
        self.claim_wanted.emit(claim)

    def show_event(self, event: Uid) -> None:
        """Show an event on the Events desk."""
        self.actions["go.events"].trigger()
        self.event_wanted.emit(event)

    # actions

    def handle(
        self,
        name: str,
        work: Callable[[], object],
        *,
        ready: Callable[[], bool] = lambda: True,
        within: QWidget | None = None,
    ) -> None:
        """Have `work` done for the action of this name, whenever `ready`; its keys act `within` this widget alone."""
        self._work[name] = _Work(work, ready)
        action = self.actions[name]
        if within is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (within or self._window).addAction(action)

    def is_ready(self, name: str) -> bool:
        """Whether there is something to do for this action just now."""
        work = self._work.get(name)
        return work is not None and actions.action(name).desk in {None, self.desk} and work.is_ready()

    def has_work(self, name: str) -> bool:
        """Whether anybody does this action at all."""
        return name in self._work

    def acting_within_a_part(self) -> frozenset[str]:
        """The actions whose keys act only while the caret is in one part of the window."""
        narrow = Qt.ShortcutContext.WidgetWithChildrenShortcut
        return frozenset(name for name, each in self.actions.items() if each.shortcutContext() is narrow)

    def put_in_front(self, desk: Desk) -> None:
        """Take note of the desk in front."""
        self.desk = desk
        self.let_keys_through()
        self.desk_changed.emit(desk.value)

    def let_keys_through(self) -> None:
        """Let only the keys of the desk in front work: two desks may have one key. Whether it has work is asked when pressed."""
        for described in ACTIONS:
            self.actions[described.name].setEnabled(described.desk is None or described.desk is self.desk)

    def _make_actions(self) -> None:
        own_keys = dict(self.settings.keys)
        for described in ACTIONS:
            action = QAction(tr(described.text), self)
            action.setObjectName(described.name)
            keys = own_keys.get(described.name, described.keys)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(self._doer(described))
            self.actions[described.name] = action

    def draw_icons(self, *names: str) -> None:
        """Draw the icons of these actions, or of all, in the ink of the theme: starting waits for those in sight only."""
        for described in ACTIONS:
            if described.icon and (not names or described.name in names):
                self.actions[described.name].setIcon(icon(described.icon, self.theme.ink))

    def _doer(self, described: Action) -> Callable[[], None]:
        def do() -> None:
            if self.is_ready(described.name):
                self._work[described.name].do()
            else:
                self.idle_key.emit(described.name)

        return do
