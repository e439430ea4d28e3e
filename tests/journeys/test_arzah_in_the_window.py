"""One massacre told three ways in the real article, from the words to CSV, by keys alone, by two people."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

from curator.core.articles import ArticleVersion
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Event, EventState
from curator.store.queries import articles, cases, records
from curator.work import ledgers
from tests.journeys.window import Person, at_the_window, new_signer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PASSAGES = (
    ("On 30 January 2025, SOHR reported that 10 civilians", "countryside of Homs."),
    ("on 1 February, Sunni gunmen killed 10 Alawites", "in the village of Arzah."),
    ("On 15 February 2025, a new group called", "in Tell Dahab."),
)


def _record(ada: Person, place: int) -> None:
    """Select the words of a telling, correct what the form made of them, save it, and put it under the event."""
    ada.select(*PASSAGES[place])
    ada.press("Enter", ada.reading.view)
    form = ada.reading.form
    assert ada.reading.right.currentWidget() is form
    if place == 1:
        assert form.originator.text == ""
        form.places.setFocus()
        ada.press("Ctrl+A")
        ada.type("Arzah, Hama")
    if place == 2:
        form.originator.setFocus()
        ada.press("Ctrl+A")
        ada.type("Saraya Ansar al Sunnah")
        form.counts.setFocus()
        ada.press("Ctrl+A")
        ada.type("12 killed Alawites")
        form.dates.setFocus()
        ada.press("Ctrl+A")
        ada.type("claim made: 15 February 2025")
        form.places.setFocus()
        ada.press("Ctrl+A")
        ada.type("Arzah, Hama")
        form.actors.setFocus()
        ada.press("Ctrl+A")
        ada.type("Saraya Ansar al Sunnah")
    ada.press("Ctrl+Enter")
    assert ada.notice.startswith("Saved."), ada.notice
    ada.press("Ctrl+E")
    if place:
        ada.type("E-000001", ada.window.pick_list.line)
    ada.press("Enter", ada.window.pick_list.line)


def test_three_tellings_become_one_event_with_disputes_that_a_second_person_settles(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, real_article: Path
) -> None:
    path, ada, ben = tmp_path / "arzah.curator", new_signer("Ada"), new_signer("Ben")
    with at_the_window(qapp, qtbot, path, ada) as person:
        person.take_in(real_article)
        for place in range(3):
            _record(person, place)
        event = records.every(person.collection.connection, Event)[0]
        person.press("Ctrl+2", person.window)
        person.events.show_event(event.uid)
        person.press("Ctrl+Shift+S", person.events)
        assert "waits for review" in person.notice
        case = cases.get(person.collection.connection, event.uid)
        total = next(
            figure.estimate
            for figure in case.figures
            if figure.quantity is Quantity.KILLED and figure.person_class is PersonClass.TOTAL
        )
        assert (total.low, total.best, total.high) == (10, 10, 12)
        assert case.event.when is not None
        assert (str(case.event.when.earliest), str(case.event.when.latest)) == ("2025-01-30", "2025-02-01")
        assert case.event.when.precision == 2
        account = ledgers.accounts(person.collection.connection)[0]
        line = account.lines[0]
        assert line.claimed is not None
        assert (line.claimed.low, line.claimed.high) == (344, None)
        assert line.itemised is not None
        assert line.itemised.best == 10
    with at_the_window(qapp, qtbot, path, ben) as person:
        person.press("Ctrl+3", person.window)
        qtbot.waitUntil(lambda: person.reviewing.event_in_hand == event.uid)
        cards = {card.dispute.field: card for card in person.reviewing.verdict.cards}
        assert set(cards) >= {"when", "where", "perpetrator"}
        for field in list(cards):
            card = next(each for each in person.reviewing.verdict.cards if each.dispute.field == field)
            wanted = {"when": "2025-01-30 to 2025-02-01", "where": "Arzah, Homs", "killed": "10"}.get(field)
            card.choice.setCurrentIndex(max(0, card.choice.findText(wanted)) if wanted else 0)
            person.type("The list with names is the better account.", card.reason)
            person.press("Enter", card.reason)
            assert person.notice.startswith("Settled on"), person.notice
        person.press("Ctrl+Enter", person.reviewing)
        assert person.notice == "Approved.", person.notice
        assert records.get(person.collection.connection, Event, event.uid).state is EventState.APPROVED
        person.press("Ctrl+4", person.window)
        person.releasing.folder.setText(str(tmp_path / "out"))
        person.press("Ctrl+Enter", person.releasing)
        qtbot.waitUntil(lambda: not person.workplace.is_busy)
        assert "events 1" in person.notice, person.notice
        text = articles.text(
            person.collection.connection, records.every(person.collection.connection, ArticleVersion)[0]
        )
    _follow_back(tmp_path / "out", text)


def _follow_back(folder: Path, text: str) -> None:
    """From the number in the row of the event to the exact words, the sources, the caveats and who decided."""
    event = _rows(folder, "events")[0]
    assert (event["killed_low"], event["killed_best"], event["killed_high"]) == ("10", "10", "12")
    assert (event["date_start"], event["date_end"], event["date_precision"]) == ("2025-01-30", "2025-02-01", "2")
    assert {"when", "where", "perpetrator"} <= set(event["contested_on"].split("; "))
    counts = {row["count"]: row for row in _rows(folder, "claim_counts")}
    claims = {row["claim"]: row for row in _rows(folder, "claims")}
    resting = [counts[uid] for uid in event["killed_rests_on"].split("; ")]
    assert {row["words"] for row in resting} >= {"10 civilians", "10 Alawites"}
    for row in resting:
        line = json.loads(claims[row["claim"]]["line"])
        for passage in line["passages"]:
            assert passage["exact"] == text[passage["start"] : passage["end"]]
    said_by = {claims[row["claim"]]["originator"] for row in resting}
    assert {"SOHR", "Saraya Ansar al Sunnah"} <= said_by
    kinds = {row["kind"] for row in _rows(folder, "caveats")}
    assert {"single_source", "undue_weight"} <= kinds
    decided = _rows(folder, "decisions")
    assert {row["by"] for row in decided if row["act"] == "settlement"} == {"Ben"}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
