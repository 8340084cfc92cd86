"""OpenEnv's `/ws`: one frame in, one frame out, for as long as the socket lives, and then again.

Beyond OpenEnv: a session outlives its socket (`?session_id=` takes it up again), a step may say
which step it is (`{"type": "step", "data": ..., "step": 3}`) and then happens exactly once, a tool
call is an action too, and a frame that makes no sense is answered, not hung up on.

Several sockets may speak for one session. Where an environment has roles, `?role=` seats a socket
as one of them: it acts and looks as that role alone, `observe` shows what it sees by now, `state`
shows the board, `reset` begins anew for all, and `close` only leaves.

An environment may have a dialect of its own on the same path: frames with a `command` are its.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from pydantic_core import to_json
from starlette.websockets import WebSocket, WebSocketDisconnect

from warroom.environments.episode import JSON
from warroom.errors import AtCapacity, BadCall, NotAllowed, WarroomError
from warroom.server.callers import HEADER, named_by, told
from warroom.server.host import Host, about, as_observation
from warroom.server.mcp import answered
from warroom.server.rest import MOST_BODY, code_of, json_object
from warroom.server.sessions import new_id
from warroom.server.tools import tools_of, unwrapped
from warroom.server.wire import Frame, read

TRY_LATER, NOT_YOURS = 1013, 1008
_TYPES = "reset, step, state, observe, close, mcp"
CLOSED = "closed"

Command = Callable[[Host, str, JSON], Awaitable[JSON]]
"""Answers a frame of an environment's own dialect in a session; after a `closed` one it is over."""


class Socket:
    """One socket of one session."""

    def __init__(self, host: Host, socket: WebSocket, command: Command | None = None) -> None:
        self._host = host
        self._socket = socket
        self._command = command
        self._session = ""

    async def serve(self) -> None:
        """Speak until the other side closes."""
        try:
            self._host = self._host.seated(self._socket)
            named = named_by(self._socket) or new_id()
            self._session = self._host.callers.session(self._socket, named=named)
            await self._socket.accept(headers=[(HEADER.encode(), told(self._session).encode())])
            self._host.sessions.attach(self._session)
        except (AtCapacity, NotAllowed, BadCall) as error:
            await self._turned_away(error)
            return
        try:
            await self._speak()
        except WebSocketDisconnect:
            pass
        finally:
            self._host.sessions.detach(self._session)

    async def _turned_away(self, error: WarroomError) -> None:
        if not isinstance(error, AtCapacity):
            await self._socket.accept()
        sessions = self._host.sessions
        counts = {"active_sessions": sessions.active, "max_sessions": sessions.capacity}
        await self._send(_error(code_of(error)[1], str(error), **counts))
        await self._socket.close(TRY_LATER if isinstance(error, AtCapacity) else NOT_YOURS)

    async def _speak(self) -> None:
        while True:
            message = await self._socket.receive()
            if message["type"] == "websocket.disconnect":
                return
            text = message.get("text")
            answer = await self._answered(text if text is not None else message.get("bytes") or b"")
            if answer is not None:
                await self._send(answer)
            if answer is None or answer["type"] == CLOSED:
                await self._socket.close()
                return

    async def _answered(self, raw: str | bytes) -> JSON | None:
        if len(raw) > MOST_BODY:
            return _error("VALIDATION_ERROR", f"expected a frame of at most {MOST_BODY} bytes")
        try:
            frame = json_object(raw)
        except BadCall as error:
            return _error("INVALID_JSON", str(error))
        try:
            if self._command is not None and "command" in frame:
                return await self._command(self._host, self._session, frame)
            if frame.get("type") not in _TYPES.split(", "):
                found = str(frame.get("type", ""))[:80]
                return _error("UNKNOWN_TYPE", f"unknown type {found!r}; expected one of {_TYPES}")
            return await self._done(read(Frame, frame))
        except WarroomError as error:
            kind = code_of(error)[1]
            return _error(_CODES.get(kind, kind), str(error), kind=kind)

    async def _done(self, frame: Frame) -> JSON | None:
        host, session = self._host, self._session
        match frame.type:
            case "reset":
                turn = await host.reset(session, frame.data)
                return {"type": "observation", "data": as_observation(turn)}
            case "step":
                return {"type": "observation", "data": await self._stepped(frame)}
            case "observe":
                turn = await host.observe(session)
                return {"type": "observation", "data": as_observation(turn)}
            case "state":
                return {"type": "state", "data": await host.state(session)}
            case "mcp":
                return {"type": "mcp", "data": await answered(host, session, frame.data)}
            case "close":
                await host.close(session)
                return None

    async def _stepped(self, frame: Frame) -> JSON:
        if frame.data.get("type") == "list_tools":
            tools = [{**tool, "input_schema": tool["inputSchema"]} for tool in tools_of(self._host)]
            return {"observation": {"tools": tools}, "reward": 0.0, "done": False}
        action, tool = unwrapped(frame.data)
        turn = await self._host.step(self._session, action, number=frame.step)
        if tool is None:
            return as_observation(turn)
        result: dict[str, Any] = {"tool_name": tool, "result": turn.observation, "error": None}
        return {**as_observation(turn), "observation": result, "metadata": about(turn)}

    async def _send(self, frame: JSON) -> None:
        await self._socket.send_text(to_json(frame).decode())


_CODES = {
    "BAD_SCENARIO": "EXECUTION_ERROR",
    "NO_EPISODE": "EXECUTION_ERROR",
    "OUT_OF_STEP": "EXECUTION_ERROR",
    "NOT_KEPT": "EXECUTION_ERROR",
}
"""OpenEnv's words for our errors, where it has one; a reply's `kind` holds ours."""


def _error(code: str, message: str, **more: Any) -> JSON:
    return {"type": "error", "data": {"message": message, "code": code, **more}}
