"""OpenEnv's `/ws` as we speak it: frames, errors, resumption, tool calls, numbered steps."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hosted import CALL, EASY, JSON, LOOK, WAIT, served
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

import warroom


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path) as client:
        yield client


def ask(socket: WebSocketTestSession, kind: str, data: JSON | None = None, **more: int) -> JSON:
    frame = {"type": kind, **({} if data is None else {"data": data}), **more}
    socket.send_text(json.dumps(frame))
    return json.loads(socket.receive_text())


def test_a_whole_episode_is_what_it_is_in_process(client: TestClient) -> None:
    env = warroom.make("incident_response", task="easy", seed=3)
    with client.websocket_connect("/ws") as socket:
        first = ask(socket, "reset", {"task_id": "task_easy", "seed": 3})
        assert first["type"] == "observation"
        assert first["data"]["reward"] is None
        assert first["data"]["observation"] == env.observation.model_dump()
        for action in (*EASY, WAIT, LOOK):
            answer = ask(socket, "step", action)["data"]
            result = env.step(action)
            assert answer["observation"] == result.observation.model_dump()
            assert (answer["reward"], answer["done"]) == (result.reward, result.done)
            assert answer["metadata"]["score"] == result.info["score"]


def test_state_counts_the_steps_since_the_reset(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset", {"episode_id": "e"})
        ask(socket, "step", LOOK)
        state = ask(socket, "state")["data"]
        assert (state["episode_id"], state["step_count"]) == ("e", 1)
        ask(socket, "reset")
        assert ask(socket, "state")["data"]["step_count"] == 0


@pytest.mark.parametrize("kind", ["step", "state"])
def test_iro_18_before_a_reset_there_is_nothing_to_act_on(client: TestClient, kind: str) -> None:
    with client.websocket_connect("/ws") as socket:
        told = ask(socket, kind, LOOK if kind == "step" else None)
        assert told["type"] == "error"
        assert told["data"]["code"] == "EXECUTION_ERROR"
        assert told["data"]["kind"] == "NO_EPISODE"
        assert "reset first" in told["data"]["message"]


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "INVALID_JSON"),
        ("[1]", "INVALID_JSON"),
        ('"step"', "INVALID_JSON"),
        ("", "INVALID_JSON"),
        ("[" * 50_000, "INVALID_JSON"),
        ("{}", "UNKNOWN_TYPE"),
        ('{"type": "dance"}', "UNKNOWN_TYPE"),
        ('{"type": ["step"]}', "UNKNOWN_TYPE"),
        ('{"type": "step", "data": [1]}', "VALIDATION_ERROR"),
        ('{"type": "step", "data": {}, "id": 7}', "VALIDATION_ERROR"),
        ('{"type": "step", "data": {}, "step": 0}', "VALIDATION_ERROR"),
        ('{"type": "reset", "data": {"seed": -1}}', "VALIDATION_ERROR"),
        ('{"type": "reset", "data": {"nope": 1}}', "VALIDATION_ERROR"),
        ('{"type": "reset", "data": {"task_id": "nope"}}', "EXECUTION_ERROR"),
        (json.dumps({"type": "step", "data": {"details": "x" * 70_000}}), "VALIDATION_ERROR"),
    ],
)  # fmt: skip
def test_a_frame_that_makes_no_sense_is_answered_and_costs_nothing(
    client: TestClient, frame: str, code: str
) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        socket.send_text(frame)
        told = json.loads(socket.receive_text())
        assert (told["type"], told["data"]["code"]) == ("error", code)
        assert told["data"]["message"]
        assert ask(socket, "state")["data"]["step_count"] == 0


def test_a_binary_frame_is_read_like_a_text_frame(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        socket.send_bytes(b'{"type": "reset"}')
        assert json.loads(socket.receive_text())["type"] == "observation"
        socket.send_bytes(b"\xff\xfe")
        assert json.loads(socket.receive_text())["data"]["code"] == "INVALID_JSON"


def test_a_malformed_action_is_a_scored_step(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        answer = ask(socket, "step", {"dance": True})["data"]
        assert answer["reward"] == -0.10
        assert "unknown key" in answer["observation"]["message"]


def test_sockets_without_a_session_have_one_each(client: TestClient) -> None:
    with client.websocket_connect("/ws") as one, client.websocket_connect("/ws") as other:
        ask(one, "reset", {"difficulty": "hard"})
        assert ask(other, "state")["type"] == "error"
        ask(other, "reset")
        ask(other, "step", LOOK)
        assert ask(one, "state")["data"]["step_count"] == 0


def test_a_dropped_session_is_taken_up_again_where_it_was(client: TestClient) -> None:
    with client.websocket_connect("/ws?session_id=mine") as socket:
        ask(socket, "reset")
        ask(socket, "step", LOOK)
    with client.websocket_connect("/ws?session_id=mine") as socket:
        assert ask(socket, "state")["data"]["step_count"] == 1
        assert ask(socket, "step", CALL)["data"]["reward"] == 0.3


def test_http_and_a_socket_speak_of_one_session(client: TestClient) -> None:
    client.post("/reset", params={"session_id": "mine"})
    with client.websocket_connect("/ws?session_id=mine") as socket:
        ask(socket, "step", LOOK)
    assert client.get("/state", params={"session_id": "mine"}).json()["step"] == 1


def test_the_session_is_named_as_the_socket_opens(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        headers = dict(socket.extra_headers or [])
        assert len(headers[b"x-session-id"]) == 32


def test_closing_forgets_the_session(client: TestClient) -> None:
    with client.websocket_connect("/ws?session_id=mine") as socket:
        ask(socket, "reset")
        socket.send_text('{"type": "close"}')
        with pytest.raises(WebSocketDisconnect):
            socket.receive_text()
    assert client.get("/state", params={"session_id": "mine"}).status_code == 409


def test_a_numbered_step_happens_once(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        first = ask(socket, "step", LOOK, step=1)
        assert ask(socket, "step", LOOK, step=1) == first
        ask(socket, "step", CALL, step=2)
        assert ask(socket, "step", LOOK, step=1) == first
        refused = ask(socket, "step", WAIT, step=1)
        assert refused["data"]["kind"] == "OUT_OF_STEP"
        assert ask(socket, "state")["data"]["step_count"] == 2


def test_a_tool_call_is_an_action(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        call = {"type": "call_tool", "tool_name": "investigate",
                "arguments": {"target": "postgres-db"}}  # fmt: skip
        answer = ask(socket, "step", call)["data"]
        assert (answer["reward"], answer["observation"]["tool_name"]) == (0.3, "investigate")
        assert answer["observation"]["result"]["step"] == 1
        odd = ask(socket, "step", {"type": "call_tool", "tool_name": "dance"})["data"]
        assert odd["reward"] == -0.10
        assert ask(socket, "state")["data"]["step_count"] == 2


def test_listing_tools_is_no_step(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        tools = ask(socket, "step", {"type": "list_tools"})["data"]["observation"]["tools"]
        assert [tool["name"] for tool in tools][:2] == ["reset", "investigate"]
        assert ask(socket, "state")["data"]["step_count"] == 0


def test_sockets_that_close_make_room_at_once(tmp_path: Path) -> None:
    with served(tmp_path, capacity=1) as client:
        for _ in range(5):
            with client.websocket_connect("/ws") as socket:
                assert ask(socket, "reset")["type"] == "observation"


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000"])
def test_text_that_cannot_be_said_back_is_answered_all_the_same(
    client: TestClient, text: str
) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, "reset")
        for frame in (
            f'{{"type": "{text}"}}',
            f'{{"type": "step", "{text}": 1}}',
            f'{{"type": "step", "data": {{"{text}": NaN}}}}',
            f'{{"type": "reset", "data": {{"{text}": 1, "task_id": "{text}"}}}}',
            f'{{"type": "mcp", "data": {{"id": "{text}", "method": "{text}"}}}}',
        ):
            socket.send_text(frame)
            assert json.loads(socket.receive_text())["type"]
        state = ask(socket, "state")
        assert state["data"]["step_count"] == 1


def test_at_capacity_the_socket_is_told_so_and_closed(tmp_path: Path) -> None:
    with (
        served(tmp_path, capacity=1) as client,
        client.websocket_connect("/ws"),
        client.websocket_connect("/ws") as late,
    ):
        told = json.loads(late.receive_text())["data"]
        assert (told["code"], told["max_sessions"]) == ("CAPACITY_REACHED", 1)
        with pytest.raises(WebSocketDisconnect) as closed:
            late.receive_text()
        assert closed.value.code == 1013


def test_a_stranger_is_told_what_was_expected_and_turned_away(tmp_path: Path) -> None:
    with served(tmp_path, tokens=("s3cret",)) as client:
        with client.websocket_connect("/ws") as socket:
            assert "Bearer" in json.loads(socket.receive_text())["data"]["message"]
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_text()
            assert closed.value.code == 1008
        with client.websocket_connect("/ws?token=s3cret") as socket:
            assert ask(socket, "reset")["type"] == "observation"
