"""What people did before an episode starts: wrong tries first, then what cures.

A `Move` is a remedy or a message. Nothing is believed here: each try is judged in the world before
it is made (`healing.outcomes`), so a wrong one really does not heal and the last really does.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from warroom.errors import Unprovable
from warroom.scenarios.build import remedies_of
from warroom.scenarios.people.stage import Stage
from warroom.scenarios.people.theories import Theory
from warroom.world.healing import Outcome, Plan, feeling, horizon_min, outcomes
from warroom.world.noise import shuffled
from warroom.world.remedies import BY_VERB
from warroom.world.world import World, fits

# Minutes from the page to the cure, as quantiles: log-normal, but over within an afternoon, because
# demand is only known to be borne so long.
CURED_AFTER_MIN = (14, 19, 24, 29, 35, 42, 50, 60, 74, 100)
TRIES = (0, 1, 1, 1, 1, 2, 2, 2, 3, 3)  # wrong ones, as equally likely
LAST_TRY_BEFORE_CURE_MIN = 6
APART_S = 40  # between the parts of a cure that needs several


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What somebody did at a time: a `remedy` (`verb:service`) or a `message`, never both.

    `at_s` are seconds since the scenario's first minute; a remedy takes hold with its minute.
    """

    at_s: int
    person: str
    remedy: str = ""
    message: str = ""

    @property
    def minute(self) -> int:
        """Return the minute in which it happened."""
        return self.at_s // 60


def tries_of(stage: Stage) -> int:
    """Return how many wrong tries are meant; the world may allow fewer."""
    return TRIES[int(stage.chance("tries") * len(TRIES))]


def stated_at(stage: Stage, count: int) -> tuple[int, ...]:
    """Return at which minutes wrong theories are stated."""
    minute, found = stage.page_min + 2, list[int]()
    for number in range(count):
        found.append(minute + int(stage.chance("stated", number) * 3))
        minute = found[-1] + 7 + int(stage.chance("apart", number) * 9)
    return tuple(found)


def response_of(stage: Stage, theories: tuple[Theory, ...], times: tuple[int, ...]) -> list[Move]:
    """Return the remedies that were tried, the last of which cure.

    Raises:
        Unprovable: nothing that is said to cure does so here.
    """
    wrong = _wrong_tries(stage, theories, times)
    for must_hurt in (True, False):
        for count in range(len(wrong), -1, -1):  # a try may have spoiled the cure: it was not made
            cure = _cure(stage, wrong[:count], must_hurt=must_hurt)
            if cure:
                return wrong[:count] + cure
    raise Unprovable(f"{stage.scenario.address}: no cure heals after {stage.page_min} min")


def _wrong_tries(stage: Stage, theories: tuple[Theory, ...], times: tuple[int, ...]) -> list[Move]:
    world, found = stage.world.fork(), list[Move]()
    wanted = tries_of(stage)
    for theory, stated in zip(theories, times, strict=True):
        if len(found) == wanted:
            break
        minute = stated + 2 + int(stage.chance("tried", stated) * 3)
        made = {move.remedy for move in found}
        options = [a for a in _tempting(stage, theory) if a not in made]
        remedy = _first_that_fails(stage, world, options, minute)
        if remedy:
            _apply(world, remedy, minute)
            is_theirs = remedy.endswith(f":{theory.service}")
            person = theory.person if is_theirs else stage.cast.oncall
            found.append(Move(at_s=minute * 60, person=person.name, remedy=remedy))
    return found


def _tempting(stage: Stage, theory: Theory) -> list[str]:
    """Return what somebody would try on a theory: its own remedy, what looks right, a restart."""
    topology = stage.company.topology
    trouble = stage.scenario.troubles[0]
    looks_right = [a for w in trouble.fault.tempting for a in remedies_of(w, trouble.strike)]
    looks_right = shuffled(looks_right, stage.scenario.address, "tempting", theory.service)
    restart = f"restart:{theory.service}"
    options = [theory.remedy, restart, *looks_right]
    if stage.chance("looks right", theory.service) < 0.4:
        options = [*looks_right, theory.remedy, restart]
    return [a for a in options if a and fits(*_parted(a), topology)]


def _first_that_fails(stage: Stage, world: World, options: list[str], minute: int) -> str:
    """Return the first of some remedies that does not heal and ruins nothing."""
    plans: list[Plan] = [_plan((address,)) for address in options]
    verdicts = outcomes(world, plans, minute=minute, horizon=_horizon(stage)) if plans else []
    for address, verdict in zip(options, verdicts, strict=True):
        if verdict.outcome is not Outcome.HEALED:
            return address
    return ""


def _cure(stage: Stage, wrong: list[Move], *, must_hurt: bool) -> list[Move]:
    """Return the cure that heals after some wrong tries, or nothing.

    `must_hurt`: users must feel it just then, not enjoy what a wrong try has hidden for a while.
    """
    world = stage.world.fork()
    for move in wrong:
        _apply(world, move.remedy, move.minute)
    cures = shuffled(stage.scenario.truth.cures, stage.scenario.address, "cure")
    for minute in _cure_minutes(stage, wrong):
        just_then = feeling(world, range(minute - 2, minute))
        if must_hurt and just_then.is_well.any():
            continue
        verdicts = outcomes(world, [_plan(c) for c in cures], minute=minute,
                            horizon=_horizon(stage))  # fmt: skip
        for cure, verdict in zip(cures, verdicts, strict=True):
            if verdict.outcome is Outcome.HEALED:
                owner = stage.cast.owner.name
                return [Move(at_s=minute * 60 + min(part * APART_S, 59), person=owner, remedy=a)
                        for part, a in enumerate(cure)]  # fmt: skip
    return []


def _cure_minutes(stage: Stage, wrong: list[Move]) -> Iterator[int]:
    """Yield when a cure might have come: as drawn, or as soon as possible."""
    drawn = CURED_AFTER_MIN[int(stage.chance("cured") * len(CURED_AFTER_MIN))]
    last = wrong[-1].minute if wrong else stage.page_min
    yield max(stage.page_min + drawn, last + LAST_TRY_BEFORE_CURE_MIN)
    yield last + LAST_TRY_BEFORE_CURE_MIN


def _horizon(stage: Stage) -> int:
    return horizon_min(onset_min=stage.company.onset_min, page_min=stage.page_min)


def _parted(address: str) -> tuple[str, str]:
    verb, _, service = address.partition(":")
    return verb, service


def _plan(addresses: tuple[str, ...]) -> Plan:
    return tuple((BY_VERB[verb], service) for verb, service in map(_parted, addresses))


def _apply(world: World, address: str, minute: int) -> None:
    verb, service = _parted(address)
    world.apply(BY_VERB[verb], service, minute=minute)
