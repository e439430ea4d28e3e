"""The comments on a record beside the desks: who said what of which field, with a line to say more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QPushButton, QVBoxLayout, QWidget

from curator.core import ids
from curator.core.comments import FIELDS, WORDS, Remark, in_threads, is_open
from curator.core.ids import RecordKey
from curator.store import history
from curator.store.queries import cases, comments
from curator.ui.flow import FlowLayout
from curator.ui.lists import FilteredList
from curator.ui.mirroring import far_side
from curator.ui.models import Shown
from curator.ui.recording.completion import Completion, Offer
from curator.ui.words import isolated, moment, retold, tr
from curator.work import commenting

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.ids import Uid
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace

INDENT = "↳ "
"""Stands before an answer, once for each comment that it stands below."""


def show_remark(remark: Remark) -> Shown:
    """How a comment looks in the list."""
    comment = remark.comment
    who = [isolated(remark.person), f"{moment(history.moment(remark.at))} UTC"]
    if comment.field:
        who.append(retold(comment.field))
    if comment.withdrawn_because:
        who.append(tr("withdrawn: {why}", why=comment.withdrawn_because))
    elif comment.done_because:
        who.append(tr("done: {why}", why=comment.done_because))
    elif not remark.depth:
        who.append(tr("open"))
    text = tr("(withdrawn)") if comment.withdrawn_because else comment.text
    return Shown(INDENT * remark.depth + text, " · ".join(who), comment.text)


def said_about(workplace: Workplace, record: RecordKey) -> list[Remark]:
    """The comments on a record; on an event, those on all that belongs to it too."""
    connection = workplace.connection
    if connection is None or not record:
        return []
    if ids.kind_of(record) == "event":
        return comments.on_case(connection, cases.get(connection, ids.uid_of(record)))
    return comments.on_records(connection, [record])


class CommentsPanel(QDockWidget):
    """Shows the comments on the record that was asked for last; Enter on one leads to the field that it is about."""

    help_anchor = "comments"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(tr("Comments"), parent)
        self._workplace = workplace
        self._record = RecordKey("")
        self.setObjectName("comments")
        self.setAllowedAreas(far_side() | Qt.DockWidgetArea.BottomDockWidgetArea)
        self.remarks: FilteredList[Remark] = FilteredList(
            tr("Comments"), tr("Nobody has said anything about this yet."), show_remark, self
        )
        self.remarks.highlighted.connect(lambda _: self._show_what_can_be_done())
        self.remarks.view.activated.connect(lambda _: self.go_to_field())
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Say: #killed names a field, @Ann calls somebody"))
        self.line.setAccessibleName(tr("What to say"))
        self.line.returnPressed.connect(self.say)
        self._completion = Completion(self.line, " ")
        self.say_button = self._button(tr("Comment"), self.say)
        self.answer_button = self._button(tr("Answer"), self.answer)
        self.done_button = self._button(tr("Mark as done…"), self.ask_done)
        self.withdraw_button = self._button(tr("Withdraw…"), self.ask_withdrawal)
        self._lay_out()
        workplace.changed.connect(lambda _: self._refresh() if self.isVisible() else None)
        self.visibilityChanged.connect(lambda visible: self._refresh() if visible else None)
        workplace.opened.connect(lambda: self.show_record(""))
        self.hide()

    def show_record(self, record: str, comment: str = "") -> None:
        """Show the comments on the record with this key, one of them in the frame."""
        self._record = RecordKey(record)
        self._refresh()
        if not record:
            return
        kind = ids.kind_of(self._record).replace("_", " ")
        self.setWindowTitle(tr("Comments on this {kind}", kind=retold(kind)))
        for each in self.remarks.model.values:
            if each.comment.uid == comment:
                self.remarks.put_current(each)
        self.show()
        self.raise_()
        self.line.setFocus()

    # what is said

    def say(self) -> None:
        """Say what stands in the line about the record."""
        collection = self._workplace.collection
        if collection is not None and self._workplace.attempt(
            lambda: commenting.say(collection, self._record, self.line.text()), tr("Said.")
        ):
            self.line.clear()

    def answer(self) -> None:
        """Answer the comment in the frame with what stands in the line."""
        collection, remark = self._workplace.collection, self.remarks.current()
        if collection is None or remark is None:
            return
        if not self.line.text().strip():
            self.line.setFocus()
        if self._workplace.attempt(
            lambda: commenting.answer(collection, remark.comment.uid, self.line.text()), tr("Answered.")
        ):
            self.line.clear()

    def ask_done(self) -> None:
        """Ask why nobody has to do anything about the comment in the frame any more, and mark it as done."""
        question = tr("Why has nobody to do anything about this any more? The reason stays with it.")
        self._ask(question, commenting.finish, tr("Marked as done."))

    def ask_withdrawal(self) -> None:
        """Ask why the comment in the frame is withdrawn, and withdraw it."""
        question = tr("Why do you withdraw this? The reason stays with it.")
        self._ask(question, commenting.take_back, tr("Withdrawn."))

    def _ask(self, question: str, end: Callable[[Collection, Uid, str], object], done: str) -> None:
        collection, remark = self._workplace.collection, self.remarks.current()
        if collection is None or remark is None:
            return
        uid = remark.comment.uid
        self._workplace.pick_list.ask(
            question, lambda because: self._workplace.attempt(lambda: end(collection, uid, because), done)
        )

    def go_to_field(self) -> None:
        """Show the field that the comment in the frame is about."""
        remark = self.remarks.current()
        if remark is not None:
            self._workplace.field_wanted.emit(remark.comment.target, remark.comment.field)

    # what it shows

    def _refresh(self) -> None:
        connection = self._workplace.connection
        before = self.remarks.current()
        said = in_threads(said_about(self._workplace, self._record))
        self.remarks.fill(said)
        same = next((each for each in said if before is not None and each.comment.uid == before.comment.uid), None)
        if same is not None:
            self.remarks.put_current(same)
        people = history.people(connection) if connection is not None else ()
        self._completion.offer(
            [
                *(Offer(f"#{field}", tuple(f"#{word}" for word in WORDS[field])) for field in FIELDS),
                *(Offer(f"@{name.replace(' ', '_')}") for name in sorted(people)),
            ]
        )
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        collection, remark = self._workplace.collection, self.remarks.current()
        can = collection is not None and collection.is_writable
        comment = remark.comment if remark is not None else None
        self.say_button.setEnabled(can and bool(self._record))
        self.answer_button.setEnabled(can and comment is not None)
        self.done_button.setEnabled(can and comment is not None and is_open(comment))
        is_own = remark is not None and collection is not None and remark.person == collection.journal.person
        self.withdraw_button.setEnabled(can and is_own and comment is not None and not comment.withdrawn_because)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setMinimumWidth(300)
        column = QVBoxLayout(inside)
        column.addWidget(self.remarks, 1)
        column.addWidget(self.line)
        buttons = FlowLayout()
        column.addLayout(buttons)
        buttons.add(self.say_button, self.answer_button, self.done_button, self.withdraw_button)
        self.setWidget(inside)
