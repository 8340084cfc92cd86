"""The human side of a scenario file: severity, people, whom they blame, what they did.

A text may be several, and each may hold choices, `[since|from] the start`: the file's own telling
takes the first of all, a variant takes others. Times are minutes after the page.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.spec_parts import Line, Name, NotNegative, Part, Whole, one_of
from warroom.scenarios.story import (
    Blame,
    CastMember,
    Deed,
    Kept,
    Role,
    Said,
    Severity,
    Story,
    Temperament,
)
from warroom.world.faults import FAULTS

IMPACT = ("duration_min", "users", "usd")
LAST_HOUR = 17  # a company that is opened then has its incident behind it by midnight
Hour = Annotated[Whole, Field(ge=0, le=LAST_HOUR)]
After = Annotated[Whole, Field(ge=-60, le=600)]


def _texts(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Texts = Annotated[tuple[Line, ...], BeforeValidator(_texts)]


class PersonSpec(Part):
    """Somebody who takes a seat of the staff, by team and role."""

    name: Line
    team: Annotated[str, one_of(TEAMS, "team")]
    role: Annotated[str, one_of((Role.ENGINEER, Role.SENIOR, Role.LEAD), "role")]
    temperament: Annotated[str, one_of(Temperament, "temperament")] = Temperament.CALM


class SaidSpec(Part):
    """A message, `at` minutes after the page."""

    at: After
    text: Annotated[Texts, Field(min_length=1)]


class TheorySpec(Part):
    """A service that somebody blames, and is mistaken about."""

    person: Name
    service: str
    mechanism: Annotated[str, one_of(FAULTS, "mechanism")]
    says: Annotated[tuple[SaidSpec, ...], Field(min_length=1)]


class MoveSpec(Part):
    """A remedy or a message, `at` minutes after the page."""

    at: After
    person: Name
    remedy: str = ""
    text: Texts = ()

    @model_validator(mode="after")
    def _one_thing(self) -> "MoveSpec":
        if bool(self.remedy) == bool(self.text):
            raise ValueError("expected a remedy or a text, and not both")
        return self


class StorySpec(Part):
    """All of it. `kept` has, by service, the minutes after onset of which its log is kept whole.

    `hours` are those, first and last, in which the clock of a variant may start.
    """

    severity: Annotated[str, one_of(Severity, "severity")]
    people: dict[Name, PersonSpec]
    theories: tuple[TheorySpec, ...] = ()
    response: Annotated[tuple[MoveSpec, ...], Field(min_length=1)]
    kept: dict[str, tuple[Whole, Whole]] = Field(default_factory=dict)
    hours: tuple[Hour, Hour] = (0, LAST_HOUR)
    impact: dict[Annotated[str, one_of(IMPACT, "impact")], NotNegative] = Field(
        default_factory=dict
    )


def story_of(spec: StorySpec) -> Story:
    """Return the story that a file tells."""
    return Story(
        severity=Severity(spec.severity),
        cast=tuple(
            CastMember(
                key=key,
                name=person.name,
                team=person.team,
                role=Role(person.role),
                temperament=Temperament(person.temperament),
            )
            for key, person in spec.people.items()
        ),
        blames=tuple(
            Blame(
                person=theory.person,
                service=theory.service,
                mechanism=theory.mechanism,
                says=tuple(Said(after_page_min=s.at, texts=s.text) for s in theory.says),
            )
            for theory in spec.theories
        ),
        response=tuple(
            Deed(after_page_min=m.at, person=m.person, remedy=m.remedy, texts=m.text)
            for m in spec.response
        ),
        kept=tuple(Kept(service=n, first=at[0], last=at[1]) for n, at in spec.kept.items()),
        impact=tuple(spec.impact.items()),
    )


def renamed_story(spec: StorySpec, renamed: Mapping[str, str]) -> StorySpec:
    """Return a story of renamed services, told by the people who have the seats there.

    Raises:
        BadScenario: a remedy is no `verb:service`.
    """

    def address(remedy: str) -> str:
        verb, _, service = remedy.partition(":")
        if remedy and service not in renamed:
            raise BadScenario(f"story: expected <verb>:<service>, found {remedy!r}")
        return f"{verb}:{renamed[service]}" if remedy else ""

    def texts(said: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(reworded(text, renamed) for text in said)

    return spec.model_copy(
        update={
            "people": {k: p.model_copy(update={"name": ""}) for k, p in spec.people.items()},
            "theories": tuple(
                theory.model_copy(
                    update={
                        "service": renamed[theory.service],
                        "says": tuple(
                            s.model_copy(update={"text": texts(s.text)}) for s in theory.says
                        ),
                    }
                )
                for theory in spec.theories
            ),
            "response": tuple(
                m.model_copy(update={"remedy": address(m.remedy), "text": texts(m.text)})
                for m in spec.response
            ),
            "kept": {renamed[name]: minutes for name, minutes in spec.kept.items()},
            "impact": {},
        }
    )


def services_told(spec: StorySpec, names: Iterable[str]) -> frozenset[str]:
    """Return the services that somebody blames, acts on or speaks of."""
    texts = [text for theory in spec.theories for said in theory.says for text in said.text]
    texts += [text for move in spec.response for text in (*move.text, move.remedy)]
    known = {theory.service for theory in spec.theories}
    return frozenset(known | {n for n in names if any(_named(n, text) for text in texts)})


def _named(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text))


def reworded(text: str, renamed: Mapping[str, str]) -> str:
    """Return a text with services called by their other names.

    >>> reworded("auth, then redis-auth", {"auth": "login", "redis-auth": "sessions"})
    'login, then sessions'
    """
    names = "|".join(re.escape(name) for name in sorted(renamed, key=len, reverse=True))
    return re.sub(rf"(?<![\w-])(?:{names})(?![\w-])", lambda found: renamed[found[0]], text)
