"""What the on-call engineer of incident_response may do (IRO-15, IRO-32 to IRO-40)."""

from typing import Any

import pytest
from plays import (
    EASY,
    GOOD_MEDIUM,
    MEDIUM,
    NO_OP,
    call,
    fix,
    last,
    look,
    near,
    opened,
    rewards,
    write,
)

from warroom.environments.incident_response.wire import Action, ActionType


def test_iro_32_there_are_five_kinds_of_action() -> None:
    kinds = ["investigate", "escalate", "apply_fix", "postmortem", "no_op"]
    assert [kind.value for kind in ActionType] == kinds


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ({}, "action_type: Field required"),
        ({"action_type": "reboot"}, "action_type: Input should be 'investigate', 'escalate'"),
        ({"action_type": None}, "action_type: Input should be 'investigate', 'escalate'"),
        ({"action_type": "investigate"}, "target: investigate needs one"),
        ({"action_type": "investigate", "target": " "}, "target: investigate needs one"),
        ({"action_type": "investigate", "target": 5}, "target: Input should be a valid string"),
        ({"action_type": "escalate", "target": ["a"]}, "target: Input should be a valid string"),
        (
            {"action_type": "escalate", "target": "x" * 257},
            "target: String should have at most 256",
        ),
        ({"action_type": "postmortem"}, "details: a postmortem needs its text"),
        (
            {"action_type": "postmortem", "details": "x" * 16_001},
            "details: String should have at most",
        ),
        (
            {"action_type": "no_op", "why": "x"},
            "why: unknown key, expected action_type, target, det",
        ),
    ],
)
def test_iro_15_an_invalid_action_is_scored_and_says_what_was_expected(
    action: dict[str, Any], expected: str
) -> None:
    result = last(EASY, action)
    assert expected in result.observation.message
    assert [(c.name, c.value) for c in result.reward_components] == [("invalid", -0.10)]
    assert result.observation.step == 1


def test_iro_15_a_key_that_was_made_up_is_not_echoed_at_length() -> None:
    message = last(EASY, {"action_type": "no_op", "z" * 60_000: 1}).observation.message
    assert len(message) < 300


def test_iro_15_an_invalid_action_costs_a_minute() -> None:
    assert opened(EASY, {}).episode.steps[-1].minute == 1


def test_iro_15_waiting_needs_no_target() -> None:
    assert rewards(EASY, NO_OP) == [-0.10]


def test_iro_33_a_target_is_a_service_a_team_or_a_fix() -> None:
    actions = (look("postgres-db"), call("database-team"), fix("increase_db_connections"))
    assert all(reward > 0 for reward in rewards(EASY, *actions))


def test_iro_34_details_may_be_left_out_or_null() -> None:
    bare = {"action_type": "investigate", "target": "postgres-db"}
    assert rewards(EASY, bare) == rewards(EASY, {**bare, "details": None}) == [0.30]
    assert rewards(EASY, {"action_type": "no_op", "target": None, "details": None}) == [-0.10]


def test_iro_34_details_beside_a_look_are_context_and_change_nothing() -> None:
    noted = {**look("postgres-db"), "details": "the pager says postgres"}
    assert last(EASY, noted).observation == last(EASY, look("postgres-db")).observation


def test_iro_35_a_look_answers_with_what_the_service_wrote_and_measured() -> None:
    seen = last(EASY, look("postgres-db")).observation
    assert any("FATAL" in line for line in seen.logs["postgres-db"])
    assert seen.metrics["postgres-db"]["db_connection_limit"]["now"] == 100


def test_iro_36_escalating_names_a_team() -> None:
    assert "infra-team" in last(MEDIUM, call("infra-team")).observation.message


def test_iro_37_a_fix_changes_the_world() -> None:
    env = opened(EASY, fix("increase_db_connections"), NO_OP, NO_OP)
    assert env.observation.alerts == []
    assert opened(EASY, NO_OP, NO_OP).observation.alerts != []


def test_iro_38_a_write_up_is_filed_from_details_or_else_from_target() -> None:
    text = "redis-cache ran out of memory and evicted its keys."
    in_target = {"action_type": "postmortem", "target": text}
    assert last(MEDIUM, in_target).info == last(MEDIUM, write(text)).info
    assert last(MEDIUM, in_target).info["score"] > 0.01


def test_iro_38_a_write_up_reads_as_filed() -> None:
    assert "Post-mortem filed" in last(MEDIUM, write(GOOD_MEDIUM)).observation.message


def test_iro_39_waiting_costs() -> None:
    assert rewards(EASY, NO_OP) == [-0.10]


@pytest.mark.parametrize("dress", [str.upper, str.title, "  {}  ".format, "\t{}\n".format])
def test_iro_40_case_and_spaces_around_a_target_do_not_matter(dress) -> None:  # pyright: ignore
    plain = ("postgres-db", "database-team", "increase_db_connections")
    acts = (look, call, fix)
    dressed = [act(dress(target)) for act, target in zip(acts, plain, strict=True)]  # pyright: ignore
    assert rewards(EASY, *dressed) == [0.30, 0.30, 0.60]


def test_iro_40_a_dressed_target_is_the_same_target_when_repeated() -> None:
    assert rewards(EASY, look("api-gateway"), look(" API-Gateway ")) == [0.05, -0.02]


def test_iro_40_two_services_that_differ_in_case_alone_are_each_found_by_their_own_name() -> None:
    both = ("servi-searc.us-west-2.elb.amazonaws.com_remote",
            "Servi-searc.us-west-2.elb.amazonaws.com_remote")  # fmt: skip
    for name in both:
        env = opened("recorded/petshop_low_traffic", look(name))
        assert env.episode.steps[-1].facts.target == name


@pytest.mark.parametrize(
    ("action", "minutes"),
    [(look("api-gateway"), 3), (call("data-team"), 2), (fix("restart_redis"), 6),
     (write("word"), 4), (NO_OP, 5)],
)  # fmt: skip
def test_iro_32_every_action_takes_its_minutes(action: dict[str, Any], minutes: int) -> None:
    assert opened(EASY, action).episode.steps[-1].minute == minutes


def test_iro_32_an_action_may_be_given_as_an_object_too() -> None:
    action = Action(action_type=ActionType.INVESTIGATE, target="postgres-db")
    assert opened(EASY).step(action).reward == near(0.30)
