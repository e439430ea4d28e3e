"""References and notes of a page of wikitext, numbered as MediaWiki's Cite extension numbers them: by first use, per group."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mwparserfromhell.wikicode import Wikicode

from curator.exchange.importers.banner_names import plain_name

if TYPE_CHECKING:
    from collections.abc import Callable

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_GROUPS = {
    plain_name(name): group
    for group, names in (
        ("", "reflist|references|reference list|ref list|reflist-talk|مراجع|ثبت المراجع|ثبت مراجع|قائمة المراجع|المراجع|قائمة مراجع"),
        ("lower-alpha", "notelist|notes list|efn list|notelist-la|efnlist|note list|notes|ملاحظات|قائمة ملاحظات|ثبت الملاحظات"),
        ("upper-alpha", "notelist-ua"),
        ("lower-roman", "notelist-lr"),
        ("upper-roman", "notelist-ur"),
        ("lower-greek", "notelist-lg"),
    )
    for name in names.split("|")
}  # fmt: skip
_NOTES = {
    plain_name(name): group
    for group, names in (
        ("lower-alpha", "efn|efn-la|cref|refn-la|ملاحظة|هامش"),
        ("upper-alpha", "efn-ua|efn ua"),
        ("lower-roman", "efn-lr"),
        ("upper-roman", "efn-ur"),
        ("lower-greek", "efn-lg"),
        ("", "refn|#tag:ref"),
    )
    for name in names.split("|")
}  # fmt: skip


def group_listed_by(name: str) -> str | None:
    """The group whose notes a template of that (plain) name lists; None where it lists none."""
    return _GROUPS.get(name)


def group_of_note(name: str) -> str | None:
    """The group that a template of that (plain) name makes a note of; None where it makes none."""
    return _NOTES.get(name)


@dataclass(slots=True)
class Note:
    """A reference: its label and what it says (None while its name alone was used)."""

    label: str
    content: Wikicode | str | None = None
    is_listed: bool = False


@dataclass(slots=True)
class Notes:
    """The references used so far, by group in the order of their first use."""

    _groups: dict[str, list[Note]] = field(default_factory=dict)
    _named: dict[tuple[str, str], Note] = field(default_factory=dict)
    _waiting: dict[tuple[str, str], Wikicode | str] = field(default_factory=dict)
    _of_node: dict[int, Note] = field(default_factory=dict)

    def use(self, node: object, group: str, name: str, content: Wikicode | str | None) -> str:
        """The label of the reference that a node makes; the same node has it the second time too."""
        if (known := self._of_node.get(id(node))) is not None:
            return known.label
        if content is not None and not str(content).strip():
            content = None
        note = self._named.get((group, name)) if name else None
        if note is None:
            of_group = self._groups.setdefault(group, [])
            note = Note(_label(group, len(of_group) + 1), content)
            of_group.append(note)
            if name:
                self._named[group, name] = note
                note.content = content if content is not None else self._waiting.get((group, name))
        elif note.content is None:
            note.content = content
        self._of_node[id(node)] = note
        return note.label

    def define(self, group: str, name: str, content: Wikicode | str) -> None:
        """Keep what a reference in the list itself says: it is used by its name."""
        note = self._named.get((group, name))
        if note is None:
            self._waiting.setdefault((group, name), content)
        elif note.content is None:
            note.content = content

    def to_list(self, group: str) -> list[Note]:
        """The references of a group that no list has shown yet; they count as shown from now on."""
        found = [note for note in self._groups.get(group, ()) if not note.is_listed]
        for note in found:
            note.is_listed = True
        return found

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups in the order of their first use."""
        return tuple(self._groups)

    @property
    def unused(self) -> int:
        """How many references are defined in a list and used nowhere."""
        return sum(key not in self._named for key in self._waiting)


def _label(group: str, number: int) -> str:
    """What stands between the brackets of a mark: "3", "note 3", "c" in the groups that count by letters."""
    if written := _COUNTED_BY.get(group):
        return written(number)
    return f"{group} {number}" if group else str(number)


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        while number >= value and len(written) < 40:
            written += letters
            number -= value
    return written


def _greek(number: int) -> str:
    return _GREEK[number - 1] if number <= len(_GREEK) else str(number)


_COUNTED_BY: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "lower-alpha": _letters,
    "upper-alpha": lambda number: _letters(number).upper(),
    "lower-roman": _roman,
    "upper-roman": lambda number: _roman(number).upper(),
    "lower-greek": _greek,
}
