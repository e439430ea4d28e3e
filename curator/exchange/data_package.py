"""datapackage.json: the files and columns of an export for programs (Frictionless Data Package and Table Schema, v1)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from curator.exchange.columns import ColumnType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from curator.exchange.columns import Column, Table
    from curator.exchange.written_files import WrittenFile

NAME = "datapackage.json"

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json]"


@dataclass(frozen=True, slots=True)
class Described:
    """What a data package says of the whole: its name (a slug), title, description, version and time, and its sources.

    `sources` are titles with addresses and licences (empty where there is none).
    """

    name: str
    title: str
    description: str
    version: str
    created: str
    sources: tuple[tuple[str, str, str], ...] = ()


def encoded(
    whole: Described,
    files: Iterable[tuple[Table, WrittenFile]],
    *,
    excel: bool = False,
    other: Sequence[tuple[Table, Sequence[WrittenFile]]] = (),
) -> bytes:
    """The bytes of datapackage.json: JSON in UTF-8 with a fixed order and LF.

    `other` are tables that are no CSV files, each with its parts: they stand as `tables` beside the resources, which programs
    for data packages read as CSV.
    """
    every = list(files)
    names = {table.name: table.name for table, _ in every}
    told: dict[str, Json] = {"profile": "tabular-data-package", "name": whole.name, "title": whole.title}
    told["description"] = whole.description
    if whole.version:
        told["version"] = whole.version
    if whole.created:
        told["created"] = whole.created
    if whole.sources:
        told["sources"] = [_source(*each) for each in whole.sources]
    told["resources"] = [_resource(table, file, names, excel=excel) for table, file in every]
    if other:
        told["tables"] = [_in_parts(table, parts) for table, parts in other]
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _in_parts(table: Table, parts: Sequence[WrittenFile]) -> Json:
    return {
        "name": table.name,
        "title": table.title,
        "description": table.meaning,
        "format": parts[0].name.rpartition(".")[2],
        "rows": sum(part.rows or 0 for part in parts),
        "parts": [{"path": part.name, "bytes": part.size, "hash": f"sha256:{part.sha256}"} for part in parts],
        "schema": {"fields": [_field(column) for column in table.columns], "primaryKey": list(table.key)},
    }


def _source(title: str, address: str, licence: str) -> Json:
    told: dict[str, Json] = {"title": title}
    if address.startswith(("https://", "http://")):
        told["path"] = address
    if licence:
        told["license"] = licence
    return told


def _resource(table: Table, file: WrittenFile, names: Mapping[str, str], *, excel: bool) -> Json:
    schema: dict[str, Json] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": _fields(table, table.key),
    }
    keys: list[Json] = [
        {
            "fields": list(reference.columns),
            "reference": {"resource": names[reference.table], "fields": list(reference.to)},
        }
        for reference in table.references
    ]
    if keys:
        schema["foreignKeys"] = keys
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "description": table.meaning,
        "path": file.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if excel else "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "dialect": _dialect(table),
        "schema": schema,
    }


def _fields(table: Table, names: Iterable[str]) -> Json:
    """The names of these columns as the package has them."""
    tags = {column.name: column.tag for column in table.columns}
    return [f"{name} {tags[name]}" if tags[name] else name for name in names]


def _dialect(table: Table) -> Json:
    told: dict[str, Json] = {"delimiter": ",", "doubleQuote": True, "lineTerminator": "\r\n", "quoteChar": '"'}
    if any(column.tag for column in table.columns):
        # the row of hashtags is a part of the header
        return {**told, "header": True, "headerRows": [1, 2], "headerJoin": " "}
    return {**told, "header": True}


def _field(column: Column) -> Json:
    told: dict[str, Json] = {
        "name": f"{column.name} {column.tag}" if column.tag else column.name,
        "type": column.type.value,
        "description": column.meaning,
        "origin": column.origin,
    }
    if column.unit:
        told["unit"] = column.unit
    if column.is_list:
        told["separator"] = "; "
    if column.type is ColumnType.FLAG:
        told["trueValues"], told["falseValues"] = ["true"], ["false"]
    constraints: dict[str, Json] = {"required": True} if column.required else {}
    if column.values and not column.is_list:
        constraints["enum"] = list(column.values)
    if constraints:
        told["constraints"] = constraints
    return told
