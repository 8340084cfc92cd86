"""A scenario as its author writes it: one YAML file, checked line by line.

The file says what the company is, what strikes it, and which numbers the author expects; it never
says what any signal shows. See `library/` for examples.
"""

from pathlib import Path
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.yaml_text import mapping_of
from warroom.world.faults import FAULTS
from warroom.world.topology import Kind

Positive = Annotated[float, Field(gt=0)]
Share = Annotated[float, Field(ge=0, le=1)]


class _Spec(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


def _known_team(team: str) -> str:
    if team not in TEAMS:
        raise ValueError(f"unknown team {team!r}; known: {', '.join(TEAMS)}")
    return team


class ServiceSpec(_Spec):
    """A service at its healthy working point; `aka` are names that a seed may give it instead."""

    kind: Kind = Kind.SERVICE
    team: Annotated[str, AfterValidator(_known_team)]
    aka: tuple[str, ...] = ()
    replicas: Annotated[int, Field(ge=1)] = 3
    demand_rps: Annotated[float, Field(ge=0)] = 0.0
    capacity_rps: Positive
    latency_ms: Positive
    workers: Annotated[float, Field(ge=0)] = 0.0
    connections: Annotated[float, Field(ge=0)] = 0.0
    connection_limit: Annotated[float, Field(ge=0)] = 0.0
    memory_mb: Annotated[float, Field(ge=0)] = 0.0
    memory_limit_mb: Annotated[float, Field(ge=0)] = 0.0
    hit_ratio: Share = 0.0
    disk_ratio: Share = 0.0
    error_ratio: Share = 0.002
    revenue_per_request_usd: Annotated[float, Field(ge=0)] = 0.0


def _ends(value: object) -> object:
    if isinstance(value, str):
        ends = tuple(end.strip() for end in value.split("->"))
        if len(ends) != 2:
            raise ValueError("expected 'caller -> callee'")
        return ends
    return value


class CallSpec(_Spec):
    """A dependency, written `call: caller -> callee`."""

    call: Annotated[tuple[str, str], BeforeValidator(_ends)]
    calls: Positive = 1.0
    timeout_ms: Positive = 2000.0
    retries: Annotated[int, Field(ge=0, le=3)] = 1
    hard: bool = True
    on_miss: str = ""


class FaultSpec(_Spec):
    """A fault from the catalogue, placed; `at` is its onset in minutes of the scenario."""

    mechanism: str
    service: str
    other: str = ""
    at: Annotated[int, Field(ge=30)] = 60
    size: Positive = 1.0

    @model_validator(mode="after")
    def _known(self) -> "FaultSpec":
        if self.mechanism not in FAULTS:
            raise ValueError(f"unknown mechanism {self.mechanism!r}; known: {', '.join(FAULTS)}")
        if FAULTS[self.mechanism].other and not self.other:
            raise ValueError(f"{self.mechanism} needs `other`, a {FAULTS[self.mechanism].other}")
        return self


class ChangeSpec(_Spec):
    """An innocent change, `at` minutes from the first fault's onset (negative: before it)."""

    service: str
    at: int
    text: str


def _bound(value: object) -> object:
    if isinstance(value, str):
        parts = tuple(part.strip() for part in value.split(">="))
        if len(parts) != 2:
            raise ValueError("expected 'signal >= number'")
        return parts
    return value


class AuthoredSpec(_Spec):
    """A line that adds colour; shown while a signal of its service is at or above a threshold."""

    service: str
    severity: str
    text: str
    at: int = 0
    when: Annotated[tuple[str, float], BeforeValidator(_bound)]


class ScenarioSpec(_Spec):
    """A whole scenario file."""

    title: str
    description: str
    calm: bool = False
    clock: Annotated[str, Field(pattern=r"^[0-2]\d:[0-5]\d$")]
    services: dict[str, ServiceSpec]
    calls: tuple[CallSpec, ...]
    faults: Annotated[tuple[FaultSpec, ...], Field(min_length=1)]
    changes: tuple[ChangeSpec, ...] = ()
    authored: tuple[AuthoredSpec, ...] = ()
    asserts: dict[str, float] = {}

    @model_validator(mode="after")
    def _names_fit(self) -> "ScenarioSpec":
        """Check that names mean one service each, and that changes happen to services there are."""
        owner = {name.lower(): name for name in self.services}
        for name, service in self.services.items():
            for alias in service.aka:
                if owner.setdefault(alias.lower(), name) != name:
                    raise ValueError(
                        f"services.{name}.aka: {alias!r} also means {owner[alias.lower()]}"
                    )
        for number, change in enumerate(self.changes):
            if change.service not in self.services:
                known = ", ".join(self.services)
                raise ValueError(
                    f"changes.{number}.service: unknown {change.service!r}; known: {known}"
                )
        return self

    @property
    def start_min(self) -> int:
        """Return minute 0 as a minute of the UTC day."""
        hours, minutes = self.clock.split(":")
        return int(hours) * 60 + int(minutes)


def read_spec(path: Path) -> ScenarioSpec:
    """Read and check a scenario file.

    Raises:
        BadScenario: says the file, the place in it, what was expected and what was found.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadScenario(f"{path.name}: expected a text file in UTF-8: {error}") from error
    return parse_spec(text, where=path.name)


def parse_spec(text: str, *, where: str) -> ScenarioSpec:
    """Check a scenario written as YAML; `where` names it in errors."""
    try:
        return ScenarioSpec.model_validate(mapping_of(text, where=where))
    except ValidationError as error:
        raise BadScenario(f"{where}: {_told(error)}") from error


_PARTS: dict[str, type[_Spec]] = {
    "services": ServiceSpec, "calls": CallSpec, "faults": FaultSpec, "changes": ChangeSpec,
    "authored": AuthoredSpec,
}  # fmt: skip


def _expected(item: ErrorDetails) -> str:
    """Return which keys there are, where one was found that is none of them."""
    if item["type"] != "extra_forbidden":
        return ""
    part = _PARTS.get(str(item["loc"][0]), ScenarioSpec) if len(item["loc"]) > 1 else ScenarioSpec
    return f"; expected one of {', '.join(part.model_fields)}"


def _told(error: ValidationError) -> str:
    first = error.errors(include_url=False)
    parts = [
        f"{'.'.join(str(step) for step in item['loc']) or 'file'}: {item['msg']}"
        f"{_expected(item)} (found {item['input']!r:.80})"
        for item in first[:3]
    ]
    more = f"; and {len(first) - 3} more" if len(first) > 3 else ""
    return "; ".join(parts) + more
