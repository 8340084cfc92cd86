"""The rules of incident_response: what an action costs, what it pays, and when it is over.

One pure function, `advance`, folds an action and its facts into a `Progress` and says which
components it pays. The environment uses it to pay steps, the grader to score episodes and the
search for the best possible total to explore: there is one set of rules.

Laws. Every fact pays once. Evidence comes before credit. The second try is worth half, the third
nothing. Nothing is paid for ever, so no circle of actions pays.
"""

from collections.abc import Iterator
from dataclasses import replace

from warroom.environments.episode import Component
from warroom.environments.incident_response.progress import Facts, Fix, Progress
from warroom.environments.incident_response.tasks import Judged, Kind, Part, Task
from warroom.environments.incident_response.wire import ActionType

MINUTES = {
    ActionType.INVESTIGATE: 3,
    ActionType.ESCALATE: 2,
    ActionType.APPLY_FIX: 6,
    ActionType.POSTMORTEM: 4,
    ActionType.NO_OP: 5,
}
INVALID_MINUTES = 1

WRONG_FIX, WRONG_ESCALATION = -0.15, -0.10
STRAY_LOOK, STRAY_LOOKS_PAID = 0.05, 3
REPEATED_LOOK, UNKNOWN_SERVICE, INVALID = -0.02, -0.05, -0.10
NO_OP, NO_OP_STREAK, STREAK_FROM = -0.10, -0.20, 3
COMPLETION, OUT_OF_STEPS = 0.20, -0.05
TRY_FACTORS = (1.0, 0.5, 0.0)
POSTMORTEM_TIERS = ((0.8, 1.0), (0.5, 0.5))  # quality from which a share of the reward is paid


def minutes(kind: ActionType | None) -> int:
    """Return how long an action takes; an invalid one costs a minute."""
    return INVALID_MINUTES if kind is None else MINUTES[kind]


def advance(progress: Progress, facts: Facts, task: Task) -> Progress:
    """Return the progress after one action; its `pays` are that step's components."""
    if progress.done:
        return replace(progress, pays=())
    before = replace(progress, steps=progress.steps + 1, pays=())
    after = _acted(before, facts, task)
    if facts.kind not in (ActionType.NO_OP, None):
        after = replace(after, idle=0)
    return _ended(after, task)


def score(progress: Progress, task: Task) -> float:
    """Return the score so far, strictly inside (0, 1): .01 for nothing, .99 for everything."""
    total = sum(part.weight * earned for part, earned in earned_parts(progress, task))
    return min(max(round(total, 10), 0.01), 0.99)


def earned_parts(progress: Progress, task: Task) -> Iterator[tuple[Part, float]]:
    """Yield each part of the rubric with the share of its weight that was earned."""
    for part in task.parts:
        match part.kind:
            case Kind.POSTMORTEM:
                yield part, progress.quality
            case Kind.RESTRAINT:
                tried = progress.remedies or progress.wrong_fixes or progress.wrong_teams
                yield part, float(not tried and progress.quality > 0.0)
            case _:
                yield part, progress.credit_of(part.name)


def _acted(progress: Progress, facts: Facts, task: Task) -> Progress:
    match facts.kind:
        case None:
            return _pay(
                progress, Component(name="invalid", value=INVALID, reason="not a valid action")
            )
        case ActionType.INVESTIGATE:
            return _looked(progress, facts, task)
        case ActionType.ESCALATE:
            return _escalated(progress, facts, task)
        case ActionType.APPLY_FIX:
            return _fixed(progress, facts, task)
        case ActionType.POSTMORTEM:
            return _wrote(progress, facts, task)
        case ActionType.NO_OP:
            idle = progress.idle + 1
            value = NO_OP_STREAK if idle >= STREAK_FROM else NO_OP
            reason = "nothing was done again" if idle >= STREAK_FROM else "nothing was done"
            return _pay(
                replace(progress, idle=idle), Component(name="no_op", value=value, reason=reason)
            )


def _pay(progress: Progress, *components: Component) -> Progress:
    return replace(progress, pays=(*progress.pays, *components))


def _looked(progress: Progress, facts: Facts, task: Task) -> Progress:
    if not facts.is_known:
        reason = "no such service"
        return _pay(
            progress, Component(name="unknown_service", value=UNKNOWN_SERVICE, reason=reason)
        )
    is_repeat = facts.target in progress.seen
    new = [name for name in facts.shown if name not in progress.facts]
    confirms = facts.is_root and progress.root_seen and progress.other_seen
    cascades = facts.is_root and progress.victim_seen
    after = replace(
        progress,
        facts=progress.facts | set(new),
        evidence=(
            *progress.evidence,
            *((name, ids) for name, ids in facts.evidence if name in new),
        ),
        seen=progress.seen | {facts.target},
        ever_seen=progress.ever_seen | {facts.target},
        victim_seen=progress.victim_seen or facts.is_victim,
        other_seen=progress.other_seen or facts.is_other,
        root_seen=progress.root_seen or facts.is_root,
    )
    paid = False
    for part in task.parts:
        reached = (
            (part.kind is Kind.FACT and part.fact in facts.shown)
            or (part.kind is Kind.CASCADE and cascades and "culprit" in facts.shown)
            or (part.kind is Kind.CONFIRM and confirms)
        )
        if reached and part.name not in after.reached:
            after, paid = _reach(after, part, 1.0), True
    if paid:
        return after
    if is_repeat:
        reason = "looked at before, and nothing has been changed since"
        return _pay(after, Component(name="repeated_look", value=REPEATED_LOOK, reason=reason))
    return _stray(progress, after, facts, task)


def _reach(progress: Progress, part: Part, share: float) -> Progress:
    after = replace(
        progress,
        reached=progress.reached | {part.name},
        credit=(*progress.credit, (part.name, share)),
    )
    value = part.reward * share
    return (
        _pay(after, Component(name=part.kind, value=value, reason=_REASONS[part.kind]))
        if value
        else after
    )


_REASONS = {
    Kind.FACT: "the look showed something that matters",
    Kind.CASCADE: "the look showed something that matters",
    Kind.CONFIRM: "the second look confirmed a suspicion",
    Kind.ESCALATION: "the team took it on",
    Kind.FIX: "users recovered",
    Kind.POSTMORTEM: "the write-up explains what happened",
    Kind.RESTRAINT: "nothing was done to what is not broken",
}


def _stray(before: Progress, after: Progress, facts: Facts, task: Task) -> Progress:
    """Pay a first look at a service that decides nothing: a little, three times."""
    is_new = facts.target not in before.ever_seen
    if not task.pays_stray_looks or not is_new or after.strays_paid >= STRAY_LOOKS_PAID:
        return after
    after = replace(after, strays_paid=after.strays_paid + 1)
    return _pay(after, Component(name="look", value=STRAY_LOOK, reason="a service was looked at"))


def _try_factor(tries: int) -> float:
    return TRY_FACTORS[min(tries, len(TRY_FACTORS) - 1)]


def _part(task: Task, kind: Kind) -> Part | None:
    return next((part for part in task.parts if part.kind is kind), None)


def _escalated(progress: Progress, facts: Facts, task: Task) -> Progress:
    part = _part(task, Kind.ESCALATION)
    if part is not None and facts.is_right_team:
        if part.name in progress.reached:
            return progress
        backed = "culprit" in progress.facts
        share = _try_factor(progress.wrong_teams) * backed
        return _reach(progress, part, share)
    after = replace(progress, wrong_teams=progress.wrong_teams + 1)
    reason = "the team has nothing to do with it"
    return _pay(after, Component(name="wrong_escalation", value=WRONG_ESCALATION, reason=reason))


def _fixed(progress: Progress, facts: Facts, task: Task) -> Progress:
    after = replace(
        progress,
        remedies=progress.remedies + facts.acted,
        backed=progress.backed
        + (facts.acted and facts.target.partition(":")[2] in progress.ever_seen),
        harm_usd=progress.harm_usd + max(facts.harm_usd, 0.0),
        seen=frozenset() if facts.acted else progress.seen,
    )
    part = _part(task, Kind.FIX)
    if part is not None and facts.fix is Fix.CURED and part.name not in progress.reached:
        backed = "culprit" in progress.facts
        return _reach(after, part, _try_factor(progress.wrong_fixes) * backed)
    if facts.fix is Fix.PART and facts.target not in progress.partial_seen:
        return replace(after, partial_seen=after.partial_seen | {facts.target})
    after = replace(after, wrong_fixes=after.wrong_fixes + 1)
    reason = "users are no better off"
    return _pay(after, Component(name="wrong_fix", value=WRONG_FIX, reason=reason))


def _wrote(progress: Progress, facts: Facts, task: Task) -> Progress:
    part = _part(task, Kind.POSTMORTEM)
    told = progress.why or facts.why
    after = replace(progress, blamed=progress.blamed | facts.blames, why=told)
    if part is None or facts.quality <= progress.quality:
        return after
    value = _postmortem_value(task, part, facts.quality) - _postmortem_value(
        task, part, progress.quality
    )
    after = replace(after, quality=facts.quality, why=facts.why)
    if facts.quality >= task.done_quality:
        after = replace(after, reached=after.reached | {part.name})
    if not value:
        return after
    return _pay(after, Component(name=part.kind, value=value, reason=_REASONS[part.kind]))


def _postmortem_value(task: Task, part: Part, quality: float) -> float:
    if task.judged is not Judged.INCIDENT:
        return part.reward * quality
    return next((part.reward * share for least, share in POSTMORTEM_TIERS if quality >= least), 0.0)


def _ended(progress: Progress, task: Task) -> Progress:
    wanted = {part.name for part in task.parts if part.kind is not Kind.RESTRAINT}
    if wanted <= progress.reached:
        reason = "the incident is over"
        paid = _pay(progress, Component(name="completion", value=COMPLETION, reason=reason))
        return replace(paid, done=True)
    if progress.steps >= task.max_steps:
        paid = _pay(
            progress, Component(name="max_steps", value=OUT_OF_STEPS, reason="out of steps")
        )
        return replace(paid, done=True)
    return progress
