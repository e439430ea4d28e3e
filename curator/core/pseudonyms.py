"""Pseudonyms: what stands in an export instead of the names of the people who use the program.

A person's pseudonym is made of the name and of a secret by a keyed hash (HMAC-SHA-256, RFC 2104): whoever has the secret
makes the same one again, whoever has not cannot try names. Names are replaced where the program itself keeps who did
something, and, word for word, in what people wrote about their work. Words of articles and what was read out of them (claims'
words, sources, actors, places) stay as they are: they are evidence.
"""

from __future__ import annotations

import hmac
import re
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from curator.core.event_filter import alike
from curator.core.judgement import DisputeKind

_MADE_FOR = b"curator-pseudonym-1\0"
"""Goes before the name, so that what comes out can stand for nothing else."""

_LETTERS = 12
"""How many letters of five bits a pseudonym has: no two of a billion people get the same by chance."""

SAID: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "article": frozenset({"withdrawn_because"}),
        "passage": frozenset({"note", "withdrawn_because"}),
        "caveat": frozenset({"wording", "withdrawn_because"}),
        "discharge": frozenset({"because", "withdrawn_because"}),
        "source": frozenset({"universe", "reliability", "note", "withdrawn_because"}),
        "source_relation": frozenset({"note", "withdrawn_because"}),
        "claim": frozenset({"title", "implausible_because", "note", "withdrawn_because"}),
        "claim_count": frozenset({"withdrawn_because"}),
        "claim_date": frozenset({"withdrawn_because"}),
        "claim_place": frozenset({"withdrawn_because"}),
        "claim_actor": frozenset({"withdrawn_because"}),
        "event": frozenset({"title", "summary", "withdrawn_because"}),
        "event_claim": frozenset({"rationale", "withdrawn_because"}),
        "event_figure": frozenset({"rationale", "withdrawn_because"}),
        "event_link": frozenset({"rationale", "withdrawn_because"}),
        "actor": frozenset({"note", "withdrawn_because"}),
        "place": frozenset({"withdrawn_because"}),
        "dispute": frozenset({"because", "withdrawn_because"}),
        "decision": frozenset({"because", "withdrawn_because"}),
        "review": frozenset({"comment"}),
        "release": frozenset({"label", "criteria", "withdrawn_because"}),
        "comment": frozenset({"text", "done_because", "withdrawn_because"}),
        "saved_filter": frozenset({"name", "words", "withdrawn_because"}),
        "term": frozenset({"meaning", "retired_because"}),
        "imported_row": frozenset({"withdrawn_because"}),
    }
)
"""By kind of record the fields in which people write about their work, in words of their own."""

NAMES: Mapping[str, frozenset[str]] = MappingProxyType({"caveat": frozenset({"confirmed_by"})})
"""By kind of record the fields that hold the name of one person."""

OF_VALUES = frozenset({DisputeKind.COUNTS, DisputeKind.DATES, DisputeKind.PLACES, DisputeKind.PERPETRATORS, DisputeKind.EXISTENCE})  # fmt: skip
"""Disputes whose sides are read out of claims; what others are decided with, people write themselves."""


@dataclass(frozen=True)
class Pseudonyms:
    """The pseudonyms of one collection: `secrets` has people's own by their names, `secret` serves for any other name."""

    secrets: Mapping[str, bytes]
    secret: bytes

    def of(self, name: str) -> str:
        """What stands for a person; nothing for nobody."""
        if not name:
            return ""
        made = hmac.digest(self.secrets.get(name, self.secret), _MADE_FOR + name.encode(), "sha256")
        return f"person-{b32encode(made).decode()[:_LETTERS].lower()}"

    def told(self, text: str) -> str:
        """A text with people's names replaced wherever they stand in it as whole words, written just so."""
        if self._names is None:
            return text
        return self._names.sub(lambda found: self.of(found[0]), text)

    def names_somebody(self, text: str) -> bool:
        """Whether a text has the name of a person, in any case and with any vowel signs."""
        asked = alike(text)
        return any(re.search(_whole(alike(name)), asked) for name in self.secrets)

    @cached_property
    def _names(self) -> re.Pattern[str] | None:
        # of “Ann Smith” and “Ann”, the longer goes first
        names = sorted(filter(None, self.secrets), key=lambda each: (-len(each), each))
        return re.compile("|".join(map(_whole, names))) if names else None


def _whole(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"
