"""The tiers of command_center, and what a host may set about them through `ENV_` variables."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from warroom.errors import BadScenario

DEFAULT_SEED = 20260425
MOST_TRACED = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """How many incidents a shift has, how many actions it may cost, and its minutes."""

    name: str
    incidents: int
    budget: int
    sla_minutes: int


TIERS = {
    tier.name: tier
    for tier in (
        Tier(name="easy", incidents=3, budget=28, sla_minutes=120),
        Tier(name="medium", incidents=5, budget=54, sla_minutes=210),
        Tier(name="hard", incidents=5, budget=84, sla_minutes=330),
        Tier(name="expert", incidents=5, budget=84, sla_minutes=330),
    )
}
TASKS = ("easy", "medium", "hard")  # expert is reached by address


def tier_named(name: str) -> Tier:
    """Return a tier by name.

    Raises:
        BadScenario: there is none of that name.
    """
    if name not in TIERS:
        raise BadScenario(f"unknown task {name!r}; expected one of {', '.join(TASKS)}")
    return TIERS[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of a shift: `sla_tick` minutes for every action, or 0 for each its own."""

    seed: int
    budget: int
    sla_minutes: int
    sla_tick: int = 0


def terms_of(tier: Tier, *, environ: Mapping[str, str] | None = None) -> Terms:
    """Return the terms on which a tier is played, as `ENV_` variables may have changed them.

    Raises:
        BadScenario: a variable holds no whole number.
    """
    said = os.environ if environ is None else environ
    name = tier.name.upper()
    return Terms(
        seed=_whole(said, "ENV_SEED", DEFAULT_SEED),
        budget=_whole(said, f"ENV_{name}_BUDGET", tier.budget),
        sla_minutes=_whole(said, f"ENV_{name}_SLA", tier.sla_minutes),
        sla_tick=_whole(said, "ENV_SLA_TICK", 0),
    )


def most_traced(*, environ: Mapping[str, str] | None = None) -> int:
    """Return how many of an episode's last rewards its state lists.

    Raises:
        BadScenario: the variable holds no whole number from 1.
    """
    said = os.environ if environ is None else environ
    most = _whole(said, "ENV_MAX_REWARD_TRACE_LEN", MOST_TRACED)
    if most < 1:
        raise BadScenario("ENV_MAX_REWARD_TRACE_LEN: expected a whole number from 1, found 0")
    return most


def _whole(said: Mapping[str, str], name: str, usual: int) -> int:
    text = said.get(name, "")
    if not text:
        return usual
    if not text.isascii() or not text.isdigit():
        raise BadScenario(f"{name}: expected a whole number, found {text!r:.60}")
    return int(text)
