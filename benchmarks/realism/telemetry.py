"""Fault-free series by kind: published, recorded and simulated."""

from collections.abc import Iterator, Sequence

from benchmarks.realism import real, simulated
from benchmarks.realism.series import Look, look_of, middle

HEAD = f"{'':20}{'published':>24}{'recorded, 30 min':>26}{'simulated, 2 h':>26}"
NEVER_FLAT = {"error ratio": "http_server_error_ratio", "probe failed": "probe_failed_ratio"}
COLUMNS = "   cv lag-1  tail  skew"


def ours(metric: str, seeds: Sequence[int], tiers: Sequence[str] = simulated.TIERS) -> Look | None:
    """Return the median look of a simulated metric."""
    return middle(
        look_of(values)
        for tier in tiers
        for seed in seeds
        for _, values in simulated.healthy(metric, tier, seed)
    )


def theirs(metric: str) -> Look | None:
    """Return the median look of a recorded metric before its fault."""
    return middle(look_of(values) for _, values in real.healthy(metric))


def lines(seeds: Sequence[int]) -> Iterator[str]:
    """Yield the table: one row per kind of series."""
    yield HEAD
    yield f"{'':20}{COLUMNS:>24}{COLUMNS:>26}{COLUMNS:>26}"
    for kind, (published, recorded, metric) in real.KINDS.items():
        looks = (published, theirs(recorded), ours(metric, seeds))
        yield f"{kind:20}" + "".join(f"{look!s:>25}" for look in looks)
    for name, metric in NEVER_FLAT.items():
        yield f"{name:20}{'never flat':>25}{'':25}{ours(metric, seeds)!s:>25}"
