"""Somebody who stands in copy of what others and the owner write is in the conversation, whatever their own silence."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.journey import arrival, today

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LETTERS, SILENT = 16, timedelta(days=90)
MINE, TOM, ANN = "Alice <alice@desk.example>", "Tom Harbour <tom@harbour.example>", "Ann Weir <ann@weir.example>"


def letter(number, at, sender, reader, copy=""):
    return (
        f"From: {sender}\nTo: {reader}\n" + (f"Cc: {copy}\n" if copy else "") + f"Subject: Boxes {number}\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{number}@harbour.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\nThe boxes are in the blue shed behind the mill.\n"
    ).encode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("copy", "pace", "ago", "quiet"),
    [("", 7, 6, True), (TOM, 7, 6, False), (TOM, 7, 30, True), (TOM, 14, 30, False)],
)
def test_in_copy_is_not_quiet(tmp_path, copy, pace, ago, quiet):
    """Within three weeks, or three of their usual gaps: whoever writes every second week was near a month ago."""
    now = BEGIN + LETTERS * timedelta(days=pace) + SILENT
    for number in range(LETTERS):
        at = BEGIN + number * timedelta(days=pace)
        (tmp_path / f"{number}.eml").write_bytes(letter(number, at, *((MINE, TOM) if number % 2 else (TOM, MINE))))
    (tmp_path / "late.eml").write_bytes(letter(99, now - timedelta(days=ago), ANN, MINE, copy))
    owner = create_owner("alice@desk.example", "Alice", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(tmp_path)], now=now, processes=0)
    assert any(need.kind == "quiet" for need in today.needs(owner, now=now)) is quiet


@pytest.mark.django_db
def test_whoever_says_by_an_automatic_reply_that_they_are_away_is_not_quiet(tmp_path):
    for number in range(LETTERS):
        at = BEGIN + number * timedelta(days=7)
        (tmp_path / f"{number}.eml").write_bytes(letter(number, at, *((MINE, TOM) if number % 2 else (TOM, MINE))))
    now = BEGIN + LETTERS * timedelta(days=7) + SILENT
    away = letter(98, now - SILENT, TOM, MINE).replace(b"Subject: Boxes 98", b"Subject: Out of Office: Boxes")
    end = f"{now + timedelta(days=3):%-d %B}"
    said = f"I am out of the office until {end}."
    (tmp_path / "away.eml").write_bytes(away.replace(b"The boxes are in the blue shed behind the mill.", said.encode()))
    owner = create_owner("alice@desk.example", "Alice", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(tmp_path)], now=now, processes=0)
    assert not any(need.kind == "quiet" for need in today.needs(owner, now=now))
