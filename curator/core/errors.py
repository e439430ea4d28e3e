"""Errors that a person can act on.

A `CuratorError` carries one full sentence that says what is wrong and what to do. Every other exception is a bug and
rises to the hook in `curator.logs`.
"""


class CuratorError(Exception):
    """Something that the person at the program can put right; its text is one sentence that says how."""

    @property
    def sentence(self) -> str:
        """The sentence to show, as it is."""
        return str(self)
