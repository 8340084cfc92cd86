"""Healthy telemetry stays near that of public systems; `benchmarks/realism` has the tables."""

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.realism import streams, telemetry
from benchmarks.realism.frames import places, scraped
from benchmarks.realism.graph import blamed
from benchmarks.realism.real import KINDS
from benchmarks.realism.series import Look
from benchmarks.realism.simulated import calm_world

from warroom.scenarios.generate.generator import generate, proved_attempt
from warroom.scenarios.scenario import Sort
from warroom.scenarios.scene import start
from warroom.world.monitoring import Monitoring
from warroom.world.world import World

SEEDS = range(3)
BANDS = {  # kind: (cv, lag-1 autocorrelation, p99 : median), each from and to
    "CPU": ((0.15, 0.32), (-0.1, 0.25), (1.35, 1.9)),
    "memory": ((0.003, 0.06), (0.6, 0.99), (1.0, 1.1)),
    "latency p99": ((0.5, 0.95), (-0.15, 0.15), (2.8, 4.4)),
    "latency p90 / mean": ((0.13, 0.55), (-0.15, 0.25), (1.4, 2.4)),
    "workload": ((0.06, 0.16), (0.1, 0.5), (1.1, 1.35)),
}


def look(kind: str) -> Look:
    found = telemetry.ours(KINDS[kind][2], SEEDS, ("easy", "medium"))
    assert found is not None
    return found


@pytest.mark.parametrize("kind", BANDS)
def test_healthy_series_scatter_as_public_ones_do(kind: str) -> None:
    cv, lag_1, tail = BANDS[kind]
    found = look(kind)
    assert cv[0] < found.cv < cv[1]
    assert lag_1[0] < found.lag_1 < lag_1[1]
    assert tail[0] <= found.tail < tail[1]


def test_healthy_streams_are_as_quiet_and_as_uneven_as_public_ones() -> None:
    found = [streams.written(calm_world("medium", seed), range(60), ()) for seed in range(8)]
    per_min, warn, error, top, once = np.median(np.array(found), axis=0).tolist()
    assert 700 < per_min < 8000
    assert 3.0 < warn < 5.0
    assert 0.35 < error < 0.8
    assert 0.5 < top < 0.9
    assert 0.25 < once < 0.7


def test_spans_of_one_service_scatter_as_public_operations_do() -> None:
    sigmas = [sigma for seed in SEEDS for sigma in streams.traced(calm_world("medium", seed))[2]]
    assert 0.45 < float(np.median(sigmas)) < 0.82


def test_a_judge_has_no_column_that_nobody_scrapes() -> None:
    company = calm_world("easy", 1).company
    missing = ((company.topology.names[0], "process_cpu_utilization"),)
    world = World(replace(company, monitoring=Monitoring(missing=missing)))
    whole, rest = (scraped(w, range(40, 60)) for w in (calm_world("easy", 1), world))
    gone = whole.columns.index("_".join(missing[0]))
    assert rest.columns == whole.columns[:gone] + whole.columns[gone + 1 :]
    assert np.array_equal(rest.values, np.delete(whole.values, gone, axis=1))


def test_the_state_and_the_graph_tell_the_root() -> None:
    for tier in ("easy", "hard"):
        for seed in range(12):
            scenario = generate(tier, seed, attempt=proved_attempt(tier, seed))
            if scenario.sort is Sort.INCIDENT:
                assert places(scenario) & blamed(start(scenario).world), scenario.address
