"""By which counting profile vague words become numbers: the usual one for new claims, another for the claim in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.core.vocabulary_terms import Vocabulary
from curator.ui import own_words
from curator.ui.pick_list import Entry
from curator.ui.words import retold, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.suggest.profiles import CountingProfile
    from curator.ui.recording.claim_form import ClaimForm
    from curator.ui.workplace import Workplace

AS_WRITTEN = "literal"
"""The profile by which vague words stay words."""


def offered() -> list[tuple[str, str]]:
    """The profiles that the collection offers, the program's own among them: name and title."""
    which = Vocabulary.COUNTING_PROFILES
    return [(term.name, own_words.label(which, term.name)) for term in own_words.known(which).offered]


def usual_profile(workplace: Workplace) -> CountingProfile:
    """The profile chosen in the settings; where the collection has none of that name, that is said, and words stay words."""
    from curator.suggest.profiles import LITERAL  # noqa: PLC0415 starting does not wait for it

    name = workplace.settings.counting_profile
    if name in {"", AS_WRITTEN}:
        return LITERAL
    return _called(workplace, name) or LITERAL


def _called(workplace: Workplace, name: str) -> CountingProfile | None:
    from curator.work.vocabularies import profile_called  # noqa: PLC0415 starting does not wait for it

    connection = workplace.connection
    if connection is None:
        return None
    try:
        return profile_called(connection, name)
    except CuratorError as error:
        workplace.notices.warn(retold(error.sentence))
        return None


class ProfileChoice:
    """Asks by which profile the counts in the form are to be read, and has them read by it."""

    def __init__(self, workplace: Workplace, form: Callable[[], ClaimForm | None]) -> None:
        """`form` gives the claim form while it is in front; None otherwise."""
        self._workplace, self._form = workplace, form
        workplace.handle("claim.profile", self.ask, ready=lambda: form() is not None)

    def ask(self) -> None:
        """Offer the profiles, each with what the counts in the form come to by it."""
        from curator.suggest.lines import told_counts  # noqa: PLC0415 starting does not wait for it
        from curator.suggest.recounting import recounted  # noqa: PLC0415 starting does not wait for it

        form = self._form()
        if form is None:
            return
        entries = []
        for name, title in offered():
            profile = _called(self._workplace, name)
            if profile is not None:
                told = "; ".join(map(retold, told_counts(recounted(form.counts.values, profile))))
                entries.append(Entry(title, profile, told))
        self._workplace.pick_list.offer(
            tr("By which counting profile are the words read?"), entries, lambda profile, _typed: self._read(profile)
        )

    def _read(self, profile: object) -> None:
        from curator.suggest.profiles import CountingProfile  # noqa: PLC0415 starting does not wait for it
        from curator.suggest.recounting import recounted  # noqa: PLC0415 starting does not wait for it

        form = self._form()
        if form is None or not isinstance(profile, CountingProfile):
            return
        entries = recounted(form.counts.values, profile)
        if entries != form.counts.values:
            form.put_counts(entries)
