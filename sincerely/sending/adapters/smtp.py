"""Submission over SMTP (RFC 5321, 6409, 8314), with the one rule that matters: the whole body first, then the commit of
`on_wire`, and only then the final dot. Lost before that commit nothing was delivered; lost after it nobody knows.
"""

import select
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

from sincerely.sending.outbox import Answer

TIMEOUT = 30
SLICE = 5
"""Seconds between two signs of life while waiting for the server."""
PIECE = 65536
"""Octets of the body between two signs of life."""
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
    try:
        greet(smtp, server, context)
    except BaseException:
        smtp.close()
        raise
    return smtp


def greet(smtp: smtplib.SMTP, server: Server, context: ssl.SSLContext) -> None:
    """Make the session safe and sign in."""
    smtp.ehlo_or_helo_if_needed()
    if server.security == "starttls":
        # No plain fallback: a server that does not offer it is refused.
        smtp.starttls(context=context)
        smtp.ehlo()
    if server.user:
        smtp.login(server.user, server.password)


def dot_stuffed(content: bytes) -> bytes:
    """Return the body as DATA wants it, without the final dot: CRLF lines, leading dots doubled (RFC 5321 4.5.2)."""
    if content.startswith(b"."):
        content = b"." + content
    content = content.replace(b"\r\n.", b"\r\n..")
    return content if content.endswith(b"\r\n") else content + b"\r\n"


def deliver(
    server: Server,
    sender: str,
    recipients: Sequence[str],
    content: bytes,
    *,
    on_wire: Callable[[], None],
    alive: Callable[[], None] = lambda: None,
) -> tuple[dict[str, Answer], Answer]:
    """Hand one message over; return each recipient's answer and the answer to the final dot.

    `on_wire` is called after the whole body went out and before the final dot; it must have committed when it returns.
    `alive` is called again and again while the server is slow. Raises NotDelivered when the message certainly did not
    leave, Unsure when the final answer is missing, and whatever `on_wire` raises (then no dot went out).
    """
    try:
        smtp = connect(server)
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(0, plain(problem)), temporary=not is_login_failure(problem)) from problem
    try:
        answers = envelope(smtp, sender, recipients, alive)
        try:
            send_body(smtp, content, alive)
            on_wire()
            return answers, final_answer(smtp, alive)
        except BaseException:
            # In the middle of the data QUIT would be one more line of it: hang up.
            smtp.close()
            raise
    finally:
        leave(smtp)


def envelope(
    smtp: smtplib.SMTP, sender: str, recipients: Sequence[str], alive: Callable[[], None]
) -> dict[str, Answer]:
    """Run MAIL, RCPT and DATA; return each recipient's answer."""
    try:
        expect(Answer(*text(smtp.mail(sender))))
        answers = {}
        for address in recipients:
            alive()
            answers[address] = Answer(*text(smtp.rcpt(address)))
        if not any(answer.accepted for answer in answers.values()):
            first = next(iter(answers.values()))
            raise NotDelivered(first, temporary=any(answer.temporary for answer in answers.values()))
        smtp.putcmd("data")
        go = Answer(*text(smtp.getreply()))
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(0, plain(problem)), temporary=True) from problem
    if go.code != 354:
        raise NotDelivered(go, temporary=go.temporary or go.accepted)
    return answers


def send_body(smtp: smtplib.SMTP, content: bytes, alive: Callable[[], None]) -> None:
    """Send everything but the final dot."""
    body = dot_stuffed(content)
    try:
        for start in range(0, len(body), PIECE):
            alive()
            smtp.send(body[start : start + PIECE])
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(0, plain(problem)), temporary=True) from problem


def final_answer(smtp: smtplib.SMTP, alive: Callable[[], None]) -> Answer:
    """Send the final dot and return the answer to it; Unsure when there is none."""
    try:
        smtp.send(b".\r\n")
        wait(smtp, alive)
        return Answer(*text(smtp.getreply()))
    except (OSError, smtplib.SMTPException) as problem:
        raise Unsure(plain(problem)) from problem


def wait(smtp: smtplib.SMTP, alive: Callable[[], None]) -> None:
    """Wait until the server says something, at most FINAL_TIMEOUT seconds."""
    until = time.monotonic() + FINAL_TIMEOUT
    while isinstance(smtp.sock, socket.socket) and time.monotonic() < until:
        waiting = isinstance(smtp.sock, ssl.SSLSocket) and smtp.sock.pending() > 0
        if waiting or select.select([smtp.sock], [], [], SLICE)[0]:
            return
        alive()
    raise TimeoutError


def expect(answer: Answer) -> None:
    """Raise NotDelivered unless the server accepted."""
    if not answer.accepted:
        raise NotDelivered(answer, temporary=answer.temporary)


def text(reply: tuple[int, bytes]) -> tuple[int, str]:
    """Decode a reply's words."""
    return reply[0], reply[1].decode("utf-8", "replace")


def plain(problem: Exception) -> str:
    """Return what went wrong with the mail server, for a person."""
    if isinstance(problem, smtplib.SMTPAuthenticationError):
        said = problem.smtp_error.decode("utf-8", "replace") if isinstance(problem.smtp_error, bytes) else ""
        return f"The mail server refused the sign-in: {problem.smtp_code} {said}"[:300]
    if isinstance(problem, smtplib.SMTPResponseException):
        said = problem.smtp_error.decode("utf-8", "replace") if isinstance(problem.smtp_error, bytes) else ""
        return f"The mail server said: {problem.smtp_code} {said}"[:300]
    return next((words for kind, words in PLAIN if isinstance(problem, kind)), f"The mail server: {problem}"[:300])


PLAIN: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLCertVerificationError, "The mail server's certificate is not one that this desk trusts."),
    (ssl.SSLError, "No safe connection to the mail server came about."),
    (smtplib.SMTPNotSupportedError, "The mail server offers no safe connection (STARTTLS) or no sign-in."),
    (smtplib.SMTPServerDisconnected, "The mail server hung up."),
    (ConnectionRefusedError, "The mail server does not answer."),
    (ConnectionError, "The mail server hung up."),
    (TimeoutError, "The mail server took too long."),
    (socket.gaierror, "The mail server's name was not found."),
)


def is_login_failure(problem: Exception) -> bool:
    """A refused login will not get better by trying again."""
    return isinstance(problem, smtplib.SMTPAuthenticationError)


def leave(smtp: smtplib.SMTP) -> None:
    """Say goodbye and go; what the server answers changes nothing, and the letter's answer waits to be written down."""
    try:
        smtp.putcmd("quit")
    except (OSError, smtplib.SMTPException):
        pass
    finally:
        smtp.close()
