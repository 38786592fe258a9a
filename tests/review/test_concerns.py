"""Each concern: where it speaks up and, as often, where it must keep silent. English and Vietnamese."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.review.concerns import Candidate, Concern, Party, Said, still_blocking
from sincerely.review.concerns.all_checks import CHECKS, check
from sincerely.review.concerns.plain_words import DO, WHY, in_english

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TOM = Party("Tom Harbour", "tom@harbour.example")
HUONG = Party("Trần Thị Hương", "huong@tiem.example", "chị Hương")
BLOCKING = {
    "unfilled_gap", "wrong_name", "wrong_honorific", "missing_attachment", "weekday_mismatch", "over_balance", "sensitive",
    "kept_by_hand", "foreign_link", "look_alike_address",
}  # fmt: skip


def letter(text, **changes):
    fields = {"owner": Party("Lan", "lan@lasen.example"), "to": (TOM,), "subject": "Boxes", "text": text, "now": NOW}
    return Candidate(**{**fields, **changes})


def rules(text, **changes):
    return [concern.rule for concern in check(letter(text, **changes))]


@pytest.mark.parametrize(
    "text",
    ["Hi Tom,\n[…what you promised…]", "Hi [name],", "Hi [Tên khách],", "Dear {{first_name}},", "Price: ____", "Due XX", "TBD",
     "It is [ ... ] long", "<insert date>", "Giá [điền số] đồng", "Hello (their name),", "Chào (tên họ),",
     "Chào (tên người ấy),", "On ___/___ then", "On XX/XX then", "Hi {name},", "Hi <name>,", "Gửi anh […]"],
)  # fmt: skip
def test_open_places_block(text):
    assert "unfilled_gap" in rules(text)


@pytest.mark.parametrize("text", ["Hello (their name),", "On ___/___ then", "On XX/XX then"])
def test_an_open_place_of_a_letter_form_blocks_even_where_it_was_typed(text):
    (found,) = [one for one in check(letter(text, typed=((0, len(text)),))) if one.rule == "unfilled_gap"]
    assert found.blocks


@pytest.mark.parametrize(
    "text",
    ["Hi Tom,\nAll is well.", "Love, xx", "See [1] below.", "a < b and c > d", "It is in the list [sic].", "snake_case_name",
     "Chào anh, em gửi giá (đã gồm thuế).", "Tom (his name is on the list)"],
)  # fmt: skip
def test_what_only_looks_like_an_open_place_does_not(text):
    assert "unfilled_gap" not in rules(text)


def test_an_open_place_in_the_subject_counts():
    assert "unfilled_gap" in rules("Hi Tom,\nfine", subject="Order [date]")


@pytest.mark.parametrize(
    ("text", "to", "speaks"),
    [
        ("Hi Tim,\nx", TOM, True),
        ("Hi Tom,\nx", TOM, False),
        ("Dear Mr Harbour,\nx", TOM, False),
        ("Dear Mr. Harper,\nx", TOM, True),
        ("Hi all,\nx", TOM, False),
        ("Hi there,\nx", TOM, False),
        ("Good morning Tom\nx", TOM, False),
        ("Just a line.", TOM, False),
        ("Chào chị Hương,\nx", HUONG, False),
        ("Chào chị Huong,\nx", HUONG, False),
        ("Chào chị Hường,\nx", HUONG, True),
        ("Chào chị Hà,\nx", HUONG, True),
        ("Chị Hương ơi,\nx", HUONG, False),
        ("Chị Lan ơi,\nx", HUONG, True),
        ("Kính gửi quý anh chị,\nx", HUONG, False),
        ("Hi Tom,\nx", Party("", "tom@harbour.example"), False),
    ],
)
def test_the_name_in_the_greeting(text, to, speaks):
    assert ("wrong_name" in rules(text, to=(to,))) == speaks


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("Chào anh Hương,\nx", True), ("Chào em Hương,\nx", True), ("Chào chị Hương,\nx", False), ("Chào Hương,\nx", False),
     ("Hi Hương,\nx", False), ("Em chào chị Hương ạ,\nx", False)],
)  # fmt: skip
def test_the_form_of_address(text, speaks):
    assert ("wrong_honorific" in rules(text, to=(HUONG,))) == speaks
    assert "wrong_honorific" not in rules(text, to=(HUONG, TOM))
    assert "wrong_honorific" not in rules(text, to=(Party("Trần Thị Hương", "huong@tiem.example"),))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("The list is attached.", True),
        ("Please find the list enclosed.", True),
        ("Em gửi kèm bảng giá ạ.", True),
        ("File đính kèm nhé anh.", True),
        ("Thanks for the attachment you sent.", False),
        ("Anh đã gửi kèm rồi, em cảm ơn.", False),
        ("I will attach it tomorrow.", False),
        ("I am attached to this town.", False),
        ("> The list is attached.\nYes, I saw it.", False),
        ("Nothing of the kind.", False),
    ],
)
def test_a_promised_file_that_is_not_there(text, speaks):
    assert ("missing_attachment" in rules(text, attachments=())) == speaks
    assert "missing_attachment" not in rules(text, attachments=("list.pdf",))
    assert "missing_attachment" not in rules(text, attachments=None)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("See you on Thursday 26 November.", False),
        ("See you on Friday 26 November.", True),
        ("See you on Friday, 26th of November 2026.", True),
        ("On Thursday 1 January.", True),
        ("On Friday 1 January.", False),
        ("Hẹn anh thứ Năm 26/11 nhé.", False),
        ("Hẹn anh thứ Sáu 26/11 nhé.", True),
        ("Hẹn anh thứ sáu, ngày 26/11/2026.", True),
        ("Chủ nhật 29/11 nhé", False),
        ("thứ hai 31/2", False),
        ("> on Friday 26 November\nfine", False),
        ("On Friday.", False),
    ],
)
def test_weekday_and_date(text, speaks):
    assert ("weekday_mismatch" in rules(text)) == speaks
    assert "weekday_mismatch" not in rules(text, now=None)


@pytest.mark.parametrize(
    ("text", "you", "speaks"),
    [("Em gửi kèm file ạ.", "anh Tuấn", True), ("Anh gửi kèm file nhé.", "em Lan", True), ("Em gửi kèm file chưa?", "em Lan", False),
     ("Anh đã gửi kèm file rồi ạ.", "anh Tuấn", False), ("Anh đã gửi kèm file nhé.", "em Lan", True)],
)  # fmt: skip
def test_who_attached_it_by_the_pair(text, you, speaks):
    to = (Party("Nguyễn Tuấn", "tuan@tiem.example", you),)
    assert ("missing_attachment" in rules(text, attachments=(), to=to)) == speaks


THREAD = (
    Said(
        "tom@harbour.example", "We need 40 boxes by Thursday at €1,250.00; see https://harbour.example/spec", NOW, "m1"
    ),
)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Yes, 40 boxes by Thursday.", []),
        ("By Friday then.", ["Friday"]),
        ("For €1,250.00.", []),
        ("For €1,300.00.", ["€1,300.00"]),
        ("> By Friday then.\nYes.", []),
        ("Fine.", []),
    ],
)
def test_facts_that_the_thread_does_not_hold(text, quotes):
    found = [
        each for each in check(letter(text, thread=THREAD)) if each.rule in ("fact_not_in_thread", "amount_mismatch")
    ]
    assert [each.quote for each in found] == quotes
    assert "fact_not_in_thread" not in rules(text, thread=None)


def test_what_the_owner_typed_is_theirs_to_know():
    text = "By Friday then."
    assert "fact_not_in_thread" not in rules(text, thread=THREAD, typed=((0, len(text)),))
    assert "fact_not_in_thread" in rules(text + " Friday!", thread=THREAD, typed=((0, len(text)),))


@pytest.mark.parametrize("machine", [True, False])
@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("See https://harbour.example/spec.", False),
        ("See https://evil.example/x.", True),
        ("See harbour.example", False),
    ],
)
def test_links_from_elsewhere(text, speaks, machine):
    found = [
        each for each in check(letter(text, thread=THREAD, has_machine_words=machine)) if each.rule == "foreign_link"
    ]
    assert [each.blocks for each in found] == ([machine] if speaks else [])
    assert "foreign_link" not in rules(text, thread=None)
    assert ("foreign_link" in rules(text, thread=(), has_machine_words=machine)) == (machine and "https" in text)


NEARLY = (
    "Hi {},\n\nThe new boxes come in three sizes and we keep forty of each in stock until the end of the year for you."
)


@pytest.mark.parametrize(
    ("text", "others", "speaks"),
    [
        ("I hope this email finds you well.", (), True),
        ("Just circling back on this.", (), True),
        ("Trân trọng thông báo tới quý khách hàng.", (), True),
        (NEARLY.format("Tom"), (NEARLY.format("Mai"),), True),
        (
            NEARLY.format("Tom"),
            ("Something else entirely, and long enough to compare with, about a boat and the sea.",),
            False,
        ),
        (NEARLY.format("Tom"), (), False),
        (NEARLY.format("Tom"), None, False),
        ("Hi Tom,\n\nThanks!", ("Hi Mai,\n\nThanks!",), False),
        ("> I hope this email finds you well.\nIt does.", (), False),
    ],
)
def test_templates(text, others, speaks):
    assert ("reads_like_template" in rules(text, others=others)) == speaks


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Hi Tom,\n\nThank you very much. Looking forward to hearing from you.", True),
        ("Hi Tom,\n\nThe boxes are ready.", False),
        ("Hi Tom,\n\nHow is the dachshund?", False),
        ("Hi Tom,\n\nThursday works.", False),
        ("Hi Tom,\n\n[…a word of your own…]", False),
    ],
)
def test_nothing_specific(text, speaks):
    known = ("Our dachshund ate the spec",)
    assert ("nothing_specific" in rules(text, thread=THREAD, known_facts=known)) == speaks
    assert "nothing_specific" not in rules(text, thread=None, known_facts=known)
    assert "nothing_specific" not in rules(text, thread=())
    assert ("nothing_specific" in rules(text, thread=(), known_facts=known)) == (speaks or "boxes" in text)


@pytest.mark.parametrize(
    ("machine", "n", "limit", "speaks"),
    [(True, 7, 6, True), (True, 6, 6, False), (False, 9, 6, False), (True, None, 6, False), (True, 3, 2, True)],
)
def test_the_balance(machine, n, limit, speaks):
    assert ("over_balance" in rules("Hi Tom", has_machine_words=machine, ai_letters=n, limit=limit)) == speaks


@pytest.mark.parametrize(
    ("machine", "matters", "speaks"), [(True, ("grief",), True), (False, ("grief",), False), (True, (), False)]
)
def test_hard_matters_and_the_softwares_words(machine, matters, speaks):
    assert ("sensitive" in rules("Hi Tom", has_machine_words=machine, matters=matters)) == speaks


@pytest.mark.parametrize(
    ("machine", "rule", "speaks"), [(True, "policy.by_hand", True), (False, "policy.by_hand", False), (True, "", False)]
)
def test_letters_that_a_rule_keeps_for_the_owner(machine, rule, speaks):
    assert ("kept_by_hand" in rules("Hi Tom", has_machine_words=machine, kept_by=rule)) == speaks


def test_told_once_why_it_is_theirs_to_write():
    found = rules("Hi Tom", has_machine_words=True, kept_by="policy.matter", matters=("grief",))
    assert found.count("sensitive") == 1
    assert "kept_by_hand" not in found


@given(
    st.text(max_size=120), st.text(max_size=20), st.booleans(),
    st.none() | st.just(()) | st.just(THREAD), st.none() | st.just(()) | st.just(("x.pdf",)),
)  # fmt: skip
def test_any_letter_gets_words_for_each_concern_and_blocking_ones_first(text, subject, machine, thread, attachments):
    found = check(
        letter(text, subject=subject, has_machine_words=machine, thread=thread, attachments=attachments, others=(text,),
               kept_by="policy.by_hand", to=(TOM, HUONG), language="vi")
    )  # fmt: skip
    assert [each.blocks for each in found] == sorted((each.blocks for each in found), reverse=True)
    assert len({each.key for each in found}) == len(found)
    for each in found:
        said = in_english(each)
        assert said["why"]
        assert said["do"]
        assert not each.blocks or each.rule in BLOCKING
        assert each.quote in text or each.quote in subject
    assert still_blocking(found) == [each.key for each in found if each.blocks]


def test_every_rule_has_its_words():
    names = {one.__name__ for one in CHECKS}
    of_times = {
        "slot_gone",
        "invitation_differs",
        "clock_unknown",
        "time_agreed",
        "no_subject",
    }  # asked of calendars and of the letter on its page, not of the text alone
    assert names | of_times == {key.partition(".")[0] for key in WHY} == {key.partition(".")[0] for key in DO}
    assert set(DO) <= set(WHY)
    assert Concern("x", True, "q").key == "x:q"
