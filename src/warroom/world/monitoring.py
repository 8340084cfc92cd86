"""What a company's monitoring misses: the dials that make an incident harder to read.

Nothing here changes what happens. Alerts have a pipeline of their own; looks go through this one:
collectors under back-pressure ship records now and then, some templates are filtered out, some
series do not exist or come late, some clocks are off. What is missed is a matter of address and
minute, so a second look misses the same.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from warroom.world.noise import Ints, draw

SHIPPED_MIN = 5  # minutes that a collector under back-pressure ships at a time
DROPPED = "records_dropped"  # the key of the line in which a collector owns up


@dataclass(frozen=True, slots=True, kw_only=True)
class Monitoring:
    """What looks at a company do not show; the default shows everything.

    `thinned` has, by service, in how many blocks of `SHIPPED_MIN` minutes one is shipped of each
    template of its log. `filtered` are (service, template) pairs that never arrive; `missing` are
    (service, series) pairs that nobody scrapes. `late_min` is how old the newest reading of a
    service is, `skew_min` how far its clock is ahead (negative: behind). One trace in
    `traces_one_in` is kept.
    """

    thinned: tuple[tuple[str, int], ...] = ()
    filtered: tuple[tuple[str, str], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    late_min: tuple[tuple[str, int], ...] = ()
    skew_min: tuple[tuple[str, int], ...] = ()
    traces_one_in: int = 1

    def ships(self, seed: int, service: str, template: str, minutes: Ints) -> NDArray[np.bool_]:
        """Return for each minute whether a service's records of a template arrive."""
        if (service, template) in self.filtered:
            return np.zeros(len(minutes), dtype=bool)
        one_in = dict(self.thinned).get(service, 1)
        if one_in == 1:
            return np.ones(len(minutes), dtype=bool)
        phase = int(draw(seed, service, template, "shipped") * one_in)
        return (minutes // SHIPPED_MIN + phase) % one_in == 0

    def ships_all(self, service: str) -> bool:
        """Return whether everything that a service logs arrives."""
        return not self.thins(service) and all(name != service for name, _ in self.filtered)

    def thins(self, service: str) -> bool:
        """Return whether a service's collector drops records and says so."""
        return any(name == service for name, _ in self.thinned)

    def lateness(self, service: str) -> int:
        """Return how many minutes old the newest reading of a service is."""
        return dict(self.late_min).get(service, 0)

    def skew(self, service: str) -> int:
        """Return how many minutes a service's clock is ahead of everybody's."""
        return dict(self.skew_min).get(service, 0)

    def traces(self, seed: int, service: str, minute: int) -> bool:
        """Return whether a trace of a service's requests was kept in a minute."""
        return int(draw(seed, service, "trace kept", minute) * self.traces_one_in) == 0


SEES_ALL = Monitoring()
