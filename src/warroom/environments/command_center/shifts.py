"""Where shifts are found: `shift/easy`, `shift/easy@7`, `shift/generated/hard/7`.

What a host changed about the terms stands at the end, so that an address is the whole shift:
`shift/easy@7+budget=20+sla=90+tick=5`.
"""

from functools import lru_cache

from warroom.environments.command_center.tiers import (
    DEFAULT_SEED,
    TASKS,
    Terms,
    Tier,
    terms_of,
    tier_named,
)
from warroom.errors import BadScenario
from warroom.scenarios.addresses import find, library_ids
from warroom.scenarios.generate.generator import industry_of
from warroom.scenarios.generate.splits import SPLITS, split_of
from warroom.scenarios.scenario import Shift
from warroom.world.noise import draw, shuffled

FORMS = "shift/<tier>, shift/<tier>@<seed> or shift/generated/<tier>/<seed>"
TERMS = {"budget": "budget", "sla": "sla_minutes", "tick": "sla_tick"}
MOST_TERM = 100_000


def address_of(task: str, *, seed: int | None = None) -> str:
    """Return the address that a task's own name means, with what `ENV_` variables say of it.

    Raises:
        BadScenario: there is no such task.
    """
    if "/" in task:
        return task
    if task not in TASKS:
        raise BadScenario(f"unknown task {task!r:.80}; expected one of {', '.join(TASKS)}")
    tier = tier_named(task)
    terms = terms_of(tier)
    chosen = terms.seed if seed is None else seed
    place = f"shift/{task}" + ("" if chosen == DEFAULT_SEED else f"@{chosen}")
    usual = Terms(seed=0, budget=tier.budget, sla_minutes=tier.sla_minutes)
    changed = [
        f"+{short}={getattr(terms, name)}"
        for short, name in TERMS.items()
        if getattr(terms, name) != getattr(usual, name)
    ]
    return place + "".join(changed)


def is_public(address: str) -> bool:
    """Whether an address may come from a stranger: it names a tier and a seed, and no file."""
    return address.startswith("shift/")


def forms() -> str:
    """Return in words which addresses there are."""
    return FORMS


@lru_cache(maxsize=256)
def shift_at(address: str) -> Shift:
    """Return the shift at an address.

    Raises:
        BadScenario: nothing is there.
    """
    place, *said = address.removeprefix("shift/").split("+")
    name, _, rest = place.partition("/")
    if name == "generated":
        tier, _, seed = rest.partition("/")
        return _shift(address, tier_named(tier), _seed(seed, address), said, is_generated=True)
    tier, at, seed = name.partition("@")
    number = _seed(seed, address) if at else DEFAULT_SEED
    if rest or tier not in TASKS:
        raise BadScenario(f"{address!r:.120}: expected {FORMS}; tiers: {', '.join(TASKS)}")
    return _shift(address, tier_named(tier), number, said, is_generated=False)


def _seed(text: str, address: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        raise BadScenario(f"{address!r:.120}: expected a whole number as seed, found {text!r:.40}")
    return int(text)


def _shift(address: str, tier: Tier, seed: int, said: list[str], *, is_generated: bool) -> Shift:
    terms = {"budget": tier.budget, "sla_minutes": tier.sla_minutes, "sla_tick": 0}
    for term in said:
        short, _, number = term.partition("=")
        if short not in TERMS or not (number.isascii() and number.isdigit()):
            raise BadScenario(f"{address!r:.120}: +{term:.40}: expected +budget=, +sla= or +tick=")
        terms[TERMS[short]] = min(int(number), MOST_TERM)
    if not terms["budget"] or not terms["sla_minutes"]:
        raise BadScenario(f"{address!r:.120}: expected a budget and minutes of at least 1")
    found = _generated(tier, seed) if is_generated else _library(tier, seed)
    return Shift(
        address=address,
        scenarios=tuple(find(incident) for incident in found),
        name=tier.name,
        seed=seed,
        **terms,
    )


def _library(tier: Tier, seed: int) -> list[str]:
    """Return the tier's documented incidents, in their order; a seed mixes and varies them."""
    ids = [name for name in library_ids() if name.startswith(f"center_{tier.name}_")]
    if len(ids) != tier.incidents:
        raise BadScenario(f"{tier.name}: expected {tier.incidents} incidents, found {len(ids)}")
    if seed == DEFAULT_SEED:
        return [f"library/{name}" for name in ids]
    return [f"library/{name}@{seed}" for name in shuffled(ids, seed, "queue")]


def _generated(tier: Tier, seed: int) -> list[str]:
    """Return incidents of one company: of the seed's split, and of one industry."""
    seeds = SPLITS[split_of(seed)]
    size = min(len(seeds), 1_000_000)
    is_test = split_of(seed) == "test"
    found: list[int] = []
    number = 0
    while len(found) < tier.incidents:
        made = seeds.start + int(draw(seed, tier.name, "shift", number) * size)
        number += 1
        if not found or (
            industry_of(made, is_test=is_test) == industry_of(found[0], is_test=is_test)
            and made not in found
        ):
            found.append(made)
    return [f"generated/{tier.name}/{made}" for made in found]
