"""What the company's monitoring does not show, in words."""

from collections.abc import Iterator

from warroom.world.monitoring import SHIPPED_MIN, Monitoring

MANY = 4  # series of a service that nobody scrapes: it was never made to export any


def blind_spots(monitoring: Monitoring, root: str) -> tuple[str, ...]:
    """Return what looks miss, what hides the root first."""
    return tuple(sorted(_told(monitoring), key=lambda line: (root not in line.split(), line)))


def _told(monitoring: Monitoring) -> Iterator[str]:
    for service, one_in in monitoring.thinned:
        yield (
            f"{service} logs: of each template, {SHIPPED_MIN} minutes in {SHIPPED_MIN * one_in} "
            "arrive"
        )
    for service, template in monitoring.filtered:
        yield f"{service} logs: {template} never arrives"
    for service, series in _unseen(monitoring).items():
        if len(series) < MANY:
            yield f"{service} series: no {', '.join(series)}"
        else:
            yield f"{service} series: nobody counts or times its requests"
    for service, minutes in monitoring.late_min:
        yield f"{service} series: {minutes} min late"
    for service, minutes in monitoring.skew_min:
        way = "ahead" if minutes > 0 else "behind"
        yield f"{service} clock: {abs(minutes)} min {way}"
    if monitoring.traces_one_in > 1:
        yield f"traces: one in {monitoring.traces_one_in} is kept"


def _unseen(monitoring: Monitoring) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for service, series in monitoring.missing:
        found.setdefault(service, []).append(series)
    return found
