"""Whether a finished incident holds together: what people did heals it, and logs show the rest."""

from warroom.scenarios.people.course import Happening
from warroom.scenarios.people.gold import File, WindowKind, filed
from warroom.scenarios.people.staging import Staged
from warroom.world.healing import SETTLES_IN_MIN

CLEARED = 0.02  # more than usual, as a share of requests: so much a cleared service may fail


def healed_when(told: Staged) -> str:
    """Return what is wrong with what people did, or "" if their last remedy is what heals."""
    course = told.course()
    cures = [e.minute for e in course.events if e.happening is Happening.CURE]
    if not cures:
        return "its last remedy is no cure"
    if course.recovered_min is None:
        return "users are never well again"
    if course.recovered_min < cures[-1]:
        return f"users are well {cures[-1] - course.recovered_min} min before the last remedy"
    if course.recovered_min > cures[-1] + SETTLES_IN_MIN:
        return f"users are well only {course.recovered_min - cures[-1]} min after the last remedy"
    return ""


def unshown(told: Staged) -> tuple[str, ...]:
    """Return what no query of the archive shows: deciding evidence, or what clears the blamed."""
    file = filed(told)
    deciding = [w for w in file.gold.windows if w.kind is WindowKind.DECIDING]
    missing = [] if deciding else ["deciding evidence"]
    for window in file.gold.windows:
        shown = {entry.evidence for entry in file.archive.query(window.service, window.first,
                                                                window.last)}  # fmt: skip
        missing += [evidence for evidence in window.evidence if evidence not in shown]
    shown_of = {window.service for window in file.gold.windows}
    missing += [f"that {name} is fine" for name in file.gold.blamed if name not in shown_of]
    return (*missing, *(f"that {name} is fine" for name in _guilty(file)))


def _guilty(file: File) -> list[str]:
    """Return the decoys whose own failures are more than usual in their window."""
    world = file.course.world
    found: list[str] = []
    for window in file.gold.decoys:
        row, minutes = (
            world.company.topology.index(window.service),
            range(window.first, window.last + 1),
        )
        own = world.signal("own_error_ratio", minutes)[row]
        usual = world.healthy("own_error_ratio", minutes)[row]
        if (own > usual + CLEARED).any():
            found.append(window.service)
    return found
