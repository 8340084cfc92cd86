"""Which minutes are exported, and of what: a company that lives, or a recording."""

from warroom.errors import BadCall
from warroom.report.export.live import live_telemetry
from warroom.report.export.recorded import recorded_telemetry
from warroom.report.export.telemetry import Telemetry
from warroom.scenarios.recordings import replayed
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import start

BEFORE_ONSET_MIN = 60
AFTER_PAGE_MIN = 30
MOST_MIN = 7 * 24 * 60  # a week of a company; more is a slip of the finger
TRACES_PER_MIN = 4


def gather(
    scenario: Scenario,
    *,
    first: int | None = None,
    last: int | None = None,
    traces_per_min: int = TRACES_PER_MIN,
) -> Telemetry:
    """Return a scenario's telemetry from minute `first` to minute `last`, both included.

    Minutes count from onset. By default they reach from an hour before onset to half an hour after
    the page; of a recording, from its beginning to its end. `traces_per_min` requests are traced
    at each entry point.

    Raises:
        BadCall: the minutes are reversed or out of what there is.
    """
    if traces_per_min < 0:
        raise BadCall(f"expected 0 or more traces a minute, found {traces_per_min}")
    if scenario.sort is Sort.RECORDED:
        scene = replayed(scenario)
        recording = scene.recording
        earliest = -((recording.onset_s - recording.start_s) // 60)
        latest = -((recording.onset_s - recording.end_s) // 60)
        window = _window(first, last, default=(earliest, latest), bounds=(earliest, latest))
        return recorded_telemetry(scene, window)
    scene = start(scenario)
    onset = scene.world.company.onset_min
    usual = (max(-BEFORE_ONSET_MIN, -onset), scene.page_min - onset + AFTER_PAGE_MIN)
    window = _window(first, last, default=usual, bounds=(-onset, MOST_MIN - onset))
    minutes = range(onset + window.start, onset + window.stop)
    return live_telemetry(scene, minutes, traces_per_min=traces_per_min)


def _window(
    first: int | None, last: int | None, *, default: tuple[int, int], bounds: tuple[int, int]
) -> range:
    start, end = default[0] if first is None else first, default[1] if last is None else last
    if end < start:
        raise BadCall(f"expected a first minute before the last, found {start} to {end}")
    if start < bounds[0] or end > bounds[1]:
        raise BadCall(
            f"expected minutes from onset within {bounds[0]} to {bounds[1]}, which is all there "
            f"is, found {start} to {end}"
        )
    return range(start, end + 1)
