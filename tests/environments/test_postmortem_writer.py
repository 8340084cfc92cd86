"""postmortem_writer keeps the laws of every environment."""

from collections.abc import Iterator
from typing import Any, ClassVar

from conformance import Conformance, Plan

from warroom.agents.agent import Plan as Trick
from warroom.agents.catalogue import CASTS
from warroom.environments.episode import JSON, StepResult
from warroom.environments.playing import Environment
from warroom.environments.registry import shift_of

GENERATED = ("after/generated/easy/1", "after/generated/medium/2", "after/generated/hard/3")


def querying(env: Environment) -> Iterator[JSON]:
    """Ask every service about the minutes around the first alert: a published baseline."""
    seen = env.observation
    first = seen.alerts[0].timestamp[:5]
    for service in seen.service_graph[: seen.max_queries]:
        hour, minute = (int(part) for part in first.split(":"))
        until = f"{hour:02d}:{min(minute + 10, 59):02d}"
        yield {
            "action_type": "QUERY_LOGS", "query_service": service.service,
            "query_from": first, "query_to": until,
        }  # fmt: skip


def played(trick: Trick) -> Plan:
    """Return an agent's plan as one that plays an environment."""

    def plan(env: Environment) -> Iterator[JSON]:
        yield from map(dict, trick(lambda: env.observation.model_dump()))

    return plan


class TestPostMortemWriter(Conformance):
    environment = "postmortem_writer"
    addresses = ("library/postmortem_easy", *GENERATED)
    gated = GENERATED
    perfect = 1.0
    idle: ClassVar[JSON] = {"action_type": "SUBMIT"}
    nonsense = (
        {"action_type": "QUERY_LOGS", "query_service": "nowhere", "query_from": "1",
         "query_to": "2"},
        {"action_type": "WRITE_SECTION", "section_name": "poem", "section_content": "roses"},
        {"action_type": "WRITE_SECTION", "section_name": "summary", "section_content": "x" * 3000},
        {"action_type": "ASSIGN_ACTION_ITEM", "action_item_description": "do it better"},
        {"action_type": "SING", "song": ["la"]},
    )  # fmt: skip
    exploits: ClassVar[dict[str, Plan]] = {
        name: played(trick) for name, trick in CASTS["postmortem_writer"].exploits.items()
    }
    baseline = querying

    @staticmethod
    def documented(task: str) -> str:
        return f"library/postmortem_{task}"

    @staticmethod
    def told(result: StepResult) -> str:
        return result.observation.last_action_result

    @staticmethod
    def telemetry_by_place(result: StepResult) -> dict[str, Any]:
        return {}

    @staticmethod
    def actions_of(env: Environment) -> list[JSON]:
        seen = env.observation
        first = seen.alerts[0].timestamp[:3]
        asked = [
            {"action_type": "QUERY_LOGS", "query_service": s.service,
             "query_from": f"{first}{start:02d}", "query_to": f"{first}{start + 9:02d}"}
            for s in seen.service_graph for start in (0, 25, 50)
        ]  # fmt: skip
        written = [
            {"action_type": "WRITE_SECTION", "section_name": section.name, "section_content": text}
            for section in seen.sections
            for text in ("It broke.", f"{seen.service_graph[0].service} leaked connections 10:00.")
        ]
        return [*asked, *written]

    def _above_baseline(self, plan: Plan) -> tuple[float, float]:
        """Return a plan's share of the reference, from nothing: grade and cumulative reward."""
        worth = [self._worth(address, plan) for address in self.gated]
        best = [self.kind.bounds(shift_of(address)) for address in self.gated]
        score = sum(own[0] for own in worth) / sum(bounds.score for bounds in best)
        return score, sum(own[1] for own in worth) / sum(bounds.reward for bounds in best)

    def test_canary_floor(self) -> None:
        """Nonsense is worth nothing and never pays; a bad section costs a step (PMW-107)."""
        for address in self.addresses:
            env = self.open(address)
            while not env.done:
                for action in self.nonsense:
                    if not env.done:
                        assert env.step(action).reward <= 0.0
            assert env.scorecard.normalised == 0.0
