"""What tests of deploy shells share: the folder, its server in a process, a copied checkout.

with serving(folder, sessions=tmp_path / "sessions.db") as url:
    ...
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
SHELL = ROOT / "deploy" / "incident_response"
PATIENCE_S = 60.0  # for a start; generous, as machines are shared
_OURS = ("WARROOM_", "OPENAI_API_KEY", "HF_TOKEN", "API_BASE_URL", "MODEL_NAME", "ENV_URL")
_FIXED = ("PYTHONPATH", "VIRTUAL_ENV")
_COPIED = ("pyproject.toml", "README.md", "LICENSE", "constraints.txt", "src", "deploy")


def environment(**more: str) -> dict[str, str]:
    """Return the variables of a process that knows only what a test tells it."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_OURS) and name not in _FIXED
    }
    return {**kept, "PATH": f"{Path(sys.executable).parent}:{kept['PATH']}", **more}


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
    cwd: Path, *, sessions: Path, port: int | None = None, python: str = sys.executable
) -> Generator[str, None, None]:
    """Yield the address of `uvicorn main:app`, started in a deploy folder."""
    port = port or free_port()
    url = f"http://127.0.0.1:{port}"
    command = [python, "-m", "uvicorn", "main:app", "--host", "127.0.0.1", "--port", str(port)]
    env = environment(WARROOM_SESSIONS=str(sessions))
    with running(command, cwd=cwd, env=env, url=url):
        yield url


def checked_out(into: Path) -> Path:
    """Copy what a checkout holds and return its deploy folder; no test writes into the real one."""
    unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info", "*.whl")
    into.mkdir()
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, into / name, ignore=unwanted)
        else:
            shutil.copy(source, into / name)
    return into / SHELL.relative_to(ROOT)


def fresh_venv(folder: Path) -> Path:
    """Make a virtual environment that holds pip alone, and return where its commands are."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=120)
    return folder / "bin"


def _is_healthy(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=5.0, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False
