"""The process that workers are forked from is begun before the import, where the import will want workers."""

from pathlib import Path

import pytest

from sincerely.journey import fork_server


@pytest.mark.parametrize(
    ("size", "more", "begun"),
    [
        (fork_server.SMALL + 1, [], 1),
        (fork_server.SMALL + 1, ["--processes", "1"], 1),
        (fork_server.SMALL + 1, ["--processes", "0"], 0),
        (fork_server.SMALL, [], 0),
        (None, [], 1),
        (None, ["--processes", "0"], 0),
    ],
)
def test_it_is_begun_where_workers_will_be_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int | None, more: list[str], begun: int
) -> None:
    """A size is that of a file; without one it is a folder, of which nobody knows yet how much it holds."""
    asked: list[int] = []
    monkeypatch.setattr(fork_server, "warm_up", lambda: asked.append(1))
    mail = tmp_path / "mail"
    if size is None:
        mail.mkdir()
    else:
        mail.write_bytes(bytes(size))
    fork_server.warm_up_for([str(mail), "--as", "lan@firm.example", *more])
    assert len(asked) == begun
