"""MCP over `/mcp`: JSON-RPC 2.0 for ordinary MCP clients and for OpenEnv's tool client.

A tool call is a step: it is logged, paid and counted. The session is, in this order, a `session_id`
in the params, the `Mcp-Session-Id` header, or the one every other route would use.
"""

import json
from collections.abc import Mapping
from typing import Any

from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from warroom.environments.episode import JSON, json_safe
from warroom.errors import AtCapacity, BadCall, NotAllowed, WarroomError
from warroom.server.callers import is_id, named_by, told
from warroom.server.host import Host, about
from warroom.server.rest import body_text, code_of
from warroom.server.sessions import Turn, new_id
from warroom.server.telling import version_of
from warroom.server.tools import RESET, action_of, tools_of
from warroom.server.wire import as_object

PROTOCOLS = ("2025-06-18", "2025-03-26", "2024-11-05")
MCP_HEADER = "mcp-session-id"
PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602
SERVER_ERROR = -32000


class _Refused(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


async def post(host: Host, request: Request) -> Response:
    """Answer one JSON-RPC request over HTTP; always 200, as OpenEnv has it."""
    named = request.headers.get(MCP_HEADER) or named_by(request)
    try:
        message = json_safe(json.loads(await body_text(request)))
    except (ValueError, RecursionError):
        return _json(_failed(None, PARSE_ERROR, "expected a JSON-RPC 2.0 request"))
    fresh = named or (new_id() if _is_hello(message) else None)
    try:
        host = host.seated(request)
        session = host.callers.session(request, named=fresh)
    except (NotAllowed, BadCall) as error:
        return _json(_failed(None, INVALID_REQUEST, str(error)))
    answer = await answered(host, session, message)
    if answer is None:
        return Response(status_code=202)
    return _json(answer, session=told(session) if fresh else None)


async def serve_socket(host: Host, socket: WebSocket) -> None:
    """Answer JSON-RPC frames over a socket that is a session of its own."""
    await socket.accept()
    try:
        host = host.seated(socket)
        session = host.callers.session(socket, named=named_by(socket) or new_id())
        while True:
            try:
                message = json_safe(json.loads(await socket.receive_text()))
            except (ValueError, KeyError, RecursionError):
                message = None
            answer = await answered(host, session, message)
            if answer is not None:
                await socket.send_text(to_json(answer).decode())
    except (NotAllowed, BadCall) as error:
        await socket.send_text(to_json(_failed(None, INVALID_REQUEST, str(error))).decode())
        await socket.close()
    except WebSocketDisconnect:
        pass


async def answered(host: Host, session: str, said: object) -> JSON | None:
    """Return the answer to a JSON-RPC message; None to a notification."""
    message = as_object(said)
    if message is None:
        return _failed(None, INVALID_REQUEST, "expected a JSON-RPC 2.0 request, one object")
    number = message.get("id")
    number = number if isinstance(number, int | str) else None
    method, params = message.get("method"), as_object(message.get("params", {}))
    if not isinstance(method, str):
        return _failed(number, INVALID_REQUEST, "expected a method")
    if params is None:
        return _failed(number, INVALID_PARAMS, "expected params to be an object")
    if method.startswith("notifications/"):
        return None
    try:
        result = await _called(host, _meant(session, params), method, params)
    except _Refused as error:
        return _failed(number, error.code, str(error))
    except WarroomError as error:
        code = SERVER_ERROR if isinstance(error, AtCapacity) else INVALID_PARAMS
        return _failed(number, code, str(error), kind=code_of(error)[1])
    return {"jsonrpc": "2.0", "id": number, "result": result}


async def _called(host: Host, session: str, method: str, params: Mapping[str, Any]) -> JSON:
    match method:
        case "initialize":
            said = params.get("protocolVersion")
            return {
                "protocolVersion": said if said in PROTOCOLS else PROTOCOLS[0],
                "capabilities": {"tools": {"listChanged": False}},
                "serverInfo": {
                    "name": host.kind.served_as,
                    "title": host.kind.title,
                    "version": version_of(host.kind),
                },
                "instructions": host.kind.brief,
            }
        case "ping":
            return {}
        case "tools/list":
            return {"tools": tools_of(host)}
        case "tools/call":
            return await _tool(host, session, params)
        case "openenv/session/create":
            return {"session_id": new_id()}
        case "openenv/session/close":
            if not params.get("session_id"):
                raise _Refused(INVALID_PARAMS, "expected a session_id")
            await host.close(session)
            return {"session_id": params["session_id"], "closed": True}
        case _:
            raise _Refused(METHOD_NOT_FOUND, f"unknown method {method[:80]!r}")


async def _tool(host: Host, session: str, params: Mapping[str, Any]) -> JSON:
    name, arguments = params.get("name"), as_object(params.get("arguments") or {})
    if arguments is None:
        raise _Refused(INVALID_PARAMS, "expected arguments to be an object")
    if name == RESET:
        return _content(await host.reset(session, arguments))
    if name not in host.kind.verbs:
        known = ", ".join((RESET, *host.kind.verbs))
        raise _Refused(INVALID_PARAMS, f"unknown tool {str(name)[:80]!r}; expected one of {known}")
    return _content(await host.step(session, action_of(name, arguments)))


def _content(turn: Turn) -> JSON:
    text = to_json(turn.observation).decode()
    return {
        "content": [{"type": "text", "text": text}],
        "structuredContent": turn.observation,
        "isError": False,
        "_meta": {**about(turn), "reward": turn.reward, "done": turn.done},
    }


def _meant(session: str, params: Mapping[str, Any]) -> str:
    """Return the session of a call: its own, or the one its params name, of the same tenant."""
    named = params.get("session_id")
    if named is None:
        return session
    if not isinstance(named, str) or not is_id(named):
        raise _Refused(INVALID_PARAMS, "expected a session_id of letters, digits, '_', '.', '-'")
    return session.rpartition("/")[0] + "/" * ("/" in session) + named


def _is_hello(message: object) -> bool:
    return (as_object(message) or {}).get("method") == "initialize"


def _failed(number: int | str | None, code: int, message: str, **data: Any) -> JSON:
    error: JSON = {"code": code, "message": message, **({"data": data} if data else {})}
    return {"jsonrpc": "2.0", "id": number, "error": error}


def _json(body: JSON, *, session: str | None = None) -> Response:
    headers = {MCP_HEADER: session} if session else {}
    return Response(to_json(body), 200, headers, media_type="application/json")
