"""JSON that means one thing: no doubled names, no NaN, no half characters, no bottomless nesting.

Python's own reader keeps the last of two equal names, takes NaN and Infinity, and half of a surrogate pair; what is read
here says the same to every reader (RFC 8259, RFC 7493). Fractions come as `Decimal`, as they were written.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, Never


class UnreadableJsonError(ValueError):
    """The text is not JSON, or not JSON that means one thing; its text says why, without a full stop."""


def loads(text: str) -> Any:  # noqa: ANN401 any JSON value
    """The value that a JSON text holds.

    Raises:
        UnreadableJsonError: it is not JSON, or can be read in more than one way.
    """
    try:
        value = _decoder.decode(text)
        if "\\ud" in text.lower():  # an escaped half of a surrogate pair shows only in what was read
            json.dumps(value, ensure_ascii=False, default=str).encode()
    except json.JSONDecodeError as error:
        message = f"it is no JSON ({error.msg}, at character {error.colno})"
        raise UnreadableJsonError(message) from error
    except UnicodeEncodeError as error:
        message = "it holds half of a character (a lone surrogate)"
        raise UnreadableJsonError(message) from error
    except RecursionError as error:
        message = "it is nested too deeply"
        raise UnreadableJsonError(message) from error
    except InvalidOperation as error:
        message = "it holds a number that is too large"
        raise UnreadableJsonError(message) from error
    except UnreadableJsonError:
        raise
    except ValueError as error:  # Python refuses whole numbers of more than 4,300 digits
        message = "it holds a number that is too large"
        raise UnreadableJsonError(message) from error
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        message = f"it gives “{twice}” twice"
        raise UnreadableJsonError(message)
    return found


def _no_number(name: str) -> Never:
    message = f"{name} is no number"
    raise UnreadableJsonError(message)


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_number, parse_float=Decimal)
