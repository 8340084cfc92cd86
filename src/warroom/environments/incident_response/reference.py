"""The perfect actions for a scenario, worked out from its answer key. The oracle; no agent."""

from collections.abc import Iterator

from warroom.environments.episode import JSON
from warroom.environments.incident_response.rules import MINUTES
from warroom.environments.incident_response.tasks import Judged, Kind, Task, task_of
from warroom.environments.incident_response.wire import ActionType
from warroom.environments.incident_response.writeup import evidence_words
from warroom.scenarios.scenario import Scenario, Shift
from warroom.scenarios.scene import opened
from warroom.scenarios.vocabulary import FAMILIES
from warroom.world.faults import FAULTS
from warroom.world.faults.themes import THEMES
from warroom.world.remedies import BY_VERB


def reference(shift: Shift) -> tuple[JSON, ...]:
    """Return the actions that earn everything there is, in as few steps as that takes."""
    scenario = shift.only
    return tuple(_actions(scenario, task_of(scenario)))


def _actions(scenario: Scenario, task: Task) -> Iterator[JSON]:
    truth = scenario.truth
    if task.has(Kind.CASCADE):
        yield _act("investigate", truth.victims[0])
    for _ in range(_looks(scenario, task)):
        yield _act("investigate", truth.root)
    if task.has(Kind.CONFIRM):
        yield _act("investigate", truth.other)
        yield _act("investigate", truth.root)
    if task.has(Kind.ESCALATION):
        yield _act("escalate", truth.team)
    if task.has(Kind.FIX):
        for name in _cure(scenario):
            yield _act("apply_fix", name)
    if task.has(Kind.POSTMORTEM):
        yield {"action_type": "postmortem", "target": "", "details": postmortem(scenario, task)}


def _looks(scenario: Scenario, task: Task) -> int:
    """Return after how many looks the root has shown its facts, gaps in its log and all."""
    scene = opened(scenario)
    at = f":{scenario.truth.root}:"
    facts = [scenario.truth.fact(part.fact) for part in task.parts if part.kind is Kind.FACT]
    ids = [{item for item in fact.evidence if at in item} for fact in facts]
    shown: set[str] = set()
    for look in range(1, task.max_steps):
        minute = scene.page_min + look * MINUTES[ActionType.INVESTIGATE]
        shown |= {item.evidence for item in scene.look(scenario.truth.root, minute)}
        if all(shown & there for there in ids if there):
            return look
    return 1


def _cure(scenario: Scenario) -> tuple[str, ...]:
    """Return the remedies of a cure as they can be named: by published ids, where there are any."""
    cures = scenario.truth.cures
    if not scenario.aliases:
        return cures[0]
    by_address = {address: alias for alias, address in reversed(scenario.aliases)}
    cure = next(c for c in cures if all(address in by_address for address in c))
    return tuple(by_address[address] for address in cure)


def _act(kind: str, target: str) -> JSON:
    return {"action_type": kind, "target": target, "details": ""}


def postmortem(scenario: Scenario, task: Task) -> str:
    """Return the perfect write-up of a scenario."""
    match task.judged:
        case Judged.CALM:
            wording = FAULTS[scenario.truth.mechanism].reference_wording
            return f"There was no incident: {scenario.truth.root} {wording}. We changed nothing."
        case Judged.RECORDED:
            return _recorded(scenario)
        case _:
            return _incident(scenario, task)


def _incident(scenario: Scenario, task: Task) -> str:
    truth = scenario.truth
    fault = FAULTS[truth.mechanism]
    verb, _, service = truth.cures[0][0].partition(":")
    sufferer = truth.victims[0] if truth.victims else truth.chain[-1]
    words = [concept[0] for concept in task.keywords]
    told = " ".join(
        f"Users felt the {' and '.join(words[i : i + 2])} problem as errors."
        for i in range(0, len(words), 2)
    )
    return (
        f"Root cause: {truth.root} {fault.reference_wording}. "
        f"Because of that, requests to {sufferer} failed with errors and users had to wait. {told} "
        f"We {BY_VERB[verb].phrases[0]} on {service} and the errors stopped. "
        f"To prevent this, we will add a {THEMES[fault.themes[0]][0]} for {truth.root}."
    )


def _recorded(scenario: Scenario) -> str:
    truth = scenario.truth
    words = " and ".join(evidence_words(scenario)[:2])
    family = FAMILIES[truth.family][0] if truth.family else "a fault there"
    return f"The root cause was {family} in {truth.root}: {truth.root} had unusual {words}."
