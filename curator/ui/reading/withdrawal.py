"""Asking why a claim is withdrawn, and withdrawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.ui.words import tr
from curator.work import claims

if TYPE_CHECKING:
    from curator.core.claims import FullClaim
    from curator.ui.workplace import Workplace


def ask_to_withdraw(workplace: Workplace, full: FullClaim) -> None:
    """Ask for the reason; without one nothing is withdrawn."""
    collection = workplace.collection
    if collection is None:
        return
    workplace.pick_list.ask(
        tr("Why is this claim withdrawn? The reason stays with it."),
        lambda because: workplace.attempt(
            lambda: claims.withdraw_claim(collection, full.claim.uid, because), tr("Withdrawn.")
        ),
    )
