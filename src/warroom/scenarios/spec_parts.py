"""The parts of a scenario file, each checked by itself: types, ranges, and words of a catalogue.

Numbers are numbers: neither `"3"` nor `true` is one. None is beyond `MOST`, so the world's
arithmetic stays finite.
"""

import re
from collections.abc import Callable, Iterable
from typing import Annotated
from unicodedata import category

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    model_validator,
)

from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.ticket import CustomerTier
from warroom.world.faults import FAULTS
from warroom.world.logs import RANK
from warroom.world.metrics import BY_NAME
from warroom.world.state import SIGNAL
from warroom.world.topology import Kind

LEAST, MOST = 1e-6, 1e9
DAY_MIN = 24 * 60
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_UNSEEN = frozenset({"Cc", "Cs", "Cn"})  # control, half of a pair, not a character


def one_of(known: Iterable[str], what: str) -> AfterValidator:
    """Return a check that a word is of a catalogue; its error lists the whole catalogue."""
    words = tuple(known)

    def check(word: str) -> str:
        if word not in words:
            raise ValueError(f"unknown {what} {word!r}; known: {', '.join(words)}")
        return word

    return AfterValidator(check)


def _checked(holds: Callable[[str], object], expected: str) -> AfterValidator:
    def check(text: str) -> str:
        if not holds(text):
            raise ValueError(f"expected {expected}")
        return text

    return AfterValidator(check)


def _is_text(text: str) -> bool:
    return bool(text.strip()) and all(c in "\n\t" or category(c) not in _UNSEEN for c in text)


Number = Annotated[float, Strict(), Field(ge=-MOST, le=MOST)]
Positive = Annotated[Number, Field(ge=LEAST)]
NotNegative = Annotated[Number, Field(ge=0)]
Share = Annotated[Number, Field(ge=0, le=1)]
Whole = Annotated[int, Strict(), Field(ge=-DAY_MIN, le=DAY_MIN)]
Flag = Annotated[bool, Strict()]
Text = Annotated[str, Strict(), _checked(_is_text, "some text, and no control characters")]
Line = Annotated[Text, _checked(lambda text: len(text.splitlines()) == 1, "one line of text")]
Name = Annotated[
    str, Strict(), _checked(_NAME.fullmatch, "a name of letters and digits, with - . _ inside")
]
Clock = Annotated[
    str,
    BeforeValidator(lambda value: value if isinstance(value, str) else ""),
    _checked(_CLOCK.fullmatch, "HH:MM in quotes, from '00:00' to '23:59'"),
]


class Part(BaseModel):
    """What all parts share: no key but its own, nothing changed later, no NaN and no infinity."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class ServiceSpec(Part):
    """A service at its healthy working point; `aka` are names that a seed may give it instead."""

    kind: Kind = Kind.SERVICE
    team: Annotated[str, one_of(TEAMS, "team")]
    aka: tuple[Name, ...] = ()
    replicas: Annotated[Whole, Field(ge=1)] = 3
    demand_rps: NotNegative = 0.0
    capacity_rps: Positive
    latency_ms: Positive
    workers: NotNegative = 0.0
    connections: NotNegative = 0.0
    connection_limit: NotNegative = 0.0
    memory_mb: NotNegative = 0.0
    memory_limit_mb: NotNegative = 0.0
    hit_ratio: Share = 0.0
    disk_ratio: Share = 0.0
    error_ratio: Share = 0.002
    failures_counted: Share = 1.0
    revenue_per_request_usd: NotNegative = 0.0


def _ends(value: object) -> object:
    if isinstance(value, tuple):  # written in code; a file has no tuples
        return value  # pyright: ignore[reportUnknownVariableType]
    ends = tuple(end.strip() for end in value.split("->")) if isinstance(value, str) else ()
    if len(ends) != 2:
        raise ValueError("expected 'caller -> callee'")
    return ends


class CallSpec(Part):
    """A dependency, written `call: caller -> callee`."""

    call: Annotated[tuple[str, str], BeforeValidator(_ends)]
    calls: Positive = 1.0
    timeout_ms: Positive = 2000.0
    retries: Annotated[Whole, Field(ge=0, le=3)] = 1
    hard: Flag = True
    on_miss: str = ""


class FaultSpec(Part):
    """A fault from the catalogue, placed; `at` is its onset in minutes of the scenario."""

    mechanism: Annotated[str, one_of(FAULTS, "mechanism")]
    service: str
    other: str = ""
    at: Annotated[Whole, Field(ge=30)] = 60
    size: Positive = 1.0

    @model_validator(mode="after")
    def _has_other(self) -> "FaultSpec":
        wanted = FAULTS[self.mechanism].other
        if wanted and not self.other:
            raise ValueError(f"{self.mechanism} needs `other`, a {wanted}")
        if self.other and not wanted:
            raise ValueError(f"{self.mechanism} has no `other`; expected none")
        return self


class ChangeSpec(Part):
    """An innocent change, `at` minutes from the first fault's onset (negative: before it)."""

    service: str
    at: Whole
    text: Line


def _bound(value: object) -> object:
    parts = tuple(part.strip() for part in value.split(">=")) if isinstance(value, str) else ()
    if len(parts) != 2:
        raise ValueError("expected 'signal >= number'")
    return parts


class MonitoringSpec(Part):
    """What looks at the company do not show, by service; see `world/monitoring.py`."""

    thinned: dict[str, Annotated[Whole, Field(ge=2, le=8)]] = Field(default_factory=dict)
    filtered: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    missing: dict[str, tuple[Annotated[str, one_of(BY_NAME, "series")], ...]] = Field(
        default_factory=dict
    )
    late_min: dict[str, Annotated[Whole, Field(ge=1, le=10)]] = Field(default_factory=dict)
    skew_min: dict[str, Annotated[Whole, Field(ge=-10, le=10)]] = Field(default_factory=dict)
    traces_one_in: Annotated[Whole, Field(ge=1)] = 1

    @property
    def services(self) -> tuple[str, ...]:
        """Return the services that it says something of."""
        parts = (self.thinned, self.filtered, self.missing, self.late_min, self.skew_min)
        return tuple(dict.fromkeys(name for part in parts for name in part))


class TicketSpec(Part):
    """What the incident's ticket says, and how many facts closing it takes."""

    id: Name
    category: Line
    tier: Annotated[str, one_of(CustomerTier, "tier")]
    users: Annotated[int, Strict(), Field(ge=0, le=10**8)]
    usd_per_min: NotNegative
    postmortem: Flag = False
    clues: Annotated[Whole, Field(ge=1, le=4)] = 2


class AuthoredSpec(Part):
    """A line that adds colour; shown while a signal of its service is at or above a threshold."""

    service: str
    severity: Annotated[str, one_of(RANK, "severity")]
    text: Line
    at: Whole = 0
    when: Annotated[tuple[Annotated[str, one_of(SIGNAL, "signal")], float], BeforeValidator(_bound)]
