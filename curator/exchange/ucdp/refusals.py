"""Why a file of UCDP GED is not taken in: one sentence that says what to do, and a fault for each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.importers.refusals import RefusedFileError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.exchange.claim_lines import Fault


class NotUcdpError(RefusedFileError):
    """The first line is not the header of a UCDP GED file."""

    def __init__(self, name: str, because: str) -> None:
        super().__init__(
            f"“{name}” is not read as UCDP GED ({because}): take the CSV file as UCDP publishes it, with all its columns."
        )


class FaultyRowsError(RefusedFileError):
    """Rows of a file are at fault; `faults` names each with its line."""

    def __init__(self, name: str, faults: Sequence[Fault], *, more: bool = False) -> None:
        """`more` says that reading stopped before the end of the file, since there were so many."""
        self.faults = tuple(faults)
        lines = len({fault.line for fault in faults})
        if lines == 1:
            super().__init__(
                f"1 line is at fault in “{name}”, so nothing was taken from it: correct and import it again."
            )
        elif more:
            super().__init__(
                f"At least {lines:,} lines are at fault in “{name}”, so nothing was taken from it: correct and import it again."
            )
        else:
            super().__init__(
                f"{lines:,} lines are at fault in “{name}”, so nothing was taken from it: correct and import it again."
            )
