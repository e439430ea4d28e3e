"""Every text that a person may read in the window, found in the source: what goes through `tr`, and what the layers below say."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from curator.core import wording
from curator.core.counts import PersonClass, Quantity
from curator.core.records import KINDS, field_names
from curator.exchange.catalogue import FIELD
from curator.suggest.event_types import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "curator"

FROM_TABLES = {
    "tr(COLLECTIONS)": ("ui/collection_files.py", "COLLECTIONS"),
    "tr(COLUMNS[section][0])": ("ui/events/event_model.py", "COLUMNS"),
    "tr(PRECISIONS[each.precision])": ("core/map_plane.py", "PRECISIONS"),
    "tr(PRECISIONS[int(str(event['place_precision'] or 1))])": ("core/map_plane.py", "PRECISIONS"),
    "tr(PRECISIONS[spot.precision])": ("core/map_plane.py", "PRECISIONS"),
    "tr(_KINDS[kind])": ("ui/search_panel.py", "_KINDS"),
    "tr(_NAMES.get(kind, kind.replace('_', ' ')))": ("ui/search_hits.py", "_NAMES"),
    "tr(_SHORT[desk])": ("ui/main_window.py", "_SHORT"),
    "tr(_TOLD[look.outcome])": ("ui/reading/version_work.py", "_TOLD"),
    "tr(COLUMNS[index.column()][0])": ("ui/events/event_model.py", "COLUMNS"),
    "tr(layout.title)": ("exchange/exporters", "LAYOUT"),
    "tr(meaning)": ("ui/recording/claim_form.py", "_CREDIBILITY"),
    "tr(text)": ("ui/settings_dialog.py", "APPEARANCES"),
}
"""Calls of `tr` whose text stands in a table: where the table is. A new table gets a line here."""

MORE_TABLES = (
    ("ui/actions.py", "ACTIONS"),
    ("ui/events/event_form.py", "VIOLENCE"),
    ("ui/history_panel.py", "_PARTS"),
    ("ui/language.py", "DIGITS"),
    ("ui/language.py", "LANGUAGES"),
    ("ui/reviewing/queue_chips.py", "CHIPS"),
    ("ui/reviewing/queue_list.py", "ORDERS"),
)
"""Tables that share a call with one above, or are shown by another module."""

SAYING = (
    "core", "work", "store", "sync", "exchange/intake.py", "exchange/describing.py", "exchange/dossiers.py", "exchange/addressed.py",
    "exchange/new_versions.py", "exchange/exporting.py", "exchange/intake_report.py", "exchange/staging.py",
    "exchange/exporters", "exchange/parquet/typed.py", "exchange/release_tables/writing.py", "exchange/fetching",
    "exchange/importers", "exchange/ucdp/eligible.py", "exchange/ucdp/events_made.py",
    "exchange/ucdp/refusals.py", "exchange/ucdp/incidents.py", "exchange/ucdp/table.py", "exchange/ucdp/in_steps.py",
    "exchange/ucdp/taking_in.py", "exchange/ucdp/unpacking.py", "exchange/acled/eligible.py", "exchange/killed.py", "suggest/lines", "suggest/line", "suggest/dates.py", "suggest/date_days.py", "suggest/date_context.py",
    "suggest/unread.py", "suggest/telling.py", "suggest/relative_dates.py", "suggest/date_points.py", "suggest/profiles.py",
)  # fmt: skip
"""Where sentences are made that the window shows."""

FRAGMENTS = (
    "core", "work", "suggest/lines", "suggest/line_counts.py", "suggest/unread.py", "suggest/date", "suggest/relative_dates.py",
    "exchange/dossiers.py", "exchange/fetching/addresses.py", "exchange/fetching/bodies.py",
    "exchange/fetching/getting.py", "exchange/fetching/mediawiki.py", "exchange/fetching/refusals.py",
    "exchange/importers/decoding.py", "exchange/importers/docx.py", "exchange/importers/epub.py",
    "exchange/importers/http_messages.py", "exchange/importers/kinds_of_bytes.py", "exchange/importers/pdf.py",
    "exchange/importers/pdf_process.py", "exchange/importers/refusals.py", "exchange/importers/text_parts.py",
    "exchange/importers/warc", "exchange/importers/wikitext.py", "exchange/importers/xml_parts.py",
    "exchange/importers/zipped.py", "exchange/ucdp/incidents.py", "exchange/ucdp/table.py", "exchange/ucdp/unpacking.py",
    "store/backup.py", "store/check.py", "store/locking.py", "store/log_check.py",
    "store/projection.py", "store/queries/records.py", "suggest/profiles.py",
)  # fmt: skip
"""Where also parts of sentences are taken for what they are, not only whole ones."""

BUGS = {
    "ValueError",
    "TypeError",
    "KeyError",
    "RuntimeError",
    "AssertionError",
    "AttributeError",
    "NotImplementedError",
}
"""Errors whose words no person reads."""

NO_WORDS = {
    "core/quoted_numbers.py", "core/quotes.py", "core/anchors.py", "core/merging.py", "core/folding.py",
    "exchange/importers/banner_names.py", "exchange/importers/wiki_words.py", "exchange/importers/html_about.py",
    "exchange/importers/wiki_cited.py", "exchange/importers/infobox.py", "exchange/importers/telling.py",
    "store/identifiers.py", "store/schema.py",
}  # fmt: skip
"""Modules of `SAYING` whose texts are word lists to look for or words of articles, not to show."""

NOT_SAID = {
    " and no number has most of them behind it; {lowest} is the lowest: {told}.", " is {named}: {told}.",
    "{number} {kind}{it}", "{quantity} {whom}", "{field} {value}", "{count} {many}", "cite i", "; nobody is named", " · counted from {basis}", ", a part of the {told_extent} {quantities}", "of them", "side A", "side B", "open phrase", " · the year is inferred: {basis}", " (precision {precision})", "the file", "the tables",
    "all records", "and not exists (", "countryside of", "outskirts of", "area of",
}  # fmt: skip
"""Strings of those modules that are no words for people, or are said by the templates below."""

INTERNAL = {
    "Act",
    "Anchor",
    "ColumnType",
    "Coverage",
    "Desk",
    "Direction",
    "Effect",
    "FindingKind",
    "Ink",
    "Kind",
    "Tone",
}
"""Closed sets whose members no window names."""

_QUANTITIES = tuple(wording.QUANTITIES.values())
_CLASSES = tuple(wording.CLASSES.values())

COMPOSED = (
    "at least {number}", "up to {number}", "about {number}", "{low} to {high}", "nobody", "not mentioned", "exact",
    "district", "governorate", "country", "anonymous", "somebody", "unmarked by hand", "nobody is named", "Load claims from {name}", "Load annotations from {name}",
    "The classes alone add up to {least}.", "Others count the classes: low is the {known} that these have at least.",
    "a part of the {number}", "counted from {basis}", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "“{words}”: {why}", "the year is inferred: {basis}", "the day stands in an earlier sentence",
    "One independent source counts {people}: {told}.",
    "None of {many} independent sources contradicts {least} {people}: {told}.",
    "The most reliable of {many} independent sources that count {people} is {named}: {told}.",
    "{allowing} of {many} independent sources allow {most} {people}: {told}.",
    "{many} independent sources differ on {people} and no number has most of them behind it; {lowest} is the lowest: {told}.",
    "{first} against {second}", "{number} figures", "{number} claims", "{number} dates", "{number} places",
    *_CLASSES,
    *(f"{{number}} {quantity}" for quantity in _QUANTITIES),
    *(f"{each} {quantity}" for quantity in _QUANTITIES for each in _CLASSES),
    *(f"{quantity}:{each}" for quantity in Quantity for each in (*PersonClass, "victims")),
    *TYPES, *dict.fromkeys(TYPES.values()), "when", "where", "existence", "accuracy", "sources",
)  # fmt: skip
"""Templates and words that are put together from pieces while the program runs."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text and the comment that tells it from others that read the same."""

    source: str
    comment: str = ""


def modules(*folders: str) -> Iterator[Path]:
    """The modules of these folders and files of the package."""
    for folder in folders:
        path = PACKAGE / folder
        if path.is_dir():
            yield from sorted(path.rglob("*.py"))
        elif path.suffix:
            yield path
        else:
            yield from sorted(path.parent.glob(f"{path.name}*.py"))


def inside(path: Path) -> str:
    """A module's path inside the package."""
    return path.relative_to(PACKAGE).as_posix()


def speaking() -> Iterator[Path]:
    """The modules that say something themselves: the window and the report."""
    yield from modules("ui", "exchange/report")
    yield PACKAGE / "app.py"


@cache
def window_texts() -> dict[Text, set[str]]:
    """What the window says itself, each text with the modules that say it."""
    found: defaultdict[Text, set[str]] = defaultdict(set)
    for path in speaking():
        for call in _calls_of_tr(path):
            said = _literal(call.args[0])
            if said is not None:
                found[Text(said)].add(inside(path))
    for module, table in (*dict.fromkeys(FROM_TABLES.values()), *MORE_TABLES):
        for said in _table(PACKAGE / module, table):
            found[Text(said)].add(module)
    for text in _record_words():
        found[text].add("core/records.py")
    for path in modules("core", "store", "work", "exchange", "ui"):
        for name, value in _members(path):
            found[Text(value.replace("_", " "), name)].add(inside(path))
    return {text: where for text, where in found.items() if re.search(r"[A-Za-z]{2}", text.source)}


def _record_words() -> Iterator[Text]:
    """The names of the kinds of record, and of their fields."""
    for kind, record in KINDS.items():
        yield Text(kind.replace("_", " "))
        yield from (Text(field.replace("_", " "), FIELD) for field in field_names(record))


def unknown_calls() -> list[str]:
    """Calls of `tr` whose text nobody can find: they need a literal, a member's value, or a table named above."""
    return [
        f"{inside(path)}:{call.lineno} tr({ast.unparse(call.args[0])})"
        for path in speaking()
        for call in _calls_of_tr(path)
        if _literal(call.args[0]) is None and not _is_known(call)
    ]


def _is_known(call: ast.Call) -> bool:
    said = ast.unparse(call.args[0])
    # a text that is called so is that of an action
    return f"tr({said})" in FROM_TABLES or ".value" in said or (said.endswith(".text") and said != "self.text")


@cache
def sentences() -> dict[Text, set[str]]:
    """What the layers below say, as templates, each with the modules that say it."""
    found: defaultdict[Text, set[str]] = defaultdict(set)
    for path in modules(*SAYING):
        module = inside(path)
        if module in NO_WORDS:
            continue
        with_fragments = module.startswith(FRAGMENTS)
        for template in _templates(ast.parse(path.read_text(encoding="utf-8"))):
            if _is_said(template, with_fragments=with_fragments):
                found[Text(template)].add(module)
    for template in COMPOSED:
        found[Text(template)].add("core/wording.py")
    for label in _table(PACKAGE / "core/review.py", "_LABELS"):
        found[Text(f"{label} {{public_id}}")].add("core/review.py")
    for label, module in labels():
        found[Text(label)].add(module)
    known = {text.source for text in window_texts()}
    return {text: where for text, where in found.items() if text.source not in known}


def labels() -> Iterator[tuple[str, str]]:
    """The labels of edits, which name what Undo takes back, with the modules that give them."""
    for path in modules("core", "work", "store", "exchange", "suggest", "sync"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Edit" | "create" | "revise") | ast.Attribute(attr="create" | "revise"),
                    args=[said, *_],
                ):
                    template = template_of(said) if isinstance(said, ast.JoinedStr) else _literal(said) or ""
                    # a label that is a place alone is said where the words for it stand
                    if re.search(r"[A-Za-z]{2}", PLACE.sub("", template)):
                        yield template, inside(path)
                case _:
                    pass


PLACE = re.compile(r"\{\w+\}")
_SENTENCE = re.compile(r"[A-Z“{].*[.!?:]”?", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2}[a-z,:”]* |[ }][A-Za-z]{2}")
_NO_SENTENCE = re.compile(
    r"[\\|]|^\w+\[|= (\?|'')|^(text/html|Curator/|substr)|\(\?|^\W*$|^(select|insert|update|delete|create|with|vacuum|pragma|drop|attach) ",
    re.IGNORECASE,
)


def _is_said(template: str, *, with_fragments: bool) -> bool:
    if (
        template in NOT_SAID
        or template != template.rstrip(" ")
        or not _WORDS.search(template)
        or _NO_SENTENCE.search(template)
        or len(re.sub(r"\{\w+\}", "", template).strip()) < 3
    ):
        return False
    return with_fragments or _SENTENCE.fullmatch(template) is not None


def _templates(tree: ast.Module) -> Iterator[str]:
    """The strings of a module as templates, docstrings and the words of bugs left out."""
    skipped = set(_unread(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped.update(map(id, node.values))
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            yield template_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _unread(tree: ast.Module) -> Iterator[int]:
    """The nodes of strings that no person reads."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as text):
                yield id(text)
            case ast.Call(func=func, args=args) if (
                ast.unparse(func).split(".")[-1] in {"compile", "execute", "escape"} | BUGS
            ):
                yield from (id(each) for arg in args for each in ast.walk(arg))
            case ast.FunctionDef():
                yield from _words_of_bugs(node)
            case _:
                pass


def _words_of_bugs(function: ast.FunctionDef) -> Iterator[int]:
    """`message = "…"; raise ValueError(message)`: the strings that stand right before the raise of a bug."""
    for block in (each for each in ast.walk(function) if isinstance(each, ast.stmt)):
        body: list[ast.stmt] = [*getattr(block, "body", ()), *getattr(block, "orelse", ())]
        for before, after in pairwise(body):
            match before, after:
                case ast.Assign(value=said), ast.Raise(exc=ast.Call(func=ast.Name(id=error))) if error in BUGS:
                    yield from (id(each) for each in ast.walk(said))
                case _:
                    pass


def template_of(said: ast.JoinedStr) -> str:
    """An f-string as a template: {path.name} becomes {name}, a second one {name2}."""
    parts: list[str] = []
    seen: dict[str, str] = {}
    for value in said.values:
        match value:
            case ast.Constant(value=str(words)):
                parts.append(words.replace("{", "(").replace("}", ")"))
            case ast.FormattedValue(value=expression):
                source = ast.unparse(value)
                if source not in seen:
                    name = _name_of(expression)
                    taken = sum(each == name or re.fullmatch(rf"{name}\d", each) is not None for each in seen.values())
                    seen[source] = f"{name}{taken + 1}" if taken else name
                parts.append(f"{{{seen[source]}}}")
            case _:
                message = f"an f-string has a {type(value).__name__}"
                raise AssertionError(message)
    return "".join(parts)


def _name_of(expression: ast.expr) -> str:
    """The name that a place has in a template: that of what stands in it."""
    match expression:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower() or "it"
        case (
            ast.Call(func=ast.Attribute(attr="join"), args=[*_, within])
            | ast.Call(func=ast.Attribute(value=within, attr="lower" | "replace" | "strip" | "upper"))
        ):
            return _name_of(within)
        case ast.IfExp(body=ast.Constant(), orelse=within) | ast.IfExp(body=within):
            return _name_of(within)
        case (
            ast.Subscript(value=within)
            | ast.Call(func=within)
            | ast.BinOp(left=within)
            | ast.BoolOp(values=[within, *_])
        ):
            return _name_of(within)
        case ast.GeneratorExp(elt=within) | ast.ListComp(elt=within):
            return _name_of(within)
    return "it"


def _calls_of_tr(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="tr") | ast.Attribute(attr="tr"), args=[_, *_]):
                yield node
            case _:
                pass


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _table(path: Path, name: str) -> Iterator[str]:
    """The texts of a table: strings with a capital, a blank or, in tables of pairs, what stands second."""
    modules = sorted(path.glob("*.py")) if path.is_dir() else [path]
    for node in (each for module in modules for each in ast.parse(module.read_text(encoding="utf-8")).body):
        target = node.target if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [None])[0]
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) and target.id == name:
            if node.value is None:
                continue
            if name == "ACTIONS":
                calls = (each for each in ast.walk(node.value) if isinstance(each, ast.Call))
                yield from (str(ast.literal_eval(call.args[1])) for call in calls)
            elif name in {"APPEARANCES", "DIGITS"}:
                yield from (text for _, text in ast.literal_eval(node.value))
            elif name == "LAYOUT":
                yield str(
                    ast.literal_eval(next(each for each in ast.walk(node.value) if isinstance(each, ast.Call)).args[2])
                )
            elif name != "LANGUAGES":
                values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
                strings = (each.value for one in values for each in ast.walk(one) if isinstance(each, ast.Constant))
                yield from (
                    each for each in strings if isinstance(each, str) and re.search(r"[A-Za-z]{2}|^[A-Z]", each)
                )


def _members(path: Path) -> Iterator[tuple[str, str]]:
    """The members of a module's closed sets."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.ClassDef)
            and any(ast.unparse(base) == "StrEnum" for base in node.bases)
            and node.name not in INTERNAL
        ):
            for each in node.body:
                match each:
                    case ast.Assign(value=ast.Constant(value=str(value))):
                        yield node.name, value
                    case _:
                        pass
