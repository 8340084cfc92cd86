"""Whatever is sent, it is a scored step and no error (IRO-15, ALL-10)."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plays import CALM, EASY, HARD, MEDIUM, Act, opened

from warroom.environments.episode import json_safe
from warroom.environments.incident_response.env import IncidentResponse
from warroom.environments.incident_response.wire import Action, ActionType

ADDRESSES = (EASY, MEDIUM, HARD, CALM, "recorded/nezha_ob_case")
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
odd = st.sampled_from(
    ["", " ", "\x00", "\ud800", "e\u0301", "\u202egateway-ipa", "🚨" * 256, "a" * 256, "a" * 257,
     "a" * 65_536, "'; DROP TABLE services;--", "{service}", "%s%n", "../../etc/passwd", "NaN",
     "\n\n"]
)  # fmt: skip
keys = st.sampled_from(["action_type", "target", "details"]) | st.text(max_size=9) | odd
dicts = st.dictionaries(keys, anything | odd, max_size=4)
shaped = st.fixed_dictionaries(
    {"action_type": st.sampled_from([*ActionType]) | anything},
    optional={"target": odd | anything, "details": odd | anything},
)


@settings(max_examples=150, deadline=None)
@given(address=st.sampled_from(ADDRESSES), actions=st.lists(dicts | shaped, min_size=1, max_size=4))
def test_iro_15_anything_that_is_an_object_is_a_scored_step(
    address: str, actions: list[Act]
) -> None:
    env = opened(address)
    for action in actions:
        steps = len(env.episode.steps)
        result = env.step(action)
        assert len(env.episode.steps) == steps + 1
        assert 0.0 < result.info["score"] < 1.0
        assert len(result.observation.message) < 1000
        names = [component.name for component in result.reward_components]
        if not _is_well_formed(json_safe(action)):
            assert names[:1] == ["invalid"]
            assert "Invalid action: " in result.observation.message
        result.observation.model_dump_json()


def _is_well_formed(action: dict[str, Any]) -> bool:
    def is_text(value: Any, most: int) -> bool:
        return value is None or (
            isinstance(value, str)
            and len(value) <= most
            and not any("\ud800" <= letter <= "\udfff" for letter in value)
        )

    if set(action) - {"action_type", "target", "details"}:
        return False
    if action.get("action_type") not in [*ActionType]:
        return False
    if not is_text(action.get("target"), 256) or not is_text(action.get("details"), 16_000):
        return False
    target, details = action.get("target") or "", action.get("details") or ""
    match ActionType(action["action_type"]):
        case ActionType.NO_OP:
            return True
        case ActionType.POSTMORTEM:
            return bool((details or target).strip())
        case _:
            return bool(target.strip())


@settings(max_examples=60, deadline=None)
@given(actions=st.lists(dicts | shaped, min_size=1, max_size=4))
def test_iro_15_nonsense_is_kept_in_the_record_and_replays(actions: list[Act]) -> None:
    """An episode of nonsense is an episode: it can be written down, read back and played again."""
    env = opened(EASY, *actions)
    kept = json.loads(json.dumps([dict(action) for action in env.episode.actions]))
    again = opened(EASY, *kept)
    assert [step.digest for step in again.episode.steps] == [
        step.digest for step in env.episode.steps
    ]
    assert [step.components for step in again.episode.steps] == [
        step.components for step in env.episode.steps
    ]


def test_iro_15_a_deeply_nested_action_is_invalid_and_no_crash() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = [deep]
    assert opened(EASY).step({"action_type": "investigate", "target": deep}).reward == -0.10


def test_the_record_does_not_follow_what_a_caller_does_to_its_action_later() -> None:
    env = opened(EASY)
    action: Act = {"action_type": "investigate", "target": "api-gateway"}
    env.step(action)
    action["target"] = "postgres-db"
    assert env.episode.actions[0]["target"] == "api-gateway"


@pytest.mark.parametrize("most", [256])
def test_the_longest_legal_target_is_answered(most: int) -> None:
    result = opened(EASY).step({"action_type": "escalate", "target": "t" * most})
    assert "There is no team" in result.observation.message


@settings(max_examples=40, deadline=None)
@given(text=st.text(min_size=1, max_size=2000))
def test_any_write_up_is_filed(text: str) -> None:
    env: IncidentResponse = opened(HARD)
    assert env.step({"action_type": "postmortem", "details": text}).reward >= -0.10


def test_the_typed_action_and_its_dictionary_are_one_action() -> None:
    typed = Action(action_type=ActionType.ESCALATE, target="database-team")
    one, two = opened(EASY), opened(EASY)
    one.step(typed)
    two.step(typed.model_dump(mode="json"))
    assert one.episode == two.episode
