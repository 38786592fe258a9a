"""The demo's folder: letters from it reach its sink only, nobody's own folder becomes it, what a visitor wrote is kept."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from sincerely.cli import demo
from sincerely.cli.errors import Refusal
from sincerely.demo.open_demo import KEPT, clear, fresh

ASK = "from sincerely import settings as s; print(s.SINCERELY_DEMO, s.DATABASES['default']['ENGINE'])"


def settings_in(folder: Path) -> str:
    """What a fresh process, with a real desk's settings around it, takes the folder for."""
    around = {
        **os.environ,
        "SINCERELY_DATA": str(folder),
        "SINCERELY_SMTP_URL": "smtps://mail.example:465",
        "SINCERELY_DATABASE_URL": "postgresql://db.example/desk",
    }
    return subprocess.run([sys.executable, "-c", ASK], env=around, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("mark", ["demo-only", "made-for", "demo-address"])
def test_a_demo_stays_a_demo_with_any_of_its_marks(mark: str, tmp_path: Path) -> None:
    assert settings_in(tmp_path).split() == ["False", "django.db.backends.postgresql"]
    (tmp_path / mark).touch()
    assert settings_in(tmp_path).split() == ["True", "django.db.backends.sqlite3"]


def test_a_folder_with_somebodys_mail_never_becomes_the_demos(tmp_path: Path) -> None:
    mail = tmp_path / "sincerely.sqlite3"
    mail.write_text("years of mail")
    with pytest.raises(Refusal) as refusal:
        demo.check_free(tmp_path)
    assert refusal.value.code == "not_the_demos"
    assert mail.read_text() == "years of mail"
    demo.check_free(tmp_path / "not-yet")
    (tmp_path / "demo-only").touch()
    demo.check_free(tmp_path)


def test_what_a_visitor_wrote_is_kept_when_the_day_changes(tmp_path: Path) -> None:
    (tmp_path / "demo-only").touch()
    (tmp_path / "sink").mkdir()
    for day in ("2026-11-22", "2026-11-23"):
        (tmp_path / "sincerely.sqlite3").write_text(f"letters of {day}")
        (tmp_path / "made-for").write_text(day)
        clear(tmp_path)
    assert not (tmp_path / "sincerely.sqlite3").exists()
    assert not fresh(tmp_path, date(2026, 11, 23))
    assert (tmp_path / KEPT / "sincerely.sqlite3").read_text() == "letters of 2026-11-23"


def test_half_a_demo_does_not_take_the_place_of_a_whole_one(tmp_path: Path) -> None:
    (tmp_path / KEPT).mkdir()
    (tmp_path / KEPT / "sincerely.sqlite3").write_text("whole")
    (tmp_path / "sincerely.sqlite3").write_text("half")
    clear(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [KEPT]
    assert (tmp_path / KEPT / "sincerely.sqlite3").read_text() == "whole"
