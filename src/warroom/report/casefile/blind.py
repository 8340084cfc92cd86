"""What the company's monitoring does not show, in words."""

from collections.abc import Iterator

from warroom.world.monitoring import SHIPPED_MIN, Monitoring


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
    for service, series in monitoring.missing:
        yield f"{service} series: no {series}"
    for service, minutes in monitoring.late_min:
        yield f"{service} series: {minutes} min late"
    for service, minutes in monitoring.skew_min:
        way = "ahead" if minutes > 0 else "behind"
        yield f"{service} clock: {abs(minutes)} min {way}"
    if monitoring.traces_one_in > 1:
        yield f"traces: one in {monitoring.traces_one_in} is kept"
