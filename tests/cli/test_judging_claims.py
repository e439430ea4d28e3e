from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.cli.running import done, refused, run

if TYPE_CHECKING:
    from pathlib import Path


def claims(collection: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = done("list", "claims", collection, "--json").document
    return found


def test_claims_go_through_review(collection: Path) -> None:
    first, second = (each["uid"] for each in claims(collection))
    take = ("review", collection, "claim")
    for uid in (first, second):
        assert done(*take, "submit", uid, "--as", "Ann").lines == ["The claim is now submitted."]
    done("review", collection, "comment", first, "Well.", "--as", "Ben")
    assert "Ann wrote a part of this" in refused(*take, "accept", first, "--as", "Ann")
    assert done(*take, "accept", first, "--as", "Ben", "--json").document == {"claim": first, "status": "accepted"}
    assert "Give a reason" in refused(*take, "return", second, "--as", "Ben")
    done(*take, "return", second, "--because", "Which list?", "--as", "Ben")
    done(*take, "supersede", second, "--by", first, "--as", "Ben")
    assert run(*take, "supersede", second).code == 2
    assert run(*take, "submit", second, "--by", first).code == 2
