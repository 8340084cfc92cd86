"""postmortem_writer's own commands on `/ws`, beside OpenEnv's frames on the same path."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hosted import JSON, served
from hypothesis import given, settings
from hypothesis import strategies as st
from postmortem import DOCUMENTED, MISS, NAME, SUBMIT, perfect
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

import warroom
from warroom.environments.postmortem_writer.tasks import TASKS


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path, NAME) as client:
        yield client


def ask(socket: WebSocketTestSession, frame: JSON) -> JSON:
    socket.send_text(json.dumps(frame))
    return json.loads(socket.receive_text())


@pytest.mark.parametrize("task", TASKS)
def test_pmw_31_33_the_first_frame_answers_the_first_command(client: TestClient, task: str) -> None:
    """PMW-25, PMW-31, PMW-33: there is no greeting, and all four difficulties are played."""
    with client.websocket_connect("/ws") as socket:
        first = ask(socket, {"command": "reset", "difficulty": task})
    goal = warroom.make(NAME, task=task).observation.goal
    assert first["type"] == "reset_result"
    assert first["data"]["observation"]["goal"] == goal


def test_pmw_32_a_socket_says_what_http_says(client: TestClient) -> None:
    """PMW-25, PMW-32: one episode, one result, whichever way it is played."""
    said = [client.post("/reset", json={"difficulty": "medium"}).json()]
    said += [client.post("/step", json=action).json() for action in perfect("medium")]
    with client.websocket_connect("/ws") as socket:
        heard = [ask(socket, {"command": "reset", "difficulty": "medium"})]
        heard += [ask(socket, {"command": "step", "action": a}) for a in perfect("medium")]
        state = ask(socket, {"command": "state"})
    assert [frame["data"] for frame in heard] == said
    assert {frame["type"] for frame in heard[1:]} == {"step_result"}
    assert (state["type"], state["data"]) == ("state_result", client.get("/state").json())


def test_a_step_may_hold_its_action_bare(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, {"command": "reset"})
        wrapped = ask(socket, {"command": "step", "action": DOCUMENTED})
        ask(socket, {"command": "reset"})
        assert ask(socket, {"command": "step", **DOCUMENTED}) == wrapped
        assert wrapped["data"]["reward"]["total"] == 0.06


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "INVALID_JSON"),
        ("[1]", "INVALID_JSON"),
        ('"reset"', "INVALID_JSON"),
        ("", "INVALID_JSON"),
        ('{"command": "dance"}', "VALIDATION_ERROR"),
        ('{"command": ["reset"]}', "VALIDATION_ERROR"),
        ('{"command": null}', "VALIDATION_ERROR"),
        ('{"command": "step"}', "VALIDATION_ERROR"),
        ('{"command": "step", "action": 7}', "VALIDATION_ERROR"),
        ('{"command": "state", "of": "everything"}', "VALIDATION_ERROR"),
        ('{"command": "close", "all": true}', "VALIDATION_ERROR"),
        ('{"command": "reset", "nope": 1}', "VALIDATION_ERROR"),
        ('{"command": "reset", "difficulty": "nightmare"}', "EXECUTION_ERROR"),
        ('{"command": "reset", "difficulty": 7}', "VALIDATION_ERROR"),
        ("{}", "UNKNOWN_TYPE"),
        ('{"type": "dance"}', "UNKNOWN_TYPE"),
        (json.dumps({"command": "step", "section_content": "x" * 70_000}), "VALIDATION_ERROR"),
    ],
)  # fmt: skip
def test_pmw_32_a_frame_that_makes_no_sense_is_answered_and_costs_nothing(
    client: TestClient, frame: str, code: str
) -> None:
    with client.websocket_connect("/ws") as socket:
        ask(socket, {"command": "reset"})
        socket.send_text(frame)
        told = json.loads(socket.receive_text())
        assert (told["type"], told["data"]["code"]) == ("error", code)
        assert told["data"]["message"]
        assert ask(socket, {"command": "state"})["data"]["step_count"] == 0


@pytest.mark.parametrize("command", [{"command": "step", "action": SUBMIT}, {"command": "state"}])
def test_pmw_29_a_command_before_a_reset_says_to_reset(client: TestClient, command: JSON) -> None:
    with client.websocket_connect("/ws") as socket:
        told = ask(socket, command)
        assert (told["type"], told["data"]["kind"]) == ("error", "NO_EPISODE")
        assert "reset first" in told["data"]["message"]
        assert ask(socket, {"command": "reset"})["type"] == "reset_result"


def test_pmw_34_both_dialects_play_one_episode_on_one_socket(client: TestClient) -> None:
    """PMW-34: OpenEnv's reward is a float, the document's has parts."""
    with client.websocket_connect("/ws") as socket:
        begun = ask(socket, {"type": "reset", "data": {"difficulty": "easy"}})
        assert begun["type"] == "observation"
        ours = ask(socket, {"command": "step", "action": DOCUMENTED})
        theirs = ask(socket, {"type": "step", "data": MISS})
        assert ours["data"]["reward"]["total"] == 0.06
        assert (theirs["type"], theirs["data"]["reward"]) == ("observation", -0.05)
        assert theirs["data"]["metadata"]["step"] == 2
        assert ask(socket, {"command": "state"})["data"] == ask(socket, {"type": "state"})["data"]


def test_pmw_32_close_is_answered_and_forgets_the_session(client: TestClient) -> None:
    with client.websocket_connect("/ws?session_id=mine") as socket:
        ask(socket, {"command": "reset"})
        assert ask(socket, {"command": "close"}) == {"type": "closed", "data": {}}
        with pytest.raises(WebSocketDisconnect):
            socket.receive_text()
    assert client.get("/state", params={"session_id": "mine"}).status_code == 409


def test_a_dropped_socket_is_taken_up_again_where_it_was(client: TestClient) -> None:
    with client.websocket_connect("/ws?session_id=mine") as socket:
        ask(socket, {"command": "reset", "difficulty": "hard"})
        ask(socket, {"command": "step", "action": MISS})
    with client.websocket_connect("/ws?session_id=mine") as socket:
        assert ask(socket, {"command": "step", "action": MISS})["data"]["info"]["step"] == 2


FORMS: tuple[Callable[[JSON], JSON], ...] = (
    lambda odd: {"command": "step", "action": odd},
    lambda odd: {**odd, "command": "step"},
    lambda odd: {**odd, "command": "reset"},
    lambda odd: {"type": "step", "data": odd},
)
WORDS = st.sampled_from([
    "command", "type", "reset", "step", "state", "close", "action", "data", "difficulty", "easy",
    "action_type", "QUERY_LOGS", "WRITE_SECTION", "ASSIGN_ACTION_ITEM", "SUBMIT", "section_name",
    "timeline", "section_content", "query_service", "payments", "query_from", "03:38", "query_to",
    "action_item_owner", "action_item_due_date", "2025-10-03", "seed", "scenario", "split",
])  # fmt: skip
ODD: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | WORDS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(), inner, max_size=5)
    ),
    max_leaves=12,
)
FRAMES = ODD | st.tuples(st.sampled_from(FORMS), st.dictionaries(WORDS, ODD, max_size=6)).map(
    lambda made: made[0](made[1])
)


@settings(max_examples=40, deadline=None)
@given(frames=st.lists(FRAMES, max_size=8))
def test_whatever_is_sent_is_answered_and_the_socket_stays(
    tmp_path_factory: pytest.TempPathFactory, frames: list[Any]
) -> None:
    with (
        served(tmp_path_factory.mktemp("odd"), NAME) as client,
        client.websocket_connect("/ws") as socket,
    ):
        ask(socket, {"command": "reset"})
        for frame in frames:
            if isinstance(frame, dict) and "close" in cast(JSON, frame).values():
                continue
            socket.send_text(json.dumps(frame))
            told = json.loads(socket.receive_text())
            assert told["type"] in ("error", "step_result", "reset_result", "state_result",
                                    "observation", "state", "mcp")  # fmt: skip
        assert ask(socket, {"command": "state"})["type"] == "state_result"


def test_its_commands_are_spoken_where_it_is_one_of_several(tmp_path: Path) -> None:
    with (
        served(tmp_path, "incident_response", "command_center", NAME) as client,
        client.websocket_connect(f"/{NAME}/ws") as socket,
    ):
        begun = client.post(f"/{NAME}/reset", json={"difficulty": "hard"}).json()
        assert ask(socket, {"command": "reset", "difficulty": "hard"})["data"] == begun


def test_other_environments_know_no_commands(tmp_path: Path) -> None:
    with (
        served(tmp_path, "incident_response") as client,
        client.websocket_connect("/ws") as socket,
    ):
        assert ask(socket, {"command": "reset"})["data"]["code"] == "UNKNOWN_TYPE"


def test_pmw_36_over_the_limit_a_socket_is_closed_with_1013(tmp_path: Path) -> None:
    with (
        served(tmp_path, NAME, capacity=1) as client,
        client.websocket_connect("/ws") as first,
        client.websocket_connect("/ws") as late,
    ):
        assert json.loads(late.receive_text())["data"]["code"] == "CAPACITY_REACHED"
        with pytest.raises(WebSocketDisconnect) as closed:
            late.receive_text()
        assert closed.value.code == 1013
        assert ask(first, {"command": "reset"})["type"] == "reset_result"
