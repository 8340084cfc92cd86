"""Whether a finished incident holds together: what people did heals it, and logs show the rest."""

from warroom.scenarios.people.course import Course, Happening, course_of
from warroom.scenarios.people.files import filed
from warroom.scenarios.people.gold import WindowKind
from warroom.scenarios.people.staging import Staged
from warroom.world.healing import SETTLES_IN_MIN


def healed_when(told: Staged) -> str:
    """Return what is wrong with what people did, or "" if their last remedy is what heals."""
    course = told.course()
    cures = [e.minute for e in course.events if e.happening is Happening.CURE]
    if not cures:
        return "its last remedy is no cure"
    if course.recovered_min is None:
        return "users are never well again"
    if _without_last(told).recovered_min is not None:
        return "users are well without its last remedy too"
    if course.recovered_min > cures[-1] + SETTLES_IN_MIN:
        return f"users are well only {course.recovered_min - cures[-1]} min after the last remedy"
    return ""


def _without_last(told: Staged) -> Course:
    """Return how it would have gone had the last remedy not been tried."""
    last = max(number for number, move in enumerate(told.response) if move.remedy)
    before = tuple(move for number, move in enumerate(told.response) if number != last)
    return course_of(told.scenario, before, told.customers, page_min=told.page_min)


def unshown(told: Staged) -> tuple[str, ...]:
    """Return what no query of the archive shows: deciding evidence, or how the blamed were."""
    file = filed(told)
    deciding = [w for w in file.gold.windows if w.kind is WindowKind.DECIDING]
    missing = [] if deciding else ["deciding evidence"]
    for window in file.gold.windows:
        shown = {entry.evidence for entry in file.archive.query(window.service, window.first,
                                                                window.last)}  # fmt: skip
        missing += [evidence for evidence in window.evidence if evidence not in shown]
    story = told.scenario.story
    minutes = {(w.service, w.first, w.last) for w in file.gold.windows}
    onset = file.course.onset_min
    for kept in story.kept if story else ():
        if (kept.service, onset + kept.first, onset + kept.last) not in minutes:
            missing.append(f"anything of {kept.service} in the minutes that are kept")
    shown_of = {window.service for window in file.gold.windows}
    return (*missing, *(f"{name} as it was" for name in file.gold.blamed if name not in shown_of))
