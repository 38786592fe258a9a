"""The confidence of a notice explains itself: the steps add up, they only lower, and the file says what it was learnt from."""

import json
import math
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sincerely.noticing.confidence import WEIGHTS_FILE, explain, features, model
from sincerely.noticing.language.en import RULES
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.noticing.reading import find_all, read
from sincerely.noticing.records import Context
from sincerely.noticing.rule_words import step_words

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
TEXT = "I'll send you the plan tomorrow. Please call me on Friday. Thanks for the cake! Click here and save 20% please."


def test_start_and_steps_add_up_to_the_score_and_the_score_to_the_confidence() -> None:
    for notice in find_all(TEXT, WEDNESDAY):
        found = explain(notice, TEXT, notice.confidence)
        assert math.isclose(found.score, found.start + sum(step.weight for step in found.steps), abs_tol=1e-9)
        assert 0 < found.confidence < 1
        if found.bin is not None:
            assert math.isclose(found.confidence, 1 / (1 + math.exp(-found.score)))
            assert 0 < found.bin.agrees < 1


def test_reading_gives_the_confidence_that_is_explained() -> None:
    authored = {(notice.kind, notice.start): notice for notice in find_all(TEXT, WEDNESDAY)}
    for notice in read(TEXT, WEDNESDAY).notices:
        before = authored[notice.kind, notice.start]
        assert notice.confidence == explain(before, TEXT, before.confidence).confidence


def test_what_looks_like_advertising_is_less_sure() -> None:
    def sure(text: str) -> float:
        return max(notice.confidence for notice in read(text, WEDNESDAY).notices if notice.kind == "ask")

    assert sure("Please download our free app and save 20%.") < sure("Please send me the second page.")


def test_weights_only_lower_and_the_file_says_where_they_come_from() -> None:
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    assert all(weight <= 0 for weight in content["weights"].values())
    assert content["n"] == sum(content["learnt_from"].values())
    folder = Path(__file__).resolve().parent.parent / "data" / "noticing"
    assert all((folder / name).exists() for name in content["learnt_from"])
    fitted = model()
    assert fitted is not None
    assert [one.to for one in fitted.bins] == sorted(one.to for one in fitted.bins)


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        ("Ida, please sort the slides.", "Please sort the slides."),
        ("What happened to the boat on Friday?", "What happened to the old boat?"),
        ("Who is painting the wall with Otto?", "Who is painting the wall with oil?"),
        ("Let me know by Friday if you want the chairs.", "Let me know if you want the chairs."),
        ("What became of the old boat house?", "What became of it?"),
        ("Move the piano to the hall.", "Move a piano to the hall."),
        ("We need you to paint the wall.", "We need your paint."),
        ("Please sort the slides for the talk.", "Please sort the slides for the talk. " + "It is a long story. " * 50),
    ],
)
def test_signs_of_grammar_order_asks_of_one_rule(surer: str, less: str) -> None:
    first, second = (next(one for one in read(text, WEDNESDAY).notices if one.kind == "ask") for text in (surer, less))
    assert first.rule == second.rule
    assert first.confidence > second.confidence
    for text, one in ((surer, first), (less, second)):
        authored = RULES[one.rule].confidence
        signs = [step for step in explain(one, text, authored).steps if step.feature.startswith("sign ")]
        assert all(step_words(step.feature, language) != step.feature for step in signs for language in ("en", "vi"))


NAMES = ("Ida", "Bo", "José", "Nguyễn", "Đức", "Øyvind", "O'Neil", "Anne-Marie", "Ольга", "王明")


@pytest.mark.parametrize(
    "line", ["{}, please send the list.", "Has {} signed the lease yet?", "Hi {} - can you check the gate?"]
)
@pytest.mark.parametrize("name", NAMES)
def test_no_name_makes_an_ask_surer_than_another(line: str, name: str) -> None:
    def sure(text: str) -> list[float]:
        return [notice.confidence for notice in read(text, WEDNESDAY).notices if notice.kind == "ask"]

    assert sure(line.format(name)) == sure(line.format("Maria")) != []


@pytest.mark.parametrize("kind", ["fact", "absence"])
def test_kinds_that_nothing_was_learnt_for_keep_the_confidence_of_their_rule(kind: str) -> None:
    text = "My wife plays tennis. I am out of the office until Monday."
    notice = next(notice for notice in read(text, WEDNESDAY).notices if notice.kind == kind)
    assert notice.confidence == RULES[notice.rule].confidence
    assert explain(notice, text, notice.confidence).steps == ()


def test_features_are_told_by_kind() -> None:
    notice = next(notice for notice in find_all(TEXT, WEDNESDAY) if notice.kind == "promise")
    assert all(name.startswith(("rule ", "promise: ")) for name in features(notice, TEXT))


@pytest.mark.parametrize(
    "text",
    ["Can you look at https://docs.example/plan and tell me what you think?", "Could you review this draft by Monday?",
     "I need you to update the website before Friday.", "Please enter your hours by Friday.", "Please choose a date.",
     "Could you register Tom for the conference?", "Please bring the samples on Monday."],
)  # fmt: skip
def test_what_a_colleague_asks_about_links_and_pages_is_shown(text: str) -> None:
    """Old work mail has links from services only; a person's "look at this page" must not be taken for theirs."""
    assert max(one.confidence for one in read(text, WEDNESDAY).notices if one.kind == "ask") >= SURE_ENOUGH


@pytest.mark.parametrize("text", ["To leave this list, please unsubscribe here.", "Please click here to log in."])
def test_what_a_service_says_is_not(text: str) -> None:
    assert all(one.confidence < SURE_ENOUGH for one in read(text, WEDNESDAY).notices if one.kind == "ask")
