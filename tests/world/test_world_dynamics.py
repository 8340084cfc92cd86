"""Laws of one minute: load is conserved, ratios stay ratios, and capacity never hurts."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from proving_ground import topology

from warroom.world.dynamics import advance, compiled, tuned
from warroom.world.knobs import DEFAULTS, EDGE_KNOBS, FACTORS, Knob
from warroom.world.noise import Floats
from warroom.world.state import EDGE_SIGNAL, SIGNAL, Memory, Minute
from warroom.world.topology import Dependency, Kind, Service, Topology, build
from warroom.world.tuning import Knobs

RATIOS = (
    "error_ratio", "own_error_ratio", "saturation", "refused_ratio", "memory_ratio", "hit_ratio",
    "disk_ratio", "bad_outcome_ratio", "share_broken", "false_reading", "reported_error_ratio",
)  # fmt: skip
EDGE_RATIOS = ("fail_ratio", "lost_ratio")


@st.composite
def companies(draw: st.DrawFn, *, failing: bool = True) -> Topology:
    """Draw a company of two to seven services; each calls some of those after it."""
    count = draw(st.integers(2, 7))
    kinds = st.sampled_from([Kind.SERVICE, Kind.DATABASE, Kind.CACHE, Kind.QUEUE])
    services = [
        Service(
            name=f"s{n}",
            team="t",
            kind=Kind.GATEWAY if n == 0 else draw(kinds),
            replicas=draw(st.integers(1, 5)),
            demand_rps=100.0 if n == 0 else 0.0,
            capacity_rps=draw(st.sampled_from([150.0, 400.0, 1e5])) if failing else 1e7,
            latency_ms=draw(st.sampled_from([1.0, 20.0, 300.0])),
            workers=draw(st.sampled_from([0.0, 50.0, 5000.0])) if failing else 0.0,
            connections=40.0,
            connection_limit=draw(st.sampled_from([0.0, 60.0, 200.0])) if failing else 0.0,
            memory_mb=900.0,
            memory_limit_mb=draw(st.sampled_from([0.0, 1000.0, 2000.0])) if failing else 0.0,
            hit_ratio=draw(st.sampled_from([0.0, 0.5, 0.99])),
            disk_ratio=draw(st.sampled_from([0.0, 0.7])),
            error_ratio=0.002 if failing else 0.0,
        )
        for n in range(count)
    ]
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    chosen = draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=9, unique=True))
    return build(services, [_dependency(draw, a, b, failing) for a, b in chosen])


def _dependency(draw: st.DrawFn, caller: int, callee: int, failing: bool) -> Dependency:
    return Dependency(
        caller=f"s{caller}",
        callee=f"s{callee}",
        calls=draw(st.sampled_from([0.1, 1.0, 2.5])),
        timeout_ms=draw(st.sampled_from([50.0, 2000.0])) if failing else 1e6,
        retries=draw(st.integers(0, 3)),
        hard=draw(st.booleans()),
    )


def rows_of(company: Topology, knob: Knob) -> int:
    return len(company.dependencies if knob in EDGE_KNOBS else company.services)


@st.composite
def knobs_of(draw: st.DrawFn, company: Topology) -> Knobs:
    """Draw settings of some knobs, most of them far beyond what any fault would do."""
    factors, sums = st.sampled_from([0.001, 0.3, 3.0, 1e4]), st.sampled_from([0.0, 0.4, 1.0, 50.0])
    turned = draw(st.lists(st.sampled_from(list(Knob)), max_size=6, unique=True))
    knobs: dict[Knob, Floats] = {}
    for knob in turned:
        values = st.lists(
            factors if knob in FACTORS else sums,
            min_size=rows_of(company, knob),
            max_size=rows_of(company, knob),
        )
        knobs[knob] = np.array(draw(values))[:, None]
    return knobs


def lived(
    company: Topology, knobs: Knobs, *, runs: int = 1, minutes: int = 4
) -> tuple[Minute, Memory]:
    """Return the last of some minutes from nothing, and what it leaves behind."""
    machine = compiled(company).machine
    tuning, memory, demand = tuned(machine, knobs), machine.fresh_memory(runs), np.ones(runs)
    for _ in range(minutes - 1):
        memory = advance(machine, tuning, memory, demand)[1]
    return advance(machine, tuning, memory, demand)


@given(companies(failing=False))
@settings(deadline=None)
def test_without_failures_load_is_conserved(company: Topology) -> None:
    minute, _ = lived(company, {})
    load = dict(zip(company.names, minute.services[SIGNAL["load_rps"], :, 0].tolist(), strict=True))
    expected = {service.name: service.demand_rps for service in company.services}
    for edge in company.dependencies:  # callers come first
        expected[edge.callee] += expected[edge.caller] * edge.calls
    assert all(abs(load[name] - expected[name]) <= 1e-6 * expected[name] + 1e-9 for name in load)


@given(st.data())
@settings(deadline=None)
def test_whatever_is_turned_ratios_stay_ratios_and_times_finite(data: st.DataObject) -> None:
    company = data.draw(companies())
    minute, memory = lived(company, data.draw(knobs_of(company)))
    assert np.isfinite(minute.services).all()
    assert np.isfinite(minute.edges).all()
    assert (minute.services >= 0).all()
    assert (minute.edges >= 0).all()
    for name in RATIOS:
        assert (minute.services[SIGNAL[name]] <= 1.0).all(), name
    for name in EDGE_RATIOS:
        assert (minute.edges[EDGE_SIGNAL[name]] <= 1.0).all(), name
    for name in ("latency_ms", "own_latency_ms", "p99_ms"):
        assert (minute.services[SIGNAL[name]] > 0.0).all(), name
    assert np.isfinite(memory.piles).all()


@given(st.data(), st.sampled_from([1.5, 4.0, 100.0]))
@settings(deadline=None)
def test_more_capacity_never_raises_errors_within_the_minute(
    data: st.DataObject, more: float
) -> None:
    company = data.draw(companies())
    knobs = data.draw(knobs_of(company))
    _, memory = lived(company, knobs)
    machine = compiled(company).machine
    now = knobs.get(Knob.CAPACITY, np.ones((machine.count_S, 1)))
    before, after = (
        advance(machine, tuned(machine, {**knobs, Knob.CAPACITY: now * factor}), memory, np.ones(1))
        for factor in (1.0, more)
    )
    errors = [minute.services[SIGNAL["error_ratio"]] for minute, _ in (before, after)]
    assert (errors[1] <= errors[0] + 1e-12).all()


@given(st.data())
@settings(deadline=None)
def test_runs_side_by_side_know_nothing_of_each_other(data: st.DataObject) -> None:
    company = data.draw(companies())
    knobs = data.draw(knobs_of(company))
    wide = {
        knob: np.concatenate([np.full_like(values, DEFAULTS[knob]), values], axis=1)
        for knob, values in knobs.items()
    }
    both, alone = lived(company, wide, runs=2)[0], lived(company, knobs)[0]
    assert np.array_equal(both.services[:, :, 1:], alone.services)
    assert np.array_equal(both.edges[:, :, 1:], alone.edges)


def test_healthy_pools_stand_where_the_author_put_them() -> None:
    machine = compiled(topology()).machine
    in_use = lived(topology(), {})[0].services[SIGNAL["connections"], machine.rank["ledger"], 0]
    assert abs(float(in_use) - 60.0) < 1.0


def test_retries_amplify_load_on_what_fails() -> None:
    machine = compiled(topology()).machine
    broken = np.zeros((machine.count_S, 1))
    broken[machine.rank["stock"]] = 0.5
    flows = [
        lived(topology(), knobs)[0].edges[EDGE_SIGNAL["flow_rps"]]
        for knobs in ({}, {Knob.ERROR_ADD: broken})
    ]
    to_stock = machine.callee_E == machine.rank["stock"]
    assert flows[1][to_stock].sum() > 1.4 * flows[0][to_stock].sum()
