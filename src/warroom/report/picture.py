"""What a picture of a scenario needs, gathered: the case file, and the signals that moved."""

from pathlib import Path

from warroom.report.casefile import CaseFile
from warroom.report.casefile.case import EventKind
from warroom.report.casefile.panels import Panel, panels
from warroom.report.export import gather
from warroom.scenarios.recordings import recording_at
from warroom.scenarios.scenario import Scenario, Sort

BEFORE_ONSET_MIN, AFTER_PAGE_MIN = 30, 30


def draw(case: CaseFile, scenario: Scenario, path: Path) -> None:
    """Draw a scenario into a PNG file.

    Raises:
        BadCall: the path names no .png file, or cannot be written.
        NotInstalled: matplotlib is missing.
    """
    from warroom.report.plot import plot

    plot(case, signals_of(case, scenario), path)


def signals_of(case: CaseFile, scenario: Scenario) -> tuple[Panel, ...]:
    """Return the signals of a scenario that moved most, around its onset and its page."""
    if scenario.sort is Sort.RECORDED:
        recording = recording_at(scenario.recording)
        healthy = {(one.place, one.metric): list(one.healthy) for one in recording.series}
        telemetry = gather(scenario, traces_per_min=0)
        return panels(case, telemetry, onset_s=recording.onset_s, healthy=healthy)
    onset = next(e.minute for e in case.timeline if e.kind is EventKind.ONSET)
    page = next(e.minute for e in case.timeline if e.kind is EventKind.PAGE)
    first = -min(BEFORE_ONSET_MIN, onset)
    telemetry = gather(scenario, first=first, last=page - onset + AFTER_PAGE_MIN, traces_per_min=0)
    onset_s = telemetry.first_s - first * 60
    return panels(case, telemetry, onset_s=onset_s, healthy={})
