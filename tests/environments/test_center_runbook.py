"""Who reads observations alone: what they can find out, and what the runbook is worth."""

from functools import cache
from pathlib import Path

import pytest
from center_laws import WIDE
from center_solver import Thorough, without_pay

import warroom.agents as agents
from warroom.agents.catalogue import make_agent
from warroom.agents.signatures import SIGNATURES
from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.suites import SUITES
from warroom.environments.command_center.tiers import TASKS, TIERS
from warroom.environments.episode import Scorecard
from warroom.environments.registry import kind, shift_of
from warroom.rollout.play import play

KIND = kind("command_center")
SHIFTS = {
    task: (f"shift/{task}", *(f"shift/{task}@{seed}" for seed in range(6)), *SUITES[task][:few])
    for task, few in (("easy", 12), ("medium", 3), ("hard", 2))
}


@cache
def by_runbook(address: str) -> CommandCenter:
    """Return a shift as the runbook left it."""
    env = CommandCenter(shift_of(address))
    agent = make_agent("command_center", "runbook", seed=0)
    play(env, lambda seen: agent.act(without_pay(dict(seen))))
    return env


def resolved(env: CommandCenter) -> list[bool]:
    return [queued.status == "resolved" for queued in env.observation.queue]


@pytest.mark.parametrize("task", TASKS)
def test_icc_32_the_cause_of_every_incident_is_found_from_evidence(task: str) -> None:
    env = CommandCenter(shift_of(f"shift/{task}{WIDE}"))
    solver = Thorough(0)
    play(env, lambda seen: solver.act(without_pay(dict(seen))))
    assert resolved(env) == [True] * TIERS[task].incidents
    closings = [s.facts for s in env.episode.steps if s.facts.verb == "close_incident"]
    assert [facts.cause for facts in closings] == ["right"] * TIERS[task].incidents


def test_icc_199_the_runbook_holds_no_answers_of_the_library() -> None:
    """Nothing of the thirteen stands in what the agents of command_center are written in."""
    room = Path(agents.__file__).parent
    files = [*room.glob("*.py"), *(room / "command_center").glob("*.py"),
             *(room / "signatures").glob("*.py")]  # fmt: skip
    source = "\n".join(path.read_text(encoding="utf-8") for path in files).lower()
    assert len(files) > 15
    for task in TASKS:
        for scenario in shift_of(f"shift/{task}").scenarios:
            assert scenario.ticket is not None
            assert scenario.company is not None
            own = [name for name in scenario.company.topology.names if "-" in name]
            assert not [name for name in own if f'"{name}"' in source or f"{name}:" in source]
            assert f'"{scenario.ticket.id}"'.lower() not in source
            assert scenario.title.lower() not in source
            assert scenario.address.rpartition("/")[2] not in source
    assert len({signature.mechanism for signature in SIGNATURES}) > 3 * 13


def test_icc_199_the_runbook_resolves_most_incidents_of_easy() -> None:
    """At least 60 % of those documented, of variants, and of generated ones."""
    for group in (SHIFTS["easy"][:1], SHIFTS["easy"][1:7], SHIFTS["easy"][7:]):
        closed = [done for address in group for done in resolved(by_runbook(address))]
        assert sum(closed) >= 0.6 * len(closed), group


@pytest.mark.parametrize("task", TASKS)
def test_icc_199_the_runbook_stays_below_the_reference(task: str) -> None:
    cards: list[Scorecard] = [by_runbook(address).scorecard for address in SHIFTS[task]]
    best = [KIND.bounds(shift_of(address)).reward for address in SHIFTS[task]]
    assert all(card.reward <= most for card, most in zip(cards, best, strict=True))
    assert sum(card.reward for card in cards) < 0.95 * sum(best)
    closed = [done for address in SHIFTS[task] for done in resolved(by_runbook(address))]
    assert sum(closed) < len(closed)


@pytest.mark.parametrize("task", TASKS)
def test_icc_75_honest_episodes_are_of_twelve_to_sixty_actions_and_within_the_terms(
    task: str,
) -> None:
    """ICC-75 for the reference and the runbook on the documented shift."""
    shift = shift_of(f"shift/{task}")
    lengths = {"reference": len(KIND.reference(shift)),
               "runbook": len(by_runbook(shift.address).episode.steps)}  # fmt: skip
    for steps in lengths.values():
        assert 12 <= steps <= 60
        assert steps <= TIERS[task].budget
    assert lengths["runbook"] >= 20
    assert by_runbook(shift.address).scorecard.minutes <= TIERS[task].sla_minutes + 7
