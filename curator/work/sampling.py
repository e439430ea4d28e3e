"""The sample: a collection with invented articles and claims, to try things on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator import assets
from curator.core.errors import CuratorError
from curator.exchange import importers, intake
from curator.exchange.annotations import annotate
from curator.store.collection import create

if TYPE_CHECKING:
    from pathlib import Path

    from curator.store.collection import Collection
    from curator.store.signing import Signer

TITLE = "Velira valley (invented sample)"


def make_sample(path: Path, signer: Signer) -> Collection:
    """Make a collection at `path` with the sample's articles, its claims, and the events they are grouped into, as drafts.

    Raises:
        CuratorError: it could not be made there; nothing is left of it.
    """
    collection = create(path, signer, title=TITLE)
    folder = assets.folder("resources") / "sample"
    try:
        for article in sorted(folder.glob("*.txt")):
            intake.take_in(collection, importers.read(article), article.name)
        annotate(collection, folder / "claims.jsonl")
    except CuratorError:
        collection.close()
        path.unlink(missing_ok=True)
        raise
    return collection
