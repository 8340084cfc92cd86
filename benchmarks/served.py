"""How fast steps are served over `/ws`: our server, OpenEnv's, and a bare echo, side by side.

    python benchmarks/served.py            # needs: pip install -e '.[bench]'

All three run under uvicorn with the same settings, one process each, in one run, and hear the same
frames from the same client, in turns. The echo reads JSON, answers what an episode would have
answered, and does nothing else: it is the floor. OpenEnv's `create_app` hosts the same environment.
Client and servers share the machine, so the server's processor time is the figure to trust.

Two loops. `episode`: a reset, looks at four services and the reference's cure of the medium task.
`no_op`: a reset and 14 times the cheapest action. Resets take time and are not counted as steps.
"""

import argparse
import asyncio
import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from itertools import product
from pathlib import Path
from typing import Any

import uvicorn
from pydantic_core import to_json
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.asyncio.client import connect

import warroom
from warroom.environments.registry import KINDS

JSON = dict[str, Any]
NAME = "incident_response"
RESET: JSON = {"type": "reset", "data": {"task": "medium"}}
LOOKS = ("api-gateway", "checkout-service", "inventory-service", "redis-cache")
NO_OP: JSON = {"action_type": "no_op"}
SERVERS = ("echo", "warroom", "openenv")
CONNECTIONS = (1, 16)
ROUNDS = 5


def loops() -> dict[str, list[JSON]]:
    """Return the actions of each loop."""
    looks = [{"action_type": "investigate", "target": service} for service in LOOKS]
    cure = KINDS[NAME].reference(warroom.make(NAME, task="medium").shift)
    return {"episode": [*looks, *(act for act in cure if act not in looks)], "no_op": [NO_OP] * 14}


def frames(actions: list[JSON]) -> list[str]:
    """Return what the client sends: a reset, and the actions."""
    return [json.dumps(RESET), *(json.dumps({"type": "step", "data": act}) for act in actions)]


def answers(actions: list[JSON]) -> list[JSON]:
    """Return what a server answers to those frames, but for the components of the reward."""
    env = warroom.make(NAME, task="medium")
    told: list[JSON] = [{"observation": env.observation, "reward": None, "done": False}]
    for action in actions:
        result = env.step(action)
        told.append(
            {"observation": result.observation, "reward": result.reward, "done": result.done}
        )
    return [json.loads(to_json({"type": "observation", "data": data})) for data in told]


# The servers


def echo_app() -> Starlette:
    """Return the floor: it answers each frame with what comes next in its loop, and plays none."""
    told = {len(actions): answers(actions) for actions in loops().values()}

    async def echo(socket: WebSocket) -> None:
        await socket.accept()
        loop = told[int(socket.query_params["steps"])]
        number = 0
        try:
            while True:
                await socket.receive_json()
                await socket.send_json(loop[number % len(loop)])
                number += 1
        except WebSocketDisconnect:
            pass

    return Starlette(routes=[WebSocketRoute("/ws", echo)])


def serve(which: str, *, port: int, folder: Path) -> None:
    """Serve one of the three until killed."""
    match which:
        case "echo":
            app = echo_app()
        case "warroom":
            from warroom.server.app import Settings
            from warroom.server.app import app as hosted

            app = hosted(NAME, settings=Settings(log=folder / "sessions.db"))
        case _:
            from warroom.adapters.openenv import create_openenv_app

            app = create_openenv_app(NAME)
    uvicorn.run(
        app, host="127.0.0.1", port=port, log_level="error", ws_max_size=1 << 20,
        ws_per_message_deflate=False,
    )  # fmt: skip


@contextmanager
def serving(which: str, folder: Path) -> Generator[tuple[int, int], None, None]:
    """Yield the process and the port of a server that answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, __file__, "--serve", which, str(port), str(folder)]
    with subprocess.Popen(command) as process:
        try:
            while not _listens(port):
                assert process.poll() is None, f"{which} did not start"
                time.sleep(0.05)
            yield process.pid, port
        finally:
            process.kill()


def _listens(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def cpu_s(pid: int) -> float:
    """Return the processor time that a process has used, all its threads together."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(pid: int) -> float:
    """Return the memory that a process holds (RSS)."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


# The client


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What one turn measured."""

    steps_per_s: float
    cpu_us: float


async def played(port: int, loop: list[str], *, until: float) -> int:
    """Play one loop over and over on one connection; return how many steps were answered."""
    steps = 0
    url = f"ws://127.0.0.1:{port}/ws?steps={len(loop) - 1}"
    async with connect(url, max_size=None, compression=None) as to_server:
        while time.perf_counter() < until:
            for number, frame in enumerate(loop):
                await to_server.send(frame)
                answer = await to_server.recv()
                assert '"observation"' in str(answer[:40]), answer[:300]
                steps += number > 0
    return steps


async def measured(pid: int, port: int, loop: list[str], *, at_once: int, for_s: float) -> Rate:
    """Return the rate of one turn."""
    used, began = cpu_s(pid), time.perf_counter()
    playing = [played(port, loop, until=began + for_s) for _ in range(at_once)]
    steps = sum(await asyncio.gather(*playing))
    return Rate(
        steps_per_s=steps / (time.perf_counter() - began),
        cpu_us=1e6 * (cpu_s(pid) - used) / steps,
    )


def in_process_us(actions: list[JSON]) -> float:
    """Return what a step of a loop costs without a server, its share of the reset included."""
    took: list[float] = []
    for _ in range(60):
        began = time.perf_counter()
        env = warroom.make(NAME, task="medium")
        for action in actions:
            env.step(action)
        took.append(time.perf_counter() - began)
    return 1e6 * statistics.median(took) / len(actions)


def table(for_s: float) -> Iterator[str]:
    """Yield the lines of the result, measuring."""
    turns = list(product(loops().items(), CONNECTIONS))
    found: dict[tuple[str, str, int], list[Rate]] = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as running:
        up = {which: running.enter_context(serving(which, Path(folder))) for which in SERVERS}
        for number in range(ROUNDS + 1):  # the first warms up
            for ((loop, actions), at_once), which in product(turns, SERVERS):
                rate = asyncio.run(
                    measured(*up[which], frames(actions), at_once=at_once, for_s=for_s)
                )
                if number:
                    found.setdefault((loop, which, at_once), []).append(rate)
        held = {which: memory_mib(pid) for which, (pid, _) in up.items()}
    yield "loop     conns server   steps/s   : echo  server us/step   : echo  above the world, us"
    for (loop, actions), at_once in turns:
        world_us = in_process_us(actions)
        floor = _median(found[loop, "echo", at_once])
        for which in SERVERS:
            rate = _median(found[loop, which, at_once])
            above = "" if which == "echo" else f"{rate.cpu_us - world_us:21.0f}"
            yield (
                f"{loop:8} {at_once:5} {which:8} {rate.steps_per_s:7.0f} "
                f"{rate.steps_per_s / floor.steps_per_s:8.2f} {rate.cpu_us:15.0f} "
                f"{rate.cpu_us / floor.cpu_us:8.2f} {above}"
            ).rstrip()
        yield f"         in process: {world_us:.0f} us per step, its share of the reset included"
    yield "memory: " + ", ".join(f"{which} {mib:.0f} MiB" for which, mib in held.items())


def _median(rates: list[Rate]) -> Rate:
    return Rate(
        steps_per_s=statistics.median(rate.steps_per_s for rate in rates),
        cpu_us=statistics.median(rate.cpu_us for rate in rates),
    )


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.5, help="of each turn")
    parser.add_argument("--serve", nargs=3, metavar=("WHICH", "PORT", "FOLDER"))
    asked = parser.parse_args()
    if asked.serve:
        which, port, folder = asked.serve
        serve(which, port=int(port), folder=Path(folder))
        return
    names = ("uvicorn", "uvloop", "httptools", "starlette", "websockets", "openenv", "pydantic")
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors ({platform.machine()})")
    print(", ".join(f"{name} {version(name)}" for name in names))
    for line in table(asked.seconds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
