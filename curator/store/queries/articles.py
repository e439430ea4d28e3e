"""Articles, their versions, texts and outlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.articles import Article, ArticleVersion, Outline
from curator.core.caveats import Caveat, CaveatScope
from curator.core.ids import Uid
from curator.core.intake import decode_outline
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.store import rows
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.articles import Citation
    from curator.core.spans import Span
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article in the library: its newest version, how many passages are marked in it, when it came (hybrid clock)."""

    article: Article
    version: Uid
    passages: int
    taken_in_at: int


def library(connection: Connection) -> list[Shelved]:
    """All articles that are not withdrawn, by title."""
    newest = connection.execute("select article, max(uid) from article_versions group by article").fetchall()
    marked = connection.execute(
        "select version, count(*) from passages where withdrawn_because = '' group by version"
    ).fetchall()
    taken_in = connection.execute("select uid, created_at from articles").fetchall()
    return _shelved(records.every(connection, Article), dict(newest), dict(marked), dict(taken_in))


def shelved_among(connection: Connection, uids: Iterable[Uid]) -> list[Shelved]:
    """Those of these articles that are not withdrawn, by title."""
    wanted = rows.to_json(sorted(uids))
    newest = dict(
        connection.execute(
            "select article, max(uid) from article_versions where article in (select value from json_each(?))"
            " group by article",
            (wanted,),
        ).fetchall()
    )
    marked = {version: passages_in(connection, version) for version in newest.values()}
    taken_in = connection.execute(
        "select uid, created_at from articles where uid in (select value from json_each(?))", (wanted,)
    ).fetchall()
    return _shelved(records.among(connection, Article, "uid", newest), newest, marked, dict(taken_in))


def _shelved(
    found: Iterable[Article], newest: Mapping[Uid, Uid], marked: Mapping[Uid, int], taken_in: Mapping[Uid, int]
) -> list[Shelved]:
    shelved = [
        Shelved(article, newest[article.uid], marked.get(newest[article.uid], 0), taken_in[article.uid])
        for article in found
        if article.uid in newest
    ]
    return sorted(shelved, key=place_on_shelf)


def place_on_shelf(shelved: Shelved) -> tuple[str, Uid]:
    """By what articles are put in order in the library."""
    return shelved.article.title.casefold(), shelved.article.uid


def articles_of(connection: Connection, versions: Iterable[Uid]) -> dict[Uid, Uid]:
    """The articles that these versions are of, by version; without those that are not here."""
    sql = "select uid, article from article_versions where uid in (select value from json_each(?))"
    return dict(connection.execute(sql, (rows.to_json(sorted(versions)),)).fetchall())


def titles(connection: Connection, versions: Iterable[Uid]) -> dict[Uid, str]:
    """The titles of the articles that these versions are of, by version; without those that are not here."""
    sql = (
        "select v.uid, a.title from article_versions v join articles a on a.uid = v.article"
        " where v.uid in (select value from json_each(?))"
    )
    return dict(connection.execute(sql, (rows.to_json(sorted(versions)),)).fetchall())


def blob(connection: Connection, sha256: str) -> bytes:
    """The stored bytes with this hash.

    Raises:
        NoSuchRecordError: they are not here.
    """
    found = connection.execute("select bytes from blobs where sha256 = ?", (sha256,)).fetchone()
    if found is None:
        message = f"The bytes {sha256[:12]}… are not in this collection: take them in again from where they came."
        raise records.NoSuchRecordError(message)
    return bytes(found[0])


def is_here(connection: Connection, sha256: str) -> bool:
    """Whether the bytes with this hash are stored."""
    return connection.execute("select 1 from blobs where sha256 = ?", (sha256,)).fetchone() is not None


def text(connection: Connection, version: ArticleVersion) -> str:
    """The working text of a version."""
    return blob(connection, version.text).decode()


def outline(connection: Connection, version: ArticleVersion) -> Outline:
    """The parts of a version."""
    return decode_outline(blob(connection, version.outline))


def cited_in(connection: Connection, versions: Iterable[Uid]) -> dict[tuple[Uid, str], Citation]:
    """What these versions cite, by version and label; the first of several entries with one label."""
    found: dict[tuple[Uid, str], Citation] = {}
    for version in records.among(connection, ArticleVersion, "uid", versions):
        if is_here(connection, version.outline):
            for citation in outline(connection, version).citations:
                found.setdefault((version.uid, citation.label), citation)
    return found


def versions_of(connection: Connection, article: Uid) -> list[ArticleVersion]:
    """All versions of an article, the earliest first."""
    return records.where(connection, ArticleVersion, "article = ?", article)


def with_original(connection: Connection, sha256: str) -> ArticleVersion | None:
    """The version that was taken in from bytes with this hash; None where there is none."""
    found = records.where(connection, ArticleVersion, "original = ?", sha256)
    return found[0] if found else None


def at_address(connection: Connection, url: str) -> list[ArticleVersion]:
    """The versions of all articles that are known to stand at an address and are not withdrawn, the earliest first."""
    condition = "article in (select uid from articles where url = ? and withdrawn_because = '')"
    return records.where(connection, ArticleVersion, condition, url) if url else []


def revisions_by_address(connection: Connection) -> dict[str, frozenset[str]]:
    """The revisions that were taken in, by the address of the article that they are versions of."""
    found: dict[str, set[str]] = {}
    rows_found = connection.execute(
        "select articles.url, article_versions.revision from article_versions "
        "join articles on articles.uid = article_versions.article "
        "where articles.url != '' and articles.withdrawn_because = '' and article_versions.revision != ''"
    )
    for url, revision in rows_found:
        found.setdefault(url, set()).add(revision)
    return {url: frozenset(revisions) for url, revisions in found.items()}


def passages_of(connection: Connection, version: Uid) -> list[Passage]:
    """The passages marked in a version, in the order of the text."""
    found = records.among(connection, Passage, "version", [version])
    return sorted(found, key=place_of)


def passages_in(connection: Connection, version: Uid) -> int:
    """How many passages are marked in a version."""
    sql = "select count(*) from passages where version = ? and withdrawn_because = ''"
    many: int = connection.execute(sql, (version,)).fetchone()[0]
    return many


def versions_of_passages(connection: Connection, passages: Iterable[Uid]) -> dict[Uid, Uid]:
    """The versions that these passages stand in, by passage; withdrawn ones too."""
    sql = "select uid, version from passages where uid in (select value from json_each(?))"
    return dict(connection.execute(sql, (rows.to_json(list(passages)),)).fetchall())


def place_of(passage: Passage) -> tuple[int, int, Uid]:
    """By what passages are put in the order of the text."""
    return passage.start, passage.end, passage.uid


def passage_over(connection: Connection, version: Uid, spans: tuple[Span, ...]) -> Passage | None:
    """The passage marked in a version over exactly these stretches; None where there is none."""
    condition = "version = ? and spans = ? and withdrawn_because = ''"
    found = records.where(connection, Passage, condition, version, rows.to_json(spans))
    return found[0] if found else None


def to_carry_over(connection: Connection, version: Uid) -> list[Passage]:
    """The passages of a version that no later version has: not carried over, or with a place that nobody has agreed to.

    A place in question on this version itself is not among them: what it was carried over from is.
    """
    followed = {passage.follows for passage in _followers(connection, version) if not _is_open(passage)}
    return [each for each in passages_of(connection, version) if each.uid not in followed and not _is_open(each)]


def followers(connection: Connection, passages: Iterable[Uid]) -> list[Passage]:
    """The passages that were carried over from one of these and are not withdrawn."""
    return records.among(connection, Passage, "follows", passages)


def _followers(connection: Connection, version: Uid) -> list[Passage]:
    return records.where(
        connection,
        Passage,
        "withdrawn_because = '' and follows in (select uid from passages where version = ?)",
        version,
    )


def _is_open(passage: Passage) -> bool:
    return passage.carried is not None and passage.carried.is_open


def with_url(connection: Connection, url: str) -> list[Article]:
    """The articles from this address that are not withdrawn."""
    return records.among(connection, Article, "url", [url])


def called(connection: Connection, title: str, publisher: str) -> list[Article]:
    """The articles with this title and publisher that are not withdrawn."""
    condition = "title = ? and publisher = ? and withdrawn_because = ''"
    return records.where(connection, Article, condition, title, publisher)


def caveats_on_sources(connection: Connection, names: Iterable[str]) -> list[Caveat]:
    """The caveats on the sources of these names, whatever the case, in the order of their uids."""
    wanted = {name.casefold() for name in names}
    found = records.among(connection, Caveat, "scope", [CaveatScope.SOURCE])
    on = records.among(connection, Source, "uid", {caveat.target for caveat in found})
    named = {each.uid for each in on if not wanted.isdisjoint(name.casefold() for name in (each.name, *each.aliases))}
    return [caveat for caveat in found if caveat.target in named]


def caveats_of(connection: Connection, version: Uid) -> list[Caveat]:
    """The caveats raised in a version, in the order of the text."""
    found = records.among(connection, Caveat, "version", [version])
    return sorted(found, key=lambda caveat: (caveat.banner.start if caveat.banner else 0, caveat.uid))
