"""How an environment is told to a person: what was seen first, what came back, what was in vain."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from warroom.environments.episode import JSON, Restraint, Scorecard


class Opening(NamedTuple):
    """What is seen at the start: what is asked for, as titled texts, and alerts as lines."""

    texts: list[tuple[str, str]]
    alerts: list[str]


class Answer(NamedTuple):
    """What the world answered to an action: a sentence, and the lines that it showed."""

    said: str
    lines: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How an environment is told.

    `opening` is given the first observation, `answer` an action and the observations before and
    after it. `in_vain` names what its scorecards count as false positives. `is_live` says whether
    time passes and remedies have an effect; where not, neither is told of.
    """

    opening: Callable[[Any], Opening]
    answer: Callable[[JSON, Any, Any], Answer]
    in_vain: str
    is_live: bool = True

    def spent(self, card: Scorecard) -> str:
        """Return how much was done, and how long it took where time passes."""
        return f"{card.steps} steps" + (f", {card.minutes} simulated min" if self.is_live else "")

    def restrained(self, found: Restraint) -> str:
        """Return what was done that should not have been."""
        told = f"{self.in_vain}: {found.false_positives}"
        if not self.is_live:
            return told
        backed = f", {found.backed_share:.0%} of them after a look" if found.remedies else ""
        return f"{told}; remedies: {found.remedies}{backed}; harm: ${found.harm_usd:,.0f}"
