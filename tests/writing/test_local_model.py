"""A model in a file: the protocol with the library, tried against a stand-in for it; a real file where one is named."""

import os
import sys
import threading
import time
import types
from pathlib import Path

import pytest

from sincerely.writing.adapters import local_model
from sincerely.writing.adapters.local_model import LocalModel
from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_answer import Unfit, read
from sincerely.writing.model_prompt import SCHEMA, Prompt, SaidThere, prompt_for

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


def test_a_real_file():
    """With SINCERELY_TEST_GGUF, a real model: whatever it says is an answer in the agreed form, or a reason."""
    named = os.environ.get("SINCERELY_TEST_GGUF", "")
    if not named:
        pytest.skip("no model in a file was named (SINCERELY_TEST_GGUF)")
    pytest.importorskip("llama_cpp", reason="the extra local-model is not installed")
    local_model.loaded.cache_clear()
    thread = [SaidThere(False, "2026-11-20", "Hi Alice, could you tell me when the 40 boxes leave? Tom")]
    prompt = prompt_for("information", "en", thread, [], address_me="", address_you="")
    try:
        print(read(LocalModel(Path(named)).answer(prompt, deadline=120.0)))
    except (NoAnswer, Unfit) as problem:
        print(problem.why)
        assert problem.why not in ("not_loaded", "not_installed", "refused")
