"""XML from files of others: no entities, no document types of their own, nothing fetched, bounded depth and size."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from curator.exchange.importers.refusals import DamagedFileError, OvergrownFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ELEMENTS = 1_000_000
DEEPEST = 200


class _EntitiesError(Exception):
    """The document declares entities."""


class _TooMuchError(Exception):
    """The document has too many elements, or too many inside each other."""


def tree_of(data: bytes, name: str, what: str) -> Element:
    """The root element; names of elements and attributes are without their namespaces.

    Raises:
        DamagedFileError: it is no well-formed XML, or declares entities.
        OvergrownFileError: it has too many elements, or too many inside each other.
    """
    builder = TreeBuilder()
    depth = count = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if count > MOST_ELEMENTS or depth > DEEPEST:
            raise _TooMuchError
        builder.start(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(tag))

    def doctype(_name: str, _system: str | None, _public: str | None, has_internal_subset: bool) -> None:
        if has_internal_subset:
            raise _EntitiesError

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
        return builder.close()
    except _EntitiesError as error:
        raise DamagedFileError(name, what, "it declares entities of its own, which no such file needs") from error
    except _TooMuchError as error:
        too_much = f"has more than {MOST_ELEMENTS:,} elements in one part, or more than {DEEPEST} inside each other"
        raise OvergrownFileError(name, too_much) from error
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise DamagedFileError(name, what, "a part of it is no well-formed XML") from error


def words_of(element: Element | None) -> str:
    """All words inside an element, white space as one space each; empty for none."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def named(root: Element, tag: str) -> Iterator[Element]:
    """All elements of that name below, in their order."""
    return root.iter(tag)


def _local(name: str) -> str:
    return name.rpartition("}")[2]
