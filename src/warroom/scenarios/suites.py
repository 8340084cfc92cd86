"""Named sets of scenarios: what is played, listed and proved together.

Seeds are split once and for all: variants below 1,000 are for training and tuning, those from 1,000
on are held out and were not looked at while anything was tuned. Generated incidents have splits of
their own (`generate.generator.SPLITS`): `train`, `dev` and `test` hold the first of each, tier by
tier, and there are always more.
"""

from warroom.errors import BadScenario
from warroom.scenarios.addresses import library_ids
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.generate.splits import SPLITS
from warroom.scenarios.recordings import shipped

VARIANTS = 10  # per library incident
HELD_OUT_FROM = 1000

LIBRARY = tuple(f"library/{name}" for name in library_ids() if name.startswith("task_"))
CALM = tuple(f"library/{name}" for name in library_ids() if name.startswith("calm_"))
POSTMORTEM = tuple(
    f"library/postmortem_{tier}" for tier in TIERS if f"postmortem_{tier}" in library_ids()
)
RECORDED = tuple(f"recorded/{name}" for name in shipped())

SUITES: dict[str, tuple[str, ...]] = {
    "library": LIBRARY,
    "calm": CALM,
    "postmortem": POSTMORTEM,
    "recorded": RECORDED,
    "variants": tuple(f"{address}@{seed}" for address in LIBRARY for seed in range(VARIANTS)),
    "held_out": tuple(
        f"{address}@{HELD_OUT_FROM + seed}" for address in LIBRARY for seed in range(VARIANTS)
    ),
}
GENERATED = 250  # per tier and split; a longer suite is a range of seeds away
for _split, _seeds in SPLITS.items():
    SUITES[_split] = tuple(
        f"generated/{tier}/{_seeds.start + number}" for tier in TIERS for number in range(GENERATED)
    )
for _tier in TIERS:  # a look at each tier, of seeds that nobody trains on
    SUITES[_tier] = tuple(
        f"generated/{_tier}/{SPLITS['dev'].start + number}" for number in range(20)
    )
SUITES["standard"] = (*SUITES["library"], *SUITES["calm"], *SUITES["variants"], *SUITES["recorded"])


def suite(name: str) -> tuple[str, ...]:
    """Return the addresses of a suite, or of a single scenario by its address.

    Raises:
        BadScenario: neither.
    """
    if name in SUITES:
        return SUITES[name]
    if "/" in name:
        return (name,)
    raise BadScenario(f"unknown suite {name!r}; expected an address or one of {', '.join(SUITES)}")


def group_of(address: str) -> str:
    """Return the group that a scenario is reported under.

    >>> group_of("library/task_easy"), group_of("library/task_easy@3"), group_of("recorded/x")
    ('task_easy', 'task_easy variants', 'recorded')
    >>> group_of("generated/hard/7"), group_of("shift/generated/hard/7"), group_of("shift/hard@7")
    ('generated hard', 'generated hard', 'hard variants')
    """
    place, _, rest = address.removeprefix("shift/").removeprefix("after/").partition("/")
    if address.startswith("shift/") and not rest:
        place, rest = "shift", place.partition("+")[0]
    name, _, seed = rest.partition("@")
    if place == "recorded":
        return "recorded"
    if place == "generated":
        return f"generated {name.partition('/')[0]}"
    return f"{name} variants" if seed else name


def first_of_each(addresses: tuple[str, ...], most: int) -> tuple[str, ...]:
    """Return the first addresses of each group of scenarios, in order.

    >>> first_of_each(("generated/easy/1", "generated/easy/2", "generated/hard/1"), 1)
    ('generated/easy/1', 'generated/hard/1')
    """
    counts: dict[str, int] = {}
    kept: list[str] = []
    for address in addresses:
        group = group_of(address)
        counts[group] = counts.get(group, 0) + 1
        if counts[group] <= most:
            kept.append(address)
    return tuple(kept)
