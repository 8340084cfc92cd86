"""Every mechanism in every tier, seed by seed: does a fair problem come of it, and at which try?

A try that comes to nothing is counted by the law that it broke.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from warroom.errors import Unprovable
from warroom.scenarios.generate.generator import ATTEMPTS, generate
from warroom.scenarios.prove import examine
from warroom.scenarios.spread import spread
from warroom.world.faults import FAULTS

AT_ONCE = 0.95  # of seeds that should be fair problems at the first try
NOWHERE = "a company that it can strike"  # what a try breaks that finds no such company


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A mechanism that is asked of a tier and a seed."""

    tier: str
    mechanism: str
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came of a case: the law that each failed try broke, and why; then maybe a proof."""

    case: Case
    broken: tuple[tuple[str, str], ...]
    proved: bool

    @property
    def at_once(self) -> bool:
        """Whether the first try was a fair problem."""
        return self.proved and not self.broken


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What came of many cases."""

    trials: tuple[Trial, ...]

    @property
    def at_once(self) -> float:
        """Return the share of seeds that prove at the first try."""
        return sum(trial.at_once for trial in self.trials) / len(self.trials)

    @property
    def never(self) -> tuple[Case, ...]:
        """Return the cases of which nothing came."""
        return tuple(trial.case for trial in self.trials if not trial.proved)

    @property
    def holds(self) -> bool:
        """Whether every case proves, and nearly all of them at the first try."""
        return not self.never and self.at_once >= AT_ONCE

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """Return the mechanisms that were asked for."""
        return tuple(dict.fromkeys(trial.case.mechanism for trial in self.trials))

    def broken(self) -> Counter[str]:
        """Return how many tries each law ended."""
        return Counter(law for trial in self.trials for law, _ in trial.broken)

    def of(self, mechanism: str, tier: str) -> "Swept":
        """Return what came of one mechanism in one tier."""
        wanted = (mechanism, tier)
        mine = (t for t in self.trials if (t.case.mechanism, t.case.tier) == wanted)
        return Swept(trials=tuple(mine))


def cases(tiers: Iterable[str], seeds: Iterable[int]) -> list[Case]:
    """Return every mechanism, calm ones too, for each tier and seed."""
    return [
        Case(tier=tier, mechanism=mechanism, seed=seed)
        for tier in tiers
        for mechanism in FAULTS
        for seed in seeds
    ]


def tried(case: Case) -> Trial:
    """Try a case until it makes a fair problem, as often as a seed is tried."""
    broken: list[tuple[str, str]] = []
    for attempt in range(ATTEMPTS):
        law = _law_broken(case, attempt)
        if law is None:
            return Trial(case=case, broken=tuple(broken), proved=True)
        broken.append(law)
    return Trial(case=case, broken=tuple(broken), proved=False)


def _law_broken(case: Case, attempt: int) -> tuple[str, str] | None:
    """Return the first law that a try breaks and why, or None if it is a fair problem."""
    try:
        made = generate(case.tier, case.seed, attempt=attempt, mechanism=case.mechanism)
    except Unprovable as error:
        return NOWHERE, str(error)
    wrong = next((finding for finding in examine(made) if not finding.holds), None)
    return (wrong.law.value, wrong.why) if wrong else None


def swept(wanted: list[Case], *, processes: int = 1) -> Iterator[Trial]:
    """Yield what comes of each case, in order."""
    return spread(tried, wanted, processes=processes)
