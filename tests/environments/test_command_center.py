"""command_center keeps the laws of every environment, and nothing in it pays for no work."""

from collections.abc import Iterator
from itertools import product
from typing import Any, ClassVar

from conformance import Conformance, Plan

from warroom.agents.catalogue import CASTS
from warroom.environments.episode import JSON, StepResult
from warroom.environments.playing import Environment
from warroom.rollout.play import play

GENERATED = ("shift/generated/easy/1", "shift/generated/medium/2", "shift/generated/hard/3")
ARTICLE: JSON = {"action_type": "consult_kb", "actor": "triage_agent", "target": "KB-1"}


def looking(env: Environment) -> Iterator[JSON]:
    """Look at everything of the first incident: a published baseline."""
    seen = env.observation.investigation_targets
    for verb, service in product(("inspect_logs", "inspect_metrics"), seen["logs"]):
        yield {"action_type": verb, "target": service}


class TestCommandCenter(Conformance):
    environment = "command_center"
    addresses = GENERATED
    gated = GENERATED
    perfect = 1.0
    idle = ARTICLE
    nonsense = (
        {"action_type": "inspect_logs", "target": "nowhere"},
        {"action_type": "apply_fix", "actor": "investigator_agent", "target": "nothing"},
        {"action_type": "reboot", "target": "everything"},
        {"action_type": "close_incident", "actor": "triage_agent", "target": "x"},
        {"action_type": "escalate", "actor": "ops_manager_agent", "hint": ["please"]},
    )
    exploits: ClassVar[dict[str, Plan]] = {}  # played by name in the test below
    baseline = looking

    @staticmethod
    def documented(task: str) -> str:
        return f"shift/{task}"

    @staticmethod
    def told(result: StepResult) -> str:
        return "\n".join(result.observation.last_action_notes)

    @staticmethod
    def telemetry_by_place(result: StepResult) -> dict[str, Any]:
        return {}

    @staticmethod
    def actions_of(env: Environment) -> list[JSON]:
        seen = env.observation
        looks = [
            {"action_type": verb, "target": target}
            for verb, group in (("inspect_logs", "logs"), ("inspect_metrics", "metrics"),
                                ("consult_kb", "kb"))
            for target in seen.investigation_targets[group]
        ]  # fmt: skip
        hands = [{"action_type": "negotiate_handoff", "target": t} for t in seen.available_teams]
        remedies = [
            {"action_type": action, "actor": "investigator_agent", "target": f"{verb}:{service}"}
            for action, verbs in seen.remedies.items()
            for verb in verbs[:2]
            for service in seen.investigation_targets["logs"][:3]
        ]
        upstairs = [{"action_type": "escalate", "actor": "ops_manager_agent"}]
        return [*looks, *hands, *remedies, *upstairs]

    def test_gameability_gap(self) -> None:
        """ICC-133: no known trick is worth .35 of the reference; the runbook is worth more."""
        cast = CASTS["command_center"]
        for name, plan in cast.exploits.items():
            for address in self.gated:
                env = self.open(address)
                steps = plan(lambda env=env: env.observation.model_dump())
                play(env, lambda _seen, steps=steps: next(steps, None))
                assert env.scorecard.normalised <= 0.35, name
