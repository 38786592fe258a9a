"""Asking a provider for tokens: one POST over TLS to a checked address, no redirects, bounded in size and time."""

import ssl
import time
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import SplitResult, urlsplit

import httpx

from sincerely.sources.adapters.reach import plain_name, resolve, tls_context, tls_trouble
from sincerely.sources.oauth import exchange_form, granted, refresh_form
from sincerely.sources.remote import OAuthGrant, Trouble

USUAL_PORTS = frozenset((443,))
LARGEST = 64 * 1024
"""Bytes of an answer."""
PATIENCE = 20.0
"""Seconds for the whole of it."""


def refresh(
    grant: OAuthGrant, *, now: datetime, allowed: Sequence[str] = (), ca_file: str = "", timeout: float = PATIENCE
) -> OAuthGrant:
    """Return the grant with a new access token, and a new refresh token where the server changes it.

    Raises Trouble consent_expired where the person has to consent again, wrong_login where the server does not know
    this desk, and what else can go wrong on the way.
    """
    return _tokens(grant, refresh_form(grant), now, allowed, ca_file, timeout)


def exchange(
    grant: OAuthGrant,
    *,
    code: str,
    verifier: str,
    redirect_uri: str,
    now: datetime,
    allowed: Sequence[str] = (),
    ca_file: str = "",
    timeout: float = PATIENCE,
) -> OAuthGrant:
    """Return a grant with the tokens that a code stands for; `grant` has token_url, client_id and client_secret.

    Raises Trouble, also where no refresh token comes: a consent that ends within the hour is of no use.
    """
    form = exchange_form(grant, code=code, verifier=verifier, redirect_uri=redirect_uri)
    got = _tokens(grant, form, now, allowed, ca_file, timeout)
    if not got.refresh_token:
        raise Trouble("refused", "the consent gave nothing to renew it with")
    return got


def _tokens(
    grant: OAuthGrant, form: dict[str, str], now: datetime, allowed: Sequence[str], ca_file: str, timeout: float
) -> OAuthGrant:
    status, body = post_form(grant.token_url, form, allowed=allowed, ca_file=ca_file, timeout=timeout)
    return granted(grant, status, body, form, now=now)


def post_form(
    url: str, form: dict[str, str], *, allowed: Sequence[str], ca_file: str, timeout: float
) -> tuple[int, bytes]:
    """Post a form; return status and body. Raises Trouble; a redirect is one."""
    place = urlsplit(url)
    if place.scheme != "https" or not place.hostname or place.username:
        raise Trouble("no_tls", "only https can be asked for tokens")
    try:
        port = place.port or 443
    except ValueError as problem:
        raise Trouble("no_such_host", place.netloc[:80]) from problem
    addresses = resolve(place.hostname, port, allowed=allowed, usual_ports=USUAL_PORTS)
    context = tls_context(ca_file)
    for last in addresses:
        try:
            with httpx.Client(verify=context, timeout=timeout, trust_env=False) as client:
                return _read(client, _request(client, place, last, port, form), timeout)
        except (httpx.ConnectError, httpx.ConnectTimeout) as problem:
            trouble = _connecting(problem)
            if trouble.fault != "no_answer" or last == addresses[-1]:
                raise trouble from problem
        except httpx.TimeoutException as problem:
            raise Trouble("no_answer", "it takes too long") from problem
        except httpx.RemoteProtocolError as problem:
            raise Trouble("not_a_server", "it does not speak HTTP") from problem
        except (httpx.HTTPError, httpx.InvalidURL) as problem:
            raise Trouble("disconnected", type(problem).__name__) from problem
    raise Trouble("no_answer")


def _request(client: httpx.Client, place: SplitResult, address: str, port: int, form: dict[str, str]) -> httpx.Request:
    """A request to the checked address; the name stands in Host and in the handshake, where it is verified."""
    name = plain_name(place.hostname or "")
    where = f"[{address}]" if ":" in address else address
    return client.build_request(
        "POST",
        httpx.URL(f"https://{where}:{port}{place.path or '/'}" + (f"?{place.query}" if place.query else "")),
        data=form,
        headers={
            "Host": name if port == 443 else f"{name}:{port}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        },
        extensions={"sni_hostname": name},
    )


def _read(client: httpx.Client, request: httpx.Request, timeout: float) -> tuple[int, bytes]:
    until = time.monotonic() + timeout
    response = client.send(request, stream=True, follow_redirects=False)
    body = b""
    try:
        if response.is_redirect:
            raise Trouble("not_a_server", f"it answered {response.status_code}, a redirect")
        for some in response.iter_raw():
            body += some
            if len(body) > LARGEST:
                raise Trouble("not_a_server", "the answer has no end")
            if time.monotonic() > until:
                raise Trouble("no_answer", "it takes too long")
    finally:
        response.close()
    return response.status_code, body


def _connecting(problem: httpx.TransportError) -> Trouble:
    """What a connection that could not be made means: the cause that the system named, if it is of TLS."""
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return tls_trouble(cause)
        cause = cause.__cause__ or cause.__context__
    return Trouble("no_answer", "nothing answers there")
