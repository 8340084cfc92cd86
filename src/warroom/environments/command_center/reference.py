"""The perfect actions for a shift, worked out from its answer keys. The oracle; no agent."""

from collections.abc import Iterator

from warroom.environments.command_center import rubric
from warroom.environments.command_center.case import Case, case_of
from warroom.environments.command_center.desk import Desk
from warroom.environments.command_center.roles import ROLLBACKS, Role, Verb, role_for
from warroom.environments.command_center.rules import LOOKS, charged_minutes
from warroom.environments.episode import JSON
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.people.articles import Use
from warroom.scenarios.scenario import Scenario, Shift
from warroom.world.faults import FAULTS
from warroom.world.faults.themes import THEMES
from warroom.world.healing import Outcome
from warroom.world.remedies import BY_VERB


def reference(shift: Shift) -> tuple[JSON, ...]:
    """Return the actions that earn everything there is, one incident after the other."""
    actions: list[JSON] = []
    minute = 0
    for scenario in _in_order(shift):
        incident = case_of(scenario).ticket.id
        for action in plan(scenario, minute=minute, tick=shift.sla_tick):
            actions.append({**action, "incident_id": incident})
            minute += _minutes(action, shift.sla_tick)
    return tuple(actions)


def _in_order(shift: Shift) -> list[Scenario]:
    """Return the queue with those in front whose cure would come too late in their turn.

    A queue that has grown for two hours is not empty ten minutes after its consumers are back.
    """
    minute = 0
    late: list[bool] = []
    for scenario in shift.scenarios:
        actions = list(plan(scenario, minute=minute, tick=shift.sla_tick))
        late.append(_comes_too_late(scenario, actions, minute=minute, tick=shift.sla_tick))
        minute += sum(_minutes(action, shift.sla_tick) for action in actions)
    turns = zip(late, shift.scenarios, strict=True)
    return [scenario for _, scenario in sorted(turns, key=lambda turn: not turn[0])]


def _comes_too_late(scenario: Scenario, actions: list[JSON], *, minute: int, tick: int) -> bool:
    """Whether the last remedy among some actions leaves users unwell."""
    desk, outcome = Desk(scenario), Outcome.HEALED
    for action in actions:
        minute += _minutes(action, tick)
        if action["action_type"] in (Verb.APPLY_FIX, Verb.ROLLBACK):
            outcome = desk.apply(action["target"], minute).outcome or Outcome.NOTHING
    return outcome is not Outcome.HEALED


def _minutes(action: JSON, tick: int) -> int:
    return charged_minutes(Verb(action["action_type"]), tick=tick)


@kept_by_hash(4096)
def par_of(scenario: Scenario) -> int:
    """Return in how many actions a perfect team closes an incident that it turns to at once."""
    return len(list(plan(scenario, minute=0, tick=0)))


def plan(scenario: Scenario, *, minute: int, tick: int) -> Iterator[JSON]:
    """Yield the actions for one incident, from a minute of the shift on."""
    case, truth = case_of(scenario), scenario.truth
    yield from _looks(scenario, case, minute=minute, tick=tick)
    yield _act(Verb.NEGOTIATE_HANDOFF, case.owner, reason="this one is yours")
    if case.needs_escalation:
        yield _act(Verb.ESCALATE)
    if not case.is_calm:
        for address in _cure(scenario):
            verb = address.partition(":")[0]
            yield _act(Verb.ROLLBACK if verb in ROLLBACKS else Verb.APPLY_FIX, address)
    yield _act(Verb.SUBMIT_POSTMORTEM, postmortem_note=note(scenario, case))
    yield _act(Verb.CLOSE_INCIDENT, truth.root, root_cause=truth.mechanism)


def _act(verb: Verb, target: str = "", **more: str) -> JSON:
    return {"action_type": str(verb), "actor": str(role_for(verb)), "target": str(target), **more}


def _looks(scenario: Scenario, case: Case, *, minute: int, tick: int) -> Iterator[JSON]:
    """Yield the look-ups that show as many clues as are paid, and as many as closing takes."""
    desk, truth = Desk(scenario), scenario.truth
    places = [name for name in (truth.root, truth.other) if name]
    targets = {
        Verb.INSPECT_LOGS: places,
        Verb.INSPECT_METRICS: places,
        Verb.CONSULT_KB: [a.id for a in desk.articles.values() if a.use is Use.RIGHT],
    }
    left = [(verb, target) for verb in LOOKS for target in targets[verb]]
    clues: set[str] = set()
    while left and len(clues) < max(rubric.CLUES_PAID, case.clues_required):
        shown = [
            set(desk.look(verb, to, Role.TRIAGE, minute + charged_minutes(verb, tick=tick)).shown)
            - clues
            for verb, to in left
        ]
        best = max(range(len(left)), key=lambda at: len(shown[at]))
        if not shown[best]:
            return
        verb, to = left.pop(best)
        clues |= shown[best]
        minute += charged_minutes(verb, tick=tick)
        yield _act(verb, to)


def _cure(scenario: Scenario) -> tuple[str, ...]:
    """Return the cure that pays most: a fix before a rollback, fewer parts before more."""

    def rank(cure: tuple[str, ...]) -> tuple[int, bool]:
        return len(cure), any(address.partition(":")[0] in ROLLBACKS for address in cure)

    return min(scenario.truth.cures, key=rank)


def note(scenario: Scenario, case: Case) -> str:
    """Return the perfect post-mortem of an incident."""
    truth = scenario.truth
    fault = FAULTS[truth.mechanism]
    if case.is_calm:
        return f"There was no incident: {truth.root} {fault.reference_wording}. We changed nothing."
    verb, _, service = _cure(scenario)[-1].partition(":")
    sufferer = truth.victims[0] if truth.victims else truth.chain[-1]
    return (
        f"Root cause: {truth.root} {fault.reference_wording}. "
        f"Because of that, requests to {sufferer} failed with errors and users had to wait. "
        f"We {BY_VERB[verb].phrases[0]} on {service} and the errors stopped. "
        f"To prevent this, we will add a {THEMES[fault.themes[0]][0]} for {truth.root}."
    )
