"""What an author says of the people of an incident: who they are, whom they blame, what they did.

A story is colour and a course of events, never evidence: what people try is judged in the world,
what logs show is read out of it. Times are minutes after the page, so that a variant in which the
page comes later is told later. A message has one text or several to choose from, each of which may
hold choices, `[since|from] the start`; `people` words them.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad an incident is, by the company's own scale."""

    SEV_1 = "SEV-1"
    SEV_2 = "SEV-2"
    SEV_3 = "SEV-3"


class Role(StrEnum):
    """What somebody does here."""

    ENGINEER = "engineer"
    SENIOR = "senior engineer"
    LEAD = "team lead"
    SUPPORT = "support lead"
    MANAGER = "engineering manager"


class Temperament(StrEnum):
    """How somebody is when things break; it shows in how they type."""

    TERSE = "terse"
    BRASH = "brash"
    CALM = "calm"
    WORRIED = "worried"
    CAREFUL = "careful"


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """Somebody whom the author casts for a seat (`team` and `role`); no `name`: the staff's own."""

    key: str
    name: str
    team: str
    role: Role
    temperament: Temperament


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message, and when it is sent."""

    after_page_min: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Blame:
    """Whom somebody is sure of, for what, and every time that they say so; they are mistaken."""

    person: str
    service: str
    mechanism: str
    says: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A remedy (`verb:service`) or a message of the response, never both."""

    after_page_min: int
    person: str
    remedy: str = ""
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The minutes after onset, first and last, of which a service's log is kept in full."""

    service: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The authored human side of an incident; `impact` are numbers asserted of its course."""

    severity: Severity
    cast: tuple[CastMember, ...] = ()
    blames: tuple[Blame, ...] = ()
    response: tuple[Deed, ...] = ()
    kept: tuple[Kept, ...] = ()
    impact: tuple[tuple[str, float], ...] = ()
