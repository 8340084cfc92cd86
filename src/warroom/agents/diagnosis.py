"""Reading telemetry as the trade does: whom failing calls name, and what a log gives away."""

import re
from collections.abc import Mapping, Sequence

from warroom.agents.signatures import SIGNATURES, Signature

Logs = Mapping[str, Sequence[str]]
"""Lines by service, each beginning with its evidence number."""

_CALL = re.compile(r"call to (\S+) failed|reading (\S+) instead|(\S+) miss or failure")
_CALLED = ("call to ", "reading ", "miss or failure")  # one of them stands in each such line
_COUNT = re.compile(r"x(\d+) ")
LEAST_SHARE = 1 / 20  # of the loudest: who is named less often is not what this is about


def named_by_calls(logs: Logs) -> list[str]:
    """Return who is named by failing calls, most often named first."""
    counts: dict[str, int] = {}
    for line in (line for lines in logs.values() for line in lines):
        if any(word in line for word in _CALLED):
            count = _COUNT.search(line)
            for name in (name for groups in _CALL.findall(line) for name in groups if name):
                counts[name] = counts.get(name, 0) + int(count[1] if count else 1)
    most = max(counts.values(), default=0)
    loud = [name for name, count in counts.items() if count >= most * LEAST_SHARE]
    return sorted(loud, key=lambda name: (-counts[name], name))


def recognised(
    service: str,
    logs: Logs,
    services: Sequence[str],
    *,
    among: Sequence[Signature] = SIGNATURES,
) -> tuple[Signature, str] | None:
    """Return what a service's log gives away, and whom it gives away."""
    text = "\n".join(logs.get(service, ()))
    plain = text.lower()
    for signature in among:
        if any(word in plain for word in signature.seen):
            blamed = re.search(signature.blames, text) if signature.blames else None
            return signature, blamed[1] if blamed and blamed[1] in services else service
    return None


def client_of(culprit: str, logs: Logs) -> str | None:
    """Return a service whose own lines say that calls to the culprit fail."""
    for service, lines in logs.items():
        if any(culprit in groups for line in lines for groups in _CALL.findall(line)):
            return service
    return None


def other_named(culprit: str, found: Signature, logs: Logs) -> str:
    """Return the second service that a culprit's own log names, or the culprit."""
    named = re.search(found.other, "\n".join(logs.get(culprit, ()))) if found.other else None
    return named[1] if named else culprit
