"""Whether the doors for programs are open, and safely so: for `sincerely check`."""

import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

from django.conf import settings

from sincerely.accounts import queries as owners
from sincerely.api.gateway.certificate import SOON, BadCertificate, ends_at, is_loopback
from sincerely.api.gateway.start import BadPlace, Place, context_for, read_place

PATIENCE = 3.0
Finding = dict[str, str]


def door_findings() -> list[Finding]:
    """Return what is wrong with mail submission, and with tokens that open a door for ever."""
    now = datetime.now(UTC)
    return [*submission_findings(now), *token_findings(now)]


def submission_findings(now: datetime) -> list[Finding]:
    """Look at the setting, the certificate, and whether somebody answers there with TLS."""
    if not settings.SINCERELY_GATEWAY:
        return []
    try:
        place = read_place(settings.SINCERELY_GATEWAY)
        context_for(
            place,
            certificate=settings.SINCERELY_GATEWAY_CERT,
            key=settings.SINCERELY_GATEWAY_KEY,
            folder=Path(settings.SINCERELY_DATA),
            now=now,
        )
    except (BadPlace, BadCertificate) as problem:
        return [finding("gateway_not_set_up", f"Mail submission can't open: {problem}.", "See docs/gateway.md.")]
    return [*certificate_findings(now), *answer_findings(place)]


def certificate_findings(now: datetime) -> list[Finding]:
    """Say when the owner's certificate ends soon; one that the desk made is renewed by itself."""
    if not settings.SINCERELY_GATEWAY_CERT:
        return []
    ends = ends_at(Path(settings.SINCERELY_GATEWAY_CERT))
    if ends > now + SOON:
        return []
    said = f"The certificate of mail submission ends on {ends:%Y-%m-%d}."
    return [finding("gateway_certificate", said, "Renew it, then start the desk again.")]


def answer_findings(place: Place) -> list[Finding]:
    """Say when nobody answers there, or without TLS."""
    host = "localhost" if is_unspecified(place.host) else place.host
    try:
        speaks_tls(host, place.port, implicit=place.implicit)
    except OSError:
        where = f"{place.host}:{place.port}"
        return [finding("gateway_closed", f"Nobody takes mail on {where}.", "Start it: `sincerely serve`.")]
    return []


def is_unspecified(host: str) -> bool:
    """Whether an address stands for all of this machine's."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return False


def speaks_tls(host: str, port: int, *, implicit: bool) -> None:
    """Open TLS as a mail client does. Raises OSError. Whose certificate it is was looked at before."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection((host, port), timeout=PATIENCE) as plain:
        if not implicit:
            lines = plain.makefile("rb")
            for told, code in ((b"", "220"), (b"EHLO [127.0.0.1]\r\n", "250"), (b"STARTTLS\r\n", "220")):
                plain.sendall(told)
                if not answered(lines.readline, code):
                    raise ConnectionError("no STARTTLS")
        with context.wrap_socket(plain, server_hostname=host):
            return


def answered(read: Callable[[], bytes], code: str) -> bool:
    """Whether the next answer, all its lines, has this code."""
    while (line := read().decode("ascii", "replace"))[3:4] == "-":
        pass
    return line.startswith(code)


def token_findings(now: datetime) -> list[Finding]:
    """Name tokens that still open a door and have no end."""
    names = [
        f"{token.name} ({token.door})"
        for owner in owners.owners()
        for token in owners.tokens(owner)
        if token.expires_at is None and token.stands(now)
    ]
    if not names:
        return []
    said = f"These tokens never end: {', '.join(names[:10])}."
    return [finding("token_without_end", said, "Revoke them in Settings and make new ones.")]


def finding(code: str, message: str, do: str) -> Finding:
    """Return one finding as INTERFACES.md shapes it."""
    return {"code": code, "message": message, "do": do}


def open_doors() -> list[str]:
    """Return where programs may come in, for a person's eyes."""
    if not settings.SINCERELY_GATEWAY:
        return []
    place = read_place(settings.SINCERELY_GATEWAY)
    reach = "this machine only" if is_loopback(place.host) else "other machines, with TLS"
    return [f"Mail submission: {place.host}:{place.port}, {'TLS at once' if place.implicit else 'STARTTLS'}, {reach}."]
