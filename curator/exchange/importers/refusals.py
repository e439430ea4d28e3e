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


class LockedFileError(RefusedFileError):
    """The file is encrypted; `what` names its kind, `how` says how to open it."""

    def __init__(self, name: str, what: str, how: str) -> None:
        super().__init__(f"“{name}” is {what} that is locked: {how}.")


class DamagedFileError(RefusedFileError):
    """The file does not hold together as the form that it has; `what` names that, `why` says how it shows."""

    def __init__(self, name: str, what: str, why: str) -> None:
        super().__init__(f"“{name}” cannot be read as {what} ({why}): get the file anew from where it came.")


class OnlyPicturesError(RefusedFileError):
    """The pages are pictures of text: there are no words to take in."""

    def __init__(self, name: str, pages: int) -> None:
        has = "page of" if pages == 1 else f"{pages} pages of"
        super().__init__(
            f"The {has} “{name}” {'is a picture' if pages == 1 else 'are pictures'} without words: run text recognition (OCR) over it first."
        )


class OvergrownFileError(RefusedFileError):
    """What is packed into the file is more than is taken in; `why` says what there is too much of."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"“{name}” is not taken in because it {why}: take out the part that matters and import that.")


class SeveralArticlesError(RefusedFileError):
    """A file of several articles was given where one is read."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” holds several articles: import it into a collection to work with each of them.")


class NoArticlesError(RefusedFileError):
    """A file of several articles has none that is read; `instead` says what there is."""

    def __init__(self, name: str, instead: str) -> None:
        super().__init__(f"“{name}” has no page with text in it, but {instead}: choose an archive with pages.")


class UnknownFormError(RefusedFileError):
    """No reader goes by that name."""

    def __init__(self, form: str, known: tuple[str, ...]) -> None:
        super().__init__(f"Files cannot be read as “{form}”: choose one of {', '.join(known)}.")


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:.1f}".removesuffix(".0")
