"""Letters that try to command the terminal of whoever reads them on the command line."""

from pathlib import Path

import pytest

from sincerely.accounts.models import Owner
from sincerely.cli import main
from sincerely.cli.terminal import plain

ESC = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202etxt.exe"
LETTER = (
    f"From: Eve {ESC} <eve@evil.example>\r\nTo: alice@desk.example\r\nSubject: Plan {ESC}\r\n"
    "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@evil.example>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    f"Could you send me the price list {ESC} by Friday?\r\nI will send you {ESC} the plan tomorrow.\r\n"
)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "verb",
    [["today"], ["person", "eve@evil.example"], ["person", f"nobody {ESC}"], ["search", "price"], ["search", f"{ESC}"],
     ["draft", "information", "--to", "eve@evil.example"], ["review", "list"], ["notice", f"Could you {ESC} send it?"],
     ["strip", f"Hello {ESC}"], ["times", f"Friday {ESC}"]],
)  # fmt: skip
def test_nothing_in_a_letter_commands_the_terminal(
    verb: list[str], alice: Owner, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.eml").write_bytes(LETTER.encode())
    assert main(["import", str(tmp_path / "letter.eml"), "--as", alice.email]) == 0
    main(verb)
    said = "".join(capsys.readouterr())
    assert said
    assert not set(said) & set("\x1b\x07\x9b\u202e")


def test_what_is_shown_stays_as_it_is() -> None:
    assert plain("Chị Hương,\n\tgửi 👩‍🌾 “bảng giá”") == "Chị Hương,\n\tgửi 👩‍🌾 “bảng giá”"
    assert plain("a\x1b[31mb\rc\u202e") == "a\ufffd[31mb\ufffdc\ufffd"
