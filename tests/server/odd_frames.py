"""Frames to fuzz a server with: from nonsense to sense, each a function of a seed and a number."""

import json
from typing import Any

from warroom.world.noise import address, draw, pick

JSON = dict[str, Any]
WORDS = ("reset", "step", "state", "close", "mcp", "type", "data", "action_type", "investigate",
         "target", "postgres-db", "apply_fix", "details", "task", "seed", "easy", "", "default",
         "jsonrpc", "2.0", "method", "params", "session_id", "\ud800", "a\x00b", "🚨", "../x",
         "x" * 300, "call_tool", "list_tools", "tool_name", "arguments")  # fmt: skip
NUMBERS = (0, 1, -1, 2**31, 2**53, 2**63, 2**64, -(2**63), 10**400, 0.5, 1e308, float("nan"),
           float("inf"), float("-inf"))  # fmt: skip
METHODS = ("initialize", "ping", "tools/list", "tools/call", "openenv/session/create",
           "openenv/session/close", "notifications/initialized", "resources/list", "",
           "\udfff", 7)  # fmt: skip
VERBS = ("investigate", "escalate", "apply_fix", "postmortem", "no_op")
TARGETS = ("postgres-db", "redis-cache", "database-team", "increase_db_connections", "nothing")
DEPTHS = (2, 60, 200, 450, 900, 990, 1100, 3000, 30_000)


def anything(at: str, level: int = 0) -> Any:
    """Return some JSON value, and some that JSON has no word for."""
    kind = int(draw(at, "kind") * (6 if level < 4 else 4))
    match kind:
        case 0:
            return pick(WORDS, at)
        case 1:
            return pick(NUMBERS, at)
        case 2:
            return pick((None, True, False), at)
        case 3:
            return pick(VERBS, at)
        case 4:
            return [anything(f"{at}.{n}", level + 1) for n in range(int(draw(at, "n") * 4))]
        case _:
            return {
                pick(WORDS, at, n): anything(f"{at}.{n}", level + 1)
                for n in range(int(draw(at, "n") * 4))
            }


def action(at: str) -> JSON:
    """Return an action that makes sense."""
    return {"action_type": pick(VERBS, at, "verb"), "target": pick(TARGETS, at, "target")}


def sensible(at: str) -> JSON:
    """Return a frame of `/ws` that makes sense."""
    kind = pick(("reset", "step", "step", "step", "state", "tool"), at, "frame")
    match kind:
        case "reset":
            return {"type": "reset", "data": {"task": pick(("easy", "medium"), at)}}
        case "tool":
            called: JSON = {"type": "call_tool", "tool_name": pick(VERBS, at), "arguments": {}}
            return {"type": "step", "data": called}
        case "step":
            return {"type": "step", "data": action(at)}
        case _:
            return {"type": "state"}


def enveloped(at: str) -> JSON:
    """Return a frame of `/ws` with a known type and nonsense in it."""
    frame: JSON = {"type": pick(("reset", "step", "state", "mcp", "step"), at, "type")}
    if draw(at, "data?") < 0.9:
        said = anything(f"{at}.data")
        frame["data"] = said if draw(at, "object?") < 0.3 else {pick(WORDS, at, "key"): said}
    if draw(at, "step?") < 0.3:
        frame["step"] = anything(f"{at}.step", 4)
    if draw(at, "tool?") < 0.1:
        frame["data"] = {"type": "call_tool", "tool_name": anything(f"{at}.tool"),
                         "arguments": anything(f"{at}.args")}  # fmt: skip
    return frame


def rpc(at: str) -> JSON:
    """Return a JSON-RPC message, more or less."""
    params: JSON = {}
    if draw(at, "tool?") < 0.6:
        arguments = {"target": pick(TARGETS, at)} if draw(at, "ok?") < 0.5 else anything(f"{at}.a")
        params = {"name": pick((*VERBS, "reset", "\ud800", 7), at), "arguments": arguments}
    if draw(at, "session?") < 0.2:
        params["session_id"] = pick(("fuzz-1", "fuzz-2", "\ud800", 7, "", "a/b", None), at)
    if draw(at, "protocol?") < 0.1:
        params["protocolVersion"] = anything(f"{at}.protocol", 4)
    message: JSON = {"jsonrpc": "2.0", "id": anything(f"{at}.id", 4) if draw(at, "id") < 0.3 else 1}
    message["method"] = pick(METHODS, at, "method")
    message["params"] = params if draw(at, "params?") < 0.9 else anything(f"{at}.params")
    return message


def nested(at: str) -> str:
    """Return brackets in brackets, closed or not, on their own or where data belongs."""
    depth = pick(DEPTHS, at, "depth")
    opening, closing = pick((("[", "]"), ('{"a":', "}")), at, "bracket")
    deep = opening * depth + ("1" + closing * depth if draw(at, "closed?") < 0.8 else "")
    return pick(
        ("{}", '{{"type":"step","data":{{"target":{}}}}}',
         '{{"type":"reset","data":{{"seed":{}}}}}',
         '{{"type":"mcp","data":{{"jsonrpc":"2.0","id":{},"method":"ping"}}}}',
         '{{"type":{}}}', '{{"jsonrpc":"2.0","id":1,"method":"initialize","params":'
         '{{"protocolVersion":{}}}}}',
         '{{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{{"name":"no_op",'
         '"arguments":{{"target":{}}}}}}}'), at, "where"
    ).format(deep)  # fmt: skip


def frame(number: int, *, seed: int, mcp: bool = False) -> str | bytes:
    """Return a frame by its number: text, or bytes."""
    at = f"{seed}/{number}"
    if mcp and draw(at, "mcp") < 0.5:
        return text_of(rpc(at))
    kind = int(draw(at) * 12)
    match kind:
        case 0:
            text = text_of(anything(at))
            return text[: int(draw(at, "cut") * len(text))]
        case 1:
            return pick(("", " ", "{", "}", "nul", "NaN", '{"type":}', '{"type":"step",}', "\x00",
                         "[]", '""', "1e999", "-" * 50, "9" * 5000, '{"type":"step","step":1e400}',
                         '{"a":1,"a":2}', "'{}'"), at)  # fmt: skip
        case 2:
            return nested(at)
        case 3:
            return _bytes(at)
        case 4:
            return _oversized(at)
        case 5 | 6:
            return text_of(enveloped(at))
        case 7:
            return text_of({"type": "mcp", "data": rpc(at)})
        case 8:
            return text_of(rpc(at))
        case 9:
            return text_of(anything(at))
        case _:
            return text_of(sensible(at))


def text_of(said: Any) -> str:
    """Return a value as JSON, lone surrogates and NaN as Python writes them."""
    return json.dumps(said)


def _bytes(at: str) -> bytes:
    text = text_of(pick((sensible, enveloped, rpc), at, "of")(at))
    match int(draw(at, "bytes") * 4):
        case 0:
            return text.encode()
        case 1:
            return text.encode(pick(("utf-16", "utf-32", "utf-8-sig"), at, "code"))
        case 2:
            return address(at).to_bytes(8, "big") * 3
        case _:
            return b"\xff\xfe" + text.encode()[:40]


def _oversized(at: str) -> str:
    length = pick((65_000, 65_535, 65_536, 65_537, 70_000, 200_000, 1 << 20, 2 << 20), at, "length")
    body = pick(
        ('{{"type":"step","data":{{"details":"{}"}}}}', "{}", '{{"{}":1}}', '{{"type":"{}"}}',
         '{{"jsonrpc":"2.0","id":"{}","method":"ping"}}'), at, "body"
    )  # fmt: skip
    return body.format("x" * length)
