"""Root-cause algorithms that others wrote, asked to rank services from our metrics.

BARO and NSigma come from RCAEval. They see what a scraper saw: an hour before the onset and some
minutes after it, one column per series, and no graph. *random* is what guessing is worth, *late* is
NSigma told of the onset 60 s late, *graph* knows who calls whom and the noiseless state.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from benchmarks.realism.frames import Case, Frame

JUDGES = ("BARO", "NSigma", "late NSigma")
# What exhausts something; an alert rule that is off is felt as the disk that fills behind it.
RESOURCE = frozenset({"resource", "cache", "capacity", "database"})
FELT_AS_RESOURCE = frozenset({"alert_rule_disabled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """At which place each judge put the root of one case (1 is first), and what the case was."""

    tier: str
    seed: int
    family: str
    mechanism: str
    services: int
    rank: Mapping[str, int]
    abnormal: float  # share of services that left their past within five minutes
    is_outshouted: bool  # some other service is further from its past than the root is
    is_blamed: bool  # by the judge that knows the graph
    resolved: bool | None  # by the runbook; None where it was not asked

    @property
    def is_resource(self) -> bool:
        """Tell whether the fault exhausts something."""
        return self.family in RESOURCE or self.mechanism in FELT_AS_RESOURCE


@cache
def _judges() -> dict[str, Callable[..., Mapping[str, Any]]]:
    """Return RCAEval's judges; it has to be told that this Python is one it knows."""
    utility: Any = import_module("RCAEval.utility")
    utility.is_py312 = lambda: True
    e2e: Any = import_module("RCAEval.e2e")
    return {"BARO": e2e.baro, "NSigma": e2e.nsigma, "late NSigma": e2e.nsigma}


def judged(case: Case, *, resolved: bool | None = None) -> Verdict:
    """Return where every judge puts the root of a case."""
    frame = case.frame
    table = import_module("pandas").DataFrame(frame.values, columns=list(frame.columns))
    table = table.ffill().fillna(0.0)
    table.insert(0, "time", [60 * minute for minute in frame.minutes])
    rank: dict[str, int] = {}
    for name, judge in _judges().items():
        told_s = 60 * (case.onset_min + (name == "late NSigma"))
        ranks: Sequence[str] = judge(table, told_s, dataset="any")["ranks"]
        rank[name] = place_of(case.root, ranks, frame)
    return Verdict(
        tier=case.tier,
        seed=case.seed,
        family=case.family,
        mechanism=case.mechanism,
        services=len(frame.services),
        rank=rank,
        abnormal=case.abnormal,
        is_outshouted=case.is_outshouted,
        is_blamed=case.is_blamed,
        resolved=resolved,
    )


def place_of(root: str, ranks: Sequence[str], frame: Frame) -> int:
    """Return at which place a ranking of series first names a service; last if it never does."""
    services = list(dict.fromkeys(column.partition("_")[0] for column in ranks))
    return services.index(root) + 1 if root in services else len(frame.services)


def hit_share(verdicts: Sequence[Verdict], judge: str, within: int) -> float:
    """Return the share of cases whose root a judge names among its first so many."""
    return sum(v.rank[judge] <= within for v in verdicts) / max(len(verdicts), 1)


def chance_share(verdicts: Sequence[Verdict], within: int) -> float:
    """Return the share that a guesser would name among its first so many."""
    return sum(min(within / v.services, 1.0) for v in verdicts) / max(len(verdicts), 1)


HEAD = (
    f"{'':24}{'n':>4}  {'BARO':>9} {'NSigma':>9} {'60 s late':>9} {'guessing':>9}"
    f" {'abnormal':>8} {'louder':>6} {'graph':>5} {'runbook':>7}"
)


def lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield AC@1/AC@3 of all judges: overall, by tier, by what the faults do, by family."""
    yield HEAD
    yield _row("all", verdicts)
    yield _row("15 to 50 services", [v for v in verdicts if 15 <= v.services <= 50])
    for tier in dict.fromkeys(v.tier for v in verdicts):
        yield _row(tier, [v for v in verdicts if v.tier == tier])
    yield _row("resource faults", [v for v in verdicts if v.is_resource])
    yield _row("all other faults", [v for v in verdicts if not v.is_resource])
    for family in sorted({v.family for v in verdicts}):
        yield _row(f"  {family}", [v for v in verdicts if v.family == family])


def _row(name: str, verdicts: Sequence[Verdict]) -> str:
    if not verdicts:
        return f"{name:24}{0:4}"
    shares = [f"{hit_share(verdicts, j, 1):.2f}/{hit_share(verdicts, j, 3):.2f}" for j in JUDGES]
    shares.append(f"{chance_share(verdicts, 1):.2f}/{chance_share(verdicts, 3):.2f}")
    count = len(verdicts)
    abnormal = sum(v.abnormal for v in verdicts) / count
    louder = sum(v.is_outshouted for v in verdicts) / count
    graph = sum(v.is_blamed for v in verdicts) / count
    played = [v.resolved for v in verdicts if v.resolved is not None]
    resolved = f"{sum(played) / len(played):.2f}" if played else ""
    return (
        f"{name:24}{count:4}  {' '.join(f'{share:>9}' for share in shares)}"
        f" {abnormal:8.2f} {louder:6.2f} {graph:5.2f} {resolved:>7}"
    )
