"""REST, the parts that all environments share: endpoints as data, bodies, errors, OpenAPI.

An `Endpoint` is what is routed and what is published, so the published API cannot differ from the
one that answers.
"""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from pydantic_core import to_json
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from warroom.environments.episode import JSON, json_safe
from warroom.errors import (
    AtCapacity,
    BadCall,
    BadScenario,
    NoEpisode,
    NotAllowed,
    NotKept,
    OutOfStep,
    Unprovable,
    WarroomError,
)
from warroom.server.callers import HEADER, ID_PATTERN, told
from warroom.server.wire import as_object

MOST_BODY = 64 * 1024  # bytes
ERRORS: dict[type[WarroomError], tuple[int, str, str]] = {
    BadScenario: (400, "BAD_SCENARIO", "no such task, scenario, split or index"),
    Unprovable: (400, "BAD_SCENARIO", "no fair problem is to be had at that seed"),
    NotAllowed: (401, "NOT_ALLOWED", "no token, or no session id where one is needed"),
    NoEpisode: (409, "NO_EPISODE", "nothing was reset in this session"),
    OutOfStep: (409, "OUT_OF_STEP", "another step is due in this session"),
    BadCall: (422, "VALIDATION_ERROR", "the request cannot be read"),
    AtCapacity: (503, "CAPACITY_REACHED", "no place for another session"),
    NotKept: (503, "NOT_KEPT", "the session could not be written down; nothing happened"),
}
_TOO_LARGE = (413, "TOO_LARGE", f"a body of more than {MOST_BODY} bytes")
_ERROR_SCHEMA: JSON = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
        }
    },
}

Answer = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One method of one path. `query` maps a parameter to its schema, `reply` is a schema too.

    `body` is the schema of a JSON body, None where there is none; `raises` are the errors that may
    be answered besides those of any request; `media` is what the reply is written in.
    """

    method: str
    path: str
    summary: str
    answer: Answer
    reply: JSON
    query: Mapping[str, JSON] = field(default_factory=dict[str, JSON])
    body: JSON | None = None
    needs_body: bool = False
    in_session: bool = False
    raises: tuple[type[WarroomError], ...] = ()
    media: str = "application/json"

    def route(self) -> Route:
        """Return the endpoint as something that can be routed."""
        return Route(self.path, guarded(self.answer), methods=[self.method])


class _TooLarge(Exception):
    pass


def reply(body: Any, *, session: str | None = None, status: int = 200) -> Response:
    """Return a JSON reply that names its session."""
    headers = {} if session is None else {HEADER: told(session)}
    return Response(to_json(body), status, headers, media_type="application/json")


def refused(status: int, code: str, message: str) -> Response:
    """Return an error as JSON."""
    headers = {"retry-after": "1"} if status == 503 else {}
    body = to_json({"error": {"code": code, "message": message}})
    return Response(body, status, headers, media_type="application/json")


def code_of(error: WarroomError) -> tuple[int, str]:
    """Return the HTTP status and the code of an error."""
    for of, (status, code, _) in ERRORS.items():
        if isinstance(error, of):
            return status, code
    return 500, "INTERNAL_ERROR"


def guarded(answer: Answer) -> Answer:
    """Return a function whose errors are replies."""

    async def told(request: Request) -> Response:
        try:
            return await answer(request)
        except WarroomError as error:
            status, code = code_of(error)
            return refused(status, code, str(error))
        except _TooLarge:
            return refused(*_TOO_LARGE)
        except ClientDisconnect:
            return Response(status_code=499)

    return told


async def body_of(request: Request) -> JSON:
    """Return the JSON object of a request; no body is an empty one.

    Raises:
        BadCall: it is no JSON object.
    """
    raw = await body_text(request)
    return json_object(raw) if raw.strip() else {}


async def body_text(request: Request) -> bytes:
    """Return the body of a request, and read no more of it than may be sent."""
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MOST_BODY:
            raise _TooLarge
    return bytes(raw)


def json_object(raw: bytes | str) -> JSON:
    """Return a JSON object from its text, with nothing in it that JSON cannot say back.

    Raises:
        BadCall: says what it is instead.
    """
    try:
        body = json_safe(json.loads(raw))
    except (ValueError, RecursionError) as error:
        raise BadCall(f"expected a JSON object: {str(error)[:120]}") from error
    found = as_object(body)
    if found is None:
        raise BadCall(f"expected a JSON object, found {type(body).__name__}")
    return found


def openapi(title: str, version: str, description: str, endpoints: Iterable[Endpoint]) -> JSON:
    """Return the OpenAPI document of some endpoints."""
    paths: dict[str, JSON] = {}
    for endpoint in endpoints:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint)
    document: JSON = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version, "description": description},
        "paths": paths,
    }
    definitions: JSON = {}
    lifted = _lifted(document, definitions)
    return {**lifted, "components": {"schemas": definitions}} if definitions else lifted


def _operation(endpoint: Endpoint) -> JSON:
    parameters: list[JSON] = [
        {"name": name, "in": "query", "required": False, "schema": schema}
        for name, schema in endpoint.query.items()
    ]
    if endpoint.in_session:
        parameters += [
            {
                "name": HEADER,
                "in": "header",
                "required": False,
                "schema": {"type": "string", "pattern": f"^{ID_PATTERN}$"},
            }
        ]
    operation: JSON = {
        "summary": endpoint.summary,
        "operationId": f"{endpoint.method.lower()}_{endpoint.path.strip('/') or 'root'}",
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "done",
                "content": {endpoint.media: {"schema": endpoint.reply}},
            },
            **_error_responses(endpoint),
        },
    }
    if endpoint.body is not None:
        operation["requestBody"] = {
            "required": endpoint.needs_body,
            "content": {"application/json": {"schema": endpoint.body}},
        }
    return operation


def _error_responses(endpoint: Endpoint) -> JSON:
    told = [ERRORS[error] for error in endpoint.raises]
    if endpoint.in_session:
        told += [ERRORS[NotAllowed], ERRORS[BadCall], ERRORS[AtCapacity], ERRORS[NotKept]]
    if endpoint.body is not None:
        told += [_TOO_LARGE, ERRORS[BadCall]]
    by_status: dict[str, list[str]] = {}
    for status, _, why in told:
        by_status.setdefault(str(status), []).append(why)
    return {
        status: {
            "description": "; ".join(dict.fromkeys(whys)),
            "content": {"application/json": {"schema": _ERROR_SCHEMA}},
        }
        for status, whys in sorted(by_status.items())
    }


def _lifted(schema: Any, definitions: JSON) -> Any:
    """Return a schema whose `$defs` have moved to the document's components."""
    if isinstance(schema, list):
        return [_lifted(item, definitions) for item in cast(list[Any], schema)]
    found = as_object(schema)
    if found is None:
        return schema
    rest = {key: _lifted(value, definitions) for key, value in found.items() if key != "$defs"}
    for name, definition in found.get("$defs", {}).items():
        definitions[name] = _lifted(definition, definitions)
    target = rest.get("$ref")
    if isinstance(target, str):
        rest["$ref"] = target.replace("#/$defs/", "#/components/schemas/")
    return rest
