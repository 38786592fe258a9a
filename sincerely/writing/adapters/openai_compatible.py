"""Asking a language model behind any endpoint that speaks the chat-completions protocol: a local server, or a cloud.

The endpoint stands in the desk's settings, never in a message or a form. One request, one answer, no redirect, an end
in time and size; whatever goes wrong is one `NoAnswer` with a reason.
"""

import json
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import httpx

from sincerely.writing.adapters.in_time import in_time
from sincerely.writing.language_model import DEADLINE, NoAnswer
from sincerely.writing.model_prompt import MOST_TOKENS, SCHEMA, Prompt

LARGEST: Final = 65_536
"""Octets of an answer that are read."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A model behind an endpoint. `url` up to and without /chat/completions."""

    url: str
    model: str
    key: str = ""

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model

    @property
    def host(self) -> str:
        """The machine that gets the text, with its port where the address names one."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether the text stays on this machine."""
        return urlsplit(self.url).hostname in ("localhost", "127.0.0.1", "::1")

    def answer(self, prompt: Prompt, *, deadline: float = DEADLINE) -> str:
        """Return what the model answered, as text. Raises NoAnswer, after `deadline` seconds at the latest."""
        return in_time(lambda: ask(self, prompt, deadline=deadline), deadline)


def endpoint_from(url: str, model: str, key: str) -> Endpoint | None:
    """Return the endpoint that the settings name; None where they name none. Raises ValueError for one that is unsafe.

    Plain http is for this machine only: elsewhere anybody between could read the letter.
    """
    if not url:
        return None
    found = Endpoint(url.rstrip("/"), model, key)
    parts = urlsplit(found.url)
    if not model or not found.host or parts.scheme not in ("https", "http") or parts.username or parts.query:
        raise ValueError("SINCERELY_MODEL_URL must look like https://host/v1, with SINCERELY_MODEL beside it")
    if parts.scheme == "http" and not found.is_here:
        raise ValueError("a model on another machine is asked over https only")
    return found


def ask(endpoint: Endpoint, prompt: Prompt, *, deadline: float = DEADLINE) -> str:
    """Return what the model answered, as text. Raises NoAnswer."""
    body = {
        "model": endpoint.model,
        "messages": prompt.messages,
        "temperature": 0,
        "max_tokens": MOST_TOKENS,
        "stream": False,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "letter", "strict": True, "schema": SCHEMA},
        },
    }
    headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {})
    end = time.monotonic() + deadline
    try:
        with (
            httpx.Client(follow_redirects=False, trust_env=False, timeout=httpx.Timeout(deadline, connect=5.0)) as http,
            http.stream("POST", f"{endpoint.url}/chat/completions", json=body, headers=headers) as answer,
        ):
            return content_of(answer, end)
    except httpx.TimeoutException as problem:
        raise NoAnswer("took_too_long") from problem
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as problem:
        raise NoAnswer("not_reached", str(problem)) from problem


def content_of(answer: httpx.Response, end: float) -> str:
    """Return the first choice's content of an answer that is being read; it must be whole before `end`."""
    if answer.is_redirect:
        raise NoAnswer("redirects", str(answer.status_code))
    if answer.status_code != httpx.codes.OK:
        raise NoAnswer("refused", str(answer.status_code))
    got = b""
    for piece in answer.iter_bytes():
        got += piece
        if len(got) > LARGEST:
            raise NoAnswer("too_large")
        if time.monotonic() > end:
            raise NoAnswer("took_too_long")
    try:
        content = json.loads(got)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as problem:
        raise NoAnswer("not_understood") from problem
    if not isinstance(content, str):
        raise NoAnswer("not_understood")
    return content
