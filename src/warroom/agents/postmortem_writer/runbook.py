"""The honest heuristic: ask the archive by hypothesis, and write down what was seen.

It sees observations alone, knows the trade (`signatures`) and no scenario. What it asks stands in
`inquiry`, what it makes of the answers in `account`, and how it puts it in `styles`.
"""

from collections.abc import Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.postmortem_writer.account import account_of
from warroom.agents.postmortem_writer.inquiry import Inquiry
from warroom.agents.postmortem_writer.styles import handed_in, written
from warroom.environments.postmortem_writer.wire import Section


class Runbook:
    """The careful writer. What makes a partial one is how much it asks, or leaves out."""

    name = "runbook"
    most_queries = 25  # or as many as there are
    leaves_out: tuple[Section, ...] = ()

    def __init__(self, seed: int) -> None:
        self._style = seed
        self._plan: Iterator[Acted] | None = None
        self._seen: Observed = {}

    def act(self, observation: Observed) -> Acted | None:
        """Return the next action of the plan, which goes on from what is seen."""
        self._seen = observation
        if self._plan is None:
            self._plan = self._work()
        return next(self._plan, None)

    def _work(self) -> Iterator[Acted]:
        inquiry = Inquiry(lambda: self._seen)
        yield from inquiry.asked(min(self._seen["max_queries"], self.most_queries))
        account = account_of(self._seen, inquiry)
        texts = written(account, self._style)
        kept = {section: text for section, text in texts.items() if section not in self.leaves_out}
        yield from handed_in(account, kept)


class NoTimeline(Runbook):
    """The careful writer in a hurry: it leaves the timeline out."""

    name = "no_timeline"
    leaves_out = (Section.TIMELINE,)


class OneQuery(Runbook):
    """It asks once, and writes what it makes of that."""

    name = "one_query"
    most_queries = 1


class TwoQueries(Runbook):
    """It asks twice."""

    name = "two_queries"
    most_queries = 2
