"""The log of what was done: all that a session is, kept in one SQLite file.

An episode is (shift, actions), so a session is how it was opened and a list of actions. What is
acknowledged has been committed: a killed server loses nothing that anybody was told. Commits are
shared by everything that arrives in the same turn of the event loop. Several processes may use
one file; who writes second to the same place is told so, and nothing is overwritten.
"""

import asyncio
import json
import secrets
import sqlite3
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from warroom.environments.episode import JSON
from warroom.errors import NotKept

BUSY_S = 2.0  # how long a commit waits for another process's commit
TOUCH_EVERY_S = 60.0  # how exactly it is known when a session was last used
_SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, episode INTEGER NOT NULL, opening TEXT NOT NULL, used_at REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS actions (
    session TEXT NOT NULL, episode INTEGER NOT NULL, number INTEGER NOT NULL, action TEXT NOT NULL,
    PRIMARY KEY (session, episode, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sessions_by_use ON sessions (used_at);
"""

Write = Callable[[sqlite3.Connection], int]
"""One write; it returns 0 if another process was there first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How an episode was opened. `shift_hash` says whether it is still what it was."""

    environment: str
    address: str
    reward: str
    episode_id: str
    shift_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a session stands: the number of its episode, and of that episode's actions."""

    episode: int
    steps: int


class SessionLog:
    """The sessions in one file. Reading is immediate, writing is awaited."""

    def __init__(self, path: Path, *, fsync: bool = False) -> None:
        self.path = path
        self._fsync = fsync
        self._pending: list[tuple[Write, asyncio.Future[int]]] = []
        self._touched: dict[str, float] = {}

    @cached_property
    def _db(self) -> sqlite3.Connection:
        """The file, opened by whoever uses it first: the thread of the event loop."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            db = sqlite3.connect(self.path, isolation_level=None, timeout=BUSY_S)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute(f"PRAGMA synchronous = {'FULL' if self._fsync else 'NORMAL'}")
            db.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise NotKept(f"{self.path}: sessions cannot be kept there: {error}") from error
        return db

    def close(self) -> None:
        """Let go of the file, if anybody opened it."""
        if "_db" in vars(self):
            self._db.close()

    # Reading

    def head(self, session: str) -> Head | None:
        """Return where a session stands, or None if nobody opened an episode in it."""
        try:
            row = self._db.execute(
                "SELECT s.episode, (SELECT COALESCE(MAX(a.number), 0) FROM actions a"
                " WHERE a.session = s.id AND a.episode = s.episode) FROM sessions s WHERE s.id = ?",
                (session,),
            ).fetchone()
        except sqlite3.Error as error:
            raise _not_kept(error) from error
        return None if row is None else Head(episode=row[0], steps=row[1])

    def load(self, session: str) -> tuple[Opening, int, tuple[JSON, ...]] | None:
        """Return how a session's episode was opened, its number and its actions."""
        with _transaction(self._db) as db:
            row = db.execute(
                "SELECT opening, episode FROM sessions WHERE id = ?", (session,)
            ).fetchone()
            if row is None:
                return None
            actions = db.execute(
                "SELECT action FROM actions WHERE session = ? AND episode = ? ORDER BY number",
                (session, row[1]),
            ).fetchall()
        return Opening(**json.loads(row[0])), row[1], tuple(json.loads(text) for (text,) in actions)

    # Writing

    def open(
        self, session: str, opening: Opening, actions: Iterable[JSON] = ()
    ) -> asyncio.Future[int]:
        """Begin a session's next episode, with actions already taken (a fork); return its number.

        What the session held before is forgotten. No number is given twice, not even to a session
        that was closed in between, so a copy of another worker's can never pass for this one.
        """
        body, episode = json.dumps(asdict(opening)), secrets.randbits(63)
        taken = [(number, json.dumps(action)) for number, action in enumerate(actions, start=1)]

        def write(db: sqlite3.Connection) -> int:
            db.execute(
                "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?)",
                (session, episode, body, time.time()),
            )
            db.execute("DELETE FROM actions WHERE session = ?", (session,))
            db.executemany(
                "INSERT INTO actions VALUES (?, ?, ?, ?)",
                [(session, episode, number, action) for number, action in taken],
            )
            return episode

        return self._committed(write)

    def append(
        self, session: str, *, episode: int, number: int, action: JSON
    ) -> asyncio.Future[int]:
        """Keep an action as number `number` of an episode; 0 if there is one already."""
        text, now = json.dumps(action), time.time()

        def write(db: sqlite3.Connection) -> int:
            kept = db.execute(
                "INSERT OR IGNORE INTO actions SELECT id, ?, ?, ? FROM sessions"
                " WHERE id = ? AND episode = ?",
                (episode, number, text, session, episode),
            ).rowcount
            if kept and now - self._touched.get(session, 0.0) > TOUCH_EVERY_S:
                db.execute("UPDATE sessions SET used_at = ? WHERE id = ?", (now, session))
                self._touched[session] = now
            return kept

        return self._committed(write)

    def forget(self, session: str) -> asyncio.Future[int]:
        """Drop a session and everything in it."""
        self._touched.pop(session, None)
        return self._committed(lambda db: _drop(db, [session]))

    def expire(self, *, older_than_s: float, keep_most: int) -> asyncio.Future[int]:
        """Drop the sessions that nobody used for long, and the oldest beyond `keep_most`."""

        def write(db: sqlite3.Connection) -> int:
            stale = db.execute(
                "SELECT id FROM sessions WHERE used_at < ? UNION SELECT id FROM"
                " (SELECT id FROM sessions ORDER BY used_at DESC LIMIT -1 OFFSET ?)",
                (time.time() - older_than_s, keep_most),
            ).fetchall()
            return _drop(db, [name for (name,) in stale])

        self._touched = {
            name: at for name, at in self._touched.items() if time.time() - at < TOUCH_EVERY_S
        }
        return self._committed(write)

    def _committed(self, write: Write) -> asyncio.Future[int]:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[int] = loop.create_future()
        if not self._pending:
            loop.call_soon(self._flush)
        self._pending.append((write, done))
        return done

    def _flush(self) -> None:
        """Commit all that was written in this turn of the loop, then tell the writers."""
        batch, self._pending = self._pending, []
        try:
            with _transaction(self._db, immediate=True) as db:
                results = [write(db) for write, _ in batch]
        except NotKept as error:
            for _, done in batch:
                if not done.done():
                    done.set_exception(error)
            return
        for (_, done), result in zip(batch, results, strict=True):
            if not done.done():  # its caller may have gone away
                done.set_result(result)


def _drop(db: sqlite3.Connection, sessions: list[str]) -> int:
    db.executemany("DELETE FROM actions WHERE session = ?", [(name,) for name in sessions])
    db.executemany("DELETE FROM sessions WHERE id = ?", [(name,) for name in sessions])
    return len(sessions)


@contextmanager
def _transaction(
    db: sqlite3.Connection, *, immediate: bool = False
) -> Generator[sqlite3.Connection, None, None]:
    """Do several things as one, as of one moment; to write, take the file `immediate`ly.

    Raises:
        NotKept: the file could not be read or written, and nothing was.
    """
    try:
        db.execute("BEGIN IMMEDIATE" if immediate else "BEGIN")
        yield db
        db.execute("COMMIT")
    except sqlite3.Error as error:
        raise _not_kept(error) from error
    finally:
        with suppress(sqlite3.ProgrammingError):  # closed, as the server is going down
            if db.in_transaction:
                db.execute("ROLLBACK")


def _not_kept(error: sqlite3.Error) -> NotKept:
    return NotKept(f"the session could not be read or written down: {error}")
