"""YAML as authors write it, read so that nothing they wrote is lost: a key twice is an error."""

from collections.abc import Hashable
from typing import Any, cast

import yaml

from warroom.errors import BadScenario


class _Strict(yaml.SafeLoader):
    """A safe loader in which a mapping has each of its keys once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            name = str(getattr(key, "value", key))
            if name in seen:
                line = key.start_mark.line + 1
                raise yaml.constructor.ConstructorError(
                    problem=f"the key {name!r} stands twice, the second time in line {line}"
                )
            seen.add(name)
        return super().construct_mapping(node, deep)


def mapping_of(text: str, *, where: str) -> dict[str, Any]:
    """Return the mapping that a YAML text holds; `where` names it in errors.

    Raises:
        BadScenario: it is no YAML, holds a key twice, or is no mapping.
    """
    try:
        raw: object = yaml.load(text, Loader=_Strict)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BadScenario(f"{where}: not YAML: {error}") from error
    if not isinstance(raw, dict):
        raise BadScenario(
            f"{where}: expected a mapping of scenario fields, found {type(raw).__name__}"
        )
    return cast(dict[str, Any], raw)
