"""The whole way with a real model, in this process and behind an endpoint: what it says is a draft, or a reason.

It is the smallest there is, and gets the same bounds as any other; only its answers are kept short, for speed.
"""

import re

import pytest

from sincerely.journey import model_drafts
from sincerely.journey.disclosing import machine_of
from sincerely.web.language_model import OUTCOMES
from sincerely.writing.adapters import gguf_runtimes, local_model, openai_compatible
from sincerely.writing.adapters.local_model import LocalModel
from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_answer import Asked, grounded, read
from sincerely.writing.model_prompt import Prompt, SaidThere, prompt_for
from sincerely.writing.models import Letter, ModelCall
from sincerely.writing.provenance import count_words, from_json
from tests.journey.model_scene import ASK_VI, CANARY, allowed, letter_on
from tests.real_model import model_file, open_doors, served

PATIENCE = 120.0
"""Seconds; the machine may be busy."""
THREAD = "Hi Alice, could you tell me when the 40 boxes leave? Tom"
SHORT = {
    "type": "object",
    "properties": {
        "sentences": {"type": "array", "items": {"type": "string", "maxLength": 90}, "minItems": 1, "maxItems": 1}
    },
    "required": ["sentences"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def file():
    local_model.loaded.cache_clear()
    yield model_file()
    local_model.loaded.cache_clear()


@pytest.fixture(autouse=True)
def short(monkeypatch):
    for module in (gguf_runtimes, openai_compatible):
        monkeypatch.setattr(module, "SCHEMA", SHORT)
        monkeypatch.setattr(module, "MOST_TOKENS", 64)
    monkeypatch.setattr(model_drafts, "DEADLINE", PATIENCE)


@pytest.fixture(scope="module")
def here(file):
    return LocalModel(file)


@pytest.fixture(scope="module")
def behind_an_endpoint(file):
    with served(file) as endpoint:
        yield endpoint


@pytest.fixture(params=["here", "behind_an_endpoint"])
def model(request):
    return request.getfixturevalue(request.param)


def asked():
    return prompt_for("information", "en", [SaidThere(False, "2026-11-20", THREAD)], [], address_me="", address_you="")


def test_it_answers_in_the_agreed_form_and_what_it_makes_up_becomes_a_gap(model):
    (sentence,) = read(model.answer(asked(), deadline=PATIENCE))
    held = Asked("en", "", (THREAD,), ("Alice", "Tom"), lambda _text: False, lambda _text: "en")
    parts = grounded(sentence, held)
    assert parts
    known = set(re.findall(r"\w*\d\w*|(?<= )[A-Z]\w+", THREAD)) | {"I"}
    said = " ".join(text for text, by in parts if by == "model" and not text.startswith("[…"))
    assert not re.search(r"\d", said)
    assert set(re.findall(r"\w*\d\w*", " ".join(text for text, by in parts if by == "quote"))) <= known


def test_it_opens_no_door(file):
    before = open_doors()
    LocalModel(file).answer(asked(), deadline=PATIENCE)
    assert open_doors() <= before


def test_a_question_that_is_too_long_and_a_file_that_is_no_model(here, tmp_path):
    with pytest.raises(NoAnswer) as problem:
        here.answer(Prompt("rules", "word " * 9000), deadline=PATIENCE)
    assert problem.value.why == "refused"
    (tmp_path / "no.gguf").write_bytes(b"GGUF" + b"\0" * 64)
    with pytest.raises(NoAnswer) as problem:
        local_model.loaded.__wrapped__(tmp_path / "no.gguf")
    assert problem.value.why == "not_loaded"


def test_late_is_late_and_the_next_question_is_answered(here):
    here.answer(asked(), deadline=PATIENCE)
    with pytest.raises(NoAnswer) as problem:
        here.answer(
            prompt_for("information", "en", [SaidThere(False, "", "word " * 60)], [], address_me="", address_you=""),
            deadline=0.01,
        )
    assert problem.value.why == "took_too_long"
    assert read(here.answer(asked(), deadline=PATIENCE))


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "model"), [("en", "here"), ("vi", "behind_an_endpoint")], indirect=["model"])
def test_the_whole_way(alice, tmp_path, now, language, model):
    how = (
        {"text": ASK_VI, "name": "Tuấn Cảng", "email": "tuan@cang.example", "subject": "Hàng"}
        if language == "vi"
        else {}
    )
    letter = letter_on(alice, tmp_path / "mail", now, **how)
    composed = Letter.objects.values().get()
    allowed(alice, model, now)
    done = model_drafts.try_model(letter, model, seconds=lambda: 1.0, now=now)
    assert done.outcome in OUTCOMES
    print(done.outcome)
    assert done.outcome not in ("not_loaded", "not_installed", "not_reached", "refused", "failed", "took_too_long")
    (call,) = ModelCall.objects.all()
    assert (call.outcome, call.host, call.is_here) == (done.outcome, model.host, True)
    assert CANARY not in call.sent
    assert "asked:" not in machine_of(done.letter).proposed_by  # its receipt says that no other machine was asked
    now_there = Letter.objects.values().get()
    if not done.is_taken:
        assert now_there == composed
        return
    assert {name for name in composed if composed[name] != now_there[name]} <= {
        "text",
        "spans",
        "machine_text",
        "drafted_by",
        "revision",
    }
    assert count_words(now_there["text"], from_json(now_there["spans"]))["human"] == 0
    assert "[…" in now_there["text"]


@pytest.mark.django_db
def test_an_answer_that_is_cut_off_leaves_the_composers_draft(alice, tmp_path, now, here, monkeypatch):
    monkeypatch.setattr(gguf_runtimes, "MOST_TOKENS", 6)
    letter = letter_on(alice, tmp_path / "mail", now)
    composed = Letter.objects.values().get()
    allowed(alice, here, now)
    assert model_drafts.try_model(letter, here, seconds=lambda: 1.0, now=now).outcome == "not_json"
    assert Letter.objects.values().get() == composed


@pytest.mark.django_db
def test_the_budget_holds_for_it_too(alice, tmp_path, now, here, monkeypatch):
    monkeypatch.setattr(model_drafts, "MOST_A_DAY", 1)
    monkeypatch.setattr(gguf_runtimes, "MOST_TOKENS", 6)
    letter = letter_on(alice, tmp_path / "mail", now)
    allowed(alice, here, now)
    outcomes = [model_drafts.try_model(letter, here, seconds=lambda: 1.0, now=now).outcome for _ in range(2)]
    assert outcomes == ["not_json", "budget_spent"]
