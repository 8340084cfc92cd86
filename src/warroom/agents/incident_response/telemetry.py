"""Reading recorded telemetry: which service strays most from its usual, and what its log says."""

from collections.abc import Callable, Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.incident_response.words import offered, say
from warroom.environments.incident_response.wire import ActionType

MOST_LOOKS = 16
TELLING = ("latency", "cpu", "error")
BUSY = 0.9  # of its cpu
QUIET = 0.02  # a series below this is noise when it doubles


def investigate(seen: Callable[[], Observed]) -> Iterator[Acted]:
    """Yield looks at alerting services, then the rest, then a write-up that blames one."""
    services = offered(seen(), ActionType.INVESTIGATE)
    alerting = [alert.split("] ")[1].rsplit(": ", 1)[0] for alert in seen()["alerts"]]
    order = [s for s in dict.fromkeys((*alerting, *services)) if s in services]
    for service in order[:MOST_LOOKS]:
        yield say(ActionType.INVESTIGATE, service)
    if not seen()["metrics"]:
        return  # nothing to go by
    culprit, family, evidence = _blamed(seen())
    text = (
        f"Root cause: {culprit} had {family}. {culprit} had unusual {evidence}. "
        "Its callers were slow because of that. To prevent this, we will add an alert."
    )
    yield say(ActionType.POSTMORTEM, details=text)


def _blamed(seen: Observed) -> tuple[str, str, str]:
    ranked = sorted(
        ((_strays(seen, service), service) for service in seen["metrics"]),
        key=lambda pair: (-pair[0], pair[1]),
    )
    failing = [s for _, s in ranked if any(" ERROR " in line for line in seen["logs"].get(s, ()))]
    if failing:
        return failing[0], "an unhandled exception", "exceptions and latency"
    inner = [s for _, s in ranked if not s.lower().startswith(("front", "petsite"))]
    culprit = (inner or [ranked[0][1]])[0]
    cpu = seen["metrics"][culprit].get("cpu_utilization", {"now": 0.0, "peak_15m": 0.0})
    if float(cpu["peak_15m"]) >= BUSY:
        return culprit, "cpu contention", "latency and cpu"
    return culprit, "network delay", "latency"


def _strays(seen: Observed, service: str) -> float:
    """Return how many times its usual the most telling series of a service reached."""
    worst = 0.0
    for name, series in seen["metrics"][service].items():
        if any(word in name for word in TELLING) and not name.startswith(("client", "user")):
            usual = max(float(series["1h_ago"]), QUIET)
            worst = max(worst, float(series["peak_15m"]) / usual)
    return worst
