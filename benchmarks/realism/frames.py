"""Cases as a judge is handed them: what a scraper saw around the onset of generated incidents."""

from dataclasses import dataclass

import numpy as np
from benchmarks.realism.graph import blamed
from numpy.typing import NDArray

from warroom.scenarios.generate.generator import generate, proved_attempt
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import start
from warroom.world.knobs import Scope
from warroom.world.metrics import observed, panel_of
from warroom.world.world import World

BEFORE_MIN, AFTER_MIN = 65, 20
FIRST_MIN = 5  # in which the share of services that look abnormal is taken
BEYOND = frozenset({Scope.OTHER, Scope.LINK})
ABNORMAL = 5.0  # standard deviations from one's own past

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frame:
    """Series as columns `service_metric`, one row per minute; nan where a cell is empty."""

    services: tuple[str, ...]
    columns: tuple[str, ...]
    minutes: range
    values: Floats


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Case:
    """A generated incident as a judge is handed it, with its answer."""

    tier: str
    seed: int
    family: str
    mechanism: str
    root: str
    onset_min: int
    frame: Frame
    is_blamed: bool  # the judge that knows the graph names the root

    @property
    def loudness(self) -> dict[str, float]:
        """Return how far the loudest series of each service went from its past after onset."""
        return _furthest(self, AFTER_MIN)

    @property
    def abnormal(self) -> float:
        """Return the share of services that left their past within the first minutes."""
        far = [value >= ABNORMAL for value in _furthest(self, FIRST_MIN).values()]
        return sum(far) / len(far)

    @property
    def is_outshouted(self) -> bool:
        """Tell whether some other service is louder than the root."""
        loud = self.loudness
        return max(loud, key=lambda name: loud[name]) != self.root


def case_of(tier: str, seed: int) -> Case | None:
    """Return the incident of a tier and a seed; None if it is a false alarm."""
    return case_in(generate(tier, seed, attempt=proved_attempt(tier, seed)))


def case_in(scenario: Scenario) -> Case | None:
    """Return an incident as a judge is handed it; None if it is a false alarm."""
    if scenario.sort is not Sort.INCIDENT:
        return None
    world, truth = start(scenario).world, scenario.truth
    onset = world.company.onset_min
    minutes = range(max(onset - BEFORE_MIN, 0), onset + AFTER_MIN)
    _, tier, seed = scenario.address.split("/")
    return Case(
        tier=tier,
        seed=int(seed),
        family=truth.family,
        mechanism=truth.mechanism,
        root=truth.root,
        onset_min=onset,
        frame=scraped(world, minutes),
        is_blamed=bool(places(scenario) & blamed(world)),
    )


def places(scenario: Scenario) -> frozenset[str]:
    """Return where an incident's fault is: its root, or both ends of the dependency it is in.

    A caller that leaks its store's connections does all it does at the other end.
    """
    strike = scenario.troubles[0].strike
    beyond = strike.other and all(e.scope in BEYOND for e in strike.effects)
    return frozenset({scenario.truth.root, strike.other} if beyond else {scenario.truth.root})


def scraped(world: World, minutes: range) -> Frame:
    """Return what a company's monitoring has of its series: what nobody scrapes is no column."""
    panel, missing = panel_of(world.machine), set(world.company.monitoring.missing)
    names = [(service, metric.name) for service, metric in panel.series]
    there = np.flatnonzero([name not in missing for name in names])
    return Frame(
        services=world.company.topology.names,
        columns=tuple("_".join(names[column]) for column in there.tolist()),
        minutes=minutes,
        values=observed(world, minutes, there),
    )


def _furthest(case: Case, after_min: int) -> dict[str, float]:
    frame, onset = case.frame, case.onset_min - case.frame.minutes.start
    past, now = frame.values[:onset], frame.values[onset : onset + after_min]
    spread = np.maximum(np.nanstd(past, axis=0), 1e-9)
    away = np.nanmax(np.abs(now - np.nanmean(past, axis=0)) / spread, axis=0)
    found = dict.fromkeys(frame.services, 0.0)
    for column, value in zip(frame.columns, away.tolist(), strict=True):
        service = column.partition("_")[0]
        found[service] = max(found[service], value)
    return found
