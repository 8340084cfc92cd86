"""The words of one log cell of a Nezha case, without what the collector put around them.

A cell is JSON of the collector around the program's own line, which may be JSON again, with quotes
that were not always escaped. The program's own clock is often of another zone, and is dropped.
"""

import json
import re
from typing import cast

SEVERITY = {
    "info": "INFO",
    "warn": "WARN",
    "warning": "WARN",
    "error": "ERROR",
    "fatal": "ERROR",
    "critical": "ERROR",
}

_UNESCAPED = re.compile(r'"?\{"log":\s*"(.*?)(?:\\n)*"\s*,\s*"stream"', re.DOTALL)
_TRACE_IDS = re.compile(r"TraceID: ?\w* SpanID: ?\w*\s*")
_CLOCK = r"\d\d:\d\d:\d\d[.,]\d+\s+"
_LEVEL = r"(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\s+(?:-\s+)?"
_HEAD = re.compile(rf"{_CLOCK}(?:{_LEVEL})?|{_LEVEL}")


def read_line(cell: str) -> tuple[str, str]:
    r"""Return the severity and the words of one log cell, without clocks and trace ids.

    >>> read_line('"{""log"":""17:25:05.3 WARN  a.B#9 TraceID: 1 SpanID: 2 [late]\\n""}"')
    ('WARN', 'a.B#9 [late]')
    """
    line = _line_of(cell)
    inner = _tree(line)
    if inner is None:
        words = _bare(line)
        head = _HEAD.match(words)
        level, words = (head[1] or head[2] or "", words[head.end() :]) if head else ("", words)
    else:
        # How a request was answered is said beside the message, not in it
        answer = [f"{key}={inner[key]}" for key in sorted(inner) if key.startswith("http.resp.")]
        words = " ".join([_bare(str(inner.get("message", line))), *answer])
        level = str(inner.get("severity", ""))
    return SEVERITY.get(level.lower(), ""), words


def _bare(words: str) -> str:
    return _TRACE_IDS.sub("", words).strip()


def _line_of(cell: str) -> str:
    """Return what the program wrote, out of the collector's JSON, escaped or not."""
    is_quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    text = cell[1:-1].replace('""', '"') if is_quoted else cell
    outer = _tree(text)
    if outer is not None:
        return str(outer.get("log", text))
    unescaped = _UNESCAPED.match(text)
    return unescaped[1] if unescaped else text


def _tree(text: str) -> dict[str, object] | None:
    if not text.startswith("{"):
        return None
    try:
        tree: object = json.loads(text)
    except (RecursionError, ValueError):  # nested too deep, a number of too many digits
        return None
    return cast("dict[str, object]", tree) if isinstance(tree, dict) else None
