"""An environment's verbs as tools, for clients that call tools instead of sending actions."""

from collections.abc import Mapping
from typing import Any

from warroom.environments.episode import JSON
from warroom.server.host import Host
from warroom.server.wire import Reset, as_object

RESET = "reset"


def tools_of(host: Host) -> list[JSON]:
    """Return the tools there are, in MCP's shape: reset, and one for each verb."""
    schema = host.kind.action.model_json_schema()
    fields = {name: field for name, field in schema["properties"].items() if name != "action_type"}
    arguments: JSON = {"type": "object", "properties": fields, "additionalProperties": False}
    begin = {
        "name": RESET,
        "description": "Begin an episode; the one before is forgotten.",
        "inputSchema": Reset.model_json_schema(by_alias=False),
    }
    return [begin, *(
        {"name": verb, "description": f"{host.kind.title}: {verb}", "inputSchema": arguments}
        for verb in host.kind.verbs
    )]  # fmt: skip


def action_of(tool: str, arguments: Mapping[str, Any]) -> JSON:
    """Return the action that a tool call means."""
    return {**arguments, "action_type": tool}


def without_metadata(data: JSON) -> JSON:
    """Return an action without the empty `metadata` that OpenEnv's typed clients add to each.

    >>> without_metadata({"action_type": "no_op", "metadata": {}})
    {'action_type': 'no_op'}
    """
    if data.get("metadata", ...) not in ({}, None):
        return data
    return {name: value for name, value in data.items() if name != "metadata"}


def unwrapped(data: JSON) -> tuple[JSON, str | None]:
    """Return the action that step data holds, and the tool's name if it came as a tool call.

    >>> unwrapped({"type": "call_tool", "tool_name": "no_op", "arguments": {}})
    ({'action_type': 'no_op'}, 'no_op')
    >>> unwrapped({"action_type": "no_op"})
    ({'action_type': 'no_op'}, None)
    """
    if data.get("type") != "call_tool":
        return without_metadata(data), None
    tool, said = data.get("tool_name"), data.get("arguments")
    arguments = as_object(said)
    return action_of(str(tool), {"arguments": said} if arguments is None else arguments), str(tool)
