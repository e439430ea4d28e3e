from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from curator.core import changes, edits
from curator.core.articles import Article
from curator.core.changes import Write
from curator.core.claims import Claim
from curator.core.edits import Delete, Edit
from curator.core.passages import Passage
from curator.core.spans import Span
from curator.store import arrival, findings
from curator.store.check import FindingKind, check
from curator.store.collection import NoCollectionError, open_collection
from tests import ground
from tests.ground import Uids
from tests.store.damage import alter
from tests.store.laptops import article, feed, forged, introduce, laptops, log, make, share_all

if TYPE_CHECKING:
    from pathlib import Path


UID = Uids(900)()
ARTICLE = article(UID)
KEY = ground.key(ARTICLE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed, sound collection with a small case in it."""
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
    return made.path


def found_in(path: Path, *, rebuild: bool = False) -> list[tuple[str, str]]:
    with open_collection(path, ground.signer() if rebuild else None) as opened:
        told = check(opened.connection, rebuild=rebuild)
    assert [each.sentence for each in told if not (each.sentence[0].isupper() or each.sentence[0].isdigit())] == []
    assert [each.sentence for each in told if not each.sentence.endswith(".")] == []
    return [(each.kind.value, each.subject) for each in told]


def test_a_sound_collection_has_no_findings_for_its_writer_or_a_reader(path: Path) -> None:
    assert found_in(path) == []
    assert found_in(path, rebuild=True) == []
    with open_collection(path, ground.signer()) as writer:
        assert check(writer.connection) == ()


def test_what_was_taken_back_is_no_fault(path: Path) -> None:
    with open_collection(path, ground.signer()) as opened:
        for _ in range(6):
            opened.undo()
        assert check(opened.connection) == ()


def test_checking_writes_nothing(path: Path) -> None:
    alter(path, "update articles set title = 'other'")
    before = path.read_bytes()
    assert found_in(path) != []
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.glob("ann*") if "lock" not in each.name] == [path.name]


DAMAGE = {
    "a byte of a change": (
        "update changes set body = cast(body || x'20' as blob) where arrival = 1",
        FindingKind.CHANGE,
    ),
    "a change under another number": ("update changes set number = 77 where arrival = 1", FindingKind.CHANGE),
    "a change under another device": ("update changes set device = 'x' where arrival = 1", FindingKind.CHANGE),
    "a change under another id": (
        "update changes set id = substr(id, 2) || 'x' where arrival = 1",
        FindingKind.CHANGE,
    ),
    "a signature": ("update changes set signature = zeroblob(64) where arrival = 1", FindingKind.SIGNATURE),
    "a person's key": ("update devices set public_key = zeroblob(32)", FindingKind.PERSON),
    "stored bytes": ("update blobs set bytes = cast(bytes || x'00' as blob)", FindingKind.BYTES),
    "stored bytes under another name": ("update blobs set sha256 = replace(sha256, 'a', 'b')", FindingKind.BYTES),
    "stored bytes that are gone": ("delete from blobs", FindingKind.MISSING_BYTES),
    "a change that is gone": ("delete from changes where arrival = 1", FindingKind.CHAIN),
    "a field's value": ("update fields set value = '\"x\"' where field = 'title'", FindingKind.DERIVED),
    "a field's state": ("update fields set state = 'approved'", FindingKind.DERIVED),
    "a revision": ("update revisions set person = 'Eve'", FindingKind.DERIVED),
    "a revision that is gone": ("delete from revisions where field = 'title'", FindingKind.DERIVED),
    "a revision too many": (
        "insert into revisions select 'x', record, field, kind, value, parents, target, person, origin, clock, void from revisions limit 1",
        FindingKind.DERIVED,
    ),
    "a record": ("update claims set title = 'x'", FindingKind.DERIVED),
    "a record that is gone": ("delete from passages", FindingKind.DERIVED),
    "who made a record": ("update claims set created_by = 'Eve'", FindingKind.DERIVED),
    "a change that waits and need not": ("update changes set ready = 0", FindingKind.DERIVED),
    "an entry of the search index": ("delete from search_entries where id = 2", FindingKind.DERIVED),
    "what an entry of the search index is made of": (
        "update search_entries set folded = 'x' where folded is not null",
        FindingKind.DERIVED,
    ),
    "words of the search index": (
        "insert into search_words (search_words, rowid, folded) select 'delete', id, folded from search_entries where id = 3",
        FindingKind.DERIVED,
    ),
    "a table": ("drop table reviews", FindingKind.FORM),
    "a table too many": ("create table notes (a)", FindingKind.FORM),
    "an index": ("drop index claims_by_version", FindingKind.FORM),
    "a trigger that strikes back": (
        "create trigger strike after insert on drafts begin delete from fields; end",
        FindingKind.FORM,
    ),
    "an altered table": ("alter table drafts add column extra text", FindingKind.FORM),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_is_found(path: Path, what: str) -> None:
    statement, kind = DAMAGE[what]
    alter(path, statement)
    assert kind in {finding for finding, _ in found_in(path)}


@pytest.mark.parametrize("what", [what for what, (_, kind) in DAMAGE.items() if kind is FindingKind.DERIVED])
def test_damaged_tables_are_made_again_from_the_log(path: Path, what: str) -> None:
    with open_collection(path, None) as opened:
        before = ground.derived(opened.connection)
    alter(path, DAMAGE[what][0])
    assert {kind for kind, _ in found_in(path, rebuild=True)} == {"derived"}
    assert found_in(path) == []
    with open_collection(path, None) as opened:
        assert ground.derived(opened.connection) == before


def test_nothing_is_made_again_from_a_damaged_log(path: Path) -> None:
    alter(path, "update changes set signature = zeroblob(64) where arrival = 1", "delete from fields")
    with open_collection(path, ground.signer()) as opened:
        told = check(opened.connection, rebuild=True)
        assert [each.kind for each in told] == ["signature", "derived"]
        assert "were not made again" in told[-1].sentence
        assert opened.connection.execute("select count(*) from fields").fetchone() == (0,)


def test_a_forged_change_is_found_though_its_hash_is_right(path: Path) -> None:
    with open_collection(path, ground.signer()) as opened:
        true = forged(ground.signer(), [Write("set", KEY, "title", "x", [])], number=9)
        false = forged(ground.signer("Eve"), [Write("set", KEY, "title", "x", [])])
        feed(opened, [true.__class__(true.id, true.data, true.body, false.signature)])
        assert ("signature", true.id) in [(each.kind, each.subject) for each in check(opened.connection)]


def test_a_change_in_another_form_is_found_though_its_hash_is_right(path: Path) -> None:
    data = b'{"odd":1}'
    id_ = changes.change_id(data)
    odd = f"'{id_}', 'd', 1, x'{data.hex()}', zeroblob(64)"
    alter(path, f"insert into changes (id, device, number, body, signature) values ({odd})")  # noqa: S608 our own bytes
    assert ("change", id_) in found_in(path)


def test_what_waits_is_told_with_what_it_waits_for(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        for new in ("Second", "Third"):
            ground.change(ann, ARTICLE, title=new)
        first, lost, last = log(ann)
        introduce(ben, [ground.signer("Ann")])
        feed(ben, [first, last])
        stranger = forged(ground.signer("Eve"), [Write("set", KEY, "title", "x", [])])
        feed(ben, [stranger])
        told = check(ben.connection)
        assert {each.kind for each in told} == {"waiting", "chain"}
        waiting = [each.subject for each in told if each.kind is FindingKind.WAITING]
        assert waiting == [lost.id, stranger.body.d]
        with ben.db.atomic():
            arrival.give_up(ben.connection, [lost.id])
            arrival.rebuild(ben.connection)
        assert ("lost", lost.id) in [(each.kind, each.subject) for each in check(ben.connection)]
        feed(ben, [lost])
        introduce(ben, [ground.signer("Eve")])
        with ben.db.atomic():
            arrival.work_in_parked(ben.connection)
        assert check(ben.connection) == ()


def test_a_copied_device_is_an_alarm(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ann", "Ben") as (ann, copy, ben):
        make(ann, ARTICLE)
        ground.share(ann, copy)
        for each in (ann, copy):
            ground.change(each, ARTICLE, title=f"By {each.path.stem}")
            ground.share(each, ben)
        ground.change(copy, ARTICLE, url="http://c")
        ground.share(copy, ben)
        (told,) = check(ben.connection)
        assert (told.kind, told.subject) == ("copied_device", ann.journal.device)
        assert "number 2 to 2 changes" in told.sentence


def test_a_change_that_does_not_follow_the_one_before_is_found(path: Path) -> None:
    with open_collection(path, ground.signer()) as opened:
        every = log(opened)
        feed(opened, [forged(ground.signer(), [Write("ok", of=f"{every[0].id}.0")], number=7, before=every[0].id)])
        assert [(each.kind, each.subject) for each in check(opened.connection)] == [("chain", opened.journal.device)]


def test_a_passage_whose_words_are_not_in_its_text_is_found(path: Path) -> None:
    mint = Uids(700)
    with open_collection(path, ground.signer()) as opened:
        version = opened.connection.execute("select uid from article_versions").fetchone()[0]
        odd = [
            Passage(mint(), version, (Span(0, 5),), "other"),
            Passage(mint(), version, (Span(0, 10**6),), "The"),
            Passage(mint(), version, (), "none"),
        ]
        opened.journal.commit(edits.create("Mark", *odd))
        told = [each for each in check(opened.connection) if each.kind is FindingKind.PASSAGE]
        assert sorted(each.subject for each in told) == [ground.key(each) for each in odd]


def test_a_reference_to_nothing_is_found(path: Path) -> None:
    gone = Uids(800)()
    with open_collection(path, ground.signer()) as opened:
        version = opened.connection.execute("select uid from article_versions").fetchone()[0]
        claim = Claim(Uids(700)(), version, (gone,))
        opened.journal.commit(edits.create("Claim", claim))
        (told,) = check(opened.connection)
        assert (told.kind, told.subject) == ("reference", ground.key(claim))
        assert told.sentence == f"The passages of {ground.key(claim)} is passage:{gone}, which is not here."


def test_a_record_that_cannot_be_put_together_is_found(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        version = ground.take_in(ann, Uids())
        passage = ground.mark(ann, Uids(50), version, "ten villagers were killed")
        share_all([ann, ben])
        ann.journal.commit(Edit("Gone", (Delete(ground.key(passage)),)))
        ground.change(ben, passage, note="keep it")
        share_all([ann, ben])
        assert [(each.kind, each.subject) for each in check(ann.connection)] == [("record", ground.key(passage))]


def test_a_text_that_is_none_and_an_outline_that_is_none_are_found(path: Path) -> None:
    from hashlib import sha256

    from curator.core.articles import ArticleVersion

    mint, odd = Uids(700), b"\xff\xfe"
    name = sha256(odd).hexdigest()
    made = [ArticleVersion(mint(), mint(), name, text, outline, "x") for text, outline in ((name, name), (name, ""))]
    with open_collection(path, ground.signer()) as opened:
        opened.journal.commit(
            edits.create("Make", *(Article(each.article, "x") for each in made), *made), blobs=[(name, odd)]
        )
        told = [(each.kind, each.subject) for each in check(opened.connection)]
    assert ("bytes", ground.key(made[0])) in told
    assert ("bytes", ground.key(made[1])) in told


def test_many_findings_of_a_kind_are_counted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "MOST", 3)
    alter(path, "update revisions set person = 'Eve'")
    with open_collection(path, None) as opened:
        told = check(opened.connection)
        number = opened.connection.execute("select count(*) from revisions").fetchone()[0]
    assert len(told) == 4
    assert told[-1].sentence == f"There are {number - 3} more findings of this kind about the tables."


def test_a_row_that_breaks_a_foreign_key_is_found(path: Path) -> None:
    alter(path, "create table odd (a references facts (name))", "insert into odd values ('nothing')")
    assert {("form", "odd"), ("file", "odd")} <= set(found_in(path))


def test_a_damaged_page_is_told_and_ends_nothing(path: Path) -> None:
    data = bytearray(path.read_bytes())
    chance = Random(7)  # noqa: S311 a place, no secret
    for page in range(2, len(data) // 4096):
        copy = bytearray(data)
        copy[page * 4096 : page * 4096 + 200] = chance.randbytes(200)
        path.write_bytes(copy)
        try:
            assert found_in(path), f"page {page + 1}"
        except NoCollectionError as error:
            assert "“curator rescue” saves what is intact" in error.sentence  # noqa: PT017 either is right


def test_a_reader_checks_one_state_while_a_writer_writes(path: Path) -> None:
    with open_collection(path, ground.signer()) as writer, writer.reader() as reader:
        from curator.store import snapshots

        with snapshots.held(reader.connection):
            assert check(reader.connection) == ()
            ground.take_in(writer, Uids(600), text="another")
            assert check(reader.connection) == ()
            assert reader.connection.execute("select count(*) from articles").fetchone() == (1,)
        assert check(reader.connection) == ()
        assert reader.connection.execute("select count(*) from articles").fetchone() == (2,)
