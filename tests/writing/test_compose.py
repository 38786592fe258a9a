"""The composer: routine letters with a gap for the human; for the rest nothing at all."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.policy import TASKS
from sincerely.writing.compose import ABOUT, FRAMES, Material, NothingToCompose, compose
from sincerely.writing.gaps import find_gaps
from sincerely.writing.provenance import count_words
from sincerely.writing.voice import Habits, read_habits

ROUTINE = sorted({task for _, task in FRAMES})
KINDS = ["promise_due", "promise", "ask", "they_promised", "awaited", ""]
QUOTES = {
    "en": "I will send you the price list for the boxes by Friday",
    "vi": "Em gửi anh bảng giá hộp giấy trước thứ Sáu nhé",
}


def material(**changes):
    fields = {
        "task": "information", "kind": "promise_due", "language": "en", "owner_name": "Lan", "person_name": "Tom",
        "quote": QUOTES[changes.get("language", "en")], "quote_day": "on Monday", "seed": "need-1",
    }  # fmt: skip
    return Material(**{**fields, **changes})


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
@pytest.mark.parametrize("kind", KINDS)
def test_every_draft_keeps_a_gap_and_quotes_are_theirs(language, task, kind):
    draft = compose(material(language=language, task=task, kind=kind, address_me="em", address_you="anh"))
    assert draft.gaps >= 2, "one for the matter, one for the person"
    assert draft.gaps == len(find_gaps(draft.text))
    assert draft.language == language
    assert draft.spans[0].start == 0
    assert draft.spans[-1].end == len(draft.text)
    assert {span.by for span in draft.spans} <= {"composer", "quote"}
    assert count_words(draft.text, draft.spans)["human"] == 0
    for span in draft.spans:
        if span.by == "quote":
            assert draft.text[span.start : span.end].strip("“”\"' .>\n") in QUOTES[language]


@pytest.mark.parametrize("language", ["en", "vi", "fr", ""])
@pytest.mark.parametrize("task", sorted(set(TASKS) - set(ROUTINE)))
def test_for_everything_else_there_is_no_draft(language, task):
    with pytest.raises(NothingToCompose):
        compose(material(language="en" if language == "fr" else language or "en", task=task))


def test_human_matters_are_among_everything_else():
    for task in (
        "thanks",
        "congratulation",
        "condolence",
        "apology",
        "complaint",
        "bad_news",
        "legal",
        "money_dispute",
        "private",
    ):
        assert task in TASKS
        assert task not in ROUTINE


@given(st.sampled_from(ROUTINE), st.sampled_from(KINDS), st.sampled_from(["en", "vi"]), st.text("abc", max_size=4))
def test_the_same_letter_is_composed_to_the_same_words(task, kind, language, seed):
    one = material(task=task, kind=kind, language=language, seed=seed)
    assert compose(one) == compose(one)


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
def test_two_people_never_get_the_same_text(language, task):
    people = ["Tom", "Mai", "Hương", "Daniel", "Sam"]
    texts = {
        compose(
            material(language=language, task=task, person_name=name, seed=name, address_you="chị", address_me="em")
        ).text
        for name in people
    }
    assert len(texts) == len(people)


@pytest.mark.parametrize("task", ROUTINE)
@pytest.mark.parametrize(("me", "you"), [("em", "anh"), ("em", "chị"), ("anh", "em"), ("cháu", "bác"), ("tôi", "ông")])
def test_the_pair_is_never_switched(task, me, you):
    others = {"anh", "chị", "em", "cháu", "bác", "cô", "chú", "ông", "bà", "bạn", "tôi"} - {me, you}
    for kind in KINDS:
        draft = compose(
            material(language="vi", task=task, kind=kind, address_me=me, address_you=you, quote="", personal="")
        )
        plain = draft.text
        for found in find_gaps(plain):
            plain = plain.replace(plain[found.start : found.end], " " * (found.end - found.start), 1)
        words = {word.strip(".,:“”\n").lower() for word in plain.split()}
        assert not words & others, plain


def test_an_unknown_pair_is_never_guessed():
    text = compose(material(language="vi", address_me="", address_you="")).text
    assert "anh/chị" in text
    assert "Tôi" in text or "tôi" in text


def test_the_owners_own_greeting_and_closing_come_first():
    habits = Habits(greeting="Morning Tom,", closing="Cheers,", signs_as="L.", n=9)
    text = compose(material(habits=habits)).text
    assert text.startswith("Morning Tom,\n")
    assert text.endswith("Cheers,\nL.")


def test_private_matters_are_in_no_label():
    assert not {"family", "illness", "death", "pregnancy", "birth", "health", "school"} & set(ABOUT)
    text = compose(material(personal="illness")).text
    assert "illness" not in text


@pytest.mark.parametrize(
    ("subject", "expected"), [("", ""), ("Boxes", "Re: Boxes"), ("RE: Boxes", "RE: Boxes"), ("re: x", "re: x")]
)
def test_subjects(subject, expected):
    assert compose(material(subject=subject)).subject == expected


LETTERS = ["Hi Tom,\n\nThe first.\n\nBest,\nLan", "Hi Tom,\n\nThe second.\n\nBest,\nLan", "Tom, quickly:\n\nThe third."]


def test_habits_need_to_be_seen_twice():
    habits = read_habits(LETTERS)
    assert (habits.greeting, habits.closing, habits.signs_as, habits.n) == ("Hi Tom,", "Best,", "Lan", 3)
    assert read_habits(LETTERS[:1]) == Habits(n=1)
    assert read_habits(["", "\n\n"]).n == 2


@given(st.lists(st.text(max_size=80), max_size=5))
def test_habits_of_any_letters_are_lines_of_them(letters):
    habits = read_habits(letters)
    lines = {line.strip() for text in itertools.chain(letters) for line in text.split("\n")}
    assert {habits.greeting, habits.closing, habits.signs_as} - {""} <= lines
