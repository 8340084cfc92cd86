"""The rules of command_center: what an action costs, what it pays, and when it is over.

One pure function, `advance`, folds an action and its facts into a `Progress` and says which
components it pays. Laws: everything positive is paid once an incident, and only after evidence;
closing pays in full only for work that was done; whatever is left open costs what a wrong closing
costs.
"""

from collections.abc import Callable
from dataclasses import replace

from warroom.environments.command_center import rubric
from warroom.environments.command_center.case import Case
from warroom.environments.command_center.progress import Cause, Ended, Facts, Progress, Remedy, Work
from warroom.environments.command_center.roles import Verb
from warroom.environments.episode import Component

LOOKS = (Verb.INSPECT_LOGS, Verb.INSPECT_METRICS, Verb.CONSULT_KB)


def begun(cases: tuple[Case, ...], *, budget: int, sla_minutes: int) -> Progress:
    """Return the progress of an episode in which nothing has been done."""
    return Progress(budget=budget, sla_minutes=sla_minutes, work=(Work(),) * len(cases))


def charged_minutes(verb: Verb | None, *, tick: int = 0) -> int:
    """Return how long an action takes; `tick` is what every action takes, if it is not 0."""
    return tick or (rubric.INVALID_MINUTES if verb is None else rubric.MINUTES[verb])


def advance(
    progress: Progress, facts: Facts, cases: tuple[Case, ...], *, tick: int = 0
) -> Progress:
    """Return the progress after one action; its `pays` are that step's components."""
    if progress.done:
        return replace(progress, pays=())
    took = charged_minutes(facts.verb, tick=tick)
    before = replace(
        progress,
        steps=progress.steps + 1,
        minutes=progress.minutes + took,
        budget=progress.budget - 1,
        sla_minutes=progress.sla_minutes - took,
        pays=(),
    )
    return _ended(_acted(before, facts, cases), cases)


def _pay(progress: Progress, name: str, value: float, reason: str) -> Progress:
    component = Component(name=name, value=value, reason=reason)
    return replace(progress, pays=(*progress.pays, component))


def _acted(progress: Progress, facts: Facts, cases: tuple[Case, ...]) -> Progress:
    if facts.verb is None:
        return _pay(progress, "invalid_action", rubric.INVALID, "not a valid action")
    cost = rubric.STEP_COST[facts.verb]
    after = _pay(progress, "step_cost", cost, "work takes time") if cost else progress
    if not facts.permitted:
        reason = f"{facts.actor} may not {facts.verb}"
        return _pay(after, "wrong_actor_penalty", rubric.WRONG_ACTOR, reason)
    work = after.work[facts.incident]
    begun = _with(after, facts, work._replace(steps=work.steps + 1))
    return _EFFECTS[facts.verb](begun, facts, cases[facts.incident])


def _with(progress: Progress, facts: Facts, work: Work) -> Progress:
    works = list(progress.work)
    works[facts.incident] = work
    return replace(progress, last=facts.incident, work=tuple(works))


def _looked(progress: Progress, facts: Facts, case: Case) -> Progress:
    """Fold in a look-up; a repeated one may find what was not there before, and is not paid."""
    assert facts.verb is not None
    work = progress.work[facts.incident]
    look = (facts.verb, facts.target)
    is_repeat = look in work.looks
    new = [name for name in facts.shown if name not in work.clues]
    paid = 0 if is_repeat else min(len(new), max(rubric.CLUES_PAID - len(work.clues), 0))
    evidence = tuple((name, ids) for name, ids in facts.evidence if name in new)
    after = _with(
        progress,
        facts,
        work._replace(
            clues=work.clues | set(new),
            evidence=(*work.evidence, *evidence),
            looks=work.looks | {look},
        ),
    )
    if paid:
        reason = f"{paid} new fact{'s' * (paid > 1)}"
        after = _pay(after, "clue_bonus", rubric.CLUE * paid, reason)
    if is_repeat:
        reason = "looked up before, and nothing was changed since"
        after = _pay(after, "repeated_lookup_penalty", rubric.REPEATED_LOOKUP, reason)
    return after


def _handed_off(progress: Progress, facts: Facts, case: Case) -> Progress:
    work = progress.work[facts.incident]
    right = facts.is_owner and not work.handed_off
    after = _with(
        progress,
        facts,
        work._replace(handed_off=True, right_owner=work.right_owner or right),
    )
    if right:
        return _pay(after, "handoff_correct", rubric.HANDOFF_CORRECT, "they take it on")
    reason = "it was handed off before" if work.handed_off else "they hand it back"
    return _pay(after, "handoff_wrong", rubric.HANDOFF_WRONG, reason)


def _remedied(progress: Progress, facts: Facts, case: Case) -> Progress:
    """Fold in a fix or a rollback; both are paid by what became of users."""
    work = progress.work[facts.incident]
    heals = facts.remedy is Remedy.HEALED and not work.healed and not case.is_calm
    is_part = facts.remedy is Remedy.PART and facts.target not in work.parts and not work.healed
    after = _with(
        progress,
        facts,
        work._replace(
            healed=work.healed or heals,
            touched=work.touched or facts.acted,
            looks=frozenset() if facts.acted else work.looks,
            parts=work.parts | {facts.target} if is_part else work.parts,
            wrong_remedies=work.wrong_remedies + (not heals and not is_part),
            remedies=work.remedies + facts.acted,
            backed=work.backed + (facts.acted and bool(work.clues)),
            harm_usd=work.harm_usd + max(facts.harm_usd, 0.0),
        ),
    )
    if is_part:
        return after
    if heals and not work.clues:
        return after  # a lucky guess heals, and earns nothing
    name, value, reason = _pay_of_remedy(facts, heals=heals)
    return _pay(after, name, value, reason)


def _pay_of_remedy(facts: Facts, *, heals: bool) -> tuple[str, float, str]:
    if facts.verb is Verb.ROLLBACK:
        if heals:
            return "rollback_effective", rubric.ROLLBACK_EFFECTIVE, "users recovered"
        return "rollback_ineffective", rubric.ROLLBACK_INEFFECTIVE, "users are no better off"
    if heals:
        return "mitigation_correct", rubric.MITIGATION_CORRECT, "users recovered"
    if facts.remedy is Remedy.NONE:
        return "mitigation_empty", rubric.MITIGATION_EMPTY, "no remedy was named"
    return "mitigation_wrong", rubric.MITIGATION_WRONG, "users are no better off"


def _escalated(progress: Progress, facts: Facts, case: Case) -> Progress:
    work = progress.work[facts.incident]
    needed = case.needs_escalation and not work.escalated
    after = _with(
        progress,
        facts,
        work._replace(
            escalated=True,
            unneeded_escalations=work.unneeded_escalations + (not needed),
        ),
    )
    if needed:
        return _pay(after, "escalation_needed", rubric.ESCALATION_NEEDED, "they had to know")
    return _pay(
        after, "escalation_not_needed", rubric.ESCALATION_NOT_NEEDED, "nobody had to be woken"
    )


def _noted(progress: Progress, facts: Facts, case: Case) -> Progress:
    work = progress.work[facts.incident]
    if facts.is_empty:
        return _pay(progress, "postmortem_empty", rubric.POSTMORTEM_EMPTY, "there is no text")
    after = _with(
        progress,
        facts,
        work._replace(why=facts.why, noted=True, logged=work.logged or facts.is_good_note),
    )
    if facts.is_good_note and not work.logged and work.clues:
        return _pay(after, "postmortem_logged", rubric.POSTMORTEM_LOGGED, "it is on record")
    return after


def _closed(progress: Progress, facts: Facts, case: Case) -> Progress:
    work = progress.work[facts.incident]
    is_well = not work.touched if case.is_calm else work.healed
    has_facts = len(work.clues) >= case.clues_required
    has_note = work.logged or not case.postmortem_required
    is_right = facts.cause is Cause.RIGHT
    complete = is_right and is_well and has_facts and has_note
    after = _with(progress, facts, work._replace(closed=True, resolved=complete))
    if not is_right:
        after = _tiered(after, case, "closure_wrong", rubric.CLOSURE_WRONG, "that was not it")
    elif complete:
        after = _complete(after, case, work, par=facts.par)
    else:
        after = _tiered(
            after, case, "closure_unsupported", rubric.CLOSURE_UNSUPPORTED, "work is missing"
        )
        for missing, name, value, reason in (
            (not is_well, "closure_no_mitigation", rubric.CLOSURE_NO_MITIGATION,
             "users are not well" if not case.is_calm else "something was touched"),
            (not has_facts, "closure_under_investigated", rubric.CLOSURE_UNDER_INVESTIGATED,
             "too few facts were found"),
            (not has_note, "postmortem_missing", rubric.POSTMORTEM_MISSING,
             "a post-mortem was required"),
        ):  # fmt: skip
            after = _pay(after, name, value, reason) if missing else after
    if not is_well and not case.is_calm:
        after = _tiered(after, case, "reopened", rubric.REOPENED, "users are not well")
    return after


def _tiered(progress: Progress, case: Case, name: str, value: float, reason: str) -> Progress:
    return _pay(progress, name, value * case.multiplier, f"{reason}; tier {case.tier}")


def _complete(progress: Progress, case: Case, work: Work, *, par: int) -> Progress:
    after = _tiered(progress, case, "closure_correct", rubric.CLOSURE_CORRECT, "cause found")
    reason = "nothing was touched" if case.is_calm else "users are well"
    after = _pay(after, "closure_mitigation_bonus", rubric.CLOSURE_MITIGATION, reason)
    if case.postmortem_required:
        after = _pay(after, "postmortem_bonus", rubric.POSTMORTEM_BONUS, "it is on record")
    steps = work.steps
    if steps <= par:
        return _pay(after, "speed_bonus", rubric.SPEED_AT_PAR, f"{steps} actions, par {par}")
    if steps <= rubric.NEAR_PAR * par:
        return _pay(after, "speed_bonus", rubric.SPEED_NEAR_PAR, f"{steps} actions, par {par}")
    return after


_EFFECTS: dict[Verb, Callable[[Progress, Facts, Case], Progress]] = {
    **dict.fromkeys(LOOKS, _looked),
    Verb.NEGOTIATE_HANDOFF: _handed_off,
    Verb.APPLY_FIX: _remedied,
    Verb.ROLLBACK: _remedied,
    Verb.ESCALATE: _escalated,
    Verb.SUBMIT_POSTMORTEM: _noted,
    Verb.CLOSE_INCIDENT: _closed,
}


def _ended(progress: Progress, cases: tuple[Case, ...]) -> Progress:
    if progress.current == len(cases):
        return replace(progress, ended=Ended.COMPLETED)
    last = cases[progress.last]
    still_open = not progress.work[progress.last].closed
    if progress.sla_minutes <= 0:
        after = replace(progress, ended=Ended.SLA)
        after = _tiered(after, last, "sla_exhausted", rubric.SLA_EXHAUSTED, "the clock ran out")
    elif progress.budget <= 0:
        after = replace(progress, ended=Ended.BUDGET)
        after = _pay(after, "budget_exhausted", rubric.BUDGET_EXHAUSTED, "the budget is spent")
    else:
        return progress
    return left_open(after, cases, but=progress.last if still_open else None)


def left_open(progress: Progress, cases: tuple[Case, ...], *, but: int | None) -> Progress:
    """Charge for incidents that are still open, as one component; `but` has been charged for."""
    left = [
        case
        for number, (case, work) in enumerate(zip(cases, progress.work, strict=True))
        if not work.closed and number != but
    ]
    if not left:
        return progress
    value = rubric.UNRESOLVED * sum(case.multiplier for case in left)
    return _pay(progress, "unresolved", value, f"{len(left)} left open")
