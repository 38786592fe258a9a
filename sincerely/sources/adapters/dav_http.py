"""HTTP for calendars and address books: each host's address is checked once, and nothing leads elsewhere unseen.

A redirect is followed at most three times, and the name that it leads to is checked like the one that a person typed.
A password goes only to the account's own host and its kin (`dav.example.org` for `example.org`), and never from TLS
to a connection without it.
"""

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

import httpx

from sincerely.sources.adapters.reach import plain_name, resolve, tls_context, tls_trouble
from sincerely.sources.remote import Access, Fault, Trouble

USUAL_PORTS = frozenset((443, 8443))
LARGEST = 50 * 1024 * 1024
"""Bytes of one answer."""
REDIRECTS = 3
SAFE = "/~!$&'()*+,;=:@-._"
"""What may stand in a path as it is (RFC 3986, pchar)."""
FAULTS: dict[int, Fault] = {401: "wrong_login", 403: "refused", 404: "no_such_folder", 410: "no_such_folder",
                            409: "no_such_folder", 412: "conflict"}  # fmt: skip


class TooLarge(Exception):
    """An answer over the limit; `beginning` is what had come."""

    def __init__(self, beginning: bytes) -> None:
        super().__init__("the answer is too large")
        self.beginning = beginning


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: `url` is where it said it, after redirects."""

    status: int
    url: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


def canonical(href: str) -> str:
    """Return a path, or an address on another host, spelt one way: `%40` and `@` are one, `%2F` and `/` are not."""
    place = urlsplit(href)
    path = "/".join(quote(unquote(part), safe=SAFE.replace("/", "")) for part in place.path.split("/")) or "/"
    path += f"?{place.query}" if place.query else ""
    return f"{place.scheme.lower()}://{place.netloc.lower()}{path}" if place.scheme and place.netloc else path


class Wire:
    """One account's way to its servers."""

    def __init__(self, access: Access, timeout: float) -> None:
        self.access = access
        self.timeout = timeout
        self.context = tls_context(access.ca_file)
        self.clients: dict[tuple[str, str], httpx.Client] = {}
        self.addresses: dict[str, list[str]] = {}
        self.scheme: Literal["http", "https"] = "http" if access.security == "none" else "https"
        self.base = f"{self.scheme}://{_netloc(plain_name(access.host), access.port, self.scheme)}/"
        self.auth: httpx.Auth | None = self._first_auth()

    def close(self) -> None:
        """Let go of all connections; never raises."""
        for client in self.clients.values():
            client.close()
        self.clients.clear()

    def address(self, href: str) -> str:
        """Return the whole address of an href of this account."""
        return urljoin(self.base, href)

    def href(self, url: str) -> str:
        """Return an address as an href: a path on the account's own host, whole elsewhere."""
        whole = canonical(urljoin(self.base, url))
        return whole.removeprefix(self.base[:-1]) if whole.startswith(self.base) else whole

    def ask(
        self,
        method: str,
        href: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        largest: int = LARGEST,
    ) -> Answer:
        """Send a request and return the answer, whatever its status but 401; raises Trouble, TooLarge."""
        url = canonical(self.address(href))
        for _ in range(REDIRECTS + 1):
            answer = self._with_login(method, url, body, headers or {}, largest)
            goal = answer.headers.get("location", "")
            if answer.status not in (301, 302, 303, 307, 308) or not goal:
                if answer.status == 401:
                    raise Trouble("wrong_login", said(answer))
                return answer
            if method not in ("GET", "PROPFIND", "OPTIONS"):
                raise Trouble("refused", f"it moved to another place ({answer.status})")
            url = canonical(urljoin(url, goal))
        raise Trouble("not_a_server", "one redirect after another")

    # --- login -----------------------------------------------------------------------------------------------------

    def _first_auth(self) -> httpx.Auth | None:
        """Over TLS the login goes along at once; without TLS the server is asked first what it takes."""
        if self.access.token:
            return Bearer(self.access.token)
        if self.scheme == "https" and self.access.username:
            return self._basic()
        return None

    def _basic(self) -> httpx.Auth:
        return httpx.BasicAuth(self.access.username.encode(), self.access.password.encode())

    def _with_login(self, method: str, url: str, body: bytes, headers: Mapping[str, str], largest: int) -> Answer:
        answer = self._send(method, url, body, headers, largest)
        if answer.status != 401 or self.access.token or not self.access.username:
            return answer
        offered = answer.headers.get("www-authenticate", "").lower()
        if "digest" in offered and not isinstance(self.auth, httpx.DigestAuth):
            self.auth = httpx.DigestAuth(self.access.username.encode(), self.access.password.encode())
        elif "basic" in offered and self.auth is None:
            self.auth = self._basic()
        else:
            return answer
        return self._send(method, url, body, headers, largest)

    # --- one request -----------------------------------------------------------------------------------------------

    def _send(self, method: str, url: str, body: bytes, headers: Mapping[str, str], largest: int) -> Answer:
        place = self._checked(url)
        host = plain_name(place.hostname or "")
        port = place.port or (443 if place.scheme == "https" else 80)
        netloc = _netloc(host, port, place.scheme)
        addresses = self.addresses.get(netloc) or resolve(
            host, port, allowed=self.access.allowed, usual_ports=USUAL_PORTS
        )
        auth = self.auth if is_kin(host, plain_name(self.access.host)) else None
        for again in (False, True):
            try:
                for last in addresses:
                    try:
                        answer = self._from(last, place, method, body, {**headers, "Host": netloc}, auth, largest)
                    except (httpx.ConnectError, httpx.ConnectTimeout) as problem:
                        trouble = connecting(problem)
                        if trouble.fault != "no_answer" or last == addresses[-1]:
                            raise trouble from problem
                    else:
                        self.addresses[netloc] = [last]
                        return answer
            except httpx.RemoteProtocolError as problem:
                # A kept connection may have been closed meanwhile; what only reads can be asked once more.
                if again or method in ("PUT", "DELETE") or "disconnected" not in str(problem):
                    fault: Fault = "disconnected" if "disconnected" in str(problem) else "not_a_server"
                    raise Trouble(fault, "") from problem
            except httpx.TimeoutException as problem:
                raise Trouble("no_answer", "it takes too long") from problem
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, ValueError) as problem:
                raise Trouble("disconnected", type(problem).__name__) from problem
        raise Trouble("no_answer")

    def _checked(self, url: str) -> SplitResult:
        place = urlsplit(url)
        if place.scheme not in ("http", "https") or not place.hostname or place.username:
            raise Trouble("not_a_server", "it leads to an address that is none")
        if self.scheme == "https" and place.scheme != "https":
            raise Trouble("no_tls", "it leads to a place without TLS")
        try:
            _ = place.port
        except ValueError as problem:
            raise Trouble("no_such_host", place.netloc[:80]) from problem
        return place

    def _from(
        self,
        address: str,
        place: SplitResult,
        method: str,
        body: bytes,
        headers: Mapping[str, str],
        auth: httpx.Auth | None,
        largest: int,
    ) -> Answer:
        """Ask one checked address; the name stands in Host and in the handshake, where it is verified."""
        name = plain_name(place.hostname or "")
        key = (place.scheme, _netloc(name, place.port or 0, place.scheme))
        client = self.clients.get(key)
        if client is None:
            client = httpx.Client(verify=self.context, timeout=self.timeout, trust_env=False)
            self.clients[key] = client
        where = f"[{address}]" if ":" in address else address
        port = f":{place.port}" if place.port else ""
        query = f"?{place.query}" if place.query else ""
        request = client.build_request(
            method,
            httpx.URL(f"{place.scheme}://{where}{port}{place.path or '/'}{query}"),
            content=body or None,
            headers={"Accept-Encoding": "identity", "User-Agent": "Sincerely", **headers},
            extensions={"sni_hostname": name},
        )
        return self._read(client, request, place.geturl(), auth, largest)

    def _read(
        self, client: httpx.Client, request: httpx.Request, url: str, auth: httpx.Auth | None, largest: int
    ) -> Answer:
        until = time.monotonic() + 4 * self.timeout
        response = client.send(request, stream=True, follow_redirects=False, auth=auth)
        body = bytearray()
        try:
            for some in response.iter_raw():
                body += some
                if len(body) > largest:
                    raise TooLarge(bytes(body[:largest]))
                if time.monotonic() > until:
                    raise Trouble("no_answer", "it takes too long")
        finally:
            response.close()
        return Answer(response.status_code, url, bytes(body), response.headers)


class Bearer(httpx.Auth):
    """An OAuth access token (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self.token = token

    def auth_flow(self, request: httpx.Request):  # type: ignore[no-untyped-def]  # httpx's own generator type
        """Put the token into the request."""
        request.headers["Authorization"] = f"Bearer {self.token}"
        yield request


def is_kin(host: str, own: str) -> bool:
    """Whether a password for host `own` may go to `host`: the same, below it, or a sibling (p12-dav and dav)."""
    if host == own or host.endswith(f".{own}"):
        return True
    parent = own.partition(".")[2]
    labels = parent.split(".")
    # co.uk and com.vn are registries: a sibling there is a stranger.
    is_registry = len(labels) < 2 or (len(labels) == 2 and len(labels[1]) == 2 and len(labels[0]) <= 3)
    return not is_registry and host.endswith(f".{parent}") and not own.replace(".", "").isdigit()


def connecting(problem: Exception) -> Trouble:
    """Return what a connection that could not be made means: by the cause that the system named, if it is of TLS."""
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return tls_trouble(cause)
        cause = cause.__cause__ or cause.__context__
    return Trouble("no_answer", "nothing answers there")


def trouble_of(answer: Answer) -> Trouble:
    """Return what a status that is no success means."""
    if answer.status >= 500:
        return Trouble("refused", said(answer))
    return Trouble(FAULTS.get(answer.status, "not_a_server"), said(answer))


def said(answer: Answer) -> str:
    """Return the status in a few words: bodies are pages for browsers."""
    return f"it answered {answer.status}"


def _netloc(host: str, port: int, scheme: str) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port in (0, 443 if scheme == "https" else 80) else f"{name}:{port}"
