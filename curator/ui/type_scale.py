"""The one typographic scale: every size of type is the base size times a power of one step.

The base is the system's own size, or the one chosen in the settings; the article's is set apart from it by zooming.
"""

from __future__ import annotations

STEP = 1.15

READING = STEP
"""Running text, against buttons and lists: it is read for hours."""

HEADING = STEP
"""Headings of forms and articles, against the text of the window."""

SECTION = STEP**2
"""Headings inside an article, against its running text."""

ARABIC = STEP
"""Paragraphs that run right to left, against those that run left to right: Arabic letters are small for their size."""

PAGE_TITLE, PAGE_HEADING = "large", "medium"
"""Titles and headings of pages in HTML, where Qt knows named steps only: 1.2 of the base size, and the base size."""
