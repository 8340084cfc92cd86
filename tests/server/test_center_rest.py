"""command_center over plain HTTP: what operators ask for, and one episode per session."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from center import ARTICLE, BEGIN, KIND, NAME, SHIFT, first_service, perfect
from hosted import JSON, fresh, served
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

import warroom
from warroom.environments.command_center import rubric
from warroom.environments.command_center.metadata import documented, metadata
from warroom.environments.command_center.roles import Verb
from warroom.environments.command_center.tiers import TASKS, TIERS
from warroom.errors import BadScenario
from warroom.scenarios.addresses import library_ids
from warroom.world.faults import FAULTS

DOCUMENTED: JSON = {
    "name": "incident_command_center_env",
    "version": "3.0.0",
    "tasks": ["easy", "medium", "hard"],
    "incidents_per_task": {"easy": 3, "medium": 5, "hard": 5},
    "actions": ["inspect_logs", "inspect_metrics", "consult_kb", "negotiate_handoff", "apply_fix",
                "close_incident", "escalate", "rollback", "submit_postmortem"],
    "roles": ["triage_agent", "investigator_agent", "ops_manager_agent"],
    "reward_model": {
        "step_cost_investigation": -0.04,
        "clue_reward": 0.12,
        "handoff_correct": 0.15,
        "mitigation_correct": 0.35,
        "closure_correct_base": 0.8,
        "closure_wrong": -1.1,
        "tier_multiplier": {"free": 0.6, "standard": 1.0, "premium": 1.4, "enterprise": 1.8},
    },
    "budgets": {"easy": 28, "medium": 54, "hard": 84},
    "sla_minutes": {"easy": 120, "medium": 210, "hard": 330},
}  # fmt: skip
SHIPPED = tuple(t for t in TASKS if any(n.startswith(f"center_{t}_") for n in library_ids()))


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path, NAME) as client:
        yield client


def reset(client: TestClient, **options: Any) -> JSON:
    answer = client.post("/reset", json={**BEGIN, **options})
    assert answer.status_code == 200, answer.text
    return answer.json()


def metrics(client: TestClient) -> dict[str, float]:
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {sample.name: sample.value for family in families for sample in family.samples}


# What it is


def test_icc_1_to_17_the_metadata_is_the_documented_block_to_the_letter() -> None:
    """ICC-1, ICC-2, ICC-4, ICC-5, ICC-6, ICC-7, ICC-8, ICC-9, ICC-10, ICC-11, ICC-12, ICC-13,
    ICC-14, ICC-15, ICC-16, ICC-17.
    """
    block = metadata(environ={})
    assert {name: block[name] for name in DOCUMENTED} == DOCUMENTED
    assert list(block)[: len(DOCUMENTED)] == list(DOCUMENTED)
    assert list(documented({"name": "", "version": ""}, _terms())) == list(DOCUMENTED)


def test_icc_18_the_block_is_served_as_env_info(client: TestClient) -> None:
    assert client.get("/env-info").json() == metadata(environ={})


def test_icc_3_every_route_tells_the_same_version(client: TestClient) -> None:
    told = [client.get(f"/{path}").json() for path in ("", "healthz", "version", "metadata")]
    assert {one["version"] for one in told} == {"3.0.0"}
    assert {one["name"] for one in told} == {"incident_command_center_env"}
    assert client.get("/openapi.json").json()["info"]["version"] == "3.0.0"


def test_icc_77_the_minutes_that_are_published_are_those_that_pass(client: TestClient) -> None:
    published = client.get("/env-info").json()["minutes_per_action"]
    assert published == {str(verb): rubric.MINUTES[verb] for verb in Verb}
    left = reset(client)["observation"]["sla_minutes_remaining"]
    for action in perfect():
        now = client.post("/step", json=action).json()["observation"]["sla_minutes_remaining"]
        assert left - now == published[action["action_type"]]
        left = now


def test_the_block_adds_the_rubric_and_the_words_of_a_closing() -> None:
    block = metadata(environ={})
    assert list(block["reward_components"]) == list(rubric.COMPONENTS)
    assert block["root_causes"] == sorted(FAULTS)
    assert block["default_seed"] == 20260425


def test_icc_76_variables_of_the_host_are_published_and_played(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"ENV_EASY_BUDGET": "9", "ENV_HARD_SLA": "77", "ENV_SEED": "5", "ENV_SLA_TICK": "5",
            "ENV_NAME": "mine", "ENV_VERSION": "4"}  # fmt: skip
    block = metadata(environ=said)
    assert (block["budgets"]["easy"], block["sla_minutes"]["hard"]) == (9, 77)
    assert (block["default_seed"], block["name"], block["version"]) == (5, "mine", "4")
    assert set(block["minutes_per_action"].values()) == {5}
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    address = KIND.address_of("easy")
    assert address == "shift/easy@5+budget=9+tick=5"
    monkeypatch.undo()
    body = reset(client, scenario=f"{SHIFT}+budget=9+tick=5")["observation"]
    assert body["budget_remaining"] == 9
    after = client.post("/step", json=ARTICLE).json()["observation"]
    assert (after["budget_remaining"], after["sla_minutes_remaining"]) == (8, 115)


@pytest.mark.parametrize("name", ["ENV_EASY_BUDGET", "ENV_SLA_TICK", "ENV_SEED"])
def test_a_variable_that_is_no_number_is_told_as_the_server_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "many")
    with (
        pytest.raises(BadScenario, match=f"{name}: expected a whole number"),
        served(tmp_path, NAME),
    ):
        pass


def test_a_long_reward_trace_is_cut_to_its_end(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ICC-76: ENV_MAX_REWARD_TRACE_LEN."""
    reset(client)
    paid = [client.post("/step", json=action).json()["reward"] for action in perfect()[:4]]
    assert client.get("/state").json()["reward_trace"] == paid
    monkeypatch.setenv("ENV_MAX_REWARD_TRACE_LEN", "2")
    assert client.get("/state").json()["reward_trace"] == paid[-2:]


# What operators ask for


def test_icc_139_to_143_the_documented_routes_answer(client: TestClient) -> None:
    """ICC-139, ICC-140, ICC-141, ICC-143."""
    who = {"name": "incident_command_center_env", "version": "3.0.0"}
    assert client.get("/healthz").json() == {"status": "ok", **who}
    assert client.get("/health").json() == {"status": "healthy"}
    assert client.get("/version").json() == {**who, "default_seed": 20260425}
    for path in ("docs", "openapi.json", "schema", "metadata"):
        assert client.get(f"/{path}").status_code == 200


def test_icc_143_the_page_of_the_api_tells_every_route_and_fetches_nothing(
    client: TestClient,
) -> None:
    page = client.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    for path in client.get("/openapi.json").json()["paths"]:
        assert f" {path}</code>" in page.text
    assert "<script" not in page.text
    assert "http" not in page.text.replace("http-equiv", "")


def test_icc_142_the_metrics_are_prometheus_text_and_move_with_a_step(client: TestClient) -> None:
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    before = metrics(client)
    assert before == {
        "icc_info": 1.0, "icc_episode_step_total": 0.0, "icc_incidents_resolved_total": 0.0,
        "icc_incidents_failed_total": 0.0,
    }  # fmt: skip
    assert 'icc_info{name="incident_command_center_env",version="3.0.0"} 1' in answer.text
    reset(client)
    assert metrics(client)["icc_budget_remaining"] == 28
    paid = [client.post("/step", json=action).json()["reward"] for action in perfect()]
    state = client.get("/state").json()
    assert metrics(client) == {
        "icc_info": 1.0,
        "icc_episode_step_total": len(paid),
        "icc_cumulative_reward": pytest.approx(sum(paid)),
        "icc_incidents_resolved_total": 3.0,
        "icc_incidents_failed_total": 0.0,
        "icc_budget_remaining": state["budget_remaining"],
        "icc_sla_minutes_remaining": state["sla_minutes_remaining"],
        "icc_current_incident_index": 3.0,
    }
    wrong = {"action_type": "close_incident", "actor": "ops_manager_agent",
             "target": first_service(), "root_cause": "x"}  # fmt: skip
    reset(client)
    client.post("/step", json=wrong)
    client.post("/step", json=wrong, headers=fresh("nobody"))  # was not taken: nothing was reset
    after = metrics(client)
    assert after["icc_incidents_failed_total"] == 1
    assert after["icc_episode_step_total"] == len(paid) + 1


# Playing


def test_icc_136_and_137_reset_step_and_state_act_on_one_episode(client: TestClient) -> None:
    """ICC-136, ICC-137."""
    env = warroom.make(NAME, scenario=SHIFT)
    begun = reset(client, episode_id="mine")
    assert begun["observation"] == env.observation.model_dump()
    assert (begun["reward"], begun["done"]) == (None, False)
    for action in perfect():
        answer = client.post("/step", json=action).json()
        result = env.step(action)
        assert answer["observation"] == result.observation.model_dump()
        assert (answer["reward"], answer["done"]) == (result.reward, result.done)
        assert client.get("/state").json() == env.state(episode_id="mine").model_dump()
    assert client.post("/step", json=ARTICLE).json()["metadata"]["score"] == 1.0


def test_icc_137_a_step_comes_bare_or_in_openenvs_envelope(client: TestClient) -> None:
    reset(client)
    bare = client.post("/step", json=ARTICLE).json()
    reset(client)
    wrapped = client.post("/step", json={"action": ARTICLE, "timeout_s": 5}).json()
    assert wrapped == bare
    for odd in (
        {"action": 7},
        {"action": ARTICLE, "odd": 1},
        {},
        {"action": ARTICLE, "timeout_s": 0},
    ):
        assert client.post("/step", json=odd).status_code == 422
    assert client.get("/state").json()["step_count"] == 1


def test_icc_117_an_unknown_action_is_a_scored_step(client: TestClient) -> None:
    reset(client)
    for odd in ({"action_type": "reboot"}, {"odd": 1}, {"action": {"action_type": "reboot"}}):
        answer = client.post("/step", json=odd)
        assert (answer.status_code, answer.json()["reward"]) == (200, -0.25)


@pytest.mark.parametrize("word", ["task", "task_id", "task_name", "difficulty"])
def test_icc_63_an_unknown_task_is_refused_with_the_tasks(client: TestClient, word: str) -> None:
    for answer in (client.post("/reset", json={word: "nope"}),
                   client.post("/reset", params={word: "nope"})):  # fmt: skip
        assert answer.status_code == 400
        assert "expected one of easy, medium, hard" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            {"scenario": "library/task_easy"},
            "no scenario at 'library/task_easy'; expected one of shift/",
        ),
        ({"scenario": "generated/easy/1"}, "no scenario at"),
        ({"scenario": "recorded/../../etc"}, "no scenario at"),
        ({"scenario": "shift/../easy"}, "expected shift/<tier>"),
        ({"scenario": "shift/generated/../1"}, "unknown task '..'"),
        ({"scenario": "shift/generated/easy/x"}, "expected a whole number as seed"),
        ({"scenario": "shift/generated/easy/9999999999"}, "expected a seed below"),
        ({"scenario": f"{SHIFT}+budget=0"}, "at least 1"),
        ({"scenario": f"{SHIFT}+sla=0"}, "at least 1"),
        ({"scenario": f"{SHIFT}+gold=1"}, r"expected +budget="),
        ({"scenario": SHIFT, "seed": 3}, "an address holds its own"),
        ({"split": "dev", "index": 10**6}, "expected an index from 0 to"),
        ({"split": "recorded", "index": 0}, "unknown suite"),
        ({"budget": 9}, "budget: unknown key; expected task, seed"),
    ],
)
def test_a_reset_that_makes_no_sense_says_what_was_expected(
    client: TestClient, options: JSON, told: str
) -> None:
    answer = client.post("/reset", json=options)
    assert answer.status_code in (400, 422)
    assert told in answer.json()["error"]["message"]


def test_icc_62_a_shift_is_chosen_by_address_or_as_one_of_a_suite(client: TestClient) -> None:
    by_suite = client.post("/reset", json={"split": "train", "index": 1}).json()
    by_address = reset(client, scenario=KIND.suites["train"][1])
    assert by_suite["observation"] == by_address["observation"]


@pytest.mark.parametrize("task", SHIPPED)
def test_icc_62_a_task_is_played_by_its_own_name(client: TestClient, task: str) -> None:
    """ICC-64: without a seed it is the documented one, 20260425."""
    body = client.post("/reset", json={"task_name": task}).json()["observation"]
    assert body["budget_remaining"] == TIERS[task].budget
    named = client.post("/reset", json={"task_name": task, "seed": 20260425}).json()["observation"]
    assert named == body
    assert client.get("/state").json()["seed"] == 20260425


def test_icc_74_a_step_or_state_before_a_reset_says_to_reset(client: TestClient) -> None:
    for answer in (client.post("/step", json=ARTICLE), client.get("/state")):
        assert answer.status_code == 409
        assert "reset first" in answer.json()["error"]["message"]


def test_icc_138_sessions_do_not_see_each_other(client: TestClient) -> None:
    for name in ("a", "b"):
        client.post("/reset", json=BEGIN, headers=fresh(name))
    client.post("/step", json=ARTICLE, headers=fresh("a"))
    states = [client.get("/state", headers=fresh(name)).json() for name in ("a", "b")]
    assert [state["step_count"] for state in states] == [1, 0]
    assert client.get("/state").status_code == 409


def test_icc_145_a_hundred_sessions_play_and_the_next_is_refused_cleanly(tmp_path: Path) -> None:
    from contextlib import ExitStack

    with served(tmp_path, NAME, capacity=100) as client, ExitStack() as open_sockets:
        for number in range(100):
            open_sockets.enter_context(client.websocket_connect(f"/ws?session_id=s{number}"))
        late = client.post("/reset", json=BEGIN)
        assert late.status_code == 503
        assert late.headers["retry-after"] == "1"
        assert "all 100 sessions are in use" in late.json()["error"]["message"]
        first = client.post("/reset", json=BEGIN, headers=fresh("s0"))
        assert first.status_code == 200


def test_terminal_reward_is_told_wherever_a_reward_is(client: TestClient) -> None:
    """ICC-79, ICC-80: the sum holds whichever way an episode pays."""
    reset(client, reward="terminal")
    total = 0.0
    for action in perfect():
        answer = client.post("/step", json=action).json()
        observation = answer["observation"]
        assert observation["reward"] == answer["reward"]
        assert sum(observation["reward_components"].values()) == answer["reward"]
        total += answer["reward"]
    state = client.get("/state").json()
    assert total == state["cumulative_reward"] == sum(state["reward_trace"]) == 1.0


def test_the_task_api_lists_the_suites_of_this_environment(client: TestClient) -> None:
    splits = [split["name"] for split in client.get(f"/{NAME}/splits").json()]
    assert splits == list(KIND.suites)
    asked = {"split": "dev", "index": 0}
    task = client.post(f"/{NAME}/task", json=asked).json()["task"]
    assert task["reset"] == {"scenario": KIND.suites["dev"][0]}
    assert client.post("/reset", json=task["reset"]).status_code == 200


def _terms() -> Any:
    from warroom.environments.command_center.tiers import terms_of

    return {task: terms_of(TIERS[task], environ={}) for task in TASKS}
