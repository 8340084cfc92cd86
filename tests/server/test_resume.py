"""Sessions go on after whatever happens to sockets, servers and disks, exactly where they were."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
from hosted import CALL, FIX, JSON, LOOK, NAME, WAIT, fresh, served
from pydantic_core import to_json
from serving import serving
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from warroom.environments.registry import kind
from warroom.errors import NoEpisode, NotKept, OutOfStep
from warroom.server import app as app_module
from warroom.server import log as log_module
from warroom.server.callers import Callers
from warroom.server.host import Host
from warroom.server.log import SessionLog
from warroom.server.sessions import Sessions, Turn

EASY = "library/task_easy"
HARD = "library/task_hard"


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def open_in(sessions: Sessions, address: str = EASY) -> Coroutine[Any, Any, Turn]:
    return sessions.reset("s", address=address, reward="shaped")


def asked(server_url: str, session: str, *frames: JSON) -> list[JSON]:
    """Return the answers to some frames over a socket that is then cut, not closed."""
    url = f"{server_url.replace('http', 'ws', 1)}/ws?session_id={session}"
    answers: list[JSON] = []
    with connect(url) as socket:
        for frame in frames:
            socket.send(json.dumps(frame))
            answers.append(json.loads(socket.recv(timeout=60)))
        socket.socket.close()
    return answers


def step(action: JSON, number: int) -> JSON:
    return {"type": "step", "data": action, "step": number}


@pytest.mark.parametrize("flags", [(), ("--fsync",)])
def test_a_cut_socket_and_a_killed_server_leave_the_session_where_it_was(
    tmp_path: Path, flags: tuple[str, ...]
) -> None:
    with serving(tmp_path, *flags) as server:
        _, first = asked(server.url, "s", {"type": "reset"}, step(LOOK, 1))
        again, state = asked(server.url, "s", step(LOOK, 1), {"type": "state"})
        server.kill()
        server.start()
        after, other, late, done = asked(
            server.url, "s", step(LOOK, 1), step(WAIT, 1), step(WAIT, 9), step(CALL, 2)
        )
        assert first == again == after
        assert state["data"]["step_count"] == 1
        assert [refused["data"]["kind"] for refused in (other, late)] == ["OUT_OF_STEP"] * 2
        assert done["data"]["metadata"]["step"] == 2
        assert "Traceback" not in server.said


def test_at_capacity_a_socket_is_told_and_closed_with_1013_and_http_with_503(
    tmp_path: Path,
) -> None:
    with serving(tmp_path, "--capacity", "1") as server:
        url = server.url.replace("http", "ws", 1)
        with connect(f"{url}/ws") as first, connect(f"{url}/ws") as second:
            told = json.loads(second.recv(timeout=60))["data"]
            with pytest.raises(ConnectionClosed) as closed:
                second.recv(timeout=60)
            answer = httpx.post(f"{server.url}/reset", timeout=60)
            first.send('{"type": "reset"}')
            assert json.loads(first.recv(timeout=60))["type"] == "observation"
    assert (told["code"], told["active_sessions"], told["max_sessions"]) == (
        "CAPACITY_REACHED", 1, 1,
    )  # fmt: skip
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1013
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "CAPACITY_REACHED")
    assert answer.headers["retry-after"] == "1"


def test_an_evicted_episode_is_rebuilt_byte_for_byte(tmp_path: Path) -> None:
    async def played() -> None:
        clock = Clock()
        sessions = Sessions(kind(NAME), SessionLog(tmp_path / "s.db"), idle_s=0.05, clock=clock)
        await open_in(sessions)
        for action in (LOOK, {"odd": 1}, CALL, WAIT, FIX):
            await sessions.step("s", action)
            before = to_json(await sessions.current("s")), to_json(await sessions.state("s"))
            clock.now_s += 0.06
            sessions.sweep()
            assert sessions.active == 0
            after = to_json(await sessions.current("s")), to_json(await sessions.state("s"))
            assert before == after

    asyncio.run(played())


def test_an_expired_session_is_gone_and_others_are_not(tmp_path: Path) -> None:
    async def played() -> None:
        log = SessionLog(tmp_path / "s.db")
        sessions = Sessions(kind(NAME), log)
        await open_in(sessions)
        await sessions.reset("young", address=EASY, reward="shaped")
        with sqlite3.connect(log.path) as db:
            db.execute("UPDATE sessions SET used_at = used_at - 7200 WHERE id LIKE '%/s'")
        db.close()
        assert await log.expire(older_than_s=3600.0, keep_most=100) == 1
        with pytest.raises(NoEpisode):
            await sessions.step("s", LOOK)
        assert (await sessions.step("young", LOOK)).step == 1

    asyncio.run(played())


def test_a_session_closed_and_begun_anew_elsewhere_is_not_mistaken_for_the_old_one(
    tmp_path: Path,
) -> None:
    """The other worker's copy is at the same step of another episode."""

    async def played() -> tuple[str, str]:
        one, other = (Sessions(kind(NAME), SessionLog(tmp_path / "s.db")) for _ in range(2))
        await open_in(one, EASY)
        await one.step("s", WAIT)
        await other.close("s")
        await open_in(other, HARD)
        await other.step("s", WAIT)
        tasks = [(await worker.current("s")).observation for worker in (one, other)]
        return tasks[0].model_dump()["task_id"], tasks[1].model_dump()["task_id"]

    assert asyncio.run(played()) == ("task_hard", "task_hard")


def locked(log: SessionLog) -> Callable[[], None]:
    """Lock the file from another connection; return what unlocks it."""
    thief = sqlite3.connect(log.path, isolation_level=None)
    thief.execute("BEGIN IMMEDIATE")
    return thief.close


def full(log: SessionLog) -> Callable[[], None]:
    """Let the file grow no more; return what lets it."""
    db = log._db  # pyright: ignore[reportPrivateUsage]
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (most,) = db.execute("PRAGMA max_page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}")

    def freed() -> None:
        db.execute(f"PRAGMA max_page_count = {most}")

    return freed


@pytest.mark.parametrize("broken", [locked, full])
def test_what_could_not_be_kept_did_not_happen_and_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Callable[[SessionLog], Any]
) -> None:
    monkeypatch.setattr(log_module, "BUSY_S", 0.05)
    long: JSON = {"action_type": "no_op", "details": "x" * 9000}  # more than a page

    async def played() -> tuple[Turn, JSON]:
        log = SessionLog(tmp_path / "s.db")
        sessions = Sessions(kind(NAME), log)
        await open_in(sessions)
        await sessions.step("s", LOOK)
        before = to_json(await sessions.current("s")), to_json(await sessions.state("s"))
        mended = broken(log)
        for _ in range(2):
            with pytest.raises(NotKept):
                await sessions.step("s", long, number=2)
        assert before == (to_json(await sessions.current("s")), to_json(await sessions.state("s")))
        mended()
        turn = await sessions.step("s", long, number=2)
        return turn, (await sessions.state("s")).model_dump()

    turn, state = asyncio.run(played())
    assert (turn.step, state["step_count"]) == (2, 2)


def test_one_of_several_writes_of_a_turn_fails_with_all_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_module, "BUSY_S", 0.05)

    async def played() -> list[int]:
        log = SessionLog(tmp_path / "s.db")
        sessions = Sessions(kind(NAME), log)
        for name in "abc":
            await sessions.reset(name, address=EASY, reward="shaped")
        mended = locked(log)
        failed = await asyncio.gather(
            *(sessions.step(name, LOOK) for name in "abc"), return_exceptions=True
        )
        assert [type(error) for error in failed] == [NotKept] * 3
        mended()
        turns = await asyncio.gather(*(sessions.step(name, LOOK) for name in "abc"))
        return [turn.step for turn in turns]

    assert asyncio.run(played()) == [1, 1, 1]


def test_a_step_whose_caller_went_away_has_happened_or_not_but_not_half(tmp_path: Path) -> None:
    async def played() -> tuple[int, JSON]:
        sessions = Sessions(kind(NAME), SessionLog(tmp_path / "s.db"))
        await open_in(sessions)
        stepping = asyncio.create_task(sessions.step("s", LOOK, number=1))
        await asyncio.sleep(0)
        stepping.cancel()
        turn = await sessions.step("s", LOOK, number=1)
        return turn.step, (await sessions.state("s")).model_dump()

    number, state = asyncio.run(played())
    assert (number, state["step_count"]) == (1, 1)


def test_a_different_action_at_a_past_number_is_out_of_step(tmp_path: Path) -> None:
    async def played() -> None:
        sessions = Sessions(kind(NAME), SessionLog(tmp_path / "s.db"))
        await open_in(sessions)
        first = await sessions.step("s", LOOK, number=1)
        await sessions.step("s", CALL, number=2)
        assert to_json(await sessions.step("s", LOOK, number=1)) == to_json(first)
        for action, number in ((CALL, 1), (WAIT, 4), (WAIT, 10**30)):
            with pytest.raises(OutOfStep):
                await sessions.step("s", action, number=number)
        assert (await sessions.current("s")).step == 2

    asyncio.run(played())


def test_a_file_that_cannot_be_there_is_said_in_every_dialect(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    with served(tmp_path / "folder") as client:
        for path in ("/reset", "/step"):
            answer = client.post(path, json=LOOK if path == "/step" else {}, headers=fresh("s"))
            assert (answer.status_code, answer.json()["error"]["code"]) == (503, "NOT_KEPT")
        with client.websocket_connect("/ws") as socket:
            for frame in ({"type": "reset"}, {"type": "step", "data": LOOK}, {"type": "state"}):
                socket.send_json(frame)
                assert socket.receive_json()["data"]["kind"] == "NOT_KEPT"
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "reset"}}
        assert client.post("/mcp", json=call).json()["error"]["data"]["kind"] == "NOT_KEPT"


def test_a_file_that_cannot_be_read_any_more_is_said_and_is_no_500(tmp_path: Path) -> None:
    with served(tmp_path) as client:
        client.post("/reset", headers=fresh("s"))
        with sqlite3.connect(tmp_path / "sessions.db") as db:
            db.execute("DROP TABLE actions")
        db.close()
        for answer in (
            client.post("/step", json=LOOK, headers=fresh("s")),
            client.get("/state", headers=fresh("s")),
        ):
            assert (answer.status_code, answer.json()["error"]["code"]) == (503, "NOT_KEPT")


def test_sweeping_goes_on_after_a_sweep_that_could_not_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "SWEEP_EVERY_S", 0.01)
    (tmp_path / "folder").write_text("a file")
    log = SessionLog(tmp_path / "folder" / "s.db")
    clock = Clock()
    sessions = Sessions(kind(NAME), log, idle_s=1.0, clock=clock)
    host = Host(kind=kind(NAME), sessions=sessions, callers=Callers())

    async def swept() -> None:
        sweeping = asyncio.create_task(
            app_module._sweep(log, [host])  # pyright: ignore[reportPrivateUsage]
        )
        for _ in range(2):
            with pytest.raises(NotKept):
                await open_in(sessions)
            clock.now_s += 2.0
            while sessions.active:
                await asyncio.sleep(0.01)
        sweeping.cancel()

    asyncio.run(swept())


def test_fsync_makes_every_commit_reach_the_disk(tmp_path: Path) -> None:
    for fsync, level in ((False, 1), (True, 2)):
        log = SessionLog(tmp_path / f"{fsync}.db", fsync=fsync)
        db = log._db  # pyright: ignore[reportPrivateUsage]
        assert db.execute("PRAGMA synchronous").fetchone() == (level,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
