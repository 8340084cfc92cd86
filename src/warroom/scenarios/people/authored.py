"""An author's people among the staff: their names, what they say and what they did."""

from dataclasses import replace

from warroom.errors import BadScenario
from warroom.scenarios.people.gauges import gauges_of
from warroom.scenarios.people.person import Person
from warroom.scenarios.people.phrasing import phrasing
from warroom.scenarios.people.response import Move
from warroom.scenarios.people.stage import Stage
from warroom.scenarios.people.theories import RECENT_MIN, Theory
from warroom.scenarios.scenario import Change, Scenario
from warroom.scenarios.story import Blame, Story
from warroom.world.faults import FAULTS
from warroom.world.noise import draw, pick


def seated(staff: tuple[Person, ...], scenario: Scenario) -> tuple[Person, ...]:
    """Return a staff in which the people of a story have the seats that it casts them for.

    Raises:
        BadScenario: two people go by one first name.
    """
    cast = scenario.story.cast if scenario.story else ()
    by_seat = {(member.team, member.role): member for member in cast}
    found: list[Person] = []
    for person in staff:
        member = by_seat.get((person.team, person.role))
        if member:
            name = member.name or person.name
            person = replace(person, name=name, temperament=member.temperament)
        found.append(person)
    firsts = [person.first for person in found]
    for first in firsts:
        if firsts.count(first) > 1:
            raise BadScenario(f"{scenario.address}: story.people: two people are called {first}; "
                              "expected another name")  # fmt: skip
    return tuple(found)


def theories_told(stage: Stage, staff: tuple[Person, ...]) -> tuple[Theory, ...]:
    """Return the wrong theories of a scenario's story."""
    story = _story(stage)
    return tuple(
        _theory(stage, blame, number, _person(story, blame.person, staff))
        for number, blame in enumerate(story.blames)
    )


def response_told(stage: Stage, staff: tuple[Person, ...]) -> tuple[Move, ...]:
    """Return what the people of a scenario's story did and wrote."""
    story = _story(stage)
    return tuple(
        Move(
            at_s=(stage.page_min + deed.after_page_min) * 60 + (number % 2) * 20,
            person=_person(story, deed.person, staff).name,
            remedy=deed.remedy,
            message=_worded(stage, deed.texts, "deed", number),
        )
        for number, deed in enumerate(story.response)
    )


def _theory(stage: Stage, blame: Blame, number: int, person: Person) -> Theory:
    return Theory(
        person=person,
        service=blame.service,
        mechanism=blame.mechanism,
        phrase=pick(FAULTS[blame.mechanism].phrases, stage.scenario.address, "phrase", number),
        change=_change(stage, blame.service),
        remedy="",
        gauge=gauges_of(stage.company.topology, blame.service)[0],
        says=tuple(
            (stage.page_min + said.after_page_min, _worded(stage, said.texts, number, place))
            for place, said in enumerate(blame.says)
        ),
    )


def _change(stage: Stage, service: str) -> Change | None:
    """Return the latest innocent change of a service, if it is recent."""
    since = stage.company.onset_min - RECENT_MIN
    own = [c for c in stage.changes() if c.service == service and c.minute >= since]
    own = [change for change in own if change.id != stage.scenario.truth.culpable_change]
    return own[-1] if own else None


def _worded(stage: Stage, texts: tuple[str, ...], *place: str | int) -> str:
    """Return a message as it is sent: the first of all choices, or another that a variant takes."""
    if "@" not in stage.scenario.address or not texts:
        return phrasing(texts[0]).worded(0).strip() if texts else ""
    at = (stage.scenario.address, "story", *place)
    chosen = phrasing(pick(texts[1:] or texts, *at))
    return chosen.worded(int(draw(*at, "wording") * chosen.wordings)).strip()


def _person(story: Story, key: str, staff: tuple[Person, ...]) -> Person:
    member = next(member for member in story.cast if member.key == key)
    return next(p for p in staff if (p.team, p.role) == (member.team, member.role))


def _story(stage: Stage) -> Story:
    assert stage.scenario.story is not None, "only a story tells what people did"
    return stage.scenario.story
