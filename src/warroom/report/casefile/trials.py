"""What each remedy that somebody might try really does: computed in worlds of its own."""

from warroom.report.casefile.case import Trial, Why
from warroom.report.casefile.hurt import well_from
from warroom.scenarios.build import remedies_of
from warroom.scenarios.prove import REMEDY_AFTER_MIN
from warroom.scenarios.scenario import Change
from warroom.scenarios.scene import Live
from warroom.world.healing import Plan, feeling, horizon_min, outcomes
from warroom.world.noise import rounded
from warroom.world.remedies import BY_VERB, Remedy
from warroom.world.world import World, fits

MOST_INNOCENT = 3  # innocent changes, the nearest to onset, that somebody might take back
UNDONE_BY = {"config": "revert_config", "flag": "disable_flag"}  # by how the change log begins


def trials(scene: Live) -> tuple[Trial, ...]:
    """Return what comes of the cures, of half a cure, and of what looks right and is not."""
    at = scene.page_min + REMEDY_AFTER_MIN
    horizon = horizon_min(onset_min=scene.world.company.onset_min, page_min=scene.page_min)
    tried = _candidates(scene)
    plans = [tuple(_step(address) for address in addresses) for addresses in tried]
    verdicts = outcomes(scene.world, plans, minute=at, horizon=horizon)
    found: list[Trial] = []
    for (addresses, (why, change)), plan, verdict in zip(
        tried.items(), plans, verdicts, strict=True
    ):
        well_after, bad = _watched(scene.world, plan, range(at, at + horizon))
        trial = Trial(
            remedies=addresses,
            why=why,
            change=change,
            outcome=verdict.outcome,
            saved_usd=rounded(-verdict.harm_usd),
            watched_min=horizon,
            well_after_min=well_after,
            bad_answer_ratio=bad,
        )
        found.append(trial)
    return tuple(found)


def _watched(world: World, plan: Plan, watch: range) -> tuple[int | None, float]:
    """Return from when on users are well under a plan, and the share of bad answers at the end."""
    fork = world.fork()
    for remedy, service in plan:
        fork.apply(remedy, service, minute=watch.start)
    entries = [row for row, s in enumerate(world.company.topology.services) if s.is_entry]
    last = range(watch.stop - 1, watch.stop)
    error, bad = (
        fork.signal(name, last)[entries, 0] for name in ("error_ratio", "bad_outcome_ratio")
    )
    worst = float((1.0 - (1.0 - error) * (1.0 - bad)).max())
    return well_from(feeling(fork, watch)), rounded(worst)


def _candidates(scene: Live) -> dict[tuple[str, ...], tuple[Why, str]]:
    """Return what is tried, why, and the change it takes back; cures first, each set once."""
    truth = scene.scenario.truth
    found: dict[tuple[str, ...], tuple[Why, str]] = {}
    for cure in truth.cures:
        found.setdefault(cure, (Why.CURE, ""))
    for cure in truth.cures:
        for address in cure if len(cure) > 1 else ():
            found.setdefault((address,), (Why.PART, ""))
    for trouble in scene.scenario.troubles:
        for wrong in trouble.fault.tempting:
            found.setdefault(remedies_of(wrong, trouble.strike), (Why.TEMPTING, ""))
    for name in (truth.root, *truth.victims[:1]):
        found.setdefault((f"restart:{name}",), (Why.REFLEX, ""))
    for change in _innocent(scene):
        verb = UNDONE_BY.get(change.text.partition(" ")[0], "rollback")
        found.setdefault((f"{verb}:{change.service}",), (Why.INNOCENT, change.id))
    return {addresses: why for addresses, why in found.items() if _fit(scene, addresses)}


def _innocent(scene: Live) -> list[Change]:
    truth, onset = scene.scenario.truth, scene.world.company.onset_min
    innocent = [c for c in scene.scenario.changes if c.id != truth.culpable_change]
    return sorted(innocent, key=lambda change: abs(change.minute - onset))[:MOST_INNOCENT]


def _fit(scene: Live, addresses: tuple[str, ...]) -> bool:
    pairs = (address.split(":", 1) for address in addresses)
    return all(fits(verb, service, scene.world.company.topology) for verb, service in pairs)


def _step(address: str) -> tuple[Remedy, str]:
    verb, _, service = address.partition(":")
    return BY_VERB[verb], service
