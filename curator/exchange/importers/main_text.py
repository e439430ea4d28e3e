"""Which blocks of a page are its main text: by their sentences, their links, and the names that page makers give to parts.

The part of the page that holds the most sentences outside links for its size is the main part. In it everything is kept
from its first to its last sentence except what is plainly something else (menus, teasers, share bars, comments); headline
and standfirst above it and corrections below it belong to the text as well.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from curator.exchange.importers.page_parts import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from curator.exchange.importers.page_parts import Block, Container, Parts


def _names(pattern: str) -> re.Pattern[str]:
    """A pattern for whole names among classes and ids, whose words hyphens and underscores part."""
    return re.compile(rf"(?:^|[\s_-])(?:{pattern})(?:$|[\s_-])")


_COMMENTS = _names(r"comments?|comment-?list|disqus|respond|replies")
_OTHER = _names(
    r"shar(?:e|ing)|sharedaddy|addthis|addtoany|socials?|follow|related\w*|recommend\w*|recirc\w*|promo\w*|newsletter\w*"
    r"|subscri\w*|sign-?up|sign-?in|login|register|sidebar\w*|rail|widgets?|nav|navbar|navigation|menu\w*|breadcrumbs?|footer"
    r"|masthead|topbar|toolbar|ads?|advert\w*|adsense|sponsor\w*|dfp|outbrain|taboola|cookies?\w*|consent|gdpr|popup|modal|overlay"
    r"|lightbox|tags?|tag-?list|pagination|pager|most-?(?:read|popular|viewed)|popular|trending|read-?(?:more|next|also)"
    r"|more-?(?:on|from|stories|news|articles|like)|also-?(?:read|like)|see-?also|you-?may|next-?(?:post|article)"
    r"|prev(?:ious)?-?(?:post|article)|post-?nav\w*|teasers?|donat\w*|author-?(?:bio|box|info|card)|about-?author|bio|biography"
    r"|byline|print-?only|skip-?link|sr-?only|visually-?hidden|screen-?reader\w*"
    r"|cta|rating|votes?|poll|emoji|reactions?|banner|copyright|disclaimer"
)
_MAIN = _names(
    r"article-?body|article-?(?:text|content)|story-?(?:body|text|content)|entry-?content|post-?(?:body|content|text)"
    r"|body-?(?:text|copy|content)|main-?text|page-?content|field-+name-body"
)
_NOTES = _names(r"(?:correction|clarification|update|editors?-?note|amendment|erratum)s?")
_NOTE = re.compile(
    r"\W{0,3}(?:updated?|corrections?|corrected|clarifications?|editor[’']?s[’']? note|amend(?:ed|ment)|erratum|retraction|"
    r"تصحيح|تحديث|تنويه|توضيح|استدراك)\b",
    re.IGNORECASE,
)
# the full-width marks of Chinese and Japanese stand as escapes, for they look like the others
_PAUSE = re.compile('[.!?…。\uff01\uff1f؟؛;:,،](?:[\\s"”’»)\\]]|$)|[。\uff01\uff1f\uff0c]')
_ENDS = (".", "!", "?", "…", "。", "\uff01", "\uff1f", "؟", '"', "”", "’", "»", ")")
_ASIDE_TAGS = frozenset({"nav", "footer", "form", "dialog", "menu", "search", "fieldset"})
_NEVER_THE_WHOLE = HEADINGS | {"p", "li", "blockquote", "figure", "figcaption"}
_LISTED = frozenset({"li", "dt", "dd", "td", "th", "caption"})
_MAY_BE_LINKS = frozenset({"p", "td", "th"})

_TIME = re.compile(r"\d{1,2}[:.]\d{2}|\d{4}")
_LONGEST_TIME = 8
_FEWEST_WORDS = 8
_FEWEST_OF_A_NOTE = 7
_MOST_LINKED = 0.5
_MOST_LINKED_ITEM = 0.35
_MOSTLY_LINKED = 0.6
_MOST_OF_THE_PAGE = 0.45
_ALL_OF_THE_PAGE = 0.9
_ALMOST_NOTHING = 0.25
_A_FEW_LINES = 60
_FOR_ITS_NAME = 1.5
_LONGEST_LEAD = 4


def main_blocks(parts: Parts) -> tuple[int, ...]:
    """The places of the blocks that are the main text, in order; none where there are no sentences outside links."""
    return _Choice(parts).blocks()


def sentence_words(block: Block) -> int:
    """How many words of sentences outside links a block has; 0 for what is no sentence."""
    if block.words < _FEWEST_WORDS or block.linked > _MOST_LINKED * block.words or not _PAUSE.search(block.text):
        return 0
    return block.words - block.linked


class _Choice:
    """The blocks and containers of one page, weighed."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._prose = [0 if self._is_teaser(block) else sentence_words(block) for block in parts.blocks]
        self._words = self._summed(block.words for block in parts.blocks)
        self._all_prose = self._summed(self._prose)
        self._other = self._named_otherwise()
        self._mass = self._summed(self._own_prose())
        if self._mass[0] < _ALMOST_NOTHING * self._all_prose[0]:
            self._other = self._named_otherwise(trusting_names=False)
            self._mass = self._summed(self._own_prose())

    def blocks(self) -> tuple[int, ...]:
        """The places of the chosen blocks."""
        inside = self._inside(max(range(len(self._mass)), key=lambda place: (self._score(place), place)))
        sentences = [place for place in inside if self._prose[place] and not self._is_other(place)]
        body = [place for place in sentences if not self._is_caption(place)]
        if not body:
            return ()
        first = self._from_its_heading(self._widened(body[0], -1, inside), inside)
        last = self._with_its_lists(self._widened(body[-1], 1, inside), inside)
        kept = set(self._above(first)) | set(self._kept(inside, first, last))
        return tuple(sorted(kept))

    def _is_teaser(self, block: Block) -> bool:
        """Whether a block is an item of a list of links with a word or two beside each."""
        return block.linked > _MOST_LINKED_ITEM * block.words and self._parts.containers[block.inside].tag == "li"

    def _summed(self, weights: Iterable[int]) -> list[int]:
        """For each container the weights of all blocks in it."""
        total = [0] * len(self._parts.containers)
        for block, weight in zip(self._parts.blocks, weights, strict=True):
            total[block.inside] += weight
        for place in range(len(total) - 1, 0, -1):
            total[self._parts.containers[place].inside] += total[place]
        return total

    def _own_prose(self) -> Iterator[int]:
        for place, weight in enumerate(self._prose):
            yield 0 if self._is_other(place) else weight

    def _is_other(self, block: int) -> bool:
        return self._other[self._parts.blocks[block].inside]

    def _named_otherwise(self, *, trusting_names: bool = True) -> list[bool]:
        """For each container whether it, or one around it, is no main text by its name or tag.

        Names are not believed of what holds most of the page; and of little where they left almost nothing of it.
        """
        everything = self._all_prose[0]
        most = (
            max(_MOST_OF_THE_PAGE * everything, _A_FEW_LINES) if trusting_names else _MOST_OF_THE_PAGE / 4 * everything
        )
        other: list[bool] = []
        for place, container in enumerate(self._parts.containers):
            around = container.inside >= 0 and other[container.inside]
            bound = _ALL_OF_THE_PAGE * everything if _is_surely_other(container) else most
            is_small = place > 0 and self._all_prose[place] <= bound
            other.append(around or (is_small and _is_other(container)))
        return other

    def _score(self, place: int) -> float:
        """How likely a container is the main part: its sentences, the more the less else is in it, and its name."""
        container = self._parts.containers[place]
        if not self._mass[place] or container.tag in _NEVER_THE_WHOLE:
            return 0.0
        score = self._mass[place] * (self._mass[place] / self._words[place]) ** 2
        score *= _FOR_ITS_NAME if container.tag == "article" else 1
        return score * (_FOR_ITS_NAME if _MAIN.search(container.hints) else 1)

    def _inside(self, main: int) -> list[int]:
        """The places of the blocks in a container."""
        holds = [False] * len(self._parts.containers)
        for place, container in enumerate(self._parts.containers):
            holds[place] = place == main or (container.inside >= 0 and holds[container.inside])
        return [place for place, block in enumerate(self._parts.blocks) if holds[block.inside]]

    def _is_caption(self, block: int) -> bool:
        around = islice(self._parts.around(self._parts.blocks[block].inside), 2)
        nearest = [self._parts.containers[place] for place in around]
        return any(each.tag == "figcaption" or "caption" in each.hints for each in nearest)

    def _widened(self, edge: int, step: int, inside: Sequence[int]) -> int:
        """The edge of the main text, moved over short sentences beside it ("He died.")."""
        containers, blocks = self._parts.containers, self._parts.blocks
        beside = containers[blocks[edge].inside].inside
        while inside[0] <= (following := edge + step) <= inside[-1]:
            block = blocks[following]
            same = containers[block.inside].inside == beside and not self._is_other(following)
            short = block.words > 2 and block.text.endswith(_ENDS) and block.linked <= _MOST_LINKED * block.words
            if not (same and short):
                break
            edge = following
        return edge

    def _from_its_heading(self, first: int, inside: Sequence[int]) -> int:
        """Where the main text begins if a heading stands over its first sentence, and a time over that (in live blogs)."""
        if first == inside[0] or self._tag(first - 1) not in HEADINGS - {"h1"} or self._is_other(first - 1):
            return first
        beside = self._parts.containers[self._parts.blocks[first - 1].inside].inside
        over = first - 2
        is_time = over >= inside[0] and self._parts.blocks[over].words <= _LONGEST_TIME and self._is_in(over, beside)
        return over if is_time and _TIME.search(self._parts.blocks[over].text) else first - 1

    def _with_its_lists(self, last: int, inside: Sequence[int]) -> int:
        """Where the main text ends if lists or tables follow its last sentence, under headings or not."""
        end = last
        for place in range(last + 1, inside[-1] + 1):
            block, tag = self._parts.blocks[place], self._tag(place)
            if self._is_other(place) or block.linked > _MOST_LINKED * block.words or tag not in HEADINGS | _LISTED:
                break
            if tag in _LISTED:
                end = place
        return end

    def _is_in(self, block: int, container: int) -> bool:
        return container in islice(self._parts.around(self._parts.blocks[block].inside), 2)

    def _above(self, first: int) -> Iterator[int]:
        """The headline above the main text and the standfirst between them."""
        headline = next((place for place in range(first - 1, -1, -1) if self._is_headline(place)), None)
        if headline is None:
            return
        yield headline
        lead = [place for place in range(headline + 1, first) if self._prose[place] and not self._is_other(place)]
        if len(lead) <= _LONGEST_LEAD:
            yield from (place for place in lead if self._tag(place) != "li")

    def _tag(self, block: int) -> str:
        return self._parts.containers[self._parts.blocks[block].inside].tag

    def _is_headline(self, block: int) -> bool:
        around = islice(self._parts.around(self._parts.blocks[block].inside), 2)
        return any(self._parts.containers[place].tag == "h1" for place in around)

    def _kept(self, inside: Sequence[int], first: int, last: int) -> Iterator[int]:
        """What is kept of the main part: all between its first and last sentence but links and other things; and notes."""
        captions: set[str] = set()
        for place in inside:
            block = self._parts.blocks[place]
            container = self._parts.containers[block.inside]
            if self._is_other(place) or not (first <= place <= last or is_note(block, container)):
                continue
            is_links = block.linked > _MOSTLY_LINKED * block.words and not self._prose[place]
            if is_links and container.tag not in _MAY_BE_LINKS:
                continue
            if self._is_caption(place):
                # galleries say each caption twice or more: short, long, for small screens
                if block.text in captions:
                    continue
                captions.add(block.text)
            yield place


def _is_other(container: Container) -> bool:
    return _is_surely_other(container) or bool(_OTHER.search(container.hints) and not _NOTES.search(container.hints))


def _is_surely_other(container: Container) -> bool:
    return container.hidden or container.tag in _ASIDE_TAGS or bool(_COMMENTS.search(container.hints))


def is_note(block: Block, container: Container) -> bool:
    """Whether a block corrects or updates the text ("Correction: …"), which bears on what it claims."""
    if block.words < _FEWEST_OF_A_NOTE:
        return False
    return bool(_NOTE.match(block.text) or _NOTES.search(container.hints))
