"""One POST to an address that an owner typed: checked, and connected to as checked (TRUST.md 4.4).

No redirect is followed, no cookie kept, nothing read of the answer but its status; all of it takes DEADLINE at most.
"""

import contextlib
import http.client
import ipaddress
import socket
import threading
from collections.abc import Mapping, Sequence
from urllib.parse import SplitResult

from sincerely.sources.adapters.reach import connect, is_named, resolve, wrap
from sincerely.sources.remote import Trouble
from sincerely.webhooks.trying import BadAddress, place_of

USUAL_PORTS = frozenset((443, 8443))
TIMEOUT = 10.0
"""Seconds for each step."""
DEADLINE = 20.0
"""Seconds for all of them: a server that answers letter by letter holds nobody up."""


def post(url: str, body: bytes, headers: Mapping[str, str], *, allowed: Sequence[str], ca_file: str = "") -> int:
    """Send `body` and return the status of the answer; raises Trouble."""
    try:
        place = place_of(url, allowed=allowed)
    except BadAddress as problem:
        raise Trouble("not_allowed", str(problem)) from problem
    host, port = str(place.hostname), place.port or (443 if place.scheme == "https" else 80)
    addresses = resolve(host, port, allowed=allowed, usual_ports=USUAL_PORTS)
    if place.scheme == "http":
        addresses = [one for one in addresses if is_named(host, ipaddress.ip_address(one), allowed)]
        if not addresses:
            raise Trouble("not_allowed", f"{host}, without TLS")
    sock = connect(addresses, port, timeout=TIMEOUT)
    # TLS takes the socket over; the second handle stays ours and ends the same connection.
    spare = sock.dup()
    watch = threading.Timer(DEADLINE, hang_up, [spare])
    watch.daemon = True
    watch.start()
    try:
        return asked(wrap(sock, host, ca_file) if place.scheme == "https" else sock, host, port, place, body, headers)
    except (OSError, http.client.HTTPException, ValueError) as problem:
        raise Trouble("no_answer" if isinstance(problem, TimeoutError) else "disconnected") from problem
    finally:
        watch.cancel()
        spare.close()
        sock.close()


def hang_up(sock: socket.socket) -> None:
    """End a connection that somebody else is reading."""
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def asked(
    sock: socket.socket, host: str, port: int, place: SplitResult, body: bytes, headers: Mapping[str, str]
) -> int:
    """Send the request on an open connection and return the status."""
    connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
    connection.sock = sock
    path = place.path or "/"
    try:
        connection.request(
            "POST", f"{path}?{place.query}" if place.query else path, body, {**headers, "Connection": "close"}
        )
        return connection.getresponse().status
    finally:
        connection.close()
