"""What a fault is: its break, the signs it leaves, what looks like a cure, how people say it."""

from dataclasses import dataclass
from enum import StrEnum

from warroom.world.knobs import Carrier, Effect, Scope
from warroom.world.topology import Kind


class Family(StrEnum):
    """The category that published studies of incidents would file a fault under."""

    DEPLOY = "deploy"
    CONFIG = "config"
    DEPENDENCY = "dependency"
    CAPACITY = "capacity"
    RESOURCE = "resource"
    DATABASE = "database"
    CACHE = "cache"
    QUEUE = "queue"
    NETWORK = "network"
    AUTH = "auth"
    SECURITY = "security"
    TIME = "time"
    EVENT_ORDER = "event_order"
    METASTABLE = "metastable"
    FALSE_ALARM = "false_alarm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A log line that a fault makes its victim write while it is at work.

    `decides` marks a line that names the mechanism to somebody who knows the trade. The line is
    written `per_min` times a minute once `signal` has reached `threshold` there; with no `signal`,
    whenever the fault is at work, from `after_min` minutes on. `text` may use {service}, {other},
    {replicas}, {limit} and {n}.
    """

    key: str
    severity: str
    text: str
    per_min: float
    scope: Scope = Scope.SELF
    decides: bool = False
    signal: str = ""
    threshold: float = 0.0
    after_min: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A law of breaking. Adding one is adding one entry; nothing else knows it by name.

    `kinds` is what it can strike, `other` what its second service must be (empty: it has none),
    `change` how the change log words the change that brought it (empty: nothing was changed),
    `team` who is right to call when it is not the owner of the service, `tempting` the remedies
    that look right and are not, `cures` what is asserted to cure (any of; joined by + means all
    of; @other means at the second service), `phrases` how people say it, `pictures` how they tell
    it without saying it (of concepts, see there), `goes_with` the mechanisms that a fair account of
    it may name too, as what brought it or what it looks like further on, `reference_wording` how
    the reference says it and nobody else, `themes` what a sensible follow-up is about (keys of
    `themes.THEMES`), `commonness` how often it is the cause beside its family's others.
    """

    id: str
    family: Family
    kinds: frozenset[Kind]
    other: str = ""
    carrier: Carrier
    effects: tuple[Effect, ...]
    signs: tuple[Sign, ...]
    change: str = ""
    team: str = ""
    tempting: tuple[str, ...]
    cures: tuple[str, ...]
    phrases: tuple[str, ...]
    pictures: tuple[str, ...] = ()
    goes_with: tuple[str, ...] = ()
    reference_wording: str
    themes: tuple[str, ...]
    commonness: float = 1.0
