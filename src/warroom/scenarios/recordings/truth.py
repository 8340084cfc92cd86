"""Read what the authors of a data set say was broken, and refuse what the telemetry cannot hold."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import cast

from warroom.scenarios.recordings.files import bad, read_text, shown

# Which family each kind of injected fault belongs to; PetShop's authors name none.
FAMILY = {
    "cpu_contention": "resource",
    "cpu_consumed": "resource",
    "memory": "resource",
    "network_delay": "network",
    "network_loss": "network",
    "exception": "code",
    "return": "code",
}
LATEST_S = 1e12  # some thirty thousand years from now
NAMED = 12  # of the known names, so that an error stays a line


def read_json(path: Path) -> object:
    """Return what a JSON file holds."""
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        spot = f"{error.msg} at character {error.colno}"
        raise bad(path, line=error.lineno, expected="JSON", found=spot) from None
    except (RecursionError, ValueError) as error:  # nested too deep, a number of too many digits
        raise bad(path, line=1, expected="JSON", found=shown(str(error))) from None


def text_at(tree: object, *keys: str, path: Path) -> str:
    """Return the text that a JSON tree holds under these keys."""
    value = _at(tree, keys, path)
    if not isinstance(value, str):
        raise bad(path, column=".".join(keys), expected="a text", found=shown(value))
    return value


def value_at(tree: object, key: str) -> object:
    """Return what a JSON tree holds under a key that may be missing: then an empty text."""
    return cast("dict[str, object]", tree).get(key, "") if isinstance(tree, dict) else ""


def seconds_at(tree: object, *keys: str, path: Path) -> int:
    """Return the whole seconds that a JSON tree holds under these keys."""
    value = _at(tree, keys, path)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < LATEST_S:
        raise bad(path, column=".".join(keys), expected="seconds", found=shown(value))
    return int(value)


def family_at(tree: object, *, path: Path) -> tuple[str, str]:
    """Return the kind of fault that was injected, and its family."""
    kind = text_at(tree, "inject_type", path=path)
    if kind not in FAMILY:
        expected = f"one of {', '.join(FAMILY)}"
        raise bad(path, column="inject_type", expected=expected, found=shown(kind))
    return kind, FAMILY[kind]


def check_known(name: str, services: Collection[str], *, path: Path, column: str) -> str:
    """Return the name if it is one of the services."""
    if name not in services:
        known = ", ".join(sorted(services)[:NAMED]) + ", ..." * (len(services) > NAMED)
        expected = f"one of the recorded services ({known})"
        raise bad(path, column=column, expected=expected, found=shown(name))
    return name


def check_within(t_s: int, window: tuple[int, int], *, path: Path, column: str) -> None:
    """Refuse a labelled time that lies outside the recorded times."""
    if not window[0] <= t_s <= window[1]:
        expected = f"a second of the recorded times, {window[0]} to {window[1]}"
        raise bad(path, column=column, expected=expected, found=f"{t_s}")


def _at(tree: object, keys: tuple[str, ...], path: Path) -> object:
    for key in keys:
        if not isinstance(tree, dict) or key not in tree:
            raise bad(path, column=".".join(keys), expected="a value", found=f"no {key}")
        tree = cast("dict[str, object]", tree)[key]
    return tree
