"""The sync client."""

import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, overload

import httpx
from pydantic import BaseModel
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from warroom.client.talk import (
    BROKEN,
    CLOSE,
    INCIDENT_RESPONSE,
    JSON,
    OBSERVE,
    PATIENCE_S,
    REPLY_S,
    STATE,
    O,
    S,
    Talk,
    Turn,
    Words,
    is_hopeless,
    new_session,
    raised,
    waits,
)
from warroom.environments.incident_response.wire import Observation, State
from warroom.errors import AtCapacity, NotKept

T = TypeVar("T")


class Client(Generic[O, S]):
    """One session of one environment, at `http://host:port` or `http://host:port/<environment>`.

    `session` takes up a session that is already there, and `role` one seat in it, where several
    play together: all that is done and seen is then that role's. A broken connection is mended for
    up to `patience_s`, and what was asked is asked again: a step happens once all the same.
    """

    @overload
    def __init__(
        self: "Client[Observation, State]",
        url: str,
        *,
        session: str | None = None,
        token: str | None = None,
        role: str | None = None,
        patience_s: float = PATIENCE_S,
        reply_s: float = REPLY_S,
    ) -> None: ...

    @overload
    def __init__(
        self,
        url: str,
        words: Words[O, S],
        *,
        session: str | None = None,
        token: str | None = None,
        role: str | None = None,
        patience_s: float = PATIENCE_S,
        reply_s: float = REPLY_S,
    ) -> None: ...

    def __init__(
        self,
        url: str,
        words: Words[Any, Any] = INCIDENT_RESPONSE,
        *,
        session: str | None = None,
        token: str | None = None,
        role: str | None = None,
        patience_s: float = PATIENCE_S,
        reply_s: float = REPLY_S,
    ) -> None:
        self._talk: Talk[O, S] = Talk(
            url=url, words=words, token=token, role=role, session=session or new_session()
        )
        self._patience_s, self._reply_s = patience_s, reply_s
        self._socket: ClientConnection | None = None
        self._open = ExitStack()

    @property
    def session(self) -> str:
        """Return the session's id: all that is needed to take it up again."""
        return self._talk.session

    def reset(self, **options: Any) -> Turn[O]:
        """Begin an episode: `task` and `seed`, or `scenario`, or `split` and `index`.

        `reward="terminal"` pays once at the end; `episode_id` gives it a name.
        """
        return self._asked(self._talk.reset(options), self._talk.turn)

    def step(self, action: Mapping[str, Any] | BaseModel) -> Turn[O]:
        """Take an action. A wrong one is scored; it is no error."""
        if self._talk.taken is None:
            self.state()
        return self._asked(self._talk.step(action), self._talk.turn)

    def observe(self) -> Turn[O]:
        """Return what is to be seen now, without doing anything.

        Where several play in one session, others may have acted since: `step` then says so
        (`OutOfStep`), and is taken after another look.
        """
        return self._asked(OBSERVE, self._talk.turn)

    def state(self) -> S:
        """Return where the episode stands."""
        return self._asked(STATE, self._talk.state)

    def fork(self, *, step: int | None = None) -> Self:
        """Return a client of a new session that holds a copy of this episode, up to a step."""
        params = {} if step is None else {"step": step}
        answer = self._http("POST", "fork", params=params)
        return type(self)(
            self._talk.url, self._talk.words, session=answer.headers["x-session-id"],
            token=self._talk.token, role=self._talk.role, patience_s=self._patience_s,
            reply_s=self._reply_s,
        )  # fmt: skip

    def tasks(self, environment: str, split: str) -> list[JSON]:
        """Return the tasks of a split; `task["reset"]` is what a reset takes."""
        answer = self._http("POST", f"{environment}/tasks", json={"split": split})
        return answer.json()["tasks"]

    def close(self) -> None:
        """Forget the session, here and on the server."""
        if self._socket is not None:
            try:
                self._socket.send(CLOSE)
                self._socket.recv(timeout=1.0)
            except BROKEN:
                pass
            self.drop()

    def drop(self) -> None:
        """Let go of the connection; the session stays on the server."""
        self._socket = None
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _asked(self, frame: str, read: Callable[[str | bytes], T]) -> T:
        pauses = waits(self._patience_s)
        while True:
            try:
                socket = self._connected()
                with suppress(ConnectionClosed):  # turned away: why is still to be read
                    socket.send(frame)
                return read(socket.recv(timeout=self._reply_s))
            except (*BROKEN, AtCapacity, NotKept) as error:
                self.drop()
                pause_s = next(pauses, None)
                if pause_s is None or is_hopeless(error):
                    raise
                time.sleep(pause_s)

    def _connected(self) -> ClientConnection:
        if self._socket is None:
            opening = connect(
                self._talk.socket_url, additional_headers=self._talk.headers,
                open_timeout=self._reply_s, max_size=None, compression=None,
            )  # fmt: skip
            self._socket = self._open.enter_context(opening)
        return self._socket

    def _http(self, method: str, path: str, **more: Any) -> httpx.Response:
        answer = httpx.request(
            method,
            self._talk.route(path),
            headers=self._talk.headers,
            timeout=self._reply_s,
            **more,
        )
        if answer.is_error:
            raise raised(answer.json()["error"])
        return answer
