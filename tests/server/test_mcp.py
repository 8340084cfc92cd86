"""MCP: what an ordinary client asks, and what OpenEnv's tool client asks."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hosted import JSON, fresh, served
from starlette.testclient import TestClient

TARGET = {"target": "postgres-db"}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path) as client:
        yield client


def rpc(client: TestClient, method: str, params: Any = None, **headers: str) -> JSON:
    body: JSON = {"jsonrpc": "2.0", "id": 1, "method": method}
    if params is not None:
        body["params"] = params
    answer = client.post("/mcp", json=body, headers=headers)
    assert answer.status_code == 200
    return answer.json()


def call(client: TestClient, tool: str, arguments: Any = None, **headers: str) -> JSON:
    return rpc(client, "tools/call", {"name": tool, "arguments": arguments}, **headers)


def test_a_client_says_hello_and_gets_a_session(client: TestClient) -> None:
    body: JSON = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}
    answer = client.post("/mcp", json=body)
    assert answer.json()["result"]["serverInfo"]["name"] == "incident_response"
    session = answer.headers["mcp-session-id"]
    note = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    assert client.post("/mcp", json=note).status_code == 202
    headers = {"mcp-session-id": session}
    assert call(client, "reset", {"task": "task_hard"}, **headers)["result"]["isError"] is False
    assert client.get("/state", headers=fresh(session)).json()["task_id"] == "task_hard"


def test_every_verb_is_a_tool_and_so_is_reset(client: TestClient) -> None:
    tools = rpc(client, "tools/list")["result"]["tools"]
    assert [tool["name"] for tool in tools] == [
        "reset", "investigate", "escalate", "apply_fix", "postmortem", "no_op",
    ]  # fmt: skip
    assert set(tools[1]["inputSchema"]["properties"]) == {"target", "details"}


def test_a_tool_call_is_a_step_that_is_counted_and_paid(client: TestClient) -> None:
    call(client, "reset")
    result = call(client, "investigate", TARGET)["result"]
    assert result["_meta"]["reward"] == 0.3
    assert json.loads(result["content"][0]["text"]) == result["structuredContent"]
    assert client.get("/state").json()["step_count"] == 1


def test_a_malformed_argument_is_a_scored_step(client: TestClient) -> None:
    call(client, "reset")
    assert call(client, "investigate", {"nope": 1})["result"]["_meta"]["reward"] == -0.10


@pytest.mark.parametrize(
    ("method", "params", "code", "told"),
    [
        ("dance", {}, -32601, "unknown method"),
        ("tools/call", {"name": "dance"}, -32602, "expected one of reset, investigate"),
        ("tools/call", {"name": "no_op", "arguments": [1]}, -32602, "arguments to be an object"),
        ("tools/call", [1], -32602, "params to be an object"),
        ("tools/call", {"name": "reset", "arguments": {"task": "nope"}}, -32602, "unknown task"),
        ("tools/call", {"name": "no_op", "session_id": "никто"}, -32602, "session_id"),
        ("tools/call", {"name": "no_op", "session_id": "nobody"}, -32602, "reset first"),
        ("openenv/session/close", {}, -32602, "session_id"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_why(
    client: TestClient, method: str, params: Any, code: int, told: str
) -> None:
    error = rpc(client, method, params)["error"]
    assert error["code"] == code
    assert told in error["message"]


@pytest.mark.parametrize("body", ["{", "[]", "7", "{}", '{"method": 3}', "", "[" * 9000])
def test_what_is_no_request_is_answered_with_200_and_an_error(
    client: TestClient, body: str
) -> None:
    answer = client.post("/mcp", content=body)
    assert answer.status_code == 200
    assert answer.json()["jsonrpc"] == "2.0"
    assert answer.json()["error"]["code"] in (-32700, -32600)


def test_openenvs_sessions_are_our_sessions(client: TestClient) -> None:
    session = rpc(client, "openenv/session/create")["result"]["session_id"]
    params = {"name": "reset", "arguments": {"task": "medium"}, "session_id": session}
    rpc(client, "tools/call", params)
    assert client.get("/state", headers=fresh(session)).json()["task_id"] == "task_medium"
    assert rpc(client, "openenv/session/close", {"session_id": session})["result"]["closed"]
    assert client.get("/state", headers=fresh(session)).status_code == 409


def test_mcp_over_a_socket_is_a_session_of_its_own(client: TestClient) -> None:
    with client.websocket_connect("/mcp") as socket:
        for number, name in enumerate(("reset", "no_op")):
            params: JSON = {"name": name, "arguments": {}}
            socket.send_text(json.dumps(
                {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
            ))  # fmt: skip
            answer = json.loads(socket.receive_text())
            assert answer["result"]["structuredContent"]["step"] == number
        socket.send_text("{")
        assert json.loads(socket.receive_text())["error"]["code"] == -32600


def test_mcp_in_a_frame_of_ws_shares_the_sockets_session(client: TestClient) -> None:
    with client.websocket_connect("/ws") as socket:
        socket.send_text('{"type": "reset"}')
        socket.receive_text()
        params: JSON = {"name": "no_op", "arguments": {}}
        data = {"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": params}
        socket.send_text(json.dumps({"type": "mcp", "data": data}))
        answer = json.loads(socket.receive_text())
        assert answer["type"] == "mcp"
        assert answer["data"]["result"]["structuredContent"]["step"] == 1
