"""Somebody who stands in copy of what others and the owner write is in the conversation, whatever their own silence."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.journey import arrival, today

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = BEGIN + timedelta(days=16 * 7 + 90)
MINE, TOM, ANN = "Alice <alice@desk.example>", "Tom Harbour <tom@harbour.example>", "Ann Weir <ann@weir.example>"


def letter(number, at, sender, reader, copy=""):
    return (
        f"From: {sender}\nTo: {reader}\n" + (f"Cc: {copy}\n" if copy else "") + f"Subject: Boxes {number}\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{number}@harbour.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\nThe boxes are in the blue shed behind the mill.\n"
    ).encode()


@pytest.mark.django_db
@pytest.mark.parametrize(("copy", "quiet"), [("", True), (TOM, False)])
def test_in_copy_is_not_quiet(tmp_path, copy, quiet):
    for week in range(16):
        at = BEGIN + timedelta(days=7 * week)
        (tmp_path / f"{week}.eml").write_bytes(letter(week, at, *((MINE, TOM) if week % 2 else (TOM, MINE))))
    (tmp_path / "late.eml").write_bytes(letter(99, NOW - timedelta(days=6), ANN, MINE, copy))
    owner = create_owner("alice@desk.example", "Alice", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(tmp_path)], now=NOW, processes=0)
    assert any(need.kind == "quiet" for need in today.needs(owner, now=NOW)) is quiet
