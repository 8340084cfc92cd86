r"""Fold thousands of log lines into the few sentences they are made of.

Masking by hand and not with drain3: its last release is of 2022, and masking needs no state, so the
same line folds the same way alone and among others.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from warroom.scenarios.recorded.recording import LogRecord

MASK = "<*>"

_RANK = {"ERROR": 0, "WARN": 1, "INFO": 2}

# A value in brackets without brackets inside: X{...}, =Trip(...), [Trip(...), Trip(...), : [a, b].
# Brackets that stand alone, as in [getOrder][Success], are words.
_NESTED = re.compile(
    r"\w*\{[^(){}\[\]]*\}"
    r"|(?:(?<=[=\[])|(?<=, ))\w+\([^(){}\[\]]*\)"
    r"|(?:(?<=[:=])|(?<=: ))\[[^(){}\[\]]*\]"
)

_VALUE = re.compile(
    r"[\w.-]*\d[\w.-]{40,}"  # token
    r"|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"  # uuid
    r"|\"[^\"]*\"|(?<!\w)'[^']*'"  # quoted
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # mail address
    r"|(?<![\w#])\d{4}-\d\d-\d\d(?:[ T]\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?Z?)?"  # date, time
    r"|(?<![\w#])(?:0x)?(?=[a-fA-F]*\d)[0-9a-fA-F]{8,}(?!\w)"  # hex id
    r"|(?<![\w#])[A-Z0-9]*(?:[A-Z]\d|\d[A-Z])[A-Z0-9]*(?!\w)"  # code: G1234, 66VCHSJNUP
    r"|(?<![\w#])(?<!status=)[-+]?\d+(?:[.,:]\d+)*%?(?!\w)"  # number, price, clock; no status
)

_MASKS = re.compile(r"<\*>(?:, ?<\*>)+")


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


def mask(body: str) -> str:
    """Replace what varies from request to request by `<*>`; plain words stay.

    >>> mask("Order 81e395e3-e2be-46a4-870d-9c775433c0bd: 3 for $12.50 by 'ann'")
    'Order <*>: <*> for $<*> by <*>'
    >>> mask("[queryForTravel][stations: [suzhou, shanghai] distances: [0, 50]]")
    '[queryForTravel][stations: <*> distances: <*>]'
    >>> mask("f.m.s.BasicServiceImpl#111 [all done][result: Result(ok=true, type=Train(id=7))]")
    'f.m.s.BasicServiceImpl#111 [all done][result: Result(ok=true, type=<*>)]'
    """
    text, found = body, 1
    while found:
        text, found = _NESTED.subn(MASK, text)
    return _MASKS.sub(MASK, _VALUE.sub(MASK, text))


def fold(logs: Sequence[LogRecord]) -> tuple[Template, ...]:
    """Group lines by service, severity and masked body: severe first, then rare."""
    alike: dict[tuple[str, str, str], list[LogRecord]] = defaultdict(list)
    for log in logs:
        alike[log.place, log.severity, mask(log.body)].append(log)
    templates = [_template(text, lines) for (_, _, text), lines in alike.items()]
    return tuple(sorted(templates, key=_severe_then_rare))


def _template(text: str, lines: Sequence[LogRecord]) -> Template:
    first, last = min(lines, key=lambda log: log.t_s), max(lines, key=lambda log: log.t_s)
    return Template(
        place=first.place,
        severity=first.severity,
        text=text,
        count=len(lines),
        first_s=first.t_s,
        last_s=last.t_s,
        example=first.body,
    )


def _severe_then_rare(one: Template) -> tuple[int, int, str, str]:
    return (_RANK.get(one.severity, len(_RANK)), one.count, one.place, one.text)
