"""Frames that no client should send, to a server that must answer every one of them.

    python tests/server/fuzz.py --frames 20000

Every frame is answered in JSON or with a documented close, no answer is a 500, the server says
nothing of its own accord, goes on living, and holds as much memory afterwards as before. Frames
are a function of the seed and their number, so what is found can be sent again.
"""

import argparse
import json
import logging
import socket
import struct
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from odd_frames import anything, frame, text_of
from serving import Server, serving
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from warroom.world.noise import draw, pick

REPLY_S = 60.0
CLOSES = {  # documented in the module of each socket, the rest in RFC 6455
    1000: "the client asked for it",
    1007: "text that is no UTF-8",
    1009: "a frame of more than 1 MiB",
}
QUIET = logging.getLogger("fuzz")  # the client logs a cut connection as an error of its own
QUIET.setLevel(logging.CRITICAL)
MOST_FRAME = 1 << 20  # bytes; `warroom serve` hangs up on more
STATUSES = {200, 202, 400, 401, 404, 405, 409, 413, 422}
GROWTH_MIB = 24.0  # episodes of the sessions in use, and freed memory that malloc keeps
WARM = 300  # frames before memory is first measured: imports and caches

MCP_ROUTES = ("POST /mcp",)
ROUTES = ("GET /", "POST /reset", "POST /step", "POST /step", "POST /step", "GET /state",
          "GET /tasks", "GET /health", "GET /schema", "GET /metadata", "POST /fork", "POST /close",
          "POST /sessions", "GET /openapi.json", "GET /list_environments", "GET /ws",
          "GET /nowhere", "POST /incident_response/tasks", "POST /incident_response/task",
          "POST /incident_response/task_range", "POST /incident_response/num_tasks",
          "GET /incident_response/splits")  # fmt: skip
OTHER_METHODS = ("PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "GET", "POST")
QUERY = ("task_id", "seed", "step", "scenario", "split", "index", "reward", "episode_id",
         "session_id", "token", "odd")  # fmt: skip


@dataclass(slots=True)
class Found:
    """What came of some frames."""

    frames: int = 0
    answers: Counter[str] = field(default_factory=Counter[str])
    faults: list[str] = field(default_factory=list[str])
    before_mib: float = 0.0
    after_mib: float = 0.0

    def fault(self, sent: str | bytes, why: str) -> None:
        """Note a frame that was not answered as it should be."""
        self.faults.append(f"{why}: {sent[:300]!r} ({len(sent)} long)")


class Sockets:
    """One socket to a path, opened again whenever it is closed."""

    def __init__(self, server: Server, path: str, found: Found) -> None:
        self._server, self._path, self._found = server, path, found
        self._socket: ClientConnection | None = None
        self._hung_up = ExitStack()
        self._opened = 0

    def send(self, said: str | bytes) -> None:
        """Send a frame and see that it is answered."""
        open_socket = self._socket or self._open()
        try:
            open_socket.send(said)
            if self._path == "/mcp" and len(said) <= MOST_FRAME:
                self._read_until_in_step(open_socket, said)
            else:
                self._judge(said, open_socket.recv(timeout=REPLY_S))
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd else 1006
            self._found.answers[f"{self._path} close {code}"] += 1
            cut_off = len(said) > MOST_FRAME  # hung up on before it was all sent: no time to say so
            if code not in CLOSES and not (code == 1006 and cut_off):
                self._found.fault(said, f"{self._path} closed with {code}")
            self.close()
        except TimeoutError:
            self._found.fault(said, f"{self._path}: no answer")
            self.close()

    def _read_until_in_step(self, on: ClientConnection, said: str | bytes) -> None:
        """A notification has no answer, so a ping follows every frame."""
        mark = f"mark-{self._found.frames}"
        on.send(text_of({"jsonrpc": "2.0", "id": mark, "method": "ping"}))
        for _ in range(2):
            answer = on.recv(timeout=REPLY_S)
            if json.loads(answer).get("id") == mark:
                return
            self._judge(said, answer)
        self._found.fault(said, f"{self._path}: answered twice")

    def _judge(self, said: str | bytes, answer: str | bytes) -> None:
        body = json.loads(answer)
        if body.get("jsonrpc") == "2.0":
            kind = f"rpc {body['error']['code']}" if "error" in body else "rpc result"
        else:
            kind = body["data"]["code"] if body["type"] == "error" else body["type"]
        self._found.answers[f"{self._path} {kind}"] += 1

    def _open(self) -> ClientConnection:
        self._opened += 1
        where = self._server.url.replace("http", "ws", 1) + self._path
        named = f"?session_id=fuzz-{self._opened % 4}"
        opening = connect(where + named, max_size=None, compression=None, logger=QUIET)
        self._socket = self._hung_up.enter_context(opening)
        return self._socket

    def close(self) -> None:
        """Hang up; the next frame opens the socket again."""
        self._socket = None
        self._hung_up.close()


class Requests:
    """HTTP requests to any route, with a frame for a body."""

    def __init__(self, server: Server, found: Found, *, routes: tuple[str, ...] = ROUTES) -> None:
        self._http = httpx.Client(base_url=server.url, timeout=REPLY_S)
        self._found, self._routes = found, routes

    def send(self, said: str | bytes) -> None:
        """Send a frame to some route and see that it is answered."""
        at = f"rest/{self._found.frames}"
        method, _, path = pick(self._routes, at, "route").partition(" ")
        if draw(at, "other?") < 0.1:
            method = pick(OTHER_METHODS, at, "method")
        body = said.encode("utf-8", "surrogatepass") if isinstance(said, str) else said
        answer = self._http.request(
            method, path, content=None if draw(at, "body?") < 0.1 else body,
            params=self._query(at), headers=self._headers(at),
        )  # fmt: skip
        self._found.answers[f"{path if path == '/mcp' else 'rest'} {answer.status_code}"] += 1
        if answer.status_code not in STATUSES:
            self._found.fault(said, f"{method} {answer.url}: {answer.status_code} {answer.text}")
        elif answer.content and answer.status_code not in (404, 405):
            answer.json()

    def _query(self, at: str) -> dict[str, str]:
        names = [name for name in QUERY if draw(at, name) < 0.1]
        return {
            name: str(anything(f"{at}.{name}", 4)).encode("utf-8", "replace").decode()[:500]
            for name in names
        }

    def _headers(self, at: str) -> dict[str, str]:
        named = pick(("fuzz-1", "fuzz-2", "a/b", "x" * 200, "default"), at, "session")
        kind = pick(("application/json", "text/plain", "multipart/form-data"), at, "kind")
        return {"x-session-id": named, "content-type": kind}

    def close(self) -> None:
        """Hang up."""
        self._http.close()


class Rude:
    """Connections that are cut while a frame is on its way, or before the server has agreed."""

    def __init__(self, server: Server, found: Found) -> None:
        self._server, self._found = server, found

    def send(self, said: str | bytes) -> None:
        """Open a socket, send a frame as half a HTTP request or a WebSocket frame, and be gone."""
        at = f"rude/{self._found.frames}"
        body = said.encode("utf-8", "surrogatepass") if isinstance(said, str) else said
        path = pick(("/ws", "/mcp"), at)
        greeting = (
            f"GET {path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        ).encode()
        frame = b"\x81\xfe" + len(body[:60_000]).to_bytes(2, "big") + b"\0\0\0\0" + body[:60_000]
        half = f"POST /step HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body) + 9}\r\n\r\n".encode()
        told = pick((greeting, greeting + frame, greeting + frame[:-1], half + body), at, "told")
        with socket.create_connection(("127.0.0.1", self._server.port), REPLY_S) as rude:
            if draw(at, "reset?") < 0.5:  # a TCP reset instead of a farewell
                rude.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            rude.sendall(told)
            if draw(at, "waits?") < 0.5:
                rude.recv(200 if told.startswith(b"GET") else 0)
        self._found.answers["rude"] += 1

    def close(self) -> None:
        """Do nothing: it has hung up already."""


def fuzzed(server: Server, *, frames: int, seed: int = 0, watch: Callable[[int], None]) -> Found:
    """Send frames over every channel in turn."""
    found = Found()
    channels = [
        Sockets(server, "/ws", found),
        Sockets(server, "/mcp", found),
        Requests(server, found, routes=MCP_ROUTES),
        Requests(server, found),
        Rude(server, found),
    ]
    for number in range(frames):
        place = number % len(channels)
        channels[place].send(frame(number, seed=seed, mcp=place in (1, 2)))
        found.frames += 1
        if found.frames == min(WARM, frames // 2):
            found.before_mib = server.memory_mib
        watch(number)
    for channel in channels:
        channel.close()
    found.after_mib = server.memory_mib
    if "Traceback" in server.said or "ERROR" in server.said:
        found.faults.append(f"the server said {server.said[-3000:]}")
    if found.after_mib - found.before_mib > GROWTH_MIB:
        found.faults.append(f"memory grew from {found.before_mib:.0f} to {found.after_mib:.0f} MiB")
    return found


def main() -> None:
    """Fuzz a server of one's own and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as server:

        def watch(number: int) -> None:
            if number % 1000 == 0:
                print(f"{number} frames, {server.memory_mib:.1f} MiB", flush=True)

        found = fuzzed(server, frames=asked.frames, seed=asked.seed, watch=watch)
    for kind, count in sorted(found.answers.items()):
        print(f"{kind:40} {count:7}")
    for fault in found.faults[:20]:
        print(f"FAULT {fault}")
    memory = f"{found.before_mib:.1f} MiB warmed up, {found.after_mib:.1f} MiB at the end"
    print(f"{found.frames} frames, {len(found.faults)} faults; server memory: {memory}")
    raise SystemExit(bool(found.faults))


if __name__ == "__main__":
    main()
