"""REST as plain curl speaks it (IRO-7 to IRO-19), and what all environments answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hosted import CALL, EASY, FIX, JSON, LOOK, NAME, WAIT, fresh, served, task_names
from starlette.testclient import TestClient

import warroom
from warroom.environments.incident_response.wire import Observation, State


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path) as client:
        yield client


def reset(
    client: TestClient, task: str = "task_easy", *, headers: dict[str, str] | None = None
) -> JSON:
    answer = client.post("/reset", params={"task_id": task}, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_iro_7_reset_works_with_no_body(client: TestClient) -> None:
    assert reset(client)["task_id"] == "task_easy"


def test_iro_8_9_10_reset_step_and_state_act_on_one_episode(client: TestClient) -> None:
    """IRO-8, IRO-9, IRO-10."""
    reset(client)
    stepped = client.post("/step", params={"task_id": "task_easy"}, json=LOOK)
    assert stepped.json()["reward"]["value"] == 0.3
    state = client.get("/state", params={"task_id": "task_easy"}).json()
    assert (state["step"], state["score"]) == (1, 0.3)


def test_iro_11_the_root_health_and_tasks_answer(client: TestClient) -> None:
    root = client.get("/").json()
    assert (root["status"], root["env"]) == ("ok", "incident-response-openenv")
    assert client.get("/health").json() == {"status": "healthy"}
    tasks = client.get("/tasks").json()["tasks"]
    assert [task["task_id"] for task in tasks] == list(task_names())
    assert [task["max_steps"] for task in tasks] == [10, 15, 20]


@pytest.mark.parametrize("route", ["reset", "step", "state"])
def test_iro_12_an_unknown_task_is_400_with_the_list_of_tasks(
    client: TestClient, route: str
) -> None:
    reset(client)
    method = "GET" if route == "state" else "POST"
    body = WAIT if route == "step" else None
    answer = client.request(method, f"/{route}", params={"task_id": "task_nope"}, json=body)
    assert answer.status_code == 400
    assert all(name in answer.json()["error"]["message"] for name in task_names())


def test_iro_13_without_a_task_it_is_the_easy_one(client: TestClient) -> None:
    assert client.post("/reset").json()["observation"]["task_id"] == "task_easy"


def test_iro_14_a_step_answers_observation_reward_reason_done_and_score(
    client: TestClient,
) -> None:
    reset(client)
    body = client.post("/step", json=LOOK).json()
    Observation.model_validate(body["observation"])
    assert isinstance(body["reward"]["value"], float)
    assert isinstance(body["reward"]["reason"], str)
    assert body["done"] is False
    assert body["info"] == {"score": 0.3}


def test_a_reset_has_its_observation_twice_and_no_reward(client: TestClient) -> None:
    body = reset(client)
    assert body["reward"] is None
    assert body["done"] is False
    bare = {name: body[name] for name in Observation.model_fields}
    assert bare == body["observation"]


def test_the_components_of_a_reward_add_up(client: TestClient) -> None:
    reset(client)
    for action in EASY:
        body = client.post("/step", json=action).json()
        total = sum(component["value"] for component in body["reward_components"])
        assert total == pytest.approx(body["reward"]["value"], abs=1e-9)


@pytest.mark.parametrize(
    "action", [{"action_type": "reward_me"}, {"action_type": "investigate"}, {"target": "x"},
               {"action_type": 7}, {**LOOK, "extra": 1}],
)  # fmt: skip
def test_iro_15_a_malformed_action_is_a_scored_step(client: TestClient, action: JSON) -> None:
    reset(client)
    answer = client.post("/step", json=action)
    assert answer.status_code == 200
    assert answer.json()["reward"]["value"] == -0.10
    assert "Invalid action" in answer.json()["observation"]["message"]


@pytest.mark.parametrize("body", ["[1]", '"x"', "7", "{", "null", "\x00", "[" * 5000])
def test_iro_15_a_body_that_is_no_object_is_422_and_says_so(client: TestClient, body: str) -> None:
    reset(client)
    answer = client.post("/step", content=body)
    assert answer.status_code == 422
    assert "expected a JSON object" in answer.json()["error"]["message"]
    assert client.get("/state").json()["step"] == 0


def test_iro_15_no_op_needs_no_target(client: TestClient) -> None:
    reset(client)
    assert client.post("/step", json=WAIT).json()["reward"]["value"] == -0.10


def test_iro_16_the_state_has_its_documented_fields(client: TestClient) -> None:
    reset(client)
    client.post("/step", json=LOOK)
    state = client.get("/state").json()
    assert {"task_id", "step", "max_steps", "score", "done", "history"} <= set(state)
    assert state["history"][0]["action"] == LOOK
    State.model_validate(state)


def test_iro_18_a_step_or_state_before_a_reset_says_to_reset(client: TestClient) -> None:
    for answer in (client.post("/step", json=LOOK), client.get("/state")):
        assert answer.status_code == 409
        assert "reset first" in answer.json()["error"]["message"]


def test_iro_19_sessions_do_not_see_each_other_and_curl_needs_none(client: TestClient) -> None:
    reset(client)
    reset(client, "task_hard", headers=fresh("a"))
    reset(client, "task_medium", headers=fresh("b"))
    client.post("/step", json=WAIT, headers=fresh("a"))
    states = [client.get("/state", headers=head).json() for head in ({}, fresh("a"), fresh("b"))]
    assert [(state["task_id"], state["step"]) for state in states] == [
        ("task_easy", 0), ("task_hard", 1), ("task_medium", 0),
    ]  # fmt: skip


def test_every_reply_names_its_session_outside_its_body(client: TestClient) -> None:
    answer = client.post("/reset", headers=fresh("abc"))
    assert answer.headers["x-session-id"] == "abc"
    assert "abc" not in answer.text
    assert client.post("/reset").headers["x-session-id"] == "default"


def test_a_session_of_ones_own_comes_in_a_header_and_a_cookie(client: TestClient) -> None:
    given = client.post("/sessions")
    session = given.headers["x-session-id"]
    assert len(session) == 32
    assert session not in given.text
    reset(client)  # the cookie speaks for this client now
    client.cookies.clear()
    assert client.get("/state", params={"session_id": session}).json()["step"] == 0
    assert client.get("/state").status_code == 409


def test_a_step_for_another_task_than_the_sessions_is_refused(client: TestClient) -> None:
    reset(client)
    answer = client.post("/step", params={"task_id": "task_hard"}, json=LOOK)
    assert answer.status_code == 409
    assert "this session plays task_easy" in answer.json()["error"]["message"]


def test_after_the_end_a_step_is_a_normal_reply_and_changes_nothing(client: TestClient) -> None:
    reset(client)
    answers = [client.post("/step", json=action).json() for action in EASY]
    assert answers[-1]["done"] is True
    after = client.post("/step", json=LOOK).json()
    assert (after["reward"]["value"], after["done"]) == (0.0, True)
    assert "episode is over" in after["observation"]["message"]
    assert client.get("/state").json()["step"] == 3


def test_a_numbered_step_happens_once(client: TestClient) -> None:
    reset(client)
    first = client.post("/step", params={"step": 1}, json=LOOK)
    again = client.post("/step", params={"step": 1}, json=LOOK)
    assert again.content == first.content
    other = client.post("/step", params={"step": 1}, json=CALL)
    assert (other.status_code, other.json()["error"]["code"]) == (409, "OUT_OF_STEP")
    ahead = client.post("/step", params={"step": 3}, json=CALL)
    assert "expected step 2, found 3" in ahead.json()["error"]["message"]
    assert client.get("/state").json()["step"] == 1


@pytest.mark.parametrize("step", ["0", "x", "-1", "1.5", "٣", "9" * 40])
def test_a_step_number_that_is_none_says_what_was_expected(client: TestClient, step: str) -> None:
    reset(client)
    answer = client.post("/step", params={"step": step}, json=LOOK)
    assert answer.status_code == 422
    assert "expected a whole number from 1" in answer.json()["error"]["message"]


def test_a_fork_goes_its_own_way(client: TestClient) -> None:
    reset(client)
    client.post("/step", json=LOOK)
    client.post("/step", json=CALL)
    twin = client.post("/fork", params={"step": 1}).headers["x-session-id"]
    client.cookies.clear()
    assert client.get("/state", headers=fresh(twin)).json()["step"] == 1
    client.post("/step", json=FIX, headers=fresh(twin))
    assert client.get("/state").json()["step"] == 2
    assert client.post("/fork", params={"step": 9}).status_code == 409


def test_a_closed_session_is_forgotten(client: TestClient) -> None:
    reset(client)
    assert client.post("/close").json() == {"closed": True}
    assert client.get("/state").status_code == 409


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"nope": 1}, "nope: unknown key; expected task, seed"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**60}, "seed"),
        ({"seed": "x"}, "seed"),
        ({"reward": "gold"}, "reward"),
        ({"task_id": "task_easy", "scenario": "library/task_easy"}, "expected one of: a task"),
        ({"split": "library"}, "expected a split and an index together"),
        ({"split": "library", "index": 99}, "expected an index from 0 to 2"),
        ({"split": "nope", "index": 0}, "unknown suite"),
        ({"scenario": "recorded//etc"}, "no scenario at"),
        ({"scenario": "library/../library/task_easy"}, "no scenario at"),
        ({"scenario": "library/task_easy@x"}, "must be a whole number"),
        ({"scenario": "library/task_easy", "seed": 3}, "a seed picks a variant of a task"),
        ({"episode_id": "x" * 256}, "episode_id"),
    ],
)
def test_a_reset_that_makes_no_sense_says_what_was_expected(
    client: TestClient, options: JSON, told: str
) -> None:
    answer = client.post("/reset", json=options)
    assert answer.status_code in (400, 422)
    assert told in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("options", "task"),
    [
        ({"difficulty": "hard"}, "task_hard"),
        ({"task_name": "task_medium", "seed": 3}, "task_medium"),
        ({"scenario": "library/calm_probe"}, "calm"),
        ({"scenario": "recorded/nezha_ob_case"}, "recorded"),
        ({"split": "held_out", "index": 0}, "task_easy"),
    ],
)
def test_a_reset_chooses_in_three_ways(client: TestClient, options: JSON, task: str) -> None:
    assert client.post("/reset", json=options).json()["task_id"] == task


def test_terminal_reward_pays_the_whole_score_once(client: TestClient) -> None:
    client.post("/reset", json={"task_id": "task_easy", "reward": "terminal"})
    paid = [client.post("/step", json=action).json()["reward"]["value"] for action in EASY]
    assert paid == [0.0, 0.0, 1.0]
    history = client.get("/state").json()["history"]
    assert [taken["reward"] for taken in history] == paid


def test_an_episodes_id_is_the_callers_or_follows_from_what_is_played(client: TestClient) -> None:
    client.post("/reset", json={"episode_id": "mine"})
    assert client.get("/state").json()["episode_id"] == "mine"
    ids: list[str] = []
    for session in ("a", "b"):
        client.post("/reset", json={"seed": 3}, headers=fresh(session))
        ids.append(client.get("/state", headers=fresh(session)).json()["episode_id"])
    assert ids[0] == ids[1] != "mine"


def test_a_body_is_bounded(client: TestClient) -> None:
    reset(client)
    answer = client.post("/step", json={**LOOK, "details": "x" * 70_000})
    assert answer.status_code == 413
    assert client.get("/state").json()["step"] == 0


def test_tokens_shut_out_strangers_and_take_away_the_default(tmp_path: Path) -> None:
    with served(tmp_path, tokens=("s3cret", "other")) as client:
        known = {"authorization": "Bearer s3cret", **fresh("a")}
        assert client.get("/health").status_code == 200
        assert client.post("/reset").status_code == 401
        assert client.post("/reset", headers={"authorization": "Bearer no"}).status_code == 401
        assert client.post("/reset", headers={"authorization": "Bearer s3cret"}).status_code == 401
        assert client.post("/reset", headers=known).status_code == 200
        stranger = {"authorization": "Bearer other", **fresh("a")}
        assert client.get("/state", headers=stranger).status_code == 409


def test_more_sessions_than_places_take_turns_and_lose_nothing(tmp_path: Path) -> None:
    with served(tmp_path, capacity=2) as client:
        for name in "abc":
            reset(client, headers=fresh(name))
        for name in "abc" * 2:
            client.post("/step", json=WAIT, headers=fresh(name))
        steps = [client.get("/state", headers=fresh(name)).json()["step"] for name in "abc"]
        assert steps == [2, 2, 2]


def test_a_place_that_a_socket_holds_is_not_given_away(tmp_path: Path) -> None:
    with served(tmp_path, capacity=1) as client, client.websocket_connect("/ws"):
        answer = client.post("/reset")
        assert answer.status_code == 503
        assert "try again later" in answer.json()["error"]["message"]


def test_the_published_api_names_every_route_that_answers(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert document["info"]["version"] == warroom.__version__
    assert {"/reset", "/step", "/state"} <= set(document["paths"])
    assert "$defs" not in str(document)


def test_the_words_are_published(client: TestClient) -> None:
    schema = client.get("/schema").json()
    assert set(schema) == {"action", "observation", "reset_observation", "state"}
    assert set(schema["action"]["properties"]) == {"action_type", "target", "details"}
    assert {"reward", "done"} <= set(schema["observation"]["properties"])
    assert client.get("/metadata").json()["name"] == NAME


def test_the_task_api_lists_counts_and_shows_tasks_that_can_be_played(client: TestClient) -> None:
    assert client.get("/list_environments").json() == [NAME]
    splits = [split["name"] for split in client.get(f"/{NAME}/splits").json()]
    assert {"library", "held_out"} <= set(splits)
    asked = {"split": "library"}
    assert client.post(f"/{NAME}/num_tasks", json=asked).json() == {"num_tasks": 3}
    tasks = client.post(f"/{NAME}/tasks", json=asked).json()["tasks"]
    some = client.post(f"/{NAME}/task_range", json={**asked, "start": 1, "stop": 3}).json()
    assert some["tasks"] == tasks[1:]
    one = client.post(f"/{NAME}/task", json={**asked, "index": 2}).json()["task"]
    assert one == tasks[2]
    assert client.post("/reset", json=one["reset"]).status_code == 200
    assert client.post(f"/{NAME}/task", json={**asked, "index": 3}).status_code == 400


def test_several_environments_live_under_prefixes(tmp_path: Path) -> None:
    with served(tmp_path, NAME, NAME) as client:
        assert client.get("/list_environments").json() == [NAME, NAME]
        assert client.post(f"/{NAME}/reset").json()["task_id"] == "task_easy"
        assert client.get(f"/{NAME}/splits").status_code == 200
        assert client.get("/health").status_code == 200
        assert client.post("/reset").status_code == 404


def test_a_generated_incident_is_played_like_any_other(client: TestClient) -> None:
    body = client.post("/reset", json={"scenario": "generated/easy/3"}).json()
    env = warroom.make(NAME, scenario="generated/easy/3")
    assert body["observation"] == env.observation.model_dump()
    assert client.post("/reset", json={"split": "test", "index": 0}).status_code == 200
    assert client.post("/reset", json={"scenario": "generated/easy/x"}).status_code == 400
