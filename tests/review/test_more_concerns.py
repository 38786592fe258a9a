"""The rules about recipients, days, sums, tone, pairs and hours; and what holds for every letter."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.review.concerns import Answered, Candidate, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.review.concerns.amounts import amounts_in
from sincerely.review.concerns.days import days_in
from sincerely.sources.folding import fold

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TOM = Party("Tom Harbour", "tom@harbour.example")
HUONG = Party("Trần Thị Hương", "huong@tiem.example", "chị Hương")
ME = Party("Lan Sen", "lan@lasen.example", "em")


def letter(text, **changes):
    return Candidate(**{"owner": ME, "to": (TOM,), "subject": "Boxes", "text": text, "now": NOW, **changes})


def rules(text, **changes):
    return [concern.rule for concern in check(letter(text, **changes))]


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("Hi Tom,\nthanks again, Tom.", False), ("Hi Tom,\nmany thanks, Tomm.", False), ("Dear Martyn,\nx", True),
     ("Dear Martin,\nthanks for this, Martyn.", True), ("Dear Martin,\nsee you in March.", False), ("Mart,\nx", False),
     ("Actually, it is fine.", False), ("Sarah,\n\nas promised.", True)],
)  # fmt: skip
def test_a_misspelt_name(text, speaks):
    to = TOM if "Tom" in text else Party("Martin Cole", "m.cole@harbour.example")
    assert ("wrong_name" in rules(text, to=(to,))) == speaks


def test_marks_make_another_name_of_it():
    found = check(letter("Chào chị Hường,\nem gửi chị ạ.", to=(HUONG,)))
    assert [(each.message, each.blocks, each.quote) for each in found] == [("wrong_name.marks", True, "chị Hường")]
    assert "wrong_name" not in rules("Chao chi Huong,\nem gui chi a.", to=(HUONG,))
    assert "wrong_name" not in rules("Chào chị Thuý,\nx", to=(Party("Lê Thị Thúy", "thuy@tiem.example"),))


@pytest.mark.parametrize(
    ("text", "quote"),
    [("Chào chị Hương,\n\nEm gửi anh bảng giá nhé.", "gửi anh"), ("Chào chị Hương,\n\nAnh xem giúp em ạ.", "Anh"),
     ("Chào chị Hương,\n\nTôi sẽ gửi bảng giá.", "Tôi sẽ"), ("Chào chị Hương,\n\nEm gặp anh Tuấn rồi, anh bảo được.", None),
     ("Chào chị Hương,\n\nEm gửi chị bảng giá, chị xem giúp em nhé.", None), ("Chào chị Hương,\n\nEm đã hỏi bác sĩ rồi ạ.", None),
     ("Chào chị Hương,\n\nEm gửi chị […điều bạn đã hứa…] ạ.", None), ("> Chào anh,\n> tôi sẽ gửi anh.\n\nDạ vâng ạ.", None)],
)  # fmt: skip
def test_the_pair_does_not_change_on_the_way(text, quote):
    found = [each.quote for each in check(letter(text, to=(HUONG,))) if each.rule == "wrong_honorific"]
    assert found == ([quote] if quote else [])


VI = Said("huong@tiem.example", "Em gửi lại giúp chị báo giá nhé, chị cần trước thứ Sáu tuần này.", NOW)
EN = Said("tom@harbour.example", "Could you please send us the price list before Friday this week?", NOW)


@pytest.mark.parametrize(
    ("thread", "speaks"), [((VI,), True), ((EN,), False), ((VI, EN), False), (None, False), ((), False)]
)
def test_another_language_than_theirs(thread, speaks):
    assert ("wrong_language" in rules("I will send you the price list with the boxes.", thread=thread)) == speaks


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("I will send it by 12 November.", True), ("I sent it on 12 November.", False), ("I will send it by 27 November.", False),
     ("As agreed on 12 November, I will call.", False), ("Could we meet on 3/11?", False), ("We are there 24/7 and will help.", False),
     ("Em sẽ gửi trước ngày 12/11 ạ.", True), ("Em đã gửi ngày 12/11 ạ.", False), ("I will send it by 12 March.", False),
     ("> I will send it by 12 November.\nFine.", False)],
)  # fmt: skip
def test_a_day_that_is_over(text, speaks):
    assert ("past_date" in rules(text)) == speaks
    assert "past_date" not in rules(text, now=None)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("See you tomorrow, Thursday.", True), ("See you tomorrow, Wednesday.", False), ("See you next Friday the 4th.", False),
     ("See you next Friday the 12th.", True), ("Hẹn anh ngày mai, thứ Năm.", True), ("Hẹn anh T5 26/11.", False),
     ("Hẹn anh thứ 6 (26/11).", True), ("Nov 26 (Friday) works", True), ("Friday 9-10 works", False)],
)  # fmt: skip
def test_days_named_twice(text, speaks):
    assert ("weekday_mismatch" in rules(text)) == speaks


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [("1.250.000 đ", 1_250_000, "VND"), ("1,250,000 VND", 1_250_000, "VND"), ("1tr2", 1_200_000, "VND"), ("$1.2k", 1200, "USD"),
     ("3,5 triệu đồng", 3_500_000, "VND"), ("€12.50", 12.5, "EUR"), ("US$ 2 million", 2_000_000, "USD"), ("2 tỷ", 2e9, "VND")],
)  # fmt: skip
def test_one_sum_in_many_spellings(text, value, currency):
    assert [(each.value, each.currency) for each in amounts_in(f"Giá {text}.")] == [(value, currency)]


@pytest.mark.parametrize("text", ["3D printing", "40 boxes", "room 12", "call 555 0101", "24/7"])
def test_numbers_that_are_no_sums(text):
    assert not list(amounts_in(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [("The total is 1,250,000 VND.", []), ("The total is 1.250.000 đ.", []), ("The total is 1,350,000 VND.", ["amount_mismatch"]),
     ("Half of it, 625.000 đ, now.", []), ("The total is $40.", ["fact_not_in_thread"])],
)  # fmt: skip
def test_the_sum_of_the_thread(text, found):
    thread = (Said("tom@harbour.example", "The total comes to 1.250.000 đ for all boxes.", NOW),)
    assert [each for each in rules(text, thread=thread) if each in ("amount_mismatch", "fact_not_in_thread")] == found


@pytest.mark.parametrize(
    ("text", "holds"),
    [("At 3pm then.", True), ("At 15:00 then.", True), ("At 16:00 then.", False), ("On 27 November then.", True),
     ("On Friday then.", True), ("On Monday then.", False), ("On November 27 then.", True), ("On November 30 then.", False)],
)  # fmt: skip
def test_the_same_day_and_hour_in_other_words(text, holds):
    thread = (Said("tom@harbour.example", "Could you come this Friday 27/11 at 15h?", NOW),)
    assert ("fact_not_in_thread" not in rules(text, thread=thread)) == holds


@pytest.mark.parametrize(
    ("address", "rule"),
    [("tom@harbour.example", None), ("tom@harb0ur.example", "look_alike_address"), ("tom@harbuor.example", "look_alike_address"),
     ("t\u043em@harbour.example", "look_alike_address"), ("new@harbour.example", "unusual_recipient"), ("ann@else.example", "unusual_recipient")],
)  # fmt: skip
def test_who_gets_it(address, rule):
    facts = {"known_to": ("tom@harbour.example",), "answered": Answered("tom@harbour.example")}
    found = check(letter("Hello", to=(Party("", address),), **facts))
    assert [each.rule for each in found if each.rule in ("look_alike_address", "unusual_recipient")] == (
        [rule] if rule else []
    )
    assert [each.blocks for each in found] == ([not address.isascii()] if rule else [])
    assert not rules("Hello", to=(Party("", address),))


@pytest.mark.parametrize(
    ("text", "n", "speaks"), [("This stays between us.", 2, True), ("Chuyện này anh đừng nói với ai nhé.", 2, True), ("Fine.", 2, False),
                              ("Fine.", 5, True), ("This stays between us.", 1, False)],
)  # fmt: skip
def test_an_answer_to_more_than_one(text, n, speaks):
    to = (TOM, *(Party("", f"p{each}@harbour.example") for each in range(n - 1)))
    assert ("reply_all" in rules(text, to=to, answered=Answered("tom@harbour.example"))) == speaks
    assert "reply_all" not in rules(text, to=to)


@pytest.mark.parametrize(
    ("said", "text", "speaks"),
    [("My mother passed away on Sunday.", "Great news, see you soon!", True), ("My mother passed away on Sunday.", "I am so sorry.", False),
     ("Mẹ em mất hôm qua rồi anh ạ.", "Chúc em một tuần vui vẻ!", True), ("All is well.", "Great news!! :)", False),
     ("This is the third time it broke, I am furious and very disappointed.", "Oops, my bad :)", True)],
)  # fmt: skip
def test_cheer_where_it_does_not_belong(said, text, speaks):
    thread = (Said("tom@harbour.example", said, NOW),)
    assert ("tone_clash" in rules(text, thread=thread)) == speaks
    assert "tone_clash" not in rules(text)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("The password is: Tr0ub4dor", True), ("Mật khẩu: hoa2026", True), ("Card 4111 1111 1111 1111", True), ("Call 0901 234 567", False),
     ("The password is the same as before.", False), ("Order 4111 1111 1111 1112", False)],
)  # fmt: skip
def test_secrets_in_the_open(text, speaks):
    assert ("sensitive" in rules(text)) == speaks


@pytest.mark.parametrize(("chases", "speaks"), [(None, False), (0, False), (1, False), (2, True)])
def test_a_third_reminder(chases, speaks):
    assert ("repeated_chase" in rules("Any news?", chases=chases)) == speaks


@pytest.mark.parametrize(
    ("zone", "hours", "speaks"),
    [("", (), False), ("+00:00", (), False), ("-06:00", (), True), ("-06:00", (3,), False), ("Asia/Saigon", (), False), ("Moon/Base", (), False),
     ("America/Chicago", (), True)],
)  # fmt: skip
def test_the_middle_of_their_night(zone, hours, speaks):
    assert ("odd_hour" in rules("Hello", reader_zone=zone, reader_hours=hours)) == speaks


def test_another_file_than_the_one_named():
    found = check(letter("Attached is prices-2026.pdf.", attachments=("menu.pdf",)))
    assert [(each.message, each.blocks) for each in found] == [("missing_attachment.other", False)]
    assert not rules("Attached is prices-2026.pdf.", attachments=("Prices 2026.pdf",))


def test_what_the_owner_typed_is_not_called_empty_or_foreign_to_the_thread():
    text = "Thanks, got it. Let us say 3 December."
    facts = {"thread": (EN,), "typed": ((0, len(text)),)}
    assert not rules(text, **facts)


ABOUT_WORDS = {"wrong_name", "wrong_honorific", "wrong_language", "tone_clash", "missing_attachment", "weekday_mismatch", "past_date",
               "amount_mismatch", "foreign_link", "fact_not_in_thread", "reads_like_template", "sensitive", "reply_all"}  # fmt: skip
WRONG = st.sampled_from(
    ["See you on Friday 26 November.", "The list is attached.", "Hi Tim,", "I hope this email finds you well.", "It costs $77.",
     "Great news :)", "https://evil.example/x", "The password is: hunter2", "I will send it by 12 November.", "This stays between us."]
)  # fmt: skip


@given(st.lists(WRONG, max_size=6))
def test_quoted_text_raises_nothing_about_the_owners_words(lines):
    text = "Yes.\n\n" + "\n".join(f"> {line}" for line in lines)
    thread = (Said("tom@harbour.example", "My mother passed away. It costs $70.", NOW),)
    facts = {"attachments": (), "thread": thread, "answered": Answered("tom@harbour.example"), "to": (TOM, HUONG)}
    assert not ABOUT_WORDS & set(rules(text, **facts))


CALM = st.lists(
    st.sampled_from(
        ["Em gửi chị bảng giá như đã hẹn.", "Chị xem giúp em nhé.", "Em sẽ giao hàng thứ Sáu 27/11.", "Tổng là 1.250.000 đ.",
         "Cảm ơn chị đã tin tưởng bên em.", "Trân trọng,", "Em gửi kèm file ạ."]
    ), min_size=1, max_size=7,
)  # fmt: skip


@given(CALM)
def test_a_letter_without_marks_raises_nothing_more(lines):
    said = Said("huong@tiem.example", "Em gửi chị bảng giá, tổng 1.250.000 đ, giao thứ Sáu 27/11 nhé.", NOW)
    right = letter("Chào chị Hương,\n\n" + "\n".join(lines), to=(HUONG,), thread=(said,), attachments=("gia.pdf",))
    bare = replace(right, text=fold(right.text))
    assert {each.rule for each in check(bare)} - {each.rule for each in check(right)} <= {"wrong_name"}


@given(st.lists(WRONG | st.text(max_size=30), max_size=8), st.booleans())
def test_a_quote_is_a_piece_of_the_letter(lines, machine):
    text = "\n".join(lines)
    facts = {"thread": (EN, VI), "attachments": (), "has_machine_words": machine, "others": (text,), "to": (TOM, HUONG)}
    for each in check(letter(unicodedata.normalize("NFC", text), subject="[date]", **facts)):
        assert each.quote in unicodedata.normalize("NFC", text) or each.quote in "[date]"


@pytest.mark.parametrize(
    ("text", "is_debt"),
    [
        ("Chị ơi, em còn nợ chị một câu trả lời về báo giá.", False),
        ("Em vẫn nợ anh lời cảm ơn hôm trước.", False),
        ("Em nợ anh thư từ tuần trước.", False),
        ("Anh còn nợ em 5 triệu từ tháng trước.", True),
        ("Bên mình nợ em tiền hàng hai tháng rồi.", True),
    ],
)
def test_an_answer_that_is_owed_is_no_debt(text, is_debt):
    assert ("money_dispute" in {one.kind for one in read(text, Context()).matters}) == is_debt


@pytest.mark.parametrize(
    ("rule", "text", "changes"),
    [
        ("tone_clash", "Hi Tom,\nYour delay is unacceptable. Pay NOW!!!", {}),
        ("missing_attachment", "Hi Tom,\nHere's the PDF you wanted.", {"attachments": ()}),
        ("missing_attachment", "Chị Hương ơi,\nEm gửi chị file báo giá nhé.", {"attachments": (), "to": (HUONG,)}),
        ("wrong_honorific", "Chào chị Hương,\nTôi đã xem báo giá của chị.", {"to": (HUONG,), "owner": ME}),
        ("wrong_honorific", "Chào chị Hương,\nChị xem lại giúp tôi với.", {"to": (HUONG,), "owner": ME}),
    ],
)
def test_what_one_should_hear_of_ones_own_words(rule, text, changes):
    assert rule in rules(text, **changes)


@pytest.mark.parametrize(
    ("rule", "text", "changes"),
    [
        ("tone_clash", "Hi Tom,\nWe won the bid!!! See the WEBSITE.", {}),
        ("tone_clash", "Hi Tom,\nA delay of a week would be unacceptable to our client.", {}),
        ("missing_attachment", "Hi Tom,\nHere's the file: https://harbour.example/a.", {"attachments": ()}),
        ("missing_attachment", "Hi Tom,\nHere is the plan for Monday.", {"attachments": ()}),
        ("missing_attachment", "Chị ơi,\nEm gửi chị file hôm qua rồi ạ.", {"attachments": (), "to": (HUONG,)}),
        ("missing_attachment", "Chị ơi,\nChị gửi em file giúp em nhé.", {"attachments": (), "to": (HUONG,)}),
        ("wrong_honorific", "Chào chị Hương,\nBên chúng tôi đã nhận hàng ạ.", {"to": (HUONG,), "owner": ME}),
        ("weekday_mismatch", "Đây là lần thứ ba em nhắn chị, ngày 27/11.", {"to": (HUONG,)}),
    ],
)
def test_what_is_said_otherwise_is_left_alone(rule, text, changes):
    assert rule not in rules(text, **changes)


def test_the_third_time_is_no_tuesday():
    assert [one.weekday for one in days_in("lần thứ ba, bản thứ tư, người thứ hai; bạn thứ sáu gặp nhé", None)] == [4]


def test_who_never_wrote_is_written_to_in_the_language_of_the_letters_before():
    mine = Said("lan@lasen.example", "Hello Tom, the boxes have left the harbour this morning.", NOW, "m")
    text = "Chào anh Tom,\nEm đã gửi hàng sáng nay, anh kiểm tra giúp em nhé."
    assert "wrong_language" in rules(text, thread=(mine,), language="vi")
    # The day under which the desk keeps a message is not its language.
    theirs = Said(
        "tom@harbour.example", "Thursday 26 November; thứ Năm 26/11\nNguyễn Thị Lan", NOW, "m", "Can you come?"
    )
    assert "wrong_language" not in rules(
        "Hi Tom,\nyes, I will come to the meeting with you.", thread=(theirs,), language="vi"
    )


@pytest.mark.parametrize(
    ("signed", "greeting", "speaks"),
    [
        ("Emeka Okafor (Mr)", "Dear Mrs Okafor", True),
        ("Mr. Emeka Okafor", "Dear Ms Okafor", True),
        ("Mrs Ada Okafor", "Dear Mr Okafor", True),
        ("Mr Emeka Okafor", "Dear Mr Okafor", False),
        ("Emeka Okafor", "Dear Mrs Okafor", False),
        ("Mrs Lang, assistant to the board", "Dear Mr Okafor", False),
    ],
)
def test_a_title_is_wrong_only_where_they_signed_with_another(signed, greeting, speaks):
    reader = Party("Emeka Okafor", "okafor@harbour.example")
    said = Said("okafor@harbour.example", f"Could you send the list?\n\nBest regards,\n{signed}", NOW, "m")
    text = f"{greeting},\nthe list is on its way to you."
    assert ("wrong_honorific" in rules(text, to=(reader,), thread=(said,))) == speaks
