"""What roles see and do in a shift, and what closing texts are worth."""

from typing import Any

import pytest

from warroom.agents.catalogue import CASTS
from warroom.environments.command_center.closing import cause_named, note_on
from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.progress import Cause
from warroom.environments.command_center.roles import ALLOWED, Role, Verb
from warroom.environments.registry import kind, shift_of
from warroom.rollout.play import Minds, play
from warroom.scenarios.scenario import Scenario, Sort
from warroom.world.faults import FAULTS

SHIFTS = ("shift/generated/easy/1", "shift/generated/medium/2")
Act = dict[str, Any]


def opened(address: str = SHIFTS[0]) -> CommandCenter:
    return CommandCenter(shift_of(address))


def act(verb: str, actor: Role, target: str = "", **more: Any) -> Act:
    return {"action_type": verb, "actor": str(actor), "target": target, **more}


def incidents() -> list[Scenario]:
    return [s for address in SHIFTS for s in shift_of(address).scenarios]


def test_icc_81_and_82_an_observation_has_what_the_contract_lists() -> None:
    """ICC-55, ICC-81, ICC-82."""
    seen = opened().observation
    assert seen.allowed_actors_by_action == ALLOWED
    assert seen.available_actions == [str(verb) for verb in Verb]
    assert set(seen.investigation_targets) == {"logs", "metrics", "kb"}
    assert seen.investigation_targets["logs"] == sorted(seen.investigation_targets["logs"])
    assert seen.visible_signals
    assert (seen.budget_remaining, seen.sla_minutes_remaining) == (28, 120)
    assert len(seen.queue) == seen.incidents_remaining == 3


def test_icc_86_lookups_show_and_nothing_else_does() -> None:
    env = opened()
    service = env.observation.investigation_targets["logs"][0]
    assert not env.observation.findings
    env.step(act("inspect_logs", Role.TRIAGE, service))
    assert env.observation.findings


def test_a_role_sees_its_own_lookups_and_what_is_said() -> None:
    env = opened()
    service = env.observation.investigation_targets["logs"][0]
    env.step(act("inspect_logs", Role.TRIAGE, service, reason="it burns there"))
    mine, theirs = env.seen_by(Role.TRIAGE), env.seen_by(Role.INVESTIGATOR)
    assert mine.findings
    assert not theirs.findings
    assert theirs.terminal_output == ""
    assert [said.reason for said in theirs.channel] == ["it burns there"]


def test_a_reply_is_the_view_of_who_acted_or_of_who_was_asked_for() -> None:
    env = opened()
    assert env.observation.view is Role.TRIAGE
    env.step(act("escalate", Role.OPS_MANAGER))
    assert env.observation.view is Role.OPS_MANAGER
    env.step(act("escalate", Role.OPS_MANAGER, view="triage_agent"))
    assert env.observation.view is Role.TRIAGE


def test_icc_79_and_80_components_add_up() -> None:
    """ICC-78, ICC-79, ICC-80, ICC-83."""
    env = opened()
    for action in kind("command_center").reference(env.shift):
        result = env.step(action)
        seen = result.observation
        assert abs(sum(seen.reward_components.values()) - seen.reward) < 1e-9
        assert len(seen.last_action_notes) == len(result.reward_components)
    assert abs(env.state().cumulative_reward - sum(env.state().reward_trace)) < 1e-9


@pytest.mark.parametrize("address", SHIFTS)
def test_icc_75_the_reference_resolves_everything_within_the_terms(address: str) -> None:
    """ICC-69, ICC-75."""
    env = opened(address)
    for action in kind("command_center").reference(env.shift):
        env.step(action)
    state = env.state()
    assert state.terminated_reason == "completed"
    assert {queued.status for queued in state.queue} == {"resolved"}
    assert state.budget_remaining >= 0
    assert env.observation.incident_id == "EOF"
    assert env.observation.available_actions == []


@pytest.mark.parametrize("scenario", incidents(), ids=lambda s: s.address)
def test_icc_135_one_cause_and_only_one(scenario: Scenario) -> None:
    truth = scenario.truth
    other = next(f for f in FAULTS if f != truth.mechanism)
    words = FAULTS[truth.mechanism].reference_wording
    phrase = FAULTS[other].phrases[0]
    assert cause_named(truth.mechanism, truth.root, scenario) is Cause.RIGHT
    assert cause_named(f"{truth.root} {words}", truth.root, scenario) is Cause.RIGHT
    for text, target in (
        (truth.mechanism, "elsewhere"),
        (other, truth.root),
        ("", truth.root),
        (f"{truth.root} {words}, or it had {phrase}", truth.root),
        (f"it was no {FAULTS[truth.mechanism].phrases[0]}", truth.root),
        (f"{truth.mechanism} {other}", truth.root),
    ):
        assert cause_named(text, target, scenario) is Cause.WRONG, text


def test_icc_115_a_note_links_cause_fix_and_follow_up() -> None:
    for scenario in incidents():
        good, _ = note_on("We fixed it. It was bad.", scenario)
        assert not good
        if scenario.sort is Sort.INCIDENT:
            only_cause = f"Root cause: {scenario.truth.root} had a problem."
            assert not note_on(only_cause, scenario)[0]


def test_what_is_closed_stays_closed() -> None:
    env = opened()
    first = env.observation.incident_id
    env.step(act("close_incident", Role.OPS_MANAGER, "nobody", root_cause="something"))
    result = env.step(act("escalate", Role.OPS_MANAGER, incident_id=first))
    assert result.reward_components[0].name == "invalid_action"
    assert "is closed" in result.observation.terminal_output


def test_a_fix_is_no_rollback_and_a_rollback_no_fix() -> None:
    env = opened()
    service = env.observation.investigation_targets["logs"][0]
    for verb, remedy, other in (("apply_fix", "rollback", "rollback"),
                                ("rollback", "restart", "apply_fix")):  # fmt: skip
        result = env.step(act(verb, Role.INVESTIGATOR, f"{remedy}:{service}"))
        assert other in result.observation.terminal_output
        assert result.reward < -0.1


def test_waiting_incidents_go_on() -> None:
    env = opened()
    second = env.observation.queue[1].incident_id
    probe = env.fork()
    target = probe.observation.investigation_targets["logs"][0]
    early = probe.step(act("inspect_metrics", Role.TRIAGE, target, incident_id=second))
    for _ in range(6):
        env.step(act("consult_kb", Role.TRIAGE, "KB-0"))
    late = env.step(act("inspect_metrics", Role.TRIAGE, target, incident_id=second))
    assert early.observation.terminal_output != late.observation.terminal_output


def test_three_minds_finish_a_shift_by_what_they_tell_each_other() -> None:
    env = opened()
    minds = CASTS["command_center"].teams["team"]()
    play(env, Minds({role: mind.act for role, mind in minds.items()}))
    assert env.scorecard.normalised > 0.3
    assert {said.actor for said in env.observation.channel} >= {Role.TRIAGE}


def test_icc_101_stopping_early_is_charged_like_the_end() -> None:
    env = opened()
    card = env.scorecard
    assert card.points[-1].part == "unresolved"
    assert card.reward < -2.0
    assert card.normalised == 0.0
