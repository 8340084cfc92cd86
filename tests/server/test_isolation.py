"""Whoever names a session is alone in it, however it is named and whoever else is speaking."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hosted import CALL, FIX, JSON, LOOK, NAME, WAIT, fresh, served
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

import warroom

TASKS = ("easy", "medium", "hard")
ACTIONS: tuple[JSON, ...] = (LOOK, CALL, FIX, WAIT, {"odd": 1})
NAMERS: dict[str, Callable[[str], JSON]] = {
    "header": lambda name: {"headers": {"x-session-id": name}},
    "query": lambda name: {"params": {"session_id": name}},
    "cookie": lambda name: {"headers": {"cookie": f"warroom_session={name}"}},
    "default": lambda _name: {},
}
Voice = Callable[[JSON | None], JSON]
"""One client: it resets (None) or acts, and says what it saw."""


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path) as client:
        yield client


def over_http(client: TestClient, how: str, name: str, task: str) -> Voice:
    def say(action: JSON | None) -> JSON:
        named = NAMERS[how](name)
        if action is None:
            answer = client.post("/reset", json={"task": task}, **named)
        else:
            answer = client.post("/step", json=action, **named)
        assert answer.headers["x-session-id"] == ("default" if how == "default" else name)
        return answer.json()["observation"]

    return say


def over_a_socket(client: TestClient, opened: ExitStack, name: str, task: str) -> Voice:
    socket = opened.enter_context(client.websocket_connect(f"/ws?session_id={name}"))

    def say(action: JSON | None) -> JSON:
        reset: JSON = {"type": "reset", "data": {"task": task}}
        socket.send_json(reset if action is None else {"type": "step", "data": action})
        return socket.receive_json()["data"]["observation"]

    return say


def over_mcp(client: TestClient, name: str, task: str) -> Voice:
    def say(action: JSON | None) -> JSON:
        said = action or {}
        tool = "reset" if action is None else said.get("action_type", "no_op")
        arguments = {"task": task} if action is None else {**said, "action_type": tool}
        arguments.pop("action_type", None)
        params = {"name": tool, "arguments": arguments, "session_id": name}
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
        return client.post("/mcp", json=call).json()["result"]["structuredContent"]

    return say


def alone(task: str, actions: list[JSON]) -> list[JSON]:
    """Return what is seen by somebody who plays in process."""
    env = warroom.make(NAME, task=task)
    return [env.observation.model_dump()] + [
        env.step(action).observation.model_dump() for action in actions
    ]


def heard(voices: list[Voice], moves: list[tuple[int, JSON]]) -> list[list[JSON]]:
    """Let voices speak in turn; return what each one saw."""
    saw = [[voice(None)] for voice in voices]
    for who, action in moves:
        saw[who % len(voices)].append(voices[who % len(voices)](action))
    return saw


moves_of_many = st.lists(st.tuples(st.integers(0, 11), st.sampled_from(ACTIONS)), max_size=20)


@settings(max_examples=15, deadline=None)
@given(moves=moves_of_many)
def test_sessions_named_in_any_way_never_see_each_other(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, JSON]]
) -> None:
    """Two of each: header, query, cookie, socket, MCP; and one that names nothing beside them."""
    with served(tmp_path_factory.mktemp("sessions")) as client, ExitStack() as opened:
        voices = [
            over_http(client, how, f"{how}-{n}", TASKS[n])
            for how in ("header", "query", "cookie") for n in (0, 1)
        ]  # fmt: skip
        voices += [over_a_socket(client, opened, f"socket-{n}", TASKS[n + 1]) for n in (0, 1)]
        voices += [over_mcp(client, f"mcp-{n}", TASKS[n]) for n in (0, 1)]
        voices += [over_http(client, "default", "", "hard")]
        saw = heard(voices, moves)
    tasks = ["easy", "medium"] * 3 + ["medium", "hard", "easy", "medium", "hard"]
    for who, (task, seen) in enumerate(zip(tasks, saw, strict=True)):
        actions = [action for number, action in moves if number % len(voices) == who]
        if who in (8, 9):  # a tool call always has its verb
            actions = [{"action_type": "no_op", **action} for action in actions]
        assert seen == alone(task, actions), f"voice {who}"


def test_what_names_a_session_best_wins(client: TestClient) -> None:
    for name, task in (("of-header", "easy"), ("of-query", "medium"), ("of-cookie", "hard")):
        client.post("/reset", json={"task": task}, headers=fresh(name))
    cookie = {"cookie": "warroom_session=of-cookie"}
    query = {"session_id": "of-query"}
    both = client.get("/state", params=query, headers={**cookie, **fresh("of-header")})
    assert both.json()["task_id"] == "task_easy"
    assert client.get("/state", params=query, headers=cookie).json()["task_id"] == "task_medium"
    assert client.get("/state", headers=cookie).json()["task_id"] == "task_hard"


def test_tenants_do_not_meet_in_a_session_of_the_same_name(tmp_path: Path) -> None:
    def as_tenant(token: str) -> dict[str, str]:
        return {"authorization": f"Bearer {token}", **fresh("same")}

    with served(tmp_path, tokens=("alpha", "beta")) as client:
        for token, task in (("alpha", "easy"), ("beta", "hard")):
            client.post("/reset", json={"task": task}, headers=as_tenant(token))
        client.post("/step", json=LOOK, headers=as_tenant("alpha"))
        states = [client.get("/state", headers=as_tenant(t)).json() for t in ("alpha", "beta")]
        assert [(s["task_id"], s["step"]) for s in states] == [("task_easy", 1), ("task_hard", 0)]
        with client.websocket_connect("/ws?session_id=same&token=beta") as socket:
            socket.send_json({"type": "state"})
            assert socket.receive_json()["data"]["task_id"] == "task_hard"
        client.post("/close", headers=as_tenant("beta"))
        assert client.get("/state", headers=as_tenant("alpha")).status_code == 200
        assert client.get("/state", headers=as_tenant("beta")).status_code == 409


@pytest.mark.parametrize("where", ["params", "header", "socket"])
def test_no_name_reaches_into_another_tenants_sessions(tmp_path: Path, where: str) -> None:
    """Not even the name that a session has in the log."""
    with served(tmp_path, tokens=("alpha", "beta")) as client:
        alpha, beta = ({"authorization": f"Bearer {token}"} for token in ("alpha", "beta"))
        client.post("/reset", headers={**alpha, **fresh("mine")})
        for name in _names_in_the_log(tmp_path):
            if where == "params":
                params = {"name": "no_op", "session_id": name}
                call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
                answer = client.post("/mcp", json=call, headers={**beta, **fresh("own")})
                assert "error" in answer.json()
            elif where == "header":
                assert client.get("/state", headers={**beta, **fresh(name)}).status_code != 200
            else:
                named = urlencode({"session_id": name, "token": "beta"})
                with client.websocket_connect(f"/ws?{named}") as socket:
                    socket.send_json({"type": "state"})
                    assert socket.receive_json()["type"] == "error"
        assert client.get("/state", headers={**alpha, **fresh("mine")}).json()["step"] == 0


def test_strangers_get_nothing(tmp_path: Path) -> None:
    with served(tmp_path, tokens=("alpha",)) as client:
        for token in ("", "alph", "alphaa", "ALPHA", "beta"):
            told = {"authorization": f"Bearer {token}", **fresh("s")}
            for path in ("/reset", "/step", "/fork", "/close", "/sessions"):
                assert client.post(path, json=LOOK, headers=told).status_code == 401
            assert client.get("/state", headers=told).status_code == 401
            call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "reset"}}
            assert "error" in client.post("/mcp", json=call, headers=told).json()


def test_a_fork_and_its_origin_go_their_own_ways(client: TestClient) -> None:
    origin = fresh("origin")
    client.post("/reset", json={"task": "medium"}, headers=origin)
    client.post("/step", json=LOOK, headers=origin)
    forks = [fresh(client.post("/fork", headers=origin).headers["x-session-id"]) for _ in range(2)]
    saw = {}
    for action, headers in ((CALL, origin), (FIX, forks[0]), (WAIT, forks[1])):
        saw[headers["x-session-id"]] = client.post("/step", json=action, headers=headers).json()
    for action, headers in ((CALL, origin), (FIX, forks[0]), (WAIT, forks[1])):
        expected = alone("medium", [LOOK, action])[-1]
        assert saw[headers["x-session-id"]]["observation"] == expected
    client.post("/close", headers=origin)
    client.post("/reset", json={"task": "easy"}, headers=forks[0])
    assert client.get("/state", headers=forks[1]).json()["task_id"] == "task_medium"


def test_a_forks_name_can_not_be_guessed_or_found_in_a_body(client: TestClient) -> None:
    client.post("/reset", headers=fresh("s"))
    answers = [client.post("/fork", headers=fresh("s")) for _ in range(3)]
    names = {answer.headers["x-session-id"] for answer in answers}
    assert len(names) == 3
    assert all(len(name) == 32 for name in names)
    assert all(name not in answer.text for name in names for answer in answers)


def _names_in_the_log(folder: Path) -> list[str]:
    db = sqlite3.connect(folder / "sessions.db")
    ((key,),) = db.execute("SELECT id FROM sessions").fetchall()
    db.close()
    within = key.partition("/")[2]
    return ["mine", key, within, within.replace("/", "%2F"), f"../{within}"]
