"""What a grader of a post-mortem has to know of an incident, as frozen data.

`files.filed` works it out. Minutes are the scenario's, its first is 0; `Gold.day_min` turns one
into a minute of the UTC day.
"""

from dataclasses import dataclass
from enum import StrEnum

from warroom.scenarios.people.course import Happening
from warroom.scenarios.story import Severity

MOST_PAID = 4  # windows
TOLD_FROM_USD = 1_000.0


class WindowKind(StrEnum):
    """What a window of logs is good for."""

    DECIDING = "deciding"
    SUPPORTING = "supporting"
    DECOY = "decoy"  # it shows that somebody who is blamed is not to blame


class Change(StrEnum):
    """What sort of thing brought an incident about: the category of a root cause."""

    DEPLOYMENT = "deployment"
    CONFIGURATION = "configuration"
    SECURITY = "security"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Minutes of a service's log, first and last, that hold some evidence."""

    service: str
    first: int
    last: int
    kind: WindowKind
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """Something that happened. `what` is a change, sign, rule or remedy by its id, or empty.

    `logged_min` is its minute by the clock of who logged it, which may be off: as good an answer.
    `words` are how it may be called besides naming its service. A hidden event's time stands in no
    alert and no message: only a query shows it. An event that is not needed is true all the same:
    to tell of it is neither asked nor wrong. `evidence` is what shows it.
    """

    minute: int
    logged_min: int
    kind: Happening
    service: str
    what: str
    words: tuple[str, ...]
    is_hidden: bool
    is_needed: bool
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What it did to users; `sources` are where each number can be read: alerts and messages.

    Money below a thousand dollars is told as that, and no number can be asked for.
    """

    duration_min: int
    users: int
    usd: float
    sources: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def has_cost(self) -> bool:
        """Whether there is an amount of money to be told."""
        return self.usd >= TOLD_FROM_USD


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """The answer key of a post-mortem. `people` are (name, team); `blamed` is in order of blame."""

    address: str
    start_min: int
    root: str
    mechanism: str
    family: str
    change: Change
    chain: tuple[str, ...]
    contributing: tuple[tuple[str, str], ...]
    severity: Severity
    events: tuple[GoldEvent, ...]
    windows: tuple[Window, ...]
    impact: Impact
    blamed: tuple[str, ...]
    owner: str
    teams: tuple[str, ...]
    people: tuple[tuple[str, str], ...]
    themes: tuple[str, ...]

    def day_min(self, minute: int) -> int:
        """Return a minute of the scenario as one of the UTC day."""
        return (self.start_min + minute) % (24 * 60)

    @property
    def is_in_one_day(self) -> bool:
        """Whether all of it lies inside one UTC day."""
        first, last = self.events[0].minute, self.events[-1].minute
        return (self.start_min + first) // (24 * 60) == (self.start_min + last) // (24 * 60)

    @property
    def hidden(self) -> tuple[GoldEvent, ...]:
        """Return the needed events that only a query shows."""
        return tuple(event for event in self.events if event.is_hidden and event.is_needed)

    @property
    def paid(self) -> tuple[Window, ...]:
        """Return the windows that earn something: deciding ones first, at most four."""
        good = [w for w in self.windows if w.kind is not WindowKind.DECOY]
        return tuple(sorted(good, key=lambda w: w.kind is not WindowKind.DECIDING)[:MOST_PAID])

    @property
    def decoys(self) -> tuple[Window, ...]:
        """Return the windows that show that somebody who is blamed is not to blame."""
        return tuple(window for window in self.windows if window.kind is WindowKind.DECOY)
