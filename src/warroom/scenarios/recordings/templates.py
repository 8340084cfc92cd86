r"""Fold thousands of log lines into the few sentences they are made of.

Masking by hand and not with drain3: its last release is of 2022, and masking needs no state, so the
same line folds the same way alone and among others.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

MASK = "<*>"

MOST_TEMPLATES = 2_000  # of a service and severity; the real cases have at most 60
MOST_BODY = 20_000  # characters that tell a line from others; the longest real one has 16,600
MOST_DEEP = 16  # brackets within brackets; deeper ones are words

_RANK = {"ERROR": 0, "WARN": 1, "INFO": 2}

# A value in brackets without brackets inside: X{...}, =Trip(...), [Trip(...), Trip(...), : [a, b].
# Brackets that stand alone, as in [getOrder][Success], are words.
_NESTED = re.compile(
    r"(?<!\w)\w*\{[^(){}\[\]]*\}"
    r"|(?:(?<=[=\[])|(?<=, ))\w+\([^(){}\[\]]*\)"
    r"|(?:(?<=[:=])|(?<=: ))\[[^(){}\[\]]*\]"
)

_VALUE = re.compile(
    r"(?<![\w.-])[\w.-]*\d[\w.-]{40,}"  # token
    r"|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"  # uuid
    r"|\"[^\"]*\"|(?<!\w)'[^']*'"  # quoted
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # mail address
    r"|(?<![\w#])\d{4}-\d\d-\d\d(?:[ T]\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?Z?)?"  # date, time
    r"|(?<![\w#])(?:0x)?(?=[a-fA-F]*\d)[0-9a-fA-F]{8,}(?!\w)"  # hex id
    r"|(?<![\w#])[A-Z0-9]*(?:[A-Z]\d|\d[A-Z])[A-Z0-9]*(?!\w)"  # code: G1234, 66VCHSJNUP
    r"|(?<![\w#])(?<!status=)[-+]?\d+(?:[.,:]\d+)*%?(?!\w)"  # number, price, clock; no status
)

_MASKS = re.compile(r"<\*>(?:, ?<\*>)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRecord:
    """One line a service wrote; severity is INFO, WARN, ERROR or "" where the line has none."""

    t_s: float
    place: str
    severity: str
    body: str
    trace_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Lines of one service that differ only in their values; `example` is the first of them."""

    place: str
    severity: str
    text: str
    count: int
    first_s: float
    last_s: float
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogBook:
    """All lines as templates, severe first, then rare; `repeated` lines are counted once."""

    templates: tuple[Template, ...] = ()
    lines: int = 0
    repeated: int = 0
    first_s: float = 0.0
    last_s: float = 0.0

    @property
    def places(self) -> frozenset[str]:
        """Return which services wrote anything."""
        return frozenset(one.place for one in self.templates)


def mask(body: str) -> str:
    """Replace what varies from request to request by `<*>`; plain words stay.

    >>> mask("Order 81e395e3-e2be-46a4-870d-9c775433c0bd: 3 for $12.50 by 'ann'")
    'Order <*>: <*> for $<*> by <*>'
    >>> mask("[queryForTravel][stations: [suzhou, shanghai] distances: [0, 50]]")
    '[queryForTravel][stations: <*> distances: <*>]'
    >>> mask("f.m.s.BasicServiceImpl#111 [all done][result: Result(ok=true, type=Train(id=7))]")
    'f.m.s.BasicServiceImpl#111 [all done][result: Result(ok=true, type=<*>)]'
    """
    text = body
    for _ in range(MOST_DEEP):
        text, found = _NESTED.subn(MASK, text)
        if not found:
            break
    return _MASKS.sub(MASK, _VALUE.sub(MASK, text))


def fold(logs: Iterable[LogRecord]) -> tuple[Template, ...]:
    """Group lines by service, severity and masked body: severe first, then rare.

    A line is forgotten once it is counted. What a service writes beyond `MOST_TEMPLATES` of one
    severity is one template of its own, `<*>`.
    """
    alike: dict[tuple[str, str, str], _Tally] = {}
    kinds: dict[tuple[str, str], int] = {}
    for log in logs:
        key = (log.place, log.severity, mask(log.body[:MOST_BODY]))
        if key not in alike:
            kind = key[:2]
            kinds[kind] = kinds.get(kind, 0) + 1
            key = key if kinds[kind] <= MOST_TEMPLATES else (*kind, MASK)
        alike.setdefault(key, _Tally()).count(log)
    templates = [tally.template(*key) for key, tally in alike.items()]
    return tuple(sorted(templates, key=_severe_then_rare))


class _Tally:
    """How often, from when to when, and the earliest of the lines alike."""

    __slots__ = ("example", "first_s", "last_s", "lines")

    def __init__(self) -> None:
        self.lines, self.first_s, self.last_s, self.example = 0, inf, -inf, ""

    def count(self, log: LogRecord) -> None:
        if log.t_s < self.first_s:
            self.first_s, self.example = log.t_s, log.body[:MOST_BODY]
        self.last_s = max(self.last_s, log.t_s)
        self.lines += 1

    def template(self, place: str, severity: str, text: str) -> Template:
        return Template(
            place=place,
            severity=severity,
            text=text,
            count=self.lines,
            first_s=self.first_s,
            last_s=self.last_s,
            example=self.example,
        )


def _severe_then_rare(one: Template) -> tuple[int, int, str, str]:
    return (_RANK.get(one.severity, len(_RANK)), one.count, one.place, one.text)
