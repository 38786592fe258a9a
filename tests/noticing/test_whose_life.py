"""What stands as known about somebody is of their own life."""

import pytest

from sincerely.noticing.whose_life import whose_life

KNOWN = {"hương", "quân", "chi", "tom", "mary", "hai"}


@pytest.mark.parametrize(
    ("direction", "who", "quote", "whose"),
    [
        ("in", "sender", "I have been promoted", "theirs"),
        ("in", "other", "My mother died on Sunday", "theirs"),
        ("in", "other", "The funeral of Mary's father is on Monday", "nobodys"),
        ("in", "other", "My aunt Mary is in hospital", "theirs"),
        ("in", "reader", "How is your father?", "nobodys"),
        ("in", "other", "Gia đình chị Hương tổ chức lễ viếng", "nobodys"),
        ("in", "other", "nhà anh với anh Hương làm đám cưới", "theirs"),
        ("in", "other", "Chị vừa nằm viện", "theirs"),
        ("in", "other", "bác sĩ hẹn mổ sáng thứ Hai", "theirs"),
        ("in", "other", "Anh Quân mất mẹ rồi em", "theirs"),
        ("out", "reader", "so sorry about your father's death", "written"),
        ("out", "other", "em đọc tin mà lặng người", "written"),
        ("out", "sender", "My father is well", "nobodys"),
        ("none", "other", "He is in hospital", "theirs"),
        ("none", "other", "She asked about my father in hospital", "nobodys"),
        ("none", "other", "Chị gọi hỏi thăm bố mình nằm viện", "nobodys"),
        ("none", "sender", "moved house", "nobodys"),
    ],
)
def test_whose_life_it_is(direction, who, quote, whose):
    said = {"person": {"nguyễn", "minh", "quân"}, "others": KNOWN, "you": "anh"}
    assert whose_life(direction=direction, who=who, what="death", quote=quote, **said) == whose


@pytest.mark.parametrize("direction", ["in", "out", "none"])
def test_a_wish_for_a_feast_is_no_fact(direction):
    said = {"person": (), "others": (), "you": ""}
    assert whose_life(direction=direction, who="reader", what="holiday", quote="Happy New Year", **said) == "nobodys"
