"""The grade: a pure function of shift, episode and bounds, which explains every point.

It reads the facts of the steps and the rules; it knows no world, no environment, no clock.
"""

from warroom.environments.episode import Bounds, Episode, Point, Restraint, Scorecard
from warroom.environments.incident_response import rules
from warroom.environments.incident_response.progress import Progress
from warroom.environments.incident_response.tasks import Kind, Part, Task, task_of
from warroom.scenarios.scenario import Shift

UNTOUCHED = 0.01
_ENDS = (Kind.FIX, Kind.RESTRAINT)  # what makes a good end of an incident


def grade(shift: Shift, episode: Episode, bounds: Bounds) -> Scorecard:
    """Return what an episode is worth, with a reason for every point given or not given."""
    task = task_of(shift.scenarios[0])
    progress = folded(episode, task)
    score = rules.score(progress, task)
    span = bounds.score - UNTOUCHED
    return Scorecard(
        score=score,
        normalised=min(max((score - UNTOUCHED) / span, 0.0), 1.0) if span > 0 else 0.0,
        reward=episode.reward + charge_for_stopping(progress),
        steps=len(episode.steps),
        minutes=episode.steps[-1].minute if episode.steps else 0,
        points=tuple(
            _point(part, share, progress) for part, share in rules.earned_parts(progress, task)
        ),
        incidents=int(any(part.kind in _ENDS for part in task.parts)),
        resolved=int(_is_resolved(progress, task)),
        restraint=_restraint(progress, task),
    )


def _is_resolved(progress: Progress, task: Task) -> bool:
    """Whether users recovered, or nothing was touched where nothing was broken."""
    return any(
        share > 0.0 if part.kind is Kind.RESTRAINT else part.name in progress.reached
        for part, share in rules.earned_parts(progress, task)
        if part.kind in _ENDS
    )


def folded(episode: Episode, task: Task) -> Progress:
    """Return the progress that an episode's facts add up to."""
    progress = Progress()
    for step in episode.steps:
        progress = rules.advance(progress, step.facts, task)
    return progress


def charge_for_stopping(progress: Progress) -> float:
    """Return what stopping early costs: the same as running out of steps."""
    return 0.0 if progress.done else rules.OUT_OF_STEPS


def _point(part: Part, share: float, progress: Progress) -> Point:
    evidence = dict(progress.evidence).get(part.fact, ()) if part.kind is Kind.FACT else ()
    return Point(
        part=part.name,
        given=part.weight * share,
        of=part.weight,
        reason=_reason(part, share, progress),
        evidence=evidence,
    )


def _reason(part: Part, share: float, progress: Progress) -> str:
    tried = {Kind.ESCALATION: progress.wrong_teams, Kind.FIX: progress.wrong_fixes}
    match part.kind:
        case Kind.FACT:
            return f"{part.fact} was seen" if share else f"{part.fact} was never looked at"
        case Kind.CASCADE:
            return "origin looked at after a victim" if share else "origin not traced from a victim"
        case Kind.CONFIRM:
            return "confirmed by a second look" if share else "the suspicion was never confirmed"
        case Kind.ESCALATION | Kind.FIX:
            what = "right team" if part.kind is Kind.ESCALATION else "users recovered"
            if part.name not in progress.reached:
                return f"never: {what}; wrong tries: {tried[part.kind]}"
            if share == 1.0:
                return what
            if "culprit" not in progress.facts:
                return f"{what}, but with no evidence about the culprit"
            return f"{what}, after wrong tries ({tried[part.kind]}) or before there was evidence"
        case Kind.POSTMORTEM:
            return "; ".join(progress.why) or "none filed"
        case Kind.RESTRAINT:
            return "nothing was touched" if share else "something was touched, or nothing was said"


def _restraint(progress: Progress, task: Task) -> Restraint:
    return Restraint(
        false_positives=progress.wrong_fixes + progress.wrong_teams,
        harm_usd=round(progress.harm_usd, 2),
        remedies=progress.remedies,
        backed_share=progress.backed / progress.remedies if progress.remedies else 1.0,
        unneeded_escalations=progress.wrong_teams,
    )
