"""Named sets of shifts: what is played, listed and compared together."""

from warroom.environments.command_center.tiers import TASKS, TIERS
from warroom.scenarios.generate.splits import SPLITS

VARIANTS, LOOK, SPLIT = 10, 20, 200  # shifts per tier
HELD_OUT_FROM = 1000

SUITES: dict[str, tuple[str, ...]] = {
    "library": tuple(f"shift/{tier}" for tier in TASKS),
    "variants": tuple(f"shift/{tier}@{seed}" for tier in TASKS for seed in range(VARIANTS)),
    "held_out": tuple(
        f"shift/{tier}@{HELD_OUT_FROM + seed}" for tier in TASKS for seed in range(VARIANTS)
    ),
}
for _split, _seeds in SPLITS.items():
    SUITES[_split] = tuple(
        f"shift/generated/{tier}/{_seeds.start + number}"
        for tier in TIERS
        for number in range(SPLIT)
    )
for _tier in TIERS:  # a look at each tier, of seeds that nobody trains on
    SUITES[_tier] = tuple(
        f"shift/generated/{_tier}/{SPLITS['dev'].start + number}" for number in range(LOOK)
    )
SUITES["standard"] = (*SUITES["library"], *SUITES["variants"])
