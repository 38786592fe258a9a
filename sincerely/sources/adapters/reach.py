"""Reaching a server safely: a name is resolved once, its address checked, and the connection made to that address.

An account's host is typed by a person, or stands in a redirect: it must not lead into the network that the desk runs
in, unless the desk's settings name the place (TRUST.md 4.4).
"""

import ipaddress
import re
import socket
import ssl
from collections.abc import Sequence

from sincerely.sources.remote import Trouble

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.ip_network("64:ff9b::/96")
SIX_TO_FOUR = ipaddress.ip_network("2002::/16")
GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
"""The only IPv6 space that is given out to the public (IANA); tunnels, site-local and reserved space lie outside."""
FORBIDDEN = re.compile(r"[/@\\?#\s\x00]")
TRIED = 4
"""How many addresses of one name are tried."""


def resolve(host: str, port: int, *, allowed: Sequence[str], usual_ports: frozenset[int]) -> list[str]:
    """Return the addresses of a host that may be connected to; raises Trouble no_such_host or not_allowed.

    `allowed`: host names, addresses and networks that the desk's settings name; they may be inside, on any port.
    """
    name = plain_name(host)
    if not name or len(name) > 253 or not 0 < port < 65536 or FORBIDDEN.search(name):
        raise Trouble("no_such_host", name[:80])
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise Trouble("no_such_host", name) from problem
    addresses = list(dict.fromkeys(str(row[4][0]).partition("%")[0] for row in found))
    fit = [one for one in addresses if may_reach(name, ipaddress.ip_address(one), port, allowed, usual_ports)]
    if not fit:
        raise Trouble("not_allowed", f"{name}, port {port}")
    return fit[:TRIED]


def plain_name(host: str) -> str:
    """Return a host name as it is compared: lower case, without the final dot."""
    return host.strip().rstrip(".").lower()


def may_reach(name: str, address: Address, port: int, allowed: Sequence[str], usual_ports: frozenset[int]) -> bool:
    """Whether a connection to this address is allowed: named in the settings, or public and on a usual port."""
    return is_named(name, address, allowed) or (port in usual_ports and is_public(address))


def is_named(name: str, address: Address, allowed: Sequence[str]) -> bool:
    """Whether the settings name this host, its address, or a network that it is in."""
    for one in allowed:
        if plain_name(one) == plain_name(name):
            return True
        try:
            if address in ipaddress.ip_network(one.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False


def is_public(address: Address) -> bool:
    """Whether an address is a public one, also when it wraps another (IPv4-mapped, 6to4, NAT64)."""
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast
    inner = address.ipv4_mapped
    if address in NAT64:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    elif address in SIX_TO_FOUR:
        inner = address.sixtofour
    if inner is not None:
        return is_public(inner)
    return address in GLOBAL_UNICAST and address.is_global


def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """Return a context that verifies name and chain, by the system's authorities and `ca_file`; TLS 1.2 at least."""
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except OSError as problem:
            raise Trouble("bad_certificate", f"the authority's file can't be read: {ca_file}") from problem
    return context


def connect(addresses: Sequence[str], port: int, *, timeout: float) -> socket.socket:
    """Connect to the first of these addresses that answers within `timeout` seconds; raises Trouble no_answer."""
    said = "no address"
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=timeout)
        except OSError as problem:
            said = problem.strerror or str(problem)
    raise Trouble("no_answer", said)


def wrap(sock: socket.socket, host: str, ca_file: str) -> ssl.SSLSocket:
    """Begin TLS with the name that was asked for; raises Trouble bad_certificate, no_tls, no_answer, disconnected."""
    try:
        return tls_context(ca_file).wrap_socket(sock, server_hostname=plain_name(host))
    except (ssl.SSLError, OSError, ValueError) as problem:
        raise tls_trouble(problem) from problem


def tls_trouble(problem: Exception) -> Trouble:
    """Return what a failed handshake means."""
    if isinstance(problem, ssl.SSLCertVerificationError):
        return Trouble("bad_certificate", problem.verify_message)
    if isinstance(problem, TimeoutError):
        return Trouble("no_answer", "the handshake took too long")
    if isinstance(problem, ssl.SSLError):
        return Trouble("no_tls", str(problem.reason or "").replace("_", " ").lower())
    if isinstance(problem, OSError):
        return Trouble("disconnected", problem.strerror or "")
    return Trouble("no_such_host", str(problem)[:80])
