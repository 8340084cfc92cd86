"""Scenarios with their people, told once and shared by the tests about them."""

import re
from functools import cache

from warroom.errors import Unprovable
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.people import Staged, responded, staged
from warroom.scenarios.people.chat import Message
from warroom.scenarios.people.course import Course
from warroom.scenarios.people.files import File, filed
from warroom.scenarios.scenario import Scenario, Sort
from warroom.world.world import World

LIVE_MIN = 130  # after the page, which nobody answers here
SEEDS_OF_A_TIER = 6


@cache
def file_of(address: str) -> File:
    """Return the file of an incident that people have dealt with."""
    return filed(responded(find(address)))


@cache
def live(tier: str, seed: int) -> tuple[Staged, tuple[Message, ...]]:
    """Return a scenario whose people only talk, and what they say while nobody mends anything."""
    told = staged(_scenario(tier, seed))
    assert told.scenario.company is not None
    world = World(told.scenario.company)
    return told, told.heard(world, until=told.page_min + LIVE_MIN)


def _scenario(tier: str, seed: int) -> Scenario:
    """Return a scenario that may be unproved, which is as good to talk about and sooner made."""
    try:
        return generate(tier, seed)
    except Unprovable:
        return find(f"generated/{tier}/{seed}")


@cache
def finished(tier: str, seed: int) -> tuple[Staged, Course, tuple[Message, ...]]:
    """Return an incident that people dealt with, how it went, and all that was said."""
    told = responded(find(f"generated/{tier}/{seed}"))
    course = told.course()
    assert course.recovered_min is not None
    return told, course, told.heard(course.world, until=course.recovered_min + 60)


@cache
def some_finished(seeds: int = SEEDS_OF_A_TIER) -> tuple[tuple[Staged, Course], ...]:
    """Return the incidents among the first seeds of every tier, dealt with."""
    return tuple(
        finished(tier, seed)[:2]
        for tier in TIERS
        for seed in range(seeds)
        if find(f"generated/{tier}/{seed}").sort is Sort.INCIDENT
    )


def sentences(text: str) -> list[str]:
    """Return a text's sentences, as one would recognise them again."""
    return [part.strip(" .?!,").lower() for part in re.split(r"(?<=[.?!])\s+", text)]
