"""The scenario that a recording makes: what to find, and what shows it."""

from functools import lru_cache
from pathlib import Path

from warroom.errors import BadScenario
from warroom.scenarios.catalogue import TEAMS
from warroom.scenarios.recordings.loading import load, open_shipped, shipped
from warroom.scenarios.recordings.recording import Recording, stray
from warroom.scenarios.scenario import Fact, Scenario, Sort, Truth

TELLING_Z = 4.0  # a series of the root this far out is evidence about it


@lru_cache(maxsize=32)
def recording_at(name: str) -> Recording:
    """Return a shipped recording by name, or one from a folder by its path.

    A folder is read once in a process.

    Raises:
        BadScenario: no such recording, or its files do not hold what they should.
    """
    if name in shipped():
        return open_shipped(name)
    if _is_folder(name):
        return load(Path(name))
    known = ", ".join(shipped())
    raise BadScenario(f"no recording {name!r}: expected a folder, or one of {known}")


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except OSError:  # a name that is too long, say
        return False


@lru_cache(maxsize=32)
def recorded_scenario(name: str) -> Scenario:
    """Return the scenario that a recording makes."""
    recording = recording_at(name)
    return Scenario(
        address=f"recorded/{name}",
        sort=Sort.RECORDED,
        title=f"Recorded: {recording.name}",
        description=(
            f"Telemetry of a real incident ({recording.source}), {len(recording.services)} "
            "services. Nothing you do changes it. Find the service where it began and write the "
            "post-mortem."
        ),
        company=None,
        recording=name,
        truth=_truth(recording),
        teams=TEAMS,
    )


def _truth(recording: Recording) -> Truth:
    root = recording.root
    callers = tuple(sorted({caller for caller, callee in recording.calls if callee == root}))
    evidence = (*_telling_series(recording), *_telling_lines(recording))
    return Truth(
        root=root,
        other="",
        mechanism=recording.inject_type or "",
        family=recording.family or "",
        chain=(root, *callers[:1]),
        victims=callers,
        culpable_change="",
        team="",
        cures=(),
        facts=(Fact(name="culprit", evidence=evidence),),
    )


def _telling_series(recording: Recording) -> tuple[str, ...]:
    return tuple(
        f"metric:{one.place}:{one.metric}"
        for one in recording.series
        if one.place == recording.root and stray(one, onset_s=recording.onset_s) >= TELLING_Z
    )


def _telling_lines(recording: Recording) -> tuple[str, ...]:
    """Return the root's errors that nobody saw before the fault."""
    own = (one for one in recording.logs.templates if one.place == recording.root)
    return tuple(
        f"log:{one.place}:{number}"
        for number, one in enumerate(own)
        if one.severity == "ERROR" and one.first_s >= recording.onset_s
    )
