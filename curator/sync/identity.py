"""People at this machine: a name and a signing key each, made at first use, kept in the person's own folder."""

from __future__ import annotations

import getpass
import json
import os
from typing import TYPE_CHECKING

from curator import settings
from curator.core.errors import CuratorError
from curator.store.signing import Signer, new_signer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class UnreadableKeyError(CuratorError):
    """A key file is damaged."""


def person_here() -> str:
    """Who works at this machine: the name in the settings, else the system's."""
    return settings.load().person or getpass.getuser()


def signer_for(person: str = "") -> Signer:
    """The signer of a person at this machine; a key is made where they have none yet.

    Raises:
        UnreadableKeyError: the key file is damaged.
    """
    name = person.strip() or person_here()
    for signer in known():
        if signer.person == name:
            return signer
    signer = new_signer(name)
    _keep(signer)
    return signer


def known() -> Iterator[Signer]:
    """Everybody who has a key at this machine.

    Raises:
        UnreadableKeyError: a key file is damaged.
    """
    for path in sorted(_folder().glob("*.json")):
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            yield Signer(kept["person"], bytes.fromhex(kept["seed"]))
        except (ValueError, KeyError, TypeError) as error:
            message = (
                f"The key file {path.name} is damaged: put it back from a copy, or remove it to start with a new key."
            )
            raise UnreadableKeyError(message) from error


def _folder() -> Path:
    path = settings.home() / "keys"
    path.mkdir(exist_ok=True, mode=0o700)
    return path


def _keep(signer: Signer) -> None:
    """Write a key so that it is there whole or not at all, and only its owner can read it."""
    path = _folder() / f"{signer.device}.json"
    beside = path.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump({"person": signer.person, "seed": signer.seed.hex()}, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
