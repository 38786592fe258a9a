"""The reader's words given back to them in quotation marks are not the owner's; a word changed in them is."""

from datetime import UTC, datetime

import pytest

from sincerely.review.concerns import Candidate, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.review.concerns.quotations import without_their_words

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
OWNER = Party("Lan Sen", "lan@desk.example", "em")


def letter(text, theirs, language="en", address_as=""):
    reader = Party("Tom", "tom@harbour.example", address_as)
    return Candidate(OWNER, (reader,), "", text, language, NOW, (Said("tom@harbour.example", theirs, NOW),), ())


def rules(*args, **more):
    return {each.rule for each in check(letter(*args, **more))}


@pytest.mark.parametrize(
    ("theirs", "rule"),
    [
        ("Please look at the attached price list for the boxes", "missing_attachment"),
        ("Send it by 2 January 2026 at the latest, with the boxes", "past_date"),
    ],
)
def test_what_they_said_is_theirs(theirs, rule):
    answer = "\n\nThe boxes are painted and stand at the gate."
    assert rule not in rules(f"You wrote: “{theirs}”{answer}", theirs)
    assert rule in rules(f"{theirs}.{answer}", theirs)
    assert rule in rules(f"You wrote: “{theirs} again”{answer}", theirs)  # not word for word


def test_a_fact_changed_inside_a_quotation_is_found():
    theirs = "Could you bring 40 boxes on Thursday at 15:30?"
    assert "fact_not_in_thread" not in rules("You asked: “Could you bring 40 boxes on Thursday at 15:30”", theirs)
    assert "fact_not_in_thread" in rules("You asked: “Could you bring 40 boxes on Thursday at 16:30”", theirs)


def test_a_form_of_address_in_their_words_is_no_switch():
    theirs = "Cho anh hỏi chị Mai còn ở kho không, anh gửi chị ấy bản vẽ. Nhờ bạn nào rảnh gửi cho bạn em nhé."
    answer = "Chào anh Tom,\n\nAnh có nhắn: “Nhờ bạn nào rảnh gửi cho bạn em nhé”\n\nEm báo lại anh: bản vẽ ở kho ạ."
    assert "wrong_honorific" not in rules(answer, theirs, "vi", "anh Tom")
    assert "wrong_honorific" in rules(answer.replace("báo lại anh", "báo lại bạn, gửi bạn"), theirs, "vi", "anh Tom")


def test_a_pair_left_open_is_not_a_switch_but_a_known_one_is():
    answer = "Chào anh/chị,\n\nTôi báo lại anh/chị: bản vẽ ở kho, anh/chị xem giúp tôi."
    assert "wrong_honorific" not in rules(answer, "Bản vẽ ở đâu vậy", "vi")
    assert "wrong_honorific" in rules(answer, "Bản vẽ ở đâu vậy", "vi", "cô Tom")


def test_places_stay_and_letters_without_a_quotation_are_left_alone():
    one = letter("You wrote: “the boxes are here”, and so they are.", "Tom says the boxes\nare here.")
    blank = without_their_words(one).text
    assert len(blank) == len(one.text)
    assert "boxes" not in blank
    assert blank.endswith(", and so they are.")
    plain = letter("The boxes are here.", "The boxes are here.")
    assert without_their_words(plain) is plain
