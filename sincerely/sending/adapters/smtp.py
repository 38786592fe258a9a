"""Submission over SMTP (RFC 5321, 6409, 8314), with the one rule that matters: the whole body first, then the commit of
`on_wire`, and only then the final dot. Lost before that commit nothing was delivered; lost after it nobody knows.
"""

import select
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote, urlsplit

from sincerely.sending.accounts import Server
from sincerely.sending.outbox import Answer, fate_at_rcpt
from sincerely.sources.adapters import reach
from sincerely.sources.remote import Trouble

TIMEOUT = 30
SLICE = 5
"""Seconds between two signs of life while waiting for the server."""
PIECE = 65536
"""Octets of the body between two signs of life."""
FINAL_TIMEOUT = 600
"""Seconds to wait for the answer to the final dot (RFC 5321 4.5.3.2.6)."""


class NotDelivered(Exception):
    """The letter certainly did not leave; `answer` says why, `temporary` whether to try again, `answers` what was said
    of each recipient, as far as they were asked about."""

    def __init__(self, answer: Answer, *, temporary: bool, answers: Mapping[str, Answer] | None = None) -> None:
        super().__init__(answer.text)
        self.answer = answer
        self.temporary = temporary
        self.answers = answers or {}


class Unsure(Exception):
    """The final dot went out and no answer came back; `answers` is what was said of each recipient before."""

    def __init__(self, why: str, answers: Mapping[str, Answer] | None = None) -> None:
        super().__init__(why)
        self.answers = answers or {}


class SignInRefused(NotDelivered):
    """The server does not let us in: it will not get better by trying again."""


USUAL_PORTS = frozenset((465, 587))


class _Checked(smtplib.SMTP):
    """A session over a connection to a checked address; the host's name stays for the certificate."""

    def __init__(self, server: Server, context: ssl.SSLContext | None) -> None:
        self._server, self._context = server, context
        super().__init__(server.host, server.port, timeout=TIMEOUT)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        allowed = self._server.allowed
        if allowed is None:
            sock = socket.create_connection((host, port), timeout)
        else:
            sock = reach.connect(
                reach.resolve(host, port, allowed=allowed, usual_ports=USUAL_PORTS), port, timeout=timeout
            )
        # The final dot is a packet of its own: it must not wait for the answer to the body's last one (Nagle).
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._server.security != "tls" or self._context is None:
            return sock
        try:
            return self._context.wrap_socket(sock, server_hostname=host)
        except BaseException:
            sock.close()
            raise


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


@lru_cache(maxsize=16)
def tls_context(ca_file: str) -> ssl.SSLContext:
    """Return what checks certificates by the system's authorities and `ca_file`; reading them takes a while."""
    context = ssl.create_default_context()
    if ca_file:
        context.load_verify_locations(cafile=ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def connect(server: Server) -> smtplib.SMTP:
    """Open a session ready for MAIL; every failure here is one where nothing left."""
    context = None if server.security == "plain" else tls_context(server.ca_file)
    smtp = _Checked(server, context)
    try:
        greet(smtp, server, context)
    except BaseException:
        smtp.close()
        raise
    return smtp


def greet(smtp: smtplib.SMTP, server: Server, context: ssl.SSLContext | None) -> None:
    """Make the session safe and sign in."""
    smtp.ehlo_or_helo_if_needed()
    if server.security == "starttls":
        # No plain fallback: a server that does not offer it is refused.
        smtp.starttls(context=context)
        smtp.ehlo()
    if server.token:
        smtp.auth("XOAUTH2", xoauth2(server.user, server.token))
    elif server.user:
        smtp.login(server.user, server.password)


def xoauth2(user: str, token: str) -> Callable[..., str]:
    """Return what answers the server in XOAUTH2: the token first; to an error in a challenge, an empty line."""

    def respond(challenge: bytes | None = None) -> str:
        return "" if challenge else f"user={user}\1auth=Bearer {token}\1\1"

    return respond


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
    on_wire: Callable[[Mapping[str, Answer]], None],
    alive: Callable[[], None] = lambda: None,
) -> tuple[dict[str, Answer], Answer]:
    """Hand one message over; return each recipient's answer and the answer to the final dot.

    `on_wire` is called with each recipient's answer after the whole body went out and before the final dot; it must
    have committed when it returns.
    `alive` is called again and again while the server is slow. Raises NotDelivered when the message certainly did not
    leave, Unsure when the final answer is missing, and whatever `on_wire` raises (then no dot went out).
    """
    try:
        smtp = connect(server)
    except smtplib.SMTPAuthenticationError as problem:
        raise SignInRefused(Answer(0, plain(problem)), temporary=problem.smtp_code in LATER) from problem
    except (OSError, smtplib.SMTPException, Trouble, ValueError) as problem:
        raise NotDelivered(Answer(0, plain(problem)), temporary=True) from problem
    try:
        answers = envelope(smtp, sender, recipients, alive)
        try:
            send_body(smtp, content, alive)
            on_wire(answers)
            try:
                return answers, final_answer(smtp, alive)
            except Unsure as problem:
                problem.answers = answers
                raise
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
            fates = {fate_at_rcpt(answer) for answer in answers.values()}
            raise NotDelivered(first, temporary="deferred" in fates, answers=answers)
        smtp.putcmd("data")
        go = Answer(*text(smtp.getreply()))
    except (OSError, smtplib.SMTPException) as problem:
        raise NotDelivered(Answer(0, plain(problem)), temporary=True) from problem
    if go.code != 354:
        raise NotDelivered(go, temporary=go.temporary or go.accepted, answers=answers)
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
    """Send the final dot and return the answer to it; Unsure when there is none that says yes or no."""
    try:
        smtp.send(b".\r\n")
        wait(smtp, alive)
        answer = Answer(*text(smtp.getreply()))
    except (OSError, smtplib.SMTPException) as problem:
        raise Unsure(plain(problem)) from problem
    if answer.accepted or 400 <= answer.code < 600:
        return answer
    # No code that answers a message: it says neither that it was taken nor that it was not.
    raise Unsure(f"The mail server said: {answer.text}")


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
    if isinstance(problem, Trouble):
        return TROUBLES.get(problem.fault, "The mail server does not answer.")
    if isinstance(problem, smtplib.SMTPAuthenticationError):
        said = problem.smtp_error.decode("utf-8", "replace") if isinstance(problem.smtp_error, bytes) else ""
        return f"The mail server refused the sign-in: {problem.smtp_code} {said}"[:300]
    if isinstance(problem, smtplib.SMTPResponseException):
        said = problem.smtp_error.decode("utf-8", "replace") if isinstance(problem.smtp_error, bytes) else ""
        return f"The mail server said: {problem.smtp_code} {said}"[:300]
    return next((words for kind, words in PLAIN if isinstance(problem, kind)), f"The mail server: {problem}"[:300])


LATER = range(400, 500)
"""Codes of a sign-in that may work later (RFC 4954, section 6: 454)."""
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


TROUBLES = {
    "no_such_host": "The mail server's name was not found.",
    "not_allowed": "The mail server stands where this desk may not reach.",
    "bad_certificate": "The mail server's certificate is not one that this desk trusts.",
}


def leave(smtp: smtplib.SMTP) -> None:
    """Say goodbye and go; what the server answers changes nothing, and the letter's answer waits to be written down."""
    try:
        smtp.putcmd("quit")
    except (OSError, smtplib.SMTPException):
        pass
    finally:
        smtp.close()
