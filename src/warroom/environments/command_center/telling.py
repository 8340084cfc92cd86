"""How command_center is told to a person."""

from warroom.environments.command_center.wire import Observation
from warroom.environments.episode import JSON
from warroom.environments.telling import Answer, Opening, Telling


def opening(seen: Observation) -> Opening:
    """Return the first incident, the titles of the others, and the alerts."""
    first = f"{seen.incident_title}. {seen.incident_description}"
    rest = [(one.incident_id, one.title) for one in seen.queue[1:]]
    return Opening([(seen.incident_id, first), *rest], seen.visible_signals)


def answer(action: JSON, before: Observation, after: Observation) -> Answer:
    """Return the first line of the terminal, and the others."""
    first, *lines = after.terminal_output.splitlines() or [""]
    return Answer(first, lines)


TELLING = Telling(opening=opening, answer=answer, in_vain="wrong remedies")
