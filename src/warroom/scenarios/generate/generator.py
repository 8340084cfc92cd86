"""`generated/<tier>/<seed>`: scenarios made from their address alone."""

from dataclasses import replace
from functools import lru_cache

from warroom.errors import BadScenario, Unprovable
from warroom.scenarios.build import scenario_of
from warroom.scenarios.generate.company import industry_for
from warroom.scenarios.generate.incident import TIERS, written
from warroom.scenarios.generate.splits import split_of
from warroom.scenarios.prove import prove
from warroom.scenarios.scenario import Scenario
from warroom.world.faults import FAULTS

ATTEMPTS = 8


def industry_of(seed: int, *, is_test: bool) -> str:
    """Return in which industry the company of a seed works."""
    return industry_for(seed, is_test=is_test).name


def generate(tier: str, seed: int, *, attempt: int = 0, mechanism: str = "") -> Scenario:
    """Return the scenario of a tier and a seed, proved or not.

    It publishes no ids of remedies: any `verb:service` that fits can be tried. Without a
    `mechanism` the seed decides it, by how often each is the cause.

    Raises:
        BadScenario: there is no such tier, seed or mechanism.
        Unprovable: no company of this tier can be struck by the mechanism.
    """
    if tier not in TIERS:
        raise BadScenario(f"unknown tier {tier!r}; expected one of {', '.join(TIERS)}")
    if not 0 <= seed < 2**31:
        raise BadScenario(f"expected a seed from 0 to {2**31 - 1}, found {seed}")
    if mechanism and mechanism not in FAULTS:
        raise BadScenario(f"unknown mechanism {mechanism!r}; expected one of {', '.join(FAULTS)}")
    is_test = split_of(seed) == "test"
    spec = written(TIERS[tier], seed, attempt=attempt, is_test=is_test, mechanism=mechanism)
    address = f"generated/{tier}/{seed}" + (f"@{mechanism}" if mechanism else "")
    made = scenario_of(spec, address=address, seed=seed)
    return replace(made, aliases=())


made_lately = lru_cache(maxsize=8)(generate)  # who proved a scenario is about to open it


@lru_cache(maxsize=4096)
def proved_attempt(tier: str, seed: int, mechanism: str = "") -> int:
    """Return the first attempt at a seed that is a fair problem.

    Raises:
        Unprovable: none of the first few is.
    """
    for attempt in range(ATTEMPTS):
        try:
            prove(made_lately(tier, seed, attempt=attempt, mechanism=mechanism))
        except Unprovable:
            continue
        return attempt
    raise Unprovable(f"generated/{tier}/{seed}: none of {ATTEMPTS} attempts is a fair problem")
