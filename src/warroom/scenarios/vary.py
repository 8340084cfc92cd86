"""Variants of a library scenario: other names, numbers, hours and herrings; the same problem."""

from warroom.scenarios.spec import CallSpec, ChangeSpec, FaultSpec, ScenarioSpec, ServiceSpec
from warroom.scenarios.spec_story import renamed_story, reworded, services_told
from warroom.world.demand import level
from warroom.world.noise import draw, pick, shuffled

SPREAD = 0.3  # numbers move by up to this share, together where they belong together

# Innocent changes, worded as change logs word them.
HERRINGS = (
    "deploy {service} v{a}.{b}.0: bump dependencies",
    "deploy {service} v{a}.{b}.1: fix typo in error page",
    "config {service} rev {b}: log level info -> warn",
    "config {service} rev {b}: raise request id length",
    "flag new-banner: 5 % -> 10 % of users on {service}",
    "deploy {service} v{a}.{b}.2: add histogram buckets",
    "job nightly-export finished on {service}",
    "config {service} rev {b}: rotate access log daily",
    "deploy {service} v{a}.{b}.3: reword audit messages",
    "flag compact-json: on for staff on {service}",
)


def vary(spec: ScenarioSpec, seed: int) -> tuple[ScenarioSpec, dict[str, str]]:
    """Return a variant of a scenario and how its services were renamed.

    Structure, mechanism and cures stay; everything that could be memorised moves. Where people have
    a story to tell, as many users are there at the onset as in the file, whatever the hour.
    """
    renamed = {
        name: pick((name, *service.aka), seed, "name", name)
        for name, service in spec.services.items()
    }
    shift = int(draw(seed, "onset") * 40) - 20
    clock = _clock(spec, seed)
    growth = _growth(spec, spec.clock) / _growth(spec, clock) if spec.story else 1.0
    varied = spec.model_copy(
        update={
            "clock": clock,
            "services": {
                renamed[name]: _service(service, seed, growth)
                for name, service in spec.services.items()
            },
            "calls": tuple(_call(call, renamed) for call in spec.calls),
            "faults": tuple(_fault(fault, renamed, shift) for fault in spec.faults),
            "changes": _changes(spec, renamed, seed),
            "authored": (),
            "asserts": {},
            "description": _renamed(spec.description, renamed),
            "story": renamed_story(spec.story, renamed) if spec.story else None,
        }
    )
    return varied, renamed


def _around_one(seed: int, what: str) -> float:
    return 1.0 + SPREAD * (2.0 * draw(seed, "scale", what) - 1.0)


def _clock(spec: ScenarioSpec, seed: int) -> str:
    first, last = spec.story.hours if spec.story else (0, 23)
    hour = first + int(draw(seed, "hour") * (last - first + 1))
    return f"{hour:02d}:{int(draw(seed, 'minute') * 60):02d}"


def _growth(spec: ScenarioSpec, clock: str) -> float:
    """Return how much more users ask at the onset than when the clock starts."""
    hours, minutes = clock.split(":")
    start = int(hours) * 60 + int(minutes)
    return level(start + spec.faults[0].at) / level(start)


def _service(service: ServiceSpec, seed: int, growth: float) -> ServiceSpec:
    size, pace = _around_one(seed, "size"), _around_one(seed, "pace")
    stock = _around_one(seed, f"stock {service.kind}")
    limit = round(service.connection_limit * stock / 10) * 10
    return service.model_copy(
        update={
            "demand_rps": service.demand_rps * size * growth,
            "capacity_rps": service.capacity_rps * size,
            "workers": service.workers * size * pace,
            "latency_ms": service.latency_ms * pace,
            "connection_limit": float(limit),
            "connections": service.connections * (limit / (service.connection_limit or 1.0)),
            "memory_mb": service.memory_mb * stock,
            "memory_limit_mb": service.memory_limit_mb * stock,
            "team": service.team,
        }
    )


def _call(call: CallSpec, renamed: dict[str, str]) -> CallSpec:
    return call.model_copy(
        update={
            "call": (renamed[call.call[0]], renamed[call.call[1]]),
            "on_miss": renamed.get(call.on_miss, ""),
        }
    )


def _fault(fault: FaultSpec, renamed: dict[str, str], shift: int) -> FaultSpec:
    return fault.model_copy(
        update={
            "service": renamed[fault.service],
            "other": renamed.get(fault.other, ""),
            "at": fault.at + shift,
        }
    )


def _changes(spec: ScenarioSpec, renamed: dict[str, str], seed: int) -> tuple[ChangeSpec, ...]:
    """Return other herrings; the changes that a story is about stay, and nothing joins them."""
    told = services_told(spec.story, renamed) if spec.story else frozenset[str]()
    told |= {fault.service for fault in spec.faults} if spec.story else set[str]()
    kept = tuple(
        change.model_copy(
            update={"service": renamed[change.service], "text": reworded(change.text, renamed)}
        )
        for change in spec.changes
        if change.service in told
    )
    names = tuple(new for old, new in renamed.items() if old not in told)
    return (*kept, *_herrings(names, seed))


def _herrings(names: tuple[str, ...], seed: int) -> tuple[ChangeSpec, ...]:
    texts = shuffled(HERRINGS, seed, "herrings")[: 2 + int(draw(seed, "herring count") * 3)]
    return tuple(
        ChangeSpec(
            service=(service := pick(names, seed, "herring", position)),
            at=3 - int(draw(seed, "herring at", position) * 42),
            text=text.format(service=service, a=1 + position, b=int(draw(seed, position) * 40)),
        )
        for position, text in enumerate(texts)
    )


def _renamed(text: str, renamed: dict[str, str]) -> str:
    for old in sorted(renamed, key=len, reverse=True):
        text = text.replace(old, renamed[old])
    return text
