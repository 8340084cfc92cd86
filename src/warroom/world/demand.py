"""How many users come: a daily curve with addressed jitter, the same for every world of a seed."""

import numpy as np

from warroom.world.noise import BELL, Floats, Ints, address, deviations, draws

# Share of the day's mean by hour (UTC), after the two-humped office day of public request traces.
HOURLY = np.array(
    [0.72, 0.66, 0.62, 0.6, 0.62, 0.68, 0.78, 0.9, 1.03, 1.12, 1.18, 1.2,
     1.16, 1.14, 1.16, 1.18, 1.2, 1.22, 1.24, 1.22, 1.14, 1.02, 0.9, 0.8]
)  # fmt: skip
JITTER = 0.04  # workload at 60 s has a cv near .11; most of it is the curve and the reading


def demand_factor(seed: int, minutes: Ints, *, start_min: int) -> Floats:
    """Return demand per minute as a multiple of its value at the scenario's first minute.

    Linear between the hours of the day, so that an episode of a few hours drifts but does not jump.
    """
    hours = ((start_min + minutes) / 60.0) % 24.0
    low = hours.astype(np.int64) % 24
    curve = HOURLY[low] + (HOURLY[(low + 1) % 24] - HOURLY[low]) * (hours - np.floor(hours))
    start = (start_min / 60.0) % 24.0
    low_0 = int(start)
    first = HOURLY[low_0] + (HOURLY[(low_0 + 1) % 24] - HOURLY[low_0]) * (start - low_0)
    chance = draws(address(seed, "demand"), minutes)
    return curve / first * (1.0 + JITTER * deviations(chance, BELL))


def level(minute: int) -> float:
    """Return a minute of the day's share of the day's mean, jitter aside.

    >>> level(9 * 60), level(9 * 60 + 30)
    (1.12, 1.15)
    """
    hour, past = divmod(minute % (24 * 60), 60)
    low, high = HOURLY[hour], HOURLY[(hour + 1) % 24]
    return round(float(low + (high - low) * past / 60.0), 6)
