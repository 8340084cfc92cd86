"""Where incidents that are over are found: `after/generated/hard/7`.

Not every generated incident makes a post-mortem: some pages are false alarms, some incidents run
past midnight. An address stands for the first that does, out of seeds that follow from its own and
lie in the same split.
"""

from functools import lru_cache
from itertools import count

from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.errors import BadScenario, Unprovable
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.splits import SPLITS, split_of
from warroom.scenarios.scenario import Shift, Sort
from warroom.world.noise import draw

FORM = "after/generated/<tier>/<seed>"


@lru_cache(maxsize=256)
def finished_at(address: str) -> Shift:
    """Return the shift of the finished incident at an address.

    Raises:
        BadScenario: it is no address of that form.
    """
    place, _, rest = address.removeprefix("after/").partition("/")
    tier, _, number = rest.partition("/")
    is_seed = number.isascii() and number.isdigit() and len(number) <= 10
    if place != "generated" or tier not in TASKS or not is_seed:
        raise BadScenario(f"{address!r:.120}: expected {FORM}, tiers: {', '.join(TASKS)}")
    seed = int(number)
    seeds = SPLITS[split_of(seed)]
    size = min(len(seeds), 1_000_000)
    for attempt in count():
        made = seeds.start + int(draw(seed, tier, "finished", attempt) * size)
        scenario = find(f"generated/{tier}/{made}")
        if scenario.sort is not Sort.INCIDENT:
            continue
        try:
            dossier_of(scenario)
        except (BadScenario, Unprovable):
            continue
        return Shift(address=address, scenarios=(scenario,), seed=seed)
    raise AssertionError("unreachable")
