"""Clauses keep true offsets and see paragraphs, sentences, salutations and closings; languages are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.clauses import split
from sincerely.noticing.language_id import identify

MAIL = st.lists(
    st.sampled_from(
        ["Hi Lan,", "Dr. Lee will call at 5 p.m. tomorrow.", "\n", "\n\n", "> quoted", "- bullet one", "1. first",
         "Thanks,\nAda", "Em gửi chị file nhé.", "a@b.example", "https://x.example/?a=1.", "really?!", "…", "-- ",
         "\t", "😀", "e\u0301"]
    ) | st.text(max_size=12),
    max_size=14,
).map(" ".join)  # fmt: skip


@given(MAIL | st.text())
def test_offsets_are_true_and_in_order_for_any_text(text: str) -> None:
    last = 0
    for clause in split(text):
        assert text[clause.start : clause.end] == clause.text
        assert len(clause.folded) == len(clause.text)
        assert last <= clause.start < clause.end
        assert clause.text == clause.text.strip()
        last = clause.end


def sentences(text: str) -> list[str]:
    return [" ".join(clause.text.split()) for clause in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I met Dr. Okafor. She agreed.", ["I met Dr. Okafor.", "She agreed."]),
        ("Call me at 5 p.m. tomorrow. Bye.", ["Call me at 5 p.m. tomorrow.", "Bye."]),
        ("We end at 5 p.m. We start at 9.", ["We end at 5 p.m.", "We start at 9."]),
        ("It costs 3.50 for J. K. Lund, e.g. today.", ["It costs 3.50 for J. K. Lund, e.g. today."]),
        ("Write to ada.lund@mail.example. Soon!", ["Write to ada.lund@mail.example.", "Soon!"]),
        ("See https://x.example/a?b=1.c for more. Ok?", ["See https://x.example/a?b=1.c for more.", "Ok?"]),
        ("- one thing\n- another thing", ["one thing", "another thing"]),
        ("1. Send it.\n2. Check it.", ["Send it.", "Check it."]),
        ("this is fine. i will send it", ["this is fine.", "i will send it"]),
        ("Wait... there is more", ["Wait... there is more"]),
        ("Copy Messrs. Hill and Ray. Then call.", ["Copy Messrs. Hill and Ray.", "Then call."]),
        ("Amb. Okafor and Asst. Dean Ito agreed.", ["Amb. Okafor and Asst. Dean Ito agreed."]),
    ],
)
def test_sentences_end_where_people_end_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


LONG = "Could you send me the price list for the whole of the northern region by Friday"


@pytest.mark.parametrize("face", ["😊", "🙏🏽", "❤️", ":)", ";-)", "=))", "? 🙏"])
@pytest.mark.parametrize("name", ["An", "Tom"])
def test_a_face_ends_a_line_and_the_name_below_signs(face: str, name: str) -> None:
    found = split(f"{LONG} {face}\n{name}")
    assert (found[0].text.startswith(LONG), found[-1].text, found[-1].closing) == (True, name, True)
    assert name not in found[0].text


@pytest.mark.parametrize("after", ["at the latest", "and the rest later"])
def test_a_face_within_a_sentence_ends_no_line(after: str) -> None:
    assert len(split(f"{LONG} 😊\n{after}")) == 1
    assert len(split(f"{LONG} (and the southern one)\nRegards")) == 1


def test_a_hard_wrapped_line_goes_on_and_the_grammar_sees_one_line() -> None:
    text = "I will send you the new price list for the whole of the northern\nregion before the end of the week."
    (clause,) = split(text)
    assert "northern region" in clause.folded
    assert clause.text == text


@pytest.mark.parametrize(
    "text",
    [
        "May I have the answer of Rev.\nJensen by noon?",
        "Could you send Mr.\nLee the list?",
        "Would it suit you on Sept.\n25?",
        "Anh gửi ThS.\nPhúc bản vẽ nhé.",
        "Could you deliver it to No. 5 in TP. Vinh?",
    ],
)
def test_an_abbreviation_ends_no_line(text: str) -> None:
    assert [clause.text for clause in split(text)] == [text]


def test_short_lines_and_blank_lines_end_a_clause() -> None:
    clauses = split("Hello Mai,\n\nAll is well\nSee you Friday\n\nBest regards,\nAda Lund")
    assert [clause.text for clause in clauses] == [
        "Hello Mai,",
        "All is well",
        "See you Friday",
        "Best regards,",
        "Ada Lund",
    ]
    assert [clause.paragraph for clause in clauses] == [0, 1, 1, 2, 2]


def test_salutation_and_closing_are_flagged() -> None:
    clauses = split("Dear Mai,\nCould you send the list?\nThanks,\nAda")
    assert [clause.greeting for clause in clauses] == [True, False, False, False]
    assert [clause.closing for clause in clauses] == [False, False, True, True]
    assert clauses[1].question


def test_a_salutation_in_the_line_is_cut_off_and_a_yes_is_none() -> None:
    assert [clause.text for clause in split("Kim, could you call me?")] == ["Kim,", "could you call me?"]
    assert [clause.greeting for clause in split("Yes, that works for me.")] == [False]


def test_thanks_for_something_is_no_closing_formula() -> None:
    assert [clause.closing for clause in split("Hi Kim,\nthanks for the message.\nIt helped.")] == [False, False, False]


def test_what_never_ends_is_cut_at_a_blank() -> None:
    clauses = split("please send it " * 300)
    assert all(len(clause.text) <= 1000 for clause in clauses)
    assert " ".join(clause.text for clause in clauses) == ("please send it " * 300).strip()
    assert len({clause.sentence for clause in clauses}) == 1


def test_quoted_lines_give_nothing() -> None:
    assert sentences("Agreed.\n> Will you send it?\n> Please do.") == ["Agreed."]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Could you send me the report by Friday?", "en"),
        ("Anh gửi em báo giá trước thứ Sáu nhé", "vi"),
        ("anh gui em bao gia truoc thu sau nhe", "vi"),
        ("Chị check giúp em cái invoice với ạ", "vi"),
        ("My wife's mother fell ill last night.", "en"),
        ("Nguyen Van Minh and Tran Thi Lan can join on Monday.", "en"),
        ("Je vous remercie pour votre message et je reviens vers vous", "other"),
        ("Ich werde Ihnen die Unterlagen morgen schicken", "other"),
        ("Could you send the invoice to Ms. Nguyễn Thị Hồng Hạnh?", "en"),
        ("Please confirm with Mr. Trần Đức Thắng and Mr. Lê Văn Đạt.", "en"),
        ("Thanks. Confirmed Thu 8:30.", "en"),
        ("Đã nhận, thanks Hạnh", "vi"),
        ("", "other"),
        ("1234 5678", "other"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert identify(text) == language


def test_thanks_before_a_name_are_no_salutation() -> None:
    assert not split("Thx, Ben. The room is booked.")[0].greeting


def test_each_clause_has_its_own_language_and_short_ones_that_of_the_message() -> None:
    clauses = split(
        "Chào anh Minh,\nI will send you the contract tomorrow morning.\nAnh xem giúp em trước thứ Sáu nhé.\nOk"
    )
    assert [clause.language for clause in clauses] == ["vi", "en", "vi", "vi"]
