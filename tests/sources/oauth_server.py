"""A small OAuth server for tests: it gives and renews tokens, says whether one is good, and can be told to misbehave."""

import json
import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from sincerely.sources.oauth import challenge

CLIENT, SECRET = "desk-client", "desk-client-secret"


class OAuthServer:
    """What it knows: codes with their challenge, refresh tokens and access tokens, each with the user's name."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.codes: dict[str, tuple[str, str]] = {}
        self.renewable: dict[str, str] = {}
        self.tokens: dict[str, str] = {}
        self.asked: list[dict[str, str]] = []
        self.rotates = True
        self.life: object = 3600
        self.instead: tuple[int, bytes] | None = None
        """An answer to give whatever is asked."""
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.http.daemon_threads = True
        self.port = int(self.http.server_address[1])
        if context is not None:
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"{'https' if context else 'http'}://localhost:{self.port}"

    def consent(self, user: str, code_challenge: str) -> str:
        """Return a code, as after the person said yes."""
        code = f"code-{len(self.codes)}"
        self.codes[code] = (user, code_challenge)
        return code

    def give(self, user: str) -> dict[str, object]:
        """Return new tokens."""
        number = len(self.tokens)
        token, renew = f"access-{number}", f"renew-{number}"
        self.tokens[token], self.renewable[renew] = user, user
        return {"access_token": token, "token_type": "Bearer", "expires_in": self.life, "refresh_token": renew}

    def answer(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        """Answer what is posted to the token endpoint (RFC 6749)."""
        self.asked.append(form)
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client", "error_description": f"not {form.get('client_secret')}"}
        if form.get("grant_type") == "authorization_code":
            user, wanted = self.codes.pop(form.get("code", ""), ("", ""))
            if not user or challenge(form.get("code_verifier", "")) != wanted:
                return 400, {"error": "invalid_grant", "error_description": "unknown code or verifier"}
            return 200, self.give(user)
        renew = form.get("refresh_token", "")
        if renew not in self.renewable:
            return 400, {"error": "invalid_grant", "error_description": f"Token {renew} was\r\nrevoked"}
        given = self.give(self.renewable[renew])
        if self.rotates:
            del self.renewable[renew]
        else:
            del given["refresh_token"]
        return 200, given

    def _handler(self):
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                form = {key: values[0] for key, values in parse_qs(body).items()}
                if urlsplit(self.path).path == "/introspect":
                    return self.introspect(form.get("token", ""))
                status, values = server.answer(form)
                return self.say(*(server.instead or (status, json.dumps(values).encode())))

            def do_GET(self) -> None:
                self.introspect(parse_qs(urlsplit(self.path).query).get("access_token", [""])[0])

            def introspect(self, token: str) -> None:
                user = server.tokens.get(token)
                values = {"active": True, "username": user, "email": user} if user else {"active": False}
                self.say(200 if user else 401, json.dumps(values).encode())

            def say(self, status: int, body: bytes) -> None:
                self.send_response(status)
                if 300 <= status < 400:
                    self.send_header("Location", server.url + "/elsewhere")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_) -> None:
                """Say nothing."""

        return Handler


@contextmanager
def serving(context: ssl.SSLContext | None):
    """An OAuth server in a thread; over TLS with `context`."""
    server = OAuthServer(context)
    thread = threading.Thread(target=server.http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.http.shutdown()
        server.http.server_close()
        thread.join(timeout=5)
