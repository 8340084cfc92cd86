"""One table of what everything pays: constants, /env-info and documents agree (ICC-131)."""

import re

import pytest

from warroom.environments.command_center import rubric
from warroom.environments.command_center.metadata import metadata
from warroom.environments.command_center.roles import Verb

# Every component with the constants that it is paid by; those that count by tier are told so.
PAID_BY: dict[str, tuple[float, ...]] = {
    "step_cost": (max(c for c in rubric.STEP_COST.values() if c), min(rubric.STEP_COST.values())),
    "wrong_actor_penalty": (rubric.WRONG_ACTOR,), "invalid_action": (rubric.INVALID,),
    "clue_bonus": (rubric.CLUE,), "repeated_lookup_penalty": (rubric.REPEATED_LOOKUP,),
    "handoff_correct": (rubric.HANDOFF_CORRECT,), "handoff_wrong": (rubric.HANDOFF_WRONG,),
    "mitigation_correct": (rubric.MITIGATION_CORRECT,),
    "mitigation_wrong": (rubric.MITIGATION_WRONG,),
    "mitigation_empty": (rubric.MITIGATION_EMPTY,),
    "rollback_effective": (rubric.ROLLBACK_EFFECTIVE,),
    "rollback_ineffective": (rubric.ROLLBACK_INEFFECTIVE,),
    "escalation_needed": (rubric.ESCALATION_NEEDED,),
    "escalation_not_needed": (rubric.ESCALATION_NOT_NEEDED,),
    "postmortem_logged": (rubric.POSTMORTEM_LOGGED,),
    "postmortem_empty": (rubric.POSTMORTEM_EMPTY,),
    "postmortem_bonus": (rubric.POSTMORTEM_BONUS,),
    "postmortem_missing": (rubric.POSTMORTEM_MISSING,),
    "closure_correct": (rubric.CLOSURE_CORRECT,), "closure_wrong": (rubric.CLOSURE_WRONG,),
    "closure_unsupported": (rubric.CLOSURE_UNSUPPORTED,), "reopened": (rubric.REOPENED,),
    "closure_mitigation_bonus": (rubric.CLOSURE_MITIGATION,),
    "closure_no_mitigation": (rubric.CLOSURE_NO_MITIGATION,),
    "closure_under_investigated": (rubric.CLOSURE_UNDER_INVESTIGATED,),
    "speed_bonus": (rubric.SPEED_AT_PAR, rubric.SPEED_NEAR_PAR),
    "sla_exhausted": (rubric.SLA_EXHAUSTED,), "budget_exhausted": (rubric.BUDGET_EXHAUSTED,),
    "unresolved": (rubric.UNRESOLVED,),
}  # fmt: skip
BY_TIER = {"closure_correct", "closure_unsupported", "closure_wrong", "reopened", "unresolved",
           "sla_exhausted"}  # fmt: skip
INFO = metadata(environ={})


def numbers_in(text: str) -> tuple[float, ...]:
    return tuple(float(found) for found in re.findall(r"[+-]\d+\.\d+", text))


@pytest.mark.parametrize("name", rubric.COMPONENTS)
def test_icc_131_a_components_told_value_is_what_it_is_paid(name: str) -> None:
    told, when = rubric.COMPONENTS[name]
    assert numbers_in(told) == PAID_BY[name]
    assert told.endswith(" x tier") == (name in BY_TIER)
    assert when


def test_icc_131_the_table_and_the_host_tell_of_the_same_components() -> None:
    assert set(PAID_BY) == set(rubric.COMPONENTS)
    assert INFO["reward_components"] == {
        name: {"value": value, "fires_when": when}
        for name, (value, when) in rubric.COMPONENTS.items()
    }


def test_icc_131_the_host_tells_the_constants() -> None:
    assert INFO["reward_model"] == {
        "step_cost_investigation": -0.04, "clue_reward": rubric.CLUE,
        "handoff_correct": rubric.HANDOFF_CORRECT,
        "mitigation_correct": rubric.MITIGATION_CORRECT,
        "closure_correct_base": rubric.CLOSURE_CORRECT, "closure_wrong": rubric.CLOSURE_WRONG,
        "tier_multiplier": rubric.MULTIPLIER,
    }  # fmt: skip
    assert INFO["step_costs"] == {str(verb): rubric.STEP_COST[verb] for verb in Verb}
    assert INFO["minutes_per_action"] == {str(verb): rubric.MINUTES[verb] for verb in Verb}


def test_icc_131_the_words_of_the_table_name_the_costs_and_the_limits() -> None:
    """Where a trigger names a number, it is that of the rules."""
    when = {name: text for name, (_, text) in rubric.COMPONENTS.items()}
    costs = set(numbers_in(when["step_cost"]))
    assert costs == {cost for cost in rubric.STEP_COST.values() if cost}
    assert f"at most {rubric.CLUES_PAID} an incident" in when["clue_bonus"]
    assert f"{rubric.ESCALATE_FROM_USERS:,} users" in when["escalation_needed"]
    assert f"${rubric.ESCALATE_FROM_USD_PER_MIN:g} a minute" in when["escalation_needed"]
    assert f"{rubric.NEAR_PAR:g} times par" in when["speed_bonus"]
