"""How incident_response is told to a person."""

from warroom.environments.episode import JSON
from warroom.environments.incident_response.wire import Observation
from warroom.environments.telling import Answer, Opening, Telling


def opening(seen: Observation) -> Opening:
    """Return the task and the alerts."""
    return Opening([(seen.task_id, seen.task_description)], seen.alerts)


def answer(action: JSON, before: Observation, after: Observation) -> Answer:
    """Return the message, and the log of a service that was looked at."""
    looked = after.logs != before.logs
    return Answer(after.message, after.logs.get(str(action.get("target")), []) if looked else [])


TELLING = Telling(opening=opening, answer=answer, in_vain="wrong remedies and teams")
