"""Hold an author's numbers against what the world computes."""

from collections.abc import Iterator
from dataclasses import dataclass

from warroom.errors import BadScenario
from warroom.scenarios.people import responded
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.scene import start
from warroom.scenarios.story import Story
from warroom.world.state import SIGNAL

AFTER_PAGE_MIN = 2
TOLERANCE = 0.20
EXACT = frozenset({"connection_limit", "connections", "share_broken"})  # limits, counts, shares


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """One asserted number beside the computed one."""

    name: str
    asserted: float
    computed: float

    @property
    def holds(self) -> bool:
        """Whether they agree: exactly for limits and counts, else within 20 %."""
        if self.name.rsplit(".", 1)[1] in EXACT:
            return abs(self.computed - self.asserted) < 1e-3 * max(abs(self.asserted), 1.0)
        return abs(self.computed - self.asserted) <= TOLERANCE * abs(self.asserted)


def calibrate(scenario: Scenario) -> Iterator[Calibration]:
    """Yield each asserted number of a scenario beside what the world computes.

    Those of services are of the state at page + 2 min, those of a story of the incident's course.

    Raises:
        BadScenario: an assertion names no service or no signal.
    """
    if scenario.story:
        yield from _impact(scenario, scenario.story)
    if not scenario.asserted:
        return
    scene = start(scenario)
    names = scene.world.company.topology.names
    minute = scene.page_min + AFTER_PAGE_MIN
    for name, asserted in scenario.asserted:
        service, _, signal = name.rpartition(".")
        if service not in names or signal not in SIGNAL:
            raise BadScenario(
                f"{scenario.address}: asserts {name!r}; expected <service>.<signal> with a "
                f"service of {', '.join(names)} and a signal of {', '.join(SIGNAL)}"
            )
        state = scene.world.signal(signal, range(minute, minute + 1))
        yield Calibration(
            name=name, asserted=asserted, computed=float(state[names.index(service), 0])
        )


def _impact(scenario: Scenario, story: Story) -> Iterator[Calibration]:
    course = responded(scenario).course()
    computed = {"duration_min": course.duration_min, "users": course.users, "usd": course.usd}
    for name, asserted in story.impact:
        yield Calibration(name=f"course.{name}", asserted=asserted, computed=computed[name])
