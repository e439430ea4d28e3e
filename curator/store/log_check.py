"""The log checked on its own: every change against its hash, its author's signature and its place in its device's chain."""

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from curator.core import changes
from curator.core.changes import MalformedChangeError
from curator.store import signing
from curator.store.findings import Finding, FindingKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.store.driver import Connection


def people(connection: Connection) -> Iterator[Finding]:
    """Devices whose key is not the one that they are named after."""
    for device, person, key in connection.execute("select device, person, public_key from devices"):
        if not isinstance(key, bytes) or changes.device_of(key) != device:
            sentence = f"The key of {person}'s device {device} is not its own: what it signed cannot be believed."
            yield Finding(FindingKind.PERSON, str(device), sentence)


def contents(connection: Connection) -> Iterator[Finding]:
    """Changes that are not what their hash, their form or their signature says; one at a time, whatever their size."""
    known = connection.execute("select device, public_key from devices")
    keys = {device: key for device, key in known if isinstance(key, bytes)}
    for row in connection.execute("select id, device, number, body, signature from changes order by arrival"):
        fault = fault_of(row, keys)
        if fault is not None:
            kind, what = fault
            yield Finding(kind, str(row[0]), f"Change {row[2]} of device {row[1]} {what}")


def fault_of(row: tuple[Any, ...], keys: Mapping[str, bytes]) -> tuple[FindingKind, str] | None:
    """What is wrong with a stored change (id, device, number, body, signature); None where nothing is.

    One of a device that nobody has introduced is believed by its hash; it has no effect until its key is here.
    """
    id_, device, number, body, signature = row
    if not isinstance(body, bytes) or not isinstance(signature, bytes) or changes.change_id(body) != id_:
        return FindingKind.CHANGE, "is damaged: its bytes are not those that its id was made from."
    try:
        said = changes.decode(body)
    except MalformedChangeError:
        return FindingKind.CHANGE, "is not in the form in which Curator writes changes."
    if (said.d, said.n) != (device, number):
        return FindingKind.CHANGE, f"says itself that it is change {said.n} of device {said.d}."
    if device in keys and not signing.is_signed(keys[device], body, signature):
        return FindingKind.SIGNATURE, "is not signed by its device: it was forged, or its signature is damaged."
    return None


def chains(connection: Connection) -> Iterator[Finding]:
    """Numbers that a device has given twice or that are missing, and changes that do not follow the one before."""
    found = connection.execute("select device, number, id, body from changes order by device, number, id")
    for device, of_device in groupby(found, key=itemgetter(0)):
        last, before = 0, {""}
        for number, same in groupby(of_device, key=itemgetter(1)):
            links = [(id_, _predecessor(body)) for _, _, id_, body in same]
            if number != last + 1:
                missing = str(last + 1) if number == last + 2 else f"{last + 1} to {number - 1}"
                sentence = (
                    f"Of device {device}, change {missing} is missing: bring in a bundle of a laptop that has it."
                )
                yield Finding(FindingKind.CHAIN, device, sentence)
            elif any(link is not None and link not in before for _, link in links):
                sentence = f"Change {number} of device {device} does not follow the change before it."
                yield Finding(FindingKind.CHAIN, device, sentence)
            if len(links) > 1:
                sentence = (
                    f"Device {device} has given the number {number} to {len(links)} changes: it was copied or restored from"
                    " a backup. Nothing is lost; give one of the two a new key."
                )
                yield Finding(FindingKind.COPIED_DEVICE, device, sentence)
            last, before = number, {id_ for id_, _ in links}


def _predecessor(body: object) -> str | None:
    """The change that a change says it follows; None where its bytes are damaged, which is told elsewhere."""
    try:
        return changes.decode(body).b if isinstance(body, bytes) else None
    except MalformedChangeError:
        return None


def waiting(connection: Connection) -> Iterator[Finding]:
    """Changes that have no effect yet, because of a change or a person that is missing here; and those known to be lost."""
    found = connection.execute("select needs, count(*) from waiting group by needs order by needs")
    for needs, number in found:
        sentence = f"{number} changes wait for change {needs}: bring in a bundle of a laptop that has it."
        yield Finding(FindingKind.WAITING, needs, sentence)
    parked = connection.execute(
        "select device, count(*) from changes where device not in (select device from devices) group by device"
    )
    for device, number in parked:
        sentence = f"{number} changes of device {device} wait until somebody says whose it is."
        yield Finding(FindingKind.WAITING, device, sentence)
    for (change,) in connection.execute("select change from lost"):
        sentence = f"Change {change} is lost here: a bundle of a laptop that has it brings it back."
        yield Finding(FindingKind.LOST, change, sentence)


def stored_bytes(connection: Connection) -> Iterator[Finding]:
    """Originals, texts and outlines that are not what their hash says."""
    for name, data in connection.execute("select sha256, bytes from blobs"):
        if not isinstance(data, bytes) or sha256(data).hexdigest() != name:
            sentence = f"The stored bytes {str(name)[:12]}… are damaged: take the article in again from where it came."
            yield Finding(FindingKind.BYTES, str(name), sentence)


def missing_bytes(connection: Connection) -> Iterator[Finding]:
    """Originals, texts and outlines that a version names and that are not here."""
    for column in ("original", "text", "outline"):
        missing = connection.execute(
            f"select uid, {column} from article_versions where {column} not in (select sha256 from blobs)"
        )
        for uid, name in missing:
            sentence = f"The {column} of article version {uid} is not here ({name[:12]}…): take the article in again."
            yield Finding(FindingKind.MISSING_BYTES, f"article_version:{uid}", sentence)
