"""A server in this process: without a socket of the operating system, or listening at one."""

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from starlette.testclient import TestClient

from warroom.environments.registry import KINDS
from warroom.server.app import Settings, app

JSON = dict[str, Any]
NAME = "incident_response"
LOOK: JSON = {"action_type": "investigate", "target": "postgres-db"}
CALL: JSON = {"action_type": "escalate", "target": "database-team"}
FIX: JSON = {"action_type": "apply_fix", "target": "increase_db_connections"}
WAIT: JSON = {"action_type": "no_op"}
EASY = (LOOK, CALL, FIX)


@contextmanager
def served(
    folder: Path,
    *names: str,
    tokens: tuple[str, ...] = (),
    capacity: int = 64,
    artifacts: Path | None = None,
) -> Generator[TestClient, None, None]:
    """Yield a client of a server whose sessions are kept in a folder."""
    settings = Settings(
        log=folder / "sessions.db", tokens=tokens, capacity=capacity, artifacts=artifacts
    )
    with TestClient(app(*(names or (NAME,)), settings=settings)) as client:
        yield client


@contextmanager
def listening(settings: Settings, name: str = NAME) -> Generator[str, None, None]:
    """Yield the address of a server that runs in a thread of this process."""
    config = uvicorn.Config(app(name, settings=settings), port=0, log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=20)


def fresh(session: str) -> dict[str, str]:
    """Return the headers of a session."""
    return {"x-session-id": session}


def task_names() -> tuple[str, ...]:
    """Return the library tasks by name."""
    return KINDS[NAME].tasks
