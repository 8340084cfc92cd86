"""Named sets of incidents that are over: what is played, listed and compared together."""

from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.scenarios.generate.splits import SPLITS

VARIANTS, LOOK, SPLIT = 10, 20, 200
HELD_OUT_FROM = 1000

LIBRARY = tuple(f"library/postmortem_{name}" for name in TASKS)
SUITES: dict[str, tuple[str, ...]] = {
    "library": LIBRARY,
    "variants": tuple(f"{address}@{seed}" for address in LIBRARY for seed in range(VARIANTS)),
    "held_out": tuple(
        f"{address}@{HELD_OUT_FROM + seed}" for address in LIBRARY for seed in range(VARIANTS)
    ),
}
for _split, _seeds in SPLITS.items():
    SUITES[_split] = tuple(
        f"after/generated/{tier}/{_seeds.start + number}"
        for tier in TASKS
        for number in range(SPLIT)
    )
for _tier in TASKS:  # a look at each tier, of seeds that nobody trains on
    SUITES[_tier] = tuple(
        f"after/generated/{_tier}/{SPLITS['dev'].start + number}" for number in range(LOOK)
    )
SUITES["standard"] = (*SUITES["library"], *SUITES["variants"])
