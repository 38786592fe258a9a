"""Times that take something from what stands beside them, read on Wednesday 11 March 2026, half past nine."""

from datetime import datetime
from typing import Literal

import pytest

from sincerely.noticing.records import TimeExpression
from sincerely.noticing.times import find_times

LONDON = datetime.fromisoformat("2026-03-11T09:30:00+00:00")
HANOI = datetime.fromisoformat("2026-03-11T09:30:00+07:00")


def read(text: str, language: Literal["en", "vi"]) -> list[TimeExpression]:
    return find_times(text, language, LONDON if language == "en" else HANOI)


def said(t: TimeExpression) -> str:
    """A time in one line: "?" where it is asked, its side, its day and clock."""
    start = f"{t.start:%m-%d}" if t.start.year == 2026 else f"{t.start:%Y-%m-%d}"
    clock = "" if t.grain in ("day", "week", "month", "quarter", "year") else f"T{t.start:%H:%M}"
    side = {"before": "<", "after": ">", None: ""}[t.rel]
    return ("" if t.sure else "?") + side + start + clock


EN = [
    # a list names its week or month once
    ("Monday or Tuesday next week suits the auditors", "03-16 03-17"),
    ("Wednesday and Friday of next week are taken", "03-18 03-20"),
    ("Friday or Monday next week", "03-13 03-16"),
    ("the 4th, 6th or 9th of September", "09-04 09-06 09-09"),
    ("the 28th or the 3rd of June", "?05-28 06-03"),
    # a day of a week just named
    ("Some day next week, say Thursday.", "03-16 03-19"),
    ("Next week we could do Tuesday, Thursday or Friday.", "03-16 03-17 03-19 03-20"),
    ("Does next week suit you? Thursday is best for us.", "03-16 ?03-19"),
    ("I travel next week, so could it be Friday?", "03-16 ?03-20"),
    ("Late June, perhaps the 25th", "06-21 06-25"),
    ("next Monday or Thursday", "03-16 ?03-19"),
    ("over the weekend or Monday", "03-13T18:00 03-16"),
    ("Let us take the Thursday after Easter.", "04-09 >04-05"),
    ("Shall we say Thursday before Easter?", "?04-02 <04-05"),
    ("He left on Thursday, the day after his exam.", "?03-12"),
    # a clock time of a day
    ("Friday after 3pm", ">03-13T15:00"),
    ("tomorrow by noon", "<03-12T12:00"),
    ("Thursday before 2", "?<03-12T14:00"),
    ("Call me until 6 today", "<03-11T18:00"),
    ("any time on Thursday afternoon, after 5 pm on Friday", "03-12T12:00 >03-13T17:00"),
    ("8am PT / 11am ET on Friday", "?03-13T15:00 03-13T15:00"),
    # bare hours
    ("10-12 tomorrow", "03-12T10:00"),
    ("Friday 2-4 works", "?03-13T14:00"),
    ("We won 3-1 at home", ""),
    ("nineish", ""),
    ("at about 9ish tomorrow", "03-12T09:00"),
    ("from 7 till late on Saturday", "?>03-14T19:00 03-14"),
    # the occasion says which half of the day
    ("Supper on Friday at 8?", "03-13T20:00"),
    ("Breakfast on Friday at 7", "03-13T07:00"),
    ("The gig is on Friday at 9", "?03-13T09:00"),
    # another clock
    ("2pm Nairobi time", "?03-11T14:00"),
    ("Let us say 2pm, which is 6am yours", "03-11T14:00 ?03-12T06:00"),
    # by as a way past somewhere
    ("Could you stop by Friday?", "03-13"),
    ("Could you send it by Friday?", "<03-13"),
]

VI = [
    ("Thứ ba hoặc thứ năm tuần sau đều được.", "03-17 03-19"),
    ("ngày 4 hoặc ngày 6 tháng 9", "09-04 09-06"),
    ("Tuần sau bên em rảnh thứ ba, thứ tư.", "03-16 03-17 03-18"),
    ("Tuần sau anh bận, thứ năm gặp nhé?", "03-16 ?03-19"),
    ("Mai trước 11h em báo.", "<03-12T11:00"),
    ("Thứ sáu sau 4h chiều em mới rảnh.", ">03-13T16:00"),
    ("Thứ sáu sau khi họp xong em gửi.", "03-13"),
    ("2h chiều giờ Pháp em gọi", "?03-11T14:00"),
    ("2h chiều giờ Việt Nam em gọi", "03-11T14:00"),
    ("Xe chạy từ 21h đến 5h sáng mai.", "03-11T21:00"),
    ("8h toi mai hop", "03-12T20:00"),
    ("8h tới nhà em nhé", "?03-11T20:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), EN)
def test_english_beside(text: str, wanted: str) -> None:
    assert " ".join(map(said, read(text, "en"))) == wanted


@pytest.mark.parametrize(("text", "wanted"), VI)
def test_vietnamese_beside(text: str, wanted: str) -> None:
    assert " ".join(map(said, read(text, "vi"))) == wanted


def test_seasons_of_the_south_are_asked() -> None:
    here = datetime.fromisoformat("2026-03-11T09:30:00+11:00")
    (t,) = find_times("We will move this summer.", "en", here, "Australia/Sydney")
    assert not t.sure


def test_a_week_named_on_a_sunday_is_asked_in_english() -> None:
    sunday = datetime.fromisoformat("2026-03-15T20:00:00+00:00")
    (english,), (vietnamese,) = find_times("Friday next week", "en", sunday), find_times("tuần sau", "vi", sunday)
    assert (said(english), [f"{a.start:%m-%d}" for a in english.alternatives]) == ("?03-20", ["03-27"])
    assert said(vietnamese) == "03-16"


def test_the_last_night_of_the_year_may_be_that_of_either_calendar() -> None:
    (t,) = find_times("Giao thừa anh ở đâu?", "vi", datetime.fromisoformat("2026-12-30T09:00:00+07:00"))
    assert (said(t), [f"{a.start:%m-%d}" for a in t.alternatives]) == ("?2027-02-05", ["12-31"])


def test_what_is_asked_offers_the_day_taken_by_itself() -> None:
    _, day = read("Does next week suit you? Thursday is best for us.", "en")
    assert [f"{a.start:%m-%d}" for a in day.alternatives] == ["03-12"]


PAST_EN = [
    ("Nobody has answered since Tuesday.", ">03-10"),
    ("It has rained since February.", ">02-01"),
    ("We have had no power since the 2nd.", ">03-02"),
    ("since Thursday is a feast", ">03-12"),
    ("We moved house in May.", "?05-01"),
    ("The deals were done for May.", "05-01"),
    ("last Friday, the 6th", "03-06"),
    ("Thursday the 24th", "?03-24"),
    ("the last week of July", "07-27"),
    ("a year from today", "2027-03-11"),
    ("in an hour and a half", "03-11T11:00"),
    ("in an hour and 20 minutes", "03-11T10:50"),
    ("this time next week", "03-18"),
    ("Next summer we sail.", "?06-21"),
    ("We will sail in the summer.", "06-21"),
    ("the night before last", "03-09T18:00"),
    ("a week last Friday", "?02-27"),
    ("in the next three weeks", "03-11"),
    ("8/18-8/21", "08-18"),
    ("from 5/8 to 19/8", "08-05"),
    ("Saturday, noon to 4", "03-14T12:00"),
    ("the week before last", "02-23"),
    ("I posted it on the 2nd", "?03-02"),
    ("It was moved to the 20th", "03-20"),
    ("It snowed all weekend.", "?03-13T18:00"),
    ("We open at 9 on weekdays.", ""),
    ("part 11-30-4418", ""),
    ("by July '28", "<2028-07-01"),
    ("5 May '27", "2027-05-05"),
    ("They lost 4-2 on Sunday", "?03-15"),
    ("Luke 2:14 is the reading", ""),
    ("Thu & Fri", "03-12 03-13"),
    ("The call is weekly on Thursday.", ""),
    ("between May and July", "05-01"),
    ("half 11 tomorrow", "03-12T11:30"),
    ("best on a Friday", ""),
    ("Friday first thing", "03-13"),
    ("the week before Christmas", "?12-18"),
    ("the second half of June", "06-16"),
    ("before month end", "<03-21"),
    ("the month-end report", ""),
    ("Sunday roast", ""),
    ("we need it thrusday", "03-12"),
    ("a week on Friday", "03-20"),
    ("two weeks today", "03-25"),
    ("Friday fortnight.", "?03-27"),
    ("At the end of the day it is a game.", ""),
    ("The shop is at 1450 Elm Street.", ""),
]

PAST_VI = [
    ("Từ thứ hai đến giờ em ốm.", ">03-09"),
    ("Hồi tháng 2 em gửi rồi mà.", "02-01"),
    ("Vào hồi 9h ngày 20/3 tổ chức lễ.", "03-20T09:00"),
    ("8/3 vừa rồi vui quá.", "03-08"),
    ("Thứ ba ngày 25 em lên.", "?03-25"),
    ("Thứ sáu ngày 6 vừa rồi", "03-06"),
    ("nửa cuối tháng 5", "05-16"),
    ("nửa đầu năm nay", "01-01"),
    ("6 tháng cuối năm", "07-01"),
    ("cuối tháng Giêng", "03-09"),
    ("hai mươi sáu Tết", "2027-02-02"),
    ("giờ này tuần sau", "03-18"),
    ("mười bốn tháng chín", "09-14"),
    ("không trễ hơn 20/3", "<03-20"),
    ("nghỉ 18/3-21/3", "03-18"),
    ("25' nữa em xong", "03-11T09:55"),
    ("gui em trc 4h chieu", "<03-11T16:00"),
    ("Lớp học đàn thứ 3, 5, 7.", ""),
    ("thứ hai và thứ sáu hàng tuần", ""),
    ("tour 4 ngày 3 đêm", ""),
    ("Nhà bác có cây mai.", ""),
    ("chi mai goi lai nhe", "?03-12"),
    ("Cứ thứ ba là chợ họp.", ""),
    ("Anh Ba giờ ở Huế.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PAST_EN)
def test_english_near_and_gone(text: str, wanted: str) -> None:
    assert " ".join(map(said, read(text, "en"))) == wanted


@pytest.mark.parametrize(("text", "wanted"), PAST_VI)
def test_vietnamese_near_and_gone(text: str, wanted: str) -> None:
    assert " ".join(map(said, read(text, "vi"))) == wanted
