"""postmortem_writer by several workers: any of them serves any session, and all count together."""

import json
import time
from contextlib import ExitStack, suppress
from pathlib import Path

import httpx
import pytest
from hosted import JSON, fresh, served
from postmortem import NAME, perfect
from serving import Server, serving
from starlette.testclient import TestClient
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

import warroom

MINE = fresh("mine")


def alone(task: str) -> list[float]:
    env = warroom.make(NAME, task=task)
    return [env.step(action).reward for action in perfect(task)]


def test_pmw_38_a_session_is_served_by_either_worker_in_turn(tmp_path: Path) -> None:
    """Each knows what the other did, its cumulative reward and its grade."""
    with served(tmp_path, NAME) as one, served(tmp_path, NAME) as other:
        one.post("/reset", json={"difficulty": "hard"}, headers=MINE)
        answers: list[JSON] = []
        for number, action in enumerate(perfect("hard")):
            client: TestClient = (one, other)[number % 2]
            answers.append(client.post("/step", json=action, headers=MINE).json())
        told = [answer["reward"]["total"] for answer in answers]
        assert told == alone("hard")
        assert answers[-1]["reward"]["cumulative"] == sum(told)
        grades = [c.post("/grade", headers=MINE).json()["grade"] for c in (one, other)]
        assert grades[0] == grades[1] == answers[-1]["info"]["grade"]
        states = [c.get("/state", headers=MINE).json() for c in (one, other)]
        assert states[0] == states[1]


def test_pmw_38_two_workers_and_a_killed_one_serve_one_session(tmp_path: Path) -> None:
    """PMW-38, PMW-42: each request is a connection of its own, so either may get it."""
    with serving(tmp_path, workers=2, environment=NAME) as server:
        post(server, "reset", {"difficulty": "expert"})
        told: list[float] = []
        for number, action in enumerate(perfect("expert")):
            if number == 4:
                server.kill_worker()
            told.append(post(server, "step", action)["reward"]["total"])
        assert told == alone("expert")
        assert "Traceback" not in server.said


def post(server: Server, path: str, body: JSON) -> JSON:
    """Post on a new connection, again if its worker has just been killed."""
    for _ in range(5):
        try:
            answer = httpx.post(
                f"{server.url}/{path}", json=body, headers=MINE, timeout=60, trust_env=False
            )
        except httpx.TransportError:
            continue
        assert answer.status_code == 200, answer.text
        return answer.json()
    raise AssertionError(server.said)


def test_pmw_35_36_two_workers_count_sockets_together(tmp_path: Path) -> None:
    """PMW-35, PMW-36, PMW-43: whichever of them a socket comes to."""
    said = {"MAX_CONCURRENT_ENVS": "3"}
    with (
        serving(tmp_path, workers=2, environment=NAME, variables=said) as server,
        ExitStack() as opened,
    ):
        url = f"{server.url.replace('http', 'ws', 1)}/ws"
        sockets = [opened.enter_context(connect(url)) for _ in range(3)]
        for _ in range(8):
            with connect(url) as late:
                told = json.loads(late.recv(timeout=60))["data"]
                assert (told["code"], told["max_sessions"]) == ("CAPACITY_REACHED", 3)
                with pytest.raises(ConnectionClosed) as closed:
                    late.recv(timeout=60)
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 1013
        for socket in sockets:
            socket.send('{"command": "reset"}')
            assert json.loads(socket.recv(timeout=60))["type"] == "reset_result"
        sockets[0].close()
        assert "reset_result" in [first_answer(url) for _ in range(20)]


def first_answer(url: str) -> str:
    """Return what a socket is answered, a moment after another was closed."""
    time.sleep(0.05)
    with connect(url) as socket, suppress(ConnectionClosed):
        socket.send('{"command": "reset"}')
        return json.loads(socket.recv(timeout=60))["type"]
    return "closed"
