"""Simulated time: whole minutes since the scenario's first minute, shown as UTC wall clock."""

DAY_MIN = 24 * 60


def wall(minute: int, *, start_min: int) -> str:
    """Return a minute as HH:MM; `start_min` is minute 0's minute of the UTC day.

    >>> wall(75, start_min=9 * 60)
    '10:15'
    """
    of_day = (start_min + minute) % DAY_MIN
    return f"{of_day // 60:02d}:{of_day % 60:02d}"
