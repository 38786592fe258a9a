"""A mail server as providers run them: TLS from the start or STARTTLS, passwords and XOAUTH2, senders it allows."""

import base64
import contextlib
import socket
import ssl
import threading
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from sincerely.sending.adapters.sink import free_port
from tests.sending.mail_servers import Hook

PASSWORD = "correct-horse"


class Provider(Hook):
    """Knows users by password or access token; lets each send from the addresses it is told."""

    def __init__(self, *, users=("alice@desk.example",), tokens=None, senders=None, answers=None):
        super().__init__(answers)
        self.users, self.senders = users, senders
        self.tokens = tokens if tokens is not None else {}
        self.signed_in = []

    async def auth_XOAUTH2(self, server, args):
        given = args[1] if len(args) > 1 else ""
        fields = dict(part.split("=", 1) for part in base64.b64decode(given).decode().split("\1") if "=" in part)
        token = fields.get("auth", "").removeprefix("Bearer ")
        if self.tokens.get(token) == fields.get("user"):
            self.signed_in.append(("XOAUTH2", fields["user"]))
            return AuthResult(success=True, auth_data=fields["user"])
        answer = await server.challenge_auth(b'{"status":"401"}')
        assert answer == b"", "an error is acknowledged with an empty line"
        return AuthResult(success=False, handled=False)

    def by_password(self, server, session, envelope, mechanism, data):
        assert isinstance(data, LoginPassword)
        user = data.login.decode()
        good = user in self.users and data.password == PASSWORD.encode()
        if good:
            self.signed_in.append((mechanism, user))
        return AuthResult(success=good, handled=False, auth_data=user)

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.senders is not None and address not in self.senders:
            return "553 5.7.1 sender address rejected: not owned by user"
        return await super().handle_MAIL(server, session, envelope, address, options)


class Submission(Controller):
    """Runs a Provider on loopback."""

    def __init__(self, provider, context, *, security="tls"):
        self.context, self.security = context, security
        super().__init__(
            provider, hostname="127.0.0.1", port=free_port(), ssl_context=context if security == "tls" else None
        )

    def factory(self):
        starttls = self.context if self.security == "starttls" else None
        return SMTP(
            self.handler, hostname="mail.test", authenticator=self.handler.by_password, auth_required=True,
            auth_require_tls=self.security != "tls", tls_context=starttls, require_starttls=starttls is not None,
        )  # fmt: skip


@contextlib.contextmanager
def submission(provider, authority, *, security="tls"):
    """A provider's server that runs, with a certificate for localhost."""
    certificate, key = authority.server("localhost", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    running = Submission(provider, context, security=security)
    running.start()
    try:
        yield running
    finally:
        running.stop()


@contextlib.contextmanager
def old_tls(authority):
    """Something that speaks TLS 1.1 at most; yields its port."""
    certificate, key = authority.server("localhost", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.load_cert_chain(certificate, key)
    listening = socket.create_server(("127.0.0.1", 0))

    def answer():
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError):
                    context.wrap_socket(connection, server_side=True).close()

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.close()
