from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.running import done, run
from tests.exchange.lines import ministry, monitor, write

if TYPE_CHECKING:
    from pathlib import Path


def test_claims_are_loaded_and_said_so(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    path = write(tmp_path, monitor(event="E-000001"))
    told = done("annotate", empty, path, "--as", "Ann", "--json").document
    assert (len(told["claims"]), told["events"], told["grouped"], told["known"]) == (1, ["E-000001"], 1, [])
    assert done("annotate", empty, path).lines == [
        "0 claims and 0 events made.",
        "Known already, and passed over: line 1.",
    ]
    (entry, *_) = done("show", "claim", told["claims"][0], empty, "--history", "--json").document
    assert entry["person"] == "Ann"


def test_disputes_that_open_wait_for_a_person(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    path = write(tmp_path, monitor(event="E-000001"), ministry(event="E-000001"))
    ran = done("annotate", empty, path, code=3)
    assert ran.lines[0] == "2 claims and 1 event made; 2 claims set under events."
    assert ran.lines[1] == "1 dispute opened, waiting for a second person:"
    assert ran.lines[2].startswith("  E-000001 D1 killed: ")
    assert done("annotate", empty, path).code == 0


def test_every_fault_is_listed_with_its_line(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    path = write(tmp_path, monitor(kind="rumour", caveats=["doubtful"]), monitor(), '{"type": "claim"}')
    ran = run("annotate", empty, path)
    assert (ran.code, ran.out) == (1, "")
    *faults, sentence = ran.err.splitlines()
    assert [fault.split(":")[0] for fault in faults] == ["line 1", "line 1", "line 3"]
    assert sentence == "2 lines are at fault in claims.jsonl, so nothing was taken from it: correct and load it again."
    told = run("annotate", empty, path, "--json")
    assert (told.code, [fault["line"] for fault in told.document["faults"]]) == (1, [1, 1, 3])
    assert done("list", "claims", empty, "--json").document == []


def test_what_is_listed_can_be_loaded_elsewhere(collection: Path, article: Path, tmp_path: Path) -> None:
    claims = done("list", "claims", collection, "--json").document
    other = tmp_path / "other.curator"
    done("new", other)
    done("import", other, article)
    done("annotate", other, write(tmp_path, *claims, name="told.jsonl"), code=3)
    again = done("list", "claims", other, "--json").document
    assert [{**each, "uid": ""} for each in claims] == [{**each, "uid": ""} for each in again]
    assert json.dumps(claims) != json.dumps(again)


def test_suggestions_are_lines_that_can_be_loaded(empty: Path, article: Path, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in done("suggest", article).lines]
    assert [line["counts"][0]["verbatim"] for line in lines][:2] == ["ten villagers", "12 people"]
    assert {line["type"] for line in lines} == {"claim"}
    done("import", empty, article)
    assert [json.loads(line) for line in done("suggest", empty).lines] == lines
    assert [json.loads(line) for line in done("suggest", empty, "--article", lines[0]["article"]).lines] == lines
    assert len(done("annotate", empty, write(tmp_path, *lines), "--json").document["claims"]) == len(lines)


def test_suggestions_need_a_text_to_read(empty: Path, article: Path) -> None:
    assert run("suggest", article, "--article", "X").code == 2
    for arguments in (("suggest", article.parent / "none.txt"), ("suggest", empty, "--article", "X")):
        ran = run(*arguments)
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert done("suggest", empty).out == ""


def annotation(exact: str, **fields: object) -> dict[str, object]:
    selector = {"type": "TextQuoteSelector", "exact": exact}
    return {"type": "Annotation", "id": "urn:x:1", "target": {"source": "valley", "selector": selector}, **fields}


def test_annotations_of_another_tool_are_imported_and_what_is_not_certain_is_listed(
    empty: Path, article: Path, tmp_path: Path
) -> None:
    done("import", empty, article)
    title = done("list", "articles", empty, "--json").document[0]["title"]
    several = [annotation("ten villagers", bodyValue="عشرة"), annotation("Kafr Zayt"), annotation("nobody said this")]
    for each in several:
        each["target"] = {**each["target"], "source": title}  # type: ignore[dict-item]
    path = tmp_path / "theirs.jsonld"
    path.write_text(json.dumps(several), encoding="utf-8")
    ran = done("import", empty, path, "--as", "annotations", code=3)
    assert ran.lines[0] == "1 passage marked; 0 known already."
    assert [line.split(":")[0] for line in ran.lines[-2:]] == ["annotation 2", "annotation 3"]
    told = done("import", empty, path, "--as", "annotations", "--json", code=3).document
    assert (told["passages"], told["passages_known"]) == ([], 1)
    assert [(each["annotation"], each["outcome"]) for each in told["listed"]] == [(2, "asked"), (3, "lost")]
    (passage,) = done("list", "passages", empty, "--json").document
    assert passage["exact"] == "ten villagers"


def test_annotations_of_which_nothing_is_found_are_refused(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(annotation("ten villagers")), encoding="utf-8")
    ran = run("import", empty, path, "--as", "annotations")
    assert ran.code == 1
    assert ran.err.splitlines() == [
        "annotation 1: its article is not in this collection (“valley”): import it first",
        "1 annotation is at fault in theirs.json, so nothing was taken from it: correct and load it again.",
    ]
    told = run("import", empty, path, "--as", "annotations", "--json").document
    assert told["faults"][0]["annotation"] == 1
    path.write_text("[", encoding="utf-8")
    assert "cannot be taken in" in run("import", empty, path, "--as", "annotations").err


def test_lines_are_still_imported_as_annotations(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    ran = done("import", empty, write(tmp_path, monitor()), "--as", "annotations")
    assert ran.lines[0] == "1 claim and 0 events made."


def test_exported_annotations_are_known_where_they_come_from(collection: Path, tmp_path: Path) -> None:
    done("export", collection, "--layout", "webannotation", "--unreviewed", "--to", tmp_path / "out")
    path = tmp_path / "out" / "annotations-UNREVIEWED.jsonld"
    ran = run("import", collection, path, "--as", "annotations")
    assert ran.lines[0] == "0 passages marked; 2 known already."
    assert ran.lines[1] == "0 claims and 0 events made."
