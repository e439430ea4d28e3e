from __future__ import annotations

from uuid import UUID

from curator.store.identifiers import new_uid


def test_uids_are_version_7_and_sort_by_when_they_were_made() -> None:
    made = [new_uid() for _ in range(1000)]
    assert {UUID(uid).version for uid in made} == {7}
    assert made == sorted(set(made))
    assert all(uid == uid.lower() and len(uid) == 36 for uid in made)
