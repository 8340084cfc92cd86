"""What both hosts refuse, how they say so, and what OpenEnv's own checks make of them."""

import subprocess
import sys
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest
from openenv.core.env_server.interfaces import Environment
from openenv.validation.graders.runtime.basic import (
    ObservationSchemaGrader,
    RewardWellFormedGrader,
    StateContractGrader,
)
from openenv.validation.runtime.collector import collect_runtime_evidence
from openenv.validation.runtime.contracts import RuntimePlan, RuntimeReset
from openenv.validation.types import CheckStatus
from openenv_hosts import JSON, LOOK, NAME, raw, reference

from warroom.adapters.openenv import Seat, dialect
from warroom.environments.registry import KINDS
from warroom.errors import BadCall, BadScenario, NoEpisode

GRADERS = (RewardWellFormedGrader, ObservationSchemaGrader, StateContractGrader)


def seat() -> Seat:
    return Seat(dialect(KINDS[NAME]))


# On both hosts


def test_openenvs_validator_passes(url: str) -> None:
    command = [sys.executable, "-m", "openenv.cli", "validate", "--url", url]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize("reward", ["shaped", "terminal"])
@pytest.mark.parametrize("task", KINDS[NAME].tasks)
def test_openenvs_runtime_graders_pass(url: str, task: str, reward: str) -> None:
    options = {"task_id": task, "reward": reward}
    reset = RuntimeReset(episode_id="graded", seed=3, options=options)
    actions = reference({"task_id": task, "seed": 3})
    plan = RuntimePlan(plan_schema_version="1", reset=reset, actions=actions)
    evidence = collect_runtime_evidence(url, plan, episode_timeout_s=60)
    assert evidence.failure_reason is None
    assert len(evidence.exchanges) == 2 * len(actions)  # all but the one after the end
    manifest = SimpleNamespace(reward=SimpleNamespace(range=(-1.0, 1.0)))
    subject: Any = SimpleNamespace(runtime_evidence=evidence, manifest=manifest)
    for grader in GRADERS:
        result = cast(Any, grader()).run(subject)
        assert result.status is CheckStatus.PASS, result


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"nope": 1}, "nope: unknown key; expected task, seed, scenario"),
        ({"timeout_s": 1}, "timeout_s: unknown key"),
        ({"seed": -1}, "seed: "),
        ({"seed": "x"}, "seed: "),
        ({"task_id": "nope"}, "nope"),
        ({"split": "library"}, "expected a split and an index together"),
        ({"split": "library", "index": 99}, "expected an index from 0 to"),
        ({"task": "easy", "scenario": "library/task_easy"}, "expected one of"),
        ({"scenario": "recorded//etc/passwd"}, "no scenario at"),
        ({"scenario": "recorded/../../../etc"}, "no scenario at"),
        ({"scenario": "library/../task_easy"}, "no scenario at"),
        ({"split": "recorded//tmp", "index": 0}, "no scenario at"),
        ({"reward": "often"}, "reward: "),
        ({"episode_id": ""}, "episode_id: "),
    ],
)
def test_a_reset_that_asks_for_what_is_not_there_is_refused_and_changes_nothing(
    url: str, options: JSON, told: str
) -> None:
    with raw(url) as env:
        env.reset(task="easy", episode_id="before")
        env.step(LOOK)
        with pytest.raises(RuntimeError) as refused:
            env.reset(**options)
        assert told in str(refused.value)
        state = env.state()
    assert (state["episode_id"], state["step_count"]) == ("before", 1)


def test_before_a_reset_there_is_nothing_to_act_on(url: str) -> None:
    with raw(url) as env:
        for act in (lambda: env.step(LOOK), env.state):
            with pytest.raises(RuntimeError, match="reset first"):
                act()
        assert env.reset().observation["step"] == 0


def test_an_episode_is_not_taken_for_another_after_a_lost_socket(url: str) -> None:
    with raw(url) as env:
        env.reset()
        env.step(LOOK)
        env.disconnect()
        with pytest.raises(RuntimeError, match="reset first"):
            env.step(LOOK)


@pytest.mark.parametrize(
    "action",
    [
        {},
        {"dance": True},
        {"action_type": None},
        {"action_type": "reset"},
        {**LOOK, "metadata": {"trace": 7}},
        {**LOOK, "confidence": 1},
        {**LOOK, "target": ["postgres-db"]},
        {"action_type": "postmortem", "details": "x" * 20_000},
        {"type": "dance", "said": {}, "self": 1},
    ],
)
def test_a_malformed_action_is_a_step_that_costs(url: str, action: JSON) -> None:
    with raw(url) as env:
        env.reset(task="easy")
        turn = env.step(action)
        assert turn.reward == -0.1
        assert "Invalid action: " in turn.observation["message"]
        assert env.state()["history"][0]["action"] == action


def test_the_empty_metadata_of_openenvs_typed_actions_costs_nothing(url: str) -> None:
    with raw(url) as env:
        env.reset(task="easy")
        assert env.step({**LOOK, "metadata": {}}).reward == 0.3


def test_a_state_tells_nothing_that_an_observation_did_not(url: str) -> None:
    with raw(url) as env:
        env.reset()
        env.step(LOOK)
        state = env.state()
    words = {"episode_id", "step_count", "task_id", "step", "max_steps", "score", "done"}
    assert set(state) == words | {"history"}
    assert set(state["history"][0]) == {"step", "minute", "action", "reward"}


def test_schemas_are_those_of_the_environment(url: str) -> None:
    schema = httpx.get(f"{url}/schema").json()
    kind = KINDS[NAME]
    action = kind.action.model_json_schema()
    assert schema["action"] == {**action, "title": schema["action"]["title"]}
    assert set(schema["state"]["properties"]) == set(kind.state.model_fields)
    for name in ("observation", "reset_observation"):
        shown = set(schema[name]["properties"]) - {"metadata"}
        assert shown == {*kind.observation.model_fields, "reward", "done"}


# The adapter alone


def test_plain_http_is_answered_in_our_words(openenv_url: str) -> None:
    with httpx.Client(base_url=openenv_url) as http:
        assert http.post("/reset", json={"task_id": "easy"}).json()["observation"]["step"] == 0
        refusals = (
            (http.post("/reset", json={"nope": 1}), 422, "VALIDATION_ERROR"),
            (http.post("/reset", json={"task_id": "nope"}), 400, "BAD_SCENARIO"),
            (http.post("/step", json={"action": LOOK, "timeout_s": 5}), 409, "NO_EPISODE"),
            (http.get("/state"), 409, "NO_EPISODE"),
        )
    for answer, status, code in refusals:
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_verifiers_do_not_take_the_action_for_a_tool_call(openenv_url: str) -> None:
    schema = httpx.get(f"{openenv_url}/schema").json()
    assert schema["action"]["title"] == "IncidentResponseAction"


def test_a_seat_says_what_is_wrong_in_our_errors() -> None:
    with pytest.raises(NoEpisode):
        _ = seat().state
    with pytest.raises(BadCall, match="nope: unknown key"):
        seat().reset(nope=1)
    with pytest.raises(BadScenario):
        seat().reset(scenario="recorded//tmp")
    for index in (-1, 99):
        with pytest.raises(IndexError):
            seat().get_task("library", index)


def test_nothing_changes_threads() -> None:
    base = cast(Any, Environment)
    assert Seat.reset_async is not base.reset_async
    assert Seat.step_async is not base.step_async
