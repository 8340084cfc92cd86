"""Read what the authors of a data set say was broken, and refuse what the telemetry cannot hold."""

import json
from collections.abc import Sequence
from math import isfinite
from pathlib import Path
from typing import cast

from warroom.scenarios.recorded import tables


def read_json(path: Path) -> object:
    """Return what a JSON file holds."""
    try:
        return json.loads(tables.read_text(path))
    except json.JSONDecodeError as error:
        spot = f"{error.msg} at character {error.colno}"
        raise tables.bad(path, line=error.lineno, expected="JSON", found=spot) from error


def text_at(tree: object, *keys: str, path: Path) -> str:
    """Return the text that a JSON tree holds under these keys."""
    value = _at(tree, keys, path)
    if not isinstance(value, str):
        raise tables.bad(path, column=".".join(keys), expected="a text", found=repr(value))
    return value


def seconds_at(tree: object, *keys: str, path: Path) -> int:
    """Return the whole seconds that a JSON tree holds under these keys."""
    value = _at(tree, keys, path)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise tables.bad(path, column=".".join(keys), expected="seconds", found=repr(value))
    return int(value)


def check_known(name: str, services: Sequence[str], *, path: Path, column: str) -> str:
    """Return the name if it is one of the services."""
    if name not in services:
        expected = f"one of the recorded services ({', '.join(services)})"
        raise tables.bad(path, column=column, expected=expected, found=repr(name))
    return name


def check_within(t_s: int, window: tuple[int, int], *, path: Path, column: str) -> None:
    """Refuse a labelled time that lies outside the recorded times."""
    if not window[0] <= t_s <= window[1]:
        expected = f"a second of the recorded times, {window[0]} to {window[1]}"
        raise tables.bad(path, column=column, expected=expected, found=f"{t_s}")


def _at(tree: object, keys: tuple[str, ...], path: Path) -> object:
    for key in keys:
        if not isinstance(tree, dict) or key not in tree:
            raise tables.bad(path, column=".".join(keys), expected="a value", found=f"no {key}")
        tree = cast("dict[str, object]", tree)[key]
    return tree
