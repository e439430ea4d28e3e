from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.exchange.intake import Fate
from curator.exchange.intake_report import COLUMNS, IntakeReport, Line, ReportError

if TYPE_CHECKING:
    from pathlib import Path

EARLIER = ",".join(COLUMNS) + "\r\nold.txt,known,false,,,,,,\r\n"


def test_an_import_that_is_stopped_before_its_first_line_leaves_an_earlier_report(tmp_path: Path) -> None:
    path = tmp_path / "fates.csv"
    for there in (False, True):
        if there:
            path.write_text(EARLIER, encoding="utf-8", newline="")
        with pytest.raises(KeyboardInterrupt), IntakeReport(path):
            raise KeyboardInterrupt
        assert path.exists() == there
    assert path.read_text(encoding="utf-8").splitlines()[1].startswith("old.txt")


def test_an_earlier_report_is_replaced_and_each_line_is_there_at_once(tmp_path: Path) -> None:
    path = tmp_path / "fates.csv"
    path.write_text(EARLIER, encoding="utf-8", newline="")
    with IntakeReport(path) as report:
        report.add(Line("a.txt", Fate.TAKEN, warnings=("one", "two")))
        assert path.read_bytes() == f"{','.join(COLUMNS)}\r\n".encode() + b'a.txt,taken,false,,,,,,"one\ntwo"\r\n'
        report.add(Line("b.txt", Fate.REFUSED, reason="It is empty."))
    assert path.read_bytes().endswith(b"b.txt,refused,false,,,,,It is empty.,\r\n")


def test_a_report_of_lines_of_json_is_no_report_of_csv(tmp_path: Path) -> None:
    with IntakeReport(tmp_path / "fates.jsonl") as report:
        report.add(Line("a.txt", Fate.KNOWN))
    (tmp_path / "fates.jsonl").rename(tmp_path / "fates.csv")
    with pytest.raises(ReportError, match="choose another name"):
        IntakeReport(tmp_path / "fates.csv")
    (tmp_path / "empty.csv").touch()
    with IntakeReport(tmp_path / "empty.csv"):
        pass
    assert (tmp_path / "empty.csv").read_bytes() == f"{','.join(COLUMNS)}\r\n".encode()
