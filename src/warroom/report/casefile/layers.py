"""Where the services of a graph stand when it is drawn: in layers, users on the left.

A call that skips layers passes each of them at a waypoint of its own; calls to one service share
theirs, so that they run together like tributaries and never behind another service.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from warroom.report.casefile.case import CaseFile

SWEEPS = 16  # of ordering each layer by its neighbours; crossings settle in a handful
WAY_SPACE = 0.34  # that a waypoint takes in its layer; a service takes 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the drawing: the layer's number, and the height, 0 in the middle."""

    layer: int
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where each service stands, and which points each call passes on its way, ends included."""

    services: dict[str, Place]
    ways: dict[tuple[str, str], tuple[Place, ...]]
    tallest: float


Stop = tuple[str, int]  # of a way: whom it leads to, and in which layer; a service is its own end


def laid_out(case: CaseFile) -> Layout:
    """Return the drawing of a graph: each service right of its callers, near to its neighbours."""
    pairs = [(node.service, call.callee) for node in case.graph for call in node.calls]
    layer = _layers([node.service for node in case.graph], pairs)
    routes = {pair: tuple(_route(*pair, layer)) for pair in pairs}
    height = _heights(layer, list(routes.values()))
    return Layout(
        services={name: Place(layer=at, height=height[name, at]) for name, at in layer.items()},
        ways={
            pair: tuple(Place(layer=stop[1], height=height[stop]) for stop in route)
            for pair, route in routes.items()
        },
        tallest=max(abs(y) for y in height.values()),
    )


def _route(caller: str, callee: str, layer: dict[str, int]) -> Iterator[Stop]:
    yield caller, layer[caller]
    yield from ((callee, at) for at in range(layer[caller] + 1, layer[callee]))
    yield callee, layer[callee]


def _heights(layer: dict[str, int], routes: list[tuple[Stop, ...]]) -> dict[Stop, float]:
    """Return the height of each stop, ordered so that calls cross little."""
    stops = dict.fromkeys([*layer.items(), *(stop for route in routes for stop in route)])
    near: dict[Stop, set[Stop]] = {stop: set() for stop in stops}
    for route in routes:
        for one, next_one in pairwise(route):
            near[one].add(next_one)
            near[next_one].add(one)
    columns = [[stop for stop in stops if stop[1] == at] for at in range(max(layer.values()) + 1)]
    height = {stop: y for column in columns for stop, y in _spread(column, layer).items()}
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 == 0 else columns[::-1]:
            wants = {stop: _middle(sorted(height[n] for n in near[stop])) for stop in column}
            column.sort(key=lambda stop: (wants[stop], stop))
            height.update(_spread(column, layer))
    return height


def _layers(names: list[str], pairs: list[tuple[str, str]]) -> dict[str, int]:
    """Return each service's layer: one more than any caller's; hops, if calls run in a circle."""
    layer = dict.fromkeys(names, 0)
    for _ in range(len(names)):
        before = dict(layer)
        for caller, callee in pairs:
            layer[callee] = max(layer[callee], layer[caller] + 1)
        if before == layer:
            return layer
    return _by_hops(names, pairs)  # it never came to rest


def _by_hops(names: list[str], pairs: list[tuple[str, str]]) -> dict[str, int]:
    """Return each service's hops from those whom nobody calls, for graphs with circles."""
    called = {callee for _, callee in pairs}
    layer = {name: 0 for name in names if name not in called} or {names[0]: 0}
    reached = list(layer)
    for name in reached:
        for caller, callee in pairs:
            if caller == name and callee not in layer:
                layer[callee] = layer[name] + 1
                reached.append(callee)
    return {name: layer.get(name, 0) for name in names}


def _spread(column: list[Stop], layer: dict[str, int]) -> dict[Stop, float]:
    """Return heights around the middle, in order from the top, each with the space it takes."""
    space = [1.0 if layer[name] == at else WAY_SPACE for name, at in column]
    top, found = -sum(space) / 2, dict[Stop, float]()
    for stop, size in zip(column, space, strict=True):
        found[stop] = top + size / 2
        top += size
    return found


def _middle(heights: list[float]) -> float:
    return sum(heights) / len(heights) if heights else 0.0
