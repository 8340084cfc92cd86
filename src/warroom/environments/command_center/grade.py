"""The grade: a pure function of shift, episode and bounds, which explains every point.

It reads the facts of the steps and the rules; it knows no world, no environment, no clock.
"""

from dataclasses import replace

from warroom.environments.command_center import rules
from warroom.environments.command_center.case import Case, cases_of
from warroom.environments.command_center.progress import Progress, Work
from warroom.environments.episode import Bounds, Component, Episode, Point, Restraint, Scorecard
from warroom.scenarios.scenario import Shift


def normalised(reward: float, bounds: Bounds) -> float:
    """Return a reward as a share of the reference's, 0 to 1."""
    return min(max(reward / bounds.reward, 0.0), 1.0) if bounds.reward > 0 else 0.0


def grade(shift: Shift, episode: Episode, bounds: Bounds) -> Scorecard:
    """Return what an episode is worth, with a reason for every point given or taken."""
    cases = cases_of(shift)
    progress, paid = folded(shift, episode)
    charge = charge_for_stopping(progress, cases)
    reward = episode.reward + sum(component.value for component in charge)
    points = [
        Point(
            part=f"{step}. {cases[at].ticket.id} {pay.name}",
            given=pay.value,
            of=max(pay.value, 0.0),
            reason=pay.reason,
            evidence=evidence,
        )
        for step, at, pay, evidence in paid
    ]
    points += [Point(part=c.name, given=c.value, of=0.0, reason=c.reason) for c in charge]
    share = normalised(reward, bounds)
    return Scorecard(
        score=share,
        normalised=share,
        reward=reward,
        steps=len(episode.steps),
        minutes=progress.minutes,
        points=tuple(points),
        incidents=len(cases),
        resolved=progress.resolved,
        restraint=_restraint(progress.work),
    )


Paid = tuple[int, int, Component, tuple[str, ...]]
"""A step's number, the incident it was about, a component, and the evidence it rests on."""


def folded(shift: Shift, episode: Episode) -> tuple[Progress, list[Paid]]:
    """Return the progress that an episode's facts add up to, and everything it paid."""
    cases = cases_of(shift)
    progress = rules.begun(cases, budget=shift.budget, sla_minutes=shift.sla_minutes)
    paid: list[Paid] = []
    for number, step in enumerate(episode.steps, start=1):
        progress = rules.advance(progress, step.facts, cases, tick=shift.sla_tick)
        evidence = tuple(item for _, ids in step.facts.evidence for item in ids)
        paid += [(number, step.facts.incident, pay, evidence) for pay in progress.pays]
    return progress, paid


def charge_for_stopping(progress: Progress, cases: tuple[Case, ...]) -> tuple[Component, ...]:
    """Return what stopping early costs: every open incident is left unresolved."""
    if progress.done:
        return ()
    return rules.left_open(replace(progress, pays=()), cases, but=None).pays


def _restraint(works: tuple[Work, ...]) -> Restraint:
    remedies = sum(work.remedies for work in works)
    return Restraint(
        false_positives=sum(work.wrong_remedies for work in works),
        harm_usd=round(sum(work.harm_usd for work in works), 2),
        remedies=remedies,
        backed_share=sum(work.backed for work in works) / remedies if remedies else 1.0,
        unneeded_escalations=sum(work.unneeded_escalations for work in works),
    )
