"""Which seeds are for training, for development and for tests: no seed is in two."""

from warroom.errors import BadScenario

SPLITS = {"train": range(0, 1_000_000), "dev": range(1_000_000, 2_000_000),
          "test": range(2_000_000, 2**31)}  # fmt: skip


def split_of(seed: int) -> str:
    """Return which split a seed belongs to.

    Raises:
        BadScenario: it is in none.
    """
    found = next((name for name, seeds in SPLITS.items() if seed in seeds), None)
    if found is None:
        raise BadScenario(f"expected a seed below {SPLITS['test'].stop}, found {seed}")
    return found
