"""Mail servers on loopback for tests: one that behaves (aiosmtpd), and one that follows a script to the letter."""

import asyncio
import contextlib
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sincerely.sending.adapters.sink import free_port


class Hook:
    """Answers as told: {"MAIL": "451 …"}; RCPT answers may name an address. Keeps what it accepted."""

    def __init__(self, answers=None):
        self.answers = answers or {}
        self.kept = []

    async def handle_MAIL(self, server, session, envelope, address, options):
        if "MAIL" in self.answers:
            return self.answers["MAIL"]
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self.answers.get(address, self.answers.get("RCPT"))
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.answers.get("slow", 0))
        if "dot" in self.answers:
            return self.answers["dot"]
        self.kept.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content))
        return "250 2.0.0 queued as 4711"


class RefusesData(SMTP):
    """Says no to the command DATA itself."""

    async def smtp_DATA(self, arg):
        await self.push(self.event_handler.answers["DATA"])


class Submission(Controller):
    """aiosmtpd, with or without TLS."""

    def __init__(self, hook, **how):
        self.how = {key: value for key, value in how.items() if key != "ssl_context"}
        super().__init__(hook, hostname="127.0.0.1", port=free_port(), ssl_context=how.get("ssl_context"))

    def factory(self):
        kind = RefusesData if "DATA" in self.handler.answers else SMTP
        return kind(self.handler, hostname="mail.test", **self.how)


@contextlib.contextmanager
def serving(hook=None, **how):
    """A server that runs; yields it with its hook."""
    controller = Submission(hook or Hook(), **how)
    controller.start()
    try:
        yield controller
    finally:
        controller.stop()


def certificate(folder, *, days=2, name="127.0.0.1"):
    """A certificate that this test made itself: (file, context for a server)."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.test")])
    begin = datetime.now(UTC) - timedelta(days=1)
    made = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(begin).not_valid_after(begin + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(name))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(True, False, False, False, False, True, False, False, False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    public, private = folder / "cert.pem", folder / "key.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return public, context


class Script(threading.Thread):
    """Speaks SMTP up to a stage, then hangs up without a word (or resets the connection).

    Stages: connect EHLO MAIL RCPT DATA body dot. `last` is what it answers to the dot. `messages` holds what was whole: the dot had arrived.
    """

    def __init__(self, stage, *, reset=False, last=b"250 kept"):
        super().__init__(daemon=True)
        self.stage, self.reset, self.last = stage, reset, last
        self.messages, self.commands = [], []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_problem):
        self.listening.close()

    def run(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listening.accept()
                with connection, contextlib.suppress(OSError):
                    self.talk(connection)

    def hang_up(self, connection):
        if self.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()

    def talk(self, connection):
        if self.stage == "connect":
            return self.hang_up(connection)
        lines = connection.makefile("rb")
        connection.sendall(b"220 script\r\n")
        for line in lines:
            word = line.split()[0].upper().decode("latin-1").rstrip(":") if line.strip() else ""
            self.commands.append(word)
            if word == self.stage:
                return self.hang_up(connection)
            if word == "QUIT":
                return connection.sendall(b"221 bye\r\n")
            connection.sendall(b"354 go on\r\n" if word == "DATA" else b"250 ok\r\n")
            if word == "DATA":
                body = b""
                while not body.endswith(b"\r\n.\r\n"):
                    piece = connection.recv(1024)
                    if not piece or self.stage == "body":
                        return self.hang_up(connection)
                    body += piece
                self.messages.append(body)
                if self.stage == "dot":
                    return self.hang_up(connection)
                connection.sendall(self.last + b"\r\n")
        return None
