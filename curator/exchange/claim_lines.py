"""A file of lines into claims and events as they are written, each with its line; what is no such line is a fault."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from curator.exchange.claim_form import ClaimLine, EventLine, Line
from curator.exchange.strict_json import UnreadableJsonError, loads

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a line (numbered from 1), without a full stop; `what` is what the file has in place of lines."""

    line: int
    because: str
    what: str = "line"

    def __str__(self) -> str:
        """As it is shown."""
        return f"{self.what} {self.line}: {self.because}"


@dataclass(slots=True)
class Sheet:
    """The claims and events of a file by their lines, and what is wrong in others."""

    name: str
    claims: dict[int, ClaimLine] = field(default_factory=dict)
    events: dict[int, EventLine] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def read_lines(text: str, name: str) -> Sheet:
    """The lines of a file; empty ones are passed over."""
    sheet = Sheet(name)
    for number, raw in _numbered(text):
        try:
            read = line_of(loads(raw))
        except UnreadableJsonError as error:
            sheet.faults.append(Fault(number, str(error)))
        except msgspec.ValidationError as error:
            sheet.faults.append(Fault(number, _in_words(str(error))))
        else:
            if isinstance(read, ClaimLine):
                sheet.claims[number] = read
            else:
                sheet.events[number] = read
    if not sheet.claims and not sheet.events and not sheet.faults:
        sheet.faults.append(Fault(1, "there is neither a claim nor an event in the file"))
    return sheet


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    # only a line feed ends a line: the other breaks that Unicode has may stand in quoted words
    for number, raw in enumerate(text.split("\n"), 1):
        if raw.strip():
            yield number, raw


def line_of(value: Any) -> Line:  # noqa: ANN401 any JSON value
    """The claim or event that a JSON value is.

    Raises:
        UnreadableJsonError: it is no object.
        msgspec.ValidationError: it is no such line.
    """
    if not isinstance(value, dict):
        message = "a line holds one JSON object, {…}"
        raise UnreadableJsonError(message)
    read: Line = msgspec.convert(value, Line)
    return read


_AT = re.compile(r" - at `(?:\$\.?|key in \$\.?)(.*)`$")


def _in_words(message: str) -> str:
    """What msgspec says, with the field first: "counts[0].low: expected …"."""
    where = _AT.search(message)
    plain = _AT.sub("", message).replace("`", "")
    plain = plain.replace("Object contains unknown field ", "there is no field ")
    plain = plain[:1].lower() + plain[1:]
    return f"{where[1]}: {plain}" if where and where[1] else plain
