"""Whether trouble really runs along the chain that the answer key tells, from the root to users.

Each service of the chain must leave what it would have been, none before the one below it, and most
of them on a series that can be looked at. What fails on the way to a service counts as that
service's; what strikes it moves it, even where only others feel that. A service that does nothing
but hand on wrong answers is silent, and no series is asked to show it.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from warroom.world.alerts import BASELINE_MIN
from warroom.world.metrics import observed, panel_of
from warroom.world.noise import Floats, Ints
from warroom.world.state import SIGNALS
from warroom.world.world import ALL, World

SHARES = frozenset(
    {"error_ratio", "own_error_ratio", "refused_ratio", "memory_ratio", "hit_ratio", "disk_ratio",
     "bad_outcome_ratio", "share_broken", "false_reading", "reported_error_ratio", "saturation",
     "cpu", "workers_busy", "worst_replica_error"}
)  # fmt: skip
SILENT = frozenset({"bad_outcome_ratio", "exposed_records"})  # what no service notices of itself
MOVED, MOVED_SHARE = 0.10, 0.01  # of what it would have been; in points, where it is a share
MOVED_SILENT = 0.002  # in points: wrong answers are few, and users feel half a per cent
LATE_MIN = 1  # minutes that a caller may seem to be ahead of whom it calls: a scrape's jitter
FAR = 4.0  # standard deviations at which a published series has left its own past
MOST_HIDDEN = 0.2  # share of the chain's services that no published series shows, or one of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A service of the chain: the minute after onset at which it moved, and whether one can see it.

    `moved_min` is None if nothing of it ever moved; it is silent if only its answers got wrong.
    """

    service: str
    moved_min: int | None
    is_published: bool
    is_silent: bool = False


def links(world: World, chain: tuple[str, ...], *, until: int) -> tuple[Link, ...]:
    """Return the links of a chain of causes, over the minutes from onset to `until`."""
    window = range(world.company.onset_min, until)
    rows = np.array([world.machine.rank[service] for service in chain])
    loud, silent = _moved(world, window, rows)
    seen = _seen(world, window, rows)
    found: list[Link] = []
    for column, service in enumerate(chain):
        minutes = [
            *np.flatnonzero(loud[:, column] | silent[:, column]).tolist(),
            *_struck(world, service),
        ]
        found.append(
            Link(
                service=service,
                moved_min=min(minutes, default=None),
                is_published=service in seen,
                is_silent=not loud[:, column].any(),
            )
        )
    return tuple(found)


def fault_in(chain: tuple[Link, ...]) -> str:
    """Return what is wrong with a chain of links, or "" if it is what it says."""
    still = [link.service for link in chain if link.moved_min is None]
    if still:
        return f"{', '.join(still)} never moved"
    for below, above in pairwise(chain):
        if (above.moved_min or 0) + LATE_MIN < (below.moved_min or 0):
            return f"{above.service} moved before {below.service}"
    hidden = [link.service for link in chain if not (link.is_published or link.is_silent)]
    if len(hidden) > max(MOST_HIDDEN * len(chain), 1):
        return f"no series shows {', '.join(hidden)}"
    return ""


def _struck(world: World, service: str) -> list[int]:
    """Return the minutes after onset at which something strikes a service."""
    onset = world.company.onset_min
    return [strike.minute - onset for strike in world.company.strikes if strike.service == service]


def _moved(world: World, window: range, rows: Ints) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return when services are not what they would have been, loudly and silently: (minutes, n)."""
    healthy = world.unbroken(window, ALL, rows)
    apart = np.abs(world.services(window, ALL, rows) - healthy)
    share = np.array([name in SHARES for name in SIGNALS])[None, :, None]
    quiet = np.array([name in SILENT for name in SIGNALS])
    points = np.where(quiet, MOVED_SILENT, MOVED_SHARE)[None, :, None]
    over = apart > np.where(share, points, MOVED * np.abs(healthy) + 1e-9)
    touched = np.stack([_touched(world, window, row) for row in rows.tolist()], axis=1)
    return np.any(over[:, ~quiet], axis=1) | touched, np.any(over[:, quiet], axis=1)


def _touched(world: World, window: range, row: int) -> NDArray[np.bool_]:
    """Return when calls to a service fail or lag on the way: (minutes,)."""
    topology = world.company.topology
    calls = np.array(topology.into.get(topology.names[row], ()), dtype=np.int64)
    now = world.edges(window, ALL, calls)
    usual = world.healthy_edges(window, ALL, calls)
    return np.any(np.abs(now - usual) > MOVED * np.abs(usual) + MOVED_SHARE, axis=(1, 2))


def _seen(world: World, window: range, rows: Ints) -> frozenset[str]:
    """Return the services one of whose series leaves its own past far enough to be noticed."""
    panel = panel_of(world.machine)
    columns = np.flatnonzero(np.isin(panel.row_K, rows))
    past = observed(world, range(max(window.start - BASELINE_MIN, 0), window.start), columns)
    now = observed(world, window, columns)
    spread = np.maximum(past.std(axis=0), _least_spread(past))
    far = (np.abs(now - past.mean(axis=0)) > FAR * spread).sum(axis=0) >= 2
    names = world.company.topology.names
    return frozenset(names[row] for row in set[int](panel.row_K[columns[far]].tolist()))


def _least_spread(past: Floats) -> Floats:
    return np.maximum(0.01 * np.abs(past.mean(axis=0)), 1e-6)
