"""The grade: a pure function of shift, episode and bounds, which explains every point.

It reads the facts of the steps, the rules and the incident's answer.
"""

from warroom.environments.episode import Bounds, Episode, Point, Restraint, Scorecard
from warroom.environments.postmortem_writer import rules
from warroom.environments.postmortem_writer.document import document_of
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.rules import Facts, Progress
from warroom.environments.postmortem_writer.tasks import Task, task_named, tier_of
from warroom.scenarios.scenario import Shift


def grade(shift: Shift, episode: Episode, bounds: Bounds) -> Scorecard:
    """Return what an episode is worth; one that was never submitted is worth nothing."""
    task = task_named(tier_of(shift.address))
    progress = folded(episode, task)
    case = dossier_of(shift.scenarios[0]).case
    document = document_of(tuple(step.facts for step in episode.steps))
    judged = graded(document, case)
    windows = [case.windows[number] for number in document.windows]
    deciding = {item for window in windows if window.decides for item in window.evidence}
    returned = (item for step in episode.steps for item in step.facts.evidence)
    evidence = tuple(dict.fromkeys(item for item in returned if item in deciding))
    charge = () if progress.done else rules.ended(progress, Facts(kind=None)).pays
    return Scorecard(
        score=progress.grade,
        normalised=min(progress.grade / bounds.score, 1.0) if bounds.score > 0 else 0.0,
        reward=episode.reward + sum(component.value for component in charge),
        steps=len(episode.steps),
        minutes=0,
        points=tuple(
            Point(
                part=part.name,
                given=part.weight * part.given if progress.done else 0.0,
                of=part.weight,
                reason=part.why,
                evidence=evidence if part.name == "root_cause" else (),
            )
            for part in judged.parts
        ),
        incidents=0,
        resolved=0,
        restraint=Restraint(false_positives=progress.misses),
    )


def folded(episode: Episode, task: Task) -> Progress:
    """Return the progress that an episode's facts add up to."""
    progress = Progress()
    for step in episode.steps:
        progress = rules.advance(progress, step.facts, task)
    return progress
