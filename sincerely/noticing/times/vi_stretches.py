"""Vietnamese stretches: weeks, months, quarters, years, their edges, and distances from now."""

import re

from sincerely.noticing.times.grammar import Text
from sincerely.noticing.times.slots import Edge, Slots, Unit
from sincerely.noticing.times.vi_numbers import NUMBER, NUMBER_WORDS, fold, number
from sincerely.noticing.times.vi_rules import ViRule, capital_inside, near

_UNITS: dict[str, Unit] = {
    "giay": "second", "phut": "minute", "p": "minute", "ph": "minute", "tieng dong ho": "hour", "tieng": "hour",
    "gio": "hour", "gio dong ho": "hour", "h": "hour", "g": "hour", "ngay": "day", "hom": "day", "bua": "day",
    "tuan": "week", "tuan le": "week", "thang": "month", "quy": "quarter", "nam": "year",
}  # fmt: skip
_UNIT = r"(?P<unit>giây|phút|ph|p|tiếng đồng hồ|tiếng|giờ đồng hồ|giờ|h|ngày|hôm|bữa|tuần lễ|tuần|tháng|quý|năm)"
_CYCLES = r"(?P<unit>tuần|tháng|quý|năm)"
_WHICH = {
    "nay": 0, "sau": 1, "toi": 1, "ke": 1, "ke tiep": 1, "tiep theo": 1, "tiep": 1, "sap toi": 1, "toi day": 1,
    "sau nua": 2, "toi nua": 2, "truoc": -1, "roi": -1, "qua": -1, "vua roi": -1, "vua qua": -1, "ngoai": -1,
    "truoc nua": -2, "kia": -2,
}  # fmt: skip
_WORD = (
    r"(?P<which>sau nữa|tới nữa|sau|tới đây|tới(?!\s+(?:giờ|nay|bây giờ|hôm nay)(?!\w))|kế tiếp|kế|tiếp theo|tiếp|sắp tới|trước nữa|trước(?!\s+(?:\d|ngày|thứ|t\d|khi|lúc|tết|giờ|chủ|cn|sáng|trưa|chiều|tối|cuối|hôm|mai|rằm|mùng|mồng|tháng))|vừa rồi|vừa qua|rồi|"
    r"qua|ngoái|này|nay|kia)(?!\w)"
)


def _said(match: re.Match[str], name: str) -> str:
    return fold(re.sub(r"\s+", " ", match.group(name) or ""))


_COUNTED = near(rf"(?<![\w/.-])(?<!thứ )(?<!tháng )(?<!ngày )(?<!quý )(?:{NUMBER}|vài|mấy)\s+$")


def _cycle(match: re.Match[str], text: Text) -> Slots | None:
    """ "Tuần sau", "tháng này", "năm ngoái"."""
    unit = _UNITS[_said(match, "unit")]
    which = _said(match, "which")
    after = text.after(match.end())
    if (which == "ngoai" or which == "kia") and unit != "year":
        return None
    if which == "roi" and unit == "year" and match.group("which") == "roi":
        return None
    if which == "nay" and unit == "year" and capital_inside(match, text):
        return None
    if which not in ("nay", "ngoai") and _COUNTED.search(text.before(match.start())):
        return None
    if which == "qua" and near(r"\s+(?:đi|lại|nhà|đây|em|anh|chị)(?!\w)").match(after):
        return None
    return Slots(cycle=(unit, _WHICH[which]))


def _entering(match: re.Match[str], text: Text) -> Slots | None:
    """ "Sang năm", "qua tuần": the next one."""
    if near(r"\s+(?:\d|thứ)").match(text.after(match.end())):
        return None
    return Slots(cycle=(_UNITS[_said(match, "unit")], 1))


def _month(match: re.Match[str], text: Text) -> Slots | None:
    said = _said(match, "m")
    month = {"gieng": 1, "chap": 12, "tu": 4}.get(said) or int(number(match.group("m")))
    if not 1 <= month <= 12:
        return None
    year = int(match.group("y")) if match.group("y") else None
    if said in ("gieng", "chap"):
        return Slots(month=month, year=year, lunar=True)
    if year is None and not match.group("which") and _ACCOUNTED.search(text.before(match.start())):
        return Slots(month=month, shift=-1, doubt=True)
    return Slots(month=month, year=year, shift=_WHICH.get(_said(match, "which")) if match.group("which") else None)


_ACCOUNTED = near(
    r"(?<!\w)(?:báo cáo|lương|bảng công|chấm công|doanh thu|doanh số|số liệu|hoá đơn|hóa đơn|công nợ|quyết toán|kết quả|chi phí|sao kê|tiền điện|tiền nước)\s+$"
)
"""What is drawn up for a month is drawn up after it: people mean the last such month."""


def _year(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(year=int(match.group("y")))


_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _quarter(match: re.Match[str], text: Text) -> Slots | None:
    said = _said(match, "q")
    quarter = _ROMAN.get(said) or (4 if said == "tu" else int(number(match.group("q"))))
    year = int(match.group("y")) if match.group("y") else None
    return Slots(quarter=quarter, year=year) if 1 <= quarter <= 4 else None


_EDGES: dict[str, Edge] = {"dau": "start", "giua": "mid", "cuoi": "end", "nua dau": "first_half", "nua cuoi": "second_half",
                           "nua sau": "second_half"}  # fmt: skip


def _edge(match: re.Match[str], text: Text) -> Slots | None:
    """ "Đầu tháng sau", "giữa tháng 4", "cuối năm": the month or year may follow as a piece of its own."""
    edge = _EDGES[_said(match, "edge")]
    unit = _UNITS[_said(match, "unit")]
    which = _said(match, "which") if match.group("which") else None
    if unit == "week" and edge in ("first_half", "second_half"):
        return None
    if unit == "week" and edge == "end":
        return _weekend(which)
    if near(r"\d\s+(?:tháng|quý|tuần|ngày)\s+$").search(text.before(match.start())):
        return None
    if (
        which is None
        and unit in ("month", "quarter")
        and near(r"\s*(?:\d|giêng|chạp|tư|i|v)").match(text.after(match.end()))
    ):
        return None
    return Slots(
        edge=edge,
        cycle=(unit, _WHICH[which] if which else 0),
        doubt=(which is None and edge in ("start", "mid")) or (edge == "end" and unit == "year"),
    )


def _weekend(which: str | None) -> Slots:
    if which is None or which == "nay":
        return Slots(weekend=True)
    if which == "toi":
        return Slots(weekend=True, cycle=("week", 1), doubt=True)
    return Slots(weekend=True, cycle=("week", _WHICH[which]))


def _edge_of(match: re.Match[str], text: Text) -> Slots | None:
    """ "Cuối tháng 4", "đầu quý 2 năm 2027"."""
    said = _said(match, "n")
    n = {"gieng": 1, "chap": 12}.get(said) or int(number(match.group("n")))
    year = int(match.group("y")) if match.group("y") else None
    edge = _EDGES[_said(match, "edge")]
    if said in ("gieng", "chap"):
        return Slots(edge=edge, month=n, year=year, lunar=True) if _said(match, "unit") == "thang" else None
    if _said(match, "unit") == "thang":
        return Slots(edge=edge, month=n, year=year) if 1 <= n <= 12 else None
    if _said(match, "unit") == "nam":
        return Slots(edge=edge, year=n) if n > 1900 else None
    return Slots(edge=edge, quarter=n, year=year) if 1 <= n <= 4 else None


def _half_year(match: re.Match[str], text: Text) -> Slots | None:
    """ "6 tháng cuối năm"."""
    edge: Edge = "first_half" if _said(match, "edge") == "dau" else "second_half"
    return Slots(edge=edge, cycle=("year", _WHICH.get(_said(match, "which"), 0)))


def _same_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "Giờ này tuần sau", "ngày này năm ngoái"."""
    n = _WHICH[_said(match, "which")]
    if _said(match, "unit") == "nam":
        return Slots(delta=(n * 12, "month"))
    return Slots(delta=(n, _UNITS[_said(match, "unit")]))


def _first_week(match: re.Match[str], text: Text) -> Slots | None:
    which = _said(match, "nth")
    n = {"dau": 1, "dau tien": 1, "cuoi": -1, "cuoi cung": -1}.get(which)
    if n is None:
        n = int(number(which.removeprefix("thu "))) if which != "thu nhat" else 1
    return Slots(nth=(n, "week"))


def _amount(match: re.Match[str]) -> tuple[float, Unit, bool] | None:
    """How much, of what, and whether that is vague ("vài ngày")."""
    unit = _UNITS[_said(match, "unit")]
    n = match.group("n")
    said = fold(n or "") if n else ""
    vague = said in ("vai", "vai ba", "may", "dam")
    amount = 3.0 if vague else 0.5 if said == "nua" else number(n) if n else 1.0
    if match.groupdict().get("half"):
        amount += 0.5
    if match.groupdict().get("more"):
        if unit != "hour":
            return None
        amount += number(match.group("more")) / 60
    return amount, unit, vague


def _ahead(match: re.Match[str], text: Text) -> Slots | None:
    """ "45 phút nữa", "nửa tiếng nữa", "hai tuần nữa"."""
    said = _amount(match)
    if said is None or near(r"(?<!\w)(?:thêm)\s+$").search(text.before(match.start())) is not None:
        return None
    n, unit, vague = said
    return Slots(delta=(n, unit), doubt=vague)


def _minutes_ahead(match: re.Match[str], text: Text) -> Slots | None:
    """ "45' nữa"."""
    return Slots(delta=(int(match.group("n")), "minute"))


def _within(match: re.Match[str], text: Text) -> Slots | None:
    """ "Trong 2 ngày nữa", "trong vòng 24h": from now to then."""
    said = _amount(match)
    if said is None or said[0] < 1 or said[0] != int(said[0]) or said[2]:
        return None
    return Slots(within=(int(said[0]), said[1]))


def _ago(match: re.Match[str], text: Text) -> Slots | None:
    said = _amount(match)
    if said is None:
        return None
    n, unit, vague = said
    return Slots(delta=(-n, unit), doubt=vague)


def _from_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "3 ngày trước" Tết, "một tuần sau" ngày 10."""
    said = _amount(match)
    if said is None or said[0] != int(said[0]):
        return None
    n = int(said[0]) * (-1 if _said(match, "way") == "truoc" else 1)
    return Slots(offset=(n, said[1]), weak=True, doubt=said[2] or said[1] not in ("day", "week"))


def _later(match: re.Match[str], text: Text) -> Slots | None:
    """ "Hai tuần sau": two weeks from now, or from what was last spoken of."""
    if near(r"\s+(?:khi|lúc|ngày|đó|thứ|tết|lễ|giờ|\d|cưới|hạn|này|nữa)(?!\w)").match(text.after(match.end())):
        return None
    said = _amount(match)
    return Slots(delta=(said[0], said[1]), doubt=True) if said else None


def _before_something(match: re.Match[str], text: Text) -> Slots | None:
    """ "3 ngày trước" is three days ago unless something follows that it is before."""
    if near(r"\s+(?:khi|lúc|ngày|thứ|tết|lễ|giờ|\d|cưới|hạn|deadline|đó|hôm)").match(text.after(match.end())):
        return None
    return _ago(match, text)


_IN_ALL = near(r"(?<!\w)(?:trong|suốt|vòng)\s+$")


def _window(match: re.Match[str], text: Text) -> Slots | None:
    said = _amount(match)
    if said is None or said[0] < 1 or said[0] != int(said[0]) or said[2]:
        return None
    which = _said(match, "way")
    if (
        which == "toi"
        and said[1] == "hour"
        and not match.group("unit").startswith("ti")
        and not _IN_ALL.search(text.before(match.start()))
    ):
        return None
    past = which in ("vua roi", "vua qua", "gan day", "qua")
    if which == "qua" and not re.match(r"\s*(?:[.,;!?\n)]|$)", text.after(match.end())):
        return None
    return Slots(window=(int(said[0]), said[1], -1 if past else 1))


_SEASONS = {"xuan": 0, "he": 1, "ha": 1, "thu": 2, "dong": 3}


def _season(match: re.Match[str], text: Text) -> Slots | None:
    which = match.group("which")
    if which is None:
        return None
    shift = _WHICH[fold(re.sub(r"\s+", " ", which))]
    season = _SEASONS[fold(match.group("season"))]
    return Slots(season=season, shift=shift) if shift <= 0 else Slots(season=season, shift=shift, doubt=True)


def _present(match: re.Match[str], text: Text) -> Slots | None:
    if near(r"(?<!\w)(?:từ|đến|tới|cho đến|cho tới)\s+$").search(text.before(match.start())):
        return None
    return Slots(present=True)


_AMOUNT = (
    rf"(?P<n>{NUMBER}|nửa|vài ba|vài|mấy|dăm)\s?{_UNIT}(?:\s+(?P<half>rưỡi)|\s*(?P<more>\d{{1,2}})\s*(?:phút|p|'))?"
)
_STARTS = ("#", *NUMBER_WORDS, "nửa", "vài", "mấy", "dăm")
_YEAR = r"(?:\s*(?:năm\s+|/)\s*(?P<y>\d{4}))?"
_EDGE = r"(?P<edge>nửa\s+(?:đầu|cuối|sau)|đầu|giữa|cuối)"
_EDGE_STARTS = ("đầu", "giữa", "cuối", "nửa")
STRETCH_RULES: tuple[ViRule, ...] = (
    ViRule(("tuần", "tháng", "quý", "năm"), rf"{_CYCLES}\s+{_WORD}", _cycle),
    ViRule(("sang", "qua"), r"(?:sang|qua)\s+(?P<unit>tuần|tháng|năm)(?!\w)(?!\s+(?:sau|tới|mới))", _entering),
    ViRule(("sang", "qua"), r"(?:sang|qua)\s+(?P<unit>tuần|tháng|năm)\s+(?:sau|tới|mới)(?!\w)", _entering),
    ViRule(("tháng",), rf"tháng\s+(?P<m>{NUMBER}|tư|giêng|chạp)(?!\w)(?![.,:]\d)(?!\s+tết){_YEAR}(?:\s+{_WORD})?", _month),
    ViRule(("năm",), r"năm\s+(?P<y>(?:19|20)\d\d)(?!\w)(?![.,]\d)", _year),
    ViRule(("quý", "quí"), rf"(?:quý|quí)\s+(?P<q>iv|i{{1,3}}|[1-4]|một|hai|ba|tư|bốn)(?!\w){_YEAR}", _quarter),
    ViRule(("q",), r"q(?P<q>[1-4])\s*(?:năm\s+|/|-|\s)\s*(?P<y>20\d\d)(?!\w)", _quarter),
    ViRule(_EDGE_STARTS, rf"{_EDGE}\s+{_CYCLES}(?:\s+{_WORD}|(?!\w))", _edge),
    ViRule(_EDGE_STARTS,
           rf"{_EDGE}\s+(?P<unit>tháng|quý|năm)\s+(?P<n>\d{{1,4}}|{NUMBER}|giêng|chạp)(?!\w)(?![.,]\d){_YEAR}", _edge_of),
    ViRule(("#", "sáu"), r"(?:6|sáu)\s+tháng\s+(?P<edge>đầu|cuối)\s+(?P<unit>năm)(?:\s+(?P<which>nay|sau|tới|ngoái))?(?!\w)", _half_year),
    ViRule(("ngày", "giờ"), r"(?:ngày|giờ)\s+này\s+(?P<unit>tuần|tháng|năm)\s+(?P<which>sau|tới|trước|ngoái)(?!\w)", _same_day),
    ViRule(("tuần",), r"tuần\s+(?P<nth>đầu tiên|đầu|cuối cùng|cuối|thứ nhất|thứ hai|thứ ba|thứ tư)(?!\w)", _first_week),
    ViRule(_STARTS, rf"{_AMOUNT}\s+nữa(?!\w)", _ahead),
    ViRule(("#",), r"(?P<n>\d{1,3})\s?['’]\s*nữa(?!\w)", _minutes_ahead),
    ViRule(("tiếng",), r"(?P<n>)(?P<unit>tiếng)\s+(?P<half>rưỡi)\s+nữa(?!\w)", _ahead),
    ViRule(("trong",), rf"trong\s+(?:vòng\s+)?{_AMOUNT}(?:\s+(?:nữa|tới))(?!\w)", _within),
    ViRule(("trong",), rf"trong\s+vòng\s+{_AMOUNT}(?!\w)", _within),
    ViRule(("cách",), rf"cách\s+đây\s+(?:khoảng\s+)?{_AMOUNT}(?!\w)(?:\s+trước)?", _ago),
    ViRule(_STARTS, rf"{_AMOUNT}\s+trước(?!\w)", _before_something),
    ViRule(_STARTS, rf"{_AMOUNT}\s+sau(?!\w)", _later),
    ViRule(_STARTS, rf"{_AMOUNT}\s+(?P<way>trước|sau)\s+(?=ngày\s+(?:\d|mai|rằm)|thứ|tết|lễ|mùng|mồng|rằm|giáng|noel|chủ|\d+/)", _from_day),
    ViRule(_STARTS, rf"{_AMOUNT}\s+(?P<way>vừa rồi|vừa qua|gần đây|qua|tới|sắp tới|tiếp theo|kế tiếp)(?!\w)", _window),
    ViRule(("mùa",), rf"mùa\s+(?P<season>xuân|hè|hạ|thu|đông)(?:\s+(?:năm\s+)?{_WORD})?", _season),
    ViRule(("bây", "ngay"), r"(?:ngay\s+)?(?:bây giờ|lúc này)(?!\w)", _present),
)  # fmt: skip
