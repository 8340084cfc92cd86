"""A scenario counts only when proved: what is shipped proves, and what is unfair is told why."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
import yaml

from warroom.errors import Unprovable
from warroom.scenarios.addresses import LIBRARY, find
from warroom.scenarios.build import scenario_of
from warroom.scenarios.prove import Law, examine, prove
from warroom.scenarios.scenario import Scenario, Truth
from warroom.scenarios.spec import parse_spec
from warroom.scenarios.suites import SUITES
from warroom.world.knobs import Profile
from warroom.world.pushes import Strike

INCIDENTS, CALM = SUITES["library"], SUITES["calm"]
Spec = dict[str, Any]


@pytest.mark.parametrize("address", [*INCIDENTS, *CALM, *SUITES["recorded"]])
def test_everything_shipped_proves(address: str) -> None:
    assert all(finding.holds for finding in prove(find(address)))


@pytest.mark.parametrize("address", [*INCIDENTS, *CALM])
def test_ten_variants_of_everything_prove(address: str) -> None:
    for seed in range(10):
        prove(find(f"{address}@{seed}"))


@pytest.mark.parametrize("address", SUITES["held_out"][::10])
def test_held_out_variants_prove_as_well(address: str) -> None:
    prove(find(address))


@pytest.mark.parametrize("address", [*INCIDENTS, *CALM])
def test_without_its_authored_lines_a_scenario_still_proves(address: str) -> None:
    prove(replace(find(address), authored=()))


@pytest.mark.parametrize(
    ("address", "laws"),
    [
        (INCIDENTS[0], [Law.HEALTHY_BEFORE, Law.PAGED, Law.FELT, Law.STAYS_BROKEN, Law.CURES_HEAL,
                        Law.PARTS_NEEDED, Law.WRONG_CURES_FAIL, Law.CHAIN_RUNS,
                        Law.FACTS_FINDABLE]),
        (CALM[0], [Law.HEALTHY_BEFORE, Law.PAGED, Law.NEVER_FELT, Law.NOTHING_HELPS, Law.TWO_COST,
                   Law.FACTS_FINDABLE]),
        (SUITES["recorded"][0], [Law.ROOT_EXISTS, Law.ROOT_DEVIATES, Law.ALERTED]),
    ],
)  # fmt: skip
def test_each_sort_of_scenario_answers_to_its_own_set_of_laws(
    address: str, laws: list[Law]
) -> None:
    assert [finding.law for finding in examine(find(address))] == laws


# Unfair scenarios, one per law


def written(name: str, **changes: Any) -> Spec:
    """Return a library file as data, with some fields replaced."""
    raw = yaml.safe_load((LIBRARY / f"{name}.yaml").read_text(encoding="utf-8"))
    return {**deepcopy(raw), "authored": [], "asserts": {}, **changes}


def built(spec: Spec) -> Scenario:
    """Return the scenario that a file with this content would make."""
    text = yaml.safe_dump(spec)
    return scenario_of(parse_spec(text, where="unfair.yaml"), address="library/unfair")


def overloaded() -> Scenario:
    """Payments run at their limit before anything breaks."""
    spec = written("task_easy")
    spec["services"]["payment-service"]["capacity_rps"] = 75
    return built(spec)


def unnoticed() -> Scenario:
    """The report takes a fifth of what it takes to matter: nobody is paged."""
    fault = {"mechanism": "connection_limit_exhausted", "service": "postgres-db", "size": 0.2}
    return built(written("task_easy", faults=[fault]))


def unfelt() -> Scenario:
    """A service fails that everybody can go on without: paged, and no user feels it."""
    fault = {"mechanism": "bad_release_errors", "service": "auth-service"}
    return built(written("task_easy", faults=[fault]))


def passing() -> Scenario:
    """The report lets go of its connections after half an hour."""
    return restruck(find(INCIDENTS[0]), minutes=30)


def incurable() -> Scenario:
    """Twice the usual users: the declared cure, more replicas of the gateway, does not do."""
    fault = {"mechanism": "traffic_surge", "service": "api-gateway"}
    return built(written("task_easy", faults=[fault]))


def padded() -> Scenario:
    """The cure is said to need a restart that it does not need."""
    cures = (("flush_cache:redis-cache", "restart:checkout-service"),)
    return retold(find(INCIDENTS[2]), cures=cures)


def ambiguous() -> Scenario:
    """One cure is declared, and a fix of the catalogue that is none heals as well."""
    return retold(find(INCIDENTS[0]), cures=(("kill_sessions:postgres-db",),))


def ambiguous_by_size() -> Scenario:
    """A smaller job: a larger cache, which should only relieve, heals too."""
    fault = {"mechanism": "cache_memory_exhausted", "service": "redis-cache", "size": 0.7}
    return built(written("task_medium", faults=[fault]))


def silent() -> Scenario:
    """The fault writes nothing: whatever anybody looks at, nothing shows it."""
    scenario = find(INCIDENTS[1])
    (trouble,) = scenario.troubles
    mute = replace(trouble, fault=replace(trouble.fault, signs=()))
    return replace(scenario, troubles=(mute,))


def calm_that_hurts() -> Scenario:
    """A real outage called a false alarm."""
    return built(written("task_easy", calm=True))


def calm_that_can_be_helped() -> Scenario:
    """A slow release that nobody complains of yet, and that a rollback mends."""
    fault = {"mechanism": "slow_code_path", "service": "profile-service", "size": 0.5}
    return built(written("calm_probe", faults=[fault]))


def calm_that_costs_nothing() -> Scenario:
    """A false alarm in a company that loses nothing, whatever is done to it."""
    spec = written("calm_probe")
    spec["services"]["api-gateway"]["revenue_per_request_usd"] = 0.0
    return built(spec)


def recorded_about_nobody() -> Scenario:
    """A label that names no service of the recording."""
    return retold(find("recorded/nezha_ob_case"), root="nobody")


def recorded_about_an_innocent() -> Scenario:
    """A label that names a service all of whose series stay as they were."""
    return retold(find("recorded/nezha_tt_exception"), root="ts-route-plan-service")


def retold(scenario: Scenario, **truth: Any) -> Scenario:
    """Return a scenario with another answer key."""
    told: Truth = replace(scenario.truth, **truth)
    return replace(scenario, truth=told)


def restruck(scenario: Scenario, *, minutes: int) -> Scenario:
    """Return a scenario whose fault goes away by itself after some minutes."""
    assert scenario.company is not None
    (trouble,) = scenario.troubles
    effects = tuple(
        replace(effect, profile=Profile.PULSE, minutes=minutes) for effect in trouble.strike.effects
    )
    strike: Strike = replace(trouble.strike, effects=effects)
    return replace(
        scenario,
        company=replace(scenario.company, strikes=(strike,)),
        troubles=(replace(trouble, strike=strike),),
    )


def told_wrongly() -> Scenario:
    """The answer key says that trouble ran through a service that it never touched."""
    spec = written("task_easy")
    spec["services"]["intranet"] = {
        "team": "support-team", "demand_rps": 5, "capacity_rps": 100, "latency_ms": 10,
    }  # fmt: skip
    fair = built(spec)
    root, *users = fair.truth.chain
    return replace(fair, truth=replace(fair.truth, chain=(root, "intranet", *users)))


def told_backwards() -> Scenario:
    """The answer key says that users broke the database."""
    fair = find("library/task_medium")
    return replace(fair, truth=replace(fair.truth, chain=fair.truth.chain[::-1]))


def told_to_be_over() -> Scenario:
    """People restart the database, which hides a leak for a while, and leave it at that."""
    response = [{"at": 9, "person": "tomas", "remedy": "restart:payments-db"}]
    return with_story(response=response)


def kept_too_late() -> Scenario:
    """The log of the root is said to be kept where nothing of it begins to be written."""
    return with_story(kept={"payments": [20, 25]})


def with_story(**changes: Any) -> Scenario:
    """Return the easy incident of post-mortems with another story."""
    spec = written("postmortem_easy")
    return built({**spec, "story": {**spec["story"], **changes}})


UNFAIR: list[tuple[Callable[[], Scenario], Law]] = [
    (overloaded, Law.HEALTHY_BEFORE),
    (unnoticed, Law.PAGED),
    (unfelt, Law.FELT),
    (passing, Law.STAYS_BROKEN),
    (incurable, Law.CURES_HEAL),
    (padded, Law.PARTS_NEEDED),
    (ambiguous, Law.WRONG_CURES_FAIL),
    (ambiguous_by_size, Law.WRONG_CURES_FAIL),
    (told_wrongly, Law.CHAIN_RUNS),
    (told_backwards, Law.CHAIN_RUNS),
    (silent, Law.FACTS_FINDABLE),
    (told_to_be_over, Law.RESPONSE_HEALS),
    (kept_too_late, Law.ARCHIVE_SHOWS),
    (calm_that_hurts, Law.NEVER_FELT),
    (calm_that_can_be_helped, Law.NOTHING_HELPS),
    (calm_that_costs_nothing, Law.TWO_COST),
    (recorded_about_nobody, Law.ROOT_EXISTS),
    (recorded_about_an_innocent, Law.ROOT_DEVIATES),
]


@pytest.mark.parametrize(("unfair", "law"), UNFAIR, ids=[make.__name__ for make, _ in UNFAIR])
def test_an_unfair_scenario_is_rejected_by_the_name_of_its_law(
    unfair: Callable[[], Scenario], law: Law
) -> None:
    with pytest.raises(Unprovable, match=f": {law}: "):
        prove(unfair())


@pytest.mark.parametrize(
    "unfair",
    [overloaded, incurable, padded, ambiguous, ambiguous_by_size, silent, calm_that_can_be_helped,
     calm_that_costs_nothing, recorded_about_an_innocent],
)  # fmt: skip
def test_where_one_thing_is_unfair_one_law_breaks(unfair: Callable[[], Scenario]) -> None:
    assert len([finding for finding in examine(unfair()) if not finding.holds]) == 1


def test_every_law_but_one_rejects_some_scenario() -> None:
    """`ALERTED` alone has no inhabitant here: every shipped recording alerts."""
    assert {law for _, law in UNFAIR} == set(Law) - {Law.ALERTED}


def test_the_rejection_says_which_scenario_and_what_was_found() -> None:
    with pytest.raises(Unprovable) as caught:
        prove(ambiguous())
    assert str(caught.value) == (
        "library/task_easy: a wrong cure does not heal it: "
        "raise_connection_limit:postgres-db heals it too"
    )
