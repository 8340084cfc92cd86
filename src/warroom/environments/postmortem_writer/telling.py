"""How postmortem_writer is told to a person."""

from warroom.environments.episode import JSON
from warroom.environments.postmortem_writer.wire import AlertLog, Observation
from warroom.environments.telling import Answer, Opening, Telling


def opening(seen: Observation) -> Opening:
    """Return the goal, how much was said in the channel, what may be spent, and the alerts."""
    goal = (
        f"{seen.incident_title}\n{seen.goal}\n"
        f"The channel holds {len(seen.slack_thread)} messages; there are {seen.max_queries} "
        f"queries and {seen.max_steps} steps."
    )
    return Opening([(f"{seen.incident_id} {seen.severity}", goal)], _lines(seen.alerts))


def answer(action: JSON, before: Observation, after: Observation) -> Answer:
    """Return what came of the action, and the log lines that a query brought."""
    return Answer(after.last_action_result, _lines(after.retrieved_logs or []))


def _lines(logs: list[AlertLog]) -> list[str]:
    return [f"{one.timestamp} {one.severity} {one.service}: {one.message}" for one in logs]


TELLING = Telling(opening=opening, answer=answer, in_vain="questions in vain", is_live=False)
