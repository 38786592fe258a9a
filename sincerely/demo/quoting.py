"""How mail programs repeat the letter that is answered: Gmail, Apple, Thunderbird, Outlook; in both languages."""

import html
from dataclasses import dataclass
from datetime import datetime
from email.utils import formataddr
from zoneinfo import ZoneInfo

from sincerely.demo.dates import fill_tokens

MAX_LEVELS = 3
_EN_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EN_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_VI_DAYS = ("Th 2", "Th 3", "Th 4", "Th 5", "Th 6", "Th 7", "CN")


@dataclass(frozen=True)
class Level:
    """One repeated letter: the line that introduces it, its words, and whether its lines carry '>'."""

    attribution: str
    text: str
    marked: bool


@dataclass(frozen=True)
class Repeated:
    """What an introduction needs to know of the letter that is repeated."""

    name: str
    email: str
    to: str
    subject: str
    at: datetime


def _gmail(letter: Repeated, at: datetime, language: str) -> str:
    who = f"{letter.name or letter.email} <{letter.email}>"
    if language == "vi":
        day = f"{_VI_DAYS[at.weekday()]}, {at.day} thg {at.month}, {at.year}"
        return f"Vào {day} vào lúc {at:%H:%M} {who} đã viết:"
    return f"On {_EN_DAYS[at.weekday()]}, {at.day} {_EN_MONTHS[at.month - 1]} {at.year} at {at:%H:%M}, {who} wrote:"


def _apple(letter: Repeated, at: datetime, language: str) -> str:
    who = f"{letter.name or letter.email} <{letter.email}>"
    if language == "vi":
        return f"Vào {at:%H:%M}, {at.day} thg {at.month}, {at.year}, {who} đã viết:"
    return f"On {at.day} {_EN_MONTHS[at.month - 1]} {at.year}, at {at:%H:%M}, {who} wrote:"


def _thunderbird(letter: Repeated, at: datetime, language: str) -> str:
    name = letter.name or letter.email
    if language == "vi":
        return f"Vào {at:%d/%m/%Y} {at:%H:%M}, {name} đã viết:"
    return f"On {at:%d/%m/%Y} {at:%H:%M}, {name} wrote:"


def _outlook(letter: Repeated, at: datetime, language: str) -> str:
    sender = formataddr((letter.name, letter.email), charset="utf-8") if letter.name.isascii() else letter.name
    if language == "vi":
        words, rule = ("Từ", "Gửi", "Đến", "Chủ đề"), ""
        sent = f"{fill_day(at, 'vi')} {at:%H:%M}"
    else:
        words, rule = ("From", "Sent", "To", "Subject"), "_" * 32 + "\n"
        sent = f"{fill_day(at, 'en')} {at:%H:%M}"
    values = (sender, sent, letter.to, letter.subject)
    return rule + "\n".join(f"{word}: {value}" for word, value in zip(words, values, strict=True)) + "\n"


def fill_day(at: datetime, language: str) -> str:
    """A full date in words: "Thursday 19 November 2026", "thứ Năm 19/11/2026"."""
    return fill_tokens("{+0 weekday long}", at.date(), language)


STYLES = {"gmail": _gmail, "apple": _apple, "thunderbird": _thunderbird, "outlook": _outlook}


def attribution(style: str, letter: Repeated, zone: ZoneInfo, language: str) -> str:
    """The introducing line or block that a mail program writes, in the answering person's zone and language."""
    return STYLES[style](letter, letter.at.astimezone(zone), language)


def forward_block(letter: Repeated, zone: ZoneInfo, language: str) -> str:
    """The header block above a forwarded letter."""
    rule = "Thư được chuyển tiếp" if language == "vi" else "Forwarded message"
    block = _outlook(letter, letter.at.astimezone(zone), language).removeprefix("_" * 32 + "\n")
    return f"---------- {rule} ---------\n{block}"


def plain(text: str, levels: list[Level], *, below: bool = False) -> str:
    """The words of a letter with what it repeats after them, or before them when `below`."""
    if not levels:
        return text
    inner = plain(levels[0].text, levels[1:])
    if levels[0].marked:
        inner = "\n".join(f"> {line}" if line and line[0] != ">" else f">{line}" for line in inner.split("\n"))
    block = f"{levels[0].attribution}\n{inner}"
    return f"{block}\n\n{text}" if below else f"{text}\n\n{block}"


def _paragraphs(text: str) -> str:
    parts = (part for part in text.split("\n\n") if part.strip("\n"))
    return "\n".join(f"<p>{html.escape(part.strip(chr(10))).replace(chr(10), '<br>' + chr(10))}</p>" for part in parts)


def as_html(text: str, levels: list[Level], *, below: bool = False) -> str:
    """The same words as `plain`, marked up as mail programs do."""
    if not levels:
        return _paragraphs(text)
    inner = as_html(levels[0].text, levels[1:])
    if levels[0].marked:
        inner = f'<blockquote type="cite">\n{inner}\n</blockquote>'
    block = f'<div class="quote">{_paragraphs(levels[0].attribution)}\n{inner}</div>'
    return f"{block}\n{_paragraphs(text)}" if below else f"{_paragraphs(text)}\n{block}"
