"""The environment: made for one episode, played, and thrown away. There is no reset in it."""

from dataclasses import replace
from typing import Any, Self

from warroom.environments.episode import JSON, Bounds, Scorecard
from warroom.environments.incident_response import rules, wire
from warroom.environments.incident_response.actions import available_actions, parse
from warroom.environments.incident_response.grade import grade
from warroom.environments.incident_response.progress import Facts, Fix, Progress
from warroom.environments.incident_response.reference import reference
from warroom.environments.incident_response.tasks import Kind, Task, task_of
from warroom.environments.incident_response.wire import Action, ActionType, Observation
from warroom.environments.incident_response.writeup import read_writeup
from warroom.environments.played import OVER, Played, Taken, earned
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.readings import Applied, Item, ItemKind
from warroom.scenarios.scenario import Scenario, Shift, Sort
from warroom.scenarios.scene import Scene, opened
from warroom.world.healing import Outcome
from warroom.world.remedies import BY_VERB

LOST_WITHIN_MIN = 60  # from the page, as long as a remedy is watched
SYMPTOM_METRICS = ("http_server_error_ratio", "http_server_request_duration_p99_ms")


class IncidentResponse(Played):
    """One episode of incident response on a shift of one scenario."""

    name = wire.NAME
    observation: Observation

    def __init__(self, shift: Shift) -> None:
        scenario = shift.only
        super().__init__(shift)
        self.scenario: Scenario = scenario
        self.task: Task = task_of(scenario)
        self._scene: Scene = opened(scenario)
        self._minute = self._scene.page_min
        self._progress = Progress()
        self._numbers: dict[str, int] = {}
        self._logs: dict[str, list[str]] = {}
        self._metrics: dict[str, dict[str, Any]] = {}
        self._actions = available_actions(scenario, self._scene)
        self._show_symptoms()
        self.observation = self._observed("You have been paged.")

    # Playing

    def _taken(self, action: JSON) -> Taken:
        parsed, wrong = parse(action)
        self._minute += rules.minutes(parsed.action_type if parsed else None)
        facts, message = self._act(parsed) if parsed else (Facts(kind=None), wrong)
        self._progress = rules.advance(self._progress, facts, self.task)
        self.observation = self._observed(message, step=len(self._steps) + 1)
        minute = self._minute - self._scene.page_min
        return Taken(facts=facts, minute=minute, pays=self._progress.pays)

    def _over(self, action: JSON) -> Observation:
        return self.observation.model_copy(update={"message": OVER})

    def fork(self) -> Self:
        """Return an independent environment at the same point of the same episode."""
        twin = super().fork()
        twin._scene = self._scene.fork()
        twin._numbers = self._numbers.copy()
        twin._logs = self._logs.copy()
        twin._metrics = self._metrics.copy()
        return twin

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        return self._progress.done

    @property
    def score(self) -> float:
        """Return the score so far, strictly inside (0, 1)."""
        return rules.score(self._progress, self.task)

    @property
    def scorecard(self) -> Scorecard:
        """Return what the episode is worth, point by point."""
        lost = self._scene.lost_usd(LOST_WITHIN_MIN)
        return replace(grade(self.shift, self.episode, bounds_of(self.shift)), lost_usd=lost)

    def state(self, *, episode_id: str = "") -> wire.State:
        """Return where the episode stands, as its word of the wire."""
        history = [
            wire.Taken(step=number, minute=step.minute, action=step.action, reward=step.reward)
            for number, step in enumerate(self._steps, start=1)
        ]
        return wire.State(
            episode_id=episode_id,
            step_count=len(history),
            task_id=self.task.id,
            step=len(history),
            max_steps=self.task.max_steps,
            score=self.score,
            done=self.done,
            history=history,
        )

    # Acting

    def _act(self, action: Action) -> tuple[Facts, str]:
        target = action.target.strip()
        match action.action_type:
            case ActionType.INVESTIGATE:
                return self._investigate(target)
            case ActionType.ESCALATE:
                return self._escalate(target)
            case ActionType.APPLY_FIX:
                return self._apply_fix(target)
            case ActionType.POSTMORTEM:
                return self._postmortem(action.details or action.target)
            case ActionType.NO_OP:
                return Facts(kind=ActionType.NO_OP), "Time passes."

    def _investigate(self, target: str) -> tuple[Facts, str]:
        known = {name.lower(): name for name in reversed(self._scene.services)}
        known |= {name: name for name in self._scene.services}
        service = known.get(target) or known.get(target.lower())
        if service is None:
            facts = Facts(kind=ActionType.INVESTIGATE, target=target, is_known=False)
            return facts, f"There is no service {target!r}; see available_actions."
        truth = self.scenario.truth
        items = self._scene.look(service, self._minute)
        self._show(service, items)
        seen = {item.evidence for item in items}
        shown = {fact.name: seen & set(fact.evidence) for fact in truth.facts}
        facts = Facts(
            kind=ActionType.INVESTIGATE,
            target=service,
            is_victim=service in truth.victims,
            is_root=service == truth.root,
            is_other=bool(truth.other) and service == truth.other,
            shown=tuple(name for name, by in shown.items() if by),
            evidence=tuple((name, tuple(sorted(by))) for name, by in shown.items() if by),
        )
        lines = sum(item.kind is not ItemKind.METRIC for item in items)
        return facts, f"{self._known_as(service)}: {lines} lines, {len(items) - lines} series."

    def _known_as(self, service: str) -> str:
        """Return a service with who runs it, as a service catalogue has it."""
        if self.scenario.company is None:
            return service
        return f"{service}, run by {self.scenario.company.topology.service(service).team}"

    def _escalate(self, target: str) -> tuple[Facts, str]:
        target = target.lower()
        right = self.task.has(Kind.ESCALATION) and target == self.scenario.truth.team
        facts = Facts(kind=ActionType.ESCALATE, target=target, is_right_team=right)
        if right:
            return facts, f"{target} acknowledges: this is ours, we are looking at it with you."
        if target in self.scenario.teams:
            return facts, f"{target} hands it back: nothing of ours is failing."
        return facts, f"There is no team {target!r}; see available_actions."

    def _apply_fix(self, target: str) -> tuple[Facts, str]:
        target = target.lower()
        address = self._address_of(target)
        if address is None and self.scenario.sort is not Sort.RECORDED:
            message = f"There is no fix {target!r}; see available_actions."
            return Facts(kind=ActionType.APPLY_FIX, target=target, is_known=False), message
        applied = self._scene.apply(address or target, self._minute)
        facts = Facts(
            kind=ActionType.APPLY_FIX,
            target=address or target,
            fix=self._judged(address or target, applied),
            outcome=applied.outcome or "",
            harm_usd=applied.harm_usd,
            acted=applied.outcome is not None,
        )
        return facts, applied.message

    def _address_of(self, target: str) -> str | None:
        """Return the `verb:service` that a fix means: a published id, or itself where none are."""
        if self.scenario.aliases:
            return dict(self.scenario.aliases).get(target)
        verb, _, service = target.partition(":")
        return target if verb in BY_VERB and service in self._scene.services else None

    def _judged(self, address: str, applied: Applied) -> Fix:
        if applied.outcome is None:
            return Fix.WRONG
        if applied.outcome is Outcome.HEALED:
            return Fix.CURED
        needed = any(address in cure and len(cure) > 1 for cure in self.scenario.truth.cures)
        return Fix.PART if needed or applied.outcome is Outcome.RELIEF else Fix.WRONG

    def _postmortem(self, text: str) -> tuple[Facts, str]:
        reading = read_writeup(
            text,
            self.scenario,
            self.task,
            facts=self._progress.facts,
            remedied=self._progress.remedies > 0,
            blamed=self._progress.blamed,
        )
        facts = Facts(
            kind=ActionType.POSTMORTEM,
            quality=reading.quality,
            why=reading.why,
            blames=reading.blames,
        )
        return facts, f"Post-mortem filed, {len(text.split())} words."

    # Showing

    def _show_symptoms(self) -> None:
        """Show what the pager's link shows: symptoms of the alerting services, no causes."""
        alerting = {a.service for a in self._scene.alerts(self._minute) if a.is_burning}
        for service in sorted(alerting):
            items = self._scene.look(service, self._minute)
            self._show(
                service,
                tuple(
                    item
                    for item in items
                    if f":{service}:call_failed_" in item.evidence or item.text in SYMPTOM_METRICS
                ),
            )

    def _show(self, service: str, items: tuple[Item, ...]) -> None:
        lines: list[str] = []
        series: dict[str, Any] = {}
        for item in items:
            number = self._numbers.setdefault(item.evidence, len(self._numbers) + 1)
            if item.kind is ItemKind.METRIC:
                series[item.text] = {"id": f"e{number}", **dict(item.values)}
            else:
                lines.append(f"e{number} {item.text}")
        self._logs[service] = lines
        self._metrics[service] = series

    def _observed(self, message: str, *, step: int = 0) -> Observation:
        return Observation(
            step=step,
            alerts=[
                f"[{alert.severity}] {alert.service}: {alert.text}"
                for alert in self._scene.alerts(self._minute)
                if alert.is_burning
            ],
            logs={service: self._logs[service] for service in sorted(self._logs)},
            metrics={
                service: {name: dict(series) for name, series in self._metrics[service].items()}
                for service in sorted(self._metrics)
            },
            available_actions=self._actions,
            message=f"{self._scene.wall(self._minute)} {message}",
            task_id=self.task.id,
            task_description=self.scenario.description,
        )


@kept_by_hash(4096)
def bounds_of(shift: Shift) -> Bounds:
    """Return what the reference earns on a shift."""
    return earned(IncidentResponse(shift), reference(shift))
