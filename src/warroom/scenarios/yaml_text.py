"""YAML as authors write it, read so that nothing they wrote is lost: a key twice is an error."""

from typing import Any, cast

import yaml
from yaml.composer import ComposerError

from warroom.errors import BadScenario

# PyYAML checks what a plain word looks like, not what a tagged one does: `!!int ''` has no first
# character, `!!bool x` no entry, and `!!timestamp x` no match.
_UNREADABLE = (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError,
               OverflowError)  # fmt: skip


class _Strict(yaml.SafeLoader):
    """A safe loader in which a mapping has each of its keys once."""

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        node = super().compose_mapping_node(anchor)
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise ComposerError(
                        problem=f"the key {key.value!r} stands twice, the second time",
                        problem_mark=key.start_mark,
                    )
                seen.add(key.value)
        return node


def mapping_of(text: str, *, where: str) -> dict[str, Any]:
    """Return the mapping that a YAML text holds; `where` names it in errors.

    Raises:
        BadScenario: it is no YAML, holds a key twice, or is no mapping.
    """
    try:
        raw: object = yaml.load(text, Loader=_Strict)
    except _UNREADABLE as error:
        raise BadScenario(f"{where}: not YAML: {_told(error)}") from error
    if not isinstance(raw, dict):
        raise BadScenario(
            f"{where}: expected a mapping of scenario fields, found {type(raw).__name__}"
        )
    return cast(dict[str, Any], raw)


def _told(error: BaseException) -> str:
    """Return what is wrong and in which line, in one line itself."""
    if isinstance(error, yaml.MarkedYAMLError) and (mark := error.problem_mark):
        said = ", ".join(part for part in (error.context, error.problem) if part)
        return f"line {mark.line + 1}, column {mark.column + 1}: {said}"
    if isinstance(error, yaml.YAMLError | ValueError):
        return " ".join(str(error).split())
    if isinstance(error, RecursionError):
        return "lists and mappings nested too deep"
    return "a value is not of its `!!` tag; expected no tags"
