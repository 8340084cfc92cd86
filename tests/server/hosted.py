"""A server in this process, for tests that need no socket of the operating system."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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


def fresh(session: str) -> dict[str, str]:
    """Return the headers of a session."""
    return {"x-session-id": session}


def task_names() -> tuple[str, ...]:
    """Return the library tasks by name."""
    return KINDS[NAME].tasks
