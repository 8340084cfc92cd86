"""Moves of random search: actions without names, which each environment gives names of its own.

Names change by the seed, so a search over many incidents learns moves instead: a kind of action,
where in the list of what is offered its target stands, counted among those that alert or among all,
and which of the texts that anybody could write.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from warroom.environments.episode import JSON
from warroom.world.noise import draw, pick

TEXTS = 3  # different ones per kind of action
# What anybody could say of any incident.
WRITE_UPS = (
    "Root cause: a service failed. We fixed it. We will add an alert.",
    "redis memory oom cache eviction jwt secret rotation config replica partial auth",
    "Users saw errors because the database ran out of connections. We restarted it.",
)
SECTIONS: dict[str, tuple[str, str, str]] = {
    "summary": (
        "{0} failed and users saw errors.", "{0} shipped a bad release.", "All services failed.",
    ),
    "timeline": (
        "{1} alert on {0}\n{2} we restarted {0}\n{3} users recovered",
        "{1} alert on {0}\n{2} {0} began to fail\n{3} we rolled back {0}",
        "{1} {0} was deployed, failed, was restarted\n{2} the same\n{3} recovered",
    ),
    "root_cause": (
        "Root cause: {0} shipped a bad release that failed requests.",
        "Root cause: {0} ran out of connections.",
        "Root cause: {0} had its timeout misconfigured.",
    ),
    "impact": (
        "{0} failed for 30 minutes and about 10,000 users saw errors, while everybody else could "
        "go on with their work as usual until the whole of it was over.",
        "{0} failed for an hour and about 3,000 users saw errors, while everybody else could go "
        "on with their work as usual until the whole of it was over.",
        "Many users of {0} saw errors.",
    ),
    "action_items": (
        "- Add a new alert on {0}. Owner: {4}. Due: {5}.",
        "- Add a canary and a regression test for {0}. Owner: {4}. Due: {5}.",
        "- Add config validation and a limit per client for {0}. Owner: {4}. Due: {5}.",
    ),
}  # fmt: skip
WINDOWS = ((-14, 1), (-5, 10), (1, 16))  # minutes around the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An action without names: `at` is where its target stands, 0 to 1, `text` which text it is."""

    kind: str
    at: float
    among_alerting: bool
    text: int


def move_at(kinds: tuple[str, ...], *place: str | int) -> Move:
    """Return the move that chance has at a place."""
    return Move(
        kind=pick(kinds, *place, "kind"),
        at=draw(*place, "at"),
        among_alerting=draw(*place, "among") < 0.5,
        text=int(draw(*place, "text") * TEXTS),
    )


def named(environment: str, seen: Any, move: Move) -> JSON:
    """Return the action that a move means for what is seen."""
    return _NAMED.get(environment, _respond)(seen, move)


def _respond(seen: Any, move: Move) -> JSON:
    head = f"{move.kind}:"
    offered = [a.removeprefix(head) for a in seen.available_actions if a.startswith(head)]
    services = [a.removeprefix("investigate:") for a in seen.available_actions
                if a.startswith("investigate:")]  # fmt: skip
    alerting = [name for name in services if any(f"] {name}:" in alert for alert in seen.alerts)]
    places = (alerting if move.among_alerting else services) or services
    if move.kind == "investigate":
        offered = places
    target = offered[int(move.at * len(offered))] if offered else ""
    place = places[int(move.at * 7919 % 1 * len(places))]
    text = WRITE_UPS[move.text].replace("a service", place)
    return {
        "action_type": move.kind,
        "target": target.replace("<service>", place),
        "details": text if move.kind == "postmortem" else "",
    }


def _write(seen: Any, move: Move) -> JSON:
    alerting = list(dict.fromkeys(alert.service for alert in seen.alerts))
    services = alerting if move.among_alerting else [one.service for one in seen.service_graph]
    place = services[int(move.at * len(services))]
    words = (place, *_times(seen), seen.teams[int(move.at * len(seen.teams))], _due(seen))
    match move.kind:
        case "QUERY_LOGS":
            page = _minute(seen.alerts[0].timestamp)
            first, last = WINDOWS[move.text]
            asked = {"query_service": place, "query_from": _clock(page + first),
                     "query_to": _clock(page + last)}  # fmt: skip
        case "WRITE_SECTION":
            section = [*SECTIONS][int(move.at * 7919 % 1 * len(SECTIONS))]
            text = SECTIONS[section][move.text].format(*words)
            asked = {"section_name": section, "section_content": text}
        case "ASSIGN_ACTION_ITEM":
            told = SECTIONS["action_items"][move.text].partition(".")[0].removeprefix("- ")
            asked = {"action_item_description": told.format(*words),
                     "action_item_owner": words[4], "action_item_due_date": words[5]}  # fmt: skip
        case _:
            asked = {}
    return {"action_type": move.kind, **asked}


def _times(seen: Any) -> tuple[str, str, str]:
    """Return when it paged, a little later, and when the last alert resolved."""
    page = _minute(seen.alerts[0].timestamp)
    ends = [_minute(alert.message.rpartition("resolved ")[2]) for alert in seen.alerts
            if "resolved " in alert.message]  # fmt: skip
    return _clock(page), _clock(page + 10), _clock(max(ends, default=page + 30))


def _due(seen: Any) -> str:
    day = seen.goal.partition("An incident of ")[2][:10]
    return str(date.fromisoformat(day) + timedelta(days=7))


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


_NAMED: dict[str, Callable[[Any, Move], JSON]] = {"postmortem_writer": _write}
