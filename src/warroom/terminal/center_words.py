"""The command center in words: an action as it is typed, an answer in a line, a shift's ending."""

from collections.abc import Mapping
from typing import Any

from warroom.environments.command_center import wire
from warroom.environments.command_center.case import case_of
from warroom.environments.command_center.progress import Ended
from warroom.environments.command_center.reference import note
from warroom.environments.playing import Environment
from warroom.terminal.commands import COMMANDS, NAMES
from warroom.terminal.truth import truth_told

WORDS = {str(command.verb): command.word for command in COMMANDS}
ENDINGS = {
    Ended.COMPLETED: "The queue is done.",
    Ended.SLA: "The clock ran out.",
    Ended.BUDGET: "The budget is spent.",
}


def first_line(seen: wire.Observation) -> str:
    """Return the first line of what was answered; the rest stands on its panel."""
    first, *more = seen.terminal_output.splitlines() or [""]
    if first.startswith("e") and first[1:2].isdigit():  # an article
        return first.partition(": ")[0].partition(" ")[2]
    return f"{first} {len(more)} lines" if more else first


def as_typed(action: Mapping[str, Any]) -> str:
    """Return an action as it would be typed, with what was said.

    >>> as_typed({"action_type": "negotiate_handoff", "target": "ops_manager_agent"})
    'handoff ops'
    """
    verb, target = (str(action.get(key) or "") for key in ("action_type", "target"))
    where = f"on {action['incident_id']}" if action.get("incident_id") else ""
    typed = (WORDS.get(verb, verb), NAMES.get(target, target), action.get("root_cause"), where)
    said = action.get("reason")
    return " ".join(str(word) for word in typed if word) + (f": “{said}”" if said else "")


def outcome_of(env: Environment) -> str:
    """Return why a shift was over, and what became of its incidents."""
    state = env.state()
    assert isinstance(state, wire.State)
    left = len(state.queue) - state.incidents_resolved - state.incidents_failed
    return (
        f"{ENDINGS[Ended(state.terminated_reason)]} {state.incidents_resolved} resolved, "
        f"{state.incidents_failed} failed, {left} left open."
    )


def truths_of(env: Environment) -> tuple[tuple[str, str], ...]:
    """Return the answer keys of a queue, one after the other, as titled sentences."""
    told: list[tuple[str, str]] = []
    for scenario in env.shift.scenarios:
        case = case_of(scenario)
        cures = [[address.replace(":", " on ") for address in c] for c in scenario.truth.cures]
        told += [("", ""), (case.ticket.id, scenario.title)]
        short = note(scenario, case).removeprefix("Root cause: ")
        told += truth_told(scenario, short=short, owner=NAMES[case.owner], cures=cures)
    return tuple(told[1:])
