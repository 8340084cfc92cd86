"""Sockets with a role: three of one session play a shift together, each seeing its own."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from center import ARTICLE, BEGIN, INVESTIGATOR, KIND, NAME, OPS, SHIFT, TRIAGE, perfect
from hosted import JSON, served
from serving import serving
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

import warroom
from warroom.client import COMMAND_CENTER, Client
from warroom.environments.command_center.roles import Verb, role_for
from warroom.errors import BadCall, OutOfStep


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path, NAME) as client:
        yield client


class Seats:
    """One socket per role of one session."""

    def __init__(self, client: TestClient, stack: ExitStack, session: str = "shared") -> None:
        self._sockets: dict[str, WebSocketTestSession] = {
            role: stack.enter_context(
                client.websocket_connect(f"/ws?session_id={session}&role={role}")
            )
            for role in KIND.roles
        }

    def ask(self, role: str, kind: str, data: JSON | None = None, **more: int) -> JSON:
        frame = {"type": kind, **({} if data is None else {"data": data}), **more}
        self._sockets[role].send_text(json.dumps(frame))
        return json.loads(self._sockets[role].receive_text())

    def leave(self, role: str) -> None:
        self._sockets[role].send_text('{"type": "close"}')
        with pytest.raises(WebSocketDisconnect):
            self._sockets[role].receive_text()


@pytest.fixture
def seats(client: TestClient) -> Iterator[Seats]:
    with ExitStack() as stack:
        yield Seats(client, stack)


def anonymous(action: JSON) -> JSON:
    """Return an action that leaves it to its socket who acts."""
    return {name: said for name, said in action.items() if name != "actor"}


def test_icc_136_three_sockets_one_per_role_play_one_shift_together(seats: Seats) -> None:
    env = warroom.make(NAME, scenario=SHIFT)
    for role in (OPS, TRIAGE):  # whoever resets begins anew for all
        begun = seats.ask(role, "reset", BEGIN)["data"]
        assert begun["observation"] == env.seen_by(role).model_dump()
        assert begun["reward"] is None
    for number, action in enumerate(perfect(), start=1):
        role = action["actor"]
        answer = seats.ask(role, "step", anonymous(action), step=number)["data"]
        result = env.step(action)
        assert answer["observation"] == result.observation.model_dump()
        assert answer["observation"]["view"] == role
        assert (answer["reward"], answer["done"]) == (result.reward, result.done)
        for other in KIND.roles:
            seen = seats.ask(other, "observe")["data"]
            assert seen["observation"] == env.seen_by(other).model_dump()
            assert (seen["reward"], seen["done"]) == (None, result.done)
    states = [seats.ask(role, "state")["data"] for role in KIND.roles]
    assert states[0] == states[1] == states[2]
    assert (states[0]["incidents_resolved"], states[0]["done"]) == (3, True)


def test_a_role_sees_its_own_look_ups_and_nobody_elses(seats: Seats) -> None:
    seats.ask(TRIAGE, "reset", BEGIN)
    look = {**perfect()[0], "reason": "this one is loud"}
    found = seats.ask(TRIAGE, "step", look)["data"]["observation"]
    assert found["findings"]
    for other in (INVESTIGATOR, OPS):
        seen = seats.ask(other, "observe")["data"]
        text = json.dumps(seen)
        assert not any(line in text for line in found["findings"])
        assert seen["observation"]["terminal_output"] == ""
        assert seen["observation"]["reward_components"] == {}
        assert seen["metadata"]["reward_components"] == []
        assert [said["reason"] for said in seen["observation"]["channel"]] == ["this one is loud"]


@pytest.mark.parametrize("how", ["in the middle", "after the end"])
def test_an_odd_action_is_answered_with_the_view_of_whose_socket_it_is(
    seats: Seats, how: str
) -> None:
    seats.ask(TRIAGE, "reset", BEGIN)
    done = perfect() if how == "after the end" else perfect()[:2]
    for action in done:
        seats.ask(action["actor"], "step", action)
    for role in KIND.roles:
        for odd in ({"dance": 1}, {"action_type": "reboot"}, ARTICLE | {"actor": role}):
            seen = seats.ask(role, "step", odd)["data"]["observation"]
            assert seen["view"] == role
            assert seen["findings"] == seats.ask(role, "observe")["data"]["observation"]["findings"]


@pytest.mark.parametrize("word", ["actor", "view"])
@pytest.mark.parametrize("said", [TRIAGE, "boss", 7, ["ops_manager_agent"], ""])
def test_another_actor_or_view_is_refused_and_costs_nothing(
    seats: Seats, word: str, said: object
) -> None:
    seats.ask(OPS, "reset", BEGIN)
    refused = seats.ask(OPS, "step", {"action_type": "escalate", word: said})
    assert refused["type"] == "error"
    assert f"{word}: this seat is {OPS}'s; expected {OPS} or nothing" in refused["data"]["message"]
    call = {"type": "call_tool", "tool_name": "escalate", "arguments": {word: said}}
    assert seats.ask(OPS, "step", call)["type"] == "error"
    assert seats.ask(OPS, "state")["data"]["step_count"] == 0


@pytest.mark.parametrize("session", [None, "shared"])
def test_a_tool_call_over_the_same_socket_is_held_to_its_role(
    seats: Seats, session: str | None
) -> None:
    seats.ask(OPS, "reset", BEGIN)
    params: JSON = {"name": "inspect_logs", "arguments": {"target": "x", "actor": TRIAGE}}
    if session:
        params["session_id"] = session
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    refused = seats.ask(OPS, "mcp", call)["data"]
    assert "this seat is ops_manager_agent's" in refused["error"]["message"]
    params["arguments"] = {"target": "x"}
    answer = seats.ask(OPS, "mcp", call)["data"]["result"]
    assert answer["structuredContent"]["view"] == OPS
    assert answer["_meta"]["reward_components"][-1]["name"] == "wrong_actor_penalty"


def test_icc_53_work_of_another_role_is_blocked_on_every_seat(seats: Seats) -> None:
    seats.ask(TRIAGE, "reset", BEGIN)
    for role in KIND.roles:
        for verb in Verb:
            if role_for(verb) == role or verb is Verb.NEGOTIATE_HANDOFF:
                continue
            action = {"action_type": verb, "target": "x"}
            paid = seats.ask(role, "step", action)["data"]["metadata"]["reward_components"]
            assert ("wrong_actor_penalty", -0.08) in [(p["name"], p["value"]) for p in paid]
    assert seats.ask(TRIAGE, "state")["data"]["incidents_failed"] == 0


def test_who_leaves_a_seat_leaves_the_others_theirs(seats: Seats) -> None:
    seats.ask(TRIAGE, "reset", BEGIN)
    seats.ask(TRIAGE, "step", ARTICLE)
    seats.leave(TRIAGE)
    call = {"jsonrpc": "2.0", "id": 1, "method": "openenv/session/close",
            "params": {"session_id": "shared"}}  # fmt: skip
    assert seats.ask(OPS, "mcp", call)["data"]["result"]["closed"] is True
    assert seats.ask(OPS, "state")["data"]["step_count"] == 1


@pytest.mark.parametrize("name", [NAME, "incident_response"])
@pytest.mark.parametrize("path", ["/ws", "/mcp"])
def test_a_seat_that_is_not_there_is_told_and_hung_up_on(
    tmp_path: Path, name: str, path: str
) -> None:
    with served(tmp_path, name) as client, client.websocket_connect(f"{path}?role=boss") as socket:
        assert "role: expected" in socket.receive_text()
        with pytest.raises(WebSocketDisconnect):
            socket.receive_text()


def test_plain_http_takes_a_seat_too(client: TestClient) -> None:
    begun = client.post("/reset", params={"role": OPS}, json=BEGIN).json()
    assert begun["observation"]["view"] == OPS
    refused = client.post("/step", params={"role": OPS}, json=ARTICLE)
    assert refused.status_code == 422
    assert "this seat is" in refused.json()["error"]["message"]
    assert client.post("/reset", params={"role": "boss"}, json=BEGIN).status_code == 422
    assert client.post("/close", params={"role": OPS}).status_code == 200
    assert client.get("/state").json()["step_count"] == 0


def test_one_mind_without_a_role_asks_for_any_view(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        frames: list[JSON] = [
            {"type": "reset", "data": BEGIN},
            {"type": "step", "data": ARTICLE},
            {"type": "step", "data": {**ARTICLE, "target": "KB-2", "view": OPS}},
            {"type": "observe"},
        ]
        seen: list[JSON] = []
        for frame in frames:
            socket.send_text(json.dumps(frame))
            seen.append(json.loads(socket.receive_text())["data"])
    assert [turn["observation"]["view"] for turn in seen] == [TRIAGE, TRIAGE, OPS, OPS]
    assert seen[2]["observation"]["findings"] == []
    assert seen[3] == seen[2]  # the last answer again


def test_icc_146_three_typed_clients_play_and_a_stale_one_looks_again(tmp_path: Path) -> None:
    with (
        serving(tmp_path, environment=NAME) as server,
        Client(server.url, COMMAND_CENTER, role=TRIAGE) as triage,
    ):
        ops = Client(server.url, COMMAND_CENTER, session=triage.session, role=OPS)
        assert triage.reset(**BEGIN).observation.view == TRIAGE
        assert ops.observe().observation.view == OPS
        triage.step(anonymous(ARTICLE))
        with pytest.raises(OutOfStep):
            ops.step({"action_type": "escalate"})
        assert ops.observe().metadata["step"] == 1
        assert ops.step({"action_type": "escalate"}).observation.episode_step == 2
        with pytest.raises(BadCall, match="this seat is"):
            ops.step({"action_type": "escalate", "actor": TRIAGE})
        assert triage.state().step_count == 2
        ops.close()
        assert triage.observe().metadata["step"] == 2
