import io

import pytest

from sincerely.cli.progress import Bar, bar, duration


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "0 s"), (59.4, "59 s"), (61, "1 min"), (3599, "1 h 0 min"), (4800, "1 h 20 min")],
)
def test_durations(seconds, words):
    assert duration(seconds) == words


def test_a_line_says_how_far_how_fast_and_how_long():
    shown = Bar(1000, stream=Terminal())
    shown.first = 100
    line = shown.line(250, 600, 10.0)
    assert "25%" in line and "600 messages" in line and "50/s" in line and "30 s left" in line
    assert line.startswith("[#######.....................]")


def test_more_bytes_than_promised_stay_within_the_bar():
    assert "100%" in Bar(10, stream=Terminal()).line(99, 1, 1.0)


def test_a_terminal_gets_a_bar_that_is_cleared(monkeypatch):
    times = iter(range(100))
    monkeypatch.setattr("sincerely.cli.progress.time.monotonic", lambda: next(times))
    terminal = Terminal()
    shown = Bar(1000, stream=terminal)
    shown.update(100, 10)
    shown.close()
    assert terminal.getvalue().startswith("\r[")
    assert terminal.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize("silent", [True, False])
def test_a_log_gets_a_line_every_ten_seconds_and_silence_none(monkeypatch, silent):
    times = iter([0, 5, 11, 15, 22, 23])
    monkeypatch.setattr("sincerely.cli.progress.time.monotonic", lambda: next(times))
    log = io.StringIO()
    shown = Bar(1000, silent=silent, stream=log)
    for step in range(4):
        shown.update(step * 100, step)
    shown.close()
    assert log.getvalue().count("\n") == (0 if silent else 2)
    assert "\r" not in log.getvalue()


def test_bar_writes_to_stderr(capsys):
    bar(10, silent=True).update(5, 1)
    assert capsys.readouterr().err == ""
