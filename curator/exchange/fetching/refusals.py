"""Why a page is not fetched: one sentence each that says what is wrong and what to do."""

from __future__ import annotations

from curator.core.errors import CuratorError


class FetchError(CuratorError):
    """A page that could not be fetched; nothing is stored."""


class BadAddressError(FetchError):
    """The address is none that can be fetched; `why` says what is wrong with it."""

    def __init__(self, address: str, why: str) -> None:
        super().__init__(f"“{address}” is no address that can be fetched ({why}): copy it from the browser again.")


class NoSuchPageError(FetchError):
    """The server has no such page."""

    def __init__(self, address: str) -> None:
        super().__init__(f"There is no page at {address}: check the address in a browser.")


class BlockedError(FetchError):
    """The server does not give the page to a program; `status` is its answer."""

    def __init__(self, address: str, status: int) -> None:
        super().__init__(
            f"{address} is not given to programs (the server answered {status}): save the page in a browser, then import the file."
        )


class BusyError(FetchError):
    """The server asked to come again later; `wait` is after how many seconds, None where it did not say."""

    def __init__(self, host: str, wait: float | None) -> None:
        when = f"in {_duration(wait)}" if wait is not None else "later"
        super().__init__(f"{host} has too much to do just now: try again {when}.")


class ServerTroubleError(FetchError):
    """The server answered with a failure of its own."""

    def __init__(self, address: str, status: int) -> None:
        super().__init__(f"The server could not give {address} (it answered {status}): try again later.")


class RedirectError(FetchError):
    """The address leads on to somewhere that is not followed; `why` says what is wrong there."""

    def __init__(self, address: str, why: str) -> None:
        super().__init__(f"{address} {why}: open it in a browser and give the address that it ends at.")


class PrivateNetworkError(FetchError):
    """The address leads into a private network or to this computer, and that was not allowed."""

    def __init__(self, host: str, found: str) -> None:
        where = f"{host} leads to {found}" if host != found else host
        super().__init__(
            f"{where}, which is on a private network or this computer: allow private networks if that is meant "
            "(--allow-private-network)."
        )


class CertificateError(FetchError):
    """The server could not prove who it is; `why` is what the check of its certificate says."""

    def __init__(self, host: str, why: str, *, knows_no_authority: bool = False) -> None:
        hint = (
            "this computer knows no certificate authority: install its package of them (ca-certificates)"
            if knows_no_authority
            else "check the date of this computer, and whether the network here shows a page of its own first"
        )
        super().__init__(f"{host} could not prove that it is {host} ({why}): {hint}.")


class UnsafeConnectionError(FetchError):
    """No encrypted connection came about."""

    def __init__(self, host: str, why: str) -> None:
        super().__init__(
            f"No secure connection to {host} came about ({why}): save the page in a browser, then import the file."
        )


class NotFoundError(FetchError):
    """No such computer is known: a mistyped name, or no network."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} was not found: check the address, and whether this computer is online.")


class UnreachableError(FetchError):
    """The computer is known, but no connection to it came about."""

    def __init__(self, host: str, why: str, *, has_proxy: bool = False) -> None:
        hint = (
            "Curator does not go through the proxy that is set here, so save the page in a browser and import the file"
            if has_proxy
            else "check whether this computer is online, then try again"
        )
        super().__init__(f"{host} cannot be reached ({why}): {hint}.")


class TimedOutError(FetchError):
    """The server took too long."""

    def __init__(self, host: str, seconds: float) -> None:
        super().__init__(f"{host} did not give the page within {_duration(seconds)}: try again later.")


class PageTooLargeError(FetchError):
    """The page is larger than what is taken in."""

    def __init__(self, address: str, limit: int) -> None:
        super().__init__(f"{address} has more than {limit // 2**20} MiB: save the part that is needed and import that.")


class BrokenAnswerError(FetchError):
    """The answer ended early or is garbled; `why` says how that shows."""

    def __init__(self, address: str, why: str) -> None:
        super().__init__(f"What came from {address} is not whole ({why}): try again.")


class UnfitContentError(FetchError):
    """What is at the address is no text; `what` says what the server calls it."""

    def __init__(self, address: str, what: str) -> None:
        super().__init__(f"At {address} is no article but {what}: give the address of the page with the text.")


def _duration(seconds: float) -> str:
    whole = max(1, round(seconds))
    if whole >= 120:
        return f"{-(-whole // 60)} minutes"
    return f"{whole} seconds" if whole != 1 else "1 second"
