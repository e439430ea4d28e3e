"""Pages from the network, on the command line: loaded only where an address was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.addressed import page_steps
from curator.exchange.fetching import Asking, Clockwork, StoppedError, Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.core.ids import Uid
    from curator.exchange.intake import Step, Taking


def fetched_steps(
    taking: Taking,
    url: str,
    form: str,
    article: Uid | None,
    *,
    private: bool,
    stopped: Callable[[], bool] | None,
) -> Iterator[Step]:
    """The step for the page at an address; none once `stopped` says so."""
    clockwork = Clockwork(is_stopped=stopped) if stopped is not None else Clockwork()
    asking = Asking(Terms(private_networks=private), clockwork)
    try:
        yield from page_steps(taking, [url], asking, form=form, article=article)
    except StoppedError:
        return
