"""`python -m tests.tools.translations`: bring the catalogue of translations up to date with the texts in the source.

Texts that are new join it as unfinished, those that are gone leave it, and what is not translated yet is printed as a table
of three columns, apart by tabs: comment, text, and an empty one for the translation. `--fill TABLE` takes such a table,
filled, into the catalogue first.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from curator.exchange.catalogue import SENTENCES, WINDOW
from tests.tools.texts_found import ROOT, Text, sentences, window_texts

CATALOGUE = ROOT / "resources" / "i18n" / "curator_ar.ts"
FORMS = 6
"""Arabic tells six kinds of number apart; a table has them in one cell, apart by ` | `."""

PLACE = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue has of one text: its forms, none while it is not translated, and the modules that say it."""

    forms: tuple[str, ...] = ()
    where: tuple[str, ...] = field(default=(), compare=False)


Entries = dict[tuple[str, Text], Entry]


def in_source() -> Entries:
    """Every text in the source, by its context, without translations."""
    found: Entries = {}
    for context, texts in ((WINDOW, window_texts()), (SENTENCES, sentences())):
        for text, where in texts.items():
            found[context, text] = Entry(where=tuple(sorted(where)))
    return found


def in_catalogue(path: Path = CATALOGUE) -> Entries:
    """Every text in the catalogue."""
    found: Entries = {}
    if not path.exists():
        return found
    for context in ET.parse(path).iter("context"):  # noqa: S314 our own file
        for message in context.iter("message"):
            text = Text(message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None and translation.get("type") is None:
                forms = tuple(each.text or "" for each in translation.iter("numerusform")) or (translation.text or "",)
            where = tuple(each.get("filename", "") for each in message.iter("location"))
            found[context.findtext("name", ""), text] = Entry(forms, where)
    return found


def brought_up_to_date(before: Entries, source: Entries) -> Entries:
    """The texts of the source with the translations that there are."""
    return {key: replace(entry, forms=before.get(key, Entry()).forms) for key, entry in source.items()}


def missing(entries: Entries) -> list[Text]:
    """The texts without a translation, in order."""
    return [text for (_, text), entry in sorted(entries.items()) if not entry.forms]


def faults(text: Text, entry: Entry) -> list[str]:
    """What is wrong with a translation: other {places} than its text has, or another number of forms than one or six."""
    found = []
    if len(entry.forms) not in {1, FORMS}:
        found.append(f"{text.source!r} has {len(entry.forms)} forms, not one or {FORMS}")
    wanted = set(PLACE.findall(text.source))
    for form in entry.forms:
        here = set(PLACE.findall(form))
        # where the number is in the word itself, as in Arabic's one and two, it may be left out
        if here != wanted and not (len(entry.forms) == FORMS and wanted - here == {"{n}"} and here <= wanted):
            found.append(f"{text.source!r} has the places {sorted(wanted)}, its translation {sorted(here)}")
    return found


def filled(entries: Entries, table: str) -> tuple[Entries, list[str]]:
    """The entries with the translations of a table, and its lines that fit no text; a text of several contexts takes it in each."""
    now = dict(entries)
    left: list[str] = []
    for line in filter(str.strip, table.splitlines()):
        cells = line.split("\t")
        text = Text(_unescaped(cells[1]), cells[0]) if len(cells) == 3 else None
        keys = [key for key in now if key[1] == text]
        if not keys:
            left.append(line)
        for key in keys if cells[-1].strip() else ():
            now[key] = replace(now[key], forms=tuple(_unescaped(cells[2]).split(" | ")))
    return now, left


def written(entries: Entries) -> str:
    """The catalogue as Qt Linguist writes it, in an order that stays."""
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="ar" sourcelanguage="en">',
    ]
    for context in (WINDOW, SENTENCES):
        parts += ["<context>", f"    <name>{context}</name>"]
        parts += [_message(text, entry) for (name, text), entry in sorted(entries.items()) if name == context]
        parts.append("</context>")
    return "\n".join([*parts, "</TS>", ""])


def _message(text: Text, entry: Entry) -> str:
    several = len(entry.forms) > 1
    lines = ['    <message numerus="yes">' if several else "    <message>"]
    lines += [f'        <location filename="../../curator/{each}"/>' for each in entry.where]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if not entry.forms:
        lines.append('        <translation type="unfinished"></translation>')
    elif several:
        lines.append("        <translation>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation>{escape(entry.forms[0])}</translation>")
    return "\n".join([*lines, "    </message>"])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")


def main(arguments: list[str] | None = None) -> int:
    """Bring the catalogue up to date; exit code 3 where a text waits for a translation, or a line of the table for a text."""
    parser = argparse.ArgumentParser(prog="python -m tests.tools.translations", description=__doc__)
    parser.add_argument("--fill", type=Path, metavar="TABLE", help="take the translations of a table in first")
    given = parser.parse_args(arguments)
    source = in_source()
    entries = brought_up_to_date(in_catalogue(), source)
    left: list[str] = []
    if given.fill is not None:
        entries, left = filled(entries, given.fill.read_text(encoding="utf-8"))
    CATALOGUE.write_text(written(entries), encoding="utf-8")
    waiting = missing(entries)
    wrong = [fault for (_, text), entry in sorted(entries.items()) if entry.forms for fault in faults(text, entry)]
    sys.stdout.writelines(f"{text.comment}\t{_escaped(text.source)}\t\n" for text in waiting)
    sys.stderr.writelines(f"no text in the source fits: {line}\n" for line in left)
    sys.stderr.writelines(f"{each}\n" for each in wrong)
    sys.stderr.write(f"{len(entries)} texts, {len(waiting)} without translation, {len(wrong)} at fault\n")
    return 3 if waiting or wrong or left else 0


if __name__ == "__main__":
    sys.exit(main())
