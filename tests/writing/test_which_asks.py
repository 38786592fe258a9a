"""Which asks of a message a letter answers, how each is quoted, and how long the letter may be."""

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.writing.compose import Material, compose
from sincerely.writing.cutting import clipped
from sincerely.writing.gaps import find_gaps
from sincerely.writing.length import length_of
from sincerely.writing.voice import Habits
from sincerely.writing.which_asks import Ask, accompanies, made_inert, main_ask, to_answer

TWO = "Hi Tom,\nCould you send me the crane list? Mr. Holm needs it.\nAlso, when does the yard open on Monday?\nThanks,\nMia"


def asks(text):
    return [Ask(one.quote, one.start, one.confidence) for one in read(text, Context()).notices if one.kind == "ask"]


def chosen(text, opened=None, settled=()):
    found = [one for one in asks(text) if one not in settled]
    return made_inert(to_answer(text, found, opened or main_ask(text, found), settled))


def sentences(text, **also):
    return [one.sentence for one in chosen(text, **also).asked]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TWO, ["Could you send me the crane list?", "Also, when does the yard open on Monday?"]),
        ("Could you do me a favor? Please sign the order.", ["Please sign the order"]),
        ("Please send the order. Let me know if you have any questions.", ["Please send the order"]),
        ("Please advise.", ["Please advise"]),
        ("We have two ways to ship the crane.\nPlease advise.", ["We have two ways to ship the crane. Please advise"]),
        ("Could you ask Mr. Lee for the list?", ["Could you ask Mr. Lee for the list?"]),
        ("Chị Hoa ơi, tên kho là gì, số máy lẻ bao nhiêu vậy chị?", ["tên kho là gì, số máy lẻ bao nhiêu vậy chị?"]),
        (
            "Chị gửi giúp em bảng giá nhé. Bên chị có nhận thanh toán 30 ngày không ạ? Chị báo em trước thứ Năm nhé.",
            ["Chị gửi giúp em bảng giá nhé", "Bên chị có nhận thanh toán 30 ngày không ạ?"],
        ),
        (
            "Could you send the list? Mr. Holm wants to know when you open the yard.",
            ["Could you send the list?", "Mr. Holm wants to know when you open the yard"],
        ),
        (
            "Anh gửi giúp em hoá đơn nhé. Chị Vy bên kho hỏi khi nào anh giao đợt ba.",
            ["Anh gửi giúp em hoá đơn nhé", "Chị Vy bên kho hỏi khi nào anh giao đợt ba"],
        ),
        ("Anh gửi giúp em hoá đơn nhé. Hôm qua khách hỏi em hoài.", ["Anh gửi giúp em hoá đơn nhé"]),
        ("Please do not send the old list.", ["Please do not send the old list"]),
        (
            "Please sign the order. We need a contact from Holm that we can send the crane to.",
            ["Please sign the order", "We need a contact from Holm that we can send the crane to"],
        ),
        (
            "We would like to invite you to open the new yard. Please send a photo for the poster.",
            ["We would like to invite you to open the new yard", "Please send a photo for the poster"],
        ),
        (
            "You should attend the drill. Please bring your badge.",
            ["You should attend the drill", "Please bring your badge"],
        ),
        (
            "Could you print the plan? I trust you will tell the harbour master.",
            ["Could you print the plan?", "I trust you will tell the harbour master"],
        ),
        (
            "Please review the plan with Ines. We have to count the seats, so please reply.",
            ["Please review the plan with Ines", "We have to count the seats, so please reply"],
        ),
        ("I would propose that we sell the crane. Thoughts?", ["I would propose that we sell the crane. Thoughts?"]),
        (
            "Please sign page two. Holm wants the call at nine. Is this a problem?",
            ["Please sign page two", "Holm wants the call at nine. Is this a problem?"],
        ),
        ("Is the crane painted? Is it dry?", ["Is the crane painted?", "Is it dry?"]),
        (
            "Please fill in your end date and your yard number Thank you,",
            ["Please fill in your end date and your yard number"],
        ),
        ("Please send me the figures. It would help me keep Holm informed.", ["Please send me the figures"]),
        (
            "I think the yard should be sold but I do not know the plan. Please confirm. Did Ines sign the lease?",
            ["I think the yard should be sold but I do not know the plan. Please confirm", "Did Ines sign the lease?"],
        ),
        (
            "Em làm quyết toán mà thiếu hoá đơn chuyến Vinh. Anh còn giữ không ạ?",
            ["Em làm quyết toán mà thiếu hoá đơn chuyến Vinh. Anh còn giữ không ạ?"],
        ),
        (
            "Bên em muốn mời chị nói chuyện ở lễ khai trương. Chị trả lời em sớm nhé.",
            ["Bên em muốn mời chị nói chuyện ở lễ khai trương"],
        ),
        (
            "Tàu tối nay còn ghế không shop? Còn thì giữ mình hai ghế.",
            ["Tàu tối nay còn ghế không shop?", "Còn thì giữ mình hai ghế"],
        ),
        ("Chào chị Uyên, chị gửi giúp em ba bản in nhé.", ["chị gửi giúp em ba bản in nhé"]),
    ],
)
def test_each_ask_that_stands_for_itself_is_answered_as_a_whole_sentence(text, expected):
    assert sentences(text) == expected


def test_the_ask_that_the_need_opened_from_is_among_them_and_what_is_settled_is_not():
    first, second = asks(TWO)
    assert [one.opened for one in chosen(TWO, opened=second).asked] == [False, True]
    assert sentences(TWO, opened=second, settled=(first,)) == ["Also, when does the yard open on Monday?"]


@pytest.mark.parametrize(
    ("text", "main"),
    [
        (
            "We need to meet or I need more figures from you. Please let me know.",
            "We need to meet or I need more figures from you",
        ),
        (
            "I would like to invite you to speak in May. If another month suits you, please let me know.",
            "I would like to invite you to speak in May",
        ),
        (
            "If your drive is in the old yard, please let me know today. We need the drives that are there.",
            "If your drive is in the old yard, please let me know today",
        ),
    ],
)
def test_the_one_that_is_quoted_alone_is_what_the_message_is_about(text, main):
    assert [one.sentence for one in chosen(text).asked if one.opened] == [main]


def test_of_many_asks_three_are_quoted_and_the_rest_is_named():
    text = " ".join(f"Please send me the list of yard {each}." for each in ("one", "two", "three", "four", "five"))
    assert (len(chosen(text).asked), chosen(text).more) == (3, 2)


@pytest.mark.parametrize(
    "quote", ["let me know", "call me if I am off base", "có gì chị báo em nhé", "feel free to call with any questions"]
)
def test_what_only_accompanies_an_ask(quote):
    assert accompanies(quote)


@pytest.mark.parametrize(
    "quote", ["call me on Friday about the order", "let me know the price", "chị báo em số lượng nhé"]
)
def test_what_asks_for_something(quote):
    assert not accompanies(quote)


def drafted(text, language="en", **also):
    given = chosen(text)
    return compose(
        Material(
            "information", "ask", language, "Lan", "Tom", quote=given.asked[0].words, asked=given, seed="s", **also
        )
    )


def test_a_letter_has_a_place_below_each_ask():
    draft = drafted(TWO)
    places = [draft.text.index("Could you send me"), draft.text.index("when does the yard open")]
    assert len(find_gaps(draft.text)) == 3, "one for each ask, one for the person"
    assert places[0] < find_gaps(draft.text)[0].start < places[1] < find_gaps(draft.text)[1].start


def test_an_owner_of_few_words_answers_one_and_is_told_of_the_other():
    short = Habits(words=6, longest=16, shortest=2, sentence=5, n=20)
    draft = drafted(TWO, habits=short)
    assert "other points" in "".join(gap.label for gap in find_gaps(draft.text))
    assert length_of(draft.text.replace("Hi Tom,", "").replace("Best,\nLan", ""), short) <= 16


@pytest.mark.parametrize(("shortest", "label"), [(5, "a word"), (60, "a few sentences"), (300, "a paragraph")])
def test_where_the_owner_writes_more_the_gap_asks_for_more_and_nothing_is_padded(shortest, label):
    long = Habits(words=400, longest=600, shortest=shortest, sentence=15, n=20)
    draft = drafted("Could you send me the crane list?", habits=long)
    assert find_gaps(draft.text)[-1].label.startswith(label)
    assert sum(span.end - span.start for span in draft.spans if span.by == "quote") < 60


@pytest.mark.parametrize(
    ("quote", "most", "expected"),
    [
        ("Could you bring the plan to the people of the harbour since this is urgent and I want no surprise", 10, "Could you bring the plan to the people of the harbour …"),
        ("Please do not ever, under any circumstances, move the yellow crane in any way", 8, "Please do not ever, under any circumstances, move the yellow crane …"),
        ("If the supper of the whole yard really does come about, please let me know", 8, "If the supper of the whole yard really does come about …"),
        ("If you could finish the plan of the yard by Thursday, that would be great for us all", 8, "If you could finish the plan of the yard by Thursday …"),
        ("The man who sold us the crane is probably the right one to sign. Is it Holm?", 9, "The man who sold us … Is it Holm?"),
        ("We shall have figures in a week or so after the call with Ines -- any you want considered?", 9, "… any you want considered?"),
        ("Mr. Holm has the old list of the yard, I believe, and Mr. Lee has the new one today", 8, "Mr. Holm has the old list of the yard, I believe …"),
    ],
)  # fmt: skip
def test_a_long_quote_ends_with_a_phrase(quote, most, expected):
    assert clipped(quote, most) == expected


def test_a_condition_is_cut_before_the_ask():
    text = "If for some reason you can not open the list of the northern yards that we sent, please print the old one by Friday."
    draft = drafted(text, habits=Habits(words=10, longest=20, shortest=3, sentence=4, n=20))
    assert "“… please print the old one by Friday”" in draft.text
