"""A gateway that runs in a thread of its own, and clients that speak to it down to the bytes."""

import asyncio
import base64
import contextlib
import socket
import ssl
import threading
from datetime import UTC, datetime
from email.message import EmailMessage

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api.gateway.certificate import make_certificate, server_context
from sincerely.api.gateway.session import Limits
from sincerely.api.gateway.start import Gateway, Place, run

QUICK = {"sign_in_seconds": 60.0, "command_seconds": 60.0, "slow_seconds": 0.05}


class Running:
    """An open gateway."""

    def __init__(self, folder, *, implicit=False, **limits):
        folder.mkdir(parents=True, exist_ok=True)
        self.certificate = folder / "cert.pem"
        make_certificate(self.certificate, folder / "key.pem", now=datetime.now(UTC))
        self.tls = server_context(str(self.certificate), str(folder / "key.pem"))
        self.place = Place("127.0.0.1", 0, implicit)
        self.limits = Limits(**{**QUICK, **limits})
        self.port = 0

    def start(self):
        ready = threading.Event()

        async def main():
            self.loop, self.until = asyncio.get_running_loop(), asyncio.Event()
            self.gateway = Gateway(self.place, self.tls, hostname="desk.test", limits=self.limits)
            await run(self.gateway, opened=opened, until=self.until)

        def opened(port):
            self.port = port
            ready.set()

        self.thread = threading.Thread(target=lambda: asyncio.run(main()))
        self.thread.start()
        assert ready.wait(20)

    def stop(self):
        self.loop.call_soon_threadsafe(self.until.set)
        self.thread.join(40)
        assert not self.thread.is_alive()

    @property
    def client_tls(self):
        return ssl.create_default_context(cafile=str(self.certificate))


@contextlib.contextmanager
def opened(folder, **how):
    """A gateway that is open."""
    running = Running(folder, **how)
    running.start()
    try:
        yield running
    finally:
        running.stop()


def smtp_token(owner, *, name="stock keeper", **how):
    """A token for mail submission: (secret, row)."""
    secret = accounts.make_token(owner, name, ["propose"], door="smtp", now=datetime.now(UTC), **how)
    return secret, ApiToken.objects.get(owner=owner, name=name)


def letter(**changes):
    """A plain message of Alice's."""
    message = EmailMessage()
    fields = {"From": "Alice Ashdown <alice@desk.example>", "To": "Tom Harbour <tom@harbour.example>",
              "Subject": "Boxes", "Message-ID": "<1@program.example>", "Date": "Tue, 24 Nov 2026 09:00:00 +0000"}  # fmt: skip
    for name, value in {**fields, **changes}.items():
        if name != "text" and value is not None:
            message[name] = value
    message.set_content(changes.get("text", "Hi Tom,\n\nThe 40 boxes left today.\n"))
    return message


class Wire:
    """A client that sends exactly what it is told."""

    def __init__(self, running, *, timeout=60):
        self.running = running
        self.socket = socket.create_connection(("127.0.0.1", running.port), timeout=timeout)
        self.lines = self.socket.makefile("rb")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.lines.close()
        self.socket.close()

    def answer(self):
        """The next answer, all its lines; blank when the server hung up."""
        said = b""
        while True:
            try:
                line = self.lines.readline()
            except (ConnectionError, ssl.SSLError):
                return said.decode()
            said += line
            if not line or line[3:4] != b"-":
                return said.decode().strip()

    def send(self, data):
        self.socket.sendall(data)

    def say(self, line):
        self.send(line.encode() + b"\r\n")
        return self.answer()

    def start_tls(self):
        assert self.say("STARTTLS").startswith("220")
        self.wrap()

    def wrap(self):
        self.lines.close()
        self.socket = self.running.client_tls.wrap_socket(self.socket, server_hostname="127.0.0.1")
        self.lines = self.socket.makefile("rb")

    def signed_in(self, secret, login="alice@desk.example"):
        """Greeting, TLS and sign-in."""
        assert self.answer().startswith("220")
        self.say("EHLO [127.0.0.1]")
        self.start_tls()
        self.say("EHLO [127.0.0.1]")
        assert self.say("AUTH PLAIN " + plain(login, secret)).startswith("235")
        return self

    def envelope(self, sender="alice@desk.example", to=("tom@harbour.example",)):
        """Everything up to 354."""
        answers = [self.say(f"MAIL FROM:<{sender}>"), *(self.say(f"RCPT TO:<{each}>") for each in to)]
        assert all(each.startswith("250") for each in answers), answers
        assert self.say("DATA").startswith("354")


def plain(login, secret):
    return base64.b64encode(f"\0{login}\0{secret}".encode()).decode()
