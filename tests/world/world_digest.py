"""Print a digest of what the world says: run in two processes, it must print the same."""

from collections.abc import Iterator
from hashlib import sha256

import numpy as np
from proving_ground import HORIZON, ONSET, REMEDY_AFTER, fitting, paged, plan, topology, trouble

from warroom.scenarios.addresses import find
from warroom.scenarios.scene import start
from warroom.world.alerts import evaluate
from warroom.world.faults import FAULTS
from warroom.world.healing import Plan, outcomes
from warroom.world.logs import Trouble, lines
from warroom.world.metrics import exported, readings
from warroom.world.noise import rounded
from warroom.world.remedies import BY_VERB
from warroom.world.spans import trace
from warroom.world.world import World, fits

LIBRARY = ("task_easy", "task_medium", "task_hard")
STRUCK = ("memory_leak", "retry_storm")


def said(world: World, troubles: tuple[Trouble, ...], page: int) -> Iterator[str]:
    """Yield readings, log lines, spans and alerts of a world around its page."""
    window = range(page - 10, page + 15)
    for service in world.company.topology.services:
        for metric in exported(service):
            yield repr((service.name, metric.name, readings(world, service.name, metric, window)))
        yield repr(lines(world, service.name, window, troubles))
        yield repr(trace(world, service.name, page))
    for alert in evaluate(world, first=page - 30, last=page + 14):
        place = (alert.rule.name, alert.service, alert.fired_min, alert.resolved_min)
        yield repr((*place, rounded(alert.value)))


def judged(world: World, plans: list[Plan], minute: int) -> Iterator[str]:
    """Yield the verdicts on some plans."""
    for verdict in outcomes(world, plans, minute=minute, horizon=HORIZON):
        yield f"{verdict.outcome} {rounded(verdict.harm_usd)}"


def everything() -> Iterator[str]:
    """Yield all that is digested, part by part."""
    for name in LIBRARY:
        scene = start(find(f"library/{name}"))
        company = scene.world.company.topology
        plans: list[Plan] = [
            ((remedy, service),)
            for service in company.names
            for verb, remedy in BY_VERB.items()
            if fits(verb, service, company)
        ]
        yield from said(scene.world, scene.scenario.troubles, scene.page_min)
        yield from judged(scene.world, plans, scene.page_min + REMEDY_AFTER)
    for fault in (FAULTS[name] for name in STRUCK):
        world, page = paged(fault.id)
        assert page is not None
        tried = [plan(fault, one) for one in (*fault.cures, *fault.tempting)]
        yield from said(world, (trouble(fault),), page)
        yield from judged(world, [one for one in tried if fitting(one)], page + REMEDY_AFTER)


def digest() -> str:
    """Return the SHA-256 of everything said."""
    total = sha256()
    for part in everything():
        total.update(part.encode())
    return total.hexdigest()


def features() -> list[str]:
    """Return the processor features that numpy uses beyond its baseline."""
    config = np.show_config(mode="dicts") or {}
    extensions: dict[str, list[str]] = config.get("SIMD Extensions", {})  # pyright: ignore
    return list(extensions.get("found", []))


if __name__ == "__main__":
    assert topology().names.index("front") == 0
    assert ONSET == 60
    print(digest(), ",".join(features()))
