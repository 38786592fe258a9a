"""What kind of letter an ask wants."""

import pytest

from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.trust.policy import TASKS


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Did you have a chance to review the model?", "information"),
        ("Could you send the plans?", "information"),
        ("Please review the home address and phone number on this page", "information"),
        ("Please review all items in your old desk, and let me know after you have", "information"),
        ("Please review the plan", "feedback"),
        ("Can you tell me who would be the best one to review this?", "information"),
        ("Please review the list and forward the figures to me", "information"),
        ("Let me know when a good time would be", "scheduling"),
        ("I wondered if you had views on the new menu", "feedback"),
        ("Give me your first impression of the cover", "feedback"),
        ("How does this sound?", "feedback"),
        ("Tell me which day suits you best", "scheduling"),
        ("Say when we could talk", "scheduling"),
        ("Do you have time to come by after lunch?", "scheduling"),
        ("Have you any comments from the printer?", "information"),
        ("Looking forward to your comments on the draft", "feedback"),
        ("Anh xem rồi góp ý giúp em bản thảo nhé", "feedback"),
        ("Chị cho em xin nhận xét về mẫu bìa", "feedback"),
        ("Anh thấy bản này ổn chưa ạ?", "feedback"),
        ("Bản vẽ có cần chỉnh gì không anh?", "feedback"),
        ("Do you have a view of the lake from your room?", "information"),
        ("Call me at 5550199 or write back", "information"),
        ("Please call me tomorrow morning", "scheduling"),
        ("When could we meet?", "scheduling"),
        ("Are you free next week?", "scheduling"),
        ("Anh rảnh hôm nào ạ?", "scheduling"),
        ("Chị xác nhận khung giờ giúp em", "scheduling"),
        ("Can we move our call to Monday?", "reschedule"),
        ("Anh cho em dời lịch sang thứ Năm được không?", "reschedule"),
        ("Could you introduce me to your printer?", "introduction"),
        ("Chị giới thiệu xưởng ấy cho em nhé", "introduction"),
        ("Have you received the samples?", "documents_received"),
        ("Anh nhận được hồ sơ chưa ạ?", "documents_received"),
        ("Is a better price possible?", "negotiation"),
        ("Chị giảm giá giúp em được không?", "negotiation"),
        ("What do you think of the draft?", "feedback"),
        ("Nhờ anh góp ý giúp em", "feedback"),
        ("", "information"),
    ],
)
def test_the_kind_is_read_from_the_words(quote, expected):
    assert kind_of_answer(quote) == expected
    assert expected in TASKS
