"""Finding out what is behind an incident: triage's work, for one mind or for one of three."""

from collections.abc import Callable, Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.command_center.words import TRIAGE, alerting, lines_of, say
from warroom.agents.diagnosis import named_by_calls, recognised
from warroom.agents.signatures import Signature

SPARE_MINUTES, SPARE_ACTIONS = 12, 4  # what writing up and closing takes

Found = tuple[Signature, str]
"""What was recognised, and at which service."""


class Search:
    """One search: look where alerts burn, follow failing calls down, stop at what is recognised."""

    def __init__(self, seen: Callable[[], Observed], incident: str) -> None:
        self._seen = seen
        self._incident = incident
        self.logs: dict[str, list[str]] = {}
        self.found: Found | None = None

    def looks(self, most: int) -> Iterator[Acted]:
        """Yield look-ups until something is recognised, or `most` were made."""
        for _ in range(most):
            target = self._next()
            if self.found or target is None or self._is_short():
                return
            yield self._look("inspect_logs", target)
            self._read(target)

    def confirm(self) -> Iterator[Acted]:
        """Yield what is still to be looked at where the cause was recognised."""
        if self.found is None:
            return
        culprit = self.found[1]
        if culprit not in self.logs:
            yield self._look("inspect_logs", culprit)
            self.logs[culprit] = lines_of(self._seen())
        yield self._look("inspect_metrics", culprit)

    def _look(self, verb: str, target: str) -> Acted:
        return say(verb, TRIAGE, target, incident_id=self._incident)

    def _is_here(self) -> bool:
        return self._seen()["incident_id"] == self._incident

    def _next(self) -> str | None:
        """Return whom to look at next; of another incident nothing is known before the first."""
        if not self._is_here():
            return "?"
        seen = self._seen()
        targets = seen["investigation_targets"]["logs"]
        burning = alerting(seen)
        named = named_by_calls(self.logs)
        order = (
            [*burning[:1], *named, *burning, *targets]
            if not self.logs
            else [*named, *burning, *targets]
        )
        return next((n for n in order if n in targets and n not in self.logs), None)

    def _read(self, target: str) -> None:
        services = self._seen()["investigation_targets"]["logs"]
        if target in services:
            self.logs[target] = lines_of(self._seen())
            self.found = recognised(target, self.logs, services)

    def _is_short(self) -> bool:
        seen = self._seen()
        return (
            seen["sla_minutes_remaining"] <= SPARE_MINUTES
            or seen["budget_remaining"] <= SPARE_ACTIONS
        )
