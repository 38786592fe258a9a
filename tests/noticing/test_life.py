"""What closes a notice: tables of what is said later, in English and Vietnamese, and nothing that came before."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.later import Later, OpenNotice, first_line
from sincerely.noticing.life import RULES, closing

BEGIN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def notice(kind="promise", *, by_owner=True, quote="I will send you the price list on Friday", thread=1):
    return OpenNotice(1, kind, by_owner, quote, BEGIN, thread)


def later(text, direction="out", *, days=1, thread=1, kind="message", file=False, thanks=False, **more):
    return Later(7, BEGIN + timedelta(days=days), direction, kind, thread, text, file, thanks, **more)


def ended(open_notice, *entries):
    found = closing(open_notice, entries)
    return found.state if found else "open"


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        (later("Hi Tom,\nHere is the price list."), "kept"),
        (later("As promised, the list."), "kept"),
        (later("I have sent it this morning."), "kept"),
        (later("Please find the price list."), "kept"),
        (later("Em gửi anh file ạ."), "kept"),
        (later("Em đã gửi rồi nhé."), "kept"),
        (later("Thanks for sending the list!", "in"), "kept"),
        # "Got it" answers the promise, where nothing came in between.
        (later("Got it.", "in"), "open"),
        (later("Anh đã nhận được rồi, cảm ơn em.", "in"), "kept"),
        (later("See what you think.", file=True), "kept"),
        (later("The weather is fine.", file=True), "open"),
        (later("I will do it on Monday."), "open"),
        (later("Here is the price list.", "in"), "open"),
        (later("Got it.", "out"), "open"),
        (later("Sorry, still working on it."), "open"),
        (later("When do I get the list?", "in"), "open"),
        (later("Never mind, no longer needed.", "out"), "withdrawn"),
        # Another thread: only with words in common.
        (later("I have sent it.", thread=2), "open"),
        (later("I have sent the price list.", thread=2), "kept"),
        (later("Something else.", thread=2, file=True), "open"),
        (later("The price list, at last.", thread=2, file=True), "kept"),
        # Too late to be about it.
        (later("As promised, the list.", days=80), "open"),
    ],
)
def test_a_promise_of_the_owners(entry, state):
    assert ended(notice(), entry) == state


def test_a_promise_of_theirs_is_kept_by_them():
    assert ended(notice(by_owner=False), later("Here is the list.", "in")) == "kept"
    assert ended(notice(by_owner=False), later("Here is the list.", "out")) == "open"
    assert ended(notice(by_owner=False), later("Thanks for sending the list.", "out")) == "kept"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        # What is sent, and what is done with "rồi" behind it.
        ("Dạ em gửi layout hai phương án để chị in ạ.", "kept"),
        ("Em nộp chị bộ chứng từ tháng 4.", "kept"),
        ("Em để hồ sơ trên bàn chị rồi nha.", "kept"),
        ("Chị ơi tiền cọc em chuyển khoản rồi ạ.", "kept"),
        ("Em mới xuất hoá đơn xong chiều qua.", "kept"),
        ("Kế toán Mai Vàng gửi chị hợp đồng số 12.", "kept"),
        ("180 ảnh và video em để ở link bên dưới.", "kept"),
        # What is still to come, or was not done, or is told of something else.
        ("Em gửi layout cho chị chiều mai nha.", "open"),
        ("Bản vẽ em gửi đúng hạn thứ Tư ạ.", "open"),
        ("Em gửi chị trước 17h thứ Hai.", "open"),
        ("Em trả lời sau nhé.", "open"),
        ("Em chưa gửi được, máy hư rồi.", "open"),
        ("Em gửi nhầm file rồi, chị bỏ qua nha.", "open"),
        ("Để em xem rồi báo chị.", "open"),
        ("Trễ rồi, mai em làm tiếp.", "open"),
    ],
)
def test_a_promise_in_vietnamese(text, state):
    promised = notice(quote="Chiều mai em làm xong rồi báo chị")  # It names no thing of its own.
    assert ended(promised, later(text)) == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Nhận đủ rồi em.", "kept"),
        ("Anh nhận được 48 triệu rồi, cảm ơn em.", "kept"),
        ("Tiền về rồi em ơi.", "kept"),
        ("Anh nhận được mail rồi, chờ báo giá nhé.", "open"),
        ("Chưa thấy tiền về em ơi.", "open"),
        ("Never mind, we have one.", "withdrawn"),
        ("Không cần nữa đâu em.", "withdrawn"),
    ],
)
def test_the_other_side_says_that_it_came_or_is_not_wanted(text, state):
    assert ended(notice(quote="Em gửi anh báo giá"), later(text, "in")) == state


def test_in_vietnamese_a_matter_is_named_by_pairs_of_syllables():
    vi = {"thread": 2, "language": "vi"}
    promised = notice(quote="Thứ Hai em gửi anh biên bản nghiệm thu")
    assert ended(promised, later("Em gửi anh biên bản nghiệm thu đợt hai.", **vi)) == "kept"
    assert ended(promised, later("Em gửi anh lịch thi công.", **vi)) == "open"
    assert ended(promised, later("Biên bản nghiệm thu anh cần ký ở trang mấy ạ", **vi)) == "open"
    asked = notice("ask", quote="Em gửi chị báo giá tủ nhé")
    assert ended(asked, later("Em gửi chị báo giá tủ ạ.", **vi)) == "answered"
    assert ended(asked, later("Báo giá tủ ai làm vậy chị", **vi)) == "open"
    assert ended(asked, later("Em gửi chị lịch trực tháng 2.", **vi)) == "open"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Em trễ hẹn hai ngày. Em nhận lời lên nói nha.", "kept"),
        ("We would love to join you.", "kept"),
        ("Em hỏi thêm chút, chương trình mấy giờ vậy chị", "open"),
        ("Để em xem lại rồi chốt sau.", "open"),
    ],
)
def test_a_promised_answer_is_kept_by_the_answer(text, state):
    assert ended(notice(quote="Em trả lời chị trước 15/6"), later(text)) == state
    assert ended(notice(quote="Em gửi chị danh sách trước 15/6"), later(text)) == "open"


def test_a_colleague_keeps_a_promise_of_the_owners():
    sent = {"same_person": False, "by_colleague": True}
    assert ended(notice(), later("Here is the price list.", "in", **sent)) == "kept"
    assert ended(notice(), later("I will look at it.", "in", **sent)) == "open"
    assert ended(notice(), later("Here is the price list.", "in", same_person=False)) == "open"
    assert ended(notice(), later("Here is the price list.", "in", reached=False, **sent)) == "open"
    assert ended(notice(by_owner=False), later("Here is the price list.", "other", **sent)) == "open"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Anh Tú, khách xin giảm 5%, anh cho em mức tối đa ạ?", "open"),
        ("Chị xem giúp em khoản này với.", "open"),
        ("Tom, can you check the tent for me?", "open"),
        ("Hùng trả lời chị Lan trực tiếp giúp chị nha.", "answered"),
        ("Forty it is.", "answered"),
    ],
)
def test_an_ask_is_not_answered_by_asking_somebody_else(text, state):
    asked = notice("ask", quote="Could you send me the price list?")
    assert ended(asked, later(text, same_person=False, reached=False)) == state
    assert ended(asked, later(text, same_person=False)) == "answered"
    told = notice("ask", quote="Em báo lại anh Đạt giúp chị")
    assert ended(told, later(text, same_person=False, reached=False)) == "answered"


def test_a_promised_call_is_kept_by_a_call():
    assert ended(notice(quote="I will call you on Friday"), later("We spoke.", "none", kind="call")) == "kept"
    assert ended(notice(quote="I will send it on Friday"), later("We spoke.", "none", kind="call")) == "open"


@pytest.mark.parametrize(
    ("by_owner", "entry", "state"),
    [
        (True, later("Yes, forty."), "answered"),
        (True, later("Let me know more and I'll get back to you."), "open"),
        (True, later("I'll check.", file=True), "answered"),
        (True, later("Để em xem rồi báo lại ạ."), "open"),
        (True, later("Yes, forty.", "in"), "open"),
        (True, later("Yes, forty.", thread=2), "open"),
        (True, later("The price list has forty lines.", thread=2), "answered"),
        (True, later("Please ignore my last mail.", "in"), "withdrawn"),
        (True, later("Thôi khỏi em nhé.", "in"), "withdrawn"),
        (True, later("Never mind.", "in", thread=2), "open"),
        (True, later("Please disregard my request, the price list turned up.", "in", thread=2), "withdrawn"),
        (True, later("Please disregard my request, the drawing turned up.", "in", thread=2), "open"),
        (True, later("No need to send it any more, Tom has one.", "in"), "withdrawn"),
        (True, later("Forget it, we found one.", "in"), "withdrawn"),
        (True, later("Don't forget it, please.", "in"), "open"),
        (True, later("Khỏi gửi nha em, anh có rồi.", "in"), "withdrawn"),
        (True, later("Em nhớ gửi nha.", "in"), "open"),
        (True, later("Yes.", days=200), "open"),
        (True, later("We spoke.", "none", kind="call"), "open"),
        (False, later("Yes, forty.", "in"), "answered"),
        (False, later("Yes, forty.", "out"), "open"),
    ],
)
def test_an_ask(by_owner, entry, state):
    assert ended(notice("ask", by_owner=by_owner, quote="Could you send me the price list?"), entry) == state


@pytest.mark.parametrize(
    ("kind", "entry", "state"),
    [
        ("thanks_owed", later("Thank you!", thanks=True), "answered"),
        ("thanks_owed", later("The boxes are here."), "open"),
        ("thanks_owed", later("Thank you!", "in", thanks=True), "open"),
        ("moment", later("Congratulations!"), "answered"),
        ("moment", later("x", "in"), "open"),
        ("moment", later("We spoke.", "none", kind="call"), "answered"),
        ("moment", later("Board meeting", "in", kind="meeting"), "open"),
        ("sensitive", later("I am so sorry."), "answered"),
        ("sensitive", later("Bought milk", "none", kind="note"), "open"),
        ("fact", later("Anything"), "open"),
    ],
)
def test_the_other_kinds(kind, entry, state):
    assert ended(notice(kind), entry) == state


ENTRIES = st.builds(
    later,
    st.sampled_from(
        ["As promised.", "Here is the price list.", "Got it.", "Never mind.", "Yes.", "I'll check.", "Cảm ơn!", ""]
    ),
    st.sampled_from(["in", "out", "none"]),
    days=st.integers(-20, 90),
    thread=st.sampled_from([1, 2, None]),
    kind=st.sampled_from(["message", "call", "note", "meeting"]),
    file=st.booleans(),
    thanks=st.booleans(),
)
NOTICES = st.builds(notice, st.sampled_from([*RULES, "fact"]), by_owner=st.booleans())


@given(NOTICES, st.lists(ENTRIES, max_size=8))
def test_the_first_that_closes_closes_and_nothing_earlier_does(one, entries):
    entries = sorted(entries, key=lambda entry: entry.at)
    found = closing(one, entries)
    if found is None:
        assert all(closing(one, [entry]) is None for entry in entries)
        return
    assert found.at > one.at
    before = [entry for entry in entries if entry.at < found.at]
    assert closing(one, before) is None
    assert closing(one, [*entries, later("more", days=95)]) == found, "what comes later changes nothing"


@given(NOTICES, st.lists(ENTRIES, max_size=6))
def test_a_closing_quotes_the_entry_that_closes(one, entries):
    found = closing(one, sorted(entries, key=lambda entry: entry.at))
    if found is not None:
        assert found.quote in {text for entry in entries for text in (entry.text, first_line(entry.text))}
        assert found.rule.startswith("life.")


@given(st.text(max_size=300), st.integers(0, 300))
def test_a_line_is_a_line_of_the_text(text, around):
    found = first_line(text, min(around, len(text)))
    assert len(found) <= 200
    assert found in text


ILL = "I have been diagnosed with breast cancer"


@pytest.mark.parametrize(
    ("what", "quote", "answer", "state"),
    [
        ("illness", ILL, "Table plan attached. Can you confirm the wheelchair spaces?", "open"),
        ("illness", ILL, "Oh Margaret, I am so sorry. Table plan attached.", "answered"),
        ("illness", ILL, "Table plan attached. When do they do the cancer surgery?", "answered"),
        ("illness", ILL, "How are you? Table plan attached.", "answered"),
        ("illness", "chị đi khám thì ra khối u ác tính", "Dạ em nhận kịch bản rồi, Ngân rà trong hôm nay.", "open"),
        (
            "illness",
            "chị đi khám thì ra khối u ác tính",
            "Chị ơi em buồn quá, chị cố gắng giữ sức khoẻ nhé.",
            "answered",
        ),
        ("death", "my father died on Sunday", "Invoice below.", "open"),
        ("layoff", "they are letting me go in May", "See the new plan.", "open"),
        ("death", "I wanted you to know that my father died", "Invoice below.", "open"),
        ("death", "Em báo chị rằng ba em mất", "Em gửi hoá đơn nhé.", "open"),
        ("death", "Grandma died on Sunday", "Thoughts on the table plan? Warm regards", "open"),
        ("death", "My father died last week so the quote will be late", "We needed the quote last week.", "open"),
        ("death", "ông mất hôm qua", "Em gửi sơ đồ ghế tiệc, anh tham khảo, mong anh phản hồi.", "open"),
        ("death", "ông mất hôm qua", "Em xin thành kính phân ưu.", "answered"),
        ("death", "my father died on Sunday", "When is the funeral?", "answered"),
        ("death", "my father died on Sunday", "🙏", "answered"),
        # What passes, what is somebody else's, and what was only said to others, any answer meets.
        ("surgery", "I've got the root canal Tuesday", "See you Wednesday.", "answered"),
        ("death", "Our thoughts and prayers are with the victims", "Ok to go.", "answered"),
        ("death", "the chairman of the board died", "Ok.", "answered"),
        ("illness", "I hope you are feeling better", "Pls print.", "answered"),
        # A complaint is met by any answer, and so is good news.
        ("complaint", "I am very disappointed with my order", "Tom will look into it.", "answered"),
        ("wedding", "we're getting married", "See you on Monday.", "answered"),
    ],
)
def test_something_grave_is_met_by_a_word_to_it_and_not_by_business(what, quote, answer, state):
    told = OpenNotice(1, "moment", False, quote, BEGIN, 1, what=what)
    assert ended(told, later(answer)) == state


def test_a_call_meets_it_whatever_was_noted_of_it():
    told = OpenNotice(1, "moment", False, ILL, BEGIN, 1, what="illness")
    assert ended(told, later("Table plan", "none", kind="call")) == "answered"
    assert ended(told, later("Table plan attached."), later("Thinking of you.", days=3)) == "answered"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("Yes, as agreed, all six. I'll let you know if anything changes.", "answered"),
        ("I'll let you know if we can.", "open"),
        ("I'll let you know.", "open"),
    ],
)
def test_an_answer_that_adds_a_courtesy_is_an_answer(answer, state):
    assert ended(notice("ask", quote="Are we still on for six slots?"), later(answer)) == state


@pytest.mark.parametrize(
    "text",
    [
        "Please don't ignore me, I still need the quote.",
        "Khôi em, anh chưa thấy báo giá, em gửi anh nhé.",
        "Anh sốt mấy hôm, khỏi rồi em. Anh chờ báo giá nhé.",
    ],
)
def test_what_only_sounds_taken_back_still_waits(text):
    assert ended(notice("ask", quote="Em gửi anh báo giá nhé, the quote"), later(text, "in")) == "open"


@pytest.mark.parametrize("taken_back", ["Ignore me, it was Sunita.", "Anh chị không cần nộp hồ sơ nữa ạ."])
def test_what_is_taken_back_waits_no_more(taken_back):
    asked = notice("ask", quote="Anh nộp hồ sơ giúp em, you said you would send the rules?")
    assert ended(asked, later(taken_back, "in")) == "withdrawn"
