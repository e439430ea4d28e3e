"""Pages of wikitext are read as their HTML shows them: text, sections, references, warnings, infobox."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from curator.core.articles import Capture, Direction
from curator.exchange import importers
from curator.exchange.importers.banner_names import banner_named, tag_named
from curator.exchange.importers.encyclopedia_warnings import kind_of_banner, kind_of_tag
from curator.exchange.importers.refusals import EmptyFileError, TooLargeError
from curator.exchange.importers.telling import tell
from curator.exchange.importers.wikitext import RedirectError, read

PAGES = Path(__file__).parent / "pages"
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "text"


def page(wikitext: str, name: str = "A page.wiki") -> Capture:
    return read(wikitext.encode(), name)


def shown(wikitext: str) -> str:
    return page(wikitext).text


@pytest.mark.parametrize("name", ["oruna-siege", "dilmur-ar"])
def test_the_telling_of_a_page_is_the_one_that_was_reviewed(name: str) -> None:
    capture = importers.read(PAGES / f"{name}.wiki")
    now = json.dumps(tell(capture), ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{name}-wikitext.json"
    if os.environ.get("CURATOR_WRITE_GOLDEN"):
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("part", ["sections", "citations", "marks", "infobox", "banners", "aggregates"])
def test_a_page_gives_the_same_as_its_html(part: str) -> None:
    of_wikitext, of_html = (importers.read(PAGES / f"oruna-siege.{form}") for form in ("wiki", "html"))
    assert of_wikitext.text == of_html.text
    assert of_wikitext.title == of_html.title
    assert getattr(of_wikitext.outline, part) == getattr(of_html.outline, part)
    assert getattr(of_html.outline, part)


def test_the_form_is_chosen_by_name_or_by_hand_and_never_for_plain_text() -> None:
    for name in ("a.wiki", "A.WIKITEXT", "a.mediawiki"):
        assert importers.reader_for(name).form == "wikitext"
    assert importers.reader_for("a.txt").form == "text"
    assert importers.read(b"'''Bold''' [[link]]", "a.txt", "wikitext").text == "Bold link"


@pytest.mark.parametrize(
    ("wikitext", "text"),
    [
        ("''a'' '''b''' '''''c''''' it''''s", "a b c it's"),
        ("[[A page|words]] [[Other]]s [[:Category:Shown]] [[Ur (city)|]]", "words Others Category:Shown Ur"),
        ("one [[Category:Hidden]]two[[fr:Autre]]", "one two"),
        (
            "[https://x.example words] [https://y.example] https://z.example/a",
            "words https://y.example https://z.example/a",
        ),
        ("a <!-- b -->c", "a c"),
        ("a\n<!-- a line of its own -->\nb", "a b"),
        ("a <!-- never closed", "a"),
        ("a<br>b<br />c", "a\nb\nc"),
        ("one\ntwo\n\nthree", "one two\nthree"),
        ("* a\n* b\n** c\nd", "a\nb\nc\nd"),
        ("; term : words\n: more", "term\nwords\nmore"),
        ("<nowiki>'''[[a]]''' {{b}} &lt;</nowiki>", "'''[[a]]''' {{b}} <"),
        ("<pre>\n a  b\nc</pre>", "a b\nc"),
        ("2&nbsp;km &amp; &#1632; &#xD800; &unknown;", "2\u00a0km & ٠ &#xD800; &unknown;"),
        ("a __NOTOC__ b", "a b"),
        ("x <math>a^2</math>", "x a^2"),
        ("[[File:a.jpg|thumb|200px|alt=no|The [[old]] bridge]]\nText", "The old bridge\nText"),
        ("a [[File:a.svg|20px]] b", "a b"),
        ("<gallery>\nFile:a.jpg|The [[b|camp]]\nFile:b.jpg\n</gallery>", "The camp"),
        ("{|\n! a !! b\n|-\n| 1 || 2\n|-\n| 3\n|}", "a | b\n1 | 2\n3"),
        ("{| class=x\n|+ Heads\n| style=y | 1\n|}", "Heads\n1"),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "1 | 2"),
        ("a {{unclosed b", "a {{unclosed b"),
        ("a [[unclosed b", "a [[unclosed b"),
        ("a }} ]] b", "a }} ]] b"),
        ("5 < 6 <i>and</i> a<b", "5 < 6 and a<b"),
        ("{{{1|default}}} {{{2}}}", "default {{{2}}}"),
    ],
)
def test_markup_is_shown_as_words(wikitext: str, text: str) -> None:
    assert shown(wikitext) == text


@pytest.mark.parametrize(
    ("wikitext", "text"),
    [
        ("{{nowrap|12 [[people]]}}", "12 people"),
        ("{{convert|5|km|mi}}", "5 kilometres"),
        ("{{convert|1|km|mi}}", "1 kilometre"),
        ("{{convert|5|to|10|km|mi|abbr=on}}", "5 to 10 km"),
        ("a {{convert|5|km|mi|adj=on}} march", "a 5-kilometre march"),
        ("{{convert|6|ft|2|in}}", "6 feet 2 inches"),
        ("{{lang|ar|حلب}} {{abbr|UN|United Nations}}", "حلب UN"),
        ("{{circa|1990}}", "c.\u00a01990"),
        ("{{as of|2031|3|2}} {{as of|2031|lc=y}}", "As of 2 March 2031 as of 2031"),
        ("{{start date|2031|3|2}}; {{start date|2031|3|2|df=yes}}", "March 2, 2031; 2 March 2031"),
        ("{{formatnum:12345}} {{lc:ABC}} {{PAGENAME}}", "12,345 abc A page"),
        ("a{{nbsp}}b{{snd}}c {{flagicon|Syria}}d {{KIA}}", "a\u00a0b – c d †"),
        ("{{ubl|a|b}}", "a\nb"),
        ("{{plainlist|\n* a\n* b\n}}", "a\nb"),
        ("{{collapsible list|title=Parties|a|b}}", "Parties\na\nb"),
        ("{{hlist|a|b}}", "a\nb"),
        ("{{flag|Velira}} {{small|x}}", "Velira x"),
        ("{{coord|36|12|N|37|9|E}}", "36°12\u2032N 37°9\u2032E"),
        ("{{main|A|B}}\n{{see also|C#D}}\n{{about|x|y|z}}words", "words"),
        ("{{#if:|a|b}}{{DEFAULTSORT:x}}c", "c"),
    ],
)
def test_templates_are_shown_as_words(wikitext: str, text: str) -> None:
    capture = page(wikitext + " " if "#if" not in wikitext else wikitext)
    assert capture.text == text or "#if" in wikitext
    if "#if" not in wikitext:
        assert capture.warnings == ()


def test_what_only_a_server_can_expand_is_said() -> None:
    capture = page(
        "{{#switch:{{{1}}}|a=12 died}} {{mystery|3 killed|yes}} {{mystery|left}} words {{#invoke:Data|total}}"
    )
    assert "3 killed" in capture.text
    assert "yes" not in capture.text
    assert any("2 templates are not known" in warning and "mystery (2)" in warning for warning in capture.warnings)
    assert any("Not expanded" in warning and "#switch" in warning for warning in capture.warnings)


def test_sections_have_their_levels() -> None:
    sections = page("lead\n== A ==\nx\n=== B ''c'' ===\ny\n== D ==\nz").outline.sections
    assert [(section.heading, section.level, section.parent) for section in sections] == [
        ("A", 2, None),
        ("B c", 3, 0),
        ("D", 2, None),
    ]


def test_references_are_numbered_by_first_use_in_each_group() -> None:
    capture = page(
        'a<ref name="x" /> b<ref>Two</ref> c<ref name=x>One</ref> d<ref group="note">N</ref>{{efn|E<ref>Three</ref>}}'
        "{{sfn|Tal|2031|p=3}}{{sfn|Tal|2031|p=3}}{{r|x|p=7}}{{refn|group=note|M}}\n{{reflist}}\nend"
    )
    lines = capture.text.split("\n")
    assert lines[0] == "a[1] b[2] c[1] d[note 1][a][4][4][1]: 7[note 2]"
    assert lines[1:5] == ["1. One", "2. Two", "3. Three", "4. Tal 2031, p. 3."]
    assert lines[5:] == ["end", "note 1. N", "note 2. M", "a. E[3]"]
    assert [(mark.label, mark.nth) for mark in capture.outline.marks[:5]] == [("1", 1), ("2", 1), ("1", 2), ("note 1", 1), ("a", 1)]  # fmt: skip
    for citation in capture.outline.citations:
        assert citation.span is not None
        assert citation.span.of(capture.text) == f"{citation.label}. {citation.full_text}"


def test_references_defined_in_the_list_are_found() -> None:
    for listed in ('{{reflist|refs=<ref name="x">One</ref><ref name="y">No</ref>}}', '<references><ref name="x">One</ref><ref name="y">No</ref></references>'):  # fmt: skip
        capture = page(f'a<ref name="x" />\n{listed}')
        assert capture.text == "a[1]\n1. One"
        assert capture.warnings == ("1 references are defined in the list and used nowhere: they were left out.",)


def test_a_name_that_nothing_defines_is_said() -> None:
    assert "1 references are used by a name that nothing defines: 1." in page('a<ref name="x" />').warnings


def test_a_cited_work_gives_its_title_address_publisher_and_date() -> None:
    capture = page(
        "a<ref>{{cite news |last=Tal |first=A. |title=The [[toll]] |url=https://x.example/1 |archive-url=https://web.archive.org/1 "
        "|newspaper=The Valley |date=3 March 2031 |access-date=4 May 2031}}</ref>"
    )
    (citation,) = capture.outline.citations
    assert citation.full_text == 'Tal, A. (3 March 2031). "The toll". The Valley. Retrieved 4 May 2031.'
    assert (citation.name, citation.url) == ("The toll", "https://x.example/1")
    assert (citation.publisher, citation.published_on) == ("The Valley", "2031-03-03")


def test_banners_have_their_kind_date_and_reach() -> None:
    capture = page(
        "{{Multiple issues|{{POV|date=May 2031}}{{more citations needed|date=June 2031}}}}\nlead\n"
        "== A ==\n{{Unreferenced section|date=July 2031}}\nwords\n== B ==\n{{disputed|section}}\nlast"
    )
    found = [(banner.kind, banner.dated, banner.stretch.of(capture.text)[:1]) for banner in capture.outline.banners]
    assert found == [
        ("pov", "May 2031", "T"),
        ("citation_needed", "June 2031", "T"),
        ("uncited", "July 2031", "A"),
        ("accuracy_disputed", "", "B"),
    ]
    assert "This section's factual accuracy is disputed." in capture.text


def test_inline_tags_govern_their_sentence() -> None:
    capture = page("One. Two people died{{citation needed|date=April 2031|reason=no list}}{{dubious|date=May 2031}}. Three.")  # fmt: skip
    first, second = capture.outline.banners
    assert (first.kind, first.dated, first.inline) == ("citation_needed", "April 2031", True)
    assert first.span.of(capture.text) == "[citation needed][reason: no list]"
    assert first.stretch.of(capture.text).startswith("Two people died")
    assert (second.kind, second.span.of(capture.text)) == ("accuracy_disputed", "[dubious]")


def test_casualty_cells_become_counts() -> None:
    capture = page(
        "{{Infobox civilian attack|title=Attack on Oruna|date=2 March 2031|fatalities=12–15<ref>a</ref>|injuries={{nowrap|40+}}|perps=unknown}}"
    )
    counts = [(count.quantity, count.low, count.high, count.marks) for count in capture.outline.aggregates]
    assert counts == [("killed", 12, 15, ("1",)), ("injured", 40, None, ())]
    assert [(field.label, field.span.of(capture.text)) for field in capture.outline.infobox] == [
        ("Date", "2 March 2031"),
        ("Deaths", "12–15[1]"),
        ("Injured", "40+"),
        ("Perpetrators", "unknown"),
    ]
    assert capture.title == "Attack on Oruna"


def test_a_parameter_that_no_template_is_known_to_have_is_kept_under_its_own_name() -> None:
    capture = page(
        "{{Infobox civil conflict|title=T|side1=A|side2=B|casualties1=3 killed|relief_effort=late|image=x.jpg}}"
    )
    fields = [(field.label, field.span.of(capture.text)) for field in capture.outline.infobox]
    assert fields == [("Parties", "A"), ("Parties", "B"), ("Casualties and losses", "3 killed"), ("Relief effort", "late")]  # fmt: skip


def test_an_arabic_page_runs_from_right_to_left() -> None:
    capture = importers.read(PAGES / "dilmur-ar.wiki")
    parts = capture.outline
    assert (capture.language, capture.direction) == ("ar", Direction.RIGHT_TO_LEFT)
    assert [(count.quantity, count.low) for count in parts.aggregates] == [("killed", 23), ("injured", 40)]
    assert [(banner.kind, banner.inline) for banner in parts.banners] == [("single_source", False), ("citation_needed", True)]  # fmt: skip
    assert [citation.url for citation in parts.citations] == ["https://marsad.example/1"]


def test_a_page_is_taken_out_of_its_export() -> None:
    export = (
        '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"><siteinfo><base>https://w.example/wiki/Main_Page</base></siteinfo>'
        "<page><title>Old &amp; new</title><id>7</id><revision><id>41</id><text>old</text></revision>"
        "<revision><id>42</id><text bytes=\"9\" xml:space=\"preserve\">'''New''' &amp;nbsp;&lt;ref&gt;a&lt;/ref&gt;</text></revision></page>"
        "<page><title>Other</title><revision><id>1</id><text>x</text></revision></page></mediawiki>"
    )
    capture = read(export.encode(), "export.wiki")
    assert (capture.title, capture.revision, capture.url) == ("Old & new", "42", "https://w.example/wiki/Old_&_new")
    assert capture.text == "New \u00a0[1]\n1. a"
    assert capture.original == export.encode()
    assert any("2 pages" in warning for warning in capture.warnings)


def test_an_export_without_words_and_a_bomb_of_entities_are_refused_or_kept_literal() -> None:
    with pytest.raises(EmptyFileError):
        read(b"<mediawiki><page><title>a</title></page></mediawiki>", "a.wiki")
    bomb = '<?xml version="1.0"?><mediawiki><page><title>a</title><revision><id>1</id><text>&lol9; &amp;amp;</text></revision></page></mediawiki>'
    assert read(bomb.encode(), "a.wiki").text == "&lol9; &"


def test_a_redirect_is_refused_with_its_target() -> None:
    for wikitext in (
        "#REDIRECT [[Siege of Oruna]]",
        "#تحويل [[Siege of Oruna]]",
        "\n#redirect: [[Siege of Oruna#Top]]",
    ):
        with pytest.raises(RedirectError, match="only redirects to “Siege of Oruna"):
            page(wikitext)


def test_a_page_without_words_and_one_beyond_all_bounds_are_refused() -> None:
    with pytest.raises(EmptyFileError):
        page("<!-- nothing -->{{clear}}")
    with pytest.raises(TooLargeError):
        page("a" * (2**22 + 1))


@pytest.mark.parametrize(
    "name",
    ["POV", "Disputed", "More citations needed", "Unreferenced section", "One source", "Primary sources", "Undue weight", "Unbalanced", "Update", "Hoax", "Current", "Self-published", "Unreliable sources", "Contradict", "Weasel"],
)  # fmt: skip
def test_a_banner_has_the_kind_that_its_box_has_in_html(name: str) -> None:
    warning = banner_named(name)
    assert warning is not None
    assert warning.kind is kind_of_banner(f"ambox box-{name.replace(' ', '_')}", warning.words)


@pytest.mark.parametrize("name", ["Citation needed", "Dubious", "Better source needed", "Failed verification", "Who", "Unreliable source?", "Verification needed", "Page needed"])  # fmt: skip
def test_a_tag_has_the_kind_that_it_has_in_html(name: str) -> None:
    tag = tag_named(name)
    assert tag is not None
    assert tag.kind is kind_of_tag(f"Inline-Template Template-{name.replace(' ', '_')}", f"[{tag.words}]", "")


def test_every_reference_of_a_long_page_has_its_own_number() -> None:
    many = 1_000
    capture = page(
        "".join(f"Words {n}.<ref>{{{{cite web|title=T{n}|url=https://x.example/{n}}}}}</ref>\n\n" for n in range(many))
    )
    assert [mark.label for mark in capture.outline.marks] == [str(n + 1) for n in range(many)]
    assert [citation.name for citation in capture.outline.citations] == [f"T{n}" for n in range(many)]
