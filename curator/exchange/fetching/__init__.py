"""Pages from the network: fetched only when a person asks for one.

Nothing else in Curator opens a socket. `fetch` gives the page's bytes as they came, with what is known about where they
came from; `laid_over` puts that on the capture that a reader makes of the bytes.
"""

from curator.exchange.fetching.addresses import is_address
from curator.exchange.fetching.getting import Asking
from curator.exchange.fetching.pages import Fetched, Unchanged, fetch, laid_over
from curator.exchange.fetching.patience import Clockwork, StoppedError, Terms
from curator.exchange.fetching.refusals import FetchError

__all__ = [
    "Asking",
    "Clockwork",
    "FetchError",
    "Fetched",
    "StoppedError",
    "Terms",
    "Unchanged",
    "fetch",
    "is_address",
    "laid_over",
]
