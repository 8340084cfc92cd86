"""The environment: made for one episode, played, and thrown away. There is no reset in it."""

from warroom.environments.episode import JSON, Bounds, Scorecard
from warroom.environments.played import OVER, Played, Taken, earned
from warroom.environments.postmortem_writer import rules, wire
from warroom.environments.postmortem_writer.actions import parse
from warroom.environments.postmortem_writer.document import document_of
from warroom.environments.postmortem_writer.dossier import Dossier, Found, dossier_of
from warroom.environments.postmortem_writer.grade import grade
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.items import item_of
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.rules import Facts, Progress
from warroom.environments.postmortem_writer.sections import flaw_of
from warroom.environments.postmortem_writer.tasks import Task, task_named, tier_of
from warroom.environments.postmortem_writer.wire import Action, ActionType, Observation
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.scenario import Shift

BEGIN = "The incident is over. Query the logs, then write the post-mortem."


class PostMortemWriter(Played):
    """One episode of postmortem_writer on a shift of one incident."""

    name = wire.NAME
    observation: Observation

    def __init__(self, shift: Shift) -> None:
        scenario = shift.only
        super().__init__(shift)
        self.task: Task = task_named(tier_of(shift.address))
        self._dossier: Dossier = dossier_of(scenario)
        self._progress = Progress()
        self._items: tuple[wire.ActionItem, ...] = ()
        self._queries: tuple[wire.Queried, ...] = ()
        self.observation = self._observed(BEGIN, None, 0.0)

    # Playing

    def _taken(self, action: JSON) -> Taken:
        parsed, wrong = parse(action)
        facts, told, lines = self._act(parsed) if parsed else (Facts(kind=None), wrong, None)
        facts = self._graded(facts)
        self._progress = rules.advance(self._progress, facts, self.task)
        pays = self._progress.pays
        self.observation = self._observed(told, lines, sum((pay.value for pay in pays), 0.0))
        return Taken(facts=facts, minute=0, pays=pays)

    def _over(self, action: JSON) -> Observation:
        return self.observation.model_copy(
            update={"last_action_result": OVER, "retrieved_logs": None, "last_reward": 0.0}
        )

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        return self._progress.done

    @property
    def score(self) -> float:
        """Return the document's grade once it was submitted; 0 before."""
        return self._progress.grade

    @property
    def scorecard(self) -> Scorecard:
        """Return what the episode is worth, point by point."""
        return grade(self.shift, self.episode, bounds_of(self.shift))

    def state(self, *, episode_id: str = "") -> wire.State:
        """Return where the episode stands, as its word of the wire."""
        history = [
            wire.Taken(step=number, minute=0, action=step.action, reward=step.reward)
            for number, step in enumerate(self._steps, start=1)
        ]
        return wire.State(
            episode_id=episode_id,
            step_count=len(history),
            task_id=self.task.name,
            difficulty=self.task.name,
            step=len(history),
            max_steps=self.task.max_steps,
            queries_used=self._progress.queries,
            max_queries=self.task.max_queries,
            sections=self._sections(),
            cumulative_reward=self.episode.reward,
            done=self.done,
            history=history,
        )

    # Acting

    def _act(self, action: Action) -> tuple[Facts, str, list[wire.AlertLog] | None]:
        match action.action_type:
            case ActionType.QUERY_LOGS:
                return self._query(action)
            case ActionType.WRITE_SECTION:
                return (*self._write(action), None)
            case ActionType.ASSIGN_ACTION_ITEM:
                return (*self._assign(action), None)
            case ActionType.SUBMIT:
                return Facts(kind=ActionType.SUBMIT), "Submitted.", None

    def _query(self, action: Action) -> tuple[Facts, str, list[wire.AlertLog] | None]:
        if self._progress.queries >= self.task.max_queries:
            told = f"All {self.task.max_queries} queries are used up; nothing was looked up."
            return Facts(kind=ActionType.QUERY_LOGS, over_cap=True), told, None
        found: Found = self._dossier.query(action.query_service, action.query_from, action.query_to)
        queried = wire.Queried(
            service=action.query_service,
            since=action.query_from,
            until=action.query_to,
            lines=len(found.lines),
        )
        self._queries = (*self._queries, queried)
        facts = Facts(
            kind=ActionType.QUERY_LOGS,
            found=found.windows,
            decoys=found.decoys,
            shows_fact=found.shows_fact,
            evidence=found.evidence,
        )
        return facts, found.told, list(found.lines)

    def _write(self, action: Action) -> tuple[Facts, str]:
        assert action.section_name is not None
        flaw = flaw_of(action.section_name, action.section_content, self._dossier.case)
        facts = Facts(
            kind=ActionType.WRITE_SECTION,
            section=action.section_name,
            content=action.section_content,
            is_valid=not flaw,
        )
        return facts, f"{action.section_name} is written." if not flaw else f"Invalid: {flaw}."

    def _assign(self, action: Action) -> tuple[Facts, str]:
        said = (
            action.action_item_description,
            action.action_item_owner,
            action.action_item_due_date,
        )
        item, lacks = item_of(*said, self._dossier.case)
        facts = Facts(kind=ActionType.ASSIGN_ACTION_ITEM, item=item, assigned=said)
        if item is None:
            return facts, f"Not assigned: {lacks}."
        assigned = wire.ActionItem(description=said[0], owner=said[1], due_date=said[2])
        self._items = (*self._items, assigned)
        return facts, f"Assigned to {said[1]}, due {said[2]}."

    def _graded(self, facts: Facts) -> Facts:
        """Return facts with the document's grade if they end the episode."""
        if not rules.is_last(self._progress, facts.kind, self.task):
            return facts
        steps = (*(step.facts for step in self._steps), facts)
        judged = graded(document_of(steps), self._dossier.case)
        return rules.with_grade(facts, judged.total, names_cause=judged.names_cause)

    # Showing

    def _sections(self) -> list[wire.SectionStatus]:
        return [
            wire.SectionStatus(name=name, state=state) for name, state in self._progress.sections
        ]

    def _observed(self, told: str, lines: list[wire.AlertLog] | None, reward: float) -> Observation:
        shown = self._dossier
        return Observation(
            goal=shown.goal,
            incident_id=shown.incident_id,
            incident_title=shown.title,
            severity=shown.severity,
            alerts=list(shown.alerts),
            slack_thread=list(shown.chat),
            service_graph=list(shown.graph),
            teams=list(shown.teams),
            step=self._progress.steps,
            max_steps=self.task.max_steps,
            queries_used=self._progress.queries,
            max_queries=self.task.max_queries,
            sections=self._sections(),
            action_items_assigned=list(self._items),
            query_history=list(self._queries),
            last_action_result=told,
            retrieved_logs=lines,
            last_reward=reward,
            done=self._progress.done,
        )


@kept_by_hash(4096)
def bounds_of(shift: Shift) -> Bounds:
    """Return what the reference earns on a shift."""
    return earned(PostMortemWriter(shift), reference(shift))
