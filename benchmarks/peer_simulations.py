# pyright: basic
"""The same company by two other ways to simulate one: plain loops, and request by request.

`loops` does a minute with the world's main laws, one service and one dependency at a time in plain
Python: calls and retries run down, utilisation becomes queueing and refusals, latency and failures
run back up. It has no stores, pools, caches, tails or wrong outcomes, and one run. `requests` is a
network of M/M/c queues in simpy, in which every request is a process that waits for its calls.
"""

import random
from collections.abc import Callable

import simpy  # pyright: ignore[reportMissingImports]

from warroom.world.topology import Topology

SIMULATED_S = 4.0  # of which a minute is extrapolated; it is 15 times that


def loops(topology: Topology) -> Callable[[], float]:
    """Return a minute of a company in plain Python; it returns what users wait, in ms."""
    calls = {service.name: [] for service in topology.services}
    for call in topology.dependencies:
        calls[call.caller].append(call)
    failing = {(call.caller, call.callee): 0.0 for call in topology.dependencies}

    def minute() -> float:
        load = {service.name: service.demand_rps for service in topology.services}
        for service in topology.services:
            for call in calls[service.name]:
                fails = failing[call.caller, call.callee]
                tries = 1.0 + sum(fails**attempt for attempt in range(1, call.retries + 1))
                load[call.callee] += load[service.name] * call.calls * tries
        waits, succeeds = {}, {}
        for service in reversed(topology.services):
            busy = load[service.name] / service.capacity_rps
            short = min(busy, 0.96)
            wait = service.latency_ms * (1.0 + 0.4 * short**4 / (1.0 - short))
            good = (1.0 - service.error_ratio) / max(busy, 1.0)
            for call in calls[service.name]:
                slow = min(max((waits[call.callee] / call.timeout_ms - 0.6) / 0.8, 0.0), 1.0)
                fails = 1.0 - succeeds[call.callee] * (1.0 - slow)
                failing[call.caller, call.callee] = fails
                wait += call.calls * min(waits[call.callee], call.timeout_ms)
                if call.hard:
                    good *= 1.0 - min(call.calls, 1.0) * fails ** (call.retries + 1)
            waits[service.name], succeeds[service.name] = wait, good
        return waits[topology.services[0].name]

    return minute


def requests(topology: Topology) -> Callable[[], int]:
    """Return `SIMULATED_S` of a company, request by request; it returns how many users came."""
    calls = {service.name: [] for service in topology.services}
    for call in topology.dependencies:
        calls[call.caller].append(call)

    def simulated() -> int:
        chance, env, came = random.Random(0), simpy.Environment(), [0]
        servers = {s.name: simpy.Resource(env, capacity=s.replicas) for s in topology.services}

        def served(service):
            with servers[service.name].request() as turn:
                yield turn
                yield env.timeout(chance.expovariate(service.capacity_rps / service.replicas))
            for call in calls[service.name]:
                for _ in range(int(call.calls + chance.random())):
                    yield from served(topology.service(call.callee))

        def users(entry):
            while True:
                yield env.timeout(chance.expovariate(entry.demand_rps))
                came[0] += 1
                env.process(served(entry))

        for service in topology.services:
            if service.is_entry:
                env.process(users(service))
        env.run(until=SIMULATED_S)
        return came[0]

    return simulated
