"""When something was said, as a letter says it: "on Thursday", "hôm thứ Năm", "on 3 October", "hôm 3/10"."""

from datetime import datetime

DAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_EN = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_names(at: datetime) -> str:
    """Return the day of `at` as letters may name it: a message's own date is a fact of the thread too."""
    weekday = at.weekday()
    return f"{DAYS_EN[weekday]} {at.day} {MONTHS_EN[at.month - 1]}; {DAYS_VI[weekday]} {at.day}/{at.month}"


def said_when(at: datetime, now: datetime, language: str) -> str:
    """Return the day of `at` in words, seen from `now`; both in the owner's zone. Weekdays only for the last six."""
    days = (now.date() - at.date()).days
    if language == "vi":
        if days == 0:
            return "sáng nay" if at.hour < 12 and now.hour >= 12 else "hôm nay"
        return (
            "hôm qua" if days == 1 else f"hôm {DAYS_VI[at.weekday()]}" if 1 < days < 7 else f"hôm {at.day}/{at.month}"
        )
    if days <= 1:
        return "today" if days <= 0 else "yesterday"
    return f"on {DAYS_EN[at.weekday()]}" if days < 7 else f"on {at.day} {MONTHS_EN[at.month - 1]}"
