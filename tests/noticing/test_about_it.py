"""A letter closes what it speaks of, and nothing else that stands open; what is uncertain is asked."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.noticing.about_it import sentences
from sincerely.noticing.later import Later, OpenNotice
from sincerely.noticing.life import closing
from sincerely.noticing.matters import is_of_another, matter, things
from sincerely.noticing.perhaps import perhaps

BEGIN = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)


def owed(quote, kind="promise", *, mine=True, beside=(), due=None):
    return OpenNotice(1, kind, mine, quote, BEGIN, 1, "", due, beside=tuple(beside))


def later(text, direction="out", *, days=2, thread=1, files=(), subject="", **more):
    at = BEGIN + timedelta(days=days)
    return Later(9, at, direction, "message", thread, text, bool(files), False, subject, files=tuple(files), **more)


def stands(notice, *entries):
    """How a notice stands: the state it ended in, `asked`, or `open`."""
    if found := closing(notice, entries):
        return found.state
    asked = perhaps(notice, entries, zone=UTC)
    return "asked" if asked and asked.rule != "life.perhaps.moved_on" else "open"


@pytest.mark.parametrize(
    ("quote", "entry", "state"),
    [
        # The thing itself, by its name, by another name for it, by the name of its file.
        ("I'll send you the deck", later("The slides are attached.", files=["x.pptx"]), "kept"),
        ("I'll mail you the tender drawings", later("See what you think.", files=["Tender_Drawings.pdf"]), "kept"),
        ("mai em gửi anh hợp đồng", later("Anh xem giúp em nhé.", files=["hopdong-v2.pdf"], language="vi"), "kept"),
        ("tối em gửi chị ảnh sân khấu", later("Ảnh em gửi qua Zalo rồi nhé.", language="vi"), "kept"),
        ("I'll send you the tape of the talk", later("The tape is at https://films.example/77"), "kept"),
        # Another thing.
        ("I'll send you the fire certificate", later("Here's the seating plan.", files=["seats.pdf"]), "asked"),
        ("I'll send you the wine list", later("The band is booked. I'll send you the wine list on Monday.", has_promise=True), "open"),
        ("mai em gửi anh giấy phép", later("Em gửi anh sơ đồ chỗ ngồi ạ.", files=["sodo.jpg"], language="vi"), "asked"),
        ("Thứ ba em gửi chị dự toán", later("Xe em đặt xong rồi. Mai em gửi chị dự toán nhé.", language="vi"), "asked"),
        # The same kind of thing for somebody else, or of another time.
        ("I'll send you the quote for the Hull yard", later("The quote for the Leith yard is attached.", files=["q.pdf"]), "asked"),
        ("I'll send you the Q2 figures", later("The Q1 figures are attached.", files=["a.xlsx"]), "asked"),
        # Only a part of what was listed.
        ("I'll send you the menu, the rota and the floor plan", later("Here is the menu, the rest is to follow."), "asked"),
        ("mai em gửi chị thực đơn với sơ đồ bàn", later("Em gửi chị thực đơn trước ạ.", language="vi"), "asked"),
        ("I'll send you the menu and the rota", later("The menu and the rota are attached.", files=["a.zip"]), "kept"),
        # Promised once more, or waiting for something.
        ("I'll send you the rota", later("As promised last week, I will send you the rota on Friday.", has_promise=True), "open"),
        ("I'll send you the rota", later("You get the rota once it is ready."), "asked"),
        ("I'll send you the rota", later("I know the rota hasn't been sent, sorry."), "open"),
        # In a letter of its own, under its name.
        ("I'll send you the account details", later("Sort code 00-11-22", thread=2, subject="account details"), "asked"),
        ("Chiều em gửi anh báo giá", later("Em gửi anh file ạ.", thread=2, subject="bao gia xe", files=["a.xlsx"], language="vi"), "kept"),
        # A call, an introduction.
        ("I'll call you tomorrow", later("Good to speak just now. So we start in May."), "kept"),
        ("mai em gọi chị", later("Như em vừa trao đổi qua điện thoại, tháng 5 mình làm ạ.", language="vi"), "kept"),
        ("I'll introduce you to our printer", later("Asha, meet Rob, who prints for us.", thread=2), "kept"),
    ],
)  # fmt: skip
def test_a_letter_keeps_the_promise_that_it_speaks_of(quote, entry, state):
    assert stands(owed(quote), entry) == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Perfect, looking forward to it!", "open"),
        ("Ok em.", "open"),
        ("Got it, thanks.", "asked"),
        ("Thanks for the flowers, and for sending the card!", "open"),
        ("Thanks for the samples.", "kept"),
        ("The samples arrived this morning.", "kept"),
        ("The samples have not arrived.", "open"),
        ("Don't worry about the swatches, we have some. Only send the samples.", "open"),
        ("No need for the samples and the swatches any more.", "withdrawn"),
        ("No need for the samples any more.", "open"),
    ],
)
def test_what_the_reader_says_of_it(text, state):
    assert stands(owed("I'll post you the samples and the swatches"), later(text, "in")) == state


def test_got_it_is_said_of_what_came_in_between():
    promised = owed("I'll send you the rota")
    assert stands(promised, later("Have a look at this week."), later("Got it.", "in", days=3)) == "kept"
    assert (
        stands(promised, later("I'll send it tomorrow.", has_promise=True), later("Perfect!", "in", days=3)) != "kept"
    )


def test_of_two_promises_in_one_letter_one_is_kept():
    pair = ("I'll send you the lease today", "I'll ask our lawyer about the deposit")
    sent = later("The lease is attached.", files=["lease.pdf"])
    assert stands(owed(pair[0], beside=pair[1:]), sent) == "kept"
    assert stands(owed(pair[1], beside=pair[:1]), sent) == "open"
    bare = later("Done.")
    assert stands(owed(pair[0], beside=pair[1:]), bare) == stands(owed(pair[1], beside=pair[:1]), bare) == "asked"


def test_what_was_sent_and_did_not_come_is_owed():
    promised = owed("I'll send you the rota")
    sent, missing = later("Here is the rota."), later("I think you forgot the attachment.", "in", days=3)
    assert stands(promised, sent) == "kept"
    assert stands(promised, sent, missing) == "asked"
    assert stands(promised, sent, missing, later("Oops, here it is.", days=3.5, files=["rota.pdf"])) == "kept"
    assert stands(owed("Em gửi chị lịch trực"), later("Em gửi chị lịch trực ạ."), later("Chị chưa thấy file em ơi.", "in", days=3)) != "kept"  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "beside", "text", "state"),
    [
        ("Can you price us forty lamps?", (), "Gladly. In brass or in steel?", "asked"),
        ("Please price us forty lamps", (), "Hi Jo,\nSure! Which metal would you like, and do you want shades?\nAna", "asked"),
        ("Could we meet on Tuesday?", (), "How about Wednesday at two instead?", "answered"),
        ("Could you send us pictures of the gate?", (), "Ona looks after the yard, copying her in.", "asked"),
        ("please send me the VAT number", ("Does Monday at nine suit the crew?",), "Monday at nine is good.", "asked"),
        ("Does Monday at nine suit the crew?", ("please send me the VAT number",), "Monday at nine is good.", "answered"),
        ("please send me the VAT number", ("Does Monday at nine suit the crew?",), "Yes, both below.", "answered"),
        ("chị cho em xin mã số thuế", ("chị lấy bao nhiêu thùng ạ?",), "Chị lấy 12 thùng.", "asked"),
        ("chị lấy bao nhiêu thùng ạ?", ("chị cho em xin mã số thuế",), "Chị lấy 12 thùng.", "answered"),
        ("How many lamps do you need?", ("who signs for the delivery?",), "40 lamps. I'll come back to you on who signs for the delivery.", "answered"),
        ("who signs for the delivery?", ("How many lamps do you need?",), "40 lamps. I'll come back to you on who signs for the delivery.", "open"),
    ],
)  # fmt: skip
def test_an_answer_to_something_else_is_asked_about(quote, beside, text, state):
    assert stands(owed(quote, "ask", mine=False, beside=beside), later(text, "in")) == state


@pytest.mark.parametrize(
    "text", ["Let's put the brochure on hold until spring.", "Bên chị tạm gác tờ rơi lại, sang năm tính nhé."]
)
def test_what_rests_is_asked_about(text):
    assert stands(owed("Could you send us the brochure?", "ask"), later(text, "in")) == "asked"


@pytest.mark.parametrize("text", ["Khỏi em ơi, bên chị có rồi.", "I found it, thanks.", "Forget it, sorted."])
def test_whoever_asked_needs_it_no_more(text):
    assert stands(owed("Em đặt xe giúp chị, could you find the key?", "ask"), later(text, "in")) == "withdrawn"


def test_the_closing_quotes_a_line_of_substance():
    found = closing(
        owed("Which of the two halls?", "ask", mine=False), [later("Hi Ana,\nThe small hall, please.", "in")]
    )
    assert found is not None
    assert found.quote == "The small hall, please."


def test_a_thing_is_one_by_all_its_names():
    assert matter("the deck") == matter("our slides")
    assert matter("the deck") < matter("bài thuyết trình")
    assert not matter("I'll get back to you as soon as I can, thanks!")
    assert things("the menu, the rota and the plan") == (matter("menu"), matter("rota"), matter("plan"))
    assert is_of_another("báo cáo quý 3", "Em gửi báo cáo quý 2")
    assert not is_of_another("the list by Friday", "Here is the list, Page 4 has the Leith ones")


@pytest.mark.parametrize("piece", ["a. ", "here is ", "\n", "gui anh ", "thanks for ", "https://x ", ", and the "])
def test_hostile_texts_are_read_in_linear_time(piece):
    long = piece * (100_000 // len(piece))
    start = time.perf_counter()
    sentences(long)
    stands(owed("I'll send you the rota and the plan"), later(long))
    stands(owed("I'll send you the rota and the plan"), later(long, "in"))
    assert time.perf_counter() - start < 3
