"""The environment: made for one shift, played, and thrown away. There is no reset in it."""

from dataclasses import replace
from typing import Self

from warroom.environments.command_center import rules, wire
from warroom.environments.command_center.actions import parse
from warroom.environments.command_center.case import Case, cases_of
from warroom.environments.command_center.closing import cause_named, note_on
from warroom.environments.command_center.desk import Desk
from warroom.environments.command_center.grade import grade, normalised
from warroom.environments.command_center.progress import Cause, Facts, Progress, Remedy
from warroom.environments.command_center.reference import par_of, reference
from warroom.environments.command_center.roles import Role, Verb, may
from warroom.environments.command_center.tiers import most_traced
from warroom.environments.command_center.views import observed, queue_of
from warroom.environments.command_center.wire import Action, Observation
from warroom.environments.episode import JSON, Bounds, Component, Scorecard
from warroom.environments.played import OVER, Played, Taken, earned
from warroom.errors import BadScenario
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.readings import Applied
from warroom.scenarios.scenario import Shift
from warroom.world.healing import Outcome

PAGED = "You have been paged."


class CommandCenter(Played):
    """One episode of command_center on a shift."""

    name = wire.NAME
    observation: Observation

    def __init__(self, shift: Shift) -> None:
        if not shift.sla_minutes or any(s.ticket is None for s in shift.scenarios):
            raise BadScenario("command_center plays shifts; expected an address like shift/easy")
        super().__init__(shift)
        self._cases: tuple[Case, ...] = cases_of(shift)
        self._desks = tuple(Desk(scenario) for scenario in shift.scenarios)
        self._progress: Progress = rules.begun(
            self._cases, budget=shift.budget, sla_minutes=shift.sla_minutes
        )
        self._channel: tuple[wire.Said, ...] = ()
        self._actor, self._message = Role.TRIAGE, PAGED
        self._subject_now = 0
        self.observation = self._observed(Role.TRIAGE, 0, ())

    # Playing

    def _taken(self, action: JSON) -> Taken:
        known = tuple(case.ticket.id for case in self._cases)
        parsed, wrong = parse(action, known)
        verb = parsed.action_type if parsed else None
        minute = self._progress.minutes + rules.charged_minutes(verb, tick=self.shift.sla_tick)
        facts, message = self._act(parsed, minute) if parsed else (Facts(verb=None), wrong)
        self._progress = rules.advance(self._progress, facts, self._cases, tick=self.shift.sla_tick)
        pays = self._progress.pays
        self._say(parsed, facts)
        self._actor, self._message = facts.actor, message
        self._subject_now = self._subject(facts)
        self.observation = self._observed(_viewer(action), self._subject_now, pays)
        return Taken(facts=facts, minute=self._progress.minutes, pays=pays)

    def _over(self, action: JSON) -> Observation:
        seen = self._observed(_viewer(action), self._subject_now, ())
        return seen.model_copy(update={"terminal_output": OVER, "last_action_notes": []})

    def fork(self) -> Self:
        """Return an independent environment at the same point of the same episode."""
        twin = super().fork()
        twin._desks = tuple(desk.fork() for desk in self._desks)
        return twin

    def _step_score(self) -> float:
        return 0.0  # it is known at the end alone, and then asked for

    def seen_by(self, role: str) -> Observation:
        """Return what a role sees now, whoever acted last; it costs nothing.

        Nobody tells it what others looked up, nor what they were paid.

        Raises:
            ValueError: there is no such role.
        """
        return self._observed(Role(role), self._subject_now, ())

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        return self._progress.done

    @property
    def score(self) -> float:
        """Return the share of the reference's reward that an ended episode earned; 0 before."""
        if not self.done:
            return 0.0
        return normalised(self.episode.reward, bounds_of(self.shift))

    @property
    def scorecard(self) -> Scorecard:
        """Return what the episode is worth, point by point."""
        lost = sum(desk.lost_usd(self.shift.sla_minutes) for desk in self._desks)
        return replace(grade(self.shift, self.episode, bounds_of(self.shift)), lost_usd=lost)

    def state(self, *, episode_id: str = "") -> wire.State:
        """Return the board: where the episode stands, as its word of the wire."""
        progress = self._progress
        at = min(progress.current, len(self._cases) - 1)
        work = progress.work[at]
        taken = list(enumerate(self._steps, start=1))
        return wire.State(
            episode_id=episode_id,
            step_count=len(self._steps),
            task_id=self.shift.name,
            seed=self.shift.seed,
            version=wire.VERSION,
            current_incident_index=progress.current,
            incidents_resolved=progress.resolved,
            incidents_failed=sum(w.closed and not w.resolved for w in progress.work),
            budget_remaining=max(progress.budget, 0),
            sla_minutes_remaining=max(progress.sla_minutes, 0),
            cumulative_reward=self.episode.reward,
            mitigation_applied=work.touched,
            postmortem_submitted=work.noted,
            investigation_keys_used=sorted(f"{verb}:{target}" for verb, target in work.looks),
            handoff_history=[
                f"{said.incident_id}:{said.action.partition(':')[2]}"
                for said in self._channel
                if said.action.startswith(Verb.NEGOTIATE_HANDOFF)
            ],
            per_incident_steps=[work.steps for work in progress.work],
            reward_trace=[step.reward for step in self._steps][-most_traced() :],
            terminated_reason=progress.ended or "",
            done=self.done,
            queue=queue_of(self.shift, self._cases, progress),
            history=[
                wire.Taken(step=n, minute=s.minute, action=s.action, reward=s.reward)
                for n, s in taken
            ],
        )

    # Acting

    def _act(self, action: Action, minute: int) -> tuple[Facts, str]:
        ids = [case.ticket.id for case in self._cases]
        number = ids.index(action.incident_id) if action.incident_id else self._progress.current
        plain = Facts(
            verb=action.action_type, actor=action.actor, incident=number, target=action.target
        )
        if not may(action.actor, action.action_type):
            message = f"{action.actor} may not {action.action_type}; nothing was done."
            return plain._replace(permitted=False), message
        if self._progress.work[number].closed:
            return Facts(verb=None, actor=action.actor), f"Invalid action: {ids[number]} is closed."
        desk, case = self._desks[number], self._cases[number]
        match action.action_type:
            case Verb.INSPECT_LOGS | Verb.INSPECT_METRICS | Verb.CONSULT_KB:
                found = desk.look(action.action_type, action.target, action.actor, minute)
                facts = plain._replace(
                    target=found.target,
                    shown=tuple(found.shown),
                    evidence=tuple(found.shown.items()),
                )
                return facts, found.message
            case Verb.NEGOTIATE_HANDOFF:
                is_owner = action.target == case.owner
                return plain._replace(is_owner=is_owner), f"Handed to {action.target}."
            case Verb.APPLY_FIX | Verb.ROLLBACK:
                return self._remedy(plain, desk, minute)
            case Verb.ESCALATE:
                return plain, "Escalated: the people upstairs know."
            case Verb.SUBMIT_POSTMORTEM:
                return self._note(plain, action.postmortem_note or action.target, desk)
            case Verb.CLOSE_INCIDENT:
                return self._close(plain, action, desk)

    def _remedy(self, plain: Facts, desk: Desk, minute: int) -> tuple[Facts, str]:
        if not plain.target:
            return plain._replace(remedy=Remedy.NONE), "No remedy was named; expected verb:service."
        assert plain.verb is not None
        refusal = desk.refusal(plain.verb, plain.target)
        if refusal:
            return plain._replace(remedy=Remedy.REFUSED), refusal
        applied = desk.apply(plain.target, minute)
        facts = plain._replace(
            remedy=_remedy_of(desk, plain.target, applied),
            acted=applied.outcome is not None,
            harm_usd=applied.harm_usd,
        )
        return facts, applied.message

    def _note(self, plain: Facts, text: str, desk: Desk) -> tuple[Facts, str]:
        if not text.strip():
            return plain._replace(is_empty=True), "An empty post-mortem was filed."
        good, why = note_on(text, desk.scenario)
        facts = plain._replace(target="", is_good_note=good, why=why)
        return facts, f"Post-mortem filed, {len(text.split())} words."

    def _close(self, plain: Facts, action: Action, desk: Desk) -> tuple[Facts, str]:
        cause = cause_named(action.root_cause, action.target, desk.scenario)
        par = par_of(desk.scenario) if cause is Cause.RIGHT else 0  # nobody else is paid for speed
        facts = plain._replace(cause=cause, par=par)
        return facts, f"{self._cases[plain.incident].ticket.id} is closed."

    # Showing

    def _say(self, action: Action | None, facts: Facts) -> None:
        """Put an action on the channel if something was said with it, or if it is a handoff."""
        if action is None or facts.verb is None or not facts.permitted:
            return
        reason = action.reason or action.resolution_summary
        if not reason and facts.verb is not Verb.NEGOTIATE_HANDOFF:
            return
        line = wire.Said(
            step=self._progress.steps,
            actor=action.actor,
            incident_id=self._cases[facts.incident].ticket.id,
            action=f"{facts.verb}:{facts.target}",
            reason=reason,
        )
        self._channel = (*self._channel, line)

    def _subject(self, facts: Facts) -> int:
        """Return the incident that a reply is about: the one worked on, or the next open one."""
        if facts.verb is None or self._progress.work[facts.incident].closed:
            return self._progress.current
        return facts.incident

    def _observed(self, view: Role, number: int, pays: tuple[Component, ...]) -> Observation:
        return observed(
            view,
            number,
            self._message if view is self._actor else "",
            shift=self.shift,
            cases=self._cases,
            desks=self._desks,
            progress=self._progress,
            channel=self._channel,
            pays=pays,
        )


def _viewer(action: JSON) -> Role:
    """Return whose view answers an action: the one asked for, or that of whoever took it."""
    named = (action.get("view"), action.get("actor"))
    return next((role for one in named for role in Role if one == role), Role.TRIAGE)


def _remedy_of(desk: Desk, address: str, applied: Applied) -> Remedy:
    if applied.outcome is None:
        return Remedy.WRONG
    if applied.outcome is Outcome.HEALED:
        return Remedy.HEALED
    needed = any(address in cure and len(cure) > 1 for cure in desk.scenario.truth.cures)
    is_part = needed or applied.outcome is Outcome.RELIEF
    return Remedy.PART if is_part else Remedy.WRONG


@kept_by_hash(4096)
def bounds_of(shift: Shift) -> Bounds:
    """Return what the reference earns on a shift; its score, a share of that, is 1."""
    return replace(earned(CommandCenter(shift), reference(shift)), score=1.0)
