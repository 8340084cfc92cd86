"""What a role sees: its own look-ups, the channel, and the board that is public."""

from warroom.environments.command_center.case import Case
from warroom.environments.command_center.desk import Desk
from warroom.environments.command_center.progress import Progress, Work
from warroom.environments.command_center.roles import ALLOWED, ROLLBACKS, Role, Verb
from warroom.environments.command_center.wire import Observation, Queued, Said
from warroom.environments.episode import Component
from warroom.scenarios.scenario import Shift
from warroom.world.remedies import BY_VERB

MOST_SAID = 40  # lines of the channel that are shown
NOBODY = "EOF"  # the incident of a finished episode
REMEDIES: dict[str, list[str]] = {
    str(Verb.APPLY_FIX): sorted(verb for verb in BY_VERB if verb not in ROLLBACKS),
    str(Verb.ROLLBACK): sorted(ROLLBACKS),
}
VERBS, TEAMS = [str(verb) for verb in Verb], [str(role) for role in Role]
OWNER_RULE = (
    "Who owns an incident: our own change or component, in code, configuration or data, is the "
    "investigator's; a vendor, a purchase, a certificate, a quota, a network or a machine that we "
    "rent is the ops manager's; a signal that is wrong, with nothing broken behind it, is triage's."
)
ESCALATION_RULE = (
    "Escalate what hits 50,000 users or $800 a minute, or needs a post-mortem; nothing else."
)


def queue_of(shift: Shift, cases: tuple[Case, ...], progress: Progress) -> list[Queued]:
    """Return the public board."""
    return [
        Queued(
            incident_id=case.ticket.id,
            title=scenario.title,
            customer_tier=case.tier,
            affected_users_estimate=case.ticket.users,
            revenue_impact_usd_per_min=case.ticket.usd_per_min,
            postmortem_required=case.postmortem_required,
            status=_status(work),
        )
        for scenario, case, work in zip(shift.scenarios, cases, progress.work, strict=True)
    ]


def _status(work: Work) -> str:
    if not work.closed:
        return "open"
    return "resolved" if work.resolved else "failed"


def observed(
    view: Role,
    number: int,
    message: str,
    *,
    shift: Shift,
    cases: tuple[Case, ...],
    desks: tuple[Desk, ...],
    progress: Progress,
    channel: tuple[Said, ...],
    pays: tuple[Component, ...],
) -> Observation:
    """Return what a role sees of an incident; past the last one there is nothing to act on."""
    over = progress.done or number >= len(cases)
    at = min(number, len(cases) - 1)
    case, desk, scenario, work = cases[at], desks[at], shift.scenarios[at], progress.work[at]
    return Observation(
        view=view,
        incident_id=NOBODY if over else case.ticket.id,
        incident_title="" if over else scenario.title,
        incident_description="" if over else scenario.description,
        incident_category="" if over else case.ticket.category,
        incident_difficulty=shift.name,
        customer_tier=case.tier,
        affected_users_estimate=0 if over else case.ticket.users,
        revenue_impact_usd_per_min=0.0 if over else case.ticket.usd_per_min,
        postmortem_required=case.postmortem_required and not over,
        available_actions=[] if over else VERBS,
        available_teams=[] if over else TEAMS,
        allowed_actors_by_action=ALLOWED,
        remedies=REMEDIES,
        visible_signals=[] if over else desk.alerts(progress.minutes),
        investigation_targets=_targets(desk, over=over),
        playbook_hints=_hints(desk),
        findings=desk.findings(view),
        terminal_output=message,
        channel=list(channel[-MOST_SAID:]),
        queue=queue_of(shift, cases, progress),
        budget_remaining=max(progress.budget, 0),
        sla_minutes_remaining=max(progress.sla_minutes, 0),
        incidents_remaining=sum(not work.closed for work in progress.work),
        episode_step=progress.steps,
        incident_step=work.steps,
        clues_found=len(work.clues),
        mitigation_applied=work.touched,
        postmortem_submitted=work.noted,
        reward_components=_summed(pays),
        last_action_notes=[f"{pay.name} {pay.value:+.2f}: {pay.reason}" for pay in pays],
        done=progress.done,
        reward=sum((pay.value for pay in pays), 0.0),
    )


def _targets(desk: Desk, *, over: bool) -> dict[str, list[str]]:
    if over:
        return {"logs": [], "metrics": [], "kb": []}
    services = list(desk.services)
    return {"logs": services, "metrics": services, "kb": sorted(desk.articles)}


def _hints(desk: Desk) -> list[str]:
    titles = [f"{article.id}: {article.title}" for _, article in sorted(desk.articles.items())]
    return [OWNER_RULE, ESCALATION_RULE, *titles]


def _summed(pays: tuple[Component, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    for pay in pays:
        found[pay.name] = found.get(pay.name, 0.0) + pay.value
    return found
