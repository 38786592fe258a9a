"""How the owner writes: read from their own letters, per person and form of address, never with another's name in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing.anatomy import HONORIFICS, Written, fill_slots, take_apart
from sincerely.writing.voice import Habits, Reader, Verdict, habits, learned, recurring, shrunk, study

OWNER = "Lan Nguyen"


def letter(number, text, *, to=1, name="Tom", language="en", me="", you=""):
    return Written(number, text, language, to, name, me, you)


def to_tom(number):
    return letter(number, f"Hi Tom,\n\nHere is number {number} of the plans for you.\n\nCheers,\nLan")


def to_anna(number):
    return letter(number, f"Dear Anna,\n\nHere is number {number}.\n\nBest,\nLan Nguyen", to=2, name="Anna")


@pytest.mark.parametrize(
    ("text", "greeting", "closing", "signature"),
    [
        ("Hi Tom,\n\nThe plan.\n\nBest,\nLan", "Hi {name},", "Best,", "Lan"),
        ("Tom,\n\nThe plan is here.\nThanks, Lan", "{name},", "Thanks,", "Lan"),
        ("Tom - the plan is here.\nL", "{name}-", "", "L"),
        (
            "Good morning Tom!\nThe plan.\nKind regards\nLan Nguyen",
            "Good morning {name}!",
            "Kind regards",
            "Lan Nguyen",
        ),
        ("The plan is here.", "", "", ""),
        ("Hi all,\nThe plan.\nCheers", "Hi all,", "Cheers", ""),
        ("Hi Anna,\n\nThe plan.\n\nBest,\nLan", None, "Best,", "Lan"),
    ],
)
def test_a_letter_is_taken_apart(text, greeting, closing, signature):
    form = take_apart(letter(1, text), OWNER)
    assert (form.greeting, form.closing, form.signature) == (greeting, closing, signature)


@pytest.mark.parametrize(
    ("text", "greeting", "closing", "signature"),
    [
        (
            "Chào chị Hương,\n\nEm gửi chị bảng giá.\n\nCảm ơn chị ạ\nEm Lan",
            "Chào {you} {name},",
            "Cảm ơn {you} ạ",
            "{Me} Lan",
        ),
        ("Em chào chị ạ,\nEm gửi chị bảng giá.\nTrân trọng,\nLan", "{Me} chào {you} ạ,", "Trân trọng,", "Lan"),
        ("Chị Hương ơi, em gửi chị bảng giá.\nEm Lan", "{You} {name} ơi,", "", "{Me} Lan"),
        ("Chào anh Minh,\nEm gửi chị bảng giá.\nEm Lan", None, "", "{Me} Lan"),
    ],
)
def test_a_vietnamese_letter_is_taken_apart(text, greeting, closing, signature):
    form = take_apart(letter(1, text, name="Hương", language="vi", me="em", you="chị"), OWNER)
    assert (form.greeting, form.closing, form.signature) == (greeting, closing, signature)


def test_of_too_few_letters_nothing_is_said():
    assert habits(study([to_tom(1), to_tom(2)], OWNER), Reader("en", 1)) == Habits(n=2)
    assert habits(study([], OWNER), Reader("en", 1)) == Habits()


def test_the_person_leans_on_the_others_and_wins_with_enough_letters():
    few = study([to_tom(1), *(to_anna(n) for n in range(2, 10))], OWNER)
    assert habits(few, Reader("en", 1)).greeting == "Dear {name},", "one letter to Tom is not yet a habit"
    enough = study([*(to_tom(n) for n in range(20, 28)), *(to_anna(n) for n in range(2, 10))], OWNER)
    assert habits(enough, Reader("en", 1)).greeting == "Hi {name},"
    assert habits(enough, Reader("en", 1)).signs_as == "Lan"
    assert habits(enough, Reader("en", 2)).closing == "Best,"


def test_a_pair_has_its_own_habits_and_never_lends_its_words():
    to_chi = [
        letter(n, f"Em chào chị {name},\n\nEm gửi chị tệp số {n}.\n\nEm Lan", to=n, name=name, language="vi", me="em", you="chị")
        for n, name in enumerate(["Hương", "Mai", "Thảo", "Oanh"], 1)
    ]  # fmt: skip
    to_em = [
        letter(n, f"{name} ơi,\n\nAnh gửi em tệp số {n}.\n\nThân", to=n, name=name, language="vi", me="anh", you="em")
        for n, name in enumerate(["Dũng", "Khanh", "Quang", "Minh"], 5)
    ]
    voice = study([*to_chi, *to_em], OWNER)
    assert habits(voice, Reader("vi", 99, "em", "chị")).greeting == "{Me} chào {you} {name},"
    assert habits(voice, Reader("vi", 99, "anh", "em")).greeting == "{name} ơi,"
    unknown = habits(voice, Reader("vi", 98))
    assert not set(fill_slots(unknown.greeting, name="X", me="", you="").lower().split()) & HONORIFICS


def test_what_the_owner_says_wins_and_what_they_forget_stays_forgotten():
    letters = [to_tom(n) for n in range(10)]
    forgotten = study(letters, OWNER, [Verdict("greeting", "en", "Hi {name},", "forget")])
    assert habits(forgotten, Reader("en", 1)).greeting == ""
    assert habits(study([to_tom(n) for n in range(200)], OWNER, forgotten.verdicts), Reader("en", 1)).greeting == ""
    said = study(
        letters, OWNER, [Verdict("greeting", "en", "Ahoy {name},", "use"), Verdict("words", "en", "40", "use")]
    )
    assert habits(said, Reader("en", 1)).greeting == "Ahoy {name},"
    assert habits(said, Reader("en", 1)).words == 40
    for_tom = [*said.verdicts, Verdict("greeting", "en", "Tom!", "use", person_id=1)]
    assert habits(study(letters, OWNER, for_tom), Reader("en", 1)).greeting == "Tom!"
    assert habits(study(letters, OWNER, for_tom), Reader("en", 2)).greeting == "Ahoy {name},"
    none = study(letters, OWNER, [Verdict("greeting", "en", "", "use")])
    assert habits(none, Reader("en", 1)).greets is False


def test_sentences_are_offered_and_used_only_once_allowed():
    same = "Call me if that is easier."
    letters = [letter(n, f"Hi Tom,\nPlan {n} is done. {same}\nLan", to=n % 2) for n in range(6)]
    voice = study(letters, OWNER)
    (offered,) = recurring(voice, "en")
    assert (offered.value, offered.n, offered.allowed) == (same, 6, False)
    assert habits(voice, Reader("en", 1)).phrases == ()
    allowed = study(letters, OWNER, [Verdict("phrase", "en", same, "use")])
    assert habits(allowed, Reader("en", 1)).phrases == (same,)
    assert recurring(study(letters, OWNER, [Verdict("phrase", "en", same, "forget")]), "en") == []


def test_every_habit_on_the_page_has_letters_that_show_it():
    voice = study([to_tom(n) for n in range(5)], OWNER)
    found = {one.aspect: one for one in learned(voice, Reader("en"))}
    assert found["greeting"].value == "Hi {name},"
    assert (found["greeting"].n, found["greeting"].of) == (5, 5)
    assert set(found["greeting"].examples) <= set(range(5))
    assert set(found) == {"greeting", "closing", "signature", "words", "paragraphs", "exclaims"}


@pytest.mark.parametrize(("counted", "expected"), [([(3, 4)], 0.75), ([(0, 10), (4, 4)], 0.5), ([(1, 2), (0, 0)], 0.5)])
def test_shares_are_shrunk_towards_the_wider_group(counted, expected):
    assert shrunk(counted) == pytest.approx(expected)


@given(st.lists(st.tuples(st.text(max_size=120), st.sampled_from(["Tom", "Anna", "Hương"])), max_size=6))
def test_any_letters_can_be_read_and_no_name_comes_back(written):
    letters = [letter(n, text, name=name, to=n) for n, (text, name) in enumerate(written)]
    found = habits(study(letters, OWNER), Reader("en", 99))
    for pattern in (found.greeting, found.closing, found.signs_as):
        assert not any(name in pattern for name in ("Tom", "Anna", "Hương"))
