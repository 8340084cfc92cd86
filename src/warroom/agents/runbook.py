"""The honest heuristic: look where it hurts, follow the failing calls down, act on what was seen.

It sees observations alone, knows the trade (`signatures`) and no scenario. It looks at alerting
services first and then at whatever their failing calls name, recognises a cause by its log, calls
the owner, applies a remedy, checks that users recovered, and writes down what it saw.
"""

import re
from collections.abc import Iterator

from warroom.agents import telemetry
from warroom.agents.agent import ANYWHERE, Acted, Observed, offered, say
from warroom.agents.signatures import SIGNATURES, Signature
from warroom.environments.incident_response.wire import ActionType

MOST_LOOKS, MANY, MORE_LOOKS = 7, 14, 12  # then it acts on what it has; more where there are many
OTHER = "@other"  # in a signature's fix: done to the second service
WELL = 0.05  # an error ratio below this is well enough
BETTER = 0.5  # of the worst seen: an error ratio below this is on its way down
_CALL = re.compile(r"call to (\S+) failed|reading (\S+) instead|(\S+) miss or failure")
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
        sufferer = self._client_of(culprit) or next((s for s in looked if s != culprit), culprit)
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
        named = [name for name in self._named_by_calls() if name in left]
        alerting = [name for name in self._alerting() if name in left]
        deep = [name for name in alerting if name in named]
        others = [name for name in left if any(word in name for word in ("config", "secret"))]
        first = alerting[:1] if not looked else []
        order = (*first, *deep, *named, *alerting, *others, *left)
        return next(iter(order), None)

    def _named_by_calls(self) -> list[str]:
        """Return who is named by failing calls and does not itself name others, deepest first."""
        counts: dict[str, int] = {}
        for lines in self._seen["logs"].values():
            for line in lines:
                count = re.search(r"x(\d+) ", line)
                for groups in _CALL.findall(line):
                    for name in groups:
                        if name:
                            counts[name] = counts.get(name, 0) + int(count[1] if count else 1)
        most = max(counts.values(), default=0)
        loud = [name for name, count in counts.items() if count >= most / 20]
        return sorted(loud, key=lambda name: (-counts[name], name))

    def _alerting(self) -> list[str]:
        services = [alert.split("] ")[1].split(":")[0] for alert in self._seen["alerts"]]
        return list(dict.fromkeys(reversed(services)))

    def _recognised(self, service: str) -> tuple[Signature, str] | None:
        """Return what a service's log gives away, and whom it gives away."""
        text = "\n".join(self._seen["logs"].get(service, ()))
        plain = text.lower()
        for signature in SIGNATURES:
            if any(word in plain for word in signature.seen):
                blamed = re.search(signature.blames, text) if signature.blames else None
                known = offered(self._seen, ActionType.INVESTIGATE)
                named = blamed[1] if blamed and blamed[1] in known else service
                return signature, named
        return None

    def _client_of(self, culprit: str) -> str | None:
        """Return a service whose own lines say that calls to the culprit fail."""
        for service, lines in self._seen["logs"].items():
            if any(culprit in groups for line in lines for groups in _CALL.findall(line)):
                return str(service)
        return None

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
        return [
            name.replace(ANYWHERE, self._other(culprit, found) if OTHER in words else culprit)
            for words in wanted
            for name in names
            if all(word in name for word in words if word != OTHER)
        ]

    def _other(self, culprit: str, found: Signature) -> str:
        """Return the second service that a culprit's own log names."""
        text = "\n".join(self._seen["logs"].get(culprit, ()))
        named = re.search(found.other, text)
        return named[1] if named else culprit

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
