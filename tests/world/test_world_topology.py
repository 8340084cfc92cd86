"""What the company runs and who comes: what cannot stand is refused, with a reason."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from proving_ground import topology

from warroom.errors import BadScenario
from warroom.world.demand import demand_factor
from warroom.world.topology import Dependency, Service, build


def service(name: str, *, demand: float = 0.0) -> Service:
    return Service(name=name, team="t", capacity_rps=100, latency_ms=5, demand_rps=demand)


def needs(caller: str, callee: str, *, on_miss: str = "") -> Dependency:
    return Dependency(caller=caller, callee=callee, on_miss=on_miss)


WEB, API, DB = service("web", demand=10), service("api"), service("db")


@pytest.mark.parametrize(
    ("services", "dependencies", "complaint"),
    [
        ([WEB, WEB], [], "defined twice"),
        ([WEB], [needs("web", "api")], "unknown service 'api'"),
        ([WEB, API], [needs("web", "api"), needs("web", "api")], "merge their calls"),
        ([WEB, API, DB], [needs("web", "api", on_miss="db")], "falls back to 'db'"),
        ([WEB, API, DB], [needs("api", "db"), needs("db", "api")], "in a circle"),
        ([API], [], "there are no users"),
    ],
)
def test_what_cannot_stand_is_refused(
    services: list[Service], dependencies: list[Dependency], complaint: str
) -> None:
    with pytest.raises(BadScenario, match=complaint):
        build(services, dependencies)


def test_callers_come_before_those_they_call() -> None:
    names = topology().names
    for edge in topology().dependencies:
        assert names.index(edge.caller) < names.index(edge.callee)


def test_a_path_to_users_prefers_dependencies_that_fail_their_caller() -> None:
    assert topology().path_to_users("bank") == ("bank", "payments", "shop", "front")
    assert topology().path_to_users("shelf") == ("shelf", "stock", "shop", "front")
    assert topology().path_to_users("front") == ("front",)


def test_dependants_are_everyone_behind_a_service() -> None:
    assert set(topology().dependants("ledger")) == {"account", "stock", "payments", "shop", "front"}
    assert topology().dependants("front") == ()


@given(st.integers(0, 10**6), st.integers(0, 1439), st.integers(0, 500))
def test_demand_is_a_pure_function_of_seed_and_minute(seed: int, start: int, minute: int) -> None:
    window = demand_factor(seed, np.arange(minute, minute + 30), start_min=start)
    alone = demand_factor(seed, np.array([minute + 7]), start_min=start)
    assert window[7] == alone[0]
    assert window.min() > 0.2
    assert window.max() < 3.0


def test_demand_drifts_through_the_day() -> None:
    night, noon = (
        demand_factor(3, np.arange(30) + hour * 60, start_min=0).mean() for hour in (3, 11)
    )
    assert 1.5 < noon / night < 2.5
