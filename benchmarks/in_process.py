"""How fast an episode opens and is looked at in process, beside two environments others wrote.

    python benchmarks/in_process.py            # needs: pip install -e '.[bench]'

Peers in the same run: a gymnasium toy-text environment and an echo environment on OpenEnv's own
base class, both called in process. They compute next to nothing, so they are the floor, not rivals.
One core, one process; every figure is the median of repeated blocks, since machines are noisy.
"""

import argparse
import json
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from peers import gymnasium_step, openenv_echo_step
from warroom.environments.incident_response.env import IncidentResponse
from warroom.scenarios.addresses import library_spec
from warroom.scenarios.build import scenario_of
from warroom.scenarios.scenario import Scenario, Shift
from warroom.scenarios.scene import start
from warroom.scenarios.spec import CallSpec, ScenarioSpec, ServiceSpec

SERVICES = 30


def company_of(services: int, *, seed: int) -> Scenario:
    """Return the medium incident in a company of `services`, most of which only stand around it."""
    spec: ScenarioSpec = library_spec("task_medium")
    extra = {
        f"svc-{number:02d}": ServiceSpec(
            team="backend-team", capacity_rps=400, latency_ms=12, workers=900
        )
        for number in range(services - len(spec.services))
    }
    names = ["checkout-service", "inventory-service", *extra]
    calls = tuple(
        CallSpec(call=(names[position // 2], name), calls=0.3, hard=False)
        for position, name in enumerate(extra)
    )
    grown = spec.model_copy(
        update={"services": {**spec.services, **extra}, "calls": (*spec.calls, *calls)}
    )
    return scenario_of(grown, address="library/task_medium", seed=seed)


def per_second(work: Callable[[int], object], *, count: int, blocks: int = 5) -> float:
    """Return calls per second: the median over blocks of `count` calls, each given its number."""
    rates: list[float] = []
    number = 0
    for _ in range(blocks):
        began = time.perf_counter()
        for _ in range(count):
            work(number)
            number += 1
        rates.append(count / (time.perf_counter() - began))
    return statistics.median(rates)


def import_ms(what: str) -> float:
    """Return the median wall time of an import in a fresh interpreter, in ms."""
    code = f"import time; t = time.perf_counter(); import {what}; print(time.perf_counter() - t)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(7)
    ]
    return 1e3 * statistics.median(runs)


def warroom_rates() -> dict[str, float]:
    """Return what opening and looking cost at 30 services."""
    fresh = [company_of(SERVICES, seed=seed) for seed in range(60)]

    def opened(number: int) -> object:
        scenario = fresh[number % len(fresh)]
        scene = start(scenario)  # uncached: the company is run until somebody is paged
        return scene.alerts(scene.page_min)

    scene = start(fresh[0])
    names = scene.services

    def first_look(number: int) -> object:
        return scene.look(names[number % len(names)], scene.page_min + number // len(names))

    def again(_: int) -> object:
        return scene.look("redis-cache", scene.page_min)

    again(0)
    env = IncidentResponse(Shift(address=fresh[0].address, scenarios=(fresh[0],)))
    action = {"action_type": "investigate", "target": "redis-cache"}
    return {
        "open per s": per_second(opened, count=12),
        "first look per s": per_second(first_look, count=60),
        "repeated look per s": per_second(again, count=2000),
        "episode step per s": per_second(lambda _: env.fork().step(action), count=60),
    }


def main() -> None:
    """Print the figures as a table, or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    rates = warroom_rates()
    rates["openenv echo step per s"] = per_second(openenv_echo_step(), count=5_000)
    rates["gymnasium Taxi step per s"] = per_second(gymnasium_step(), count=20_000)
    rates["repeated look : echo step"] = (
        rates["repeated look per s"] / rates["openenv echo step per s"]
    )
    rates["first look : echo step"] = rates["first look per s"] / rates["openenv echo step per s"]
    rates["import warroom, ms"] = import_ms("warroom")
    rates["import its libraries, ms"] = import_ms("numpy, pydantic, yaml, Stemmer")
    if parser.parse_args().json:
        print(json.dumps({"machine": platform.processor() or platform.machine(), **rates}))
        return
    print(f"{SERVICES} services, Python {platform.python_version()}")
    for name, value in rates.items():
        extra = f"   ({1e6 / value:,.1f} us each)" if name.endswith("per s") else ""
        print(f"{name:28} {value:12,.2f}{extra}")


if __name__ == "__main__":
    main()
