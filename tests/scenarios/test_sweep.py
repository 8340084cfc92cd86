"""Every mechanism can be had in every tier, and the sweep counts what came of each."""

import pytest

from warroom.errors import BadScenario
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.prove import examine
from warroom.scenarios.scenario import Sort
from warroom.scenarios.sweep import Case, Swept, Trial, cases, swept, tried
from warroom.world.faults import FAULTS, Family

CALM = [fault.id for fault in FAULTS.values() if fault.family is Family.FALSE_ALARM]


def test_there_are_three_kinds_of_calm_and_thirty_six_mechanisms_beside_them() -> None:
    assert len(CALM) == 3
    assert len(FAULTS) - len(CALM) >= 36


def test_a_sweep_asks_for_everything_everywhere() -> None:
    wanted = cases(TIERS, range(2))
    assert len(wanted) == len(TIERS) * len(FAULTS) * 2
    assert {case.mechanism for case in wanted} == set(FAULTS)


@pytest.mark.parametrize("mechanism", FAULTS)
def test_a_mechanism_that_is_asked_for_is_the_one_that_strikes(mechanism: str) -> None:
    for seed in range(3):
        tier = list(TIERS)[(len(mechanism) + seed) % len(TIERS)]
        trial = tried(Case(tier=tier, mechanism=mechanism, seed=seed))
        assert trial.proved
        made = generate(tier, seed, attempt=len(trial.broken), mechanism=mechanism)
        assert made.truth.mechanism == mechanism
        assert (made.sort is Sort.CALM) == (mechanism in CALM)


def test_a_scenario_of_a_mechanism_has_an_address() -> None:
    scenario = find("generated/easy/3@cache_stampede")
    assert scenario.truth.mechanism == "cache_stampede"
    assert all(finding.holds for finding in examine(scenario))


def test_an_unknown_mechanism_is_told() -> None:
    with pytest.raises(BadScenario, match="expected one of"):
        find("generated/easy/3@gremlins")


def test_a_sweep_fails_if_one_case_never_proves_or_few_do_at_once() -> None:
    case = Case(tier="easy", mechanism="slow_query", seed=0)
    once = Trial(case=case, broken=(), proved=True)
    later = Trial(case=case, broken=(("users feel it", "why"),), proved=True)
    never = Trial(case=case, broken=(("users feel it", "why"),), proved=False)
    assert Swept(trials=(once,) * 19 + (later,)).holds
    assert not Swept(trials=(once,) * 18 + (later,) * 2).holds
    assert not Swept(trials=(once,) * 99 + (never,)).holds
    assert Swept(trials=(once, later, never)).broken() == {"users feel it": 2}


def test_a_sweep_over_processes_finds_the_same_in_the_same_order() -> None:
    wanted = cases(["easy"], range(1))[::8]
    assert list(swept(wanted, processes=2)) == list(swept(wanted))
