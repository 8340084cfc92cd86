"""A scenario with its people: who they are, what they may say, what they know, what they did.

`staged` is a pure function of a scenario. Everything it draws lives at addresses made of the
scenario's own address, and everything it reads is read from the scenario's own world; all of that
is covered by `Scenario.hash`, which therefore pins people too, and does not change for having them.
Two things come from outside a scenario: the words of this package, and the company's name when
several incidents share a staff. `Staged.hash` covers those as well.
"""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.generate.incident import HELD_OUT_FAMILIES
from warroom.scenarios.generate.splits import split_of
from warroom.scenarios.people.articles import Article, articles_of
from warroom.scenarios.people.authored import response_told, seated, theories_told
from warroom.scenarios.people.chat import Line, Message, Mood, Watch, said
from warroom.scenarios.people.course import Course, course_of
from warroom.scenarios.people.customers import Customer, customers_of
from warroom.scenarios.people.person import Person, staff_of
from warroom.scenarios.people.phrasing import Dealer, hand_of
from warroom.scenarios.people.response import Move, response_of, stated_at
from warroom.scenarios.people.script import Script, written
from warroom.scenarios.people.stage import Stage, stage_of
from warroom.scenarios.people.theories import Theory, theories_of
from warroom.scenarios.people.tries import counted, told
from warroom.scenarios.people.words import set_of, words_of
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import open_live
from warroom.world.faults import Family
from warroom.world.world import World

THEORIES = 3


@dataclass(frozen=True, kw_only=True)
class Staged:
    """The human side of a scenario.

    `chat` is what may be said, with times and conditions; `watch` is what people judge by.
    `response` is empty where nobody has done anything before the episode starts.
    """

    scenario: Scenario
    page_min: int
    people: tuple[Person, ...]
    watch: Watch
    theories: tuple[Theory, ...]
    chat: tuple[Line, ...]
    articles: tuple[Article, ...]
    customers: tuple[Customer, ...]
    response: tuple[Move, ...] = ()

    @property
    def hash(self) -> str:
        """Return the content hash of everything that is said and known here: 16 hex digits."""
        parts: list[Any] = [self.scenario.hash, self.page_min, asdict(self.watch)]
        for group in (self.people, self.chat, self.articles, self.customers, self.response):
            parts.append([asdict(item) for item in group])
        return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]

    def heard(self, world: World, *, until: int) -> tuple[Message, ...]:
        """Return what has been said by a minute, on a world's timeline."""
        lines = said(self.chat, self.watch, world, until=until)
        authored = [
            Message(minute=move.minute, person=move.person, mood=Mood.TRYING, text=move.message,
                    evidence=f"chat:channel:move{number}")
            for number, move in enumerate(self.response)
            if move.message and move.minute <= until
        ]  # fmt: skip
        return tuple(sorted([*lines, *authored], key=lambda message: message.minute))

    def course(self) -> Course:
        """Run the scenario with its response and integrate what it did to users."""
        return course_of(self.scenario, self.response, self.customers, page_min=self.page_min)


def staged(scenario: Scenario, *, company: str = "") -> Staged:
    """Return a scenario with its people, who have not done anything yet.

    `company` names the company when incidents of one shift share a staff and customers.

    Raises:
        BadScenario: the scenario is a recording; nobody is there to speak.
    """
    return _Production.of(scenario, company).staged()


def shelf_of(scenario: Scenario) -> tuple[Article, ...]:
    """Return a scenario's knowledge base: what `staged` would put on it, and nobody who talks."""
    is_test = _is_test(scenario.address)
    decks = words_of("kb", set_of(scenario.address, is_test=is_test))
    return articles_of(scenario, Dealer(hand_of(scenario.address)), decks, _shunned(is_test))


def responded(scenario: Scenario, *, company: str = "") -> Staged:
    """Return an incident with its people, who tried this and that and in the end put it right.

    Raises:
        BadScenario: the scenario is a recording, or no incident.
        Unprovable: none of its cures heals at any minute at which it might have come.
    """
    if scenario.sort is not Sort.INCIDENT:
        raise BadScenario(f"{scenario.address}: expected an incident to respond to, found "
                          f"{scenario.sort}")  # fmt: skip
    return _Production.of(scenario, company).responded()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Production:
    """What a live and a finished telling of a scenario have in common."""

    stage: Stage
    people: tuple[Person, ...]
    customers: tuple[Customer, ...]
    theories: tuple[Theory, ...]
    times: tuple[int, ...]
    is_test: bool

    @classmethod
    def of(cls, scenario: Scenario, company: str) -> "_Production":
        if scenario.company is None:
            raise BadScenario(f"{scenario.address}: expected a company, found a recording")
        place = company or f"company of {scenario.address}"
        people = seated(staff_of(place, TEAMS), scenario)
        scene = open_live(scenario)
        stage = stage_of(scenario, scene.world, scene.page_min, people)
        is_test = _is_test(scenario.address)
        if scenario.story:
            theories = theories_told(stage, people)
        else:
            theories = theories_of(stage, THEORIES, _shunned(is_test))
        return cls(
            stage=stage,
            people=people,
            customers=customers_of(place, scenario.company.topology),
            theories=theories,
            times=_times(stage, theories),
            is_test=is_test,
        )

    def staged(self) -> Staged:
        return self._with(())

    def responded(self) -> Staged:
        if self.stage.scenario.story:
            return self._with(response_told(self.stage, self.people))
        return self._with(tuple(response_of(self.stage, self.theories, self.times)))

    def _with(self, response: tuple[Move, ...]) -> Staged:
        stage, scenario = self.stage, self.stage.scenario
        words = set_of(scenario.address, is_test=self.is_test)
        script = Script(
            stage=stage,
            decks=words_of("chat", words),
            customers=self.customers,
            # Who reads about it afterwards has to find out in the logs what was changed there.
            unspoken=scenario.truth.root if response else "",
        )
        written(script, self.theories, self.times)
        cures = frozenset(address for cure in scenario.truth.cures for address in cure)
        told(script, response, cures, self.people)
        if response:
            course = course_of(scenario, response, self.customers, page_min=stage.page_min)
            if course.recovered_min is not None:
                counted(script, course.recovered_min, users=course.users, usd=course.usd)
        return Staged(
            scenario=scenario,
            page_min=stage.page_min,
            people=self.people,
            watch=stage.watch,
            theories=self.theories,
            chat=tuple(script.lines),
            articles=shelf_of(scenario),
            customers=self.customers,
            response=response,
        )


def _times(stage: Stage, theories: tuple[Theory, ...]) -> tuple[int, ...]:
    """Return at which minutes theories are stated first."""
    if stage.scenario.story:
        return tuple(theory.says[0][0] for theory in theories)
    return stated_at(stage, len(theories))


def _shunned(is_test: bool) -> frozenset[Family]:
    """Return families that nobody speaks of, since they are for tests alone."""
    return frozenset() if is_test else HELD_OUT_FAMILIES


def _is_test(address: str) -> bool:
    place, _, rest = address.partition("/")
    seed = rest.rpartition("/")[2]
    return place == "generated" and seed.isdigit() and split_of(int(seed)) == "test"
