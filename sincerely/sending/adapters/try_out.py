"""Trying a sending account on the spot: connect, sign in, name the sender; no letter, no recipient."""

import smtplib
import socket
import ssl

from sincerely.sending.accounts import SendingFault, Server
from sincerely.sending.adapters.smtp import connect, leave
from sincerely.sources.remote import Trouble

MOST = 200


class Refused(Exception):
    """The account would not send; `fault` is a message key, `detail` what the server said, without any secret."""

    def __init__(self, fault: SendingFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else fault)
        self.fault: SendingFault = fault
        self.detail = detail


def try_out(server: Server, sender: str) -> None:
    """Sign in and say MAIL FROM, then take it back; raises Refused with what is wrong.

    Some servers object to a sender only when a letter comes: that they agreed here promises nothing.
    """
    try:
        smtp = connect(server)
    except (OSError, smtplib.SMTPException, Trouble, ValueError) as problem:
        raise refused(problem) from problem
    try:
        code, said = smtp.mail(sender)
        if not 200 <= code < 300:
            raise Refused("from_refused", f"{code} {words(said)}"[:MOST])
        smtp.rset()
    except (OSError, smtplib.SMTPException) as problem:
        raise refused(problem) from problem
    finally:
        leave(smtp)


def refused(problem: Exception) -> Refused:
    """Return what a failure on the way means."""
    if isinstance(problem, Trouble):
        return Refused(problem.fault, problem.detail)
    if isinstance(problem, smtplib.SMTPAuthenticationError):
        return Refused("wrong_login", f"{problem.smtp_code} {words(problem.smtp_error)}"[:MOST])
    if isinstance(problem, smtplib.SMTPResponseException):
        return Refused("refused", f"{problem.smtp_code} {words(problem.smtp_error)}"[:MOST])
    found: SendingFault = next((fault for kind, fault in MEANING if isinstance(problem, kind)), "not_a_server")
    return Refused(found, problem.verify_message if isinstance(problem, ssl.SSLCertVerificationError) else "")


MEANING: tuple[tuple[type[Exception], SendingFault], ...] = (
    (ssl.SSLCertVerificationError, "bad_certificate"),
    (ssl.SSLError, "no_tls"),
    (smtplib.SMTPNotSupportedError, "no_tls"),
    (smtplib.SMTPServerDisconnected, "disconnected"),
    (socket.gaierror, "no_such_host"),
    (TimeoutError, "no_answer"),
    (ConnectionRefusedError, "no_answer"),
    (ConnectionError, "disconnected"),
    (OSError, "no_answer"),
)


def words(said: bytes | str) -> str:
    """Return a server's words on one line."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())
