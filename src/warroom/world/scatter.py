"""How each series of a company scatters: series differ, and each stays as it is.

All of it is a matter of the series' address, worked out when somebody first reads the series.
"""

from threading import RLock

import numpy as np
from numpy.typing import NDArray

from warroom.world.exporters import METRICS, Metric
from warroom.world.noise import (
    BELL,
    Floats,
    Ints,
    Places,
    address,
    deviations,
    draws_at,
    parts_of,
    shaped,
    uniforms,
)
from warroom.world.shapes import SHAPES

NOISINESS = np.array([0.1, 0.2, 0.3, 0.6, 1.0, 1.7, 2.5, 3.5, 4.5])  # services differ a lot
TREAD = 0.15  # of a stair: memory is never quite still on one

# Of each metric `M`, as `exporters` explains them.
_LEVEL_M, _VARIES_M, _HOLDS_M = (
    np.array([getattr(metric, field) for metric in METRICS], dtype=np.int64)
    for field in ("level", "varies", "holds_min")
)
_STEPS_M, _FLOOR_M = (
    np.array([getattr(metric, field) for metric in METRICS]) for field in ("steps", "floor")
)


class Scatter:
    """The noise on a company's series, columns `K`, each of service `row_K` and metric `metric_K`.

    `floor_K` is what a series reads on top where nothing is wrong, times its noise.
    """

    def __init__(self, names_S: tuple[str, ...], row_K: Ints, metric_K: Ints, seed: int) -> None:
        self.names_S = names_S
        self.row_K = row_K
        self.metric_K = metric_K
        self.seed = seed
        self.floor_K = np.zeros(len(metric_K))
        self._is_known_K = np.zeros(len(metric_K), dtype=bool)
        self._place_K = np.zeros(len(metric_K), dtype=np.uint64)
        self._level_K = np.zeros(len(metric_K), dtype=np.int64)
        self._learning = RLock()  # sessions of one server share worlds

    def noise(self, minutes: range, columns: Ints) -> Floats:
        """Return what some series' truth is multiplied by: (minutes, columns)."""
        self.know(columns)
        times, places = np.arange(minutes.start, minutes.stop), self._place_K[columns]
        noise = shaped(draws_at(places, times), self._level_K[columns][:, None])
        metrics = self.metric_K[columns]
        climbing = np.flatnonzero(_STEPS_M[metrics])
        if len(climbing):
            noise[climbing] *= _stairs(places[climbing], metrics[climbing], times)
        return np.ascontiguousarray(noise.T)

    def know(self, columns: Ints) -> None:
        """Work out how some series scatter, unless that has been done."""
        if self._is_known_K[columns].all():
            return
        with self._learning:
            self._learn(columns[~self._is_known_K[columns]])

    def _learn(self, columns: Ints) -> None:
        metrics = self.metric_K[columns]
        rows: list[int] = self.row_K[columns].tolist()
        numbers: list[int] = metrics.tolist()
        series = zip(rows, numbers, strict=True)
        names = ((self.names_S[row], METRICS[number].name) for row, number in series)
        places = np.array([address(self.seed, *name) for name in names], dtype=np.uint64)
        apart = (uniforms(parts_of(places, 1)) * (2 * _VARIES_M[metrics] + 1)).astype(np.int64)
        level = _LEVEL_M[metrics] + apart - _VARIES_M[metrics]
        noisy = (uniforms(parts_of(places, 2)) * len(NOISINESS)).astype(np.int64)
        self._place_K[columns] = places
        self._level_K[columns] = np.minimum(np.maximum(level, 0), len(SHAPES) - 1)
        self.floor_K[columns] = _FLOOR_M[metrics] * NOISINESS[noisy]
        self._is_known_K[columns] = True  # last: from here on others may read the rest


def _stairs(places: Places, metrics: Ints, times: Ints) -> Floats:
    """Return what stairs multiply some series by: (series, minutes)."""
    stairs = parts_of(places, 0)
    chance, holds = uniforms(stairs), _HOLDS_M[metrics]
    phase = (chance * 997.0).astype(np.int64)[:, None]
    lasts = np.maximum((holds * (0.5 + chance)).astype(np.int64), 1)[:, None]
    treads_last = (1.0 + chance * np.minimum(holds - 1, 3)).astype(np.int64)[:, None]
    climb = deviations(draws_at(stairs, (times + phase) // lasts), BELL)
    treads = draws_at(parts_of(stairs, 0), (times + phase) // treads_last)
    return 1.0 + _STEPS_M[metrics][:, None] * (climb + TREAD * deviations(treads, BELL))


def _ends(metric: Metric) -> tuple[float, float]:
    """Return the least and the most that noise can multiply a series of a metric by."""
    lowest, highest = (max(metric.level - metric.varies, 0), metric.level + metric.varies)
    shapes: NDArray[np.float64] = SHAPES[lowest : highest + 1]
    climbs = metric.steps * (1.0 + TREAD) * BELL[-1]
    return float(shapes.min()) * (1.0 - climbs), float(shapes.max()) * (1.0 + climbs)


LEAST_M, MOST_M = (np.array(ends) for ends in zip(*map(_ends, METRICS), strict=True))
