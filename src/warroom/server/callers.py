"""Who is speaking, and in which session: tokens, session ids, the default session.

A session id comes from the `X-Session-Id` header, the `session_id` query or a cookie, in this
order. A client that sends none shares one default session with everybody at its address; it is
meant for a person with curl. Where the server has tokens, each is a tenant of its own and nobody
has a default.
"""

import re
from collections.abc import Mapping
from hashlib import blake2b
from secrets import compare_digest

from starlette.requests import HTTPConnection

from warroom.errors import BadCall, NotAllowed

HEADER, QUERY, COOKIE = "x-session-id", "session_id", "warroom_session"
DEFAULT = "default"
ID_PATTERN = r"[A-Za-z0-9_.-]{1,128}"
_ID = re.compile(ID_PATTERN)


class Callers:
    """The clients that a server listens to."""

    def __init__(self, tokens: tuple[str, ...] = ()) -> None:
        self._tenants = {token: _short(token) for token in tokens}

    def tenant(self, connection: HTTPConnection) -> str:
        """Return whose sessions a caller may reach, "" where there are no tokens.

        Raises:
            NotAllowed: there are tokens, and this caller has none of them.
        """
        if not self._tenants:
            return ""
        said = connection.headers.get("authorization", "")
        token = said.removeprefix("Bearer ").strip() or connection.query_params.get("token", "")
        for known, tenant in self._tenants.items():
            if compare_digest(token.encode(), known.encode()):
                return f"{tenant}/"
        raise NotAllowed("expected an Authorization header: Bearer <one of the server's tokens>")

    def session(self, connection: HTTPConnection, *, named: str | None = None) -> str:
        """Return the session a caller speaks in; `named` is one it gave in another way.

        Raises:
            NotAllowed: as `tenant`, or it needs to name a session.
            BadCall: what it named cannot be a session's id.
        """
        tenant = self.tenant(connection)
        name = named or named_by(connection)
        if name is None or name == DEFAULT:
            if tenant:
                raise NotAllowed(f"expected a session id in the {HEADER} header")
            host = connection.client.host if connection.client else "local"
            return f"{DEFAULT}@{host}"
        if not is_id(name):
            raise BadCall(f"{HEADER}: expected 1 to 128 letters, digits, '_', '.' or '-'")
        return tenant + name


def named_by(connection: HTTPConnection) -> str | None:
    """Return the session id that a caller sent, if any."""
    cookies: Mapping[str, str] = connection.cookies
    return (
        connection.headers.get(HEADER)
        or connection.query_params.get(QUERY)
        or cookies.get(COOKIE)
        or None
    )


def is_id(name: str) -> bool:
    """Whether a client may name a session so."""
    return _ID.fullmatch(name) is not None


def told(session: str) -> str:
    """Return a session's name as its own client may know it."""
    if session.startswith(f"{DEFAULT}@"):
        return DEFAULT
    return session.rpartition("/")[2]


def _short(token: str) -> str:
    return blake2b(token.encode(), digest_size=8).hexdigest()
