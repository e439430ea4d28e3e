from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.articles import Article, ArticleVersion
from curator.core.claims import Claim
from curator.core.ids import kind_of
from curator.core.judgement import Review
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.store.queries import records
from curator.store.queries.belonging import with_all
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_what_belongs_to_a_record_is_told_with_it_once_each(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        event = ground.small_case(ann, Uids())
        claim = records.every(ann.connection, Claim)[0]
        review = Review(Uids(900)(), ground.key(claim), "draft", "submitted")
        ann.journal.commit(edits.create("Submit", review))

        def kinds(record: Article | Passage | Claim | Source) -> list[str]:
            found = with_all(ann.connection, ground.key(record))
            assert found[0] == ground.key(record)
            assert len(set(found)) == len(found)
            return sorted(map(kind_of, found))

        assert kinds(claim) == ["claim", "claim_count", "event_claim", "passage", "review"]
        assert sorted(map(kind_of, with_all(ann.connection, ground.key(event)))) == [
            "event",
            "event_claim",
            "event_claim",
        ]
        assert kinds(records.every(ann.connection, Article)[0]) == ["article", "article_version"]
        assert kinds(records.every(ann.connection, Passage)[0]) == ["passage"]
        assert kinds(records.every(ann.connection, Source)[0]) == ["source"]
        assert with_all(ann.connection, ground.key(records.every(ann.connection, ArticleVersion)[0]))
