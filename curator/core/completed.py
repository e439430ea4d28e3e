"""Completed: what a voice says last, with what it said earlier of people on whom its last word is silent.

"14 policemen and three attackers were killed", and a day later "three gunmen were killed in the fight": the second sentence
speaks of the gunmen alone, and takes no policeman back. So a later claim of a voice replaces what it said of the same people
and leaves the rest standing; nobody that a source has counted is lost because it spoke again. A claim that counts everybody,
or people of whom it says nothing more, replaces all that was said before; so does one that is a correction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.statements import CLASSES, Coverage, Said, Statement, added

if TYPE_CHECKING:
    from collections.abc import Iterable


def completed(last: Statement, before: Iterable[Statement]) -> Statement:
    """The last statement of a voice, completed by its earlier ones on the same quantity, the newest of these first."""
    whole = last
    for earlier in before:
        if whole.coverage is not Coverage.CLASSES:
            break
        whole = _with(whole, earlier)
    return whole


def _with(later: Statement, earlier: Statement) -> Statement:
    if earlier.coverage is Coverage.CLASSES and earlier.classes.keys() <= later.classes.keys():
        return later
    counted = {**earlier.classes, **later.classes}
    classes = {each: counted[each] for each in CLASSES if each in counted}
    total = added(classes.values())
    coverage = Coverage.CLASSES
    most = earlier.total.high
    # more people than the earlier total held: that total is out of date
    if earlier.coverage is not Coverage.CLASSES and (most is None or total.low <= most):
        coverage, counts = earlier.coverage, added([earlier.total, total]).counts
        if coverage is Coverage.ALL:
            total = Said(max(earlier.total.low, total.low), most, counts)
        elif most is None or total.high is None:
            total = Said(max(earlier.total.low, total.low), None, counts)
        else:
            # of whom nothing was said may be those who are counted now, and the number with them: it stays in sight
            total = Said(total.low, max(most, total.high), counts)
    return Statement(later.claim, later.quantity, total, coverage, classes)
