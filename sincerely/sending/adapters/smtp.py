"""Submission over SMTP (RFC 5321, 6409, 8314), with the one rule that matters: the whole body first, then the commit of
`on_wire`, and only then the final dot. Lost before that commit nothing was delivered; lost after it nobody knows.
"""

import smtplib
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

from sincerely.sending.outbox import Answer

TIMEOUT = 30
FINAL_TIMEOUT = 600
"""Seconds to wait for the answer to the final dot (RFC 5321 4.5.3.2.6)."""


class NotDelivered(Exception):
    """The letter certainly did not leave; `answer` says why, `temporary` whether to try again."""

    def __init__(self, answer: Answer, *, temporary: bool) -> None:
        super().__init__(answer.text)
        self.answer = answer
        self.temporary = temporary


class Unsure(Exception):
    """The final dot went out and no answer came back."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where to submit. `plain` exists for the demo's own sink on loopback only."""

    host: str
    port: int
    security: Literal["tls", "starttls", "plain"]
    user: str = ""
    password: str = ""
    ca_file: str = ""


def server_from_url(url: str, *, ca_file: str = "") -> Server:
    """Read `smtps://user:password@host:465` or `smtp://user:password@host:587` (STARTTLS is then required)."""
    parts = urlsplit(url)
    if parts.scheme not in ("smtps", "smtp") or not parts.hostname:
        raise ValueError("SINCERELY_SMTP_URL must look like smtps://user:password@host:465")
    secure: Literal["tls", "starttls"] = "tls" if parts.scheme == "smtps" else "starttls"
    return Server(
        parts.hostname,
        parts.port or (465 if secure == "tls" else 587),
        secure,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        ca_file,
    )


def sink_server(port: int) -> Server:
    """Return the demo's own sink on loopback."""
    return Server("127.0.0.1", port, "plain")


def connect(server: Server) -> smtplib.SMTP:
    """Open a session ready for MAIL; every failure here is one where nothing left."""
    context = ssl.create_default_context(cafile=server.ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.security == "tls":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT, context=context)
    else:
        smtp = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
    smtp.ehlo_or_helo_if_needed()
    if server.security == "starttls":
        # No plain fallback: a server that does not offer it is refused.
        smtp.starttls(context=context)
        smtp.ehlo()
    if server.user:
        smtp.login(server.user, server.password)
    return smtp


def dot_stuffed(content: bytes) -> bytes:
    """Return the body as DATA wants it, without the final dot: CRLF lines, leading dots doubled (RFC 5321 4.5.2)."""
    if content.startswith(b"."):
        content = b"." + content
    content = content.replace(b"\r\n.", b"\r\n..")
    return content if content.endswith(b"\r\n") else content + b"\r\n"


def deliver(
    server: Server, sender: str, recipients: Sequence[str], content: bytes, *, on_wire: Callable[[], None]
) -> tuple[dict[str, Answer], Answer]:
    """Hand one message over; return each recipient's answer and the answer to the final dot.

    `on_wire` is called after the whole body went out and before the final dot; it must have committed when it returns.
    Raises NotDelivered when the message certainly did not leave, Unsure when the final answer is missing.
    """
    try:
        smtp = connect(server)
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(421, plain(problem)), temporary=not is_login_failure(problem)) from problem
    try:
        return transaction(smtp, sender, recipients, content, on_wire)
    finally:
        leave(smtp)


def transaction(
    smtp: smtplib.SMTP, sender: str, recipients: Sequence[str], content: bytes, on_wire: Callable[[], None]
) -> tuple[dict[str, Answer], Answer]:
    """Run MAIL, RCPT, DATA, body, the commit, the dot."""
    try:
        expect(Answer(*text(smtp.mail(sender))))
        answers = {address: Answer(*text(smtp.rcpt(address))) for address in recipients}
        if not any(answer.accepted for answer in answers.values()):
            first = next(iter(answers.values()))
            raise NotDelivered(first, temporary=any(answer.temporary for answer in answers.values()))
        smtp.putcmd("data")
        go = Answer(*text(smtp.getreply()))
        if go.code != 354:
            raise NotDelivered(go, temporary=go.temporary or go.accepted)
        smtp.send(dot_stuffed(content))
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(421, plain(problem)), temporary=True) from problem
    on_wire()
    try:
        if isinstance(smtp.sock, socket.socket):
            smtp.sock.settimeout(FINAL_TIMEOUT)
        smtp.send(b".\r\n")
        return answers, Answer(*text(smtp.getreply()))
    except (OSError, smtplib.SMTPException) as problem:
        raise Unsure(plain(problem)) from problem


def expect(answer: Answer) -> None:
    """Raise NotDelivered unless the server accepted."""
    if not answer.accepted:
        raise NotDelivered(answer, temporary=answer.temporary)


def text(reply: tuple[int, bytes]) -> tuple[int, str]:
    """Decode a reply's words."""
    return reply[0], reply[1].decode("utf-8", "replace")


def plain(problem: Exception) -> str:
    """Return a failure's own words, short."""
    return f"{type(problem).__name__}: {problem}"[:300]


def is_login_failure(problem: Exception) -> bool:
    """A refused login will not get better by trying again."""
    return isinstance(problem, smtplib.SMTPAuthenticationError)


def leave(smtp: smtplib.SMTP) -> None:
    """Say goodbye; whatever happens now changes nothing."""
    try:
        smtp.quit()
    except (OSError, smtplib.SMTPException):
        smtp.close()
