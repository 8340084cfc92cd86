"""The small tools of those who play postmortem_writer: saying an action, reading times, names."""

import re
from collections.abc import Callable, Iterator, Mapping

from warroom.agents.agent import Acted, Observed
from warroom.environments.postmortem_writer.wire import ActionType, Section

Seen = Callable[[], Observed]
Texts = Mapping[Section, str]
DAY_MIN = 24 * 60
MOST_ASKED_MIN = 15  # minutes between the first and the last that a query may ask for
BEFORE_MIN, AFTER_MIN = 14, 1  # of the page: where causes stand in logs
_CLOCK = re.compile(r"(\d\d):(\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def query(service: str, first: int, last: int) -> Acted:
    """Return a question for a service's log, from one minute of the day to another."""
    first = max(first, 0)
    return {
        "action_type": str(ActionType.QUERY_LOGS),
        "query_service": service,
        "query_from": clock(first),
        "query_to": clock(min(max(last, first + 1), DAY_MIN - 1)),
    }


def write(section: Section, text: str) -> Acted:
    """Return the writing of a section."""
    return {
        "action_type": str(ActionType.WRITE_SECTION),
        "section_name": str(section),
        "section_content": text,
    }


def assign(description: str, owner: str, due_date: str) -> Acted:
    """Return the assigning of an action item."""
    return {
        "action_type": str(ActionType.ASSIGN_ACTION_ITEM),
        "action_item_description": description,
        "action_item_owner": owner,
        "action_item_due_date": due_date,
    }


def submit() -> Acted:
    """Return the handing in of the document."""
    return {"action_type": str(ActionType.SUBMIT)}


def filed(texts: Texts) -> Iterator[Acted]:
    """Yield the writing of all sections of a document, in order."""
    yield from (write(section, text) for section, text in texts.items())


def clock(minute: int) -> str:
    """Return a minute of the day as HH:MM."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def minute_in(text: str) -> int:
    """Return the minute of the day that a text begins with or holds; -1 if there is none."""
    found = _CLOCK.search(text)
    return int(found[1]) * 60 + int(found[2]) if found else -1


def day_of(seen: Observed) -> str:
    """Return the day of the incident, as the goal gives it."""
    found = _DAY.search(seen["goal"])
    return found[0] if found else ""


def returned(seen: Observed) -> list[dict[str, str]]:
    """Return the log lines that the last query returned."""
    return list(seen["retrieved_logs"] or ())


def paging(seen: Observed) -> Observed:
    """Return the alert that paged: the first critical one, or the first if none is."""
    critical = (alert for alert in seen["alerts"] if alert["severity"] == "CRITICAL")
    return next(critical, seen["alerts"][0])


def page_of(seen: Observed) -> int:
    """Return the minute of the page."""
    return minute_in(paging(seen)["timestamp"])


def alerting(seen: Observed) -> list[str]:
    """Return the services that alert, whoever was first before others."""
    return list(dict.fromkeys(alert["service"] for alert in seen["alerts"]))


def rule_of(alert: Observed) -> str:
    """Return the name of the rule that an alert is of."""
    return str(alert["message"]).partition(":")[0]


def called_by(seen: Observed) -> dict[str, list[str]]:
    """Return whom each service calls."""
    return {entry["service"]: list(entry["depends_on"]) for entry in seen["service_graph"]}


def named_in(text: str, seen: Observed) -> list[str]:
    """Return the services that a text names in full, in order of mention."""
    places = {
        service: found.start()
        for service in called_by(seen)
        if (found := re.search(rf"(?<![\w-]){re.escape(service)}(?![\w-])", text))
    }
    return sorted(places, key=lambda service: places[service])
