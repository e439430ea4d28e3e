from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont

from curator.ui import theme
from curator.ui.guide_window import GuideWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.journeys.window import Person


@pytest.fixture
def guide(ada: Person) -> GuideWindow:
    ada.press("F1", ada.window)
    (found,) = [each for each in ada.window.findChildren(GuideWindow) if each.isVisible()]
    found.show_page()
    found.activateWindow()
    ada.qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setFont(font)
    theme.wear(qapp, theme.LIGHT)


def heading(guide: GuideWindow) -> str:
    return guide.text.textCursor().block().text()


def test_the_contents_list_every_section_and_lead_to_it(ada: Person, guide: GuideWindow) -> None:
    assert guide.page is not None
    assert guide.contents.count() == len(guide.page.sections)
    row = next(n for n, each in enumerate(guide.page.sections) if each.anchor == "release")
    guide.contents.setFocus()
    guide.contents.setCurrentRow(row)
    ada.press("Enter", guide.contents)
    assert heading(guide) == "The Release desk"


def test_back_and_forward_go_the_readers_way(ada: Person, guide: GuideWindow) -> None:
    guide.show_page(anchor="release")
    far = guide.text.verticalScrollBar().value()
    guide.follow(QUrl("#keys"))
    assert heading(guide) == "Keys, and the palette"
    ada.press("Alt+Left", guide.text)
    assert guide.text.verticalScrollBar().value() == far
    ada.press("Alt+Right", guide.text)
    ada.press("Alt+Left", guide.text)
    ada.press("Alt+Left", guide.text)
    assert not guide.forward.isEnabled() or guide.text.verticalScrollBar().value() < far


def test_links_lead_to_other_pages_and_never_out(guide: GuideWindow) -> None:
    guide.follow(QUrl("changes.md"))
    assert guide.page is not None
    assert guide.page.name == "changes.md"
    for bad in ("https://example.org/", "../sample/README.md#x", "nothing.md"):
        guide.follow(QUrl(bad))
        assert guide.page.name == "changes.md"
    guide.go_back()
    assert guide.page.name == "guide.md"


def test_words_are_found_one_after_the_other_and_round(ada: Person, guide: GuideWindow) -> None:
    ada.press("Ctrl+F", guide.text)
    assert guide.line.hasFocus()
    ada.type("Reliable", guide.line)
    first = guide.text.textCursor().selectionStart()
    assert guide.text.textCursor().selectedText().lower() == "reliable"
    ada.press("Enter", guide.line)
    ada.press("Shift+Enter", guide.line)
    assert guide.text.textCursor().selectionStart() == first
    guide.line.clear()
    ada.type("xyzzyx", guide.line)
    assert any(each.text() == "not found" for each in guide.findChildren(type(guide._found)))  # noqa: SLF001 what is told


def picture_widths(guide: GuideWindow) -> list[float]:
    found = []
    block = guide.text.document().begin()
    while block.isValid():
        places = block.begin()
        while not places.atEnd():
            form = places.fragment().charFormat()
            if form.isImageFormat():
                found.append(form.toImageFormat().width())
            places += 1
        block = block.next()
    return found


def test_pictures_keep_within_the_window(ada: Person, guide: GuideWindow) -> None:
    guide.resize(700, 600)
    ada.qtbot.waitUntil(lambda: guide.text.viewport().width() < 600)
    narrow = picture_widths(guide)
    assert narrow
    assert max(narrow) < guide.text.viewport().width()
    guide.resize(1200, 600)
    ada.qtbot.waitUntil(lambda: max(picture_widths(guide)) > max(narrow))
    assert max(picture_widths(guide)) < guide.text.viewport().width()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_at_twice_the_size_nothing_runs_out_of_the_window(
    ada: Person, qapp: QApplication, guide: GuideWindow, light_again: None, appearance: str
) -> None:
    assert light_again is None
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    ada.window.dress(appearance)
    guide.text.setFont(font)
    guide.show_page(anchor="counts")
    qapp.processEvents()
    assert guide.text.horizontalScrollBar().maximum() == 0


def test_the_page_takes_on_the_dark_where_it_stands(ada: Person, guide: GuideWindow, light_again: None) -> None:
    assert light_again is None
    guide.show_page(anchor="disputes")
    far = guide.text.verticalScrollBar().value()
    ada.window.dress("dark")
    assert guide.text.verticalScrollBar().value() == far
    corner = guide.text.grab().toImage().pixelColor(12, 12).name()
    assert corner == theme.DARK.surface
