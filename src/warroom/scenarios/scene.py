"""A scenario brought to life: looked at, acted on, forked.

`Live` runs the world; `recordings.Replayed` shows what was recorded. Both answer the same
questions, so environments and proofs know no difference.
"""

from collections import OrderedDict
from collections.abc import Iterator
from typing import Protocol

from warroom.scenarios.authored import authored_lines
from warroom.scenarios.readings import (
    EVERY_KIND,
    LOOK_BACK_MIN,
    AlertView,
    Applied,
    Item,
    ItemKind,
    capped,
)
from warroom.scenarios.recordings import replayed
from warroom.scenarios.scenario import Scenario, Sort
from warroom.world.alerts import Alert, evaluate, page_minute
from warroom.world.clock import wall
from warroom.world.healing import Outcome, compared, horizon_min, judged, lost_usd
from warroom.world.logs import LogLine, lines
from warroom.world.metrics import BY_NAME, exported, readings
from warroom.world.noise import rounded
from warroom.world.remedies import BY_VERB
from warroom.world.spans import trace
from warroom.world.world import World, fits

PAGE_WITHIN_MIN = 90
SETTLING_MIN = 3  # of a remedy's time, its effect can already be watched
KEEP_SHOWN = 256  # looks remembered per scene; an episode has a tenth of that
ALERTS_FROM_MIN = 30  # before onset: what was already burning is on the pager too


class Scene(Protocol):
    """What an environment may ask of a scenario that is being played."""

    scenario: Scenario
    services: tuple[str, ...]
    page_min: int

    def wall(self, minute: int) -> str:
        """Return a minute as it stands on the company's clock."""
        ...

    def alerts(self, minute: int) -> tuple[AlertView, ...]:
        """Return the alerts fired so far, oldest first."""
        ...

    def look(
        self,
        service: str,
        minute: int,
        *,
        back_min: int = LOOK_BACK_MIN,
        kinds: frozenset[ItemKind] = EVERY_KIND,
    ) -> tuple[Item, ...]:
        """Return what a look at a service shows of its last minutes: all, or some kinds of it."""
        ...

    def apply(self, address: str, minute: int) -> Applied:
        """Try a remedy (`verb:service`) and say what happened."""
        ...

    def lost_usd(self, minutes: int) -> float:
        """Return what users' failures cost in so many minutes from the page on."""
        ...

    def fork(self) -> "Scene":
        """Return an independent scene with the same past."""
        ...


class Live:
    """A scene played in the world."""

    def __init__(self, scenario: Scenario, world: World, page_min: int) -> None:
        self.scenario = scenario
        self.world = world
        self.page_min = page_min
        self.services = tuple(sorted(world.company.topology.names))
        self._shown: dict[tuple[str, range, frozenset[ItemKind]], tuple[Item, ...]] = {}
        self._paged: dict[int, tuple[AlertView, ...]] = {}

    def fork(self) -> "Live":
        """Return an independent scene with the same past."""
        twin = Live(self.scenario, self.world.fork(), self.page_min)
        twin._shown, twin._paged = self._shown.copy(), self._paged.copy()
        return twin

    def wall(self, minute: int) -> str:
        """Return a minute as HH:MM on the company's clock."""
        return wall(minute, start_min=self.world.company.start_min)

    def alerts(self, minute: int) -> tuple[AlertView, ...]:
        """Return the alerts fired so far, oldest first."""
        if minute not in self._paged:
            first = max(self.world.company.onset_min - ALERTS_FROM_MIN, 0)
            fired = evaluate(self.world, first=first, last=minute)
            self._paged[minute] = tuple(self._alert(alert) for alert in fired)
        return self._paged[minute]

    def _alert(self, alert: Alert) -> AlertView:
        rule = alert.rule
        bound = f"{rule.times:g}x usual" if rule.times else f"{rule.value:g}"
        sign = ">" if rule.above else "<"
        return AlertView(
            severity=rule.severity,
            service=alert.service,
            text=f"{rule.name}: {rule.metric} {rounded(alert.value):g} {sign} {bound} for "
            f"{rule.for_min}m since {self.wall(alert.fired_min)}",
            fired_min=alert.fired_min,
            is_burning=alert.resolved_min is None,
        )

    def look(
        self,
        service: str,
        minute: int,
        *,
        back_min: int = LOOK_BACK_MIN,
        kinds: frozenset[ItemKind] = EVERY_KIND,
    ) -> tuple[Item, ...]:
        """Return logs, changes, a trace and metrics of a service over its last minutes."""
        asked = service, range(max(minute - back_min + 1, 0), minute + 1), kinds
        if asked not in self._shown:
            if len(self._shown) >= KEEP_SHOWN:
                self._shown.clear()
            items = [i for k in ItemKind if k in kinds for i in self._items(k, *asked[:2])]
            self._shown[asked] = capped(items)
        return self._shown[asked]

    def _items(self, kind: ItemKind, service: str, window: range) -> Iterator[Item]:
        match kind:
            case ItemKind.LOG:
                written = lines(self.world, service, window, self.scenario.troubles)
                yield from map(self._line, written)
                yield from self._authored(service, window)
            case ItemKind.CHANGE:
                yield from self._changes(service, window[-1])
            case ItemKind.TRACE:
                company = self.world.company
                if company.monitoring.traces(company.seed, service, window[-1]):
                    yield self._trace(service, window[-1])
            case ItemKind.METRIC:
                yield from self._metrics(service, window[-1])

    def _line(self, line: LogLine) -> Item:
        skew = self.world.company.monitoring.skew(line.service)
        span = self.wall(line.first_min + skew)
        if line.last_min > line.first_min:
            span += f"-{self.wall(line.last_min + skew)}"
        return Item(
            evidence=f"log:{line.service}:{line.key}",
            kind=ItemKind.LOG,
            place=line.service,
            text=f"{span} {line.severity} x{line.count} {line.text}",
        )

    def _authored(self, service: str, window: range) -> Iterator[Item]:
        for line in authored_lines(self.scenario, self.world, service, window):
            yield Item(
                evidence=f"log:{service}:{line.key}",
                kind=ItemKind.LOG,
                place=service,
                text=f"{self.wall(line.first_min)} {line.severity} x1 {line.text}",
            )

    def _changes(self, service: str, minute: int) -> Iterator[Item]:
        for change in self.scenario.changes:
            if change.service == service and change.minute <= minute:
                yield Item(
                    evidence=f"change:{service}:{change.id}",
                    kind=ItemKind.CHANGE,
                    place=service,
                    text=f"{self.wall(change.minute)} CHANGE {change.id} {change.text}",
                )

    def _trace(self, service: str, minute: int) -> Item:
        spans = trace(self.world, service, minute)
        path = " | ".join(
            f"{'>' * span.depth}{span.service} {span.duration_ms:g} ms"
            f"{' ERROR' if span.failed else ''}"
            for span in spans
        )
        return Item(
            evidence=f"trace:{service}:{spans[0].trace_id}",
            kind=ItemKind.TRACE,
            place=service,
            text=f"{self.wall(minute)} TRACE {spans[0].trace_id} {path}",
        )

    def _metrics(self, service: str, minute: int) -> Iterator[Item]:
        monitoring = self.world.company.monitoring
        late = monitoring.lateness(service)
        window = range(max(minute - LOOK_BACK_MIN + 1 - late, 0), minute + 1 - late)
        before = max(min(minute - 60, self.world.company.onset_min - 5), 0)
        age = (("minutes_old", float(late)),) if late else ()
        for metric in exported(self.world.company.topology.service(service)):
            if (service, metric.name) in monitoring.missing:
                continue
            seen = readings(self.world, service, metric, window)
            usual = readings(self.world, service, metric, range(before, before + 1))[0]
            yield Item(
                evidence=f"metric:{service}:{metric.name}",
                kind=ItemKind.METRIC,
                place=service,
                text=metric.name,
                values=(("now", seen[-1]), ("peak_15m", max(seen)), ("1h_ago", usual), *age),
            )

    def apply(self, address: str, minute: int) -> Applied:
        """Try a remedy and say what the world did; a remedy that fits nothing does nothing.

        It took effect `SETTLING_MIN` before `minute`, so that its first minutes can be told.
        """
        verb, _, service = address.partition(":")
        topology = self.world.company.topology
        if service not in topology.names:
            return Applied(message=f"{verb}: there is no {service} here, nothing to act on.")
        if not fits(verb, service, topology):
            kind = topology.service(service).kind
            return Applied(message=f"{verb} cannot be done to {service}, a {kind}.")
        done, before = minute - SETTLING_MIN, self.world.fork()
        self.world.apply(BY_VERB[verb], service, minute=done)
        horizon = horizon_min(onset_min=self.world.company.onset_min, page_min=self.page_min)
        outcome = judged(before, self.world, minute=done, horizon=horizon)
        harm = 0.0
        if outcome is Outcome.HARM:
            harm = compared(before, self.world, minute=done, horizon=horizon).harm_usd
        self._shown.clear()
        self._paged.clear()
        message = f"{verb} on {service}: done. {self._users(minute)}"
        return Applied(message=message, outcome=outcome, harm_usd=harm)

    def lost_usd(self, minutes: int) -> float:
        """Return what users' failures cost in so many minutes from the page on."""
        return lost_usd(self.world, range(self.page_min, self.page_min + minutes))

    def _users(self, minute: int) -> str:
        """Say what users feel at a minute, as a dashboard would show it."""
        entry = next(s.name for s in self.world.company.topology.services if s.is_entry)
        latest = range(minute - 1, minute + 1)
        parts = [
            f"{label} {max(readings(self.world, entry, BY_NAME[name], latest)):g}"
            for label, name in (
                ("error ratio", "http_server_error_ratio"),
                ("p99 ms", "http_server_request_duration_p99_ms"),
                ("disputed", "orders_disputed_ratio"),
            )
        ]
        return f"{entry} at {self.wall(minute)}: {', '.join(parts)}."


_OPENED: "OrderedDict[str, Live]" = OrderedDict()
KEEP_OPEN = 64  # some 2 MB each at 30 services


def open_live(scenario: Scenario) -> Live:
    """Return a live scene, at its page; scenes of one scenario share their past."""
    scene = _OPENED.get(scenario.hash)
    if scene is None:
        scene = _OPENED[scenario.hash] = start(scenario)
        if len(_OPENED) > KEEP_OPEN:
            _OPENED.popitem(last=False)
    return scene.fork()


def start(scenario: Scenario) -> Live:
    """Open a scenario from nothing: run its company until somebody is paged.

    A company in which nobody is ever paged is opened 90 minutes after onset; `prove` rejects it.
    """
    assert scenario.company is not None, "a live scene needs a company"
    world = World(scenario.company)
    onset = scenario.company.onset_min
    paged = page_minute(world, first=onset, until=onset + PAGE_WITHIN_MIN)
    return Live(scenario, world, onset + PAGE_WITHIN_MIN if paged is None else paged)


def opened(scenario: Scenario) -> Scene:
    """Return a scenario brought to life, at the minute of its page."""
    if scenario.sort is Sort.RECORDED:
        return replayed(scenario)
    return open_live(scenario)
