"""Why a file is not taken in: one sentence each that says what is wrong and what to do."""

from __future__ import annotations

from curator.core.errors import CuratorError


class RefusedFileError(CuratorError):
    """A file that is not taken in; nothing is stored."""


class MissingFileError(RefusedFileError):
    """There is no such file."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no file “{name}”: check the name and the folder.")


class NotAFileError(RefusedFileError):
    """A folder, a pipe or a device stands where a file should."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"“{name}” is {what}, not a file: give the files themselves.")


class UnreadableFileError(RefusedFileError):
    """The file is there, but the system does not give its bytes."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"“{name}” cannot be read ({why}): check its permissions and the disk, or copy it and try again."
        )


class TooLargeError(RefusedFileError):
    """The file is larger than its reader takes in; sizes are bytes."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(
            f"“{name}” has {_mebibytes(size)} MiB, and at most {_mebibytes(limit)} MiB are taken in: split it into articles."
        )


class EmptyFileError(RefusedFileError):
    """There are no words in the file."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” has no words in it: choose a file with text.")


class BinaryFileError(RefusedFileError):
    """The bytes are no text; `what` says what they seem to be."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"“{name}” is not plain text but seems to be {what}: save or export it as plain text first.")


class UndecodableTextError(RefusedFileError):
    """The bytes are text in no encoding that fits; `why` says how that shows."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"“{name}” cannot be turned into text ({why}): save it again as UTF-8.")


class TooDeepError(RefusedFileError):
    """The tags of a page are nested deeper than any reader would see."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” has tags nested deeper than any page that people write: copy its words into a plain text and take that in."
        )


class UnknownFormError(RefusedFileError):
    """No reader goes by that name."""

    def __init__(self, form: str, known: tuple[str, ...]) -> None:
        super().__init__(f"Files cannot be read as “{form}”: choose one of {', '.join(known)}.")


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:.1f}".removesuffix(".0")
