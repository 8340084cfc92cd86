"""What command_center's actions cost and pay, component by component."""

from dataclasses import replace
from typing import Any

import pytest

from warroom.environments.command_center import rubric
from warroom.environments.command_center.case import Case
from warroom.environments.command_center.progress import Cause, Facts, Progress, Remedy
from warroom.environments.command_center.roles import EVERYBODYS, WORK, Role, Verb, may, role_for
from warroom.environments.command_center.rules import advance, begun, charged_minutes
from warroom.environments.command_center.tiers import TASKS, TIERS
from warroom.scenarios.ticket import CustomerTier, Side, Ticket

TICKET = Ticket(
    id="INC-1", category="shop", tier=CustomerTier.STANDARD, users=100, usd_per_min=10.0,
    postmortem_required=False, clues_required=2, side=Side.OURS,
)  # fmt: skip
LOOK = Facts(verb=Verb.INSPECT_LOGS, target="db")
CLUES = (
    LOOK._replace(shown=("deciding",)),
    LOOK._replace(verb=Verb.INSPECT_METRICS, shown=("signal",)),
)
HEALED = Facts(verb=Verb.APPLY_FIX, actor=Role.INVESTIGATOR, remedy=Remedy.HEALED, acted=True,
               target="restart:db")  # fmt: skip
ROLLED_BACK = HEALED._replace(verb=Verb.ROLLBACK, target="rollback:db")
WRONG = HEALED._replace(remedy=Remedy.WRONG)
NOTE = Facts(verb=Verb.SUBMIT_POSTMORTEM, actor=Role.OPS_MANAGER, is_good_note=True)
ESCALATION = Facts(verb=Verb.ESCALATE, actor=Role.OPS_MANAGER)
HANDOFF = Facts(verb=Verb.NEGOTIATE_HANDOFF, target="investigator_agent", is_owner=True)
CLOSE = Facts(verb=Verb.CLOSE_INCIDENT, actor=Role.OPS_MANAGER, cause=Cause.RIGHT, par=4)
INVALID = Facts(verb=None)
COSTLESS = ("step_cost",)


def case(*, is_calm: bool = False, **more: Any) -> Case:
    return Case(ticket=replace(TICKET, **more), is_calm=is_calm)


def paid(
    *facts: Facts, cases: tuple[Case, ...] = (case(), case()), budget: int = 50, sla: int = 300
) -> list[dict[str, float]]:
    """Return what each action paid, component by component."""
    progress = begun(cases, budget=budget, sla_minutes=sla)
    found: list[dict[str, float]] = []
    for one in facts:
        progress = advance(progress, one, cases)
        found.append({component.name: component.value for component in progress.pays})
    return found


def last(*facts: Facts, **more: Any) -> dict[str, float]:
    pays = paid(*facts, **more)[-1]
    return {name: value for name, value in pays.items() if name not in COSTLESS}


def after(*facts: Facts, cases: tuple[Case, ...] = (case(), case()), **more: int) -> Progress:
    progress = begun(cases, budget=more.get("budget", 50), sla_minutes=more.get("sla", 300))
    for one in facts:
        progress = advance(progress, one, cases)
    return progress


# Roles


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("verb", Verb)
def test_icc_56_the_permission_matrix(role: Role, verb: Verb) -> None:
    """ICC-38 to ICC-50, all 27 pairs: ICC-38, ICC-39, ICC-40, ICC-41, ICC-42, ICC-43, ICC-44,
    ICC-45, ICC-46, ICC-47, ICC-48, ICC-49, ICC-50.
    """
    wanted = {
        Role.TRIAGE: {"inspect_logs", "inspect_metrics", "consult_kb"},
        Role.INVESTIGATOR: {"apply_fix", "rollback"},
        Role.OPS_MANAGER: {"escalate", "submit_postmortem", "close_incident"},
    }
    assert may(role, verb) == (verb in wanted[role] or verb == "negotiate_handoff")


def test_icc_51_no_work_is_two_roles() -> None:
    work = [verb for verbs in WORK.values() for verb in verbs]
    assert len(work) == len(set(work)) == 8
    assert set(work) | set(EVERYBODYS) == set(Verb)
    assert all(may(role_for(verb), verb) for verb in Verb)


def test_icc_52_to_54_a_wrong_actor_pays_and_does_nothing() -> None:
    """ICC-52, ICC-53, ICC-54."""
    wrong = HEALED._replace(actor=Role.TRIAGE, permitted=False)
    before, progress = after(*CLUES), after(*CLUES, wrong)
    assert last(*CLUES, wrong) == {"wrong_actor_penalty": -0.08}
    assert progress.work == before.work
    assert progress.budget == before.budget - 1
    assert progress.sla_minutes == before.sla_minutes - rubric.MINUTES[Verb.APPLY_FIX]


# Costs


@pytest.mark.parametrize(
    ("verb", "cost"),
    [("inspect_logs", -0.04), ("inspect_metrics", -0.04), ("consult_kb", -0.03),
     ("negotiate_handoff", -0.02), ("apply_fix", -0.02), ("escalate", -0.05), ("rollback", -0.08),
     ("submit_postmortem", -0.01)],
)  # fmt: skip
def test_icc_87_to_93_step_costs(verb: str, cost: float) -> None:
    """ICC-87, ICC-88, ICC-89, ICC-90, ICC-91, ICC-92, ICC-93."""
    assert paid(Facts(verb=Verb(verb)))[0]["step_cost"] == cost


def test_icc_94_closing_has_no_step_cost() -> None:
    assert "step_cost" not in paid(CLOSE)[0]


def test_icc_60_every_action_costs_budget_and_minutes() -> None:
    for verb in (*Verb, None):
        progress = after(Facts(verb=verb))
        assert progress.budget == 49
        assert progress.sla_minutes == 300 - charged_minutes(verb)


# Clues


def test_icc_95_a_new_fact_is_paid_once() -> None:
    assert last(CLUES[0]) == {"clue_bonus": 0.12}
    assert last(CLUES[0], CLUES[0]._replace(target="other")) == {}


def test_icc_96_three_clues_are_paid_an_incident() -> None:
    many = LOOK._replace(shown=("a", "b", "c", "d"))
    assert last(many)["clue_bonus"] == pytest.approx(0.36)
    assert last(many, LOOK._replace(target="x", shown=("e",))) == {}


def test_icc_97_and_98_a_repeated_lookup_costs_clue_or_not() -> None:
    """ICC-97, ICC-98."""
    assert last(LOOK, LOOK) == {"repeated_lookup_penalty": -0.02}
    assert last(CLUES[0], CLUES[0]) == {"repeated_lookup_penalty": -0.02}


def test_a_look_after_a_remedy_is_no_repeat() -> None:
    assert last(LOOK, WRONG, LOOK) == {}


# Handing off and escalating


def test_icc_99_to_101_a_handoff_is_judged_once() -> None:
    """ICC-99, ICC-100, ICC-101."""
    assert last(HANDOFF) == {"handoff_correct": 0.15}
    assert last(HANDOFF._replace(is_owner=False)) == {"handoff_wrong": -0.10}
    assert last(HANDOFF, HANDOFF) == {"handoff_wrong": -0.10}
    assert last(HANDOFF._replace(is_owner=False), HANDOFF) == {"handoff_wrong": -0.10}


@pytest.mark.parametrize(
    ("users", "usd", "postmortem", "needed"),
    [(50_000, 0.0, False, True), (49_999, 799.0, False, False), (0, 800.0, False, True),
     (0, 0.0, True, True)],
)  # fmt: skip
def test_icc_109_to_112_escalation(users: int, usd: float, postmortem: bool, needed: bool) -> None:
    """ICC-109, ICC-110, ICC-111, ICC-112."""
    big = (case(users=users, usd_per_min=usd, postmortem_required=postmortem),)
    first = {"escalation_needed": 0.10} if needed else {"escalation_not_needed": -0.10}
    assert last(ESCALATION, cases=big) == first
    assert last(ESCALATION, ESCALATION, cases=big) == {"escalation_not_needed": -0.10}


def test_a_false_alarm_wakes_nobody() -> None:
    calm = (case(users=90_000, is_calm=True),)
    assert last(ESCALATION, cases=calm) == {"escalation_not_needed": -0.10}


# Remedies


def test_icc_102_to_105_a_fix_is_paid_once_by_what_became_of_users() -> None:
    """ICC-102, ICC-103, ICC-104, ICC-105."""
    assert last(CLUES[0], HEALED) == {"mitigation_correct": 0.35}
    assert last(CLUES[0], WRONG) == {"mitigation_wrong": -0.30}
    assert last(WRONG._replace(remedy=Remedy.NONE)) == {"mitigation_empty": -0.30}
    assert last(CLUES[0], HEALED, HEALED) == {"mitigation_wrong": -0.30}


def test_icc_106_to_108_a_rollback_is_paid_once_and_never_with_a_fix() -> None:
    """ICC-106, ICC-107, ICC-108."""
    assert last(CLUES[0], ROLLED_BACK) == {"rollback_effective": 0.20}
    assert last(CLUES[0], ROLLED_BACK._replace(remedy=Remedy.WRONG)) == {
        "rollback_ineffective": -0.15
    }
    assert last(CLUES[0], HEALED, ROLLED_BACK) == {"rollback_ineffective": -0.15}
    assert last(CLUES[0], ROLLED_BACK, HEALED) == {"mitigation_wrong": -0.30}


def test_a_lucky_guess_heals_and_earns_nothing() -> None:
    assert last(HEALED) == {}
    assert after(HEALED).work[0].healed


def test_a_needed_part_is_neither_paid_nor_punished_once() -> None:
    part = HEALED._replace(remedy=Remedy.PART)
    assert last(CLUES[0], part) == {}
    assert last(CLUES[0], part, part) == {"mitigation_wrong": -0.30}


def test_any_remedy_of_a_false_alarm_is_wrong() -> None:
    calm = (case(is_calm=True),)
    assert last(CLUES[0], HEALED, cases=calm) == {"mitigation_wrong": -0.30}


# Post-mortems


def test_icc_113_to_115_a_postmortem_is_paid_once_for_what_it_says() -> None:
    """ICC-113, ICC-114, ICC-115."""
    assert last(CLUES[0], NOTE) == {"postmortem_logged": 0.05}
    assert last(CLUES[0], NOTE, NOTE) == {}
    assert last(CLUES[0], NOTE._replace(is_good_note=False)) == {}
    assert last(NOTE._replace(is_good_note=False, is_empty=True)) == {"postmortem_empty": -0.10}
    assert last(NOTE) == {}  # nothing was found that it could rest on


def test_icc_116_and_117_an_invalid_action_is_scored() -> None:
    """ICC-116, ICC-117."""
    assert paid(INVALID)[0] == {"invalid_action": -0.25}


# Closing

TIERED = pytest.mark.parametrize(
    ("tier", "times"), [("free", 0.6), ("standard", 1.0), ("premium", 1.4), ("enterprise", 1.8)]
)
DONE = (*CLUES, HEALED)


@TIERED
def test_icc_118_to_120_closures_count_by_tier(tier: str, times: float) -> None:
    """ICC-118, ICC-119, ICC-120."""
    cases = (case(tier=CustomerTier(tier)),)
    assert last(*DONE, CLOSE, cases=cases)["closure_correct"] == pytest.approx(0.8 * times)
    wrong = CLOSE._replace(cause=Cause.WRONG)
    assert last(*DONE, wrong, cases=cases) == {"closure_wrong": pytest.approx(-1.1 * times)}


def test_icc_121_to_125_a_complete_closure() -> None:
    """ICC-121, ICC-124, ICC-125."""
    assert last(*DONE, CLOSE) == {
        "closure_correct": 0.8, "closure_mitigation_bonus": 0.30, "speed_bonus": 0.20,
    }  # fmt: skip
    assert last(*DONE, CLOSE._replace(par=3))["speed_bonus"] == 0.10
    assert "speed_bonus" not in last(*DONE, CLOSE._replace(par=2))


def test_icc_122_123_and_132_what_is_missing_is_told() -> None:
    """ICC-122, ICC-123, ICC-132."""
    assert last(*CLUES, CLOSE) == {
        "closure_unsupported": 0.2, "closure_no_mitigation": -0.15, "reopened": -0.2,
    }  # fmt: skip
    assert last(CLUES[0], HEALED, CLOSE) == {
        "closure_unsupported": 0.2, "closure_under_investigated": -0.20,
    }  # fmt: skip


def test_icc_126_and_127_a_required_postmortem() -> None:
    """ICC-126, ICC-127."""
    cases = (case(postmortem_required=True),)
    assert last(*DONE, CLOSE, cases=cases) == {
        "closure_unsupported": 0.2, "postmortem_missing": -0.15,
    }  # fmt: skip
    assert last(*DONE, NOTE, CLOSE, cases=cases)["postmortem_bonus"] == 0.12


def test_a_false_alarm_is_closed_by_leaving_it_alone() -> None:
    calm = (case(is_calm=True),)
    assert last(*CLUES, CLOSE, cases=calm)["closure_correct"] == 0.8
    assert last(*CLUES, WRONG, CLOSE, cases=calm) == {
        "closure_unsupported": 0.2, "closure_no_mitigation": -0.15,
    }  # fmt: skip


def test_a_wrong_closing_of_what_is_broken_is_reopened_and_failed() -> None:
    wrong = CLOSE._replace(cause=Cause.WRONG)
    assert last(*CLUES, wrong) == {"closure_wrong": -1.1, "reopened": -0.2}
    work = after(*CLUES, wrong).work[0]
    assert (work.closed, work.resolved) == (True, False)


# Ends


def test_icc_68_and_69_closing_goes_on_to_the_next_and_ends_with_the_last() -> None:
    """ICC-57, ICC-68, ICC-69."""
    progress = after(*DONE, CLOSE)
    assert (progress.current, progress.done) == (1, False)
    assert progress.work[1].steps == 0
    second = tuple(f._replace(incident=1) for f in (*DONE, CLOSE))
    assert after(*DONE, CLOSE, *second).ended == "completed"


@TIERED
def test_icc_70_and_128_the_clock_runs_out_by_the_tier_last_worked_on(
    tier: str, times: float
) -> None:
    """ICC-59, ICC-70, ICC-128."""
    cases = (case(tier=CustomerTier(tier)), case())
    assert last(LOOK, cases=cases, sla=5) == {
        "sla_exhausted": pytest.approx(-1.2 * times), "unresolved": -1.1,
    }  # fmt: skip


def test_icc_71_and_129_the_budget_is_spent() -> None:
    """ICC-71, ICC-129."""
    assert last(LOOK, budget=1) == {"budget_exhausted": -1.5, "unresolved": -1.1}


def test_closing_the_last_incident_with_the_last_action_completes() -> None:
    progress = after(*DONE, CLOSE, cases=(case(),), budget=4)
    assert progress.ended == "completed"


def test_icc_73_nothing_happens_after_the_end() -> None:
    over = after(LOOK, budget=1)
    again = advance(over, HANDOFF, (case(), case()))
    assert replace(again, pays=()) == replace(over, pays=())
    assert again.pays == ()


@pytest.mark.parametrize("tier", TASKS)
def test_icc_72_both_ends_are_in_reach(tier: str) -> None:
    """With the slowest actions the clock runs out first, with the quickest the budget."""
    terms = TIERS[tier]
    slowest, quickest = (pick(rubric.MINUTES[verb] for verb in Verb) for pick in (max, min))
    assert slowest * terms.budget > terms.sla_minutes > quickest * terms.budget


def test_icc_130_every_component_that_can_be_paid_is_in_the_table() -> None:
    assert len(rubric.COMPONENTS) >= 14
    seen = {
        name
        for facts in (CLUES, DONE, (LOOK, LOOK), (HANDOFF, HANDOFF), (ESCALATION,), (NOTE,),
                      (INVALID,), (WRONG,), (*DONE, CLOSE), (*CLUES, CLOSE))
        for pays in paid(*facts) for name in pays
    }  # fmt: skip
    assert seen <= set(rubric.COMPONENTS)
