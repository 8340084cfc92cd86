"""A scenario as its author writes it: one YAML file, checked line by line.

The file says what the company is, what strikes it, and which numbers the author expects; it never
says what any signal shows. See `library/` for examples. A spec that validates fits together: every
name in it means one service, and its company can be built.
"""

from pathlib import Path
from reprlib import Repr

from pydantic import Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from warroom.errors import BadScenario
from warroom.scenarios.spec_fit import misfits
from warroom.scenarios.spec_parts import (
    AuthoredSpec,
    CallSpec,
    ChangeSpec,
    Clock,
    FaultSpec,
    Flag,
    Line,
    MonitoringSpec,
    Name,
    Number,
    Part,
    ServiceSpec,
    Text,
    TicketSpec,
)
from warroom.scenarios.spec_story import StorySpec
from warroom.scenarios.story_fit import story_misfits
from warroom.scenarios.yaml_text import mapping_of

SHOWN_ERRORS = 3  # an error tells so many of a file's faults, and counts the rest


class ScenarioSpec(Part):
    """A whole scenario file."""

    title: Line
    description: Text
    calm: Flag = False
    clock: Clock
    services: dict[Name, ServiceSpec]
    calls: tuple[CallSpec, ...]
    faults: tuple[FaultSpec, ...]
    changes: tuple[ChangeSpec, ...] = ()
    authored: tuple[AuthoredSpec, ...] = ()
    monitoring: MonitoringSpec = MonitoringSpec()
    ticket: TicketSpec | None = None
    story: StorySpec | None = None
    asserts: dict[str, Number] = Field(default_factory=dict[str, float])

    @model_validator(mode="after")
    def _fits(self) -> "ScenarioSpec":
        found = misfits(
            self.services,
            calls=self.calls,
            faults=self.faults,
            placed={"changes": self.changes, "authored": self.authored},
            asserts=self.asserts,
            watched=self.monitoring.services,
        )
        if self.story and not found:
            roots = [(fault.mechanism, fault.service) for fault in self.faults]
            found = story_misfits(self.story, self.services, roots)
        if found:
            raise ValueError(_first(found))
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
        told = [_told(item) for item in error.errors(include_url=False)]
        raise BadScenario(f"{where}: {_first(told)}") from error


_PARTS: dict[str, type[Part]] = {
    "services": ServiceSpec, "calls": CallSpec, "faults": FaultSpec, "changes": ChangeSpec,
    "authored": AuthoredSpec, "monitoring": MonitoringSpec, "ticket": TicketSpec,
    "story": StorySpec,
}  # fmt: skip
_SHAPES = {"tuple_type": "expected a list", "dict_type": "expected a mapping"}


def _told(item: ErrorDetails) -> str:
    """Return where something is wrong, what was expected there, and what was found."""
    if not item["loc"]:  # said by `misfits`, which knows the place
        return item["msg"].removeprefix("Value error, ")
    place = ".".join(str(step) for step in item["loc"] if step != "[key]")
    return f"{place}: {_expected(item)} (found {_SHORT.repr(item['input'])})"


def _expected(item: ErrorDetails) -> str:
    if item["type"] in _SHAPES:
        return _SHAPES[item["type"]]
    if item["type"] not in ("extra_forbidden", "model_type"):
        return item["msg"].removeprefix("Value error, ")
    place = item["loc"] if item["type"] == "model_type" else item["loc"][:-1]
    part = _PARTS[str(place[0])] if place else ScenarioSpec
    said = "unknown key" if item["type"] == "extra_forbidden" else "not a mapping"
    return f"{said}; expected one of {', '.join(part.model_fields)}"


def _first(told: list[str]) -> str:
    more = len(told) - SHOWN_ERRORS
    return "; ".join(told[:SHOWN_ERRORS]) + (f"; and {more} more" if more > 0 else "")


def _short() -> Repr:
    """Return a repr that is short for anything, however deep, wide or woven into itself."""
    shown = Repr()
    shown.maxstring = shown.maxother = shown.maxlong = 80
    shown.maxlevel = 2
    return shown


_SHORT = _short()
