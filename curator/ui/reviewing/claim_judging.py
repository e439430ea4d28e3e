"""What a reviewer says of one claim of the event in hand: caveats discharged, implausible, and both taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.core.reach import governing
from curator.ui import own_words
from curator.ui.pick_list import Entry
from curator.ui.words import retold, tr
from curator.work import settling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.cases import Case
    from curator.core.claims import Claim
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace


class ClaimJudging:
    """Does these actions of the Review desk for the event and the claim in hand."""

    def __init__(
        self, workplace: Workplace, case_in_hand: Callable[[], Case | None], claim_in_hand: Callable[[], Uid | None]
    ) -> None:
        self._workplace, self._case, self._claim = workplace, case_in_hand, claim_in_hand
        handle = workplace.handle
        handle("review.discharge", self._ask_caveat, ready=lambda: self._case() is not None)
        handle("review.undischarge", self._ask_discharge, ready=lambda: bool(self._discharged()))
        handle("review.implausible", self._ask_implausible, ready=lambda: bool(self._claims(judged=False)))
        handle("review.plausible", self._ask_plausible, ready=lambda: bool(self._claims(judged=True)))

    # caveats

    def _ask_caveat(self) -> None:
        case = self._case()
        if case is None:
            return
        entries = [
            Entry(
                f"{own_words.caveat(each)}: {bearing.claim.title}",
                (each.caveat, bearing.claim.uid),
                retold(each.wording)[:60],
            )
            for bearing in case.bearings
            for each in governing(case, bearing)
            if each.caveat is not None
        ]
        if not entries:
            self._workplace.notices.say(tr("No caveat that could be discharged governs a claim of this event."))
            return
        self._offer(
            tr("Which caveat does not touch which claim?"),
            entries,
            tr("Why does it not touch this claim? The reason stays with it."),
            lambda collection, pair, because: settling.discharge(collection, pair[0], pair[1], because),
            tr("Discharged."),
        )

    def _discharged(self) -> list[Entry]:
        """The discharges that stand for claims of the event in hand, each as caveat and claim."""
        case = self._case()
        if case is None:
            return []
        caveats = {each.uid: each for each in case.caveats}
        titles = {each.claim.uid: each.claim.title for each in case.bearings}
        return [
            Entry(
                f"{own_words.caveat(caveats[each.caveat])}: {titles[each.claim]}",
                (each.caveat, each.claim),
                each.because[:60],
            )
            for each in case.discharges
            if each.caveat in caveats and each.claim in titles
        ]

    def _ask_discharge(self) -> None:
        self._offer(
            tr("Which caveat touches its claim after all?"),
            self._discharged(),
            tr("Why does it touch this claim? The reason stays with it."),
            lambda collection, pair, because: settling.take_back_discharge(collection, pair[0], pair[1], because),
            tr("The caveat governs the claim again."),
        )

    # plausible or not

    def _claims(self, *, judged: bool) -> list[Claim]:
        """The claims of the event in hand that somebody called implausible, or the others; the one in hand first."""
        case, in_hand = self._case(), self._claim()
        claims = [] if case is None else [each.claim for each in case.bearings]
        found = {each.uid: each for each in claims if bool(each.implausible_because) is judged}
        return sorted(found.values(), key=lambda each: each.uid != in_hand)

    def _ask_implausible(self) -> None:
        self._offer(
            tr("Which claim is implausible?"),
            [Entry(each.title, (each.uid,)) for each in self._claims(judged=False)],
            tr("Why is it implausible? It leaves all figures, and the reason stays with it."),
            lambda collection, claim, because: settling.mark_implausible(collection, claim[0], because),
            tr("Left out of all figures."),
        )

    def _ask_plausible(self) -> None:
        self._offer(
            tr("Which claim is plausible after all?"),
            [Entry(each.title, (each.uid,), each.implausible_because[:60]) for each in self._claims(judged=True)],
            tr("Why is it plausible? It counts again, and the reason stays with it."),
            lambda collection, claim, because: settling.take_back_implausible(collection, claim[0], because),
            tr("It counts again."),
        )

    def _offer(
        self,
        question: str,
        entries: Sequence[Entry],
        why: str,
        judge: Callable[[Collection, tuple[Uid, ...], str], object],
        done: str,
    ) -> None:
        """Ask for one of these, then why, and do it."""
        collection = self._workplace.collection
        if collection is None:
            return

        def ask_why(value: object, _typed: str) -> None:
            chosen = tuple(Uid(str(each)) for each in value) if isinstance(value, tuple) else ()
            self._workplace.pick_list.ask(
                why,
                lambda because: self._workplace.attempt(lambda: judge(collection, chosen, because), done),
            )

        self._workplace.pick_list.offer(question, entries, ask_why)
