"""What a command answers: sentences and tables for people, one JSON document for programs, an exit code for both."""

from __future__ import annotations

import re
import shutil
import signal
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click
import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TextIO

    from curator.core.errors import CuratorError

DONE: Final = 0
FAILED: Final = 1
WAITS: Final = 3
"""Done, and something waits for a person."""

STOPPED: Final = 130
"""What shells take for "ended by Ctrl-C": 128 and the number of the signal."""

_AS_JSON = "curator.as_json"

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What would move a terminal's cursor, or turn its lines round; a tab and a line feed are harmless."""

_encode = msgspec.json.Encoder(decimal_format="number").encode


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option `--json`: one JSON document on stdout and nothing else."""
    return click.option(
        "--json",
        "as_json",
        is_flag=True,
        expose_value=False,
        callback=_remember,
        help="Answer with one JSON document.",
    )(command)


def _remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    ctx.meta[_AS_JSON] = value


def wants_json() -> bool:
    """Whether the command was asked for JSON."""
    return bool(click.get_current_context().meta.get(_AS_JSON))


def give(document: object, lines: Iterable[str], code: int = DONE) -> None:
    """Answer with the document or the lines, as was asked, and end with this code.

    What lines quote cannot steer a terminal: control characters are shown there as “�”. Into files and pipes all goes as
    it is.
    """
    if wants_json():
        click.echo(_json(document))
    else:
        for line in lines:
            click.echo(harmless(line) if sys.stdout.isatty() else line)
    if code:
        click.get_current_context().exit(code)


def _json(document: object) -> str:
    return msgspec.json.format(_encode(document), indent=2).decode()


def past_stopping() -> None:
    """Say that what was asked is done: from here on Ctrl-C comes too late, until the command ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def harmless(text: str) -> str:
    """The text with control characters replaced, one for one, so that offsets hold."""
    return _CONTROLS.sub("�", text)


def refuse(refusal: CuratorError, *, document: object = None, lines: Iterable[str] = ()) -> NoReturn:
    """Say on stderr why it could not be done, and end with 1; with `--json` the document says it too."""
    if wants_json():
        click.echo(_json(document if document is not None else {"error": refusal.sentence}))
    for line in (*lines, refusal.sentence):
        click.echo(harmless(line), err=True)
    click.get_current_context().exit(FAILED)


def refuse_of_system(trouble: OSError) -> NoReturn:
    """Say what the system refused."""
    from curator.core.errors import CuratorError  # noqa: PLC0415 beside its only use

    where = f" ({trouble.filename})" if trouble.filename else ""
    refuse(
        CuratorError(
            f"The system refused: {trouble.strerror or trouble}{where}: make room or get the right to, then try again."
        )
    )


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterable[str]:
    """Rows in columns under headings; on a terminal the last column is cut to its width, elsewhere nothing is."""
    from rich.cells import cell_len, set_cell_size  # noqa: PLC0415 only where a table is shown

    told = [[_cell(value) for value in row] for row in rows]
    widths = [max(cell_len(row[place]) for row in [list(headings), *told]) for place in range(len(headings))]
    for row in [list(headings), ["─" * width for width in widths], *told] if told else []:
        cells = [set_cell_size(cell, width) for cell, width in zip(row, widths, strict=True)]
        line = "  ".join(cells).rstrip()
        yield set_cell_size(line, min(cell_len(line), _width())).rstrip() if sys.stdout.isatty() else line


def _cell(value: object) -> str:
    return harmless(" ".join(str(value if value is not None else "").split()))


def _width() -> int:
    return shutil.get_terminal_size().columns


def short(words: str, length: int = 72) -> str:
    """Words on one line, cut at their end where they are long."""
    flat = " ".join(words.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def many(number: int, one: str, several: str = "") -> str:
    """A number with its noun: "1 claim", "3 claims"."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def settle_stream(stream: TextIO) -> None:
    """Have a stream take any text: UTF-8 with plain line feeds into files and pipes, on a terminal what it can show."""
    if not isinstance(stream, TextIOWrapper):
        return
    if stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8", newline="\n")
