from __future__ import annotations

import re

import pytest

from curator.ui import guide_pages

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


@pytest.fixture
def guide() -> guide_pages.GuidePage:
    return guide_pages.read(guide_pages.GUIDE)


def test_a_page_has_its_headings_with_the_names_that_are_written_before_them() -> None:
    page = guide_pages.parsed(
        "x.md", '# One\n\n<a id="two"></a>\n## The second\ntext\n```\n# no heading\n```\n### Third one\n'
    )
    assert [(each.level, each.title, each.anchor) for each in page.sections] == [
        (1, "One", "one"),
        (2, "The second", "two"),
        (3, "Third one", "third-one"),
    ]
    assert "<a id" not in page.markdown
    assert "# no heading" in page.markdown


def test_every_link_of_the_guide_leads_somewhere(guide: guide_pages.GuidePage) -> None:
    for link in LINK.findall(guide.markdown):
        name, _, anchor = link.partition("#")
        page = guide_pages.read(name) if name else guide
        assert not anchor or anchor in page.anchors, link


def test_no_two_sections_have_one_name(guide: guide_pages.GuidePage) -> None:
    names = [each.anchor for each in guide.sections]
    assert sorted(names) == sorted(set(names))


def test_every_picture_is_there_and_says_what_it_shows(guide: guide_pages.GuidePage) -> None:
    pictures = PICTURE.findall(guide.markdown)
    assert pictures
    for told, name in pictures:
        assert told
        for theme in ("light", "dark"):
            assert guide_pages.picture(name, theme, "ar"), name


def test_a_picture_outside_the_help_folder_is_none() -> None:
    assert guide_pages.picture("../sample/README.md", "light", "") is None
    assert guide_pages.picture("pictures/none.png", "light", "") is None


def test_another_language_is_taken_where_it_is_there_and_names_the_same_sections(guide: guide_pages.GuidePage) -> None:
    assert guide_pages.read(guide_pages.GUIDE, "xx") == guide
    for path in guide_pages.folder().glob("guide.*.md"):
        language = path.name.split(".")[1]
        assert guide.anchors <= guide_pages.read(guide_pages.GUIDE, language).anchors, path.name
