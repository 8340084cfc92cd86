"""What tests of deploy shells share: the folder, its server in a process, a copied checkout.

with serving(RESPONSE, sessions=tmp_path / "sessions.db") as url:
    ...
"""

import fcntl
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import yaml

from warroom.cli import inference

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """A deploy folder, and what its documents say: where it listens, what starts.

    `begin` are the options of a reset that always works, `health` the route that says so. Its image
    runs as `user` and starts with `command`, uvicorn on its application unless it is another one.
    """

    environment: str
    port: int
    app: str
    package: str
    health: str
    begin: Mapping[str, Any]
    user: str = "65532:65532"
    command: tuple[str, ...] = ()

    @property
    def start(self) -> tuple[str, ...]:
        """Return how its image starts."""
        usual = ("uvicorn", self.app, "--host", "0.0.0.0", "--port", str(self.port))
        return self.command or usual

    @property
    def folder(self) -> Path:
        """Return where it is."""
        return ROOT / "deploy" / self.environment

    def text(self, name: str) -> str:
        """Return a file of it."""
        return (self.folder / name).read_text(encoding="utf-8")

    @property
    def manifest(self) -> dict[str, Any]:
        """Return what it declares itself to be."""
        return cast(dict[str, Any], yaml.safe_load(self.text("openenv.yaml")))

    @property
    def distribution(self) -> str:
        """Return the name by which OpenEnv finds it installed."""
        return f"openenv-{self.package.replace('_', '-')}"


RESPONSE = Shell(
    environment="incident_response",
    port=7860,
    app="main:app",
    package="incident_response",
    health="/health",
    begin={"task_id": "task_easy"},
)
CENTER = Shell(
    environment="command_center",
    port=8000,
    app="server.app:app",
    package="incident_command_center_env",
    health="/healthz",
    begin={"task_name": "easy"},
)
WRITER = Shell(
    environment="postmortem_writer",
    port=7860,
    app="server.app:app",
    package="incident_postmortem_writer",
    health="/health",
    begin={"difficulty": "easy"},
    user="1000:1000",
    command=("python", "-m", "server.app"),
)
SHELLS = (RESPONSE, CENTER, WRITER)
PATIENCE_S = 60.0  # for a start; generous, as machines are shared
_OURS = (
    "WARROOM_",
    "ENV_",
    "RANDOM_BASELINE",
    "POLICY_MODEL",
    "OPENAI_API_KEY",
    "API_KEY",
    "DIFFICULTY",
    "MAX_CONCURRENT_ENVS",
    "WORKERS",
    "HF_TOKEN",
    "API_BASE_URL",
    "MODEL_NAME",
)
_FIXED = ("PYTHONPATH", "VIRTUAL_ENV")
COPIED = ("pyproject.toml", "README.md", "LICENSE", "constraints.txt", "src", "deploy")


def environment(**more: str) -> dict[str, str]:
    """Return the variables of a process that knows only what a test tells it."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_OURS) and name not in _FIXED
    }
    path = f"{Path(sys.executable).parent}:{kept['PATH']}"
    return {**kept, "PATH": path, "HOST": "127.0.0.1", **more}


@contextmanager
def documented(shell: Shell, *, sessions: Path) -> Generator[str, None, None]:
    """Yield the address that a shell's documents speak to, once no other test is speaking to it."""
    with (Path(tempfile.gettempdir()) / f"warroom-tests-{shell.port}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not is_free(shell.port):
            pytest.skip(f"the documents speak to port {shell.port}, where somebody else listens")
        with serving(shell, sessions=sessions, port=shell.port) as url:
            yield url


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def is_free(port: int) -> bool:
    """Whether nobody listens at a port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


@contextmanager
def running(
    command: Sequence[str], *, cwd: Path, env: Mapping[str, str], url: str
) -> Generator[int, None, None]:
    """Yield the process id of a server once it says that it is healthy; stop it afterwards."""
    process = subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        patient_until = time.monotonic() + PATIENCE_S
        while not _is_healthy(url):
            if process.poll() is not None or time.monotonic() > patient_until:
                process.kill()
                raise AssertionError(process.communicate()[0])
            time.sleep(0.05)
        yield process.pid
    finally:
        process.terminate()
        try:
            process.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


@contextmanager
def serving(
    shell: Shell,
    *,
    sessions: Path,
    cwd: Path | None = None,
    port: int | None = None,
    python: str = sys.executable,
) -> Generator[str, None, None]:
    """Yield the address of a shell's application, started in its folder or a copy of it."""
    port = port or free_port()
    url = f"http://127.0.0.1:{port}"
    command = [python, "-m", "uvicorn", shell.app, "--host", "127.0.0.1", "--port", str(port)]
    env = environment(WARROOM_SESSIONS=str(sessions))
    with running(command, cwd=cwd or shell.folder, env=env, url=url):
        yield url


def checked_out(shell: Shell, into: Path) -> Path:
    """Copy what a checkout holds and return its deploy folder; no test writes into the real one."""
    copied(into, COPIED)
    return into / shell.folder.relative_to(ROOT)


def copied(into: Path, names: Sequence[str]) -> None:
    """Copy files and folders of the repository into a new folder, but for what was built there."""
    unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info", "*.whl")
    into.mkdir()
    for name in names:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, into / name, ignore=unwanted)
        else:
            shutil.copy(source, into / name)


def fresh_venv(folder: Path) -> Path:
    """Make a virtual environment that holds pip alone, and return where its commands are."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=120)
    return folder / "bin"


def _is_healthy(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=5.0, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def inferred_in(shell: Shell, *flags: str, **told: str) -> subprocess.CompletedProcess[str]:
    """Run the inference of a shell in its folder, with nothing but the variables it is told."""
    return subprocess.run(
        [sys.executable, "inference.py", *flags],
        cwd=shell.folder, env=environment(**told), capture_output=True, text=True, timeout=240,
    )  # fmt: skip


def inferred_nowhere(run: Callable[[], None], url_named: str, *flags: str) -> tuple[str, str, str]:
    """Run an inference in this process whose server is not there; return its URL, stdout, stderr.

    It has to leave with 1.
    """
    nowhere = f"http://127.0.0.1:{free_port()}"
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inference, "PATIENCE_S", 0.1)
        patch.setattr(sys, "argv", ["inference.py", *flags])
        patch.setenv(url_named, nowhere)
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as left:
            run()
    assert left.value.code == 1
    return nowhere, out.getvalue(), err.getvalue()


def bash(lines: str) -> dict[str, Any]:
    """Run lines of a document with bash, exactly as they are written, and read the answer."""
    said = subprocess.run(["bash", "-c", lines], capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


def tables(document: str, heading: str) -> list[list[list[str]]]:
    """Return the tables between a heading of a document and the next, row by row."""
    level = heading.partition(" ")[0]
    body = re.split(rf"^{level} ", document.split(f"{heading}\n", 1)[1], flags=re.MULTILINE)[0]
    found = re.findall(r"(?:^\|.*\n)+", body, flags=re.MULTILINE)
    return [
        [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in
         table.strip().splitlines()[2:]]
        for table in found
    ]  # fmt: skip
