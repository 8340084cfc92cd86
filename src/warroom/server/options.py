"""What plain HTTP says besides an action: how to begin, and which step this is."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request

from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind
from warroom.errors import BadCall
from warroom.server.wire import Reset, read

TASK_WORDS = ("task", "task_id", "task_name", "difficulty")
STEP: JSON = {"type": "integer", "minimum": 1, "description": "which step this is, from 1"}
COMPONENTS: JSON = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["name", "value", "reason"],
        "properties": {
            "name": {"type": "string"},
            "value": {"type": "number"},
            "reason": {"type": "string"},
        },
    },
}


class Enveloped(BaseModel):
    """A step as OpenEnv's HTTP clients send it. It takes milliseconds, whatever `timeout_s` is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    action: dict[str, Any]
    timeout_s: float | None = Field(default=None, gt=0)
    request_id: str | None = Field(default=None, max_length=255)


def asked(request: Request) -> Mapping[str, Any]:
    """Return the reset options that came as query parameters; others are no concern of a reset."""
    names = {*Reset.model_fields, *TASK_WORDS}
    return {name: value for name, value in request.query_params.items() if name in names}


def step_number(request: Request) -> int | None:
    """Return which step a caller says this is, if it does.

    Raises:
        BadCall: it is no whole number from 1.
    """
    said = request.query_params.get("step")
    if said is None:
        return None
    if not said.isascii() or not said.isdigit() or not 0 < len(said) < 10 or int(said) < 1:
        raise BadCall(f"step: expected a whole number from 1, found {said[:80]!r}")
    return int(said)


def task_schema(kind: EnvironmentKind) -> JSON:
    """Return the schema of a task's own name."""
    return {"type": "string", "description": f"one of {', '.join(kind.tasks)}"}


def reset_query(word: str, task: JSON) -> dict[str, JSON]:
    """Return the schemas of a reset's options as query parameters, its task under one word."""
    fields = Reset.model_json_schema(by_alias=False)["properties"]
    plain = {name: schema for name, schema in fields.items() if name not in ("task", "reward")}
    return {word: task, **plain, "reward": {"type": "string", "enum": ["shaped", "terminal"]}}


def reset_body() -> JSON:
    """Return the schema of a reset's options as a body, a task by any of its names."""
    schema = Reset.model_json_schema(by_alias=False)
    task = schema["properties"].pop("task")
    named = dict.fromkeys(TASK_WORDS, task)
    return {**schema, "properties": {**named, **schema["properties"]}}


def action_schema(kind: EnvironmentKind) -> JSON:
    """Return what a step takes: an action, or any object, which is then an invalid action."""
    return {"anyOf": [kind.action.model_json_schema(), {"type": "object", "minProperties": 1}]}


def action_in(body: JSON) -> JSON:
    """Return the action of a step: the body itself, or what OpenEnv's envelope holds.

    Raises:
        BadCall: there is none.
    """
    if not body:
        raise BadCall("expected a JSON object: an action with an action_type")
    return read(Enveloped, body).action if "action" in body else body


def enveloped_schema(kind: EnvironmentKind) -> JSON:
    """Return what a step takes that may come in OpenEnv's envelope."""
    return {"anyOf": [*action_schema(kind)["anyOf"], Enveloped.model_json_schema()]}
