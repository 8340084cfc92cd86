"""What a server says of itself: JSON lines or plain ones, and never who may get into a session."""

import json
import logging
from pathlib import Path

import httpx
import pytest
from center import ARTICLE, BEGIN, NAME
from serving import serving
from websockets.sync.client import connect

from warroom.errors import BadScenario
from warroom.server.journal import configuration

SECRET = "nobody-may-read-this"


def said_by_a_server(folder: Path, **variables: str) -> list[str]:
    """Play a little, and return the lines that the server said."""
    with serving(folder, environment=NAME, variables=variables, tokens="t0ken") as server:
        told = {"authorization": "Bearer t0ken", "x-session-id": SECRET}
        with httpx.Client(base_url=server.url, headers=told) as http:
            assert http.post("/reset", json={**BEGIN, "episode_id": "mine"}).status_code == 200
            assert http.post("/step", json=ARTICLE).status_code == 200
        address = f"{server.url.replace('http', 'ws', 1)}/ws?session_id={SECRET}&token=t0ken"
        with connect(address) as socket:
            socket.send('{"type": "state"}')
            assert json.loads(socket.recv(timeout=60))["type"] == "state"
        return server.said.splitlines()


def test_icc_147_logs_are_json_lines(tmp_path: Path) -> None:
    lines = [json.loads(line) for line in said_by_a_server(tmp_path)]
    assert all({"at", "level", "logger", "message"} <= set(line) for line in lines)
    (begun,) = [line for line in lines if line["message"] == "episode begun"]
    assert (begun["environment"], begun["episode_id"]) == (NAME, "mine")
    assert begun["address"] == BEGIN["scenario"]
    assert "action taken" not in [line["message"] for line in lines]
    assert SECRET not in str(lines)
    assert "t0ken" not in str(lines)


def test_icc_147_logs_are_switched_to_plain_lines(tmp_path: Path) -> None:
    """ICC-76: ENV_LOG_LEVEL, ENV_STRUCTURED_LOGGING."""
    plain = {"ENV_STRUCTURED_LOGGING": "false", "ENV_LOG_LEVEL": "debug"}
    lines = said_by_a_server(tmp_path, **plain)
    (begun,) = [line for line in lines if "episode begun" in line]
    assert begun.startswith("INFO: episode begun environment=")
    assert any(line.startswith("DEBUG: action taken ") for line in lines)
    assert SECRET not in "\n".join(lines)
    assert "t0ken" not in "\n".join(lines)


def test_a_quiet_server_says_no_more_than_it_is_asked(tmp_path: Path) -> None:
    assert said_by_a_server(tmp_path, ENV_LOG_LEVEL="WARNING") == []


@pytest.mark.parametrize("said", [{"ENV_LOG_LEVEL": "loud"}, {"ENV_STRUCTURED_LOGGING": "perhaps"}])
def test_a_variable_that_makes_no_sense_is_told(said: dict[str, str]) -> None:
    (name,) = said
    with pytest.raises(BadScenario, match=f"{name}: expected"):
        configuration(said)


@pytest.mark.parametrize("structured", ["true", "false"])
def test_text_of_a_caller_cannot_begin_a_line_of_its_own(structured: str) -> None:
    lines = configuration({"ENV_STRUCTURED_LOGGING": structured})["formatters"]["lines"]["()"]()
    record = logging.makeLogRecord({"msg": "x", "told": {"episode_id": 'a\nERROR: "b"\u2028'}})
    assert lines.format(record).count("\n") == 0
    assert len(lines.format(record).splitlines()) == 1


def test_an_exception_is_told_with_its_traceback() -> None:
    lines = configuration({})["formatters"]["lines"]["()"]()
    try:
        raise ValueError("broken")
    except ValueError as error:
        info = (type(error), error, error.__traceback__)
    line = json.loads(lines.format(logging.makeLogRecord({"msg": "x", "exc_info": info})))
    assert "ValueError: broken" in line["exception"]
