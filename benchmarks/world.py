"""What a company costs to generate, prove, open and question, from 30 services to 10,000.

    python benchmarks/world.py            # needs: pip install -e '.[bench]'

Pinned to one core; times are processor time, the median over incidents or questions. Machines are
shared and noisy, so an incident is timed three times, each time as if nobody had seen it, and its
best counts. The same run times two other ways to simulate the same company (`peer_simulations`).
Every size is measured in a process of its own, which tells the most memory that it held when it had
opened one company. The curve goes to world.png.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from companies import PART, incident_in, later
from peer_simulations import SIMULATED_S, loops, requests
from warroom.errors import Unprovable
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.prove import prove
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import Live, opened, start
from warroom.world.dynamics import compiled
from warroom.world.logs import lines

SIZES = (30, 100, 300, 1_000, 3_000, 10_000)
SEEDS = range(1_700_000, 1_700_100)  # of the dev split
TURNS = 3
NEAR_30 = range(27, 34)
SLOW_AFTER_MIN = 15  # who is paged later than that after onset has a slow leak
INCIDENTS = (1_700_000, 1_700_002, 1_700_003)  # opened at every size
DAY_MIN = 24 * 60
DAYS = (1, 90, 199)  # asked about in a world whose trouble begins on day 200
T = TypeVar("T")
PICTURE = Path(__file__).with_suffix(".png")


def timed_ms(work: Callable[..., T], *asked: Any) -> tuple[float, T]:
    """Return the processor time of some work in ms, and what it returned."""
    began = time.process_time()
    result = work(*asked)
    return 1e3 * (time.process_time() - began), result


def brief_us(work: Callable[..., object], *asked: Any) -> float:
    """Return the wall time of what is too short for the processor's clock, in us."""
    began = time.perf_counter()
    work(*asked)
    return 1e6 * (time.perf_counter() - began)


def memory_mb() -> float:
    """Return the most memory that this process has held (RSS)."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


# One generated incident of about 30 services


def stages_of(seed: int, turn: int) -> tuple[Live, dict[str, float]]:
    """Return the scene of a seed, and what each stage of it cost in ms.

    Raises:
        Unprovable: it makes no fair problem.
    """
    generated, made = timed_ms(generate, "hard", seed)
    scenario = replace(made, address=f"{made.address}#{turn}")  # so that no turn knows another's
    compiled.cache_clear()
    proved, _ = timed_ms(prove, scenario)
    reset, _ = timed_ms(reopened, scenario)
    compiled.cache_clear()
    cold, scene = timed_ms(opened_cold, scenario)
    stages = {"generated": generated, "proved": proved, "opened then": reset}
    return scene, {**stages, "all three": sum(stages.values()), "opened cold": cold}


def scenes_near_30() -> Iterator[tuple[str, dict[str, float]]]:
    """Yield for each seed what it is, and the least that each stage of it cost in ms."""
    for seed in SEEDS:
        try:
            if len(services_of(generate("hard", seed))) not in NEAR_30:
                continue
            turns = [stages_of(seed, turn) for turn in range(TURNS)]
        except Unprovable:
            continue
        yield (
            sort_of(turns[0][0]),
            {name: min(stages[name] for _, stages in turns) for name in turns[0][1]},
        )


def opened_cold(scenario: Scenario) -> Live:
    """Open a scenario that nobody has opened yet, and read its pager."""
    scene = start(scenario)
    scene.alerts(scene.page_min)
    return scene


def reopened(scenario: Scenario) -> None:
    """Open a scenario as an environment does, and read its pager."""
    scene = opened(scenario)
    scene.alerts(scene.page_min)


def services_of(scenario: Scenario) -> tuple[Any, ...]:
    """Return the services of a scenario's company."""
    assert scenario.company is not None
    return scenario.company.topology.services


def sort_of(scene: Live) -> str:
    """Return the row that a scene is reported in."""
    if scene.scenario.sort is Sort.CALM:
        return "calm"
    slow = scene.page_min - scene.world.company.onset_min > SLOW_AFTER_MIN
    return "slow leaks" if slow else "incidents"


def small_table() -> Iterator[str]:
    """Yield the table of what a generated incident costs, stage by stage."""
    found: dict[str, list[dict[str, float]]] = {}
    for sort, stages in scenes_near_30():
        found.setdefault(sort, []).append(stages)
    yield f"{'ms, median':12}{'n':>4}" + "".join(f"{name:>14}" for name in found["incidents"][0])
    for sort, rows in sorted(found.items(), key=lambda item: -len(item[1])):
        middle = [statistics.median(row[name] for row in rows) for name in rows[0]]
        yield f"{sort:12}{len(rows):4}" + "".join(f"{value:14.1f}" for value in middle)


# One size, in a process of its own


def measured_size(services: int) -> dict[str, float]:
    """Return what a company of about so many services costs to open, to hold and to ask."""
    took: list[float] = []
    opened_cold(incident_in(services, seed=INCIDENTS[0]))
    held = memory_mb()
    for seed in INCIDENTS:
        scenario, turns = incident_in(services, seed=seed), list[float]()
        for _ in range(TURNS):
            compiled.cache_clear()
            turns.append(timed_ms(opened_cold, scenario)[0])
        took.append(min(turns))
    scene = start(incident_in(services, seed=INCIDENTS[-1]))
    return {
        "services": len(scene.services),
        "dependencies": len(scene.world.machine.callee_E),
        "opened_ms": statistics.median(took),
        "held_mb": held,
        "query_us": query_us(scene),
        "minute_ms": minute_ms(scene),
    }


def query_us(scene: Live) -> float:
    """Return the median time of a log query nobody has asked yet: one service, 15 minutes.

    The services are those of the part that has the incident, which is in every size the same; the
    minutes are those around the page, whose state is known.
    """
    names = [service.name for service in services_of(incident_in(PART, seed=INCIDENTS[-1]))]
    scene.world.services(range(scene.page_min + 30))
    took = [
        brief_us(lines, scene.world, name, range(last - 14, last + 1), scene.scenario.troubles)
        for last in range(scene.page_min - 10, scene.page_min + 30)
        for name in names
    ]
    return statistics.median(took)


def minute_ms(scene: Live) -> float:
    """Return what one more minute of a struck company costs, in ms."""
    runs = scene.world.runs_at(scene.page_min, 1)
    return statistics.median(timed_ms(runs.live, 1.0)[0] for _ in range(30))


# A world of a billion lines


def billion_lines() -> dict[str, float]:
    """Return what a year of ten thousand services costs to open and to ask, far apart in time."""
    far = later(incident_in(SIZES[-1], seed=INCIDENTS[0]), minutes=(DAYS[-1] + 1) * DAY_MIN)
    took, scene = timed_ms(opened_cold, far)
    names = scene.services[:: len(scene.services) // 200]
    found: dict[str, float] = {"opened_ms": took, "page_day": scene.page_min // DAY_MIN}
    lines_in_15_min = 0
    for day in DAYS:
        window = range(day * DAY_MIN - 14, day * DAY_MIN + 1)
        found[f"day_{day}_first_ms"] = timed_ms(lines, scene.world, names[0], window, ())[0]
        asked = [brief_us(lines, scene.world, name, window, ()) for name in names[1:]]
        found[f"day_{day}_next_us"] = statistics.median(asked)
        lines_in_15_min += sum(
            line.count for name in names for line in lines(scene.world, name, window, ())
        )
    per_min = lines_in_15_min / len(DAYS) / 15 / len(names) * len(scene.services)
    found |= {"services": len(scene.services), "lines_per_min": per_min, "held_mb": memory_mb()}
    return found


def billion_table() -> Iterator[str]:
    """Yield what asking a world of more than a billion lines costs."""
    found = in_a_child("--billion")
    per_day = found["lines_per_min"] * DAY_MIN
    yield (
        f"{found['services']:,.0f} services write {found['lines_per_min']:,.0f} lines a minute: "
        f"{per_day / 1e9:.1f} billion a day, {per_day * 365 / 1e9:,.0f} billion a year"
    )
    yield f"opened at the page on day {found['page_day']:.0f}: {found['opened_ms']:.0f} ms"
    for day in DAYS:
        first, after = found[f"day_{day}_first_ms"], found[f"day_{day}_next_us"]
        yield (
            f"15 minutes of logs on day {day:3}: {first:.0f} ms for the first service asked "
            f"(its minutes are worked out for all), then {after:.0f} us each"
        )
    yield f"memory at the end: {found['held_mb']:.0f} MB"


# Peers


def peer_table() -> Iterator[str]:
    """Yield what a minute of a company of about 30 services costs, here and elsewhere."""
    scene = start(incident_in(PART, seed=INCIDENTS[0]))
    topology = scene.world.company.topology
    side_by_side = scene.world.runs_at(scene.page_min, 20)
    minute, simulated = loops(topology), requests(topology)
    ours = _per_call_ms(lambda: side_by_side.live(1.0), times=200) / 20
    found = {
        "warroom, one of 20 runs side by side": ours,
        "warroom, one run": minute_ms(scene),
        "plain Python loops, fewer laws": _per_call_ms(minute, times=200),
        "simpy, every request a process": _per_call_ms(simulated, times=3) * 60.0 / SIMULATED_S,
    }
    yield f"{'a minute of ' + str(len(topology.services)) + ' services':40}{'ms':>12}{': ours':>12}"
    for name, value in found.items():
        yield f"{name:40}{value:12.3f}{value / ours:12.1f}"


def _per_call_ms(work: Callable[[], object], *, times: int) -> float:
    blocks = [timed_ms(lambda: [work() for _ in range(times)])[0] for _ in range(3)]
    return statistics.median(blocks) / times


# Putting it together


def in_a_child(*asked: str) -> dict[str, float]:
    """Return what this file prints as JSON when it is asked in a process of its own."""
    command = [sys.executable, __file__, *asked]
    printed = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return json.loads(printed)


def size_table(sizes: Iterable[dict[str, float]]) -> Iterator[str]:
    """Yield a row for each size."""
    yield (
        f"{'services':>9}{'calls':>8}{'opened ms':>11}{'us/service':>12}{'memory MB':>11}"
        f"{'minute ms':>11}{'15 min of logs, us':>20}"
    )
    for row in sizes:
        yield (
            f"{row['services']:9,.0f}{row['dependencies']:8,.0f}{row['opened_ms']:11.1f}"
            f"{1e3 * row['opened_ms'] / row['services']:12.0f}{row['held_mb']:11.0f}"
            f"{row['minute_ms']:11.2f}{row['query_us']:20.0f}"
        )


def plot(sizes: list[dict[str, float]]) -> None:
    """Draw what opening, holding and asking cost against the size of the company."""
    import matplotlib  # pyright: ignore[reportMissingImports]

    matplotlib.use("Agg")  # pyright: ignore
    from matplotlib import pyplot  # pyright: ignore

    services = [row["services"] for row in sizes]
    figure, sides = pyplot.subplots(1, 3, figsize=(12, 3.8))  # pyright: ignore
    shown = (
        ("opened_ms", "opened, ms of processor time", ((30, 5), (1_000, 60), (10_000, 600))),
        ("held_mb", "memory held, MB", ((10_000, 500),)),
        ("query_us", "15 minutes of one service's logs, us", ()),
    )
    for side, (name, title, allowed) in zip(sides, shown, strict=True):
        side.loglog(services, [row[name] for row in sizes], "o-", color="#1f5f8b", label="measured")
        if allowed:
            side.plot(*zip(*allowed, strict=True), "v", color="#c0504d", label="at most")
        side.set(xlabel="services", title=title)
        side.set_ylim(bottom=min(row[name] for row in sizes) / 3)
        side.set_ylim(top=max([row[name] for row in sizes] + [y for _, y in allowed]) * 3)
        side.grid(visible=True, which="major", alpha=0.3)
        side.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(PICTURE, dpi=110)  # pyright: ignore


def main() -> None:
    """Measure, print the tables and draw the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, help="measure one size only, and print JSON")
    parser.add_argument("--billion", action="store_true", help="measure this only, print JSON")
    asked = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    if asked.size or asked.billion:
        print(json.dumps(measured_size(asked.size) if asked.size else billion_lines()))
        return
    print(f"Python {platform.python_version()}, numpy {np.__version__}, one core\n")
    for line in small_table():
        print(line, flush=True)
    sizes = [in_a_child("--size", str(size)) for size in SIZES]
    for table in (size_table(sizes), billion_table(), peer_table()):
        print()
        for line in table:
            print(line, flush=True)
    ratio = sizes[-1]["query_us"] / sizes[0]["query_us"]
    print(f"\nlogs at {sizes[-1]['services']:,.0f} : at {sizes[0]['services']:.0f}: {ratio:.2f}")
    plot(sizes)


if __name__ == "__main__":
    main()
