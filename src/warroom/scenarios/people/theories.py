"""Wrong theories: what somebody is sure of, and is mistaken about.

A theory blames an innocent change, or a service that is merely loud, for a mechanism that could
have struck it. It never blames the root, and never the mechanism that is at work.
"""

from dataclasses import dataclass

from warroom.scenarios.people.gauges import Feel, Gauge, feel_of, gauges_of
from warroom.scenarios.people.person import Person
from warroom.scenarios.people.stage import Stage
from warroom.scenarios.scenario import Change
from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.knobs import Carrier
from warroom.world.noise import pick, shuffled
from warroom.world.world import fits

RECENT_MIN = 120  # changes older than this come to nobody's mind
_CARRIERS: dict[str, frozenset[Carrier]] = {
    "deploy": frozenset({Carrier.RELEASE, Carrier.CANARY}), "config": frozenset({Carrier.CONFIG}),
    "flag": frozenset({Carrier.FLAG}), "job": frozenset({Carrier.JOB, Carrier.SESSION}),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Theory:
    """What `person` is sure of: `phrase` at `service`, since `change` if there was one.

    `remedy` is what would help if it were true (`verb:service`), or empty. `gauge` is what shows
    that the service is fine, or no worse than others. `says` are the minutes and words of who has
    words of an author's own.
    """

    person: Person
    service: str
    mechanism: str
    phrase: str
    change: Change | None
    remedy: str
    gauge: Gauge
    says: tuple[tuple[int, str], ...] = ()


def theories_of(stage: Stage, count: int, shunned: frozenset[Family]) -> tuple[Theory, ...]:
    """Return up to `count` wrong theories, the likeliest to be believed first."""
    suspects = _suspects(stage)
    found: list[Theory] = []
    for number, (service, change) in enumerate(suspects[:count]):
        fault = _mechanism(stage, service, change, shunned)
        if fault is not None:
            person = stage.cast.seniors[number % len(stage.cast.seniors)]
            found.append(_theory(stage, person, service, change, fault))
    return tuple(found)


def _suspects(stage: Stage) -> list[tuple[str, Change | None]]:
    """Return who could be blamed: changed lately, or loud; each service once, never the root."""
    truth = stage.scenario.truth
    onset = stage.company.onset_min
    changed = [(c.service, c) for c in stage.changes()
               if onset - RECENT_MIN <= c.minute and c.id != truth.culpable_change]  # fmt: skip
    changed.sort(key=lambda pair: abs(pair[1].minute - onset))
    loud: list[tuple[str, Change | None]] = [(service, None) for service, _ in stage.loud]
    mixed = shuffled([*changed[:2], *loud[:3]], stage.scenario.address, "suspects")
    first = {service: (service, change) for service, change in reversed(mixed)}
    guilty = {truth.root, truth.other}
    return [pair for service, pair in reversed(list(first.items())) if service not in guilty]


def _mechanism(
    stage: Stage, service: str, change: Change | None, shunned: frozenset[Family]
) -> Fault | None:
    kind = stage.company.topology.service(service).kind
    options = [
        fault
        for fault in FAULTS.values()
        if kind in fault.kinds
        and fault.id != stage.scenario.truth.mechanism
        and fault.family not in shunned
        and fault.family is not Family.FALSE_ALARM
    ]
    alike = [fault for fault in options if _alike(feel_of(fault.effects), stage.feel)]
    options = alike or options
    kind_of_change = change.text.partition(" ")[0] if change else ""
    wanted = _CARRIERS.get(kind_of_change, frozenset[Carrier]())
    fitting = [fault for fault in options if fault.carrier in wanted] or options
    return pick(fitting, stage.scenario.address, "theory", service) if fitting else None


def _alike(one: Feel, other: Feel) -> bool:
    """Whether two things that users notice could be taken for each other."""
    plain = {Feel.ERRORS, Feel.SLOW, Feel.RED}
    return one is other or {one, other} <= plain


def _theory(
    stage: Stage, person: Person, service: str, change: Change | None, fault: Fault
) -> Theory:
    truth = FAULTS.get(stage.scenario.truth.mechanism)
    true_words = truth.phrases if truth else ()
    phrases = [p for p in fault.phrases if not any(word in p or p in word for word in true_words)]
    verb = fault.cures[0].partition("+")[0] if fault.cures else ""
    return Theory(
        person=person,
        service=service,
        mechanism=fault.id,
        phrase=pick(phrases or fault.phrases[:1], stage.scenario.address, "phrase", service),
        change=change,
        remedy=f"{verb}:{service}" if fits(verb, service, stage.company.topology) else "",
        gauge=gauges_of(stage.company.topology, service)[0],
    )
