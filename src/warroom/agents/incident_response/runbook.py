"""The honest heuristic: look where it hurts, follow the failing calls down, act on what was seen.

It sees observations alone, knows the trade (`signatures`) and no scenario. It looks at alerting
services first and then at whatever their failing calls name, recognises a cause by its log, calls
the owner, applies a remedy, checks that users recovered, and writes down what it saw.
"""

import re
from collections.abc import Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.diagnosis import client_of, named_by_calls, other_named, recognised
from warroom.agents.incident_response import telemetry
from warroom.agents.incident_response.words import ANYWHERE, offered, say
from warroom.agents.signatures import Signature
from warroom.environments.incident_response.wire import ActionType

MOST_LOOKS, MANY, MORE_LOOKS = 7, 14, 12  # then it acts on what it has; more where there are many
OTHER = "@other"  # in a signature's fix: done to the second service
WELL = 0.05  # an error ratio below this is well enough
BETTER = 0.5  # of the worst seen: an error ratio below this is on its way down
_RUN_BY = re.compile(r"(\S+), run by (\S+):")
_AFTER = re.compile(r"error ratio ([\d.e+-]+)")


class Runbook:
    """The careful on-call engineer."""

    name = "runbook"

    def __init__(self, seed: int) -> None:
        del seed  # it decides by what it sees
        self._plan: Iterator[Acted] | None = None
        self._seen: Observed = {}
        self._owners: dict[str, str] = {}

    def act(self, observation: Observed) -> Acted | None:
        """Return the next action of the plan, which goes on from what is seen."""
        self._seen = observation
        for service, team in _RUN_BY.findall(str(observation["message"])):
            self._owners[service] = team
        if self._plan is None:
            self._plan = self._work()
        return next(self._plan, None)

    def _work(self) -> Iterator[Acted]:
        if not offered(self._seen, ActionType.APPLY_FIX):
            yield from telemetry.investigate(lambda: self._seen)
            return
        order: list[str] = []
        suspect: tuple[Signature, str] | None = None
        most = MOST_LOOKS if len(offered(self._seen, ActionType.INVESTIGATE)) < MANY else MORE_LOOKS
        while len(order) < most:
            named = suspect[1] if suspect and suspect[1] not in order else None
            service = named or self._next(order)
            if service is None:
                break
            order.append(service)
            yield say(ActionType.INVESTIGATE, service)
            found = self._recognised(service)
            if found is not None and found[1] in (service, *order):
                suspect = found
                break
            suspect = suspect or found
        if suspect is None:
            return
        signature, culprit = suspect
        if signature.is_calm:
            yield say(ActionType.POSTMORTEM, details=_all_clear(culprit, signature))
            return
        yield from self._mend(culprit, signature, order)

    def _mend(self, culprit: str, found: Signature, looked: list[str]) -> Iterator[Acted]:
        sufferer = client_of(culprit, self._seen["logs"]) or next(
            (s for s in looked if s != culprit), culprit
        )
        team = self._team(found, culprit)
        if team:
            yield say(ActionType.ESCALATE, team)
        done = ""
        for fix in self._fixes(culprit, found, sufferer):
            done = fix
            yield say(ActionType.APPLY_FIX, fix)
            if self._told_well():
                break
            yield say(ActionType.INVESTIGATE, sufferer)
            if self._recovering(sufferer):
                break
        yield say(ActionType.POSTMORTEM, details=_written(culprit, found, sufferer, done))

    def _next(self, looked: list[str]) -> str | None:
        """Return the next service to look at: where it hurts, then what failing calls name."""
        left = [s for s in offered(self._seen, ActionType.INVESTIGATE) if s not in looked]
        named = [name for name in named_by_calls(self._seen["logs"]) if name in left]
        alerting = [name for name in self._alerting() if name in left]
        deep = [name for name in alerting if name in named]
        others = [name for name in left if any(word in name for word in ("config", "secret"))]
        first = alerting[:1] if not looked else []
        order = (*first, *deep, *named, *alerting, *others, *left)
        return next(iter(order), None)

    def _alerting(self) -> list[str]:
        services = [alert.split("] ")[1].split(":")[0] for alert in self._seen["alerts"]]
        return list(dict.fromkeys(reversed(services)))

    def _recognised(self, service: str) -> tuple[Signature, str] | None:
        """Return what a service's log gives away, and whom it gives away."""
        services = offered(self._seen, ActionType.INVESTIGATE)
        return recognised(service, self._seen["logs"], services)

    def _team(self, found: Signature, culprit: str) -> str:
        teams = offered(self._seen, ActionType.ESCALATE)
        word = found.owner or self._owners.get(culprit) or culprit.split("-")[0]
        return next((team for team in teams if word in team), next(iter(teams), ""))

    def _fixes(self, culprit: str, found: Signature, sufferer: str) -> list[str]:
        """Return the offered fixes that the signature calls for, gentlest first.

        Where verbs are offered for any service, they are meant for the culprit.
        """
        names = offered(self._seen, ActionType.APPLY_FIX)
        wanted = list(found.fixes)
        if found.bounces_client and not any(ANYWHERE in name for name in names):
            wanted.insert(0, ("restart", sufferer.replace("-", "_")))
        other = other_named(culprit, found, self._seen["logs"])
        return [
            name.replace(ANYWHERE, other if OTHER in words else culprit)
            for words in wanted
            for name in names
            if all(word in name for word in words if word != OTHER)
        ]

    def _told_well(self) -> bool:
        after = _AFTER.search(str(self._seen["message"]))
        return after is not None and float(after[1]) < WELL

    def _recovering(self, service: str) -> bool:
        """Whether a service's errors are well below the worst of the last quarter of an hour."""
        series = self._seen["metrics"].get(service, {}).get("http_server_error_ratio")
        return series is not None and series["now"] < max(WELL, BETTER * series["peak_15m"])


def _all_clear(culprit: str, found: Signature) -> str:
    return (
        f"There was no incident. {culprit} {found.told}. We changed nothing. "
        f"To prevent this, {found.prevention}."
    )


def _written(culprit: str, found: Signature, sufferer: str, fix: str) -> str:
    return (
        f"Root cause: {culprit} {found.told}. "
        f"Because of that, {sufferer} failed with errors and timeouts and users were affected. "
        f"We applied {fix.partition(':')[0].replace('_', ' ')} to {culprit}, which fixed it, and "
        "users recovered. "
        f"To prevent this, {found.prevention}."
    )
