"""What is kept of an episode is enough to play it again, and says so when it is not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from warroom.environments.registry import kind, shift_of
from warroom.errors import BadRun, ReplayDiverged
from warroom.rollout.play import play, recite
from warroom.rollout.record import Record, from_json, record_of, regraded, replay
from warroom.rollout.store import RunFolder

EASY = "library/task_easy"


@pytest.fixture(scope="module")
def record() -> Record:
    shift = shift_of(EASY)
    this = kind("incident_response")
    env = play(this.open(shift), recite(this.reference(shift)))
    return record_of(env, agent="reference", seed=0)


def test_a_record_survives_json(record: Record) -> None:
    assert from_json(json.loads(json.dumps(record.to_json())), where="line") == record


def test_a_replay_ends_where_the_episode_ended(record: Record) -> None:
    env = replay(record)
    assert env.done
    assert env.scorecard == record.scorecard


def test_a_fork_at_any_step_goes_on_to_the_same_end(record: Record) -> None:
    for steps in range(len(record.actions) + 1):
        env = replay(record, steps=steps).fork()
        for action in record.actions[steps:]:
            env.step(action)
        assert record_of(env, agent="reference", seed=0) == record


def test_a_changed_scenario_is_noticed(record: Record) -> None:
    with pytest.raises(ReplayDiverged, match="is not what it was"):
        replay(replace(record, shift="0" * 16))


def test_a_changed_reward_is_noticed(record: Record) -> None:
    with pytest.raises(ReplayDiverged, match=r"step 1: reward 9.0 was recorded, replay gives 0.3"):
        replay(replace(record, rewards=(9.0, *record.rewards[1:])))


def test_a_changed_observation_is_noticed(record: Record) -> None:
    with pytest.raises(ReplayDiverged, match="step 2: the observation differs"):
        replay(replace(record, digests=(record.digests[0], "x", *record.digests[2:])))


def test_a_policy_that_stops_leaves_an_unfinished_episode() -> None:
    env = play(kind("incident_response").open(shift_of(EASY)), lambda _seen: None)
    assert not env.done
    assert env.scorecard.reward == -0.05  # stopping early costs what running out of steps costs


def test_a_policy_sees_no_reward() -> None:
    seen: list[str] = []

    def look(observation: object) -> None:
        assert isinstance(observation, dict)
        seen.extend(str(name) for name in observation)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]

    play(kind("incident_response").open(shift_of(EASY)), look)
    assert not {"reward", "reward_components", "score", "info", "done"} & set(seen)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "no episode record"),
        ({"environment": "x"}, "address: Field required"),
    ],
)
def test_a_line_that_is_no_episode_says_what_was_expected(raw: object, said: str) -> None:
    with pytest.raises(BadRun, match=said):
        from_json(raw, where="episodes.jsonl:3")


def test_a_scorecard_of_another_shape_is_told(record: Record) -> None:
    raw = record.to_json()
    raw["scorecard"]["points"][0]["given"] = "much"
    with pytest.raises(BadRun, match=r"scorecard\.points\.0\.given: .*valid number"):
        from_json(raw, where="episodes.jsonl:1")


@pytest.mark.parametrize("odd", ["x\ud800", {1, 2}, float("inf"), {"deep": {"er": object()}}])
def test_an_action_that_json_cannot_hold_is_kept_all_the_same(odd: object, tmp_path: Path) -> None:
    env = kind("incident_response").open(shift_of(EASY))
    env.step({"action_type": "investigate", "target": odd})
    run = RunFolder.create(tmp_path, environment="incident_response", agent="odd", version="0")
    run.append(record_of(env, agent="odd", seed=0))
    (kept,) = run
    assert replay(kept).episode.steps == env.episode.steps


def test_a_regrade_of_a_changed_scenario_is_refused(record: Record) -> None:
    assert regraded(record) == record
    with pytest.raises(ReplayDiverged, match="is not what it was"):
        regraded(replace(record, shift="0" * 16))
