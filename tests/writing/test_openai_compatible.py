"""A model endpoint as endpoints are: right, slow, down, talkative, elsewhere; and what leaves for it."""

import contextlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sincerely.writing.adapters.openai_compatible import Endpoint, ask, endpoint_from
from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_prompt import SCHEMA, Prompt

PROMPT = Prompt("rules", '{"THREAD": []}')
GOOD = {"choices": [{"message": {"role": "assistant", "content": '{"sentences": ["The boxes are ready."]}'}}]}


@contextlib.contextmanager
def model(answer=GOOD, *, status=200, headers=(), trickle=0.0):
    """A real HTTP server that answers as told, and remembers what it was sent."""
    got = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, dict(self.headers), json.loads(body)))
            raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            with contextlib.suppress(OSError):
                for at in range(0, len(raw), 7 if trickle else len(raw) or 1):
                    self.wfile.write(raw[at : at + (7 if trickle else len(raw))])
                    self.wfile.flush()
                    time.sleep(trickle)

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield Endpoint(f"http://127.0.0.1:{server.server_port}/v1", "tiny", "s3cret"), got
    finally:
        server.shutdown()
        server.server_close()


def test_the_protocol():
    with model() as (endpoint, got):
        assert ask(endpoint, PROMPT) == '{"sentences": ["The boxes are ready."]}'
    ((path, headers, body),) = got
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer s3cret"
    assert body["messages"] == PROMPT.messages
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert "tools" not in body
    assert body["model"] == "tiny"


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"status": 500}, "refused"),
        ({"status": 401}, "refused"),
        ({"status": 302, "headers": [("Location", "http://127.0.0.1:1/elsewhere")]}, "redirects"),
        ({"status": 307, "headers": [("Location", "http://127.0.0.1:1/elsewhere")]}, "redirects"),
        ({"answer": b"<html>"}, "not_understood"),
        ({"answer": {"choices": []}}, "not_understood"),
        ({"answer": {"choices": [{"message": {"content": None, "tool_calls": [{"function": {"name": "send"}}]}}]}},
         "not_understood"),
        ({"answer": b"[" * 60_000}, "not_understood"),
        ({"answer": b" " * 200_000}, "too_large"),
    ],
)  # fmt: skip
def test_whatever_goes_wrong_has_a_reason(how, why):
    with model(**how) as (endpoint, got):
        with pytest.raises(NoAnswer) as problem:
            ask(endpoint, PROMPT)
        assert problem.value.why == why
        assert len(got) == 1, "asked once, followed nowhere"


def test_a_model_that_hangs_has_an_end():
    with model(trickle=0.2) as (endpoint, _):
        begun = time.monotonic()
        with pytest.raises(NoAnswer) as problem:
            ask(endpoint, PROMPT, deadline=0.6)
        assert problem.value.why == "took_too_long"
        assert time.monotonic() - begun < 5


def test_nobody_there():
    with pytest.raises(NoAnswer) as problem:
        ask(Endpoint("http://127.0.0.1:9", "tiny"), PROMPT, deadline=2)
    assert problem.value.why == "not_reached"


@pytest.mark.parametrize(
    ("url", "name"),
    [("http://models.example/v1", "m"), ("ftp://models.example", "m"), ("https://models.example/v1", ""),
     ("https://user:pw@models.example/v1", "m"), ("https://models.example/v1?x=1", "m"), ("nonsense", "m")],
)  # fmt: skip
def test_an_unsafe_endpoint_is_refused(url, name):
    with pytest.raises(ValueError, match=r"SINCERELY_MODEL_URL|https only"):
        endpoint_from(url, name, "")


def test_where_the_text_goes_is_known():
    assert endpoint_from("", "", "") is None
    assert endpoint_from("http://localhost:8080/v1/", "m", "").is_here
    there = endpoint_from("https://models.example/v1", "m", "")
    assert (there.host, there.is_here) == ("models.example", False)
