"""Dates, hours, sums and counts in every form that letters use: the right one passes, another one is told of."""

from datetime import UTC, datetime

import pytest

from sincerely.review.concerns import Candidate, Party, Said
from sincerely.review.concerns.all_checks import check

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
RULES = {"fact_not_in_thread", "past_date", "weekday_mismatch", "amount_mismatch"}
FORMS = (
    ("en", "See you on the 5th.", "See you on the 5th then.", "See you on the 6th then."),
    ("en", "Shall we ship on 5-Dec?", "We ship on 5-Dec.", "We ship on 6-Dec."),
    ("en", "Shall we ship on 5 December?", "We ship on 5-Dec.", "We ship on 8-Dec."),
    ("en", "Please pay by 12/05.", "I will pay by 12/05.", "I will pay by 12/06."),
    ("en", "The launch is on Dec. 5th, 2026.", "Noted: Dec. 5th, 2026.", "Noted: Dec. 5th, 2027."),
    ("en", "The launch is on Dec. 5th, 2026.", "Noted: December 5, 2026.", "Noted: Dec. 15th, 2026."),
    ("en", "The launch is in mid-December.", "So we launch in mid-December.", "So we launch in mid-January."),
    ("en", "The launch is in early March.", "So we launch in early March.", "So we launch in late March."),
    ("en", "The launch is in March.", "So we launch in March.", "So we launch in May 2027."),
    ("en", "Start: 2026-12-05.", "We start on 2026-12-05.", "We start on 2026-12-15."),
    ("en", "Start: 2026-12-05.", "We start on 5 December.", "We start on 15 December."),
    ("en", "The order is due 05 Dec 26.", "We deliver on 05 Dec 26.", "We deliver on 05 Dec 27."),
    ("en", "The fair is on December the 5th.", "See you at the fair on December the 5th.", "See you at the fair on December the 7th."),
    ("en", "The fair is on the 5th of December.", "See you on the 5th of December.", "See you on the 9th of December."),
    ("en", "The fair is December 5-7.", "We come December 5-7.", "We come December 5-8."),
    ("en", "The fair is December 5-7.", "We come from 5 to 7 December.", "We come from 4 to 7 December."),
    ("en", "The fair is on 5/12/2026.", "See you on 5/12/2026.", "See you on 5/11/2026."),
    ("en", "The fair is on 5.12.2026.", "See you on 5.12.", "See you on 6.12."),
    ("en", "Call at 3pm.", "I call at 3pm.", "I call at 4pm."),
    ("en", "Call at 3pm.", "I call at 15:00.", "I call at 16:00."),
    ("en", "Call at 3pm.", "I call at 3 o'clock.", "I call at 4 o'clock."),
    ("en", "Call at 15:30.", "I call at 3:30 pm.", "I call at 3:45 pm."),
    ("en", "Call at 1530 hours.", "I call at 1530 hours.", "I call at 1630 hours."),
    ("en", "Call at half past three.", "I call at half past three.", "I call at half past four."),
    ("en", "Call at noon.", "I call at noon.", "I call at midnight."),
    ("en", "Call at 3-4pm.", "I call at 3-4pm.", "I call at 3-5pm."),
    ("en", "Let's meet on Tues.", "See you on Tues.", "See you on Thurs."),
    ("en", "Let's meet on Tue at 9.", "See you on Tue at 9.", "See you on Wed at 9."),
    ("en", "We need it in Q3.", "You get it in Q3.", "You get it in Q4."),
    ("en", "The contract runs until 2028.", "It runs until 2028.", "It runs until 2029."),
    ("en", "The budget is $1.2 million.", "So $1.2 million it is.", "So $1.3 million it is."),
    ("en", "The budget is $1.2 million.", "So $1,200,000 it is.", "So $1,200,500 it is."),
    ("en", "The budget is 1.2 million dollars.", "So 1.2 million dollars it is.", "So 1.4 million dollars it is."),
    ("en", "The price is USD 1 200.50.", "Agreed: USD 1 200.50.", "Agreed: USD 1 300.50."),
    ("en", "The price is USD 1,200.50.", "Agreed: $1,200.50.", "Agreed: $1,200.60."),
    ("en", "The price is 45 dollars.", "Agreed: 45 dollars.", "Agreed: 55 dollars."),
    ("en", "The price is 85 cents.", "Agreed: 85 cents.", "Agreed: 95 cents."),
    ("en", "The price is $.85.", "Agreed: $.85.", "Agreed: $.95."),
    ("en", "The price is $2.50 per unit.", "Agreed: $2.50 per unit.", "Agreed: $2.60 per unit."),
    ("en", "The price is 1.200,50 €.", "Agreed: 1.200,50 €.", "Agreed: 1.300,50 €."),
    ("en", "The price is 12k.", "Agreed: 12k.", "Agreed: 15k."),
    ("en", "We give 15% off.", "15% off is fine.", "18% off is fine."),
    ("en", "We give 15 percent off.", "15 percent off is fine.", "18 percent off is fine."),
    ("en", "We give 2.5% off.", "2.5% off is fine.", "3.5% off is fine."),
    ("en", "Please send 40 boxes.", "We send 40 boxes.", "We send 45 boxes."),
    ("en", "Please send 40 chairs.", "We send 40 chairs.", "We send 45 chairs."),
    ("en", "It weighs 12 kg.", "12 kg is fine.", "13 kg is fine."),
    ("en", "It is 3 hours by car.", "3 hours by car is fine.", "5 hours by car is fine."),
    ("en", "There will be 12 people.", "12 people fit.", "14 people fit."),
    ("en", "Pay within 30 days.", "We pay within 30 days.", "We pay within 60 days."),
    ("en", "He wants 5 MW of power.", "5 MW is fine.", "7 MW is fine."),
    ("en", "Create $60 million in gross margin and $50 million in EBIT for the group this coming year", "Create $60 million in gross margin and $50 million in EBIT for the group this coming year", "Create $10 million in gross margin and $50 million in EBIT for the group this coming year"),
    ("en", "The query of 7 June 26 stands.", "The query of 7 June 26 stands.", "The query of 7 June 25 stands."),
    ("en", "Flight arrives on June 5 at 8.", "Arrival June 5 is fine.", "Arrival July 5 is fine."),
    ("vi", "Giao hàng ngày 5 tháng 12 nhé.", "Em giao hàng ngày 5 tháng 12 ạ.", "Em giao hàng ngày 6 tháng 12 ạ."),
    ("vi", "Giao hàng ngày 5 tháng 12 nhé.", "Em giao hàng 5/12 ạ.", "Em giao hàng 15/12 ạ."),
    ("vi", "Giao hàng 5.12 nhé.", "Em giao hàng ngày 5.12 ạ.", "Em giao hàng ngày 6.12 ạ."),
    ("vi", "Giao hàng 5-12 nhé.", "Em giao hàng ngày 5-12 ạ.", "Em giao hàng ngày 6-12 ạ."),
    ("vi", "Giao hàng mùng 5 nhé.", "Em giao hàng mùng 5 ạ.", "Em giao hàng mùng 6 ạ."),
    ("vi", "Giao hàng ngày 5 nhé.", "Em giao hàng ngày 5 ạ.", "Em giao hàng ngày 6 ạ."),
    ("vi", "Giao hàng ngày 05/12/2026 nhé.", "Em giao hàng ngày 05/12/2026 ạ.", "Em giao hàng ngày 05/12/2027 ạ."),
    ("vi", "Giao hàng giữa tháng 12 nhé.", "Em giao hàng giữa tháng 12 ạ.", "Em giao hàng giữa tháng 11 ạ."),
    ("vi", "Giao hàng giữa tháng 12 nhé.", "Em giao hàng giữa tháng 12 ạ.", "Em giao hàng cuối tháng 12 ạ."),
    ("vi", "Giao hàng tháng 12 nhé.", "Em giao hàng tháng 12 ạ.", "Em giao hàng tháng 1 ạ."),
    ("vi", "Giao hàng T6 nhé.", "Em giao hàng T6 ạ.", "Em giao hàng T7 ạ."),
    ("vi", "Giao hàng thứ 6 nhé.", "Em giao hàng thứ Sáu ạ.", "Em giao hàng thứ Năm ạ."),
    ("vi", "Họp lúc 15h nhé.", "Em họp lúc 15h ạ.", "Em họp lúc 16h ạ."),
    ("vi", "Họp lúc 3 giờ chiều nhé.", "Em họp lúc 15h ạ.", "Em họp lúc 16h ạ."),
    ("vi", "Họp lúc 3 giờ chiều nhé.", "Em họp lúc 3 giờ chiều ạ.", "Em họp lúc 4 giờ chiều ạ."),
    ("vi", "Họp lúc 9h30 nhé.", "Em họp lúc 9h30 ạ.", "Em họp lúc 9h45 ạ."),
    ("vi", "Họp lúc 9 rưỡi nhé.", "Em họp lúc 9 rưỡi ạ.", "Em họp lúc 8 rưỡi ạ."),
    ("vi", "Tổng 1,2 tỷ nhé.", "Tổng 1,2 tỷ ạ.", "Tổng 1,3 tỷ ạ."),
    ("vi", "Tổng 1tr250 nhé.", "Tổng 1tr250 ạ.", "Tổng 1tr350 ạ."),
    ("vi", "Tổng 1.250.000 đ nhé.", "Tổng 1tr250 ạ.", "Tổng 1tr260 ạ."),
    ("vi", "Tổng 250k nhé.", "Tổng 250k ạ.", "Tổng 260k ạ."),
    ("vi", "Tổng 250k nhé.", "Tổng 250.000đ ạ.", "Tổng 260.000đ ạ."),
    ("vi", "Tổng 2 tỷ 300 triệu nhé.", "Tổng 2 tỷ 300 triệu ạ.", "Tổng 2 tỷ 400 triệu ạ."),
    ("vi", "Tổng 2 tỷ rưỡi nhé.", "Tổng 2 tỷ rưỡi ạ.", "Tổng 3 tỷ rưỡi ạ."),
    ("vi", "Tổng 45 triệu nhé.", "Tổng 45 triệu ạ.", "Tổng 54 triệu ạ."),
    ("vi", "Tổng 5 trăm nghìn nhé.", "Tổng 500 nghìn ạ.", "Tổng 600 nghìn ạ."),
    ("vi", "Giảm 10% nhé.", "Giảm 10% ạ.", "Giảm 20% ạ."),
    ("vi", "Giảm 10 phần trăm nhé.", "Giảm 10 phần trăm ạ.", "Giảm 12 phần trăm ạ."),
    ("vi", "Lấy 40 thùng nhé.", "Em gửi 40 thùng ạ.", "Em gửi 50 thùng ạ."),
    ("vi", "Lấy 12 bộ nhé.", "Em gửi 12 bộ ạ.", "Em gửi 15 bộ ạ."),
    ("vi", "Lấy 3 chục nhé.", "Em gửi 3 chục ạ.", "Em gửi 5 chục ạ."),
    ("vi", "Có 25 người dự.", "Em xếp chỗ cho 25 người ạ.", "Em xếp chỗ cho 52 người ạ."),
)  # fmt: skip


def keys(language: str, theirs: str, text: str) -> set[str]:
    """Return what the rules say of a letter that answers `theirs`."""
    is_vietnamese = language == "vi"
    letter = Candidate(
        Party("Lan", "lan@a.example", "em" if is_vietnamese else ""),
        (Party("Mai", "mai@b.example", "chị Mai" if is_vietnamese else ""),),
        "",
        text,
        language,
        NOW,
        (Said("Mai <mai@b.example>", theirs, NOW),),
    )
    return {each.key for each in check(letter) if each.rule in RULES}


@pytest.mark.parametrize(("language", "theirs", "right", "wrong"), FORMS)
def test_a_figure_is_known_in_every_form(language: str, theirs: str, right: str, wrong: str) -> None:
    assert keys(language, theirs, right) == set()
    assert keys(language, theirs, wrong)


@pytest.mark.parametrize(
    ("theirs", "text"),
    [
        ("Send 40 boxes of tea.", "Our office is on the 5th floor."),
        ("Send forty boxes of tea.", "We send 40 boxes."),
        ("There are 12 people in 3 rooms.", "12 people fit in 3 rooms."),
        ("We meet on Friday 27 November.", "See you on 27/11."),
        ("The price is 250.000đ.", "Giá 250k ạ."),
        ("Call me at noon.", "I call at 12pm."),
        ("We launch on 5 December.", "So we launch in December."),
    ],
)
def test_other_words_for_the_same_raise_nothing(theirs: str, text: str) -> None:
    assert keys("en", theirs, text) == set()


def test_a_number_of_another_thing_is_no_source() -> None:
    assert keys("en", "40 boxes, in 5 rooms.", "We send 5 boxes.") == {"fact_not_in_thread:5 boxes"}


def test_a_difference_of_two_sums_is_known_but_no_slip_in_the_same_words() -> None:
    theirs = "The fee for the design is $6,000 and the deposit is $5,000."
    assert keys("en", theirs, "So $1,000 remain.") == set()
    assert keys("en", theirs, "The fee for the design is $1,000 and the deposit is $5,000.")
