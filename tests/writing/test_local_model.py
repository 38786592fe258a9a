"""A model in a file: the protocol with each library, tried against stand-ins; tests/journey tries a real one."""

import sys
import threading
import time
import types
from pathlib import Path

import pytest

from sincerely.writing.adapters import local_model
from sincerely.writing.adapters.local_model import LocalModel
from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_prompt import SCHEMA, Prompt

PROMPT = Prompt("rules", '{"THREAD": []}')


def pieces(*words):
    return [{"choices": [{"delta": {"role": "assistant"}}]}, *({"choices": [{"delta": {"content": w}}]} for w in words)]


@pytest.fixture
def library(monkeypatch, tmp_path):
    """Stand in for llama_cpp: what it was given, and what it says."""
    made = []

    class Llama:
        says, fails = pieces('{"sentences": ["The boxes', ' are ready."]}'), None

        def __init__(self, **how):
            if self.fails == "load":
                raise ValueError("bad magic")
            made.append(how)

        def create_chat_completion(self, **asked):
            made.append(asked)
            if self.fails == "ask":
                raise ValueError("Requested tokens (9000) exceed context window of 8192")
            return iter(self.says)

    module = types.ModuleType("llama_cpp")
    module.Llama = Llama
    monkeypatch.setitem(sys.modules, "llama_cpp", module)
    local_model.loaded.cache_clear()
    (tmp_path / "tiny-1B.gguf").write_bytes(b"GGUF")
    yield Llama, made, LocalModel(tmp_path / "tiny-1B.gguf")
    local_model.loaded.cache_clear()


def why(model, deadline=2.0):
    with pytest.raises(NoAnswer) as problem:
        model.answer(PROMPT, deadline=deadline)
    return problem.value.why


def test_the_protocol(library):
    _llama, made, model = library
    assert (model.name, model.host, model.is_here) == ("tiny-1B", "", True)
    assert model.answer(PROMPT) == '{"sentences": ["The boxes are ready."]}'
    assert model.answer(PROMPT)
    (loaded, asked, _again) = made  # loaded once
    assert loaded["model_path"].endswith("tiny-1B.gguf")
    assert asked["messages"] == PROMPT.messages
    assert asked["response_format"] == {"type": "json_object", "schema": SCHEMA}
    assert "tools" not in asked


def test_whatever_goes_wrong_has_a_reason(library, tmp_path, monkeypatch):
    llama, _made, model = library
    llama.fails = "load"
    assert why(model) == "not_loaded"
    llama.fails = None
    assert why(LocalModel(tmp_path / "absent.gguf")) == "not_loaded"
    assert model.answer(PROMPT)
    llama.fails = "ask"
    assert why(model) == "refused"
    llama.fails = None
    for says, reason in ((pieces("x" * 30_000), "too_large"), (pieces(), "not_understood"), (["?"], "not_understood")):
        llama.says = says
        assert why(model) == reason
    local_model.loaded.cache_clear()
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    assert why(model) == "not_installed"


def test_one_that_thinks_on_is_left_alone(library):
    llama, _made, model = library
    go_on = threading.Event()

    def slow():
        yield from pieces("a")
        go_on.wait(10)
        yield from pieces("b")

    llama.says = slow()
    begun = time.monotonic()
    assert why(model, deadline=0.3) == "took_too_long"
    assert why(model, deadline=0.3) == "took_too_long"  # it still works on the other question
    assert time.monotonic() - begun < 5
    go_on.set()
    llama.says = pieces("{}")
    assert model.answer(PROMPT, deadline=5) == "{}"


@pytest.fixture
def ready_built(monkeypatch, tmp_path):
    """Stand in for xllamacpp, which hands over pieces until it is told to stop, and swallows what is raised there."""
    made = []

    class Server:
        says, returns = pieces('{"sentences": ["The boxes', ' are ready."]}'), None

        def __init__(self, how):
            made.append(how)

        def handle_chat_completions(self, asked, more):
            made.append(asked)
            for number, piece in enumerate(self.says):
                if more(piece):
                    made.append(number)
                    break
            return self.returns

    def params():
        return types.SimpleNamespace(
            model=types.SimpleNamespace(), cpuparams=types.SimpleNamespace(), cpuparams_batch=types.SimpleNamespace()
        )

    module = types.ModuleType("xllamacpp")
    module.Server, module.CommonParams = Server, params
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    monkeypatch.setitem(sys.modules, "xllamacpp", module)
    local_model.loaded.cache_clear()
    (tmp_path / "tiny-1B.gguf").write_bytes(b"GGUF")
    yield Server, made, LocalModel(tmp_path / "tiny-1B.gguf")
    local_model.loaded.cache_clear()


def test_the_other_library_where_the_first_is_not_there(ready_built):
    server, made, model = ready_built
    assert model.answer(PROMPT) == '{"sentences": ["The boxes are ready."]}'
    how, asked = made
    assert how.model.path.endswith("tiny-1B.gguf")
    assert asked["response_format"] == {"type": "json_object", "schema": SCHEMA}
    # It listens, so: where nobody else comes in.
    (door,) = map(Path, how.hostnames)
    assert door.suffix == ".sock"
    assert door.parent.stat().st_mode & 0o077 == 0
    assert len(how.api_keys[0]) > 30
    assert how.endpoint_slots is how.ui is False
    assert how.offline is True
    server.says, server.returns = [], {"error": {"code": 400, "message": "too many tokens"}}
    assert why(model) == "refused"
    server.says, server.returns = ["?", *pieces("x")], None
    assert why(model) == "not_understood"
    assert made[-1] == 0  # nothing more was asked for
    server.says = pieces("x" * 30_000, "more")
    assert why(model) == "too_large"
