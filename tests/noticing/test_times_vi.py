"""Vietnamese time phrases, resolved on Wednesday 11 March 2026, half past nine in Hà Nội."""

import unicodedata
from datetime import datetime

import pytest

from sincerely.noticing.times import find_times

NOW = datetime.fromisoformat("2026-03-11T09:30:00+07:00")


def short(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment:%m-%dT%H:%M}" if moment.year == 2026 else f"{moment:%Y-%m-%dT%H:%M}"


SURE = [
    # days
    ("Ngày kia em giao hàng.", "Ngày kia", "03-13T00:00", "03-14T00:00", "day", None),
    ("mai em gửi chị nhé", "mai", "03-12T00:00", "03-13T00:00", "day", None),
    ("Mai 2h chiều em gọi anh.", "Mai 2h chiều", "03-12T14:00", None, "hour", None),
    ("mốt 3h chiều em qua", "mốt 3h chiều", "03-13T15:00", None, "hour", None),
    ("chiều mai khoảng 3 rưỡi em ghé", "chiều mai khoảng 3 rưỡi", "03-12T15:30", None, "minute", None),
    ("Hôm kia em bận.", "Hôm kia", "03-09T00:00", "03-10T00:00", "day", None),
    ("Thứ tư họp.", "Thứ tư", "03-18T00:00", "03-19T00:00", "day", None),
    ("thứ sáu tuần sau", "thứ sáu tuần sau", "03-20T00:00", "03-21T00:00", "day", None),
    ("thu sau tuan sau em nop bai", "thu sau tuan sau", "03-20T00:00", "03-21T00:00", "day", None),
    ("toi mai em ranh", "toi mai", "03-12T18:00", "03-13T00:00", "part", None),
    ("CN này đá bóng", "CN này", "03-15T00:00", "03-16T00:00", "day", None),
    ("Hạn là ngày 25/3.", "ngày 25/3", "03-25T00:00", "03-26T00:00", "day", None),
    ("ngày 15 tháng 8 năm 2027", "ngày 15 tháng 8 năm 2027", "2027-08-15T00:00", "2027-08-16T00:00", "day", None),
    ("30 tháng 4 nghỉ", "30 tháng 4", "04-30T00:00", "05-01T00:00", "day", None),
    ("Thứ Sáu (13/3) lúc 14:00", "Thứ Sáu (13/3) lúc 14:00", "03-13T14:00", None, "minute", None),
    ("Sáng 27 con đưa ba đi khám.", "Sáng 27", "03-27T04:00", "03-27T12:00", "part", None),
    ("chieu 26 em ghe", "chieu 26", "03-26T12:00", "03-26T19:00", "part", None),
    # deadlines
    ("Em gửi chậm nhất là thứ Sáu.", "chậm nhất là thứ Sáu", "03-13T00:00", "03-14T00:00", "day", "before"),
    ("trước 17h ngày 20/3 nhé", "trước 17h ngày 20/3", "03-20T17:00", None, "hour", "before"),
    ("hết ngày mai", "hết ngày mai", "03-12T00:00", "03-13T00:00", "day", "before"),
    ("Từ 20/6 em nghỉ", "Từ 20/6", "06-20T00:00", "06-21T00:00", "day", "after"),
    # the clock
    ("3 rưỡi chiều mai họp", "3 rưỡi chiều mai", "03-12T15:30", None, "minute", None),
    ("3h kém 15 chiều nay", "3h kém 15 chiều nay", "03-11T14:45", None, "minute", None),
    ("12h đêm nay", "12h đêm nay", "03-12T00:00", None, "hour", None),
    ("1h trưa mai", "1h trưa mai", "03-12T13:00", None, "hour", None),
    ("7h tối thứ 6", "7h tối thứ 6", "03-13T19:00", None, "hour", None),
    ("45 phút nữa em tới", "45 phút nữa", "03-11T10:15", None, "minute", None),
    ("1 tiếng rưỡi nữa", "1 tiếng rưỡi nữa", "03-11T11:00", None, "minute", None),
    # ranges
    ("từ 2h đến 4h chiều thứ ba", "từ 2h đến 4h chiều thứ ba", "03-17T14:00", "03-17T16:00", "hour", None),
    ("9-11h sáng thứ 5", "9-11h sáng thứ 5", "03-12T09:00", "03-12T11:00", "hour", None),
    ("thứ hai tới thứ tư tuần sau", "thứ hai tới thứ tư tuần sau", "03-16T00:00", "03-19T00:00", "day", None),
    ("thứ năm từ 9h đến 11h30", "thứ năm từ 9h đến 11h30", "03-12T09:00", "03-12T11:30", "minute", None),
    # stretches
    ("tuần sau nữa", "tuần sau nữa", "03-23T00:00", "03-30T00:00", "week", None),
    ("Cuối tuần này", "Cuối tuần này", "03-14T00:00", "03-16T00:00", "part", None),
    ("đầu tháng sau", "đầu tháng sau", "04-01T00:00", "04-11T00:00", "day", None),
    ("giữa tháng 4", "giữa tháng 4", "04-11T00:00", "04-21T00:00", "day", None),
    ("quý 3/2026", "quý 3/2026", "07-01T00:00", "10-01T00:00", "quarter", None),
    ("8/3 năm sau", "8/3 năm sau", "2027-03-08T00:00", "2027-03-09T00:00", "day", None),
    ("từ 8h đến 17h mai", "từ 8h đến 17h mai", "03-12T08:00", "03-12T17:00", "hour", None),
    ("chiều CN", "chiều CN", "03-15T12:00", "03-15T19:00", "part", None),
    ("từ nay đến cuối tháng", "từ nay đến cuối tháng", "03-21T00:00", "04-01T00:00", "day", "before"),
    ("trong 2 ngày nữa", "trong 2 ngày nữa", "03-11T09:30", "03-13T09:30", "day", None),
    ("Ba ngày nữa hàng về", "Ba ngày nữa", "03-14T00:00", "03-15T00:00", "day", None),
    ("5 giờ chiều 20-3 thì không, ngày 20-3 thì được", "ngày 20-3", "03-20T00:00", "03-21T00:00", "day", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "start", "end", "grain", "rel"), SURE)
def test_it_finds(text: str, quote: str, start: str, end: str | None, grain: str, rel: str | None) -> None:
    found = {t.quote: t for t in find_times(text, "vi", NOW)}
    t = found[quote]
    assert (short(t.start), short(t.end), t.grain, t.rel, t.sure) == (start, end, grain, rel, True)
    assert text[t.at : t.at + len(t.quote)] == t.quote


LUNAR = [
    ("23 tháng Chạp cúng ông Táo", "23 tháng Chạp", "2027-01-30T00:00"),
    ("mùng 5 Tết đi làm", "mùng 5 Tết", "2027-02-10T00:00"),
    ("28 Tết", "28 Tết", "2027-02-04T00:00"),
    ("rằm tháng Bảy", "rằm tháng Bảy", "08-27T00:00"),
    ("15/8 âm lịch", "15/8 âm lịch", "09-25T00:00"),
    ("mùng 10 tháng 3 về Phú Thọ", "mùng 10 tháng 3", "04-26T00:00"),
    ("Trung thu này", "Trung thu", "09-25T00:00"),
]


@pytest.mark.parametrize(("text", "quote", "start"), LUNAR)
def test_it_counts_by_the_moon(text: str, quote: str, start: str) -> None:
    t = find_times(text, "vi", NOW)[0]
    assert (t.quote, short(t.start), t.lunar, t.sure) == (quote, start, True, True)


ASKED = [
    "mùng 5 em mới đi làm", "T6 nhé", "thứ bảy (13/3) họp", "3h mai", "vài ngày nữa", "hôm thứ hai em gửi rồi", "7h",
    "sau Tết 3 ngày", "hai tuần sau họp lại", "sáng hôm sau",
]  # fmt: skip


@pytest.mark.parametrize("text", ASKED)
def test_it_asks_where_people_differ(text: str) -> None:
    assert [t.sure for t in find_times(text, "vi", NOW)] == [False]


def test_what_is_asked_offers_the_other_days() -> None:
    (t,) = find_times("mùng 5 em mới đi làm", "vi", NOW)
    assert {short(t.start), *(short(a.start) for a in t.alternatives)} == {"04-05T00:00", "03-23T00:00"}


def test_near_tet_the_first_days_are_those_of_the_moon() -> None:
    (t,) = find_times("mùng 5 em mới đi làm", "vi", datetime.fromisoformat("2026-02-12T09:00:00+07:00"))
    assert (short(t.start), t.lunar, t.sure) == ("02-21T00:00", True, True)


NOTHING = [
    "Chiều cao trần là bốn mét hai.", "Bé thích tết tóc hai bên.", "Người thứ ba trong ảnh", "Bên thứ ba sẽ kiểm tra",
    "giá 3 rưỡi triệu", "chị Mai gửi hợp đồng rồi", "hoa mai vàng", "Công suất tối đa 15kW", "gọi số 090.123.4567",
    "v1.2.3 ra mắt", "lương tháng 13", "làm việc 8 giờ mỗi ngày", "giao hàng 24/7", "Quý khách vui lòng chờ",
    "hôm nào rảnh thì báo", "lớp 12/3 thi", "Lần thứ hai em nhắc", "Thứ nhất là tiền. Thứ hai, cần người.",
    "Địa chỉ 12/5 Nguyễn Trãi", "chợ 19/5", "Mai Anh gửi báo cáo", "Lần thứ 2 em nhắc", "Thứ 3 trong danh sách",
    "học mỗi tối thứ tư", "giảm 3,5% so với giá mở cửa", "Phòng này tối quá", "Mấy hôm nay chị bận", "0 năm tới", "may bua nay ban qua", "Vào phòng 204 gặp bác sĩ Sáu",
    "sáng 27 người tới", "tô màu sáng 15 ô",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_it_finds_nothing_where_no_time_is_named(text: str) -> None:
    assert find_times(text, "vi", NOW) == []


def test_decomposed_letters_keep_the_given_offsets() -> None:
    text = unicodedata.normalize("NFD", "Chị ơi, chiều mai em gửi.")
    (t,) = find_times(text, "vi", NOW)
    assert text[t.at : t.at + len(t.quote)] == t.quote == unicodedata.normalize("NFD", "chiều mai")
