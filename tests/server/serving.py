"""A server in processes of its own, on a real port: started, killed and started again.

with serving(tmp_path) as server:
    Client(server.url).reset()
    server.kill()
    server.start()
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

PATIENCE_S = 60.0  # for a start; generous, as machines are shared


class Server:
    """`warroom serve`, its address, and what it says and uses. All starts share port and log."""

    def __init__(
        self,
        folder: Path,
        *flags: str,
        tokens: str = "",
        workers: int = 1,
        environment: str = "incident_response",
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self.log = folder / "sessions.db"
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._said = folder / "stderr.txt"
        self._command = [
            sys.executable, "-m", "warroom", "serve", environment,
            "--port", str(self.port), "--sessions", str(self.log), "--workers", str(workers),
            *flags,
        ]  # fmt: skip
        self._environment = {**os.environ, "WARROOM_TOKENS": tokens, **(variables or {})}
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and return when it answers."""
        with self._said.open("ab") as said:
            self._running = subprocess.Popen(
                self._command, stdout=said, stderr=said, env=self._environment,
                start_new_session=True,  # so that it can be killed with its workers
            )  # fmt: skip
        patient_until = time.monotonic() + PATIENCE_S
        while not self._answers():
            assert self._running.poll() is None, self.said
            assert time.monotonic() < patient_until, self.said
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill it and its workers with SIGKILL: nothing of it gets to run again."""
        if self._running is not None:
            os.killpg(self._running.pid, signal.SIGKILL)
            self._running.wait()
            self._running = None

    def kill_worker(self) -> None:
        """Kill one worker with SIGKILL; its supervisor starts another."""
        os.kill(self.pids[-1], signal.SIGKILL)

    @property
    def said(self) -> str:
        """Return all that it has printed, over all starts."""
        return self._said.read_text(encoding="utf-8", errors="replace")

    @property
    def pids(self) -> list[int]:
        """Return its process, then those of its workers, oldest first."""
        if self._running is None:
            return []
        top = self._running.pid
        children = Path(f"/proc/{top}/task/{top}/children").read_text().split()
        workers = [int(pid) for pid in children if "resource_tracker" not in _command_of(int(pid))]
        return [top, *workers]

    @property
    def memory_mib(self) -> float:
        """Return the memory that it and its workers hold (RSS)."""
        return sum(_kib(pid, "VmRSS") for pid in self.pids) / 1024

    @property
    def cpu_s(self) -> float:
        """Return the processor time that it and its workers have used."""
        return sum(_cpu_s(pid) for pid in self.pids)

    def _answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", timeout=5.0).status_code == 200
        except httpx.HTTPError:
            return False


@contextmanager
def serving(folder: Path, *flags: str, **how: Any) -> Generator[Server, None, None]:
    """Yield a running server whose sessions are kept in a folder; `how` is as in `Server`."""
    server = Server(folder, *flags, **how)
    try:
        server.start()
        yield server
    finally:
        server.kill()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def _command_of(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text(errors="replace")


def _kib(pid: int, name: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def _cpu_s(pid: int) -> float:
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
