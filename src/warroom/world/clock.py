"""Simulated time: whole minutes since the scenario's first minute, shown as UTC wall clock."""

from warroom.world.noise import draw

DAY_MIN = 24 * 60
_FIRST_DAY = 20_089  # 2025-01-01, in days since 1970-01-01
_DAYS = 365


def wall(minute: int, *, start_min: int) -> str:
    """Return a minute as HH:MM; `start_min` is minute 0's minute of the UTC day.

    >>> wall(75, start_min=9 * 60)
    '10:15'
    """
    of_day = (start_min + minute) % DAY_MIN
    return f"{of_day // 60:02d}:{of_day % 60:02d}"


def unix_s(minute: int, *, start_min: int, seed: int) -> int:
    """Return a minute as seconds since 1970, on the day of 2025 that the seed gives the company.

    >>> unix_s(1, start_min=0, seed=7) - unix_s(0, start_min=0, seed=7)
    60
    """
    day = _FIRST_DAY + int(draw(seed, "day") * _DAYS)
    return (day * DAY_MIN + start_min + minute) * 60
