"""Months and quarters that say which report, bill or wage is meant, not when anything is due: "báo cáo tháng 2"."""

import re
from typing import Final

from sincerely.sources.jumping import jumping

_OF_A_PERIOD: Final = jumping(
    r"(?i)\b(?:lương|luong|báo cáo|bao cao|công nợ|cong no|doanh thu|plan media|kế hoạch|ke hoach|tiền điện|tien dien|tiền nước|tien nuoc|tiền nhà|tien nha|tiền phòng|tien phong|tiền trọ|học phí|hoc phi|hoá đơn|hóa đơn|hoa don|số liệu|so lieu|"
    r"sao kê|sao ke|bảng công|bang cong|chấm công|cham cong|chi phí|chi phi|ngân sách|ngan sach|doanh số|doanh so|quyết toán|quyet toan|lịch trực|lich truc|sản lượng|san luong) (?P<period>(?:tháng|thang|quý|quy) \d{1,2})\b(?!/)"
)


def without_periods(text: str) -> str:
    """Return `text` with those months and quarters taken out, every other character where it was."""
    return _OF_A_PERIOD.sub(_blotted, text)


def _blotted(match: re.Match[str]) -> str:
    return match[0][: -len(match["period"])] + "." * len(match["period"])
