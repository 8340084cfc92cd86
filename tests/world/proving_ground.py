"""A small company of every kind of service, on which every fault can be struck."""

from functools import cache

from warroom.world.alerts import page_minute
from warroom.world.faults import FAULTS, Fault
from warroom.world.healing import Plan, Verdict, outcomes
from warroom.world.logs import Trouble
from warroom.world.pushes import Strike
from warroom.world.remedies import BY_VERB
from warroom.world.topology import Dependency, Kind, Service, Topology, build
from warroom.world.world import Company, World, fits

ONSET = 60
PAGED_WITHIN = 45
REMEDY_AFTER = 12  # two looks and the fix itself
HORIZON = 60

# Where a fault is struck: its service and, where it has one, the other.
PLACES = {
    "partial_secret_rotation": ("settings", "account"),
    "query_fan_out": ("payments", "ledger"),
    "connection_leak": ("payments", "ledger"),
    "retry_storm": ("shop", "stock"),
    "network_delay": ("payments", "ledger"),
}
VICTIM = {
    Kind.SERVICE: "payments",
    Kind.GATEWAY: "front",
    Kind.DATABASE: "ledger",
    Kind.CACHE: "shelf",
    Kind.CONFIG: "settings",
    Kind.PROVIDER: "bank",
    Kind.QUEUE: "mail",
}


@cache
def topology() -> Topology:
    """Return a gateway, four services, a database, a cache, configuration, a provider, a queue."""
    services = [
        Service(name="front", kind=Kind.GATEWAY, team="infra", demand_rps=200, capacity_rps=460,
                latency_ms=6, workers=3000, memory_mb=600, memory_limit_mb=1500,
                revenue_per_request_usd=0.02),
        Service(name="shop", team="shop", capacity_rps=420, latency_ms=20, workers=1500,
                memory_mb=900, memory_limit_mb=2048),
        Service(name="account", team="people", capacity_rps=260, latency_ms=15, workers=600,
                memory_mb=700, memory_limit_mb=2048),
        Service(name="stock", team="shop", capacity_rps=480, latency_ms=12, workers=700,
                memory_mb=800, memory_limit_mb=2048),
        Service(name="payments", team="money", capacity_rps=190, latency_ms=30, workers=900,
                memory_mb=900, memory_limit_mb=2048),
        Service(name="ledger", kind=Kind.DATABASE, team="data", replicas=1, capacity_rps=900,
                latency_ms=6, connections=60, connection_limit=130, disk_ratio=0.55),
        Service(name="shelf", kind=Kind.CACHE, team="infra", replicas=1, capacity_rps=8000,
                latency_ms=1, hit_ratio=0.97, connections=90, connection_limit=250, memory_mb=3550,
                memory_limit_mb=4096),
        Service(name="settings", kind=Kind.CONFIG, team="infra", capacity_rps=300, latency_ms=5,
                workers=300),
        Service(name="bank", kind=Kind.PROVIDER, team="money", capacity_rps=400, latency_ms=90),
        Service(name="mail", kind=Kind.QUEUE, team="shop", capacity_rps=400, latency_ms=3),
    ]  # fmt: skip
    calls = [
        Dependency(caller="front", callee="shop", timeout_ms=6000, retries=0),
        Dependency(caller="front", callee="account", calls=0.6, timeout_ms=2500, retries=0),
        Dependency(caller="shop", callee="stock", timeout_ms=1500, retries=1),
        Dependency(caller="shop", callee="payments", calls=0.4, timeout_ms=5000, retries=0),
        Dependency(caller="shop", callee="mail", calls=0.3, timeout_ms=300, retries=0, hard=False),
        Dependency(caller="account", callee="settings", calls=0.4, timeout_ms=800),
        Dependency(caller="account", callee="ledger", calls=0.4, timeout_ms=2000),
        Dependency(caller="stock", callee="shelf", calls=3, timeout_ms=100, retries=0, hard=False,
                   on_miss="ledger"),
        Dependency(caller="stock", callee="ledger", calls=0.2, timeout_ms=1200),
        Dependency(caller="payments", callee="ledger", calls=1.5, timeout_ms=2500),
        Dependency(caller="payments", callee="bank", calls=0.7, timeout_ms=3000),
    ]  # fmt: skip
    return build(services, calls)


def strike(fault: Fault) -> Strike:
    """Return a fault placed where this company can suffer it."""
    kind = next(kind for kind in VICTIM if kind in fault.kinds)
    service, other = PLACES.get(fault.id, (VICTIM[kind], ""))
    return Strike(
        effects=fault.effects, service=service, other=other, minute=ONSET, carrier=fault.carrier
    )


def struck(fault: Fault, *, seed: int = 7) -> World:
    """Return a world in which a fault strikes at `ONSET`."""
    return World(Company(topology=topology(), strikes=(strike(fault),), seed=seed))


def trouble(fault: Fault) -> Trouble:
    """Return the fault at work, as logs want it."""
    return Trouble(fault=fault, strike=strike(fault))


@cache
def paged(fault_id: str) -> tuple[World, int | None]:
    """Return a struck world, and the minute at which somebody is paged in it."""
    world = struck(FAULTS[fault_id])
    return world, page_minute(world, first=ONSET, until=ONSET + PAGED_WITHIN)


def plan(fault: Fault, written: str) -> Plan:
    """Return the remedies that `verb+verb@other` means where a fault was struck."""
    at = {"": strike(fault).service, "other": strike(fault).other}
    parts = (part.partition("@") for part in written.split("+"))
    return tuple((BY_VERB[verb], at[where]) for verb, _, where in parts)


def fitting(plan: Plan) -> bool:
    """Whether every remedy of a plan can be applied where it is meant to be."""
    return all(fits(remedy.verb, service, topology()) for remedy, service in plan)


def judged(fault: Fault, written: tuple[str, ...]) -> dict[str, Verdict]:
    """Return the verdict on each of some written plans, a while after the page."""
    world, page = paged(fault.id)
    assert page is not None, f"nobody is paged for {fault.id}"
    plans = [plan(fault, one) for one in written]
    verdicts = outcomes(world, plans, minute=page + REMEDY_AFTER, horizon=HORIZON)
    return dict(zip(written, verdicts, strict=True))
