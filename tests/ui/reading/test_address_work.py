from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QPushButton

from curator.core.articles import Article
from curator.store.queries import records
from curator.ui.reading.address_work import AddressDialog, with_scheme
from tests.exchange.fetching.serving import answer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.exchange.fetching.serving import Request
    from tests.journeys.window import Person

ONE = "Raid on the ford\n\nFour people were killed on 3 May 2031.\n"


def page(text: str) -> bytes:
    return answer(text, 200, "text/plain; charset=utf-8")


def articles(person: Person) -> list[str]:
    return sorted(each.title for each in records.every(person.collection.connection, Article))


def fetched(person: Person, qtbot: QtBot, url: str, *, private: bool = True) -> str:
    person.reading.address_work.fetch(url, private=private)
    qtbot.waitUntil(lambda: not person.workplace.is_busy)
    return person.notice


def test_an_address_is_asked_for_fetched_and_opened(ada: Person, qtbot: QtBot) -> None:
    with serving({"/one.txt": page(ONE)}) as server:
        ada.press("Ctrl+Shift+I", ada.window)
        dialog = ada.window.findChild(AddressDialog)
        assert isinstance(dialog, AddressDialog)
        fetch = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        assert not fetch.isEnabled()
        ada.type(server.url("/one.txt"), dialog.address)
        private = dialog.findChild(QCheckBox)
        assert not private.isChecked()
        private.click()
        fetch.click()
        qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice == "Taken in: 1."
    assert ada.reading.hand is not None
    assert ada.reading.hand.article.url == server.url("/one.txt")
    ada.workplace.undo()
    assert articles(ada) == []


def test_a_known_page_is_told_and_a_changed_one_is_a_version(ada: Person, qtbot: QtBot) -> None:
    with serving({"/one.txt": page(ONE)}) as server:
        url = server.url("/one.txt")
        fetched(ada, qtbot, url)
        assert "known already: 1" in fetched(ada, qtbot, url)
        server.replies["/one.txt"] = page(ONE + "Two more died later.\n")
        assert fetched(ada, qtbot, url) == "Taken in: 1, newer versions of known articles: 1."
    assert articles(ada) == ["Raid on the ford"]
    assert ada.reading.hand is not None
    assert "Two more" in ada.reading.hand.text


def test_what_cannot_be_fetched_is_told_and_takes_nothing_in(ada: Person, qtbot: QtBot) -> None:
    with serving({"/one.txt": page(ONE), "/picture": answer(b"\x89PNG", kind="image/png")}) as server:
        assert "private network" in fetched(ada, qtbot, server.url("/one.txt"), private=False)
        assert server.connections == 0
        assert "There is no page at" in fetched(ada, qtbot, server.url("/none"))
        assert "no article but a picture" in fetched(ada, qtbot, server.url("/picture"))
    assert "only http and https" in fetched(ada, qtbot, "file:///etc/passwd")
    assert ada.window.notices.property("notice") == "trouble"
    assert articles(ada) == []


def test_a_fetch_can_be_cancelled_while_the_server_is_silent(ada: Person, qtbot: QtBot) -> None:
    def silent(_: Request) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        server.over.wait()

    with serving({"/": silent}) as server:
        ada.reading.address_work.fetch(server.url(), private=True)
        qtbot.waitUntil(lambda: bool(server.asked))
        assert ada.notice == f"Fetching {server.url()}…"
        next(each for each in ada.window.notices.findChildren(QPushButton) if each.text() == "Cancel").click()
        qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice == "Cancelled: nothing was taken in."
    assert articles(ada) == []


def test_closing_the_window_ends_a_fetch(ada: Person, qtbot: QtBot) -> None:
    def silent(_: Request) -> Iterator[bytes]:
        server.over.wait()
        yield b""

    with serving({"/": silent}) as server:
        ada.reading.address_work.fetch(server.url(), private=True)
        qtbot.waitUntil(lambda: bool(server.asked))
        ada.window.close()
        assert not ada.workplace.is_busy


def test_an_address_without_a_scheme_is_one_of_the_secure_web() -> None:
    assert with_scheme(" news.example/a ") == "https://news.example/a"
    assert with_scheme("http://news.example/a") == "http://news.example/a"


def test_the_last_import_leaves_a_report(ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not ada.workplace.is_ready("collection.report")
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    for number in range(5):
        (tmp_path / f"empty{number}.txt").touch()
    ada.reading.text_work.take_in([tmp_path / "one.txt", *(tmp_path / f"empty{number}.txt" for number in range(5))])
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert "2 more: see the report" in ada.notice
    path = tmp_path / "fates.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    ada.workplace.actions["collection.report"].trigger()
    assert ada.notice == "Written to fates.csv."
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 7
    assert lines[1].startswith(f"{tmp_path / 'one.txt'},taken,false,Raid on the ford,")
    for bad, why in ((tmp_path / "one.txt", "end the name"), (tmp_path / "no" / "fates.csv", "choose another place")):
        ada.reading.address_work.write_report(bad)
        assert why in ada.notice
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    ada.reading.address_work.ask_report()
    assert (tmp_path / "one.txt").read_text(encoding="utf-8") == ONE
