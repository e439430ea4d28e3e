"""The commands of Curator, by name; `curator COLLECTION` opens the window.

Exit codes: 0 done · 1 it could not be done, one sentence on stderr says why and what to do · 2 wrong usage · 3 done, and
something waits for a person · 130 stopped by the keyboard, everything as it was before.
"""

from __future__ import annotations

import errno
import signal
import sys
from difflib import get_close_matches
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from curator.cli import answers
from curator.core.errors import CuratorError
from curator.logs import log

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.cli.screen import Screen

COMMANDS = {
    "open": "opening:open_",
    "demo": "touring:demo",
    "new": "making:new",
    "import": "importing:import_",
    "text": "importing:text",
    "annotate": "annotating:annotate",
    "suggest": "suggesting:suggest",
    "list": "listing:list_",
    "show": "showing:show",
    "review": "review_steps:review",
    "claim": "claiming:claim",
    "source": "sourcing:source",
    "export": "exporting:export",
    "release": "releasing:release",
    "vocabulary": "vocabularies:vocabulary",
    "search": "searching:search",
    "ledger": "counting:ledger",
    "stats": "counting:stats",
    "agreement": "agreeing:agreement",
    "check": "keeping:check",
    "backup": "keeping:backup",
    "restore": "keeping:restore",
    "rescue": "keeping:rescue",
}
"""Each command with the module and function that it is; a module is loaded when its command is called."""

OWN_OPTIONS = frozenset({"--help", "-h", "--version"})


class Commands(click.Group):
    """The commands by name, loaded late; what a person can put right ends in a sentence, not in a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's own signature
        """The names, in the order in which work goes on."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 click's own signature
        """The command of this name."""
        module, _, function = COMMANDS.get(cmd_name, "").partition(":")
        return cast("click.Command", getattr(import_module(f"curator.cli.{module}"), function)) if module else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments; a collection, or nothing at all, stands for opening it."""
        if not args or (args[0] not in COMMANDS and args[0] not in OWN_OPTIONS and _is_collection(args[0])):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; a word that is none names the one that it is most like."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            alike = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"Did you mean “{alike[0]}”?" if alike else "“curator --help” lists the commands."
            ctx.fail(f"There is no command and no collection “{args[0]}”. {hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 click's own signature
        """Run the command; see the module for what its exit codes mean."""
        usual = signal.getsignal(signal.SIGINT)
        try:
            return super().invoke(ctx)
        except CuratorError as refusal:
            answers.refuse(refusal)
        except KeyboardInterrupt:
            click.echo("Stopped; everything is as it was before.", err=True)
            ctx.exit(answers.STOPPED)
        except OSError as trouble:
            if trouble.errno == errno.EPIPE:
                raise  # whoever read has heard enough: click ends quietly
            log.error("the system refused", exc_info=trouble)
            answers.refuse_of_system(trouble)
        finally:
            signal.signal(signal.SIGINT, usual)


def _is_collection(word: str) -> bool:
    """Whether a word in the place of a command is meant as a collection: it looks like one, or is there."""
    if word.startswith("-"):
        return False
    path = Path(word)
    return path.suffix == ".curator" or len(path.parts) > 1 or path.is_file() or Path(f"{word}.curator").is_file()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="“curator COLLECTION” opens the window. Exit codes: 0 done, 1 it could not be done, 2 wrong usage, "
    "3 done and something waits for a person, 130 stopped by Ctrl-C.",
)
@click.version_option(metadata.version("curator"), prog_name="curator", message="%(prog)s %(version)s")
def cli() -> None:
    """Turn contested reports of violence into a reviewed, evidence-linked event data set."""


def run(arguments: Sequence[str], screen: Screen) -> None:
    """Run a command line and end the process with its exit code; `screen` does what needs a window."""
    for stream in (sys.stdout, sys.stderr):
        answers.settle_stream(stream)
    cli.main(args=list(arguments), prog_name="curator", obj=screen)
