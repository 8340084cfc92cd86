"""Who works here, and how each of them writes.

A company has one staff: for each team some engineers, and those who belong to none. It is drawn by
address from the company, so the incidents of one shift can share it.
"""

from dataclasses import dataclass

from warroom.scenarios.people.names import NAMES
from warroom.scenarios.story import Role, Temperament
from warroom.world.noise import draw, pick, shuffled

# How often each starts a message in lower case, and ends it with a full stop.
HABITS = {
    Temperament.TERSE: (0.90, 0.05),
    Temperament.BRASH: (0.55, 0.22),
    Temperament.CALM: (0.50, 0.26),
    Temperament.WORRIED: (0.40, 0.28),
    Temperament.CAREFUL: (0.08, 0.62),
}
# Of how many phrasings each takes the shortest, or the longest.
SHORT = {Temperament.TERSE: 3, Temperament.BRASH: 2}
LONG = {Temperament.CAREFUL: 3}
OUTSIDE = "operations"  # the team of those who are in none
PER_TEAM = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the staff; `name` is unique in the company, and so is the first name."""

    name: str
    role: Role
    team: str
    temperament: Temperament

    @property
    def first(self) -> str:
        """Return the name that colleagues use."""
        return self.name.partition(" ")[0]


def staff_of(company: str, teams: tuple[str, ...]) -> tuple[Person, ...]:
    """Return the staff of a company: three a team, then support and management."""
    seats = [(team, role) for team in teams for role in (Role.SENIOR, Role.LEAD, Role.ENGINEER)]
    seats += [(OUTSIDE, role) for role in (Role.SUPPORT, Role.MANAGER)]
    names = _names(company, len(seats))
    return tuple(
        Person(
            name=name,
            role=role,
            team=team,
            temperament=pick(tuple(Temperament), company, "temperament", name),
        )
        for (team, role), name in zip(seats, names, strict=True)
    )


def _names(company: str, count: int) -> list[str]:
    origin = {first: lasts for firsts, lasts in NAMES for first in firsts}
    firsts = shuffled(tuple(origin), company, "names")[:count]
    return [f"{first} {pick(origin[first], company, 'last', first)}" for first in firsts]


def cards_drawn(person: Person) -> int:
    """Return among how many phrasings somebody chooses."""
    return max(SHORT.get(person.temperament, 1), LONG.get(person.temperament, 1))


def chosen(texts: list[str], person: Person) -> str:
    """Return the text that somebody would type: the shortest, or the longest."""
    return (max if person.temperament in LONG else min)(texts, key=len)


def voiced(text: str, person: Person, *place: str | int) -> str:
    """Return a text as a person would type it: the first letter and the last stop are theirs."""
    lower, stop = HABITS[person.temperament]
    first, _, _ = text.partition(" ")
    if first.strip(",:'").isalpha() and draw(person.name, "case", *place) >= lower:
        text = text[0].upper() + text[1:]
    if text[-1].isalnum() and draw(person.name, "stop", *place) < stop:
        text += "."
    return text
