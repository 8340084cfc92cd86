"""What an effect on a knob means, in words."""

from warroom.world.knobs import FACTORS, Effect, Knob, Profile, Scope
from warroom.world.pushes import Strike

# {n} is the size as it stands, {pct} as a percentage, {of} as a multiple or share of the usual.
KNOB_WORDS: dict[Knob, str] = {
    Knob.CAPACITY: "can serve {of} the usual requests per second",
    Knob.WORKERS: "can hold {of} the usual requests at once",
    Knob.LATENCY: "needs {of} the usual time for its own work",
    Knob.DEMAND: "is asked {of} the usual requests by users",
    Knob.CONNECTION_LIMIT: "accepts {of} the usual connections",
    Knob.MEMORY_LIMIT: "may use {of} the usual memory",
    Knob.DISK_SIZE: "has {of} the usual disk",
    Knob.ERROR_ADD: "fails {pct} of its requests by itself",
    Knob.SHARE_BROKEN: "has {pct} of its replicas refusing",
    Knob.BAD_OUTCOME: "answers {pct} of its requests, but wrongly",
    Knob.CONNECTIONS_HELD: "has {pct} of its connection limit held by what is no request",
    Knob.CONNECTION_LEAK: "loses {pct} of its connection limit each minute and never gets it back",
    Knob.MEMORY_LEAK: "leaks {pct} of its memory each minute",
    Knob.CACHE_FILL: "is filled with keys that never expire, {pct} of its memory each minute",
    Knob.HIT_LOSS: "turns {pct} of its hits into misses",
    Knob.DISK_FILL: "writes {pct} of its disk full each minute",
    Knob.DRAIN: "has consumers that take {of} the usual messages",
    Knob.EXTRA_LOAD: "gets {pct} more load, from nobody who is served here",
    Knob.QUOTA_CUT: "has a quota that keeps out {pct} of its usual load",
    Knob.HOT_SHARD: "has {pct} of its load on one shard",
    Knob.STALE_READS: "answers {pct} of its usual load with stale data",
    Knob.EXPOSED: "lets strangers read {n} records a minute",
    Knob.FALSE_READING: "has a probe that reports {pct} errors which nobody has",
    Knob.WARNINGS_OFF: "has its warnings switched off",
    Knob.EDGE_LATENCY_MS: "take {n} ms longer on the way",
    Knob.EDGE_ERROR: "are lost on the way, {pct} of them",
    Knob.EDGE_REFUSED: "fail at once, {pct} of them",
    Knob.EDGE_CALLS: "are {of} the usual per request",
    Knob.EDGE_RETRIES: "are tried {n} more times after a failure",
    Knob.EDGE_DEADLINE: "are waited for no longer than {n}x a usual answer",
    Knob.EDGE_HARD: "fail the caller when they fail",
    Knob.EDGE_HERD: "fall back {n} times for one miss",
    Knob.EDGE_POOL: "keep {of} the usual idle connections open",
}


def told(effect: Effect, strike: Strike) -> str:
    """Return an effect of a strike as a sentence without a full stop."""
    words = KNOB_WORDS.get(effect.knob, f"has its {effect.knob} turned to {{n}}")
    share, times = f"{100 * effect.size:.3g} %", f"{effect.size:.3g}x"
    amount = share if effect.knob in FACTORS and effect.size < 1.0 else times
    of = f"{amount} of" if amount == share else amount
    what = words.format(n=f"{effect.size:.4g}", pct=share, of=of)
    return f"{_where(effect.scope, strike)} {what}{_profile(effect)}"


def _where(scope: Scope, strike: Strike) -> str:
    service, other = strike.service, strike.other
    match scope:
        case Scope.SELF:
            return service
        case Scope.OTHER:
            return other
        case Scope.LINK:
            return f"calls between {service} and {other}"
        case Scope.CALLERS:
            return f"calls to {service}"
        case Scope.CALLEES:
            return f"calls from {service}"
        case Scope.CLIENTS:
            return f"each caller of {service}"
        case Scope.QUERIES:
            return f"queries from {service}"
        case Scope.ENTRIES:
            return "each entry point"
        case Scope.EVERYWHERE:
            return "every service"


def _profile(effect: Effect) -> str:
    match effect.profile:
        case Profile.STEP:
            return ""
        case Profile.RAMP:
            return f", growing to that over {effect.minutes} min"
        case Profile.PULSE:
            return f", for {effect.minutes} min"
        case Profile.SAW:
            return f", growing to that again and again, every {effect.minutes} min"
