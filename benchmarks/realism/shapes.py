"""Where the quantile tables of `warroom.world.shapes` come from: run this to print them.

    python -m benchmarks.realism.shapes > src/warroom/world/shapes.py

A healthy series under load is log-normal in its body and falls off like a power beyond its 99th
percentile; the exponent is what turns a p99:p50 of 3.6 into the measured cv of .78. The world may
not use exp, log or powers, so the quantiles are worked out here and committed.
"""

from math import exp, log
from statistics import NormalDist
from textwrap import fill

LEVELS, CELLS = 16, 32
MILDEST, WILDEST = 1.12, 14.0  # p99:p50 of the first and the last table
TAIL_FROM, TAIL_POWER = 0.99, 2.6
LEAST, MOST = 3e-3, 1.0 - 1e-6  # where the quantiles are cut off

HEAD = '''"""Quantiles of how a healthy series scatters about its truth, from mild to wild.

Made by `python -m benchmarks.realism.shapes`, which says how; not edited by hand. Row `level` has
mean 1 and a p99:p50 of `RATIO[level]`; level 0 does not scatter. Columns are even in the fourth
root of the chance that more is read, so that half of them describe the rarest 6 % of minutes.
"""

import numpy as np

'''


def ratio(level: int) -> float:
    """Return the p99:p50 of a level."""
    return MILDEST * exp(log(WILDEST / MILDEST) * level / (LEVELS - 1))


def quantile(sigma: float, chance: float) -> float:
    """Return a quantile of the shape whose body is log-normal with a median of 1."""
    chance = min(max(chance, LEAST), MOST)
    if chance <= TAIL_FROM:
        return exp(sigma * NormalDist().inv_cdf(chance))
    power = TAIL_POWER if sigma > 0.3 else TAIL_POWER * 0.3 / sigma
    start = exp(sigma * NormalDist().inv_cdf(TAIL_FROM))
    return start * exp(log((1.0 - TAIL_FROM) / (1.0 - chance)) / power)


def row(level: int) -> list[float]:
    """Return a level's quantiles with a mean of 1."""
    sigma = log(ratio(level)) / NormalDist().inv_cdf(0.99)
    values = [quantile(sigma, 1.0 - (1.0 - cell / CELLS) ** 4) for cell in range(CELLS + 1)]
    steps = 200_000
    mean = 0.0
    for step in range(steps):
        position = (1.0 - (1.0 - (step + 0.5) / steps) ** 0.25) * CELLS
        low = int(position)
        mean += values[low] + (values[low + 1] - values[low]) * (position - low)
    return [value * steps / mean for value in values]


def main() -> None:
    """Print the module that holds the tables."""
    rows = [[1.0] * (CELLS + 1), *(row(level) for level in range(LEVELS))]
    ratios = [1.0, *(ratio(level) for level in range(LEVELS))]
    print(HEAD + f"RATIO = ({', '.join(f'{value:.3g}' for value in ratios)})")
    print("SHAPES = np.array([")
    for values in rows:
        text = f"[{', '.join(f'{value:.4g}' for value in values)}],"
        print(fill(text, 98, initial_indent="    ", subsequent_indent="     "))
    print("])  # fmt: skip")


if __name__ == "__main__":
    main()
