from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest

from curator.exchange.web_annotations.model import hash_in, named_by
from curator.exchange.web_annotations.reading import NotAnnotationsError, is_web_annotations, read
from tests.exchange.web_annotations import standard

needs_the_suite = pytest.mark.skipif(
    not standard.SUITE.exists(), reason="the shared suites are not beside the checkout"
)

QUOTE = {"type": "TextQuoteSelector", "exact": "ten"}
ONE: dict[str, Any] = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/1",
    "type": "Annotation",
    "body": {"type": "TextualBody", "value": "Look here", "purpose": "commenting"},
    "target": {"source": "http://example.org/page#top", "selector": QUOTE},
}


def test_arrays_pages_collections_and_lines_hold_the_same_annotations() -> None:
    page = {"type": "AnnotationPage", "items": [ONE, ONE]}
    last = {"type": "AnnotationPage", "items": [ONE]}
    forms = [
        json.dumps([ONE, ONE, ONE]),
        json.dumps({"type": "AnnotationCollection", "total": 3, "first": {**page, "next": last}}),
        "\n".join([json.dumps(ONE)] * 3),
        json.dumps({"@graph": [ONE, ONE, ONE]}),
        json.dumps([page, ONE]),
    ]
    for form in forms:
        assert [(each.number, each.note) for each in read(form)] == [(n, "Look here") for n in (1, 2, 3)], form


def test_what_hypothesis_saves_is_read_by_its_own_names() -> None:
    row = {
        "id": "x",
        "created": "2025-05-01T00:00:00Z",
        "user": "acct:ann@hypothes.is",
        "uri": "https://pedia.example/sarmin",
        "text": "Doubtful",
        "tags": ["count", "Arzah"],
        "document": {"title": ["The attacks"]},
        "target": [{"source": "https://pedia.example/sarmin", "selector": [QUOTE]}],
    }
    (found,) = read(json.dumps({"total": 1, "rows": [row]}))
    assert found.note == "Doubtful\n[count; Arzah]\n— acct:ann@hypothes.is"
    assert found.targets[0].names == ("https://pedia.example/sarmin", "The attacks")
    assert found.targets[0].selectors == (QUOTE,)


def test_bodies_become_a_note_with_tags_and_the_author() -> None:
    bodies = [
        {"type": "TextualBody", "value": "killed", "purpose": "tagging"},
        {"type": "Choice", "items": [{"type": "TextualBody", "value": "one"}, "http://example.org/body"]},
        {"source": "http://example.org/term", "purpose": "tagging"},
    ]
    (found,) = read(json.dumps({**ONE, "body": bodies, "creator": {"name": "نور"}}))
    assert found.note == "one\nhttp://example.org/body\n[killed; http://example.org/term]\n— نور"


def test_names_of_a_text_begin_with_its_hash() -> None:
    sha256 = "ab" * 32
    target = {
        "source": {"id": "http://example.org/page", "title": "A title"},
        "state": {"type": "TimeState", "sourceDate": "2025-01-01T00:00:00Z", "cached": named_by(sha256)},
        "selector": QUOTE,
    }
    (found,) = read(json.dumps({**ONE, "target": target}))
    assert hash_in(found.targets[0].names[0]) == sha256
    assert found.targets[0].names[1:] == ("http://example.org/page", "A title")


@pytest.mark.parametrize("form", ["{}", "sha256:{}", "urn:sha256:{}", "SHA-256:{}", "urn:hash::sha256:{}"])
def test_a_hash_is_known_in_the_forms_that_tools_write(form: str) -> None:
    assert hash_in(form.format("AB" * 32)) == "ab" * 32
    assert hash_in(named_by("00ff" * 16)) == "00ff" * 16
    assert hash_in(f"{named_by('00ff' * 16)}?ct=text/plain") == "00ff" * 16


@pytest.mark.parametrize("name", ["http://example.org/", "sha256:zz", "ni:///sha-256;AAAA", "ni:///sha-256;A", ""])
def test_what_is_no_hash_is_none(name: str) -> None:
    assert hash_in(name) == ""


def test_an_address_with_a_part_of_the_text_in_it_has_a_selector() -> None:
    (found,) = read(json.dumps({**ONE, "target": "http://example.org/a.txt#char=5,9"}))
    assert found.targets[0].selectors == ({"type": "FragmentSelector", "value": "char=5,9"},)
    assert "http://example.org/a.txt" in found.targets[0].names


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("{", "no JSON"),
        ("[]", "there is no annotation"),
        ('{"items": [], "total": 0}', "there is no annotation"),
        (
            '{"type": "AnnotationCollection", "total": 2, "first": "http://example.org/p1"}',
            "refers to http://example.org/p1",
        ),
        ("[1]", "an annotation is a JSON object"),
        ('{"name": "x"}', "has no target"),
        ("[" * 100_000, "nested too deeply"),
        ('{"target": "a", "target": "b"}', "twice"),
    ],
)
def test_a_file_without_annotations_says_why(text: str, because: str) -> None:
    with pytest.raises(NotAnnotationsError, match=because):
        read(text)


def test_lines_of_claims_are_told_from_annotations() -> None:
    assert not is_web_annotations('{"type": "claim", "article": "x"}\n{"type": "event", "id": "E-1"}\n')
    assert not is_web_annotations('{"type": "claim", "target": "x"}')
    assert not is_web_annotations("no JSON at all")
    assert is_web_annotations(json.dumps(ONE))
    assert is_web_annotations(json.dumps(ONE, indent=1)[:-2])
    assert is_web_annotations(f"{json.dumps(ONE)}\n{json.dumps(ONE)}\n")
    assert is_web_annotations("[ {")


@needs_the_suite
def test_every_valid_sample_of_the_standard_is_read() -> None:
    refused = {}
    for sample in standard.samples():
        if sample["expect"] == "accept":
            try:
                assert read(sample["raw"])
            except NotAnnotationsError as error:
                refused[sample["id"]] = str(error)
    # one is a collection whose pages are elsewhere
    assert all("which is not in it" in because for because in refused.values())
    assert len(refused) <= 1


@needs_the_suite
def test_no_broken_sample_of_the_standard_is_more_than_a_refusal() -> None:
    broken = [sample["raw"] for sample in standard.samples() if sample["doc"] is None]
    assert broken
    for raw in broken:
        with pytest.raises(NotAnnotationsError):
            read(raw)
    for sample in standard.samples():
        with suppress(NotAnnotationsError):
            read(sample["raw"])
