"""Where the MCP server speaks: over stdio with one token, or over HTTP on this machine with a token a request.

Over HTTP a session belongs to the token that began it; Host and Origin are checked, so that no web page can reach it
through a name that it points here (DNS rebinding). Other machines come through a proxy with TLS.
"""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from anyio.to_thread import run_sync
from django.db import close_old_connections
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.provider import AccessToken
from mcp.server.auth.settings import AuthSettings
from mcp.server.transport_security import TransportSecuritySettings
from pydantic import AnyHttpUrl
from starlette.applications import Starlette

from sincerely.accounts import queries as owners
from sincerely.accounts.models import ApiToken
from sincerely.api.gateway.certificate import is_loopback
from sincerely.api.mcp.server import DOOR, Desk

MOST_SESSIONS = 100
LARGEST_REQUEST = 28 * 1024 * 1024
"""Bytes of one request: 20 MB of files in base64, and the letter."""


class BadPlace(Exception):
    """It can't listen there; the message says why."""


def read_place(given: str) -> tuple[str, int]:
    """Return host and port. Raises BadPlace: other machines need TLS, which a proxy has."""
    try:
        parts = urlsplit(f"//{given}")
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise BadPlace(f"“{given}” is no host and port") from problem
    if not host or not port or parts.path or parts.username:
        raise BadPlace(f"“{given}” is no host and port")
    if not is_loopback(host):
        raise BadPlace(f"{host} is reached by other machines, and this speaks without TLS")
    return host, port


def over_stdio(secret: str) -> Desk:
    """Return the server for one program whose token this is."""
    return Desk(lambda: secret)


def secret_of_request() -> str | None:
    """Return the token that a request over HTTP came with."""
    found = get_access_token()
    return found.token if found else None


class Tokens:
    """Says whose a bearer token is."""

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return the token's scopes; None for one that does not open this door."""
        found = await run_sync(look_up, token)
        if found is None:
            return None
        ends = int(found.expires_at.timestamp()) if found.expires_at else None
        # A session is bound to these two: another token, even of the same owner, can't go on with it.
        return AccessToken(
            token=token,
            client_id=f"token-{found.pk}",
            scopes=list(found.scopes),
            expires_at=ends,
            subject=str(found.owner_id),
        )


def look_up(secret: str) -> ApiToken | None:
    """Return the token of this door; runs in a thread."""
    try:
        return owners.token_of(secret.strip(), door=DOOR, now=datetime.now(UTC))
    finally:
        close_old_connections()


def over_http(host: str, port: int, *, others: tuple[str, ...] = ()) -> Starlette:
    """Return the ASGI application. `others`: names of a proxy before it, as clients write them in Host."""
    here = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    hosts = [here, f"localhost:{port}", *others]
    origins = [f"http://{here}", f"http://localhost:{port}", *(f"https://{each}" for each in others)]
    settings = AuthSettings(issuer_url=AnyHttpUrl(f"http://{here}"), resource_server_url=None)
    desk = Desk(secret_of_request, token_verifier=Tokens(), auth=settings)
    return desk.streamable_http_app(
        host=host,
        max_sessions=MOST_SESSIONS,
        max_request_body_size=LARGEST_REQUEST,
        transport_security=TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=origins),
    )
