"""How good a post-mortem is, 0 to 1, by the rules of the task it was written for."""

from dataclasses import dataclass

from warroom.claims import Claim
from warroom.environments.answers import answer_of
from warroom.environments.checks import (
    MOST_BLAMED_MECHANISMS,
    MOST_BLAMED_SERVICES,
    Answer,
    Check,
    blamed_mechanisms,
    blamed_services,
    cause,
    claims_of,
    coverage,
    linked,
)
from warroom.environments.incident_response.tasks import Judged, Task
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.vocabulary import vocabulary_of

KEYWORDS, LINKS = 0.4, 0.6
CAP_NO_CLAIM, CAP_SHORT, CAP_NO_REMEDY, CAP_GUESSING = 0.3, 0.5, 0.5, 0.0
RECORDED_SERVICE, RECORDED_FAMILY, RECORDED_EVIDENCE = 0.5, 0.25, 0.25  # of the write-up's weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a write-up is worth, the reasons, one line each, and what it blames.

    That is mechanisms where the world is ours, and services on a recording.
    """

    quality: float
    why: tuple[str, ...]
    blames: frozenset[str] = frozenset()


def read_writeup(
    text: str,
    scenario: Scenario,
    task: Task,
    *,
    facts: frozenset[str],
    remedied: bool,
    blamed: frozenset[str] = frozenset(),
) -> Reading:
    """Return what a write-up is worth, given the facts its writer had seen and blamed by then."""
    match task.judged:
        case Judged.NONE:
            return Reading(quality=0.0, why=("this task asks for no write-up",))
        case Judged.INCIDENT:
            return _incident(text, scenario, task, remedied, blamed)
        case Judged.CALM:
            return _calm(text, scenario, facts)
        case Judged.RECORDED:
            return _recorded(text, scenario, facts, blamed)


def _incident(
    text: str, scenario: Scenario, task: Task, remedied: bool, before: frozenset[str]
) -> Reading:
    """Read a write-up of an incident; a suspicion a page is a list of suspicions."""
    claims = claims_of(text, vocabulary_of(scenario))
    answer = answer_of(scenario)
    own = blamed_mechanisms(claims) - answer.besides - answer.goes_with
    checks = linked(claims, answer)
    covered = coverage(claims, task.keywords)
    links = sum(check.holds for check in checks) / len(checks)
    quality = KEYWORDS * covered + LINKS * links if task.keywords else links
    why = [f"concepts covered {covered:.0%}"] if task.keywords else []
    why += [_told(check) for check in checks]
    for cap, applies, reason in (
        (CAP_NO_CLAIM, links == 0, "no claim links anything"),
        (CAP_SHORT, len(text.split()) < task.least_words, f"under {task.least_words} words"),
        (CAP_NO_REMEDY, not remedied, "written before any remedy"),
        (CAP_GUESSING, len(own | before) > MOST_BLAMED_MECHANISMS, "one suspicion after another"),
    ):
        if applies and quality > cap:
            quality = cap
            why.append(f"capped at {cap:g}: {reason}")
    return Reading(quality=round(quality, 10), why=tuple(why), blames=own)


def _told(check: Check) -> str:
    return f'{check.name}: "{check.said}"' if check.holds else f"{check.name}: not linked"


def _calm(text: str, scenario: Scenario, facts: frozenset[str]) -> Reading:
    claims = claims_of(text, vocabulary_of(scenario))
    mechanism = scenario.truth.mechanism
    said = next((c.text for c in claims if c.asserted and mechanism in c.mechanisms), "")
    others = {name for c in claims if c.asserted for name in c.mechanisms} - {mechanism}
    if "deciding" not in facts:
        return Reading(quality=0.0, why=("nothing was seen that shows it",))
    if not said or others:
        return Reading(quality=0.0, why=("it does not say that there was no incident",))
    return Reading(quality=1.0, why=(f'no incident: "{said}"',))


def _recorded(
    text: str, scenario: Scenario, facts: frozenset[str], before: frozenset[str]
) -> Reading:
    """Read a write-up of a recording; whoever blames one service after another blames them all."""
    claims = claims_of(text, vocabulary_of(scenario))
    truth = scenario.truth
    own = blamed_services(claims)
    blamed = own | before
    if truth.root not in own or len(blamed) > MOST_BLAMED_SERVICES:
        why = f"blames {', '.join(sorted(blamed)) or 'no service'}"
        return Reading(quality=0.0, why=(why,), blames=own)
    share = 1.0 / len(blamed)
    family = _family(claims, truth.root, truth.family)
    evidence = "culprit" in facts and any(
        claim.asserted and truth.root in claim.services and claim.mentions(word)
        for claim in claims
        for word in evidence_words(scenario)
    )
    service = RECORDED_SERVICE if truth.family else RECORDED_SERVICE + RECORDED_FAMILY
    quality = share * (service + RECORDED_FAMILY * family + RECORDED_EVIDENCE * evidence)
    why = (
        f"blames {truth.root}" + (f" among {len(blamed)}" if len(blamed) > 1 else ""),
        f"family of fault {'right' if family else 'not asked' if not truth.family else 'missing'}",
        f"evidence {'cited' if evidence else 'neither seen nor cited'}",
    )
    return Reading(quality=round(quality, 10), why=why, blames=own)


def _family(claims: tuple[Claim, ...], root: str, family: str) -> bool:
    answer = Answer(root=root, mechanism=family, sufferers=(), remedies=(), themes=())
    return bool(family) and bool(cause(claims, answer))


def evidence_words(scenario: Scenario) -> tuple[str, ...]:
    """Return the words for what strays at the root of a recorded scenario.

    They come from the names of its series (`latency_p99_s`) and from having errors in its log.
    """
    ids = [item.split(":") for item in scenario.truth.fact("culprit").evidence]
    words = {key[-1].removeprefix("client_").split("_")[0] for key in ids if key[0] == "metric"}
    if any(key[0] == "log" for key in ids):
        words |= {"exception", "error"}
    return tuple(sorted(words))
