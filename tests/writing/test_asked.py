"""What an ask is to somebody who answers it: a question, a request, neither; and whether it names a time itself."""

import pytest

from sincerely.writing.asked import form_of, proposes_a_time
from sincerely.writing.compose import Material, compose
from sincerely.writing.gaps import find_gaps
from sincerely.writing.voice import Habits


@pytest.mark.parametrize(
    ("quote", "language", "form"),
    [
        ("What does a pallet weigh?", "en", "question"), ("Can you recall who signed it?", "en", "question"),
        ("Any news from the harbour", "en", "question"), ("Do we have anybody who paints?", "en", "question"), ("Could you send the drawings", "en", "request"),
        ("please sign page four", "en", "request"), ("And copy Ines on it", "en", "request"),
        ("We would like you to visit the yard", "en", "request"), ("Can we paint it?", "en", "question"), ("Could I get a copy?", "en", "request"), ("The crane is yellow", "en", "said"),
        ("The can is empty", "en", "said"), ("I thought about the hay", "en", "said"),
        ("Chị cho em hỏi kho mở cửa mấy giờ ạ", "vi", "question"), ("Cháu muốn hỏi thủ tục đổi hàng", "vi", "question"),
        ("Kho còn chỗ không ạ", "vi", "question"), ("Anh ký giúp em trang bốn", "vi", "request"),
        ("Máy này chạy điện hay chạy xăng vậy, em hỏi hoài", "vi", "question"), ("Chị có cần mượn tạm cái thang không ạ?", "vi", "question"),
        ("Các tổ hãy kiểm kê kho", "vi", "request"), ("Any help with the crane would be appreciated", "en", "request"),
        ("Em mang bản vẽ qua nhé", "vi", "request"), ("Kho ở cuối phố", "vi", "said"),
    ],
)  # fmt: skip
def test_the_form_of_an_ask(quote, language, form):
    assert form_of(quote, language) == form


@pytest.mark.parametrize(
    ("quote", "named"),
    [
        ("Can we meet on Thursday at 3pm?", True), ("Shall we say 10:30 then?", True), ("Call me tomorrow", True),
        ("Please confirm the visit", True), ("Does this time work?", True), ("When can we meet?", False),
        ("What time on Thursday suits you?", False), ("Are you free on Thursday?", False),
        ("Could we find another day?", False), ("Can we meet?", False),
        ("Chiều thứ bảy em ghé được không ạ?", True), ("9h tối nay họp nhé", True), ("Anh chốt lịch giúp em", True),
        ("Hôm nào anh rảnh?", False), ("Chị đổi sang hôm khác được không?", False), ("Mình gặp nhau nhé", False),
    ],
)  # fmt: skip
def test_a_time_that_they_named(quote, named):
    assert proposes_a_time(quote) is named


def drafted(quote, language="en", task="scheduling", **more):
    them = {"address_me": "em", "address_you": "chị"} if language == "vi" else {}
    return compose(Material(task, "ask", language, "Lan", "Tom", quote=quote, seed="s", **them, **more)).text


@pytest.mark.parametrize("task", ["scheduling", "reschedule"])
def test_to_a_time_that_they_named_the_answer_is_yes_or_no(task):
    text = drafted("Could we move it to Thursday at 3pm?", task=task)
    assert [gap.label for gap in find_gaps(text)] == ["whether that suits you, or what would", "a word of your own"]
    text = drafted("Chiều thứ bảy em ghé được không ạ?", "vi", task)
    assert find_gaps(text)[0].label == "giờ đó bạn có tiện không, hay giờ khác"


def test_free_times_stand_beside_it_where_they_are_known():
    text = drafted("Can we meet on Thursday at 3pm?", offers=("Friday at 10:00", "Monday at 9:00"))
    assert "whether that suits you" in text
    assert "I could also do:\n– Friday at 10:00\n– Monday at 9:00" in text
    text = drafted("9h tối nay họp nhé", "vi", offers=("thứ Sáu 10:00",))
    assert "Ngoài ra em thu xếp được:\n– thứ Sáu 10:00" in text


def test_an_open_question_of_time_still_gets_times():
    assert "[…two or three times…]" in drafted("When can we meet?")


@pytest.mark.parametrize("seed", "abcdefgh")
def test_no_draft_says_the_same_words_twice_in_a_row(seed):
    for language, quote in (("en", "What does a pallet weigh?"), ("vi", "Kho còn chỗ không ạ?")):
        text = compose(Material("information", "ask", language, "Lan", "Tom", "em", "chị", quote=quote, seed=seed)).text
        for words in ("question", "answer", "trả lời", "báo"):
            assert text.lower().replace("[…câu trả lời của bạn…]", "").replace("[…your answer…]", "").count(words) <= 1


def test_a_draft_is_no_longer_than_the_owners_longest_letters():
    quote = "could you look through the list of all the boxes that went to the harbour in the week before last"
    short, long = (
        drafted(
            quote, task="information", habits=Habits(words=6, longest=longest, greets=False, closes=False, signs=False)
        )
        for longest in (12, 60)
    )
    assert len(short.split()) < len(long.split())
    assert " …”" in short
    assert quote in long
