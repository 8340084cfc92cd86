"""The simulated side: generated companies in which nothing breaks."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from benchmarks.realism.series import Floats

from warroom.scenarios.generate.generator import generate
from warroom.world.metrics import observed, panel_of
from warroom.world.world import World

TIERS = ("easy", "medium", "hard", "expert")
HEALTHY_MIN = 120


@lru_cache(maxsize=64)
def calm_world(tier: str, seed: int) -> World:
    """Return a generated company that nothing strikes."""
    company = generate(tier, seed).company
    assert company is not None, "generated scenarios have companies"
    return World(replace(company, strikes=()))


def healthy(metric: str, tier: str, seed: int) -> Iterator[tuple[str, Floats]]:
    """Yield two hours of each series of a metric, with where it comes from."""
    world = calm_world(tier, seed)
    panel = panel_of(world.machine)
    values = observed(world, range(HEALTHY_MIN), slice(None))
    for column, (service, one) in enumerate(panel.series):
        if one.name == metric:
            yield f"{tier}/{seed}/{service}", values[:, column]
