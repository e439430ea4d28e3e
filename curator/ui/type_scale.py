"""The one typographic scale: every size of type is the base size times a power of one step.

The base is the system's own size, or the one chosen in the settings; the article's is set apart from it by zooming.
"""

from __future__ import annotations

STEP = 1.15

READING = STEP
"""Running text, against buttons and lists: it is read for hours."""

HEADING = STEP
"""Headings of forms and articles, against the text of the window."""

TITLE = STEP**2
"""The title of a page, against the text of the window; a heading inside an article, against its running text."""

ARABIC = STEP
"""Paragraphs that run right to left, against those that run left to right: Arabic letters are small for their size."""

BASE_POINTS = 10.0
"""The base size where nobody says another."""
