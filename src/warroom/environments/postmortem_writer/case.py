"""What the rules and the grader have to know of an incident that is over."""

from dataclasses import dataclass
from datetime import date

from warroom.claims import Copies, Vocabulary
from warroom.environments.checks import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Minutes of the day, first and last, in which a service's log holds evidence.

    `evidence` are the ids that show it. One that `decides` names the cause; a decoy exonerates.
    """

    service: str
    first: int
    last: int
    evidence: frozenset[str]
    decides: bool = False

    def overlap(self, service: str, first: int, last: int) -> int:
        """Return how many minutes of a question about a service fall into it."""
        if service != self.service:
            return 0
        return max(min(last, self.last) - max(first, self.first) + 1, 0)

    @property
    def needed(self) -> int:
        """Return how many of its minutes a question must ask for."""
        return min(OVERLAP_MIN, self.last - self.first + 1)


OVERLAP_MIN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An event of the true timeline, at a minute of the day.

    An entry tells of it if it names `service` (or there is none) and one of the `names` (remedies,
    mechanisms) or `words`. A hidden one counts only if some of its evidence was returned. One that
    is not needed is true all the same: to tell of it is neither asked nor wrong.
    """

    minute: int
    label: str
    service: str
    names: frozenset[str]
    words: tuple[str, ...]
    needed: bool
    hidden: bool
    evidence: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What it cost: minutes that users felt it, users who met it, and money in USD."""

    duration_min: float
    users: int
    usd: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Case:
    """An incident that is over, with its answer. Minutes are those of the `day`."""

    day: date
    vocabulary: Vocabulary
    answer: Answer
    blamed: frozenset[str]  # services that people were sure of, and wrong
    windows: tuple[Window, ...]
    decoys: tuple[Window, ...]
    facts: frozenset[str]  # evidence of any fact
    events: tuple[Happened, ...]
    impact: Impact
    themes: tuple[str, ...]
    shown: Copies  # what people and logs said

    @property
    def hit(self) -> frozenset[str]:
        """Return the services that were part of it."""
        return frozenset((self.answer.root, *self.answer.sufferers))
